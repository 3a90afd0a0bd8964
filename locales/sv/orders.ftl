# The account's orders, and one order with its lines (R57).

orders-title = Ordrar
# $name and $number are those of the purchasing account.
orders-intro = Vad som har beställts till { $name } ({ $number }), oavsett partner.
orders-search = Ordernummer
orders-search-hint = Numret eller början av det
orders-search-product = Produkt
orders-search-partner = Partner
orders-search-from = Från och med
orders-search-until = Till och med

## Filters that are on

# $text is what was typed.
orders-chip-number = Ordernummer: { $text }…
# $product is a product's name, or what was typed.
orders-chip-product = Produkt: { $product }
# $partner is a partner's name.
orders-chip-partner = Partner: { $partner }
# $date is a day.
orders-chip-from = Från och med den { $date }
# $date is a day.
orders-chip-until = Till och med den { $date }

## Totals

# Sums over all pages.
orders-totals = { $orders ->
        [one] { $orders } order
       *[other] { $orders } ordrar
    }, { $lines ->
        [one] { $lines } orderrad
       *[other] { $lines } orderrader
    }, totalt antal { $quantity }
# $cap is where counting orders stops; the rest is exact.
orders-totals-many = Fler än { $cap } ordrar, { $lines } orderrader, totalt antal { $quantity }
# $product is what the lines and the quantity are counted of.
orders-totals-of-product = { $orders ->
        [one] { $orders } order
       *[other] { $orders } ordrar
    }, { $lines ->
        [one] { $lines } orderrad
       *[other] { $lines } orderrader
    } för { $product }, totalt antal { $quantity }
# $cap is where counting orders stops; $product is what the rest is counted of.
orders-totals-of-product-many = Fler än { $cap } ordrar, { $lines } orderrader för { $product }, totalt antal { $quantity }
# $cap is where counting stops.
orders-many = Fler än { $cap } ordrar matchar. Välj en kortare tid för att se summorna.

## Columns and details

orders-number = Ordernummer
orders-date = Orderdatum
orders-ordered-by = Beställd av
orders-partner-of-record = Registrerad partner
orders-partner-since = Registrerad partner sedan
# $partner is the partner of record since a change of partner on the day $date.
orders-passed-to = Nu hos { $partner }, genom partnerbyte den { $date }
# The same beside the new partner’s own name; $date is a day.
orders-by-change = Genom partnerbyte den { $date }
orders-lines = Orderrader
orders-quantity = Totalt antal

## Nothing to show

orders-empty-title = Inga ordrar än
orders-empty-text = Ordrar visas här så snart en partner har beställt till det här inköpskontot.
orders-no-match-title = Ingen order matchar
orders-no-match-text = Ett ordernummer hittas med sin början, en produkt med en del av namnet eller numret. Kontrollera stavningen eller rensa filtren.

## One order

# $number is the order's number.
orders-order-title = Order { $number }
orders-line = Rad
orders-product = Produkt
orders-kind = Typ
orders-kind-license = Licens
orders-kind-subscription = Prenumeration eller tjänst
orders-line-quantity = Antal
orders-period = Period
# $from and $until are the first and the last day.
orders-period-days = { $from } till och med { $until }
orders-state = Status
orders-state-active = Aktiv
orders-state-expiring = Går ut snart
orders-state-expired = Utgången
orders-state-upcoming = Börjar senare
orders-no-lines = Ordern har inga rader än.
# Sums over all pages; $lines is 1 or more.
orders-lines-caption = { $lines ->
        [one] { $lines } orderrad
       *[other] { $lines } orderrader
    }, totalt antal { $quantity }
