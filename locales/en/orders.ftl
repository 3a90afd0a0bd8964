# The account's orders, and one order with its lines (R57).

orders-title = Orders
# $name and $number are those of the purchasing account.
orders-intro = What was ordered for { $name } ({ $number }), by whichever partner.
orders-search = Order number
orders-search-hint = The number or its beginning
orders-search-product = Product
orders-search-partner = Partner
orders-search-from = From
orders-search-until = To

## Filters that are on

# $text is what was typed.
orders-chip-number = Order number: { $text }…
# $product is a product's name, or what was typed.
orders-chip-product = Product: { $product }
# $partner is a partner's name.
orders-chip-partner = Partner: { $partner }
# $date is a day.
orders-chip-from = From { $date }
# $date is a day.
orders-chip-until = Until { $date }

## Totals

# Sums over all pages.
orders-totals = { $orders ->
        [one] { $orders } order
       *[other] { $orders } orders
    }, { $lines ->
        [one] { $lines } order line
       *[other] { $lines } order lines
    }, total quantity { $quantity }
# $cap is where counting orders stops; the rest is exact.
orders-totals-many = More than { $cap } orders, { $lines } order lines, total quantity { $quantity }
# $product is what the lines and the quantity are counted of.
orders-totals-of-product = { $orders ->
        [one] { $orders } order
       *[other] { $orders } orders
    }, { $lines ->
        [one] { $lines } order line
       *[other] { $lines } order lines
    } of { $product }, total quantity { $quantity }
# $cap is where counting orders stops; $product is what the rest is counted of.
orders-totals-of-product-many = More than { $cap } orders, { $lines } order lines of { $product }, total quantity { $quantity }
# $cap is where counting stops.
orders-many = More than { $cap } orders match. Choose a shorter time to see the totals.

## Columns and details

orders-number = Order number
orders-date = Order date
orders-ordered-by = Ordered by
orders-partner-of-record = Partner of record
orders-partner-since = Partner of record since
# $partner is the partner of record since a change of partner on the day $date.
orders-passed-to = Now with { $partner }, by change of partner on { $date }
# The same beside the new partner’s own name; $date is a day.
orders-by-change = By change of partner on { $date }
orders-lines = Order lines
orders-quantity = Total quantity

## Nothing to show

orders-empty-title = No orders yet
orders-empty-text = Orders appear here as soon as a partner has ordered for this purchasing account.
orders-no-match-title = No order matches
orders-no-match-text = An order number is found by its beginning, a product by a part of its name or number. Check the spelling, or clear the filters.

## One order

# $number is the order's number.
orders-order-title = Order { $number }
orders-line = Line
orders-product = Product
orders-kind = Kind
orders-kind-license = License
orders-kind-subscription = Subscription or service
orders-line-quantity = Quantity
orders-period = Period
# $from and $until are the first and the last day.
orders-period-days = { $from } to { $until }
orders-state = State
orders-state-active = Active
orders-state-expiring = Expires soon
orders-state-expired = Expired
orders-state-upcoming = Starts later
orders-no-lines = This order has no lines yet.
# Sums over all pages; $lines is 1 or more.
orders-lines-caption = { $lines ->
        [one] { $lines } order line
       *[other] { $lines } order lines
    }, total quantity { $quantity }
