# Resetting a password.

reset-ask-title = 忘记密码
reset-ask-text = 请输入登录时使用的地址。我们将向您发送用于选择新密码的链接。
reset-ask-button = 发送链接
reset-error-email = 请输入一个电子邮件地址，例如 name@company.com。
reset-asked-title = 请查收邮件
# $email is the address typed. The same text whether it is known or not.
reset-asked-text = 如果 { $email } 可以在此登录，一封含有链接的电子邮件正在发送途中。链接在一小时内有效，且只能使用一次。
reset-asked-nothing = 没有收到？请检查垃圾邮件。仅收到过邀请的地址还没有密码：请打开邀请中的链接，或联系贵组织的管理员。
reset-back = 返回登录
reset-set-title = 选择新密码
# $email is the person's address.
reset-set-text = 这将成为 { $email } 的密码。所有其他登录会话都将结束。
reset-set-button = 保存并登录
# The banner after saving.
reset-done = 密码已更改。
reset-done-detail = 其他登录会话已结束。
reset-unknown-title = 此链接无效
reset-unknown-text = 链接可能已被使用过。如果已选择密码，请登录；如果没有，请申请新链接。
reset-expired-title = 此链接已超过一小时
reset-expired-text = 请申请新链接，并在一小时内打开。
reset-again = 申请新链接
