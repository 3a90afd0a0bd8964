# The account's agreement, and the details that its customer may edit while it is active (R56).

# $number is the agreement's number.
agreement-title = 协议 { $number }
agreement-state = 状态
agreement-state-active = 有效
agreement-state-ended = 已终止
agreement-vendor-title = 标题
agreement-friendly-name = 易记名称
agreement-starts-on = 开始日期
agreement-ends-on = 结束日期
agreement-purchase-order = 采购订单参考号
agreement-not-said = 未提供
# $accounts is how many accounts under the agreement are the viewer's own, 1 or more.
agreement-accounts-caption = { $accounts ->
        [1] 此协议下您的采购账户
       *[other] 此协议下您的 { $accounts } 个采购账户
    }
agreement-contacts = 联系人
agreement-notice = 通知联系人

## An agreement that cannot be edited

agreement-ended-title = 无法编辑此协议
# $date is the agreement's last day.
agreement-ended-on = 此协议已于 { $date } 终止。只能编辑有效协议。
agreement-ended-early = 供应商已终止此协议。只能编辑有效协议。
agreement-back = 返回协议

## Editing

agreement-edit = 编辑协议详细信息
# $number and $title are the agreement's.
agreement-edit-intro = 协议 { $number }，{ $title }。能看到该协议的所有人都能看到这些详细信息。
agreement-friendly-name-hint = 贵组织对该协议的称呼，显示在协议页面顶部。
agreement-purchase-order-hint = 与贵组织订单和发票上的参考号一致。
agreement-notice-name = 通知联系人的姓名
agreement-notice-name-hint = 接收与此协议有关的通知的人员或部门。
agreement-notice-email = 通知联系人的电子邮件地址
# $most is the largest number of characters.
agreement-error-long = 请将此内容缩短至 { $most } 个字符以内。
agreement-error-characters = 请在一行内输入此内容，并使用可打印的字符。
agreement-error-notice-name = 请输入通知联系人的姓名，或清除地址。
agreement-error-notice-email-missing = 请输入通知联系人的电子邮件地址，或清除姓名。
agreement-error-notice-email-odd = 请输入类似 name@company.com 的地址。
agreement-saved = 协议详细信息已保存。
agreement-same = 内容没有变化，因此未保存。
# $name is who saved meanwhile, $time when.
agreement-conflict = { $name } 于 { $time } 更改了这些详细信息。
agreement-conflict-next = 所做的更改尚未保存：请检查下面的值，然后重新保存。
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile; either may be empty.
agreement-conflict-value = { $label }：此处为“{ $typed }”，在此期间保存的值为“{ $stored }”

## History

agreement-history = 更改记录
# $name is who did it.
agreement-history-changed = { $name } 更改了详细信息
# $label names the field, $before and $after are its values.
agreement-history-value = { $label }：“{ $before }”已改为“{ $after }”
# $label names the field, $after is its first value.
agreement-history-value-new = { $label }：“{ $after }”
# $label names the field, $before was its value.
agreement-history-value-gone = { $label }：“{ $before }”已清除
