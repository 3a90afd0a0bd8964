# The Partner Center: a partner's customers, and what it sees of one (R42, R43, R53, R54).

# $partner is the viewer's own partner.
partner-center-intro = Die Kunden von { $partner } mit den Lizenzen und Abonnements, die dieser Partner für sie bestellt hat. Bestellungen anderer Partner stehen hier, wenn ein Kunde die Einsicht erlaubt.
partner-center-search = Kunden suchen
partner-center-search-hint = Der Anfang eines Namens oder einer Kontonummer
partner-center-search-product = Produkt suchen
# $text is what was typed.
partner-center-chip-search = Suche: { $text }
# $partner is a partner's name.
partner-center-chip-orderer = Bestellt von: { $partner }

## The list of customers

# $count is 1 or more, $sorted one of the lines below.
partner-center-customers-count = { $count ->
        [one] { $count } Kundenkonto, sortiert { $sorted }
       *[other] { $count } Kundenkonten, sortiert { $sorted }
    }
# $count is where counting stops.
partner-center-customers-many = Mehr als { $count } Kundenkonten, sortiert { $sorted }
partner-center-sorted-organization = nach Organisation, A bis Z
partner-center-sorted-organization-descending = nach Organisation, Z bis A
partner-center-sorted-number = nach Kontonummer, aufsteigend
partner-center-sorted-number-descending = nach Kontonummer, absteigend
partner-center-own-lines = Eigene Bestellpositionen
partner-center-granted-lines = Freigegebene Bestellpositionen
partner-center-orderers = Bestellungen von
partner-center-orderers-none = Keine
partner-center-empty-title = Hier ist noch kein Kunde
partner-center-empty-text = Hier erscheinen Kunden, sobald Sie für sie bestellt haben, und ebenso Kunden, die Ihnen Einsicht in Bestellungen eines anderen Partners erlauben. Darüber entscheiden die Kunden unter „Partnersichtbarkeit verwalten“.
# $text is what was typed.
partner-center-no-match-title = Kein Kunde beginnt mit „{ $text }“
partner-center-no-match-text = Prüfen Sie die Schreibweise, oder löschen Sie die Filter, um wieder alles zu sehen.

## One customer

# $name and $number are those of the purchasing account.
partner-center-account-line = Einkaufskonto: { $name } ({ $number })
# Sums over all pages.
partner-center-totals = { $rows ->
        [one] { $rows } Zeile
       *[other] { $rows } Zeilen
    }, { $lines ->
        [one] { $lines } Bestellposition
       *[other] { $lines } Bestellpositionen
    }, Gesamtmenge { $quantity }
partner-center-product = Produkt
partner-center-product-number = Produktnummer
partner-center-kind = Art
partner-center-kind-license = Lizenz
partner-center-kind-subscription = Abonnement oder Dienst
partner-center-quantity = Menge
partner-center-lines = Bestellpositionen
partner-center-ends-on = Spätestes Ende
partner-center-ordered-by = Bestellt von
partner-center-partner-of-record = Zuständiger Partner
# $partner is who the orders belong to since a change of partner.
partner-center-passed-to = Jetzt bei { $partner }
partner-center-access = Zugriff
partner-center-access-own = Eigene
partner-center-access-granted = Freigegeben
partner-center-granted-by = Freigegeben von
partner-center-granted-on = Freigegeben am
# $name is the customer's administrator, $date the day.
partner-center-granted = Von { $name } am { $date }
partner-center-customer-empty-title = Noch nichts bestellt
partner-center-customer-empty-text = Hier erscheinen Lizenzen und Abonnements, sobald eine Bestellung Positionen hat.
partner-center-no-holding-title = Keine passende Lizenz und kein passendes Abonnement

## A customer's tabs and orders

partner-center-licenses = Lizenzen und Abonnements
partner-center-orders = Bestellungen
# $organization is the customer.
partner-center-orders-of = Bestellungen von { $organization }
partner-center-no-orders-text = Hier erscheinen Bestellungen, sobald Sie für dieses Einkaufskonto bestellt haben, und ebenso Bestellungen anderer Partner, in die der Kunde Ihnen Einsicht erlaubt.
partner-center-no-order-text = Eine Bestellung wird über den Anfang ihrer Nummer gefunden. Prüfen Sie die Schreibweise, oder löschen Sie die Filter.

## The administrator whom the vendor named and who never came

partner-center-administrator-title = Der Administrator dieses Kunden hat sich noch nicht angemeldet
# $name and $email are the administrator's, $date the day of the latest mail.
partner-center-administrator-text = Die letzte Willkommens-E-Mail an { $name } ({ $email }) wurde am { $date } gesendet. Die Einladung ist noch nicht angenommen.
partner-center-administrator-note = Die E-Mail geht nur an diese Adresse. Wenn die Adresse nicht stimmt, bitten Sie den Anbieter, sie zu korrigieren.
partner-center-welcome-again = Willkommens-E-Mail erneut senden
partner-center-welcome-sent = Die Willkommens-E-Mail an { $name } wird erneut gesendet, an { $email }.
# $date is a day.
partner-center-welcome-sent-detail = Der neue Link funktioniert bis zum { $date }; ältere Links funktionieren nicht mehr.
partner-center-nobody-waits-title = Niemand wartet auf eine Willkommens-E-Mail
partner-center-nobody-waits-text = Der Administrator dieses Kontos hat die Einladung angenommen, oder der Anbieter hat keinen benannt.
partner-center-back-to-customer = Zurück zum Kunden

## Seats that customers added themselves, to be ordered (R62)

partner-center-to-order = Zu bestellen
partner-center-to-order-intro = Lizenzplätze, die Ihre Kunden selbst zu ihren Abonnements hinzugefügt haben. Sie können bereits genutzt werden; bestellen Sie sie, und geben Sie in der Bestellposition die Referenz an.
# $count is how many additions wait.
partner-center-to-order-waiting = { $count ->
        [one] { $count } Aufstockung zu bestellen
       *[other] { $count } Aufstockungen zu bestellen
    }
partner-center-to-order-all = Alle, auch bestellte und zurückgenommene
# $count is 1 or more.
partner-center-to-order-count = { $count ->
        [one] { $count } Aufstockung von Lizenzplätzen
       *[other] { $count } Aufstockungen von Lizenzplätzen
    }
partner-center-to-order-none-title = Nichts zu bestellen
partner-center-to-order-none-text = Hier erscheinen Lizenzplätze, wenn ein Kunde sie zu einem Abonnement hinzufügt, für das Sie zuständig sind.
