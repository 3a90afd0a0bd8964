# Reports (R61): words of all reports, then each report.

reports-show = 显示
reports-download-xlsx = 下载 XLSX 文件
# In files: the names of what a file is about.
reports-file-filters = 筛选条件
reports-file-time = 创建时间
reports-partner-number = 合作伙伴编号
# $kind is License, or Subscription or service.
reports-chip-kind = 类型：{ $kind }
# In a legend: all partners without a colour of their own.
reports-other-partners = 其他合作伙伴

## Charts

# $label is what a figure is of, $value the figure.
chart-value = { $label }：{ $value }
# $series is the part's name.
chart-part = { $label }，{ $series }：{ $value }
# $first and $last are the first and last period, $name the one with the most, which is $value.
chart-columns-text = { $first } 至 { $last }。最高：{ $name }，{ $value }。表格中列有所有数字。

## A file that is refused

export-too-large-title = 内容过多，无法放入一个文件
export-too-large-text = 请设置筛选条件或选择较短的时间范围，然后重新下载。

## Licenses by product and partner

reports-licenses-tab = 许可证
reports-licenses-title = 按产品和合作伙伴统计的许可证
# $name and $number are those of the purchasing account.
reports-licenses-intro = 各记录合作伙伴在 { $name }（{ $number }）中拥有的各产品数量。
# $count is how many products the chart shows.
reports-licenses-chart = { $count ->
        [1] 该产品的数量，按记录合作伙伴统计
       *[other] 数量最多的产品，按记录合作伙伴统计
    }
# Sums over all pages.
reports-licenses-totals = { $products ->
       *[other] { $products } 个产品
    }，{ $partners ->
       *[other] { $partners } 个合作伙伴
    }，{ $lines ->
       *[other] { $lines } 个订单行
    }，总数量 { $quantity }
# Hidden words after a product's name: what the link leads to.
reports-orders-with = - 其在 { $partner } 的订单

## Orders over time

reports-orders-tab = 订单
reports-orders-title = 各时段的订单
# $name and $number are those of the purchasing account.
reports-orders-intro = 为 { $name }（{ $number }）订购的数量和时间。
reports-by = 统计周期
reports-by-month = 月
reports-by-quarter = 季度
reports-by-year = 年
# $number is 1 to 4.
reports-quarter = { $year } 年第 { $number } 季度
reports-orders-chart-month = 每月订单
reports-orders-chart-quarter = 每季度订单
reports-orders-chart-year = 每年订单
reports-period = 期间
reports-first-day = 第一天
reports-last-day = 最后一天
reports-orders = 订单
reports-none-text = 清除筛选条件以重新查看全部内容。

## What expires

reports-expiries-tab = 到期
reports-expiries-title = 即将到期的内容
# $name and $number are those of the purchasing account.
reports-expiries-intro = { $name }（{ $number }）目前有效的订单行，按到期日排列。
reports-within = 到期时间
# $days is 30 or more.
reports-within-days = { $days } 天内
# The same as one of the filters that a file names.
reports-chip-within = { reports-within-days }到期
reports-expiries-chart = 各月到期的数量
reports-ends-on = 结束日期
reports-starts-on = 开始日期
reports-expiries-none-title = 此期间没有到期的内容
reports-expiries-none-text = 请选择较长的时间范围或其他筛选条件，以查看之后到期的内容。

## Who has access

reports-access-tab = 访问权限
reports-access-title = 谁有访问权限
# $name and $number are those of the purchasing account.
reports-access-intro = 在 { $name }（{ $number }）中拥有角色或受邀担任角色的所有人。
reports-access-chart = 各角色的人数
# $count is 1 or more.
reports-access-total = { $count ->
       *[other] { $count } 人，按电子邮件排列
    }
# $status is Active, Pending or Expired.
reports-chip-status = 状态：{ $status }

## Partner visibility

reports-visibility-tab = 可见性
reports-visibility-title = 哪些合作伙伴可以查看哪些内容
# $name and $number are those of the purchasing account.
reports-visibility-intro = 各合作伙伴可以看到 { $name }（{ $number }）的哪些订单、起始时间以及由谁授权。
reports-visibility-chart = 各合作伙伴可见的订单行
reports-visibility-own = 自有
reports-visibility-granted = 由您授权
reports-visibility-caption = 按合作伙伴排列；其自己的订单在前
reports-visibility-with-ended = 包括已终止的内容
reports-visibility-none-title = 没有匹配的内容
reports-visibility-reason = 原因
reports-visibility-since = 起始时间
reports-visibility-until = 终止时间
reports-visibility-ended-by = 取消授权人
# $since is the day of the first order.
reports-visibility-ordered = 自行订购，自 { $since } 起
# $since is a day.
reports-visibility-changed = 因更换合作伙伴，{ $since }
# $by is an administrator, $at a moment.
reports-visibility-allowed = 由 { $by } 于 { $at } 授权
# $ender took it back at the moment $until.
reports-visibility-revoked = 由 { $by } 于 { $at } 授权，由 { $ender } 于 { $until } 取消
reports-visibility-overtaken = 由 { $by } 于 { $at } 授权，因 { $until } 更换合作伙伴而终止
