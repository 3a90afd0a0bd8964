# Selecting an account (R44), and an account's home.

accounts-title = Account selecteren
accounts-text = Het account dat u opent, wordt onthouden.
accounts-search = Zoeken op nummer of naam
# $count is how many accounts are listed.
accounts-caption = { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }
accounts-your-roles = Uw rollen
accounts-last = Laatst gebruikt
# $text is what was searched for.
accounts-none-found = Geen account komt overeen met “{ $text }”
accounts-none-found-text = Zoek op het begin van een nummer of op een deel van een naam.
accounts-empty-title = U hebt nog geen rol voor een account
accounts-empty-text = U kunt zich aanmelden, maar er zijn geen gegevens toegankelijk totdat iemand u een rol toekent. In Mijn profiel staat bij wie u terechtkunt.
accounts-ways = Wat u hier kunt doen
accounts-manage-users-text = Gebruikers zoeken, uitnodigen en bewerken, en rollen toekennen.
accounts-manage-visibility-text = Bepalen welke partner mag zien wat andere partners voor u hebben besteld.
accounts-reports-text = Licenties per product en partner, bestellingen in de tijd en wat verloopt bekijken en als bestand downloaden.
accounts-provisioning-text = Zelf werkplekken aan een abonnement toevoegen en zien wat uw partner nog moet bestellen.
accounts-provisioning-ended-text = De werkplekken bekijken die u zelf hebt toegevoegd. De overeenkomst is beëindigd: er kunnen er geen meer bij.
accounts-profile-text = Al uw rollen bekijken en zien bij wie u een andere rol kunt aanvragen.

## An account's home, at a glance

accounts-home-licenses = Licenties en werkplekken per product
# $active is what runs today, $quantity everything ordered.
accounts-home-active = { $active } van { $quantity } actief
accounts-home-all-licenses = Alle licenties en abonnementen
# $days is 90.
accounts-home-expiring = Verloopt binnen { $days } dagen
accounts-home-expiring-none = Niets van wat u hebt, eindigt in deze periode.
# Stands before a day: the first day on which a part of the product ends.
accounts-home-from = Voor het eerst op
# $products is 1 or more.
accounts-home-all-expiring = { $products ->
        [one] { $products } product verloopt binnenkort
       *[other] { $products } producten verlopen binnenkort
    }
accounts-home-orders = Laatste bestellingen
accounts-home-order-lines = { $lines ->
        [one] { $lines } bestelregel
       *[other] { $lines } bestelregels
    }
accounts-home-all-orders = Alle bestellingen
accounts-home-invitations = Uitnodigingen in afwachting
accounts-home-invitations-none = Alle genodigden hebben geaccepteerd, of hun uitnodiging is verlopen.
# Counts of the whole organization, 1 or more.
accounts-home-all-pending = { $count ->
        [one] { $count } uitnodiging in afwachting
       *[other] { $count } uitnodigingen in afwachting
    }
accounts-home-all-expired = { $count ->
        [one] { $count } verlopen
       *[other] { $count } verlopen
    }
# $cap is where counting stops.
accounts-home-many-pending = Meer dan { $cap } uitnodigingen in afwachting
accounts-home-many-expired = Meer dan { $cap } verlopen
accounts-home-agreement-active = Actief
accounts-home-agreement-ended = Beëindigd
