# The Partner Center: a partner's customers, and what it sees of one (R42, R43, R53, R54).

# $partner is the viewer's own partner.
partner-center-intro = De klanten van { $partner }, met de licenties en abonnementen die deze partner voor hen heeft besteld. Wat andere partners hebben besteld, staat hier als een klant dat toestaat.
partner-center-search = Klant zoeken
partner-center-search-hint = Het begin van een naam of accountnummer
partner-center-search-product = Product zoeken
# $text is what was typed.
partner-center-chip-search = Zoeken: { $text }
# $partner is a partner's name.
partner-center-chip-orderer = Besteld door: { $partner }

## The list of customers

# $count is 1 or more, $sorted one of the lines below.
partner-center-customers-count = { $count ->
        [one] { $count } klantaccount, gesorteerd { $sorted }
       *[other] { $count } klantaccounts, gesorteerd { $sorted }
    }
# $count is where counting stops.
partner-center-customers-many = Meer dan { $count } klantaccounts, gesorteerd { $sorted }
partner-center-sorted-organization = op organisatie, A tot Z
partner-center-sorted-organization-descending = op organisatie, Z tot A
partner-center-sorted-number = op accountnummer, oplopend
partner-center-sorted-number-descending = op accountnummer, aflopend
partner-center-own-lines = Eigen bestelregels
partner-center-granted-lines = Vrijgegeven bestelregels
partner-center-orderers = Afkomstig van
partner-center-orderers-none = Geen
partner-center-empty-title = Hier staat nog geen klant
partner-center-empty-text = Klanten verschijnen hier zodra u voor hen hebt besteld, of zodra ze u laten zien wat een andere partner heeft besteld. Klanten bepalen dat onder Partnerzichtbaarheid beheren.
# $text is what was typed.
partner-center-no-match-title = Geen klant begint met “{ $text }”
partner-center-no-match-text = Controleer de spelling of wis de filters om alles weer te zien.

## One customer

# $name and $number are those of the purchasing account.
partner-center-account-line = Inkoopaccount: { $name } ({ $number })
# Sums over all pages.
partner-center-totals = { $rows ->
        [one] { $rows } rij
       *[other] { $rows } rijen
    }, { $lines ->
        [one] { $lines } bestelregel
       *[other] { $lines } bestelregels
    }, totaal aantal { $quantity }
partner-center-product = Product
partner-center-product-number = Productnummer
partner-center-kind = Type
partner-center-kind-license = Licentie
partner-center-kind-subscription = Abonnement of dienst
partner-center-quantity = Aantal
partner-center-lines = Bestelregels
partner-center-ends-on = Laatste einddatum
partner-center-ordered-by = Besteld door
partner-center-partner-of-record = Geregistreerde partner
# $partner is who the orders belong to since a change of partner.
partner-center-passed-to = Nu bij { $partner }
partner-center-access = Toegang
partner-center-access-own = Eigen
partner-center-access-granted = Vrijgegeven
partner-center-granted-by = Vrijgegeven door
partner-center-granted-on = Vrijgegeven op
# $name is the customer's administrator, $date the day.
partner-center-granted = Door { $name } op { $date }
partner-center-customer-empty-title = Nog niets besteld
partner-center-customer-empty-text = Licenties en abonnementen verschijnen hier zodra een bestelling regels heeft.
partner-center-no-holding-title = Geen licentie of abonnement gevonden

## A customer's tabs and orders

partner-center-licenses = Licenties en abonnementen
partner-center-orders = Bestellingen
# $organization is the customer.
partner-center-orders-of = Bestellingen van { $organization }
partner-center-no-orders-text = Bestellingen verschijnen hier zodra u voor dit inkoopaccount hebt besteld. Dat geldt ook voor bestellingen van andere partners die de klant u laat zien.
partner-center-no-order-text = Een bestelling vindt u met het begin van het nummer. Controleer de spelling of wis de filters.

## The administrator whom the vendor named and who never came

partner-center-administrator-title = De beheerder van deze klant heeft zich nog niet aangemeld
# $name and $email are the administrator's, $date the day of the latest mail.
partner-center-administrator-text = De welkomstmail aan { $name } ({ $email }) is het laatst verzonden op { $date } en de uitnodiging is nog niet geaccepteerd.
partner-center-administrator-note = De e-mail gaat alleen naar dit adres. Klopt het adres niet, vraag de leverancier dan om het te corrigeren.
partner-center-welcome-again = Welkomstmail opnieuw verzenden
partner-center-welcome-sent = De welkomstmail aan { $name } wordt opnieuw verzonden, naar { $email }.
# $date is a day.
partner-center-welcome-sent-detail = De nieuwe koppeling werkt tot { $date }; oudere koppelingen werken niet meer.
partner-center-nobody-waits-title = Niemand wacht op een welkomstmail
partner-center-nobody-waits-text = De beheerder van dit account heeft de uitnodiging geaccepteerd, of de leverancier heeft er geen aangewezen.
partner-center-back-to-customer = Terug naar de klant

## Seats that customers added themselves, to be ordered (R62)

partner-center-to-order = Te bestellen
partner-center-to-order-intro = Werkplekken die uw klanten zelf aan hun abonnementen hebben toegevoegd. Ze zijn in gebruik; bestel ze en vermeld de referentie in de bestelregel.
# $count is how many additions wait.
partner-center-to-order-waiting = { $count ->
        [one] { $count } toevoeging van werkplekken te bestellen
       *[other] { $count } toevoegingen van werkplekken te bestellen
    }
partner-center-to-order-all = Alle, ook besteld en ongedaan gemaakt
# $count is 1 or more.
partner-center-to-order-count = { $count ->
        [one] { $count } toevoeging van werkplekken
       *[other] { $count } toevoegingen van werkplekken
    }
partner-center-to-order-none-title = Niets te bestellen
partner-center-to-order-none-text = Werkplekken verschijnen hier wanneer een klant ze toevoegt aan een abonnement van u.
