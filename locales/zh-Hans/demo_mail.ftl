# The demonstration's mailbox, on the embedded server only.

demo-mail-title = 演示邮箱
demo-mail-intro = 此演示的邮件不会离开这台计算机：邮件都保存在这里。
demo-mail-recipient = 收件人
demo-mail-all = 全部
demo-mail-show = 显示
demo-mail-subject = 主题
demo-mail-received = 接收时间
demo-mail-caption = { $count ->
   *[other] { $count } 封邮件，最新的在前
}
demo-mail-empty-title = 暂无邮件
demo-mail-empty-text = 邀请某人或申请新密码，邮件会在几秒内到达这里。
demo-mail-html = 按邮件程序中的样式查看
demo-mail-text = 文本
demo-mail-back = 所有邮件
