# The account's licenses and subscriptions by product (R58).

licenses-title = Licenze
# $name and $number are those of the purchasing account.
licenses-intro = Licenze, abbonamenti e servizi di { $name } ({ $number }), sommati su tutti gli ordini.
licenses-search = Cerca un prodotto
licenses-search-hint = Una parte del nome o del numero
licenses-kind = Tipo
licenses-term = Stato
licenses-partner = Partner
# $text is what was typed.
licenses-chip-search = Ricerca: { $text }
# Sums over all pages.
licenses-totals = { $products ->
        [one] { $products } prodotto
       *[other] { $products } prodotti
    }, { $lines ->
        [one] { $lines } riga d’ordine
       *[other] { $lines } righe d’ordine
    }, quantità totale { $quantity }
licenses-product = Prodotto
licenses-product-number = Numero di prodotto
licenses-quantity = Quantità
licenses-active = Attive
# $days is 90.
licenses-expiring-within = In scadenza entro { $days } giorni
licenses-upcoming = Future
# $quantity starts later.
licenses-upcoming-note = Future: { $quantity }
licenses-expired = Scadute
licenses-next-end = Prossima scadenza
licenses-no-end = Nessuna prevista
licenses-lines = Righe d’ordine
licenses-partners = Per partner
# Hidden words after a product's name: what the link leads to.
licenses-open-orders = - i relativi ordini
# $partner has $quantity of the product.
licenses-of-partner = { $partner }: { $quantity }

licenses-empty-title = Ancora nessuna licenza
licenses-empty-text = Le licenze e gli abbonamenti compaiono qui non appena un partner li ha ordinati per questo account di acquisto.
licenses-no-match-title = Nessuna licenza né abbonamento corrispondente
licenses-no-match-text = Controllare l’ortografia oppure cancellare i filtri per rivedere tutto.
