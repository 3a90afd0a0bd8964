# The account's orders, and one order with its lines (R57).

orders-title = 订单
# $name and $number are those of the purchasing account.
orders-intro = 为 { $name }（{ $number }）订购的内容，不限合作伙伴。
orders-search = 订单编号
orders-search-hint = 编号或其开头
orders-search-product = 产品
orders-search-partner = 合作伙伴
orders-search-from = 开始日期
orders-search-until = 结束日期

## Filters that are on

# $text is what was typed.
orders-chip-number = 订单编号：{ $text }…
# $product is a product's name, or what was typed.
orders-chip-product = 产品：{ $product }
# $partner is a partner's name.
orders-chip-partner = 合作伙伴：{ $partner }
# $date is a day.
orders-chip-from = 自 { $date } 起
# $date is a day.
orders-chip-until = 至 { $date } 止

## Totals

# Sums over all pages.
orders-totals = { $orders ->
       *[other] { $orders } 个订单
    }，{ $lines ->
       *[other] { $lines } 个订单行
    }，总数量 { $quantity }
# $cap is where counting orders stops; the rest is exact.
orders-totals-many = 超过 { $cap } 个订单，{ $lines } 个订单行，总数量 { $quantity }
# $product is what the lines and the quantity are counted of.
orders-totals-of-product = { $orders ->
       *[other] { $orders } 个订单
    }，{ $product } 的 { $lines ->
       *[other] { $lines } 个订单行
    }，总数量 { $quantity }
# $cap is where counting orders stops; $product is what the rest is counted of.
orders-totals-of-product-many = 超过 { $cap } 个订单，{ $product } 的 { $lines } 个订单行，总数量 { $quantity }
# $cap is where counting stops.
orders-many = 有超过 { $cap } 个订单匹配。请选择较短的时间范围以查看总计。

## Columns and details

orders-number = 订单编号
orders-date = 订单日期
orders-ordered-by = 订购方
orders-partner-of-record = 记录合作伙伴
orders-partner-since = 成为记录合作伙伴的日期
# $partner is the partner of record since a change of partner on the day $date.
orders-passed-to = 因 { $date } 更换合作伙伴，现归 { $partner }
# The same beside the new partner’s own name; $date is a day.
orders-by-change = 因 { $date } 更换合作伙伴
orders-lines = 订单行
orders-quantity = 总数量

## Nothing to show

orders-empty-title = 暂无订单
orders-empty-text = 合作伙伴为此采购账户下单后，订单会显示在这里。
orders-no-match-title = 没有匹配的订单
orders-no-match-text = 订单按编号的开头查找，产品按名称或编号的一部分查找。请检查拼写，或清除筛选条件。

## One order

# $number is the order's number.
orders-order-title = 订单 { $number }
orders-line = 行
orders-product = 产品
orders-kind = 类型
orders-kind-license = 许可证
orders-kind-subscription = 订阅或服务
orders-line-quantity = 数量
orders-period = 期间
# $from and $until are the first and the last day.
orders-period-days = { $from } 至 { $until }
orders-state = 状态
orders-state-active = 有效
orders-state-expiring = 即将到期
orders-state-expired = 已过期
orders-state-upcoming = 尚未开始
orders-no-lines = 此订单还没有订单行。
# Sums over all pages; $lines is 1 or more.
orders-lines-caption = { $lines ->
       *[other] { $lines } 个订单行
    }，总数量 { $quantity }
