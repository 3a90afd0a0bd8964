# The account's licenses and subscriptions by product (R58).

licenses-title = Licenser
# $name and $number are those of the purchasing account.
licenses-intro = Licenser, prenumerationer och tjänster för { $name } ({ $number }), summerade över alla ordrar.
licenses-search = Sök produkt
licenses-search-hint = En del av namnet eller numret
licenses-kind = Typ
licenses-term = Status
licenses-partner = Partner
# $text is what was typed.
licenses-chip-search = Sökning: { $text }
# Sums over all pages.
licenses-totals = { $products ->
        [one] { $products } produkt
       *[other] { $products } produkter
    }, { $lines ->
        [one] { $lines } orderrad
       *[other] { $lines } orderrader
    }, totalt antal { $quantity }
licenses-product = Produkt
licenses-product-number = Produktnummer
licenses-quantity = Antal
licenses-active = Aktiva
# $days is 90.
licenses-expiring-within = Går ut inom { $days } dagar
licenses-upcoming = Börjar senare
# $quantity starts later.
licenses-upcoming-note = { $quantity } börjar senare
licenses-expired = Utgångna
licenses-next-end = Nästa slutdatum
licenses-no-end = Inget framöver
licenses-lines = Orderrader
licenses-partners = Per partner
# Hidden words after a product's name: what the link leads to.
licenses-open-orders = - dess ordrar
# $partner has $quantity of the product.
licenses-of-partner = { $partner }: { $quantity }

licenses-empty-title = Inga licenser än
licenses-empty-text = Licenser och prenumerationer visas här så snart en partner har beställt dem till det här inköpskontot.
licenses-no-match-title = Ingen licens eller prenumeration matchar
licenses-no-match-text = Kontrollera stavningen eller rensa filtren för att se allt igen.
