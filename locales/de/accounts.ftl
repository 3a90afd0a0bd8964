# Selecting an account (R44), and an account's home.

accounts-title = Konto auswählen
accounts-text = Das zuletzt geöffnete Konto wird gespeichert.
accounts-search = Nach Nummer oder Name suchen
# $count is how many accounts are listed.
accounts-caption = { $count ->
        [one] { $count } Konto
       *[other] { $count } Konten
    }
accounts-your-roles = Ihre Rollen
accounts-last = Zuletzt verwendet
# $text is what was searched for.
accounts-none-found = Kein Konto entspricht „{ $text }“
accounts-none-found-text = Suchen Sie nach dem Anfang einer Nummer oder einem Teil eines Namens.
accounts-empty-title = Sie haben noch für kein Konto eine Rolle
accounts-empty-text = Sie können sich anmelden, aber erst mit einer Rolle werden Daten zugänglich. Unter „Mein Profil“ erfahren Sie, an wen Sie sich wenden können.
accounts-ways = Was Sie hier tun können
accounts-manage-users-text = Benutzer suchen, einladen und bearbeiten und ihnen Rollen geben.
accounts-manage-visibility-text = Festlegen, welcher Partner sehen darf, was andere Partner für Sie bestellt haben.
accounts-reports-text = Lizenzen nach Produkt und Partner, Bestellungen im Zeitverlauf und ablaufende Positionen ansehen und als Datei herunterladen.
accounts-provisioning-text = Selbst Lizenzplätze zu einem Abonnement hinzufügen und sehen, was Ihr Partner noch bestellen muss.
accounts-provisioning-ended-text = Die Lizenzplätze ansehen, die Sie selbst hinzugefügt haben. Der Vertrag ist beendet: Es können keine weiteren hinzugefügt werden.
accounts-profile-text = Alle Ihre Rollen ansehen und erfahren, wen Sie um eine weitere bitten können.

## An account's home, at a glance

accounts-home-licenses = Lizenzen und Lizenzplätze nach Produkt
# $active is what runs today, $quantity everything ordered.
accounts-home-active = { $active } von { $quantity } aktiv
accounts-home-all-licenses = Alle Lizenzen und Abonnements
# $days is 90.
accounts-home-expiring = Läuft innerhalb von { $days } Tagen ab
accounts-home-expiring-none = In diesem Zeitraum läuft bei Ihnen nichts ab.
# Stands before a day: the first day on which a part of the product ends.
accounts-home-from = Erstmals am
# $products is 1 or more.
accounts-home-all-expiring = { $products ->
        [one] { $products } Produkt läuft bald ab
       *[other] { $products } Produkte laufen bald ab
    }
accounts-home-orders = Neueste Bestellungen
accounts-home-order-lines = { $lines ->
        [one] { $lines } Bestellposition
       *[other] { $lines } Bestellpositionen
    }
accounts-home-all-orders = Alle Bestellungen
accounts-home-invitations = Ausstehende Einladungen
accounts-home-invitations-none = Alle Einladungen wurden angenommen oder sind abgelaufen.
# Counts of the whole organization, 1 or more.
accounts-home-all-pending = { $count ->
        [one] { $count } ausstehende Einladung
       *[other] { $count } ausstehende Einladungen
    }
accounts-home-all-expired = { $count ->
        [one] { $count } abgelaufen
       *[other] { $count } abgelaufen
    }
# $cap is where counting stops.
accounts-home-many-pending = Mehr als { $cap } ausstehende Einladungen
accounts-home-many-expired = Mehr als { $cap } abgelaufen
accounts-home-agreement-active = Aktiv
accounts-home-agreement-ended = Beendet
