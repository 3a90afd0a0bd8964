# The account's licenses and subscriptions by product (R58).

licenses-title = Licenses
# $name and $number are those of the purchasing account.
licenses-intro = Licenses, subscriptions and services of { $name } ({ $number }), summed over all orders.
licenses-search = Search for a product
licenses-search-hint = A part of its name or number
licenses-kind = Kind
licenses-term = State
licenses-partner = Partner
# $text is what was typed.
licenses-chip-search = Search: { $text }
# Sums over all pages.
licenses-totals = { $products ->
        [one] { $products } product
       *[other] { $products } products
    }, { $lines ->
        [one] { $lines } order line
       *[other] { $lines } order lines
    }, total quantity { $quantity }
licenses-product = Product
licenses-product-number = Product number
licenses-quantity = Quantity
licenses-active = Active
# $days is 90.
licenses-expiring-within = Expiring within { $days } days
licenses-upcoming = Starting later
# $quantity starts later.
licenses-upcoming-note = { $quantity } starting later
licenses-expired = Expired
licenses-next-end = Next end
licenses-no-end = None ahead
licenses-lines = Order lines
licenses-partners = By partner
# Hidden words after a product's name: what the link leads to.
licenses-open-orders = - its orders
# $partner has $quantity of the product.
licenses-of-partner = { $partner }: { $quantity }

licenses-empty-title = No licenses yet
licenses-empty-text = Licenses and subscriptions appear here as soon as a partner has ordered them for this purchasing account.
licenses-no-match-title = No license or subscription matches
licenses-no-match-text = Check the spelling, or clear the filters to see everything again.
