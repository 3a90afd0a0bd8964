# Mails: their subjects and texts, and what pages say of a mail.

## In every mail

mail-greeting = { $name }，您好：
mail-greeting-nameless = 您好：
# The text part, before the link. Variables: $label is the button's.
mail-action = { $label }：
# The HTML part, before the link in full.
mail-bare-link = 如果按钮无法使用，请将此地址复制到浏览器中：
mail-automatic = 此邮件由 { $product } 自动发送。
mail-help = 有疑问？请发送邮件至 { $email }
# The HTML part: the address follows as a link.
mail-help-before = 有疑问？请发送邮件至
# Where one mail tells of several accounts.
mail-accounts-button = 选择账户
mail-account-roles = { $account }（{ $number }）：{ $roles }

## Invitation, and again (R27, R36)

# A subject has at most 60 characters and nothing that anybody typed.
mail-welcome-subject = { $product } 邀请
mail-welcome-heading = 您受邀使用 { $product }
mail-welcome-by-person = { $inviter } 邀请您为 { $organization } 使用 { $product }。
mail-welcome-by-vendor = 您受邀为 { $organization } 使用 { $product }。
mail-welcome-to-partner = 您受邀为 { $partner } 使用 { $product } 的合作伙伴中心。
mail-welcome-about = 可以在其中按角色权限处理贵组织的批量许可证。
mail-welcome-about-partner = 可以在其中查看客户通过您订购的或允许您查看的许可证和订阅。
mail-welcome-roles = 您的角色：
mail-welcome-new = 首先请选择密码。
mail-welcome-known = 此地址已可登录。请照常登录，然后接受邀请。
mail-welcome-button = 接受邀请
mail-welcome-deadline = 邀请的有效期至 { $date }。
mail-welcome-reason = 之所以收到此邮件，是因为此地址受邀使用 { $product }。
mail-welcome-unexpected = 不清楚为何收到此邮件？请忽略：在您接受之前不会创建任何内容。
mail-welcome-again-subject = 您的 { $product } 新链接
mail-welcome-again-heading = 这是新链接
mail-welcome-again-replaces = 此链接取代先前邮件中的链接，旧链接已失效。
mail-welcome-reminder-subject = 提醒：{ $product } 邀请
mail-welcome-reminder-heading = 您的邀请仍待接受
mail-welcome-reminder-waits = 您尚未接受邀请。链接与我们最近一封邮件中的相同：使用其中任何一个均可。

## Changes to a member (R39, R40)

mail-member-reason = 之所以收到此邮件，是因为您属于 { $organization }。
mail-member-unexpected = 不清楚为何收到此邮件？请联系 { $by }。
mail-roles-changed-subject = 您的角色已更改
mail-roles-changed-heading = 您的角色已更改
mail-roles-changed-what = { $by } 更改了您在 { $organization } 的采购账户 { $account }（{ $number }）中的角色。
mail-roles-changed-now = 您现在的角色：{ $roles }。
mail-roles-changed-none = 您在此账户中不再具有任何角色。
mail-roles-changed-button = 打开账户
mail-roles-changed-profile = 打开我的资料
mail-role-requested-subject = 有人申请角色
mail-role-requested-heading = 有人申请角色
mail-role-requested-what = { $name }（{ $email }）申请在 { $organization } 的采购账户 { $account }（{ $number }）中担任 { $roles }。
mail-role-requested-reason = 申请理由：“{ $reason }”
mail-role-requested-button = 打开申请
mail-role-requested-why = 之所以收到此邮件，是因为您管理此账户的用户。
mail-role-requested-unexpected = 不确定？请在答复前询问此人。
mail-role-answered-subject = 您的角色申请已有答复
mail-role-answered-heading = 您的角色申请
mail-role-answered-granted = { $by } 授予您在采购账户 { $account }（{ $number }）中的角色：{ $roles }。
mail-role-answered-narrowed = 您申请的角色：{ $roles }。
mail-role-answered-refused = { $by } 未授予您在采购账户 { $account }（{ $number }）中的角色：{ $roles }。
mail-role-answered-word = { $by } 的留言：“{ $word }”
mail-role-answered-button = 打开您的申请
mail-removed-subject = 您的访问权限已终止
mail-removed-heading = 您的访问权限已终止
mail-removed-what = { $by } 已将您从 { $organization } 中移除。您无法再打开该组织的账户。
mail-removed-rest = 您通过其他组织获得的访问权限保持不变。
mail-removed-reason = 之所以收到此邮件，是因为您曾属于 { $organization }。

## Partner visibility (R50, R51)

mail-visibility-granted-subject = 可以查看更多订单
mail-visibility-granted-heading = 可以查看更多订单
# Variables: $customer allows $viewer to see what $orderers ordered.
mail-visibility-granted-what = { $customer } 允许 { $viewer } 查看 { $orderers } 为采购账户 { $account }（{ $number }）订购的内容。
mail-visibility-steps = 查看方法：
mail-visibility-step-sign-in = 打开合作伙伴中心并登录。
mail-visibility-step-accept = 请先接受合作伙伴中心的邀请：链接在邀请邮件中。
mail-visibility-step-choose = 选择 { $customer }，账户 { $number }。
mail-visibility-step-read = 许可证、订阅和服务列在同一个列表中。每一行都注明订购的合作伙伴。
mail-visibility-button = 打开合作伙伴中心
mail-visibility-reason = 之所以收到此邮件，是因为您任职于 { $viewer }。
mail-visibility-granted-unexpected = 不清楚为何收到此邮件？无需执行任何操作。{ $customer } 可以随时终止此授权。
mail-visibility-revoked-subject = 部分订单不再与您共享
mail-visibility-revoked-heading = 部分订单不再与您共享
mail-visibility-revoked-what = { $customer } 不再允许 { $viewer } 查看 { $orderers } 为采购账户 { $account }（{ $number }）订购的内容。
# By a change of channel partner, not by somebody's decision.
mail-visibility-ended-what = { $customer } 的采购账户 { $account }（{ $number }）已更换渠道合作伙伴：{ $viewer } 不再能看到 { $orderers } 为该账户订购的内容。
mail-visibility-revoked-rest = { $viewer } 自己订购的内容仍然可见。
mail-visibility-revoked-unexpected = 不清楚为何收到此邮件？请联系 { $customer }。

## A change of partner (R55, D8)

mail-partner-changed-subject = 您的账户已更换合作伙伴
mail-partner-changed-heading = 更换合作伙伴
# $date is a day, $from and $to are partners.
mail-partner-changed-what = 自 { $date } 起，{ $from } 为 { $organization } 的采购账户 { $account }（{ $number }）订购的内容归 { $to } 所有。
mail-partner-changed-sight = 除非您允许，{ $from } 不再能看到这些内容。
mail-partner-changed-none = 没有任何涉及 { $from } 的、查看其他合作伙伴订单的授权。
mail-partner-changed-ended = 以下涉及 { $from } 的授权已终止：
# The same beside those of another account.
mail-partner-changed-ended-on = 账户 { $number } 中以下涉及 { $from } 的授权已终止：
mail-partner-changed-permission = { $viewer } 原可查看 { $orderer } 订购的内容。
mail-partner-changed-decide = 没有授予任何替代的授权。还有谁可以查看随此次更换转移的内容，请您重新决定。
mail-partner-changed-button = 打开管理合作伙伴可见性
mail-partner-changed-reason = 之所以收到此邮件，是因为您管理此账户的合作伙伴可见性。
mail-partner-changed-unexpected = 不清楚为何收到此邮件？请联系 { $to }。

## Self-service provisioning (R62)

mail-seats-added-subject = 有席位待订购
mail-seats-added-heading = 客户添加了席位
# $by is a person at $customer, $product a product.
mail-seats-added-what = { $customer } 的 { $by } 为采购账户 { $account }（{ $number }）添加了 { $quantity ->
       *[other] { $quantity } 个席位
    }（{ $product }），可立即使用。
# $reference is what the order line must name, $date the last day.
mail-seats-added-order = 请在订单行中注明 { $reference } 作为预配参考号。期限至 { $date } 结束。
mail-seats-undone-subject = 有席位无需订购
mail-seats-undone-heading = 客户收回了席位
mail-seats-undone-what = { $customer } 的 { $by } 为采购账户 { $account }（{ $number }）收回了已添加的 { $quantity ->
       *[other] { $quantity } 个席位
    }（{ $product }）。
mail-seats-undone-order = 无需为此订购任何内容：预配参考号 { $reference } 已作废。
mail-seats-moved-heading = 席位改由其他合作伙伴订购
mail-seats-moved-what = { $customer } 为采购账户 { $account }（{ $number }）添加了 { $quantity ->
       *[other] { $quantity } 个席位
    }（{ $product }）。现在由其他合作伙伴订购，或已由其订购。
mail-seats-moved-order = 不再需要为此订购任何内容：请勿在您的订单中注明预配参考号 { $reference }。
mail-seats-button = 打开待订购列表
mail-seats-unexpected = 不清楚为何收到此邮件？请联系 { $customer }。

## Password

mail-sign-in-reason = 之所以收到此邮件，是因为您使用此地址登录 { $product }。
mail-password-reset-subject = 请选择新密码
mail-password-reset-heading = 请选择新密码
mail-password-reset-what = 有人为您的 { $product } 登录申请了新密码。
mail-password-reset-button = 选择新密码
mail-password-reset-deadline = 链接在一小时内有效，且只能使用一次。
mail-password-reset-unexpected = 不是您本人？请忽略此邮件：您的密码保持不变。
mail-password-changed-subject = 您的密码已更改
mail-password-changed-heading = 您的密码已更改
mail-password-changed-what = 您的 { $product } 登录密码已更改。其他位置的登录均已退出。
mail-password-changed-not-you = 不是您本人？请立即选择新密码。
mail-password-changed-button = 选择新密码
mail-password-changed-expected = 是您本人？无需执行任何操作。

## Two-step sign-in was changed

mail-second-factor-set-up-subject = 两步验证已开启
mail-second-factor-set-up-what = 您的 { $product } 登录已使用身份验证器应用开启两步验证。其他位置的登录均已退出。
mail-second-factor-turned-off-subject = 两步验证已关闭
mail-second-factor-turned-off-what = 您的 { $product } 登录已关闭两步验证。
mail-second-factor-reset-subject = 两步验证已解除
# $product is the portal's name.
mail-second-factor-reset-what = { $product } 的运营方已解除您登录的两步验证，这通常用于丢失了应用和恢复代码的情况。所有位置的登录均已退出。可以在“我的资料”中重新设置两步验证。
mail-second-factor-codes-renewed-subject = 您有新的恢复代码
mail-second-factor-codes-renewed-what = 已为您的 { $product } 登录生成新的恢复代码。旧代码已失效。
mail-second-factor-passkey-added-subject = 已添加通行密钥
# $name is what its owner calls it.
mail-second-factor-passkey-added-what = 通行密钥“{ $name }”已添加到您的 { $product } 登录。
mail-second-factor-passkey-removed-subject = 已移除通行密钥
# $name is what its owner called it.
mail-second-factor-passkey-removed-what = 通行密钥“{ $name }”已从您的 { $product } 登录中移除。
mail-second-factor-code-used-subject = 已使用一个恢复代码
# $left is how many codes were not used yet.
mail-second-factor-code-used-what = 您的 { $product } 登录使用了一个恢复代码。{ $left ->
        [0] 恢复代码已用完：请在“我的资料”中生成新的恢复代码。
       *[other] 还剩 { $left } 个。
    }

## An administrator was appointed

mail-administrator-appointed-subject = 新的账户管理员
mail-administrator-appointed-heading = 新的账户管理员
mail-administrator-appointed-what = { $name }（{ $email }）已被指定为 { $organization } 的采购账户 { $account }（{ $number }）的账户管理员。
mail-administrator-appointed-stay = 您自己的角色保持不变。
mail-administrator-appointed-button = 打开管理用户
mail-administrator-appointed-reason = 之所以收到此邮件，是因为您是此账户的账户管理员。
mail-administrator-appointed-unexpected = 不清楚为何收到此邮件？请在“管理用户”中检查角色。

mail-invitation-resent-subject = 已重新发送邀请
mail-invitation-resent-heading = 已重新发送邀请
mail-invitation-resent-what = { $by } 重新发送了邀请 { $name }（{ $email }）加入 { $organization } 的邮件。该邀请授予采购账户 { $account }（{ $number }）中的角色。
mail-invitation-resent-links = 新链接在 60 天内有效。旧链接已失效。
mail-invitation-resent-button = 打开管理用户
mail-invitation-resent-reason = 之所以收到此邮件，是因为您是此账户的账户管理员。
mail-invitation-resent-unexpected = 不清楚为何收到此邮件？您可以在“管理用户”中撤回邀请。

## What became of a mail

mail-problem-unreachable = 无法连接到邮件服务器。
mail-problem-silent = 邮件服务器停止响应。
mail-problem-unwritable = 无法生成邮件。请告知技术支持。
# Variables: $sentence is the mail server's own, in its language.
mail-problem-refused = 邮件服务器的答复：{ $sentence }
