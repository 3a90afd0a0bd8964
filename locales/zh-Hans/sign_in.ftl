# Signing in (R2).

sign-in-title = 登录
# $product is the portal's name from the settings.
sign-in-heading = 登录 { $product }
sign-in-email = 工作电子邮件地址
sign-in-forgotten = 忘记密码？
sign-in-invited-only = 收到邀请并接受后即可登录。如需邀请，请联系贵组织的管理员。
sign-in-signed-out = 已退出登录。
# $minutes is how long the second step may take.
sign-in-late = 操作用时超过了 { $minutes } 分钟
sign-in-late-text = 输入密码后须尽快完成第二步。请重新登录。如果密码在此期间被更改，也会出现这种情况。
# The same for an unknown address, a wrong password and an open invitation.
sign-in-error-unknown = 此地址与密码不匹配。请检查后重试。如果尚未收到邀请，请联系贵组织的管理员。
