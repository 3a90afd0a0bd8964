# The account's orders, and one order with its lines (R57).

orders-title = Bestellungen
# $name and $number are those of the purchasing account.
orders-intro = Was für { $name } ({ $number }) bestellt wurde, gleich von welchem Partner.
orders-search = Bestellnummer
orders-search-hint = Die Nummer oder ihr Anfang
orders-search-product = Produkt
orders-search-partner = Partner
orders-search-from = Von
orders-search-until = Bis

## Filters that are on

# $text is what was typed.
orders-chip-number = Bestellnummer: { $text }…
# $product is a product's name, or what was typed.
orders-chip-product = Produkt: { $product }
# $partner is a partner's name.
orders-chip-partner = Partner: { $partner }
# $date is a day.
orders-chip-from = Ab { $date }
# $date is a day.
orders-chip-until = Bis { $date }

## Totals

# Sums over all pages.
orders-totals = { $orders ->
        [one] { $orders } Bestellung
       *[other] { $orders } Bestellungen
    }, { $lines ->
        [one] { $lines } Bestellposition
       *[other] { $lines } Bestellpositionen
    }, Gesamtmenge { $quantity }
# $cap is where counting orders stops; the rest is exact.
orders-totals-many = Mehr als { $cap } Bestellungen, { $lines } Bestellpositionen, Gesamtmenge { $quantity }
# $product is what the lines and the quantity are counted of.
orders-totals-of-product = { $orders ->
        [one] { $orders } Bestellung
       *[other] { $orders } Bestellungen
    }, { $lines ->
        [one] { $lines } Bestellposition
       *[other] { $lines } Bestellpositionen
    } mit { $product }, Gesamtmenge { $quantity }
# $cap is where counting orders stops; $product is what the rest is counted of.
orders-totals-of-product-many = Mehr als { $cap } Bestellungen, { $lines } Bestellpositionen mit { $product }, Gesamtmenge { $quantity }
# $cap is where counting stops.
orders-many = Mehr als { $cap } Bestellungen passen. Wählen Sie einen kürzeren Zeitraum, um die Summen zu sehen.

## Columns and details

orders-number = Bestellnummer
orders-date = Bestelldatum
orders-ordered-by = Bestellt von
orders-partner-of-record = Zuständiger Partner
orders-partner-since = Zuständiger Partner seit
# $partner is the partner of record since a change of partner on the day $date.
orders-passed-to = Jetzt bei { $partner }, durch Partnerwechsel am { $date }
# The same beside the new partner’s own name; $date is a day.
orders-by-change = Durch Partnerwechsel am { $date }
orders-lines = Bestellpositionen
orders-quantity = Gesamtmenge

## Nothing to show

orders-empty-title = Noch keine Bestellungen
orders-empty-text = Hier erscheinen Bestellungen, sobald ein Partner für dieses Einkaufskonto bestellt hat.
orders-no-match-title = Keine passende Bestellung
orders-no-match-text = Eine Bestellnummer wird über ihren Anfang gefunden, ein Produkt über einen Teil des Namens oder der Nummer. Prüfen Sie die Schreibweise, oder löschen Sie die Filter.

## One order

# $number is the order's number.
orders-order-title = Bestellung { $number }
orders-line = Position
orders-product = Produkt
orders-kind = Art
orders-kind-license = Lizenz
orders-kind-subscription = Abonnement oder Dienst
orders-line-quantity = Menge
orders-period = Zeitraum
# $from and $until are the first and the last day.
orders-period-days = { $from } bis { $until }
orders-state = Status
orders-state-active = Aktiv
orders-state-expiring = Läuft bald ab
orders-state-expired = Abgelaufen
orders-state-upcoming = Beginnt später
orders-no-lines = Diese Bestellung hat noch keine Positionen.
# Sums over all pages; $lines is 1 or more.
orders-lines-caption = { $lines ->
        [one] { $lines } Bestellposition
       *[other] { $lines } Bestellpositionen
    }, Gesamtmenge { $quantity }
