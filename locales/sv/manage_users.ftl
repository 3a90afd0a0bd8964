# Manage Users: the list, invitations, User details, roles (R10-R40).

## The list

# $organization is the organization's name, $account the purchasing account's name, $number its number.
users-intro = Alla i { $organization }, med deras roller på { $account } ({ $number }).
users-invite = Bjud in en användare
users-search = Sök på e-postadress
users-search-hint = Början av en adress eller @domän, inte ett namn
users-filter-status = Filtrera på status
users-any-role = Alla
users-any-country = Alla
users-any-language = Alla
# The filters that are on. Each variable is the value, in words.
users-chip-search = E-post: { $text }
users-chip-role = Roll: { $role }
users-chip-country = Land/region: { $country }
users-chip-language = Språk: { $language }
# $first, $last and $total are numbers already formatted, $sorted is one of users-sorted-*.
users-caption = Användare { $first }–{ $last } av { $total }, { $sorted }
# The same when all stand on one page.
users-caption-all = { $total ->
        [one] { $total } användare, { $sorted }
       *[other] { $total } användare, { $sorted }
    }
users-range = { $first }–{ $last } av { $total }
# $count is a number already formatted.
users-more-than = fler än { $count }
users-sorted-email = sorterat på e-postadress, A till Ö
users-sorted-email-descending = sorterat på e-postadress, Ö till A
users-sorted-name = sorterat på efternamn, A till Ö
users-sorted-name-descending = sorterat på efternamn, Ö till A
users-sorted-last-sign-in = sorterat på senaste inloggning, äldst först
users-sorted-last-sign-in-descending = sorterat på senaste inloggning, nyast först
users-last-sign-in = Senaste inloggning
users-actions = Åtgärder
users-page-size = Användare per sida
# $count is how many further accounts, 1 or more.
users-elsewhere = { $count ->
        [one] och roller på { $count } annat konto
       *[other] och roller på { $count } andra konton
    }
users-you = Du
# $date is a day.
users-expires-on = går ut den { $date }
users-expired-on = gick ut den { $date }
# Hidden words after Resend: $name is the invited person.
users-resend-to = inbjudan till { $name }
users-alone-title = Än så länge är du ensam här
users-alone-text = Bjud in dina kollegor. Var och en får ett välkomstmejl med en länk, väljer ett lösenord och får de roller som du markerar.
users-none-title = Ingen hittades
# $text is what was typed.
users-none-address = { $text } används ännu inte av någon i din organisation. Du kan bjuda in den adressen.
users-none-search = Ingen adress börjar med ”{ $text }”. Sökningen gäller e-postadresser, inte namn: skriv början av en adress, eller @ och en domän.
users-none-domain = Ingen har en adress hos { $text }. Domänen måste vara fullständig, till exempel @company.com.
users-none-filter = Ingen matchar alla filtren. Ta bort något av dem för att se fler.
# $email is the address typed.
users-none-invite = Bjud in { $email }
users-none-show-all = Visa alla

## The file

users-file-status-date = Datum för status
users-file-account-roles = Roller på { $number }
users-file-other-accounts = Andra konton med roller

## Invite a user

users-invite-intro = Personen får ett välkomstmejl på det språk som du väljer, med en länk som fungerar i 60 dagar.
users-invite-email-hint = Den arbetsadress som personen ska logga in med.
users-invite-language-hint = Alla mejl till personen är på det här språket.
users-invite-choose-language = Välj ett språk
users-invite-choose-country = Välj ett land eller en region
users-invite-roles-hint = Markera en eller flera: rättigheterna läggs ihop.
users-invite-roles-help = Jämför vad varje roll tillåter
users-invite-accounts = Inköpskonton
users-invite-accounts-hint = Personen får samma roller på varje konto som du markerar.
users-invite-account-included = Ingår alltid: du bjuder in från det här kontot
# $count is how many.
users-invite-more-accounts = Bara de första { $count } kontona visas. Roller på ett annat konto kan tilldelas därifrån när personen har bjudits in.
# $name and $number of an account.
users-account-name = { $name } ({ $number })
users-above-ceiling = Bara en administratör med högre roll kan tilldela den här rollen
users-invite-submit = Skicka inbjudan
users-invite-submit-another = Skicka och bjud in en till
# $name is the invited person, $email the address, $roles the roles in words.
users-invited = { $name } ({ $email }) är inbjuden med de här rollerna: { $roles }.
# $accounts lists accounts, $date is a day.
users-invited-detail = På { $accounts }. Inbjudan gäller till den { $date }.

users-error-email-missing = Ange personens e-postadress på arbetet.
users-error-email-odd = Ange en enda fullständig adress, till exempel ann.lee@company.com.
users-error-email-taken = En annan person i din organisation har den här adressen: ange en annan.
users-error-first-name-missing = Ange personens förnamn.
users-error-first-name-odd = Ange förnamnet på en rad, med högst 100 synliga tecken.
users-error-last-name-missing = Ange personens efternamn.
users-error-last-name-odd = Ange efternamnet på en rad, med högst 100 synliga tecken.
users-error-language = Välj språk för mejl till personen.
users-error-country = Välj personens land eller region.
users-error-role = Markera minst en roll.
users-error-role-odd = Markera varje roll högst en gång, från listan.

# $name and $email of the member who is there already.
users-there-active = { $name } ({ $email }) är redan en aktiv användare i din organisation.
users-there-active-next = Öppna användaruppgifterna för att se eller ändra rollerna.
users-there-pending = { $name } ({ $email }) är redan inbjuden och har inte accepterat än.
users-there-pending-next = Skicka inbjudan igen, eller öppna användaruppgifterna för att se eller ändra det som har erbjudits.
users-there-expired = { $name } ({ $email }) var inbjuden, men inbjudan har gått ut.
users-there-expired-next = Förnya den: en ny länk skickas och gäller i ytterligare 60 dagar.
users-open-details = Öppna användaruppgifter
users-renew = Förnya inbjudan

## The mail before it is sent

users-preview = Förhandsgranska mejlet
users-preview-title = Mejlet, så som det kommer fram
# $language is the language’s name.
users-preview-language = Språk: { $language }. Inget har skickats än.
users-preview-known = Den som redan loggar in här ombeds logga in i stället för att välja ett lösenord.
users-preview-to = Till
users-preview-subject = Ämne

## User details

users-details = Användaruppgifter
users-details-invited = Inbjuden
users-details-joined = Aktiv sedan
users-details-roles-text = Roller på de konton vars användare du hanterar.
# $count is how many accounts.
users-details-other-accounts = { $count ->
        [one] Personen har också roller på { $count } konto som du inte hanterar.
       *[other] Personen har också roller på { $count } konton som du inte hanterar.
    }
users-details-more-accounts = Bara de första kontona visas. Välj ett annat konto för att se fler.
users-details-own = Det här är dina egna roller. Be en annan administratör ändra dem.
users-details-own-link = Se vem du kan fråga
users-details-no-role = Ingen roll
users-edit-roles = Redigera roller
# $number is an account's number, $name the person: hidden words after Edit.
users-edit-roles-context = rollerna för { $name } på { $number }
users-invitation = Inbjudan
users-invitation-resend-text = En ny länk skickas och gäller i 60 dagar. Den gamla slutar fungera.
users-correct = Rätta uppgifterna
users-withdraw-text = Länken slutar genast fungera, och personen försvinner från listan utan att få något meddelande.
users-remove = Ta bort från organisationen
users-remove-text = Tar bort alla roller på alla konton.
users-history = Historik
users-history-empty = Inget har loggats än.

# Steps of an invitation. Each stands beside its date and time, if it has one.
users-steps = Inbjudans gång
users-step-queued = Mejlet skrevs
users-step-waiting = Väntar på att lämnas till e-postservern
users-step-put-off = Väntar tills dess: adressen har fått så många e-postmeddelanden som en dag tillåter
users-step-retrying = Inte överlämnat än: ett nytt försök görs
users-step-sent = Överlämnat till e-postservern
users-step-refused = Inte levererat. Kontrollera adressen och rätta den, eller skicka inbjudan igen.
users-step-reminder-next = En påminnelse följer
users-step-reminder-waiting = En påminnelse väntar på att lämnas över
users-step-reminder-sent = En påminnelse har lämnats till e-postservern
users-step-reminder-refused = En påminnelse levererades inte
users-step-accepted = Accepterad
users-step-expires = Går ut om ingen accepterar
users-step-expired = Utgången

users-mail-queued = Mejlet väntar på att skickas
# $date is a day.
users-mail-sent = Mejlet skickat den { $date }
# $problem is a whole sentence.
users-mail-retrying = Mejlet har inte skickats än, ett nytt försök görs snart. { $problem }
users-mail-failed = Mejlet har inte levererats. { $problem }

# How the e-mails to an active user stand.
users-details-notice = Senaste meddelande
users-notice-failed = Ett meddelande till personen har inte levererats
# $date is the day on which it was written, $problem a whole sentence.
users-notice-failed-text = Mejl från den { $date }. { $problem }
users-notice-failed-past = Berätta för personen vad som har ändrats: det står i historiken. Ett senare mejl till adressen har skickats.
users-notice-failed-own = Vad som har ändrats står i historiken. Om du inte längre läser den här adressen, be en annan administratör ta bort dig och bjuda in dig på den nya.
users-notice-failed-next = Berätta för personen vad som har ändrats: det står i historiken. Om adressen inte längre läses, ta bort personen och bjud in den nya adressen.

# History: $actor is who did it, the other variables are names as they were then.
users-event-sent = { $actor } skickade inbjudan
users-event-sent-detail = { $roles } på { $account }
users-event-resent = { $actor } skickade inbjudan igen
users-event-renewed = { $actor } begärde en ny länk, som skickades via e-post
users-event-corrected = { $actor } rättade inbjudan
users-event-changed-detail = Från { $before } till { $after }
users-event-withdrawn = { $actor } återkallade inbjudan
users-event-accepted = { $actor } accepterade inbjudan
users-event-removed = { $actor } tog bort personen från organisationen
users-event-roles = { $actor } ändrade rollerna på { $account }
users-event-roles-detail = Från { $before } till { $after }
users-event-asked = { $actor } begärde roller på { $account }
users-event-request-granted = { $actor } beviljade en rollbegäran på { $account }
users-event-request-refused = { $actor } avslog en rollbegäran på { $account }
users-event-request-withdrawn = { $actor } återkallade en rollbegäran på { $account }
users-event-details = { $actor } ändrade namn, språk eller land
users-event-designated = { $actor } utsåg personen till administratör för { $account }
users-event-other = { $actor } gjorde en ändring

## Edit roles

# $name is the person, $account and $number the account.
users-roles-intro = Vad { $name } får göra på { $account } ({ $number }).
users-roles-hint = Markera det som personen behöver; utan markeringar tas alla roller bort.
# $name is the person, $roles the roles in words, $account the account's number.
users-roles-saved = { $name } har nu de här rollerna på { $account }: { $roles }.
users-roles-saved-none = { $name } har inte längre någon roll på { $account }.
users-roles-saved-mail = Personen meddelas via e-post, och ändringen gäller från nästa klick.
users-roles-saved-pending = Rollerna gäller när inbjudan har accepterats.
users-roles-unchanged = Inget ändrades: { $name } har redan de här rollerna på { $account }.

users-stale-text = Någon annan ändrade detta medan du redigerade, och dina ändringar har inte sparats. Kontrollera rollerna nedan och spara igen.
users-stale-now = Gäller nu
users-stale-asked = Ditt val
users-conflict = Inbjudan rättades av någon annan medan du redigerade. Dina ändringar har inte sparats än: kontrollera värdena nedan och spara igen.
# $label is a field, $typed and $stored its two values.
users-conflict-value = { $label }: här ”{ $typed }”, sparat under tiden ”{ $stored }”
users-resend-limited-title = Inbjudan har skickats så många gånger som en dag tillåter
users-invitations-limited-title = Din organisations gräns för inbjudningar är nådd
users-last-administrator-title = Ett konto behöver en kontoadministratör
users-last-administrator-text = { $name } är den sista på ett konto. Gör först någon annan till kontoadministratör där och försök sedan igen.

users-refused-own-title = Du kan inte ändra dina egna roller
users-refused-own-text = Be en annan administratör i din organisation göra det. På så sätt kan du inte heller låsa ute dig själv.
users-refused-ceiling-title = Du kan inte tilldela den här rollen
users-refused-ceiling-text = En avtalsadministratör tilldelar alla roller utom Kontoadministratör; en användaradministratör ingen av dessa två. Be en administratör med högre roll göra det.
users-refused-outranked-title = Personen har en högre roll än du
users-refused-outranked-text = Bara en administratör som skulle kunna tilldela alla personens roller kan ändra dem. Vänd dig till en kontoadministratör.
users-refused-authority-title = Personen har roller på ett konto som du inte hanterar
users-refused-authority-text = Bara en administratör för alla de kontona får göra det. Roller på dina egna konton får du ändå ta bort.
users-back = Tillbaka till användaruppgifterna
users-back-to-list = Tillbaka till Hantera användare

## Resend, correct, withdraw

# $name and $email of the invited person, $date the new last day.
users-resent = Inbjudan till { $name } ({ $email }) är på väg igen.
users-resent-detail = Den nya länken gäller till den { $date }; äldre länkar har slutat fungera.
users-joined-title = Personen har redan accepterat
users-joined-text = { $name } är en aktiv användare: det finns ingen inbjudan att ändra längre. Du kan ändra rollerna eller ta bort personen.
users-correct-intro = Du kan rätta inbjudan tills den har accepterats. En annan adress får en ny inbjudan, och den gamla länken slutar fungera.
users-corrected = Inbjudan till { $name } har rättats.
users-corrected-address = En ny inbjudan går till { $email }. Den gamla länken har slutat fungera.
users-corrected-nothing = Inget ändrades: det stod redan så i inbjudan.
users-withdrawn = Inbjudan till { $name } ({ $email }) har återkallats.
users-gone-before = Inget mer gjordes: { $name } var redan borttagen, eller inbjudan redan återkallad.
users-withdrawn-detail = Länken har slutat fungera.

## Remove

# $name is the person, $organization the organization.
users-remove-title = Ta bort { $name }
users-remove-intro = { $name } kommer inte längre att tillhöra { $organization }.
users-remove-roles = De här rollerna upphör genast:
users-remove-no-roles = Personen har inga roller.
users-remove-sign-in = Personen behåller sin inloggning för andra organisationer och meddelas via e-post.
users-remove-again = För att komma tillbaka behövs en ny inbjudan.
users-remove-invitations = Inbjudningar från { $name } som ingen har accepterat än
users-remove-invitations-hint = Markera dem som också ska återkallas. De övriga förblir öppna.
# $count is how many.
users-remove-more = Bara de { $count } nyaste visas. De övriga förblir öppna: var och en kan återkallas på sin sida med användaruppgifter.
users-remove-locked = Inbjudan omfattar roller som du inte får ta bort
users-remove-submit = Ta bort { $name }
users-removed = { $name } ({ $email }) har tagits bort från { $organization }.
# $count is how many invitations were withdrawn too, 1 or more.
users-removed-withdrawn = { $count ->
        [one] { $count } inbjudan från personen har återkallats.
       *[other] { $count } inbjudningar från personen har återkallats.
    }

## Removed users

users-removed-list = Borttagna användare
# $organization is the organization's name.
users-removed-intro = De som inte längre tillhör { $organization }, senast borttagna först. Återkallade inbjudningar finns också med.
users-removed-word = Borttagen
# $name is who did it, $date a day.
users-removed-by = av { $name } den { $date }
users-removed-on = den { $date }
users-removed-none-title = Ingen har tagits bort
users-removed-none-text = Den som tas bort, eller vars inbjudan återkallas, visas här med vem som gjorde det och när.
users-removed-text = Personen tillhör inte längre din organisation. För att komma tillbaka behövs en ny inbjudan.
