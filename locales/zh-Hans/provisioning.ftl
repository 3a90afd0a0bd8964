# Self-service provisioning: seats that an account adds itself, ordered by its partner afterwards (R62).

provisioning-title = 自助预配
# $name and $number are those of the purchasing account.
provisioning-intro = 自行为 { $name }（{ $number }）的订阅添加席位。席位可立即使用，合作伙伴随后再订购。
provisioning-back = 返回预配

## An ended agreement

provisioning-ended-title = 协议已终止
provisioning-ended-text = 协议终止后，无法添加席位，也无法关联域。之前添加的席位会保留，在订购之前可以撤消。

## The directory domain

provisioning-domain = 目录域
provisioning-domain-untied = 此账户未关联域。
provisioning-domain-none = 席位供目录域中的人员使用。请先将此账户与您的域关联。
provisioning-domain-tie = 关联域
provisioning-domain-change = 更改域
provisioning-domain-show = 显示验证信息
provisioning-domain-proved = 已验证
# $by is a person, $date a day.
provisioning-domain-proved-by = 由 { $by } 于 { $date } 验证
provisioning-domain-asked = 尚未验证
# $by is a person, $date a day.
provisioning-domain-asked-by = 由 { $by } 于 { $date } 提出
# $name and $number are those of the purchasing account.
provisioning-domain-intro = 将 { $name }（{ $number }）与您的目录所在的域关联。系统会通过域的 DNS 验证该域归您所有。
provisioning-domain-stays = 在验证其他域之前，此域保持不变。
provisioning-domain-name = 域
provisioning-domain-hint = 工作地址所用的域，例如 company.com
provisioning-domain-ask = 继续
provisioning-domain-other = 改用此域
# $domain is a domain's name.
provisioning-already-tied = 此账户已与 { $domain } 关联。
provisioning-error-domain = 请输入域名，例如 company.com

## The proof

# $domain is a domain's name.
provisioning-record-title = 验证 { $domain }
provisioning-record-text = 请将此记录添加到域的 DNS，然后在此检查。
provisioning-record-type = 类型
provisioning-record-name = 名称
provisioning-record-value = 值
provisioning-record-wait = 新记录最多可能需要一小时才能在各处可见。域通过验证后，可以删除该记录。
provisioning-record-check = 检查记录
# $domain is a domain's name.
provisioning-proved = 此账户已与 { $domain } 关联。
provisioning-proved-next = 现在可以添加席位。
# $name is the record's name.
provisioning-not-there = 在 { $name } 未找到该记录。
provisioning-not-there-none = 还没有此名称的 TXT 记录。请检查名称，稍后重试。
provisioning-not-there-other = 有此名称的 TXT 记录，但值不同。请与下面的值进行比较。
provisioning-dns-silent = DNS 未响应。
provisioning-dns-later = 没有该记录的任何信息。请稍后重试。
provisioning-held-title = 其他组织已验证此域
provisioning-held-text = 在本门户中，一个域只属于一个组织。如果该域已转归贵组织，请联系技术支持。
provisioning-not-asked-title = 没有要检查的域
provisioning-not-asked-text = 该域在此期间已验证或更改。请重新打开页面查看当前状态。

## Subscriptions

provisioning-subscriptions = 订阅
# $count is 1 or more.
provisioning-subscriptions-count = { $count ->
       *[other] { $count } 个可添加席位的订阅
    }
provisioning-none-title = 没有可自助预配的订阅
provisioning-none-text = 对于供应商开放自助预配的订阅，可以在其期限内于此添加席位。
# $product is a product, $partner the partner of record.
provisioning-subscription = { $product }，{ $partner }
provisioning-ordered = 已订购席位
provisioning-open = 待订购
# Beside a quantity that was ordered: $seats were added to it.
provisioning-open-note = + { $seats } 待订购
provisioning-in-use = 可用席位
provisioning-until = 截止日期
provisioning-no-room = 合作伙伴订购之前无法再添加

## Adding seats

provisioning-add = 添加席位
provisioning-quantity = 席位数量
# $room is how many may be added now.
provisioning-quantity-hint = { $room ->
       *[other] 目前最多 { $room } 个
    }
# $partner is the partner of record.
provisioning-add-note = 席位可立即使用。系统会通知 { $partner } 订购；在此之前您可以撤消。
# $room is how many may be added now.
provisioning-error-quantity = { $room ->
        [0] 在合作伙伴订购已添加的席位之前，无法再添加席位
        [1] 请输入 { $room }：在合作伙伴订购已添加的席位之前，无法添加更多席位
       *[other] 请输入 1 到 { $room } 之间的整数
    }
provisioning-no-domain-title = 请先关联域
provisioning-no-domain-text = 席位供目录域中的人员使用。未添加任何内容。
# $product is a product.
provisioning-added = { $count ->
       *[other] 已添加 { $product } 的 { $count } 个席位，现在即可使用。
    }
# $count is how many people at $partner are mailed, $reference the reference of the seats.
provisioning-told = { $count ->
       *[other] 系统会通过电子邮件通知 { $partner } 的 { $count } 人，以参考号 { $reference } 订购这些席位。
    }
provisioning-told-nobody = { $partner } 可以在其合作伙伴中心看到这些席位，以参考号 { $reference } 订购。
# $product is a product.
provisioning-sent-before = { $count ->
       *[other] 此表单之前已提交：当时添加了 { $product } 的 { $count } 个席位。
    }
provisioning-sent-before-next = 未再添加席位。如要添加更多席位，请重新打开表单。

## Added seats

provisioning-added-seats = 已添加席位
provisioning-added-none = 尚未添加席位。
# $count is 1 or more.
provisioning-added-count = { $count ->
       *[other] { $count } 次添加，最新的在前
    }
# Of a list with several pages.
provisioning-added-page = 席位添加记录，最新的在前
# $reference is the reference of the seats.
provisioning-seats-title = 已添加席位 { $reference }
provisioning-reference = 预配参考号
provisioning-seats = 席位
provisioning-since = 起始时间
provisioning-by = 添加者
provisioning-state = 状态
provisioning-state-open = 待订购
provisioning-state-ordered = 已订购
# $order and $line name the order line, $quantity is what was ordered, $date a day.
provisioning-state-line = 订单 { $order }，第 { $line } 行：{ $quantity ->
       *[other] { $quantity } 个席位
    }，{ $date }
provisioning-state-undone = 已撤消
# $by is a person, $date a day.
provisioning-state-undone-by = 由 { $by } 于 { $date } 撤消
# $order and $line name the order line.
provisioning-state-late = 仍为这些席位下了订单 { $order }，第 { $line } 行
provisioning-undo = 撤消
# $partner is the partner of record.
provisioning-undo-note = 如果撤消，这些席位将无法再使用，系统会通知 { $partner } 不要订购。
provisioning-undone = { $count ->
       *[other] 已收回 { $product } 的 { $count } 个席位。
    }
provisioning-undone-next = 合作伙伴无需为此订购任何内容。
provisioning-undone-before = 此添加之前已撤消。
provisioning-ordered-title = 合作伙伴已订购这些席位
# $line and $order name the order line.
provisioning-ordered-text = 订单 { $order } 的第 { $line } 行已涵盖这些席位：无法再撤消。
provisioning-back-to-seats = 返回席位

## History. $by is who did it.

provisioning-history = 历史记录
provisioning-history-added = { $by } 添加了 { $product } 的 { $count ->
       *[other] { $count } 个席位
    }，由 { $partner } 订购。
provisioning-history-undone = { $by } 撤消了 { $count ->
       *[other] { $count } 个席位
    }。
provisioning-history-ordered = 订单 { $order } 的第 { $line } 行已涵盖这些席位。
provisioning-history-late = 撤消之后，订单 { $order } 的第 { $line } 行仍注明了这些席位。
provisioning-history-other = { $by } 进行了更改。
