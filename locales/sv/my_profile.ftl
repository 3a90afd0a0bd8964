# My profile (R7-R9).

profile-title = Min profil
profile-tab-roles = Roller
profile-tab-details = Uppgifter
profile-tab-password = Lösenord
profile-tab-second-factor = Tvåstegsverifiering
profile-tab-sign-ins = Inloggningar
profile-tab-security-history = Säkerhetshistorik

## Roles

# $count is how many roles on accounts the person has.
profile-roles-caption = { $count ->
        [one] Din roll
       *[other] Dina { $count } roller
    }
profile-roles-help = Vad varje roll tillåter
# $partner is the partner's name.
profile-partner = Du arbetar för { $partner }.
profile-partner-open = Öppna Partnercenter
profile-empty-title = Du har ingen roll än
profile-empty-text = Du kan logga in, men inga uppgifter är tillgängliga förrän någon ger dig en roll.
profile-ask-title = Be om en roll
# $first, $last and $total are numbers.
profile-ask-range = Konton { $first }–{ $last } av { $total }
# $number and $name are the purchasing account's.
profile-ask-account = Inköpskonto { $number }, { $name }
profile-ask-administrators = Kontakta någon av de här administratörerna:
# $partners is a list of names.
profile-ask-partner = Ingen annan administrerar kontot. Kontakta din partner: { $partners }.
profile-ask-vendor = Ingen annan administrerar kontot, och ingen partner levererar till det än. Kontakta leverantörens support.
# $organization is a name.
profile-ask-no-role = Du tillhör { $organization } men har ingen roll där. Kontakta en administratör i organisationen.

## Details

profile-details-title = Mina uppgifter
profile-details-text = Dina kollegor och administratörer ser de här uppgifterna. Din e-postadress är ditt inloggningsnamn och ändras inte.
profile-language-hint = För alla sidor och mejl.
profile-details-saved = Dina uppgifter har sparats.
profile-details-same = Inget var ändrat, så inget har sparats.
profile-error-first-name = Ange ditt förnamn.
profile-error-last-name = Ange ditt efternamn.
# $most is the largest number of characters.
profile-error-name-long = Korta namnet till { $most } tecken.
profile-error-name-characters = Ange namnet med bokstäver och tecken som kan skrivas ut, på en rad.
profile-error-language = Välj ett språk.
profile-error-country = Välj ett land eller en region.
profile-conflict = Dina uppgifter har ändrats i ett annat fönster. Inget har sparats än: kontrollera värdena nedan och spara igen.
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile.
profile-conflict-value = { $label }: här ”{ $typed }”, sparat under tiden ”{ $stored }”

## Password

profile-password-title = Mitt lösenord
profile-password-text = Alla dina andra inloggningar avslutas när du sparar.
profile-password-current = Nuvarande lösenord
profile-password-saved = Ditt lösenord har ändrats.
profile-password-saved-detail = Dina andra inloggningar har avslutats.
profile-error-current-password = Skriv det lösenord som du loggar in med nu.

## Sign-ins

profile-sign-ins-title = Mina inloggningar
profile-sign-ins-text = Det här är de platser där du är inloggad. Avsluta en inloggning som du inte känner igen och ändra sedan ditt lösenord.
# $count is how many sign-ins are listed.
profile-sign-ins-caption = { $count ->
        [one] { $count } inloggning
       *[other] { $count } inloggningar
    }
profile-sign-ins-device = Enhet
profile-sign-ins-place = Nätverksadress
profile-sign-ins-since = Inloggad
profile-sign-ins-last-seen = Senast använd
profile-sign-ins-acts = Åtgärder
profile-sign-ins-this-one = Den här
profile-sign-ins-unknown-device = Okänd enhet
profile-sign-ins-end = Avsluta den här
profile-sign-ins-end-others = Avsluta alla andra
# $count is how many sign-ins were ended.
profile-sign-ins-ended = { $count ->
        [one] { $count } inloggning har avslutats.
       *[other] { $count } inloggningar har avslutats.
    }
profile-sign-ins-ended-already = Den var redan avslutad.

## Security history

profile-security-history-title = Säkerhetshistorik
profile-security-history-text = Vad som har hänt med din inloggning, nyast först. Bara du ser det. Om något här inte var du:
profile-security-history-password = Ändra ditt lösenord
profile-security-history-empty = Inget har loggats än.
profile-event-signed-in = Du loggade in
profile-event-with-app = Med en kod från autentiseringsappen
profile-event-with-passkey = Med en inloggningsnyckel
profile-event-with-code = Med en återställningskod
profile-event-signed-out = Du loggade ut
# $count is how many other sign-ins were ended at once.
profile-event-sign-ins-ended = { $count ->
        [one] Du avslutade en annan inloggning
       *[other] Du avslutade { $count } andra inloggningar
    }
profile-event-password-changed = Du ändrade ditt lösenord
profile-event-password-reset = Du valde ett nytt lösenord via länken i ett mejl
profile-event-second-factor-set-up = Du aktiverade tvåstegsverifiering med en autentiseringsapp
profile-event-second-factor-off = Du stängde av tvåstegsverifiering
# $actor is who did it.
profile-event-second-factor-reset = { $actor } stängde av tvåstegsverifiering
profile-event-codes-renewed = Du skapade nya återställningskoder
profile-event-code-used = Du använde en återställningskod
# $name is what the person called the passkey.
profile-event-passkey-added = Du lade till inloggningsnyckeln ”{ $name }”
profile-event-passkey-removed = Du tog bort inloggningsnyckeln ”{ $name }”
profile-event-other = Något annat ändrades
