# The account's agreement, and the details that its customer may edit while it is active (R56).

# $number is the agreement's number.
agreement-title = Overeenkomst { $number }
agreement-state = Status
agreement-state-active = Actief
agreement-state-ended = Beëindigd
agreement-vendor-title = Titel
agreement-friendly-name = Eigen benaming
agreement-starts-on = Begint op
agreement-ends-on = Eindigt op
agreement-purchase-order = Inkoopordernummer
agreement-not-said = Niet opgegeven
# $accounts is how many accounts under the agreement are the viewer's own, 1 or more.
agreement-accounts-caption = { $accounts ->
        [one] Uw inkoopaccount onder deze overeenkomst
       *[other] Uw { $accounts } inkoopaccounts onder deze overeenkomst
    }
agreement-contacts = Contactpersonen
agreement-notice = Contactpersoon voor kennisgevingen

## An agreement that cannot be edited

agreement-ended-title = Deze overeenkomst kan niet worden bewerkt
# $date is the agreement's last day.
agreement-ended-on = Deze overeenkomst is op { $date } geëindigd. Alleen een actieve overeenkomst kan worden bewerkt.
agreement-ended-early = De leverancier heeft deze overeenkomst beëindigd. Alleen een actieve overeenkomst kan worden bewerkt.
agreement-back = Terug naar de overeenkomst

## Editing

agreement-edit = Overeenkomstgegevens bewerken
# $number and $title are the agreement's.
agreement-edit-intro = Overeenkomst { $number }, { $title }. Iedereen die de overeenkomst ziet, ziet deze gegevens.
agreement-friendly-name-hint = De naam die uw organisatie eraan geeft. Deze staat boven aan de pagina van de overeenkomst.
agreement-purchase-order-hint = Zoals vermeld op uw eigen orders en facturen.
agreement-notice-name = Naam van de contactpersoon voor kennisgevingen
agreement-notice-name-hint = De persoon of afdeling aan wie kennisgevingen over deze overeenkomst worden gericht.
agreement-notice-email = E-mailadres van de contactpersoon voor kennisgevingen
# $most is the largest number of characters.
agreement-error-long = Kort dit in tot { $most } tekens.
agreement-error-characters = Voer dit in op één regel, met afdrukbare tekens.
agreement-error-notice-name = Voer de naam van de contactpersoon voor kennisgevingen in, of wis het adres.
agreement-error-notice-email-missing = Voer het e-mailadres van de contactpersoon voor kennisgevingen in, of wis de naam.
agreement-error-notice-email-odd = Voer een adres in zoals name@company.com.
agreement-saved = De gegevens van de overeenkomst zijn opgeslagen.
agreement-same = Er was niets gewijzigd, dus er is niets opgeslagen.
# $name is who saved meanwhile, $time when.
agreement-conflict = { $name } heeft deze gegevens gewijzigd op { $time }.
agreement-conflict-next = Uw wijzigingen zijn nog niet opgeslagen: controleer de onderstaande waarden en sla opnieuw op.
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile; either may be empty.
agreement-conflict-value = { $label }: hier “{ $typed }”, intussen opgeslagen “{ $stored }”

## History

agreement-history = Wijzigingen
# $name is who did it.
agreement-history-changed = { $name } heeft de gegevens gewijzigd
# $label names the field, $before and $after are its values.
agreement-history-value = { $label }: “{ $before }” werd “{ $after }”
# $label names the field, $after is its first value.
agreement-history-value-new = { $label }: “{ $after }”
# $label names the field, $before was its value.
agreement-history-value-gone = { $label }: “{ $before }” is gewist
