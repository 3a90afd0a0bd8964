# Accepting an invitation (R4, R23).

accept-title = Ihre Einladung
# $organization is the name of the organization or partner.
accept-heading = { $organization } beitreten
# $inviter is the name of the person who invites.
accept-invited-by = { $inviter } lädt Sie ein, { $organization } beizutreten.
accept-invited = Sie sind eingeladen, { $organization } beizutreten.
accept-partner-roles = Sie sehen dann im Partnercenter die Lizenzen und Abonnements der Kunden von { $organization }.
accept-roles-heading = Ihre Rollen
# $number is the purchasing account's number, $name its name.
accept-account = Einkaufskonto { $number }, { $name }
accept-email = Ihre E-Mail-Adresse
# $deadline is a date and time.
accept-deadline = Diese Einladung gilt bis zum { $deadline }.
accept-choose-password = Kennwort wählen
accept-button-new = Annehmen und anmelden
accept-button-known = Einladung annehmen
accept-ignore = Haben Sie damit nicht gerechnet? Schließen Sie einfach diese Seite: Es wird nichts angelegt.
# $email is the invited address.
accept-known-text = Für die Adresse { $email } gibt es in diesem Portal bereits ein Kennwort. Melden Sie sich damit an; danach gelangen Sie zum Annehmen hierher zurück.
# $current is the address that is signed in, $email the invited one.
accept-other-text = Sie sind als { $current } angemeldet, diese Einladung gilt aber für { $email }.
accept-other-next = Melden Sie sich ab, und öffnen Sie dann den Link in der E-Mail erneut.
# The banner after accepting.
accept-done = Sie gehören jetzt zu { $organization }.
accept-unknown-title = Dieser Einladungslink funktioniert nicht
accept-unknown-text = Möglicherweise wurde er bereits verwendet. Wenn Sie schon ein Kennwort gewählt haben, melden Sie sich an. Andernfalls bitten Sie Ihren Administrator um eine neue Einladung.
accept-replaced-title = Eine neuere Einladung liegt für Sie bereit
accept-replaced-text = Eine neue Einladung zu { $organization } wurde gesendet und ersetzt diesen Link. Öffnen Sie den Link in der neuesten E-Mail.
accept-expired-title = Diese Einladung ist abgelaufen
accept-expired-text = Eine Einladung kann 60 Tage lang angenommen werden. Sie können einen neuen Link an die eingeladene Adresse senden lassen.
accept-renew = Neuen Link senden
# $email is the address of the person who invited.
accept-expired-ask = Lesen Sie diese Adresse nicht mehr? Wenden Sie sich an { $inviter } ({ $email }).
# The same where nobody is named.
accept-expired-ask-any = Lesen Sie diese Adresse nicht mehr? Wenden Sie sich an einen Administrator von { $organization }.
accept-expired-sign-in = Zur Anmeldung
accept-renewed-title = Sehen Sie in Ihrem Postfach nach
accept-renewed-text = Wenn die Einladung noch besteht, ist ein neuer Link an die eingeladene Adresse unterwegs. Er gilt 60 Tage und ersetzt den alten.
accept-renewed-nothing = Nach einigen Minuten noch nichts angekommen? Sehen Sie im Spamordner nach, und fragen Sie dann den Administrator, von dem die Einladung stammt. Ein neuer Link wird höchstens einige Male am Tag gesendet.
