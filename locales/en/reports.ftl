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
