# Self-service provisioning: seats that an account adds itself, ordered by its partner afterwards (R62).

provisioning-title = Etablering via självbetjäning
# $name and $number are those of the purchasing account.
provisioning-intro = Lägg själv till licensplatser i prenumerationerna för { $name } ({ $number }). De kan användas direkt, och din partner beställer dem i efterhand.
provisioning-back = Tillbaka till Etablering

## An ended agreement

provisioning-ended-title = Avtalet har upphört
provisioning-ended-text = Under ett avtal som har upphört kan inga licensplatser läggas till och ingen domän kopplas. Det som har lagts till tidigare finns kvar och kan ångras tills det har beställts.

## The directory domain

provisioning-domain = Katalogdomän
provisioning-domain-untied = Kontot är inte kopplat till någon domän.
provisioning-domain-none = Licensplatser är för personerna i en katalogdomän. Koppla först kontot till er domän.
provisioning-domain-tie = Koppla en domän
provisioning-domain-change = Byt domän
provisioning-domain-show = Visa verifieringen
provisioning-domain-proved = Verifierad
# $by is a person, $date a day.
provisioning-domain-proved-by = Verifierad av { $by } den { $date }
provisioning-domain-asked = Inte verifierad än
# $by is a person, $date a day.
provisioning-domain-asked-by = Begärd av { $by } den { $date }
# $name and $number are those of the purchasing account.
provisioning-domain-intro = Koppla { $name } ({ $number }) till domänen för er katalog. Domänens DNS visar att den är er.
provisioning-domain-stays = Den förblir kopplad tills en annan domän har verifierats.
provisioning-domain-name = Domän
provisioning-domain-hint = Domänen i era arbetsadresser, till exempel company.com
provisioning-domain-ask = Fortsätt
provisioning-domain-other = Använd den här domänen i stället
# $domain is a domain's name.
provisioning-already-tied = Kontot är redan kopplat till { $domain }.
provisioning-error-domain = Ange namnet på en domän, till exempel company.com

## The proof

# $domain is a domain's name.
provisioning-record-title = Verifiera { $domain }
provisioning-record-text = Låt lägga till den här posten i domänens DNS och kontrollera den sedan här.
provisioning-record-type = Typ
provisioning-record-name = Namn
provisioning-record-value = Värde
provisioning-record-wait = Det kan ta en timme innan en ny post syns överallt. När domänen har verifierats får posten tas bort.
provisioning-record-check = Kontrollera posten
# $domain is a domain's name.
provisioning-proved = Kontot är kopplat till { $domain }.
provisioning-proved-next = Du kan lägga till licensplatser nu.
# $name is the record's name.
provisioning-not-there = Posten hittades inte på { $name }.
provisioning-not-there-none = Det finns ingen TXT-post med det här namnet än. Kontrollera namnet och försök igen senare.
provisioning-not-there-other = Det finns en TXT-post med det här namnet, men med ett annat värde. Jämför det med värdet nedan.
provisioning-dns-silent = DNS svarade inte.
provisioning-dns-later = Inget är känt om posten. Försök igen om en stund.
provisioning-held-title = En annan organisation har verifierat domänen
provisioning-held-text = En domän hör här till en enda organisation. Om den har övergått till er, kontakta supporten.
provisioning-not-asked-title = Det finns ingen domän att kontrollera
provisioning-not-asked-text = Domänen har verifierats eller ändrats under tiden. Öppna sidan igen för att se vad som gäller nu.

## Subscriptions

provisioning-subscriptions = Prenumerationer
# $count is 1 or more.
provisioning-subscriptions-count = { $count ->
        [one] { $count } prenumeration där licensplatser kan läggas till
       *[other] { $count } prenumerationer där licensplatser kan läggas till
    }
provisioning-none-title = Ingen prenumeration för självbetjäning
provisioning-none-text = Här kan licensplatser läggas till i prenumerationer som leverantören har öppnat för det, så länge deras period löper.
# $product is a product, $partner the partner of record.
provisioning-subscription = { $product }, { $partner }
provisioning-ordered = Beställda licensplatser
provisioning-open = Att beställa
# Beside a quantity that was ordered: $seats were added to it.
provisioning-open-note = + { $seats } att beställa
provisioning-in-use = Används
provisioning-until = Till och med
provisioning-no-room = Inga fler förrän din partner har beställt

## Adding seats

provisioning-add = Lägg till licensplatser
provisioning-quantity = Antal licensplatser
# $room is how many may be added now.
provisioning-quantity-hint = { $room ->
        [one] Högst { $room } nu
       *[other] Högst { $room } nu
    }
# $partner is the partner of record.
provisioning-add-note = Licensplatserna kan användas direkt. { $partner } uppmanas att beställa dem; till dess kan du ångra detta.
# $room is how many may be added now.
provisioning-error-quantity = { $room ->
        [0] Inga fler licensplatser kan läggas till förrän din partner har beställt de tidigare
        [one] Ange { $room }: fler licensplatser kan inte läggas till förrän din partner har beställt de tidigare
       *[other] Ange ett heltal från 1 till { $room }
    }
provisioning-no-domain-title = Koppla en domän först
provisioning-no-domain-text = Licensplatser är för personerna i en katalogdomän. Inget har lagts till.
# $product is a product.
provisioning-added = { $count ->
        [one] { $count } licensplats av { $product } har lagts till och kan användas nu.
       *[other] { $count } licensplatser av { $product } har lagts till och kan användas nu.
    }
# $count is how many people at $partner are mailed, $reference the reference of the seats.
provisioning-told = { $count ->
        [one] { $count } person hos { $partner } uppmanas via e-post att beställa dem under { $reference }.
       *[other] { $count } personer hos { $partner } uppmanas via e-post att beställa dem under { $reference }.
    }
provisioning-told-nobody = { $partner } hittar dem i sitt Partnercenter, att beställa under { $reference }.
# $product is a product.
provisioning-sent-before = { $count ->
        [one] Formuläret har redan skickats: då lades { $count } licensplats av { $product } till.
       *[other] Formuläret har redan skickats: då lades { $count } licensplatser av { $product } till.
    }
provisioning-sent-before-next = Inget mer har lagts till. Öppna formuläret igen för att lägga till fler licensplatser.

## Added seats

provisioning-added-seats = Tillagda licensplatser
provisioning-added-none = Inga licensplatser har lagts till än.
# $count is 1 or more.
provisioning-added-count = { $count ->
        [one] { $count } tillägg, nyast först
       *[other] { $count } tillägg, nyast först
    }
# Of a list with several pages.
provisioning-added-page = Tillägg av licensplatser, nyast först
# $reference is the reference of the seats.
provisioning-seats-title = Tillagda licensplatser { $reference }
provisioning-reference = Etableringsreferens
provisioning-seats = Licensplatser
provisioning-since = Sedan
provisioning-by = Tillagda av
provisioning-state = Status
provisioning-state-open = Att beställa
provisioning-state-ordered = Beställda
# $order and $line name the order line, $quantity is what was ordered, $date a day.
provisioning-state-line = Order { $order }, rad { $line }: { $quantity ->
        [one] { $quantity } licensplats
       *[other] { $quantity } licensplatser
    }, { $date }
provisioning-state-undone = Ångrade
# $by is a person, $date a day.
provisioning-state-undone-by = Av { $by } den { $date }
# $order and $line name the order line.
provisioning-state-late = Order { $order }, rad { $line }, lades ändå för dem
provisioning-undo = Ångra
# $partner is the partner of record.
provisioning-undo-note = Om du ångrar detta kan licensplatserna inte längre användas, och { $partner } uppmanas att inte beställa dem.
provisioning-undone = { $count ->
        [one] { $count } licensplats av { $product } har tagits tillbaka.
       *[other] { $count } licensplatser av { $product } har tagits tillbaka.
    }
provisioning-undone-next = Din partner behöver inte beställa något för detta.
provisioning-undone-before = Detta har redan ångrats.
provisioning-ordered-title = Din partner har beställt licensplatserna
# $line and $order name the order line.
provisioning-ordered-text = De beställdes med rad { $line } i order { $order } och kan inte längre ångras.
provisioning-back-to-seats = Tillbaka till licensplatserna

## History. $by is who did it.

provisioning-history = Historik
provisioning-history-added = { $by } lade till { $count ->
        [one] { $count } licensplats
       *[other] { $count } licensplatser
    } av { $product }, att beställas av { $partner }.
provisioning-history-undone = { $by } ångrade { $count ->
        [one] { $count } licensplats
       *[other] { $count } licensplatser
    }.
provisioning-history-ordered = De beställdes med rad { $line } i order { $order }.
provisioning-history-late = Rad { $line } i order { $order } angav dem efter att de hade ångrats.
provisioning-history-other = { $by } ändrade något.
