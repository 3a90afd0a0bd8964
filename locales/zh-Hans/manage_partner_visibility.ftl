# Manage Partner Visibility: which partner may see what another one ordered (R41-R52).

manage-partner-visibility-title = 管理合作伙伴可见性
manage-partner-visibility-intro = 默认情况下，合作伙伴只能看到自己为您订购的许可证和订阅。可以在此允许它查看其他合作伙伴订购的内容，也可以取消授权。
manage-partner-visibility-partner = 合作伙伴名称
manage-partner-visibility-choose = 选择合作伙伴
manage-partner-visibility-show = 显示
manage-partner-visibility-allow = 允许查看以下合作伙伴

## What is true. $viewer is a partner's name, $orderers one or more names: "Fabrikam and Tailspin".

manage-partner-visibility-state-granted = { $viewer } 可以查看 { $orderers } 为您订购的内容。
manage-partner-visibility-state-own = { $viewer } 只能查看自己为您订购的内容。
# $viewer is the name of the partner that is allowed to look.
manage-partner-visibility-note = 请勾选 { $viewer } 可以查看其许可证和订阅的合作伙伴，取消勾选其他合作伙伴，然后保存。此设置仅适用于此采购账户，且不适用于相反方向。
# $lines is how many order lines the viewer sees, or would see.
manage-partner-visibility-lines = { $lines ->
        [0] 目前没有可查看的订单行
       *[other] { $lines } 个订单行
    }
# $lines as above; $more is how many came with a change of partner after the permission.
manage-partner-visibility-lines-beyond = { $lines ->
       *[other] { $lines } 个订单行可见。
    }{ $more ->
       *[other] 另有 { $more } 个订单行来自之后的合作伙伴更换。如果也要显示这些订单行，请取消勾选并保存，然后重新勾选并保存。
    }

## Nothing to grant

manage-partner-visibility-none-title = 此账户还没有合作伙伴
manage-partner-visibility-none-text = 有合作伙伴为此采购账户下单后，可以允许某个合作伙伴查看其他合作伙伴订购的内容。
manage-partner-visibility-single-title = 没有其他可授权的合作伙伴
# $partner is the name of the only partner.
manage-partner-visibility-single-text = { $partner } 是此采购账户唯一的合作伙伴，可以看到自己为您订购的内容。有了第二个合作伙伴后，可以允许其中一个查看另一个订购的内容。

## Preview: the page of a partner as a save would make it

manage-partner-visibility-preview = 预览
# $viewer is the partner that would look.
manage-partner-visibility-preview-title = 预览：{ $viewer } 将看到的内容
manage-partner-visibility-preview-intro = 尚未保存任何内容，也未通知任何人。
manage-partner-visibility-preview-effects = 将发生的更改
# $state is one of the sentences above.
manage-partner-visibility-preview-state = 保存后：{ $state }
manage-partner-visibility-preview-same = 该合作伙伴看到的内容不会有任何变化。
# $count is 1 or more.
manage-partner-visibility-preview-effects-count = { $count ->
       *[other] { $count } 项更改，按合作伙伴名称排列
    }
manage-partner-visibility-preview-orders-of = 订单所属合作伙伴
manage-partner-visibility-preview-effect = 更改
manage-partner-visibility-preview-added = 添加
manage-partner-visibility-preview-removed = 移除
manage-partner-visibility-preview-products = 产品
manage-partner-visibility-preview-page = { $viewer } 的页面
manage-partner-visibility-preview-nothing-title = 该合作伙伴将看不到任何内容
manage-partner-visibility-preview-nothing-text = { $viewer } 在此账户中没有自己的订单行，也不会向其显示任何订单行。
manage-partner-visibility-preview-gone = 不再可见
# $count rows are listed.
manage-partner-visibility-preview-gone-count = { $count ->
       *[other] 该合作伙伴目前可见的 { $count } 行
    }
# $shown rows are listed, of $count in all.
manage-partner-visibility-preview-gone-some = 该合作伙伴目前可见的 { $count } 行中的 { $shown } 行

## After a save. $state is one of the sentences above.

manage-partner-visibility-changed = 已更改合作伙伴可见性。{ $state }
manage-partner-visibility-unchanged = 没有任何更改。{ $state }
# $count is how many people are mailed, $viewer their partner.
manage-partner-visibility-told = { $count ->
       *[other] 系统会通过电子邮件通知 { $viewer } 的 { $count } 人。
    }

## Undo. $by saved something on $when; $until is the moment when the mails about it leave.

manage-partner-visibility-undo = 撤消
manage-partner-visibility-undo-title = 刚刚保存
manage-partner-visibility-undo-until = 由 { $by } 于 { $when } 保存。在 { $until } 之前，相关邮件暂不发送，可以撤消此更改。
# After the button's word "Undo", for screen readers.
manage-partner-visibility-undo-context = （由 { $by } 于 { $when } 保存）
# $state is one or more sentences about what is true again.
manage-partner-visibility-undone = 已撤消更改。{ $state }
manage-partner-visibility-undone-told = { $count ->
       *[other] 之前已通知 { $count } 人，现将再次通知。
    }
manage-partner-visibility-undo-before = 此更改之前已撤消。
manage-partner-visibility-undo-late = 已来不及撤消：邮件已发出。
# $viewers is one or more partners' names.
manage-partner-visibility-undo-changed = { $viewers } 可查看的内容此后又有更改。
manage-partner-visibility-undo-next = 未撤消任何内容。请选择合作伙伴，以更改其可查看的内容。

## The grid: all partners at once. $viewer may look, $orderer ordered.

manage-partner-visibility-grid-title = 同时查看所有合作伙伴
manage-partner-visibility-grid-open = 同时显示所有合作伙伴
manage-partner-visibility-grid-back = 选择一个合作伙伴
manage-partner-visibility-grid-note = 每一行是一个可以查看的合作伙伴。请勾选其可以查看许可证和订阅的合作伙伴，然后一并保存所有行。
# $count is how many partners there are: 2 or more.
manage-partner-visibility-grid-caption = { $count ->
       *[other] { $count } 个合作伙伴，按名称排列
    }
# Heads the first column; the other columns are the partners that ordered.
manage-partner-visibility-grid-corner = 可以查看其订单
manage-partner-visibility-grid-own = 始终
manage-partner-visibility-grid-cell = { $viewer } 可以查看 { $orderer } 订购的内容
manage-partner-visibility-grid-changed = { $count ->
       *[other] 已更改 { $count } 个合作伙伴可查看的内容。
    }
manage-partner-visibility-grid-unchanged = 没有任何更改。
manage-partner-visibility-grid-told = { $count ->
       *[other] 系统会通过电子邮件通知 { $count } 人。
    }
# $viewers is one or more partners' names.
manage-partner-visibility-grid-stale = 他人更改了 { $viewers } 可查看的内容。所做的更改均未保存。
manage-partner-visibility-grid-stale-next = 下面的复选框显示您的设置。重新保存即可应用；如要保持现状，请重新打开页面。
# $count is how many partners there are, $most how many a screen has room for.
manage-partner-visibility-grid-many-title = 此账户有 { $count } 个合作伙伴
manage-partner-visibility-grid-many-text = 此视图最多显示 { $most } 个。请改为每次选择一个合作伙伴。

## Errors

manage-partner-visibility-error-partner = 请选择可以查看其他合作伙伴订单的合作伙伴。
manage-partner-visibility-error-itself = 请选择其他合作伙伴：合作伙伴始终可以看到自己的订单。
# $by is who saved first, $viewer the partner, $when the moment.
manage-partner-visibility-stale-by = { $by } 已于 { $when } 更改了 { $viewer } 可查看的内容。所做的更改均未保存。
manage-partner-visibility-stale = 他人更改了 { $viewer } 可查看的内容。所做的更改均未保存。
manage-partner-visibility-stale-next = 下面的复选框显示您的设置。重新保存即可应用；如要保持现状，请重新选择合作伙伴。
manage-partner-visibility-stale-now = 当前状态
manage-partner-visibility-stale-asked = 您的设置

## Who may see what

manage-partner-visibility-grants = 谁可以查看哪些内容
manage-partner-visibility-grants-none = 在此账户中，没有合作伙伴可以查看其他合作伙伴订购的内容。
# $count is 1 or more.
manage-partner-visibility-grants-count = { $count ->
       *[other] { $count } 项授权，按合作伙伴名称排列
    }
manage-partner-visibility-viewer = 合作伙伴
manage-partner-visibility-orderer = 可以查看其订单
manage-partner-visibility-granted-by = 授权人
manage-partner-visibility-granted-on = 起始时间
# After the button's word "Revoke", for screen readers.
manage-partner-visibility-revoke-context = （{ $viewer } 查看 { $orderer } 订购的内容）

## Ended by a change of partner (D8)

manage-partner-visibility-ended = 因更换合作伙伴而终止
manage-partner-visibility-ended-note = 这些授权涉及您的账户已不再使用的合作伙伴。没有授予任何替代的授权：如仍有需要，请重新授权。
# $count is 1 or more.
manage-partner-visibility-ended-count = { $count ->
       *[other] { $count } 项授权，最近的在前
    }
manage-partner-visibility-ended-orderer = 原可查看其订单
manage-partner-visibility-ended-on = 终止时间
# $date is a day.
manage-partner-visibility-ended-by-change = 因更换合作伙伴，{ $date }

## History. $by is who did it.

manage-partner-visibility-history = 历史记录
manage-partner-visibility-history-made = { $by } 允许 { $viewer } 查看 { $orderers } 订购的内容。
manage-partner-visibility-history-revoked = { $by } 不再允许 { $viewer } 查看 { $orderers } 订购的内容。
manage-partner-visibility-history-ended = 因更换合作伙伴，{ $viewer } 查看 { $orderers } 订购内容的授权已终止。
manage-partner-visibility-history-changed = 因 { $date } 更换合作伙伴，{ $from } 订购的内容转归 { $to }。
manage-partner-visibility-history-undone = { $by } 撤消了对 { $viewer } 可查看内容的最近一次更改。
manage-partner-visibility-history-other = { $by } 更改了合作伙伴可见性。
