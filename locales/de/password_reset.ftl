# Resetting a password.

reset-ask-title = Kennwort vergessen
reset-ask-text = Geben Sie die Adresse ein, mit der Sie sich anmelden. Wir senden Ihnen einen Link, über den Sie ein neues Kennwort wählen können.
reset-ask-button = Link senden
reset-error-email = Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@company.com.
reset-asked-title = Sehen Sie in Ihrem Postfach nach
# $email is the address typed. The same text whether it is known or not.
reset-asked-text = Wenn man sich mit { $email } hier anmelden kann, ist eine E-Mail mit einem Link unterwegs. Der Link gilt eine Stunde lang und funktioniert einmal.
reset-asked-nothing = Nichts angekommen? Sehen Sie im Spamordner nach. Für eine Adresse, die nur eingeladen wurde, gibt es noch kein Kennwort: Öffnen Sie den Link in der Einladung, oder fragen Sie Ihren Administrator.
reset-back = Zurück zur Anmeldung
reset-set-title = Neues Kennwort wählen
# $email is the person's address.
reset-set-text = Es wird das Kennwort für { $email }. Alle Ihre anderen Anmeldungen enden.
reset-set-button = Speichern und anmelden
# The banner after saving.
reset-done = Ihr Kennwort ist geändert.
reset-done-detail = Ihre anderen Anmeldungen sind beendet.
reset-unknown-title = Dieser Link funktioniert nicht
reset-unknown-text = Möglicherweise wurde er bereits verwendet. Wenn Sie schon ein Kennwort gewählt haben, melden Sie sich an. Andernfalls fordern Sie einen neuen Link an.
reset-expired-title = Dieser Link ist älter als eine Stunde
reset-expired-text = Fordern Sie einen neuen Link an, und öffnen Sie ihn innerhalb einer Stunde.
reset-again = Neuen Link anfordern
