# The account's orders, and one order with its lines (R57).

orders-title = Ordini
# $name and $number are those of the purchasing account.
orders-intro = Tutti gli ordini effettuati per { $name } ({ $number }), con qualsiasi partner.
orders-search = Numero d’ordine
orders-search-hint = Il numero o il suo inizio
orders-search-product = Prodotto
orders-search-partner = Partner
orders-search-from = Dal
orders-search-until = Al

## Filters that are on

# $text is what was typed.
orders-chip-number = Numero d’ordine: { $text }…
# $product is a product's name, or what was typed.
orders-chip-product = Prodotto: { $product }
# $partner is a partner's name.
orders-chip-partner = Partner: { $partner }
# $date is a day.
orders-chip-from = Inizio: { $date }
# $date is a day.
orders-chip-until = Fine: { $date }

## Totals

# Sums over all pages.
orders-totals = { $orders ->
        [one] { $orders } ordine
       *[other] { $orders } ordini
    }, { $lines ->
        [one] { $lines } riga d’ordine
       *[other] { $lines } righe d’ordine
    }, quantità totale { $quantity }
# $cap is where counting orders stops; the rest is exact.
orders-totals-many = Oltre { $cap } ordini, { $lines } righe d’ordine, quantità totale { $quantity }
# $product is what the lines and the quantity are counted of.
orders-totals-of-product = { $orders ->
        [one] { $orders } ordine
       *[other] { $orders } ordini
    }, { $lines ->
        [one] { $lines } riga d’ordine
       *[other] { $lines } righe d’ordine
    } per { $product }, quantità totale { $quantity }
# $cap is where counting orders stops; $product is what the rest is counted of.
orders-totals-of-product-many = Oltre { $cap } ordini, { $lines } righe d’ordine per { $product }, quantità totale { $quantity }
# $cap is where counting stops.
orders-many = Oltre { $cap } ordini corrispondono. Scegliere un periodo più breve per vedere i totali.

## Columns and details

orders-number = Numero d’ordine
orders-date = Data dell’ordine
orders-ordered-by = Ordinato da
orders-partner-of-record = Partner di riferimento
orders-partner-since = Partner di riferimento dal
# $partner is the partner of record since a change of partner on the day $date.
orders-passed-to = Ora presso { $partner }, per cambio di partner in data { $date }
# The same beside the new partner’s own name; $date is a day.
orders-by-change = Per cambio di partner in data { $date }
orders-lines = Righe d’ordine
orders-quantity = Quantità totale

## Nothing to show

orders-empty-title = Ancora nessun ordine
orders-empty-text = Gli ordini compaiono qui non appena un partner ne ha effettuati per questo account di acquisto.
orders-no-match-title = Nessun ordine corrispondente
orders-no-match-text = Un ordine si trova dall’inizio del suo numero, un prodotto da una parte del nome o del numero. Controllare l’ortografia oppure cancellare i filtri.

## One order

# $number is the order's number.
orders-order-title = Ordine { $number }
orders-line = Riga
orders-product = Prodotto
orders-kind = Tipo
orders-kind-license = Licenza
orders-kind-subscription = Abbonamento o servizio
orders-line-quantity = Quantità
orders-period = Periodo
# $from and $until are the first and the last day.
orders-period-days = { $from } – { $until }
orders-state = Stato
orders-state-active = Attiva
orders-state-expiring = In scadenza
orders-state-expired = Scaduta
orders-state-upcoming = Futura
orders-no-lines = Questo ordine non ha ancora righe.
# Sums over all pages; $lines is 1 or more.
orders-lines-caption = { $lines ->
        [one] { $lines } riga d’ordine
       *[other] { $lines } righe d’ordine
    }, quantità totale { $quantity }
