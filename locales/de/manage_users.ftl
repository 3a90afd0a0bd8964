# Manage Users: the list, invitations, User details, roles (R10-R40).

## The list

# $organization is the organization's name, $account the purchasing account's name, $number its number.
users-intro = Alle Personen in { $organization } mit ihren Rollen für { $account } ({ $number }).
users-invite = Benutzer einladen
users-search = Nach Kontakt-E-Mail suchen
users-search-hint = Der Anfang einer Adresse oder @domain, kein Name
users-filter-status = Nach Status filtern
users-any-role = Alle
users-any-country = Alle
users-any-language = Alle
# The filters that are on. Each variable is the value, in words.
users-chip-search = E-Mail: { $text }
users-chip-role = Rolle: { $role }
users-chip-country = Land/Region: { $country }
users-chip-language = Sprache: { $language }
# $first, $last and $total are numbers already formatted, $sorted is one of users-sorted-*.
users-caption = Benutzer { $first } bis { $last } von { $total }, { $sorted }
# The same when all stand on one page.
users-caption-all = { $total ->
        [one] { $total } Benutzer, { $sorted }
       *[other] { $total } Benutzer, { $sorted }
    }
users-range = { $first } bis { $last } von { $total }
# $count is a number already formatted.
users-more-than = mehr als { $count }
users-sorted-email = sortiert nach E-Mail, A bis Z
users-sorted-email-descending = sortiert nach E-Mail, Z bis A
users-sorted-name = sortiert nach Nachname, A bis Z
users-sorted-name-descending = sortiert nach Nachname, Z bis A
users-sorted-last-sign-in = sortiert nach letzter Anmeldung, älteste zuerst
users-sorted-last-sign-in-descending = sortiert nach letzter Anmeldung, neueste zuerst
users-last-sign-in = Letzte Anmeldung
users-actions = Aktionen
users-page-size = Benutzer pro Seite
# $count is how many further accounts, 1 or more.
users-elsewhere = { $count ->
        [one] und Rollen für { $count } weiteres Konto
       *[other] und Rollen für { $count } weitere Konten
    }
users-you = Sie
# $date is a day.
users-expires-on = läuft am { $date } ab
users-expired-on = abgelaufen am { $date }
# Hidden words after Resend: $name is the invited person.
users-resend-to = – Einladung an { $name }
users-alone-title = Außer Ihnen ist hier noch niemand
users-alone-text = Laden Sie Ihre Kollegen ein. Jede Person erhält eine Willkommens-E-Mail mit einem Link, wählt ein Kennwort und bekommt die Rollen, die Sie auswählen.
users-none-title = Niemand gefunden
# $text is what was typed.
users-none-address = { $text } wird in Ihrer Organisation noch von niemandem verwendet. Sie können diese Adresse einladen.
users-none-search = Keine Adresse beginnt mit „{ $text }“. Die Suche durchsucht E-Mail-Adressen, keine Namen: Geben Sie den Anfang einer Adresse ein oder @ und eine Domain.
users-none-domain = Niemand hat eine Adresse bei { $text }. Die Domain muss vollständig sein, zum Beispiel @company.com.
users-none-filter = Niemand entspricht allen diesen Filtern. Entfernen Sie einen, um mehr zu sehen.
# $email is the address typed.
users-none-invite = { $email } einladen
users-none-show-all = Alle anzeigen

## The file

users-file-status-date = Statusdatum
users-file-account-roles = Rollen für { $number }
users-file-other-accounts = Andere Konten mit Rollen

## Invite a user

users-invite-intro = Die Person erhält eine Willkommens-E-Mail in der Sprache, die Sie wählen, mit einem Link, der 60 Tage lang funktioniert.
users-invite-email-hint = Die geschäftliche Adresse, mit der sich die Person anmelden wird.
users-invite-language-hint = Alle E-Mails an diese Person sind in dieser Sprache.
users-invite-choose-language = Sprache wählen
users-invite-choose-country = Land oder Region wählen
users-invite-roles-hint = Wählen Sie mindestens eine aus: Die Rechte ergänzen sich.
users-invite-roles-help = Vergleichen, was jede Rolle erlaubt
users-invite-accounts = Einkaufskonten
users-invite-accounts-hint = Die Person erhält dieselben Rollen für jedes Konto, das Sie auswählen.
users-invite-account-included = Immer enthalten: Sie laden von diesem Konto aus ein
# $count is how many.
users-invite-more-accounts = Nur die ersten { $count } Konten sind aufgeführt. Rollen für ein anderes Konto können von dort aus vergeben werden, sobald diese Person eingeladen ist.
# $name and $number of an account.
users-account-name = { $name } ({ $number })
users-above-ceiling = Nur ein Administrator mit einer höheren Rolle kann diese Rolle vergeben
users-invite-submit = Einladung senden
users-invite-submit-another = Senden und weiteren Benutzer einladen
# $name is the invited person, $email the address, $roles the roles in words.
users-invited = { $name } ({ $email }) ist mit diesen Rollen eingeladen: { $roles }.
# $accounts lists accounts, $date is a day.
users-invited-detail = Für { $accounts }. Die Einladung gilt bis zum { $date }.

users-error-email-missing = Geben Sie die geschäftliche E-Mail-Adresse der Person ein.
users-error-email-odd = Geben Sie eine einzige vollständige Adresse ein, zum Beispiel ann.lee@company.com.
users-error-email-taken = Eine andere Person in Ihrer Organisation hat diese Adresse: Geben Sie eine andere ein.
users-error-first-name-missing = Geben Sie den Vornamen der Person ein.
users-error-first-name-odd = Geben Sie den Vornamen in einer Zeile mit höchstens 100 sichtbaren Zeichen ein.
users-error-last-name-missing = Geben Sie den Nachnamen der Person ein.
users-error-last-name-odd = Geben Sie den Nachnamen in einer Zeile mit höchstens 100 sichtbaren Zeichen ein.
users-error-language = Wählen Sie die Sprache für E-Mails an diese Person.
users-error-country = Wählen Sie das Land oder die Region der Person.
users-error-role = Wählen Sie mindestens eine Rolle aus.
users-error-role-odd = Wählen Sie jede Rolle höchstens einmal aus der Liste aus.

# $name and $email of the member who is there already.
users-there-active = { $name } ({ $email }) ist in Ihrer Organisation bereits aktiv.
users-there-active-next = Öffnen Sie die Benutzerdetails, um die Rollen anzusehen oder zu ändern.
users-there-pending = { $name } ({ $email }) ist bereits eingeladen und hat noch nicht angenommen.
users-there-pending-next = Senden Sie die Einladung erneut, oder öffnen Sie die Benutzerdetails, um das Angebot anzusehen oder zu ändern.
users-there-expired = { $name } ({ $email }) war eingeladen, und die Einladung ist abgelaufen.
users-there-expired-next = Erneuern Sie sie: Es wird ein neuer Link gesendet, der weitere 60 Tage gilt.
users-open-details = Benutzerdetails öffnen
users-renew = Einladung erneuern

## The mail before it is sent

users-preview = E-Mail-Vorschau
users-preview-title = Die E-Mail, wie sie ankommen wird
# $language is the language’s name.
users-preview-language = Sprache: { $language }. Es wurde noch nichts gesendet.
users-preview-known = Wer sich hier bereits anmeldet, wird gebeten, sich anzumelden, statt ein Kennwort zu wählen.
users-preview-to = An
users-preview-subject = Betreff

## User details

users-details = Benutzerdetails
users-details-invited = Eingeladen
users-details-joined = Aktiv seit
users-details-roles-text = Rollen für die Konten, deren Benutzer Sie verwalten.
# $count is how many accounts.
users-details-other-accounts = { $count ->
        [one] Diese Person hat außerdem Rollen für { $count } Konto, das Sie nicht verwalten.
       *[other] Diese Person hat außerdem Rollen für { $count } Konten, die Sie nicht verwalten.
    }
users-details-more-accounts = Nur die ersten Konten werden angezeigt. Wählen Sie ein anderes Konto aus, um mehr zu sehen.
users-details-own = Dies sind Ihre eigenen Rollen. Bitten Sie einen anderen Administrator, sie zu ändern.
users-details-own-link = Ansprechpersonen anzeigen
users-details-no-role = Keine Rolle
users-edit-roles = Rollen bearbeiten
# $number is an account's number, $name the person: hidden words after Edit.
users-edit-roles-context = – Rollen von { $name } für { $number }
users-invitation = Einladung
users-invitation-resend-text = Es wird ein neuer Link gesendet, der 60 Tage gilt. Der alte funktioniert dann nicht mehr.
users-correct = Angaben korrigieren
users-withdraw-text = Der Link funktioniert sofort nicht mehr, und die Person verschwindet aus der Liste. Sie wird nicht benachrichtigt.
users-remove = Aus der Organisation entfernen
users-remove-text = Entzieht alle Rollen für alle Konten.
users-history = Verlauf
users-history-empty = Noch ist nichts aufgezeichnet.

# Steps of an invitation. Each stands beside its date and time, if it has one.
users-steps = Stand der Einladung
users-step-queued = Die E-Mail wurde erstellt
users-step-waiting = Sie wartet auf die Übergabe an den Mailserver
users-step-put-off = Sie wartet bis dahin: Diese Adresse hat so viele E-Mails erhalten, wie an einem Tag zulässig sind
users-step-retrying = Noch nicht übergeben: Es wird erneut versucht
users-step-sent = An den Mailserver übergeben
users-step-refused = Nicht zugestellt. Prüfen Sie die Adresse, und korrigieren Sie sie dann oder senden die Einladung erneut.
users-step-reminder-next = Eine Erinnerung folgt
users-step-reminder-waiting = Eine Erinnerung wartet auf die Übergabe
users-step-reminder-sent = Eine Erinnerung wurde an den Mailserver übergeben
users-step-reminder-refused = Eine Erinnerung wurde nicht zugestellt
users-step-accepted = Angenommen
users-step-expires = Läuft ab, wenn niemand annimmt
users-step-expired = Abgelaufen

users-mail-queued = E-Mail wartet auf den Versand
# $date is a day.
users-mail-sent = E-Mail gesendet am { $date }
# $problem is a whole sentence.
users-mail-retrying = E-Mail noch nicht gesendet, bald neuer Versuch. { $problem }
users-mail-failed = E-Mail nicht zugestellt. { $problem }

# How the e-mails to an active user stand.
users-details-notice = Letzte Benachrichtigung
users-notice-failed = Eine Benachrichtigung an diese Person wurde nicht zugestellt
# $date is the day on which it was written, $problem a whole sentence.
users-notice-failed-text = E-Mail vom { $date }. { $problem }
users-notice-failed-past = Teilen Sie der Person mit, was sich geändert hat: Es steht im Verlauf. Eine spätere E-Mail an diese Adresse wurde gesendet.
users-notice-failed-own = Was sich geändert hat, steht im Verlauf. Wenn Sie diese Adresse nicht mehr lesen, bitten Sie einen anderen Administrator, Sie zu entfernen und unter der neuen Adresse einzuladen.
users-notice-failed-next = Teilen Sie der Person mit, was sich geändert hat: Es steht im Verlauf. Wenn sie diese Adresse nicht mehr liest, entfernen Sie die Person, und laden Sie sie unter der neuen Adresse ein.

# History: $actor is who did it, the other variables are names as they were then.
users-event-sent = { $actor } hat die Einladung gesendet
users-event-sent-detail = { $roles } für { $account }
users-event-resent = { $actor } hat die Einladung erneut gesendet
users-event-renewed = { $actor } hat einen neuen Link angefordert; er wurde per E-Mail gesendet
users-event-corrected = { $actor } hat die Einladung korrigiert
users-event-changed-detail = Bisher: { $before }. Neu: { $after }.
users-event-withdrawn = { $actor } hat die Einladung zurückgezogen
users-event-accepted = { $actor } hat die Einladung angenommen
users-event-removed = { $actor } hat diese Person aus der Organisation entfernt
users-event-roles = { $actor } hat die Rollen für { $account } geändert
users-event-roles-detail = Bisher: { $before }. Neu: { $after }.
users-event-asked = { $actor } hat Rollen für { $account } beantragt
users-event-request-granted = { $actor } hat einen Rollenantrag für { $account } genehmigt
users-event-request-refused = { $actor } hat einen Rollenantrag für { $account } abgelehnt
users-event-request-withdrawn = { $actor } hat einen Rollenantrag für { $account } zurückgezogen
users-event-details = { $actor } hat Name, Sprache oder Land geändert
users-event-designated = { $actor } hat diese Person als Administrator für { $account } benannt
users-event-other = { $actor } hat etwas geändert

## Edit roles

# $name is the person, $account and $number the account.
users-roles-intro = Was { $name } für { $account } ({ $number }) tun darf.
users-roles-hint = Wählen Sie aus, was diese Person braucht; ohne Auswahl werden alle Rollen entzogen.
# $name is the person, $roles the roles in words, $account the account's number.
users-roles-saved = { $name } hat jetzt diese Rollen für { $account }: { $roles }.
users-roles-saved-none = { $name } hat keine Rolle mehr für { $account }.
users-roles-saved-mail = Die Person wird per E-Mail benachrichtigt, und die Änderung gilt ab ihrem nächsten Klick.
users-roles-saved-pending = Die Rollen gelten, sobald die Einladung angenommen ist.
users-roles-unchanged = Keine Änderung: { $name } hat diese Rollen für { $account } bereits.

users-stale-text = Jemand anderes hat dies geändert, während Sie es bearbeitet haben, und von Ihren Eingaben wurde nichts gespeichert. Prüfen Sie die Rollen unten, und speichern Sie dann erneut.
users-stale-now = Gilt jetzt
users-stale-asked = Ihre Eingabe
users-conflict = Diese Einladung wurde von jemand anderem korrigiert, während Sie sie bearbeitet haben. Von Ihren Eingaben ist noch nichts gespeichert: Prüfen Sie die Werte unten, und speichern Sie dann erneut.
# $label is a field, $typed and $stored its two values.
users-conflict-value = { $label }: hier „{ $typed }“, inzwischen gespeichert „{ $stored }“
users-resend-limited-title = Diese Einladung wurde so oft gesendet, wie an einem Tag zulässig ist
users-invitations-limited-title = Die Einladungsgrenze Ihrer Organisation ist erreicht
users-last-administrator-title = Ein Konto braucht einen Kontoadministrator
users-last-administrator-text = { $name } hat als letzte Person diese Rolle für ein Konto. Geben Sie dort zuerst jemand anderem die Rolle Kontoadministrator, und versuchen Sie es dann erneut.

users-refused-own-title = Sie können Ihre eigenen Rollen nicht ändern
users-refused-own-text = Bitten Sie einen anderen Administrator Ihrer Organisation darum. So können Sie sich auch nicht versehentlich selbst aussperren.
users-refused-ceiling-title = Sie können diese Rolle nicht vergeben
users-refused-ceiling-text = Ein Vertragsadministrator vergibt alle Rollen außer Kontoadministrator; ein Benutzeradministrator vergibt keine dieser beiden. Wenden Sie sich an einen Administrator mit einer höheren Rolle.
users-refused-outranked-title = Diese Person hat eine höhere Rolle als Sie
users-refused-outranked-text = Nur ein Administrator, der alle Rollen dieser Person vergeben darf, kann sie ändern. Wenden Sie sich an einen Kontoadministrator.
users-refused-authority-title = Diese Person hat Rollen für ein Konto, das Sie nicht verwalten
users-refused-authority-text = Das darf nur ein Administrator aller dieser Konten. Rollen für Ihre eigenen Konten können Sie weiterhin entziehen.
users-back = Zurück zu den Benutzerdetails
users-back-to-list = Zurück zu „Benutzer verwalten“

## Resend, correct, withdraw

# $name and $email of the invited person, $date the new last day.
users-resent = Die Einladung an { $name } ({ $email }) ist erneut unterwegs.
users-resent-detail = Der neue Link gilt bis zum { $date }; ältere funktionieren nicht mehr.
users-joined-title = Diese Person hat bereits angenommen
users-joined-text = { $name } ist bereits aktiv: Es gibt keine Einladung mehr, die geändert werden könnte. Sie können die Rollen ändern oder die Person entfernen.
users-correct-intro = Bis die Einladung angenommen ist, können Sie sie korrigieren. Eine andere Adresse erhält eine neue Einladung, und der alte Link funktioniert dann nicht mehr.
users-corrected = Die Einladung an { $name } ist korrigiert.
users-corrected-address = Eine neue Einladung geht an { $email }. Der alte Link funktioniert nicht mehr.
users-corrected-nothing = Keine Änderung: Die Einladung enthielt diese Angaben bereits.
users-withdrawn = Die Einladung an { $name } ({ $email }) ist zurückgezogen.
users-gone-before = Es wurde nichts weiter getan: { $name } gehört bereits nicht mehr zur Organisation, oder die Einladung wurde schon zurückgezogen.
users-withdrawn-detail = Der Link funktioniert nicht mehr.

## Remove

# $name is the person, $organization the organization.
users-remove-title = { $name } entfernen
users-remove-intro = { $name } wird nicht mehr zu { $organization } gehören.
users-remove-roles = Diese Rollen enden sofort:
users-remove-no-roles = Diese Person hat keine Rollen.
users-remove-sign-in = Die Person behält ihre Anmeldung für andere Organisationen und wird per E-Mail benachrichtigt.
users-remove-again = Um zurückzukehren, braucht sie eine neue Einladung.
users-remove-invitations = Einladungen von { $name }, die noch niemand angenommen hat
users-remove-invitations-hint = Wählen Sie die aus, die ebenfalls zurückgezogen werden sollen. Die anderen bleiben offen.
# $count is how many.
users-remove-more = Nur die neuesten { $count } sind aufgeführt. Die anderen bleiben offen: Jede kann auf der zugehörigen Seite „Benutzerdetails“ zurückgezogen werden.
users-remove-locked = Diese Einladung umfasst Rollen, die Sie nicht entziehen dürfen
users-remove-submit = { $name } entfernen
users-removed = { $name } ({ $email }) gehört nicht mehr zu { $organization }.
# $count is how many invitations were withdrawn too, 1 or more.
users-removed-withdrawn = { $count ->
        [one] { $count } Einladung dieser Person ist ebenfalls zurückgezogen.
       *[other] { $count } Einladungen dieser Person sind ebenfalls zurückgezogen.
    }

## Removed users

users-removed-list = Entfernte Benutzer
# $organization is the organization's name.
users-removed-intro = Wer nicht mehr zu { $organization } gehört, zuletzt Entfernte zuerst. Auch zurückgezogene Einladungen sind aufgeführt.
users-removed-word = Entfernt
# $name is who did it, $date a day.
users-removed-by = von { $name } am { $date }
users-removed-on = am { $date }
users-removed-none-title = Niemand wurde entfernt
users-removed-none-text = Hier erscheinen entfernte Personen und zurückgezogene Einladungen, mit Angabe von wem und wann.
users-removed-text = Diese Person gehört nicht mehr zu Ihrer Organisation. Um zurückzukehren, braucht sie eine neue Einladung.
