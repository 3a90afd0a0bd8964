# My profile (R7-R9).

profile-title = 我的资料
profile-tab-roles = 角色
profile-tab-details = 个人信息
profile-tab-password = 密码
profile-tab-second-factor = 两步验证
profile-tab-sign-ins = 登录会话
profile-tab-security-history = 安全历史记录

## Roles

# $count is how many roles on accounts the person has.
profile-roles-caption = { $count ->
        [1] 您的角色
       *[other] 您的 { $count } 个角色
    }
profile-roles-help = 各角色的权限
# $partner is the partner's name.
profile-partner = 您任职于 { $partner }。
profile-partner-open = 打开合作伙伴中心
profile-empty-title = 您还没有角色
profile-empty-text = 可以登录，但在获得角色之前无法打开任何数据。
profile-ask-title = 申请角色
# $first, $last and $total are numbers.
profile-ask-range = 第 { $first } 至 { $last } 个账户，共 { $total } 个
# $number and $name are the purchasing account's.
profile-ask-account = 采购账户 { $number }，{ $name }
profile-ask-administrators = 请联系以下任一管理员：
# $partners is a list of names.
profile-ask-partner = 此账户没有其他管理员。请联系您的合作伙伴：{ $partners }。
profile-ask-vendor = 此账户没有其他管理员，也还没有合作伙伴为其供货。请联系供应商的技术支持。
# $organization is a name.
profile-ask-no-role = 您属于 { $organization }，但在其中没有角色。请联系该组织的管理员。

## Details

profile-details-title = 我的个人信息
profile-details-text = 您的同事和管理员可以看到这些信息。您的电子邮件地址就是登录名，不会更改。
profile-language-hint = 用于所有页面和邮件。
profile-details-saved = 个人信息已保存。
profile-details-same = 内容没有变化，因此未保存。
profile-error-first-name = 请输入名字。
profile-error-last-name = 请输入姓氏。
# $most is the largest number of characters.
profile-error-name-long = 请将姓名缩短至 { $most } 个字符以内。
profile-error-name-characters = 请在一行内输入姓名，并使用可打印的文字和符号。
profile-error-language = 请选择语言。
profile-error-country = 请选择国家/地区。
profile-conflict = 您的个人信息已在其他窗口中更改。尚未保存任何内容：请检查下面的值，然后重新保存。
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile.
profile-conflict-value = { $label }：此处为“{ $typed }”，在此期间保存的值为“{ $stored }”

## Password

profile-password-title = 我的密码
profile-password-text = 保存后，所有其他登录会话都将结束。
profile-password-current = 当前密码
profile-password-saved = 密码已更改。
profile-password-saved-detail = 其他登录会话已结束。
profile-error-current-password = 请输入目前用于登录的密码。

## Sign-ins

profile-sign-ins-title = 我的登录会话
profile-sign-ins-text = 这些是您已登录的位置。如果有不认识的会话，请将其结束，然后更改密码。
# $count is how many sign-ins are listed.
profile-sign-ins-caption = { $count ->
       *[other] { $count } 个登录会话
    }
profile-sign-ins-device = 设备
profile-sign-ins-place = 网络地址
profile-sign-ins-since = 登录时间
profile-sign-ins-last-seen = 上次使用
profile-sign-ins-acts = 操作
profile-sign-ins-this-one = 当前会话
profile-sign-ins-unknown-device = 未知设备
profile-sign-ins-end = 结束此会话
profile-sign-ins-end-others = 结束所有其他会话
# $count is how many sign-ins were ended.
profile-sign-ins-ended = { $count ->
       *[other] 已结束 { $count } 个登录会话。
    }
profile-sign-ins-ended-already = 该会话之前已结束。

## Security history

profile-security-history-title = 安全历史记录
profile-security-history-text = 与您的登录有关的事件，最新的在前。只有您能看到。如果其中有非您本人的操作：
profile-security-history-password = 请更改密码
profile-security-history-empty = 暂无记录。
profile-event-signed-in = 已登录
profile-event-with-app = 使用身份验证器应用的验证码
profile-event-with-passkey = 使用通行密钥
profile-event-with-code = 使用恢复代码
profile-event-signed-out = 已退出登录
# $count is how many other sign-ins were ended at once.
profile-event-sign-ins-ended = { $count ->
        [1] 结束了另一个登录会话
       *[other] 结束了 { $count } 个其他登录会话
    }
profile-event-password-changed = 更改了密码
profile-event-password-reset = 通过邮件中的链接选择了新密码
profile-event-second-factor-set-up = 使用身份验证器应用开启了两步验证
profile-event-second-factor-off = 关闭了两步验证
# $actor is who did it.
profile-event-second-factor-reset = { $actor } 关闭了两步验证
profile-event-codes-renewed = 生成了新的恢复代码
profile-event-code-used = 使用了一个恢复代码
# $name is what the person called the passkey.
profile-event-passkey-added = 添加了通行密钥“{ $name }”
profile-event-passkey-removed = 移除了通行密钥“{ $name }”
profile-event-other = 其他更改
