# Mails: their subjects and texts, and what pages say of a mail.

## In every mail

mail-greeting = Guten Tag { $name },
mail-greeting-nameless = Guten Tag,
# The text part, before the link. Variables: $label is the button's.
mail-action = { $label }:
# The HTML part, before the link in full.
mail-bare-link = Wenn die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:
mail-automatic = Diese E-Mail wurde automatisch von { $product } gesendet.
mail-help = Fragen? Schreiben Sie an { $email }
# The HTML part: the address follows as a link.
mail-help-before = Fragen? Schreiben Sie an
# Where one mail tells of several accounts.
mail-accounts-button = Konto wählen
mail-account-roles = { $account } ({ $number }): { $roles }

## Invitation, and again (R27, R36)

# A subject has at most 60 characters and nothing that anybody typed.
mail-welcome-subject = Ihre Einladung zu { $product }
mail-welcome-heading = Sie sind zu { $product } eingeladen
mail-welcome-by-person = { $inviter } lädt Sie für { $organization } zu { $product } ein.
mail-welcome-by-vendor = Sie sind für { $organization } zu { $product } eingeladen.
mail-welcome-to-partner = Sie sind für { $partner } zum Partnercenter von { $product } eingeladen.
mail-welcome-about = Dort arbeiten Sie mit den Volumenlizenzen Ihrer Organisation, soweit Ihre Rolle es erlaubt.
mail-welcome-about-partner = Dort sehen Sie die Lizenzen und Abonnements, die Ihre Kunden über Sie bestellt haben oder die Sie mit deren Erlaubnis einsehen dürfen.
mail-welcome-roles = Ihre Rollen:
mail-welcome-new = Wählen Sie zu Beginn ein Kennwort.
mail-welcome-known = Sie melden sich bereits mit dieser Adresse an. Melden Sie sich wie gewohnt an, und nehmen Sie dann an.
mail-welcome-button = Einladung annehmen
mail-welcome-deadline = Die Einladung gilt bis zum { $date }.
mail-welcome-reason = Sie erhalten diese E-Mail, weil diese Adresse zu { $product } eingeladen wurde.
mail-welcome-unexpected = Haben Sie damit nicht gerechnet? Ignorieren Sie diese E-Mail: Es wird nichts angelegt, solange Sie nicht annehmen.
mail-welcome-again-subject = Ihr neuer Link zu { $product }
mail-welcome-again-heading = Hier ist Ihr neuer Link
mail-welcome-again-replaces = Dieser Link ersetzt den aus früheren E-Mails, der nicht mehr funktioniert.
mail-welcome-reminder-subject = Erinnerung: Ihre Einladung zu { $product }
mail-welcome-reminder-heading = Ihre Einladung liegt noch für Sie bereit
mail-welcome-reminder-waits = Sie haben noch nicht angenommen. Der Link ist derselbe wie in unserer letzten E-Mail: Beide funktionieren.

## Changes to a member (R39, R40)

mail-member-reason = Sie erhalten diese E-Mail, weil Sie zu { $organization } gehören.
mail-member-unexpected = Haben Sie damit nicht gerechnet? Wenden Sie sich an { $by }.
mail-roles-changed-subject = Ihre Rollen wurden geändert
mail-roles-changed-heading = Ihre Rollen wurden geändert
mail-roles-changed-what = { $by } hat Ihre Rollen bei { $organization } für das Einkaufskonto { $account } ({ $number }) geändert.
mail-roles-changed-now = Sie haben jetzt diese Rollen: { $roles }.
mail-roles-changed-none = Sie haben für dieses Konto keine Rolle mehr.
mail-roles-changed-button = Konto öffnen
mail-roles-changed-profile = Mein Profil öffnen
mail-role-requested-subject = Eine Rolle wurde beantragt
mail-role-requested-heading = Eine Rolle wurde beantragt
mail-role-requested-what = { $name } ({ $email }) beantragt Rollen für das Einkaufskonto { $account } ({ $number }) von { $organization }: { $roles }.
mail-role-requested-reason = Die angegebene Begründung: „{ $reason }“
mail-role-requested-button = Anträge öffnen
mail-role-requested-why = Sie erhalten diese E-Mail, weil Sie die Benutzer dieses Kontos verwalten.
mail-role-requested-unexpected = Sind Sie unsicher? Fragen Sie bei der Person nach, bevor Sie antworten.
mail-role-answered-subject = Ihr Rollenantrag wurde beantwortet
mail-role-answered-heading = Ihr Rollenantrag
mail-role-answered-granted = { $by } hat Ihnen für das Einkaufskonto { $account } ({ $number }) diese Rollen gegeben: { $roles }.
mail-role-answered-narrowed = Beantragt hatten Sie: { $roles }.
mail-role-answered-refused = { $by } hat Ihren Antrag für das Einkaufskonto { $account } ({ $number }) abgelehnt. Beantragte Rollen: { $roles }.
mail-role-answered-word = { $by } schreibt dazu: „{ $word }“
mail-role-answered-button = Ihre Anträge öffnen
mail-removed-subject = Ihr Zugriff ist beendet
mail-removed-heading = Ihr Zugriff ist beendet
mail-removed-what = { $by } hat Sie aus { $organization } entfernt. Die Konten dieser Organisation sind für Sie nicht mehr zugänglich.
mail-removed-rest = Zugriff, den Sie über andere Organisationen haben, bleibt unverändert.
mail-removed-reason = Sie erhalten diese E-Mail, weil Sie zu { $organization } gehört haben.

## Partner visibility (R50, R51)

mail-visibility-granted-subject = Sie können weitere Bestellungen sehen
mail-visibility-granted-heading = Sie können weitere Bestellungen sehen
# Variables: $customer allows $viewer to see what $orderers ordered.
mail-visibility-granted-what = { $customer } erlaubt { $viewer } zu sehen, was von { $orderers } für das Einkaufskonto { $account } ({ $number }) bestellt wurde.
mail-visibility-steps = So sehen Sie es:
mail-visibility-step-sign-in = Öffnen Sie das Partnercenter, und melden Sie sich an.
mail-visibility-step-accept = Nehmen Sie zuerst Ihre Einladung zum Partnercenter an: Der Link steht in der Einladungs-E-Mail.
mail-visibility-step-choose = Wählen Sie { $customer }, Konto { $number }.
mail-visibility-step-read = Lizenzen, Abonnements und Dienste stehen in einer gemeinsamen Liste. Jede Zeile nennt den Partner, der bestellt hat.
mail-visibility-button = Partnercenter öffnen
mail-visibility-reason = Sie erhalten diese E-Mail, weil Sie für { $viewer } arbeiten.
mail-visibility-granted-unexpected = Haben Sie damit nicht gerechnet? Sie müssen nichts tun. { $customer } kann die Einsicht jederzeit beenden.
mail-visibility-revoked-subject = Einige Bestellungen sind für Sie nicht mehr sichtbar
mail-visibility-revoked-heading = Einige Bestellungen sind für Sie nicht mehr sichtbar
mail-visibility-revoked-what = { $customer } erlaubt { $viewer } nicht mehr zu sehen, was von { $orderers } für das Einkaufskonto { $account } ({ $number }) bestellt wurde.
# By a change of channel partner, not by somebody's decision.
mail-visibility-ended-what = { $viewer } sieht nicht mehr, was von { $orderers } für das Einkaufskonto { $account } ({ $number }) von { $customer } bestellt wurde: Der Vertriebspartner des Kontos hat gewechselt.
mail-visibility-revoked-rest = Was { $viewer } selbst bestellt hat, bleibt sichtbar.
mail-visibility-revoked-unexpected = Haben Sie damit nicht gerechnet? Wenden Sie sich an { $customer }.

## A change of partner (R55, D8)

mail-partner-changed-subject = Partnerwechsel bei Ihrem Konto
mail-partner-changed-heading = Partnerwechsel
# $date is a day, $from and $to are partners.
mail-partner-changed-what = Bestellungen von { $from } für das Einkaufskonto { $account } ({ $number }) von { $organization } gehören ab dem { $date } zu { $to }.
mail-partner-changed-sight = { $from } sieht sie nicht mehr, sofern Sie es nicht erlauben.
mail-partner-changed-none = Keine Berechtigung zur Einsicht in Bestellungen anderer Partner betraf { $from }.
mail-partner-changed-ended = Diese Berechtigungen betrafen { $from } und sind beendet:
# The same beside those of another account.
mail-partner-changed-ended-on = Diese Berechtigungen für das Konto { $number } betrafen { $from } und sind beendet:
mail-partner-changed-permission = { $viewer } konnte sehen, was von { $orderer } bestellt wurde.
mail-partner-changed-decide = An ihrer Stelle wurde nichts erlaubt. Sie entscheiden neu, wer sonst sehen darf, was mit dem Wechsel hinzugekommen ist.
mail-partner-changed-button = Partnersichtbarkeit verwalten
mail-partner-changed-reason = Sie erhalten diese E-Mail, weil Sie die Partnersichtbarkeit für dieses Konto verwalten.
mail-partner-changed-unexpected = Haben Sie damit nicht gerechnet? Wenden Sie sich an { $to }.

## Self-service provisioning (R62)

mail-seats-added-subject = Zu bestellende Lizenzplätze
mail-seats-added-heading = Ein Kunde hat Lizenzplätze hinzugefügt
# $by is a person at $customer, $product a product.
mail-seats-added-what = { $by } ({ $customer }) hat für das Einkaufskonto { $account } ({ $number }) { $quantity ->
        [one] { $quantity } Lizenzplatz
       *[other] { $quantity } Lizenzplätze
    } von { $product } zur sofortigen Nutzung hinzugefügt.
# $reference is what the order line must name, $date the last day.
mail-seats-added-order = Geben Sie in der Bestellposition { $reference } als Bereitstellungsreferenz an. Die Laufzeit endet am { $date }.
mail-seats-undone-subject = Nicht zu bestellende Lizenzplätze
mail-seats-undone-heading = Ein Kunde hat Lizenzplätze zurückgenommen
mail-seats-undone-what = { $by } ({ $customer }) hat für das Einkaufskonto { $account } ({ $number }) { $quantity ->
        [one] { $quantity } hinzugefügten Lizenzplatz
       *[other] { $quantity } hinzugefügte Lizenzplätze
    } von { $product } zurückgenommen.
mail-seats-undone-order = Dafür ist nichts zu bestellen: Die Bereitstellungsreferenz { $reference } ist ungültig.
mail-seats-moved-heading = Ein anderer Partner bestellt die Lizenzplätze
mail-seats-moved-what = { $customer } hat für das Einkaufskonto { $account } ({ $number }) { $quantity ->
        [one] { $quantity } Lizenzplatz
       *[other] { $quantity } Lizenzplätze
    } von { $product } hinzugefügt. Ein anderer Partner bestellt dies jetzt oder hat es bereits bestellt.
mail-seats-moved-order = Dafür ist nichts mehr zu bestellen: Verwenden Sie die Bereitstellungsreferenz { $reference } nicht in Ihren Bestellungen.
mail-seats-button = Liste „Zu bestellen“ öffnen
mail-seats-unexpected = Haben Sie damit nicht gerechnet? Wenden Sie sich an { $customer }.

## Password

mail-sign-in-reason = Sie erhalten diese E-Mail, weil Sie sich mit dieser Adresse bei { $product } anmelden.
mail-password-reset-subject = Neues Kennwort wählen
mail-password-reset-heading = Neues Kennwort wählen
mail-password-reset-what = Sie erhalten diesen Link, weil für Ihre Anmeldung bei { $product } ein neues Kennwort angefordert wurde.
mail-password-reset-button = Neues Kennwort wählen
mail-password-reset-deadline = Der Link funktioniert einmal, innerhalb einer Stunde.
mail-password-reset-unexpected = Das waren nicht Sie? Ignorieren Sie diese E-Mail: Ihr Kennwort bleibt unverändert.
mail-password-changed-subject = Ihr Kennwort wurde geändert
mail-password-changed-heading = Ihr Kennwort wurde geändert
mail-password-changed-what = Ihr Kennwort für die Anmeldung bei { $product } wurde geändert. Überall sonst wurden Sie abgemeldet.
mail-password-changed-not-you = Das waren nicht Sie? Wählen Sie sofort ein neues Kennwort.
mail-password-changed-button = Neues Kennwort wählen
mail-password-changed-expected = Das waren Sie? Dann müssen Sie nichts tun.

## Two-step sign-in was changed

mail-second-factor-set-up-subject = Zweistufige Anmeldung ist eingeschaltet
mail-second-factor-set-up-what = Ihre Anmeldung bei { $product } ist jetzt zweistufig, mit einer Authenticator-App. Überall sonst wurden Sie abgemeldet.
mail-second-factor-turned-off-subject = Zweistufige Anmeldung ist ausgeschaltet
mail-second-factor-turned-off-what = Ihre Anmeldung bei { $product } ist nicht mehr zweistufig: Die zweistufige Anmeldung wurde ausgeschaltet.
mail-second-factor-reset-subject = Zweistufige Anmeldung wurde aufgehoben
# $product is the portal's name.
mail-second-factor-reset-what = Ihre zweistufige Anmeldung wurde vom Betreiber von { $product } aufgehoben. Das geschieht, wenn jemand App und Wiederherstellungscodes verloren hat. Sie wurden überall abgemeldet. Unter „Mein Profil“ können Sie die zweistufige Anmeldung wieder einrichten.
mail-second-factor-codes-renewed-subject = Sie haben neue Wiederherstellungscodes
mail-second-factor-codes-renewed-what = Ihre Anmeldung bei { $product } hat neue Wiederherstellungscodes erhalten. Die alten funktionieren nicht mehr.
mail-second-factor-passkey-added-subject = Ein Passkey wurde hinzugefügt
# $name is what its owner calls it.
mail-second-factor-passkey-added-what = Ihrer Anmeldung bei { $product } wurde der Passkey „{ $name }“ hinzugefügt.
mail-second-factor-passkey-removed-subject = Ein Passkey wurde entfernt
# $name is what its owner called it.
mail-second-factor-passkey-removed-what = Ihr Passkey „{ $name }“ wurde aus Ihrer Anmeldung bei { $product } entfernt.
mail-second-factor-code-used-subject = Ein Wiederherstellungscode wurde verwendet
# $left is how many codes were not used yet.
mail-second-factor-code-used-what = Ihre Anmeldung bei { $product }: Ein Wiederherstellungscode wurde verwendet. { $left ->
        [0] Es ist keiner mehr übrig: Erstellen Sie unter „Mein Profil“ neue.
        [one] { $left } ist noch übrig.
       *[other] { $left } sind noch übrig.
    }

## An administrator was appointed

mail-administrator-appointed-subject = Ein neuer Kontoadministrator
mail-administrator-appointed-heading = Ein neuer Kontoadministrator
mail-administrator-appointed-what = { $name } ({ $email }) hat jetzt die Rolle Kontoadministrator für das Einkaufskonto { $account } ({ $number }) von { $organization }.
mail-administrator-appointed-stay = Ihre eigenen Rollen bleiben unverändert.
mail-administrator-appointed-button = Benutzer verwalten
mail-administrator-appointed-reason = Sie erhalten diese E-Mail, weil Sie für dieses Konto die Rolle Kontoadministrator haben.
mail-administrator-appointed-unexpected = Haben Sie damit nicht gerechnet? Prüfen Sie die Rollen unter „Benutzer verwalten“.

mail-invitation-resent-subject = Eine Einladung wurde erneut gesendet
mail-invitation-resent-heading = Eine Einladung wurde erneut gesendet
mail-invitation-resent-what = { $by } hat die Einladung von { $name } ({ $email }) zu { $organization } erneut gesendet. Sie umfasst Rollen für das Einkaufskonto { $account } ({ $number }).
mail-invitation-resent-links = Der neue Link gilt 60 Tage. Ältere funktionieren nicht mehr.
mail-invitation-resent-button = Benutzer verwalten
mail-invitation-resent-reason = Sie erhalten diese E-Mail, weil Sie für dieses Konto die Rolle Kontoadministrator haben.
mail-invitation-resent-unexpected = Haben Sie damit nicht gerechnet? Sie können die Einladung unter „Benutzer verwalten“ zurückziehen.

## What became of a mail

mail-problem-unreachable = Der Mailserver ist nicht erreichbar.
mail-problem-silent = Der Mailserver hat nicht mehr geantwortet.
mail-problem-unwritable = Die E-Mail konnte nicht erstellt werden. Informieren Sie den Support.
# Variables: $sentence is the mail server's own, in its language.
mail-problem-refused = Der Mailserver hat geantwortet: { $sentence }
