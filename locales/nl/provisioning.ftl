# Self-service provisioning: seats that an account adds itself, ordered by its partner afterwards (R62).

provisioning-title = Selfservice-inrichting
# $name and $number are those of the purchasing account.
provisioning-intro = Voeg zelf werkplekken toe aan de abonnementen van { $name } ({ $number }). Ze zijn direct te gebruiken en uw partner bestelt ze achteraf.
provisioning-back = Terug naar Inrichting

## An ended agreement

provisioning-ended-title = De overeenkomst is beëindigd
provisioning-ended-text = Onder een beëindigde overeenkomst kunnen geen werkplekken worden toegevoegd en kan geen domein worden gekoppeld. Wat eerder is toegevoegd, blijft en kan ongedaan worden gemaakt totdat het is besteld.

## The directory domain

provisioning-domain = Directorydomein
provisioning-domain-untied = Dit account is niet aan een domein gekoppeld.
provisioning-domain-none = Werkplekken zijn voor de personen van een directorydomein. Koppel dit account eerst aan uw domein.
provisioning-domain-tie = Domein koppelen
provisioning-domain-change = Domein wijzigen
provisioning-domain-show = Verificatie tonen
provisioning-domain-proved = Geverifieerd
# $by is a person, $date a day.
provisioning-domain-proved-by = Geverifieerd door { $by } op { $date }
provisioning-domain-asked = Nog niet geverifieerd
# $by is a person, $date a day.
provisioning-domain-asked-by = Aangevraagd door { $by } op { $date }
# $name and $number are those of the purchasing account.
provisioning-domain-intro = Koppel { $name } ({ $number }) aan het domein van uw directory. De DNS ervan bewijst dat het domein van u is.
provisioning-domain-stays = Het blijft gekoppeld totdat een ander domein is geverifieerd.
provisioning-domain-name = Domein
provisioning-domain-hint = Het domein van uw zakelijke adressen, bijvoorbeeld company.com
provisioning-domain-ask = Doorgaan
provisioning-domain-other = Dit domein gebruiken
# $domain is a domain's name.
provisioning-already-tied = Het account is al gekoppeld aan { $domain }.
provisioning-error-domain = Voer de naam van een domein in, bijvoorbeeld company.com

## The proof

# $domain is a domain's name.
provisioning-record-title = { $domain } verifiëren
provisioning-record-text = Laat deze record aan de DNS van het domein toevoegen en controleer die daarna hier.
provisioning-record-type = Type
provisioning-record-name = Naam
provisioning-record-value = Waarde
provisioning-record-wait = Het kan een uur duren voordat een nieuwe record overal zichtbaar is. Zodra het domein is geverifieerd, mag de record worden verwijderd.
provisioning-record-check = Record controleren
# $domain is a domain's name.
provisioning-proved = Het account is gekoppeld aan { $domain }.
provisioning-proved-next = U kunt nu werkplekken toevoegen.
# $name is the record's name.
provisioning-not-there = De record is niet gevonden onder { $name }.
provisioning-not-there-none = Er is nog geen TXT-record met deze naam. Controleer de naam en probeer het later opnieuw.
provisioning-not-there-other = Er is een TXT-record met deze naam, maar met een andere waarde. Vergelijk die met de waarde hieronder.
provisioning-dns-silent = De DNS heeft niet geantwoord.
provisioning-dns-later = Er is niets bekend over de record. Probeer het zo dadelijk opnieuw.
provisioning-held-title = Een andere organisatie heeft dit domein geverifieerd
provisioning-held-text = Een domein hoort hier bij één organisatie. Is het overgegaan naar de uwe, neem dan contact op met de ondersteuning.
provisioning-not-asked-title = Er is geen domein om te controleren
provisioning-not-asked-text = Het domein is intussen geverifieerd of gewijzigd. Open de pagina opnieuw om te zien wat nu geldt.

## Subscriptions

provisioning-subscriptions = Abonnementen
# $count is 1 or more.
provisioning-subscriptions-count = { $count ->
        [one] { $count } abonnement waaraan werkplekken kunnen worden toegevoegd
       *[other] { $count } abonnementen waaraan werkplekken kunnen worden toegevoegd
    }
provisioning-none-title = Geen abonnement voor selfservice
provisioning-none-text = Hier kunnen werkplekken worden toegevoegd aan abonnementen die de leverancier daarvoor heeft opengesteld, zolang ze lopen.
# $product is a product, $partner the partner of record.
provisioning-subscription = { $product }, { $partner }
provisioning-ordered = Bestelde werkplekken
provisioning-open = Te bestellen
# Beside a quantity that was ordered: $seats were added to it.
provisioning-open-note = + { $seats } te bestellen
provisioning-in-use = In gebruik
provisioning-until = Tot en met
provisioning-no-room = Geen extra totdat uw partner heeft besteld

## Adding seats

provisioning-add = Werkplekken toevoegen
provisioning-quantity = Aantal werkplekken
# $room is how many may be added now.
provisioning-quantity-hint = { $room ->
        [one] Nu maximaal { $room }
       *[other] Nu maximaal { $room }
    }
# $partner is the partner of record.
provisioning-add-note = De werkplekken zijn direct te gebruiken. { $partner } krijgt het verzoek ze te bestellen; tot die tijd kunt u dit ongedaan maken.
# $room is how many may be added now.
provisioning-error-quantity = { $room ->
        [0] Er kunnen geen werkplekken bij totdat uw partner de eerder toegevoegde heeft besteld
        [one] Voer { $room } in: er kunnen er niet meer bij totdat uw partner de eerder toegevoegde heeft besteld
       *[other] Voer een geheel getal van 1 tot en met { $room } in
    }
provisioning-no-domain-title = Koppel eerst een domein
provisioning-no-domain-text = Werkplekken zijn voor de personen van een directorydomein. Er is niets toegevoegd.
# $product is a product.
provisioning-added = { $count ->
        [one] { $count } werkplek van { $product } is toegevoegd en kan nu worden gebruikt.
       *[other] { $count } werkplekken van { $product } zijn toegevoegd en kunnen nu worden gebruikt.
    }
# $count is how many people at $partner are mailed, $reference the reference of the seats.
provisioning-told = { $count ->
        [one] { $count } persoon bij { $partner } krijgt per e-mail het verzoek ze te bestellen onder { $reference }.
       *[other] { $count } personen bij { $partner } krijgen per e-mail het verzoek ze te bestellen onder { $reference }.
    }
provisioning-told-nobody = { $partner } vindt ze in het eigen Partnercentrum, te bestellen onder { $reference }.
# $product is a product.
provisioning-sent-before = { $count ->
        [one] Dit formulier is al eerder verzonden: toen is { $count } werkplek van { $product } toegevoegd.
       *[other] Dit formulier is al eerder verzonden: toen zijn { $count } werkplekken van { $product } toegevoegd.
    }
provisioning-sent-before-next = Er is verder niets toegevoegd. Open het formulier opnieuw om meer werkplekken toe te voegen.

## Added seats

provisioning-added-seats = Toegevoegde werkplekken
provisioning-added-none = Er zijn nog geen werkplekken toegevoegd.
# $count is 1 or more.
provisioning-added-count = { $count ->
        [one] { $count } toevoeging, nieuwste eerst
       *[other] { $count } toevoegingen, nieuwste eerst
    }
# Of a list with several pages.
provisioning-added-page = Toevoegingen van werkplekken, nieuwste eerst
# $reference is the reference of the seats.
provisioning-seats-title = Toegevoegde werkplekken { $reference }
provisioning-reference = Inrichtingsreferentie
provisioning-seats = Werkplekken
provisioning-since = Sinds
provisioning-by = Toegevoegd door
provisioning-state = Status
provisioning-state-open = Te bestellen
provisioning-state-ordered = Besteld
# $order and $line name the order line, $quantity is what was ordered, $date a day.
provisioning-state-line = Bestelling { $order }, regel { $line }: { $quantity ->
        [one] { $quantity } werkplek
       *[other] { $quantity } werkplekken
    }, { $date }
provisioning-state-undone = Ongedaan gemaakt
# $by is a person, $date a day.
provisioning-state-undone-by = Door { $by } op { $date }
# $order and $line name the order line.
provisioning-state-late = Bestelling { $order }, regel { $line }, is er toch voor geplaatst
provisioning-undo = Ongedaan maken
# $partner is the partner of record.
provisioning-undo-note = Als u dit ongedaan maakt, kunnen de werkplekken niet meer worden gebruikt en krijgt { $partner } bericht ze niet te bestellen.
provisioning-undone = { $count ->
        [one] { $count } werkplek van { $product } is teruggenomen.
       *[other] { $count } werkplekken van { $product } zijn teruggenomen.
    }
provisioning-undone-next = Uw partner hoeft hiervoor niets te bestellen.
provisioning-undone-before = Dit was al ongedaan gemaakt.
provisioning-ordered-title = Uw partner heeft deze werkplekken besteld
# $line and $order name the order line.
provisioning-ordered-text = Ze zijn besteld met regel { $line } van bestelling { $order } en kunnen niet meer ongedaan worden gemaakt.
provisioning-back-to-seats = Terug naar de werkplekken

## History. $by is who did it.

provisioning-history = Geschiedenis
provisioning-history-added = { $by } heeft { $count ->
        [one] { $count } werkplek
       *[other] { $count } werkplekken
    } van { $product } toegevoegd, te bestellen door { $partner }.
provisioning-history-undone = { $by } heeft { $count ->
        [one] { $count } werkplek
       *[other] { $count } werkplekken
    } ongedaan gemaakt.
provisioning-history-ordered = Ze zijn besteld met regel { $line } van bestelling { $order }.
provisioning-history-late = Regel { $line } van bestelling { $order } noemde ze nadat ze ongedaan waren gemaakt.
provisioning-history-other = { $by } heeft iets gewijzigd.
