# My profile (R7-R9).

profile-title = Mein Profil
profile-tab-roles = Rollen
profile-tab-details = Details
profile-tab-password = Kennwort
profile-tab-second-factor = Zweistufige Anmeldung
profile-tab-sign-ins = Anmeldungen
profile-tab-security-history = Sicherheitsverlauf

## Roles

# $count is how many roles on accounts the person has.
profile-roles-caption = { $count ->
        [one] Ihre Rolle
       *[other] Ihre { $count } Rollen
    }
profile-roles-help = Was jede Rolle erlaubt
# $partner is the partner's name.
profile-partner = Sie arbeiten für { $partner }.
profile-partner-open = Partnercenter öffnen
profile-empty-title = Sie haben noch keine Rolle
profile-empty-text = Sie können sich anmelden, aber erst mit einer Rolle werden Daten zugänglich.
profile-ask-title = So erhalten Sie eine Rolle
# $first, $last and $total are numbers.
profile-ask-range = Konten { $first } bis { $last } von { $total }
# $number and $name are the purchasing account's.
profile-ask-account = Einkaufskonto { $number }, { $name }
profile-ask-administrators = Wenden Sie sich an eine dieser Personen:
# $partners is a list of names.
profile-ask-partner = Niemand sonst verwaltet dieses Konto. Fragen Sie Ihren Partner: { $partners }.
profile-ask-vendor = Niemand sonst verwaltet dieses Konto, und noch kein Partner beliefert es. Wenden Sie sich an den Support des Anbieters.
# $organization is a name.
profile-ask-no-role = Sie gehören zu { $organization }, haben dort aber keine Rolle. Wenden Sie sich an einen Administrator der Organisation.

## Details

profile-details-title = Meine Angaben
profile-details-text = Ihre Kollegen und Administratoren sehen diese Angaben. Ihre E-Mail-Adresse ist Ihr Anmeldename und bleibt unverändert.
profile-language-hint = Für alle Seiten und E-Mails.
profile-details-saved = Ihre Angaben sind gespeichert.
profile-details-same = Es gab keine Änderung, daher wurde nichts gespeichert.
profile-error-first-name = Geben Sie Ihren Vornamen ein.
profile-error-last-name = Geben Sie Ihren Nachnamen ein.
# $most is the largest number of characters.
profile-error-name-long = Kürzen Sie den Namen auf { $most } Zeichen.
profile-error-name-characters = Geben Sie den Namen in druckbaren Buchstaben und Zeichen in einer Zeile ein.
profile-error-language = Wählen Sie eine Sprache.
profile-error-country = Wählen Sie ein Land oder eine Region.
profile-conflict = Ihre Angaben wurden in einem anderen Fenster geändert. Noch ist nichts gespeichert: Prüfen Sie die Werte unten, und speichern Sie dann erneut.
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile.
profile-conflict-value = { $label }: hier „{ $typed }“, inzwischen gespeichert „{ $stored }“

## Password

profile-password-title = Mein Kennwort
profile-password-text = Wenn Sie speichern, enden alle Ihre anderen Anmeldungen.
profile-password-current = Aktuelles Kennwort
profile-password-saved = Ihr Kennwort ist geändert.
profile-password-saved-detail = Ihre anderen Anmeldungen sind beendet.
profile-error-current-password = Geben Sie das Kennwort ein, mit dem Sie sich jetzt anmelden.

## Sign-ins

profile-sign-ins-title = Meine Anmeldungen
profile-sign-ins-text = Hier sind Sie angemeldet. Beenden Sie eine Anmeldung, die Sie nicht erkennen, und ändern Sie dann Ihr Kennwort.
# $count is how many sign-ins are listed.
profile-sign-ins-caption = { $count ->
        [one] { $count } Anmeldung
       *[other] { $count } Anmeldungen
    }
profile-sign-ins-device = Gerät
profile-sign-ins-place = Netzwerkadresse
profile-sign-ins-since = Angemeldet seit
profile-sign-ins-last-seen = Zuletzt verwendet
profile-sign-ins-acts = Aktionen
profile-sign-ins-this-one = Diese
profile-sign-ins-unknown-device = Unbekanntes Gerät
profile-sign-ins-end = Beenden
profile-sign-ins-end-others = Alle anderen beenden
# $count is how many sign-ins were ended.
profile-sign-ins-ended = { $count ->
        [one] { $count } Anmeldung ist beendet.
       *[other] { $count } Anmeldungen sind beendet.
    }
profile-sign-ins-ended-already = Die Anmeldung war bereits beendet.

## Security history

profile-security-history-title = Sicherheitsverlauf
profile-security-history-text = Was bei Ihrer Anmeldung geschehen ist, neueste Ereignisse zuerst. Nur Sie sehen das. Wenn etwas davon nicht von Ihnen stammt:
profile-security-history-password = Kennwort ändern
profile-security-history-empty = Noch ist nichts aufgezeichnet.
profile-event-signed-in = Sie haben sich angemeldet
profile-event-with-app = Mit einem Code der Authenticator-App
profile-event-with-passkey = Mit einem Passkey
profile-event-with-code = Mit einem Wiederherstellungscode
profile-event-signed-out = Sie haben sich abgemeldet
# $count is how many other sign-ins were ended at once.
profile-event-sign-ins-ended = { $count ->
        [one] Sie haben eine andere Anmeldung beendet
       *[other] Sie haben { $count } andere Anmeldungen beendet
    }
profile-event-password-changed = Sie haben Ihr Kennwort geändert
profile-event-password-reset = Sie haben über den Link in einer E-Mail ein neues Kennwort gewählt
profile-event-second-factor-set-up = Sie haben die zweistufige Anmeldung mit einer Authenticator-App eingeschaltet
profile-event-second-factor-off = Sie haben die zweistufige Anmeldung ausgeschaltet
# $actor is who did it.
profile-event-second-factor-reset = { $actor } hat die zweistufige Anmeldung ausgeschaltet
profile-event-codes-renewed = Sie haben neue Wiederherstellungscodes erstellt
profile-event-code-used = Sie haben einen Wiederherstellungscode verwendet
# $name is what the person called the passkey.
profile-event-passkey-added = Sie haben den Passkey „{ $name }“ hinzugefügt
profile-event-passkey-removed = Sie haben den Passkey „{ $name }“ entfernt
profile-event-other = Etwas anderes wurde geändert
