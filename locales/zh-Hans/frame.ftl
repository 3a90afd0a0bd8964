# The frame around every page, and the fixed words of the components.

frame-skip-to-content = 跳到正文
frame-menu = 菜单
frame-main-menu = 主菜单
frame-language = 语言
frame-select-account = 选择账户
frame-signed-in-as = 当前登录：
frame-my-profile = 我的资料
frame-sign-ins = 我的登录会话
frame-sign-out = 退出登录
frame-help = 帮助
# Variables: $email is the vendor's support address.
frame-support = 技术支持：{ $email }
# In the footer of a language that nobody who speaks it has read.
frame-awaiting-review = 此译文待审校
frame-demo = 演示：公司均为虚构，任何内容都不会离开这台计算机。
frame-demo-mail = 查看已发送的邮件

# Stands before the title of a page that shows errors.
frame-title-error-prefix = 错误：
frame-error-summary = 出现问题
frame-error-support = 如果问题持续存在，请发送邮件至
frame-error-reference = 技术支持参考编号：

frame-optional = （可选）
frame-cancel = 取消
frame-breadcrumb = 当前位置
frame-filters = 已启用的筛选条件
frame-filter-remove = 移除此筛选条件
frame-filters-clear = 清除所有筛选条件
frame-pages = 分页
frame-page-previous = 上一页
frame-page-next = 下一页
