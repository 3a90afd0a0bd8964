# The account's licenses and subscriptions by product (R58).

licenses-title = 许可证
# $name and $number are those of the purchasing account.
licenses-intro = { $name }（{ $number }）的许可证、订阅和服务，按所有订单汇总。
licenses-search = 搜索产品
licenses-search-hint = 产品名称或编号的一部分
licenses-kind = 类型
licenses-term = 状态
licenses-partner = 合作伙伴
# $text is what was typed.
licenses-chip-search = 搜索：{ $text }
# Sums over all pages.
licenses-totals = { $products ->
       *[other] { $products } 个产品
    }，{ $lines ->
       *[other] { $lines } 个订单行
    }，总数量 { $quantity }
licenses-product = 产品
licenses-product-number = 产品编号
licenses-quantity = 数量
licenses-active = 有效
# $days is 90.
licenses-expiring-within = { $days } 天内到期
licenses-upcoming = 尚未开始
# $quantity starts later.
licenses-upcoming-note = { $quantity } 尚未开始
licenses-expired = 已过期
licenses-next-end = 最近到期
licenses-no-end = 无
licenses-lines = 订单行
licenses-partners = 按合作伙伴
# Hidden words after a product's name: what the link leads to.
licenses-open-orders = - 其订单
# $partner has $quantity of the product.
licenses-of-partner = { $partner }：{ $quantity }

licenses-empty-title = 暂无许可证
licenses-empty-text = 合作伙伴为此采购账户订购许可证和订阅后，它们会显示在这里。
licenses-no-match-title = 没有匹配的许可证或订阅
licenses-no-match-text = 请检查拼写，或清除筛选条件以重新查看全部内容。
