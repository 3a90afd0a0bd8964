# The help page, written from the customers’ guide.

help-title = 帮助
# $product is the portal’s name, here and below.
help-intro = 分步了解如何使用 { $product }。
help-contents = 本页内容

help-start = 用途
help-start-text = { $product } 面向持有采购协议的组织。可以在其中查看协议、订单、许可证、密钥和报表，下载软件，并管理谁可以执行这些操作。
help-start-who = 您能看到的内容取决于您的角色。第一位管理员由协议指定，最先登录，然后邀请其他人。

help-in = 加入
help-in-text = { $product } 不开放注册：由贵组织的成员向您的工作地址发送邀请。
help-in-step-mail = 打开欢迎邮件中的链接。链接在 60 天内有效。
help-in-step-password = 选择密码；如果在此已有密码，请登录。然后接受邀请。
help-in-step-again = 链接已过期？可以从链接页面向同一地址发送新链接。
help-in-forgotten = 我忘记了密码

help-role = 您的角色
help-role-text = 如果不确定自己可以执行哪些操作：
help-role-step-menu = 打开任一页面顶部显示您姓名的菜单，然后选择“我的资料”。
help-role-step-read = 您的每个角色旁边都显示相应的协议编号和账户编号。可以拥有多个角色。
help-role-step-ask = 需要其他角色？请选择“申请角色”。管理员会作出答复，并通过电子邮件通知您。

help-find = 查找用户
help-find-text = 邀请某人之前，请先确认此人是否已在列表中。管理用户需要具备相应权限的角色。
help-find-step-open = 依次打开“账户”“管理访问权限”，然后打开“管理用户”选项卡。
help-find-step-type = 输入电子邮件地址的开头，或输入 @ 和域名。不搜索姓名。
help-find-step-status = 选择状态。“已激活”表示至少登录过一次，“待接受”表示尚未登录，“已过期”表示未在 60 天内接受邀请。
help-find-step-narrow = 按列排序，或按角色、国家/地区或语言缩小列表范围。

help-invite = 邀请用户
help-invite-text = 对方会收到以所选语言编写的欢迎邮件。
help-invite-step-open = 在“管理用户”选项卡中，选择“邀请用户”。
help-invite-step-fields = 填写所有字段：电子邮件地址、名字和姓氏、首选语言、国家/地区，以及一个或多个角色。
help-invite-step-preview = 如有需要，可先预览邮件。预览以对方的语言显示。
help-invite-step-send = 发送邀请，或发送后继续邀请其他用户。之后可在“用户详细信息”中查看邀请的进展。
help-invite-step-many = 如需一次邀请多人，请选择“邀请多个用户”，然后粘贴地址或上传文件。

help-roles = 各角色的权限
help-roles-text = 角色按采购账户授予。多个角色的权限会累加。

help-change = 更改某人的角色
help-change-text = 更改从对方的下一次点击起生效，并会通过电子邮件通知对方。
help-change-step-find = 在“管理用户”中找到此人，然后打开“用户详细信息”。
help-change-step-edit = 在账户旁边选择“编辑”，然后勾选角色或取消勾选。
help-change-step-save = 保存。任何人都不能更改自己的角色，并且每个账户至少保留一名账户管理员。
help-change-step-remove = 已离开组织的人也在同一页面上移除。

help-visibility = 合作伙伴可见性
help-visibility-text = 如果有多个合作伙伴，可以决定哪个合作伙伴能看到其他合作伙伴为您订购的内容。
help-visibility-default = 除非您另行授权，合作伙伴只能看到自己订购的内容。可以随时取消授权。如果只有一个合作伙伴，则无需授权。
help-visibility-change = 更换合作伙伴后，原合作伙伴订购的内容归新合作伙伴所有。
help-visibility-step-open = 依次打开“账户”“管理访问权限”，然后打开“管理合作伙伴可见性”选项卡。选择采购账户。
help-visibility-step-viewer = 在“合作伙伴名称”下，选择要查看更多内容的合作伙伴。
help-visibility-step-orderer = 在“允许查看以下合作伙伴”下，勾选可供其查看订单的合作伙伴。
help-visibility-step-look = 如果您的角色可以查看许可证，请预览该合作伙伴将看到的内容。
help-visibility-step-save = 保存。系统会显示消息，说明当前的可见性。
help-visibility-step-undo = 在页面所示的时间内，可以撤消保存的更改。之后会通过电子邮件通知合作伙伴。

help-partner = 面向合作伙伴
help-partner-text = 合作伙伴中心向合作伙伴的员工显示其客户的许可证和订阅。
help-partner-step-sign-in = 接受邀请，登录，然后打开合作伙伴中心。
help-partner-step-choose = 选择一个客户的账户。
help-partner-step-read = 每一行都注明订购的合作伙伴；如果是共享给您的，还会注明授权人。

help-more = 更多帮助
help-more-text = 请先询问贵组织的管理员：“我的资料”中列有他们的姓名。然后再询问您的合作伙伴。
help-more-support = 本门户的技术支持：
