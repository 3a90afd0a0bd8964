# The Partner Center: a partner's customers, and what it sees of one (R42, R43, R53, R54).

# $partner is the viewer's own partner.
partner-center-intro = { $partner } 的客户，以及为其订购的许可证和订阅。如果客户允许，还会显示其他合作伙伴订购的内容。
partner-center-search = 搜索客户
partner-center-search-hint = 名称或账户编号的开头
partner-center-search-product = 搜索产品
# $text is what was typed.
partner-center-chip-search = 搜索：{ $text }
# $partner is a partner's name.
partner-center-chip-orderer = 订购方：{ $partner }

## The list of customers

# $count is 1 or more, $sorted one of the lines below.
partner-center-customers-count = { $count ->
       *[other] { $count } 个客户账户，{ $sorted }
    }
# $count is where counting stops.
partner-center-customers-many = 超过 { $count } 个客户账户，{ $sorted }
partner-center-sorted-organization = 按组织升序排列
partner-center-sorted-organization-descending = 按组织降序排列
partner-center-sorted-number = 按账户编号升序排列
partner-center-sorted-number-descending = 按账户编号降序排列
partner-center-own-lines = 自有订单行
partner-center-granted-lines = 获授权的订单行
partner-center-orderers = 授权订单的订购方
partner-center-orderers-none = 无
partner-center-empty-title = 这里还没有客户
partner-center-empty-text = 您为客户下单后，客户会显示在这里。允许您查看其他合作伙伴订购内容的客户也会显示：由客户在“管理合作伙伴可见性”中决定。
# $text is what was typed.
partner-center-no-match-title = 没有以“{ $text }”开头的客户
partner-center-no-match-text = 请检查拼写，或清除筛选条件以重新查看全部内容。

## One customer

# $name and $number are those of the purchasing account.
partner-center-account-line = 采购账户：{ $name }（{ $number }）
# Sums over all pages.
partner-center-totals = { $rows ->
       *[other] { $rows } 行
    }，{ $lines ->
       *[other] { $lines } 个订单行
    }，总数量 { $quantity }
partner-center-product = 产品
partner-center-product-number = 产品编号
partner-center-kind = 类型
partner-center-kind-license = 许可证
partner-center-kind-subscription = 订阅或服务
partner-center-quantity = 数量
partner-center-lines = 订单行
partner-center-ends-on = 最晚结束
partner-center-ordered-by = 订购方
partner-center-partner-of-record = 记录合作伙伴
# $partner is who the orders belong to since a change of partner.
partner-center-passed-to = 现归 { $partner }
partner-center-access = 访问权限
partner-center-access-own = 自有
partner-center-access-granted = 已授权
partner-center-granted-by = 授权人
partner-center-granted-on = 授权日期
# $name is the customer's administrator, $date the day.
partner-center-granted = 由 { $name } 于 { $date } 授权
partner-center-customer-empty-title = 尚未订购任何内容
partner-center-customer-empty-text = 订单有了订单行后，许可证和订阅会显示在这里。
partner-center-no-holding-title = 没有匹配的许可证或订阅

## A customer's tabs and orders

partner-center-licenses = 许可证和订阅
partner-center-orders = 订单
# $organization is the customer.
partner-center-orders-of = { $organization } 的订单
partner-center-no-orders-text = 您为此采购账户下单后，订单会显示在这里。客户允许您查看的其他合作伙伴的订单也会显示。
partner-center-no-order-text = 订单按编号的开头查找。请检查拼写，或清除筛选条件。

## The administrator whom the vendor named and who never came

partner-center-administrator-title = 此客户的管理员尚未加入
# $name and $email are the administrator's, $date the day of the latest mail.
partner-center-administrator-text = 最近一次向 { $name }（{ $email }）发送欢迎邮件是在 { $date }，对方尚未接受邀请。
partner-center-administrator-note = 邮件仅发送到此地址。如果地址有误，请联系供应商更正。
partner-center-welcome-again = 重新发送欢迎邮件
partner-center-welcome-sent = 正在向 { $name } 重新发送欢迎邮件，地址为 { $email }。
# $date is a day.
partner-center-welcome-sent-detail = 新链接的有效期至 { $date }；旧链接已失效。
partner-center-nobody-waits-title = 没有人在等待欢迎邮件
partner-center-nobody-waits-text = 此账户的管理员已接受邀请，或供应商未指定管理员。
partner-center-back-to-customer = 返回客户

## Seats that customers added themselves, to be ordered (R62)

partner-center-to-order = 待订购
partner-center-to-order-intro = 客户自行为其订阅添加的席位。这些席位已在使用；请订购，并在订单行中注明参考号。
# $count is how many additions wait.
partner-center-to-order-waiting = { $count ->
       *[other] { $count } 次席位添加待订购
    }
partner-center-to-order-all = 全部，包括已订购和已撤消的
# $count is 1 or more.
partner-center-to-order-count = { $count ->
       *[other] { $count } 次席位添加
    }
partner-center-to-order-none-title = 没有待订购的内容
partner-center-to-order-none-text = 客户为您的订阅添加席位后，席位会显示在这里。
