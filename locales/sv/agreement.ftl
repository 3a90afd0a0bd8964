# The account's agreement, and the details that its customer may edit while it is active (R56).

# $number is the agreement's number.
agreement-title = Avtal { $number }
agreement-state = Status
agreement-state-active = Aktivt
agreement-state-ended = Upphört
agreement-vendor-title = Titel
agreement-friendly-name = Egen benämning
agreement-starts-on = Börjar den
agreement-ends-on = Upphör den
agreement-purchase-order = Inköpsorderreferens
agreement-not-said = Ej angivet
# $accounts is how many accounts under the agreement are the viewer's own, 1 or more.
agreement-accounts-caption = { $accounts ->
        [one] Ditt inköpskonto under det här avtalet
       *[other] Dina { $accounts } inköpskonton under det här avtalet
    }
agreement-contacts = Kontakter
agreement-notice = Kontakt för avtalsmeddelanden

## An agreement that cannot be edited

agreement-ended-title = Avtalet kan inte redigeras
# $date is the agreement's last day.
agreement-ended-on = Avtalet upphörde den { $date }. Bara ett aktivt avtal kan redigeras.
agreement-ended-early = Leverantören har avslutat avtalet. Bara ett aktivt avtal kan redigeras.
agreement-back = Tillbaka till avtalet

## Editing

agreement-edit = Redigera avtalsuppgifter
# $number and $title are the agreement's.
agreement-edit-intro = Avtal { $number }, { $title }. Alla som ser avtalet ser de här uppgifterna.
agreement-friendly-name-hint = Vad din organisation kallar avtalet. Det står överst på avtalets sida.
agreement-purchase-order-hint = Så som den står på era egna ordrar och fakturor.
agreement-notice-name = Namn på kontakten för avtalsmeddelanden
agreement-notice-name-hint = Den person eller avdelning som meddelanden om avtalet går till.
agreement-notice-email = E-postadress till kontakten för avtalsmeddelanden
# $most is the largest number of characters.
agreement-error-long = Korta detta till { $most } tecken.
agreement-error-characters = Ange detta på en rad, med tecken som kan skrivas ut.
agreement-error-notice-name = Ange namnet på kontakten för avtalsmeddelanden eller rensa adressen.
agreement-error-notice-email-missing = Ange e-postadressen till kontakten för avtalsmeddelanden eller rensa namnet.
agreement-error-notice-email-odd = Ange en adress som name@company.com.
agreement-saved = Avtalets uppgifter har sparats.
agreement-same = Inget var ändrat, så inget har sparats.
# $name is who saved meanwhile, $time when.
agreement-conflict = { $name } ändrade de här uppgifterna den { $time }.
agreement-conflict-next = Dina ändringar har inte sparats än: kontrollera värdena nedan och spara igen.
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile; either may be empty.
agreement-conflict-value = { $label }: här ”{ $typed }”, sparat under tiden ”{ $stored }”

## History

agreement-history = Ändringar
# $name is who did it.
agreement-history-changed = { $name } ändrade uppgifterna
# $label names the field, $before and $after are its values.
agreement-history-value = { $label }: ”{ $before }” blev ”{ $after }”
# $label names the field, $after is its first value.
agreement-history-value-new = { $label }: ”{ $after }”
# $label names the field, $before was its value.
agreement-history-value-gone = { $label }: ”{ $before }” rensades
