# The account's orders, and one order with its lines (R57).

orders-title = Bestellingen
# $name and $number are those of the purchasing account.
orders-intro = Wat voor { $name } ({ $number }) is besteld, door welke partner dan ook.
orders-search = Bestelnummer
orders-search-hint = Het nummer of het begin ervan
orders-search-product = Product
orders-search-partner = Partner
orders-search-from = Vanaf
orders-search-until = Tot en met

## Filters that are on

# $text is what was typed.
orders-chip-number = Bestelnummer: { $text }…
# $product is a product's name, or what was typed.
orders-chip-product = Product: { $product }
# $partner is a partner's name.
orders-chip-partner = Partner: { $partner }
# $date is a day.
orders-chip-from = Vanaf { $date }
# $date is a day.
orders-chip-until = Tot en met { $date }

## Totals

# Sums over all pages.
orders-totals = { $orders ->
        [one] { $orders } bestelling
       *[other] { $orders } bestellingen
    }, { $lines ->
        [one] { $lines } bestelregel
       *[other] { $lines } bestelregels
    }, totaal aantal { $quantity }
# $cap is where counting orders stops; the rest is exact.
orders-totals-many = Meer dan { $cap } bestellingen, { $lines } bestelregels, totaal aantal { $quantity }
# $product is what the lines and the quantity are counted of.
orders-totals-of-product = { $orders ->
        [one] { $orders } bestelling
       *[other] { $orders } bestellingen
    }, { $lines ->
        [one] { $lines } bestelregel
       *[other] { $lines } bestelregels
    } van { $product }, totaal aantal { $quantity }
# $cap is where counting orders stops; $product is what the rest is counted of.
orders-totals-of-product-many = Meer dan { $cap } bestellingen, { $lines } bestelregels van { $product }, totaal aantal { $quantity }
# $cap is where counting stops.
orders-many = Meer dan { $cap } bestellingen gevonden. Kies een kortere periode om de totalen te zien.

## Columns and details

orders-number = Bestelnummer
orders-date = Besteldatum
orders-ordered-by = Besteld door
orders-partner-of-record = Geregistreerde partner
orders-partner-since = Geregistreerde partner sinds
# $partner is the partner of record since a change of partner on the day $date.
orders-passed-to = Nu bij { $partner }, door een partnerwissel op { $date }
# The same beside the new partner’s own name; $date is a day.
orders-by-change = Door een partnerwissel op { $date }
orders-lines = Bestelregels
orders-quantity = Totaal aantal

## Nothing to show

orders-empty-title = Nog geen bestellingen
orders-empty-text = Bestellingen verschijnen hier zodra een partner voor dit inkoopaccount heeft besteld.
orders-no-match-title = Geen bestelling gevonden
orders-no-match-text = Een bestelnummer vindt u met het begin ervan, een product met een deel van de naam of het nummer. Controleer de spelling of wis de filters.

## One order

# $number is the order's number.
orders-order-title = Bestelling { $number }
orders-line = Regel
orders-product = Product
orders-kind = Type
orders-kind-license = Licentie
orders-kind-subscription = Abonnement of dienst
orders-line-quantity = Aantal
orders-period = Periode
# $from and $until are the first and the last day.
orders-period-days = { $from } tot en met { $until }
orders-state = Status
orders-state-active = Actief
orders-state-expiring = Verloopt binnenkort
orders-state-expired = Verlopen
orders-state-upcoming = Begint later
orders-no-lines = Deze bestelling heeft nog geen regels.
# Sums over all pages; $lines is 1 or more.
orders-lines-caption = { $lines ->
        [one] { $lines } bestelregel
       *[other] { $lines } bestelregels
    }, totaal aantal { $quantity }
