# Accepting an invitation (R4, R23).

accept-title = 您的邀请
# $organization is the name of the organization or partner.
accept-heading = 加入 { $organization }
# $inviter is the name of the person who invites.
accept-invited-by = { $inviter } 邀请您加入 { $organization }。
accept-invited = 您受邀加入 { $organization }。
accept-partner-roles = 您将在合作伙伴中心看到 { $organization } 的客户的许可证和订阅。
accept-roles-heading = 您的角色
# $number is the purchasing account's number, $name its name.
accept-account = 采购账户 { $number }，{ $name }
accept-email = 您的电子邮件地址
# $deadline is a date and time.
accept-deadline = 此邀请的有效期至 { $deadline }。
accept-choose-password = 选择密码
accept-button-new = 接受并登录
accept-button-known = 接受邀请
accept-ignore = 不清楚为何收到此邀请？只需关闭此页面：不会创建任何内容。
# $email is the invited address.
accept-known-text = 地址 { $email } 在本门户上已有密码。请使用该密码登录，之后会返回此处接受邀请。
# $current is the address that is signed in, $email the invited one.
accept-other-text = 您当前以 { $current } 登录，但此邀请是发给 { $email } 的。
accept-other-next = 请退出登录，然后再次打开邮件中的链接。
# The banner after accepting.
accept-done = 您已加入 { $organization }。
accept-unknown-title = 此邀请链接无效
accept-unknown-text = 链接可能已被使用过。如果已选择密码，请登录；如果没有，请向贵组织的管理员申请新邀请。
accept-replaced-title = 您有一份更新的邀请
accept-replaced-text = 加入 { $organization } 的新邀请已发送，并取代了此链接。请打开最新邮件中的链接。
accept-expired-title = 此邀请已过期
accept-expired-text = 邀请可在 60 天内接受。可以让系统向受邀地址发送新链接。
accept-renew = 发送新链接
# $email is the address of the person who invited.
accept-expired-ask = 不再使用该地址？请联系 { $inviter }（{ $email }）。
# The same where nobody is named.
accept-expired-ask-any = 不再使用该地址？请联系 { $organization } 的管理员。
accept-expired-sign-in = 转到登录
accept-renewed-title = 请查看您的邮箱
accept-renewed-text = 如果邀请仍然有效，新链接正在发往受邀地址。新链接在 60 天内有效，并取代旧链接。
accept-renewed-nothing = 几分钟后仍未收到？请检查垃圾邮件，然后联系邀请您的管理员。每天最多只发送几次新链接。
