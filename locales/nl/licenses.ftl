# The account's licenses and subscriptions by product (R58).

licenses-title = Licenties
# $name and $number are those of the purchasing account.
licenses-intro = Licenties, abonnementen en diensten van { $name } ({ $number }), opgeteld over alle bestellingen.
licenses-search = Product zoeken
licenses-search-hint = Een deel van de naam of het nummer
licenses-kind = Type
licenses-term = Status
licenses-partner = Partner
# $text is what was typed.
licenses-chip-search = Zoeken: { $text }
# Sums over all pages.
licenses-totals = { $products ->
        [one] { $products } product
       *[other] { $products } producten
    }, { $lines ->
        [one] { $lines } bestelregel
       *[other] { $lines } bestelregels
    }, totaal aantal { $quantity }
licenses-product = Product
licenses-product-number = Productnummer
licenses-quantity = Aantal
licenses-active = Actief
# $days is 90.
licenses-expiring-within = Verloopt binnen { $days } dagen
licenses-upcoming = Begint later
# $quantity starts later.
licenses-upcoming-note = { $quantity } begint later
licenses-expired = Verlopen
licenses-next-end = Volgende einddatum
licenses-no-end = Geen
licenses-lines = Bestelregels
licenses-partners = Per partner
# Hidden words after a product's name: what the link leads to.
licenses-open-orders = - de bestellingen ervan
# $partner has $quantity of the product.
licenses-of-partner = { $partner }: { $quantity }

licenses-empty-title = Nog geen licenties
licenses-empty-text = Licenties en abonnementen verschijnen hier zodra een partner ze voor dit inkoopaccount heeft besteld.
licenses-no-match-title = Geen licentie of abonnement gevonden
licenses-no-match-text = Controleer de spelling of wis de filters om alles weer te zien.
