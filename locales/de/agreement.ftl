# The account's agreement, and the details that its customer may edit while it is active (R56).

# $number is the agreement's number.
agreement-title = Vertrag { $number }
agreement-state = Status
agreement-state-active = Aktiv
agreement-state-ended = Beendet
agreement-vendor-title = Titel
agreement-friendly-name = Anzeigename
agreement-starts-on = Beginn
agreement-ends-on = Ende
agreement-purchase-order = Bestellreferenz
agreement-not-said = Nicht angegeben
# $accounts is how many accounts under the agreement are the viewer's own, 1 or more.
agreement-accounts-caption = { $accounts ->
        [one] Ihr Einkaufskonto unter diesem Vertrag
       *[other] Ihre { $accounts } Einkaufskonten unter diesem Vertrag
    }
agreement-contacts = Kontakte
agreement-notice = Kontakt für Mitteilungen

## An agreement that cannot be edited

agreement-ended-title = Dieser Vertrag kann nicht bearbeitet werden
# $date is the agreement's last day.
agreement-ended-on = Dieser Vertrag endete am { $date }. Nur ein aktiver Vertrag kann bearbeitet werden.
agreement-ended-early = Der Anbieter hat diesen Vertrag beendet. Nur ein aktiver Vertrag kann bearbeitet werden.
agreement-back = Zurück zum Vertrag

## Editing

agreement-edit = Vertragsdetails bearbeiten
# $number and $title are the agreement's.
agreement-edit-intro = Vertrag { $number }, { $title }. Wer den Vertrag sieht, sieht auch diese Angaben.
agreement-friendly-name-hint = So nennt ihn Ihre Organisation. Der Name steht oben auf der Seite des Vertrags.
agreement-purchase-order-hint = Wie sie auf Ihren eigenen Bestellungen und Rechnungen steht.
agreement-notice-name = Name des Kontakts für Mitteilungen
agreement-notice-name-hint = Die Person oder Abteilung, an die Mitteilungen zu diesem Vertrag gehen.
agreement-notice-email = E-Mail-Adresse des Kontakts für Mitteilungen
# $most is the largest number of characters.
agreement-error-long = Kürzen Sie diese Angabe auf { $most } Zeichen.
agreement-error-characters = Geben Sie dies in einer Zeile und mit druckbaren Zeichen ein.
agreement-error-notice-name = Geben Sie den Namen des Kontakts für Mitteilungen ein, oder löschen Sie die Adresse.
agreement-error-notice-email-missing = Geben Sie die E-Mail-Adresse des Kontakts für Mitteilungen ein, oder löschen Sie den Namen.
agreement-error-notice-email-odd = Geben Sie eine Adresse wie name@company.com ein.
agreement-saved = Die Vertragsdetails sind gespeichert.
agreement-same = Es gab keine Änderung, daher wurde nichts gespeichert.
# $name is who saved meanwhile, $time when.
agreement-conflict = { $name } hat diese Angaben am { $time } geändert.
agreement-conflict-next = Von Ihren Eingaben ist noch nichts gespeichert: Prüfen Sie die Werte unten, und speichern Sie dann erneut.
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile; either may be empty.
agreement-conflict-value = { $label }: hier „{ $typed }“, inzwischen gespeichert „{ $stored }“

## History

agreement-history = Änderungen
# $name is who did it.
agreement-history-changed = { $name } hat die Angaben geändert
# $label names the field, $before and $after are its values.
agreement-history-value = { $label }: „{ $before }“ wurde zu „{ $after }“
# $label names the field, $after is its first value.
agreement-history-value-new = { $label }: „{ $after }“
# $label names the field, $before was its value.
agreement-history-value-gone = { $label }: „{ $before }“ wurde gelöscht
