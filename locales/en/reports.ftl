# Reports (R61): words of all reports, then each report.

reports-show = Show
reports-download-xlsx = Download as XLSX
# In files: the names of what a file is about.
reports-file-filters = Filters
reports-file-time = Created
reports-partner-number = Partner number
# $kind is License, or Subscription or service.
reports-chip-kind = Kind: { $kind }
# In a legend: all partners without a colour of their own.
reports-other-partners = Other partners

## Charts

# $label is what a figure is of, $value the figure.
chart-value = { $label }: { $value }
# $series is the part's name.
chart-part = { $label }, { $series }: { $value }
# $first and $last are the first and last period, $name the one with the most, which is $value.
chart-columns-text = From { $first } to { $last }. The most: { $value } in { $name }. The table has every figure.

## A file that is refused

export-too-large-title = This is too much for one file
export-too-large-text = Set filters or choose a shorter time, then download again.

## Licenses by product and partner

reports-licenses-tab = Licenses
reports-licenses-title = Licenses by product and partner
# $name and $number are those of the purchasing account.
reports-licenses-intro = What each partner of record has of each product on { $name } ({ $number }).
# $count is how many products the chart shows.
reports-licenses-chart = { $count ->
        [one] Quantity of the product by partner of record
       *[other] Quantity of the largest products by partner of record
    }
# Sums over all pages.
reports-licenses-totals = { $products ->
        [one] { $products } product
       *[other] { $products } products
    }, { $partners ->
        [one] { $partners } partner
       *[other] { $partners } partners
    }, { $lines ->
        [one] { $lines } order line
       *[other] { $lines } order lines
    }, total quantity { $quantity }
# Hidden words after a product's name: what the link leads to.
reports-orders-with = - its orders with { $partner }

## Orders over time

reports-orders-tab = Orders
reports-orders-title = Orders over time
# $name and $number are those of the purchasing account.
reports-orders-intro = How much was ordered for { $name } ({ $number }), and when.
reports-by = Per
reports-by-month = Month
reports-by-quarter = Quarter
reports-by-year = Year
# $number is 1 to 4.
reports-quarter = Q{ $number } { $year }
reports-orders-chart-month = Orders per month
reports-orders-chart-quarter = Orders per quarter
reports-orders-chart-year = Orders per year
reports-period = Period
reports-first-day = First day
reports-last-day = Last day
reports-orders = Orders
reports-none-text = Clear the filters to see everything again.

## What expires

reports-expiries-tab = Expiries
reports-expiries-title = What expires
# $name and $number are those of the purchasing account.
reports-expiries-intro = Order lines of { $name } ({ $number }) that run today, by the day on which they end.
reports-within = Ends within
# $days is 30 or more.
reports-within-days = { $days } days
# The same as one of the filters that a file names.
reports-chip-within = Ends within { $days } days
reports-expiries-chart = Quantity that ends in each month
reports-ends-on = Ends on
reports-starts-on = Started on
reports-expiries-none-title = Nothing ends in this time
reports-expiries-none-text = Choose a longer time or other filters to see what ends later.

## Who has access

reports-access-tab = Access
reports-access-title = Who has access
# $name and $number are those of the purchasing account.
reports-access-intro = Everyone who holds or is invited to a role on { $name } ({ $number }).
reports-access-chart = People in each role
# $count is 1 or more.
reports-access-total = { $count ->
        [one] { $count } person, sorted by e-mail
       *[other] { $count } people, sorted by e-mail
    }
# $status is Active, Pending or Expired.
reports-chip-status = Status: { $status }

## Partner visibility

reports-visibility-tab = Visibility
reports-visibility-title = Which partners may see what
# $name and $number are those of the purchasing account.
reports-visibility-intro = What each partner sees of the orders for { $name } ({ $number }), since when and by whom.
reports-visibility-chart = Order lines that each partner sees
reports-visibility-own = Its own
reports-visibility-granted = Allowed by you
reports-visibility-caption = Sorted by partner; its own orders first
reports-visibility-with-ended = Include what is over
reports-visibility-none-title = Nothing matches
reports-visibility-reason = Because
reports-visibility-since = Since
reports-visibility-until = Until
reports-visibility-ended-by = Taken back by
# $since is the day of the first order.
reports-visibility-ordered = Ordered it itself, since { $since }
# $since is a day.
reports-visibility-changed = By change of partner, { $since }
# $by is an administrator, $at a moment.
reports-visibility-allowed = Allowed by { $by } on { $at }
# $ender took it back at the moment $until.
reports-visibility-revoked = Allowed by { $by } on { $at }, taken back by { $ender } on { $until }
reports-visibility-overtaken = Allowed by { $by } on { $at }, ended by a change of partner on { $until }
