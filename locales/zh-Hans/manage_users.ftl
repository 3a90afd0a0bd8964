# Manage Users: the list, invitations, User details, roles (R10-R40).

## The list

# $organization is the organization's name, $account the purchasing account's name, $number its number.
users-intro = { $organization } 的所有成员及其在 { $account }（{ $number }）中的角色。
users-invite = 邀请用户
users-search = 按联系人电子邮件搜索
users-search-hint = 地址的开头或 @domain，而不是姓名
users-filter-status = 按状态筛选
users-any-role = 不限
users-any-country = 不限
users-any-language = 不限
# The filters that are on. Each variable is the value, in words.
users-chip-search = 电子邮件：{ $text }
users-chip-role = 角色：{ $role }
users-chip-country = 国家/地区：{ $country }
users-chip-language = 语言：{ $language }
# $first, $last and $total are numbers already formatted, $sorted is one of users-sorted-*.
users-caption = 第 { $first } 至 { $last } 名用户，共 { $total } 名，{ $sorted }
# The same when all stand on one page.
users-caption-all = { $total ->
       *[other] { $total } 名用户，{ $sorted }
    }
users-range = 第 { $first } 至 { $last } 名，共 { $total } 名
# $count is a number already formatted.
users-more-than = 超过 { $count }
users-sorted-email = 按电子邮件升序排列
users-sorted-email-descending = 按电子邮件降序排列
users-sorted-name = 按姓氏升序排列
users-sorted-name-descending = 按姓氏降序排列
users-sorted-last-sign-in = 按上次登录排列，最早的在前
users-sorted-last-sign-in-descending = 按上次登录排列，最近的在前
users-last-sign-in = 上次登录
users-actions = 操作
users-page-size = 每页用户数
# $count is how many further accounts, 1 or more.
users-elsewhere = { $count ->
       *[other] 以及其他 { $count } 个账户的角色
    }
users-you = 您
# $date is a day.
users-expires-on = 将于 { $date } 过期
users-expired-on = 已于 { $date } 过期
# Hidden words after Resend: $name is the invited person.
users-resend-to = 给 { $name } 的邀请
users-alone-title = 目前这里只有您一人
users-alone-text = 请邀请您的同事。每个人都会收到含有链接的欢迎邮件，选择密码，并获得您勾选的角色。
users-none-title = 未找到任何人
# $text is what was typed.
users-none-address = 贵组织中尚无人使用 { $text }。可以邀请此地址。
users-none-search = 没有以“{ $text }”开头的地址。搜索的是电子邮件地址，而不是姓名：请输入地址的开头，或输入 @ 和域名。
users-none-domain = 没有人使用 { $text } 的地址。域名必须完整，例如 @company.com。
users-none-filter = 没有人符合所有这些筛选条件。移除其中一个条件可查看更多内容。
# $email is the address typed.
users-none-invite = 邀请 { $email }
users-none-show-all = 显示所有人

## The file

users-file-status-date = 状态日期
users-file-account-roles = 在 { $number } 中的角色
users-file-other-accounts = 拥有角色的其他账户

## Invite a user

users-invite-intro = 对方会收到以所选语言编写的欢迎邮件，其中的链接在 60 天内有效。
users-invite-email-hint = 对方登录时使用的工作地址。
users-invite-language-hint = 发给此人的所有邮件均使用此语言。
users-invite-choose-language = 选择语言
users-invite-choose-country = 选择国家/地区
users-invite-roles-hint = 勾选一个或多个角色：权限会累加。
users-invite-roles-help = 比较各角色的权限
users-invite-accounts = 采购账户
users-invite-accounts-hint = 此人在您勾选的每个账户中获得相同的角色。
users-invite-account-included = 始终包含：您正从此账户发出邀请
# $count is how many.
users-invite-more-accounts = 仅列出前 { $count } 个账户。邀请此人后，可以从其他账户授予该账户的角色。
# $name and $number of an account.
users-account-name = { $name }（{ $number }）
users-above-ceiling = 只有角色级别更高的管理员才能授予此角色
users-invite-submit = 发送邀请
users-invite-submit-another = 发送并邀请其他用户
# $name is the invited person, $email the address, $roles the roles in words.
users-invited = 已邀请 { $name }（{ $email }），角色：{ $roles }。
# $accounts lists accounts, $date is a day.
users-invited-detail = 账户：{ $accounts }。邀请的有效期至 { $date }。

users-error-email-missing = 请输入此人的工作电子邮件地址。
users-error-email-odd = 请输入一个完整的地址，例如 ann.lee@company.com。
users-error-email-taken = 贵组织中已有其他人使用此地址：请输入其他地址。
users-error-first-name-missing = 请输入此人的名字。
users-error-first-name-odd = 请在一行内输入名字，最多 100 个可见字符。
users-error-last-name-missing = 请输入此人的姓氏。
users-error-last-name-odd = 请在一行内输入姓氏，最多 100 个可见字符。
users-error-language = 请选择发给此人的邮件的语言。
users-error-country = 请选择此人的国家/地区。
users-error-role = 请至少勾选一个角色。
users-error-role-odd = 请从列表中勾选角色，每个角色最多勾选一次。

# $name and $email of the member who is there already.
users-there-active = { $name }（{ $email }）已是贵组织的已激活用户。
users-there-active-next = 打开其详细信息可查看或更改角色。
users-there-pending = { $name }（{ $email }）已受邀，但尚未接受。
users-there-pending-next = 请重新发送邀请，或打开其详细信息，查看或更改邀请中的角色。
users-there-expired = { $name }（{ $email }）曾受邀，但邀请已过期。
users-there-expired-next = 请续期：系统会发送新链接，再次在 60 天内有效。
users-open-details = 打开用户详细信息
users-renew = 续期邀请

## The mail before it is sent

users-preview = 预览邮件
users-preview-title = 邮件送达时的样式
# $language is the language’s name.
users-preview-language = 语言：{ $language }。尚未发送任何内容。
users-preview-known = 如果对方已能在此登录，邮件会请其登录，而不是选择密码。
users-preview-to = 收件人
users-preview-subject = 主题

## User details

users-details = 用户详细信息
users-details-invited = 邀请时间
users-details-joined = 激活时间
users-details-roles-text = 在您管理其用户的账户中的角色。
# $count is how many accounts.
users-details-other-accounts = { $count ->
       *[other] 此人在您未管理的 { $count } 个账户中也有角色。
    }
users-details-more-accounts = 仅显示前几个账户。选择其他账户可查看更多内容。
users-details-own = 这些是您自己的角色。请让其他管理员更改。
users-details-own-link = 查看应联系谁
users-details-no-role = 无角色
users-edit-roles = 编辑角色
# $number is an account's number, $name the person: hidden words after Edit.
users-edit-roles-context = { $name } 在 { $number } 中的角色
users-invitation = 邀请
users-invitation-resend-text = 系统会发送新链接，在 60 天内有效。旧链接将失效。
users-correct = 更正详细信息
users-withdraw-text = 链接立即失效，此人将从列表中消失。系统不会通知此人。
users-remove = 从组织中移除
users-remove-text = 取消此人在所有账户中的所有角色。
users-history = 历史记录
users-history-empty = 暂无记录。

# Steps of an invitation. Each stands beside its date and time, if it has one.
users-steps = 邀请进展
users-step-queued = 邮件已生成
users-step-waiting = 等待交给邮件服务器
users-step-put-off = 等待至该时间：此地址今天收到的邮件数量已达上限
users-step-retrying = 尚未交付：将再次尝试
users-step-sent = 已交给邮件服务器
users-step-refused = 未送达。请检查地址，然后更正地址或重新发送邀请。
users-step-reminder-next = 之后会发送提醒
users-step-reminder-waiting = 提醒等待交付
users-step-reminder-sent = 提醒已交给邮件服务器
users-step-reminder-refused = 提醒未送达
users-step-accepted = 已接受
users-step-expires = 如果无人接受则过期
users-step-expired = 已过期

users-mail-queued = 邮件等待发送
# $date is a day.
users-mail-sent = 邮件已于 { $date } 发送
# $problem is a whole sentence.
users-mail-retrying = 邮件尚未发送，即将重试。{ $problem }
users-mail-failed = 邮件未送达。{ $problem }

# How the e-mails to an active user stand.
users-details-notice = 最新通知
users-notice-failed = 发给此人的一封通知未送达
# $date is the day on which it was written, $problem a whole sentence.
users-notice-failed-text = { $date } 的邮件。{ $problem }
users-notice-failed-past = 请告知此人更改的内容：详见历史记录。之后发往此地址的一封邮件已发出。
users-notice-failed-own = 更改的内容见历史记录。如果您不再使用此地址，请让其他管理员先移除您，再用新地址邀请您。
users-notice-failed-next = 请告知此人更改的内容：详见历史记录。如果此人不再使用此地址，请将其移除，并用新地址邀请。

# History: $actor is who did it, the other variables are names as they were then.
users-event-sent = { $actor } 发送了邀请
users-event-sent-detail = { $roles }，账户 { $account }
users-event-resent = { $actor } 重新发送了邀请
users-event-renewed = { $actor } 申请了新链接，链接已通过邮件发送
users-event-corrected = { $actor } 更正了邀请
users-event-changed-detail = 从 { $before } 改为 { $after }
users-event-withdrawn = { $actor } 撤回了邀请
users-event-accepted = { $actor } 接受了邀请
users-event-removed = { $actor } 将此人从组织中移除
users-event-roles = { $actor } 更改了在 { $account } 中的角色
users-event-roles-detail = 更改前：{ $before }。更改后：{ $after }。
users-event-asked = { $actor } 申请了在 { $account } 中的角色
users-event-request-granted = { $actor } 批准了在 { $account } 中的角色申请
users-event-request-refused = { $actor } 拒绝了在 { $account } 中的角色申请
users-event-request-withdrawn = { $actor } 撤回了在 { $account } 中的角色申请
users-event-details = { $actor } 更改了姓名、语言或国家/地区
users-event-designated = { $actor } 指定此人为 { $account } 的管理员
users-event-other = { $actor } 进行了更改

## Edit roles

# $name is the person, $account and $number the account.
users-roles-intro = { $name } 在 { $account }（{ $number }）中可以执行的操作。
users-roles-hint = 请勾选此人需要的角色；如果全不勾选，则取消所有角色。
# $name is the person, $roles the roles in words, $account the account's number.
users-roles-saved = { $name } 现在在 { $account } 中具有以下角色：{ $roles }。
users-roles-saved-none = { $name } 在 { $account } 中不再具有任何角色。
users-roles-saved-mail = 系统会通过电子邮件通知此人，更改从其下一次点击起生效。
users-roles-saved-pending = 接受邀请后，这些角色即会生效。
users-roles-unchanged = 没有任何更改：{ $name } 在 { $account } 中已具有这些角色。

users-stale-text = 在编辑期间，他人更改了此内容，所做的更改均未保存。请检查下面的角色，然后重新保存。
users-stale-now = 当前状态
users-stale-asked = 您的设置
users-conflict = 在编辑期间，他人更正了此邀请。所做的更改尚未保存：请检查下面的值，然后重新保存。
# $label is a field, $typed and $stored its two values.
users-conflict-value = { $label }：此处为“{ $typed }”，在此期间保存的值为“{ $stored }”
users-resend-limited-title = 此邀请今天的发送次数已达上限
users-invitations-limited-title = 贵组织的邀请数量已达上限
users-last-administrator-title = 账户需要一名账户管理员
users-last-administrator-text = { $name } 是某个账户的最后一名账户管理员。请先在该账户中指定其他账户管理员，然后重试。

users-refused-own-title = 不能更改自己的角色
users-refused-own-text = 请联系贵组织的其他管理员。这也可以防止您意外失去访问权限。
users-refused-ceiling-title = 不能授予此角色
users-refused-ceiling-text = 协议管理员可以授予除账户管理员以外的所有角色；用户管理员不能授予这两个角色。请联系角色级别更高的管理员。
users-refused-outranked-title = 此人的角色级别高于您
users-refused-outranked-text = 只有能够授予此人所有角色的管理员才能更改这些角色。请联系账户管理员。
users-refused-authority-title = 此人在您未管理的账户中有角色
users-refused-authority-text = 只有管理所有这些账户的管理员才能执行此操作。仍可以取消此人在您所管理账户中的角色。
users-back = 返回用户详细信息
users-back-to-list = 返回“管理用户”

## Resend, correct, withdraw

# $name and $email of the invited person, $date the new last day.
users-resent = 正在重新发送给 { $name }（{ $email }）的邀请。
users-resent-detail = 新链接的有效期至 { $date }；旧链接已失效。
users-joined-title = 此人已接受邀请
users-joined-text = { $name } 是已激活用户：已没有可更改的邀请。可以更改此人的角色或将其移除。
users-correct-intro = 在邀请被接受之前，可以更正邀请。更改地址会向新地址发送新邀请，旧链接将失效。
users-corrected = 给 { $name } 的邀请已更正。
users-corrected-address = 正在向 { $email } 发送新邀请。旧链接已失效。
users-corrected-nothing = 没有任何更改：邀请内容原本就是如此。
users-withdrawn = 给 { $name }（{ $email }）的邀请已撤回。
users-gone-before = 未执行其他操作：{ $name } 之前已被移除，或其邀请已撤回。
users-withdrawn-detail = 邀请链接已失效。

## Remove

# $name is the person, $organization the organization.
users-remove-title = 移除 { $name }
users-remove-intro = { $name } 将不再属于 { $organization }。
users-remove-roles = 以下角色立即终止：
users-remove-no-roles = 此人没有任何角色。
users-remove-sign-in = 此人仍可登录其他组织，系统会通过电子邮件通知此人。
users-remove-again = 如要重新加入，此人需要新邀请。
users-remove-invitations = 由 { $name } 发出且尚未被接受的邀请
users-remove-invitations-hint = 请勾选需要一并撤回的邀请。其他邀请保持有效。
# $count is how many.
users-remove-more = 仅列出最新的 { $count } 个邀请。其他邀请保持有效：可以在相应的“用户详细信息”页面上逐一撤回。
users-remove-locked = 此邀请包含您无权取消的角色
users-remove-submit = 移除 { $name }
users-removed = 已将 { $name }（{ $email }）从 { $organization } 中移除。
# $count is how many invitations were withdrawn too, 1 or more.
users-removed-withdrawn = { $count ->
       *[other] 已撤回此人发出的 { $count } 个邀请。
    }

## Removed users

users-removed-list = 已移除的用户
# $organization is the organization's name.
users-removed-intro = 不再属于 { $organization } 的人员，最近移除的在前。其中也包括已撤回的邀请。
users-removed-word = 已移除
# $name is who did it, $date a day.
users-removed-by = 由 { $name } 于 { $date } 移除
users-removed-on = 于 { $date } 移除
users-removed-none-title = 没有已移除的人员
users-removed-none-text = 被移除或邀请被撤回的人员会显示在这里，并注明操作者和时间。
users-removed-text = 此人不再属于贵组织。如要重新加入，需要新邀请。
