# The account's licenses and subscriptions by product (R58).

licenses-title = Lizenzen
# $name and $number are those of the purchasing account.
licenses-intro = Lizenzen, Abonnements und Dienste von { $name } ({ $number }), summiert über alle Bestellungen.
licenses-search = Produkt suchen
licenses-search-hint = Ein Teil des Namens oder der Nummer
licenses-kind = Art
licenses-term = Status
licenses-partner = Partner
# $text is what was typed.
licenses-chip-search = Suche: { $text }
# Sums over all pages.
licenses-totals = { $products ->
        [one] { $products } Produkt
       *[other] { $products } Produkte
    }, { $lines ->
        [one] { $lines } Bestellposition
       *[other] { $lines } Bestellpositionen
    }, Gesamtmenge { $quantity }
licenses-product = Produkt
licenses-product-number = Produktnummer
licenses-quantity = Menge
licenses-active = Aktiv
# $days is 90.
licenses-expiring-within = Ablauf innerhalb von { $days } Tagen
licenses-upcoming = Späterer Beginn
# $quantity starts later.
licenses-upcoming-note = { $quantity } mit späterem Beginn
licenses-expired = Abgelaufen
licenses-next-end = Nächstes Ende
licenses-no-end = Keines bevorstehend
licenses-lines = Bestellpositionen
licenses-partners = Nach Partner
# Hidden words after a product's name: what the link leads to.
licenses-open-orders = – zugehörige Bestellungen
# $partner has $quantity of the product.
licenses-of-partner = { $partner }: { $quantity }

licenses-empty-title = Noch keine Lizenzen
licenses-empty-text = Hier erscheinen Lizenzen und Abonnements, sobald ein Partner sie für dieses Einkaufskonto bestellt hat.
licenses-no-match-title = Keine passende Lizenz und kein passendes Abonnement
licenses-no-match-text = Prüfen Sie die Schreibweise, oder löschen Sie die Filter, um wieder alles zu sehen.
