# Manage Users: the list, invitations, User details, roles (R10-R40).

## The list

# $organization is the organization's name, $account the purchasing account's name, $number its number.
users-intro = Iedereen in { $organization }, met hun rollen voor { $account } ({ $number }).
users-invite = Gebruiker uitnodigen
users-search = Zoeken op e-mailadres
users-search-hint = Het begin van een adres of @domein, geen naam
users-filter-status = Filteren op status
users-any-role = Alle
users-any-country = Alle
users-any-language = Alle
# The filters that are on. Each variable is the value, in words.
users-chip-search = E-mail: { $text }
users-chip-role = Rol: { $role }
users-chip-country = Land/regio: { $country }
users-chip-language = Taal: { $language }
# $first, $last and $total are numbers already formatted, $sorted is one of users-sorted-*.
users-caption = Gebruikers { $first } t/m { $last } van { $total }, { $sorted }
# The same when all stand on one page.
users-caption-all = { $total ->
        [one] { $total } gebruiker, { $sorted }
       *[other] { $total } gebruikers, { $sorted }
    }
users-range = { $first } t/m { $last } van { $total }
# $count is a number already formatted.
users-more-than = meer dan { $count }
users-sorted-email = gesorteerd op e-mailadres, A tot Z
users-sorted-email-descending = gesorteerd op e-mailadres, Z tot A
users-sorted-name = gesorteerd op achternaam, A tot Z
users-sorted-name-descending = gesorteerd op achternaam, Z tot A
users-sorted-last-sign-in = gesorteerd op laatste aanmelding, oudste eerst
users-sorted-last-sign-in-descending = gesorteerd op laatste aanmelding, nieuwste eerst
users-last-sign-in = Laatste aanmelding
users-actions = Acties
users-page-size = Gebruikers per pagina
# $count is how many further accounts, 1 or more.
users-elsewhere = { $count ->
        [one] en rollen voor { $count } ander account
       *[other] en rollen voor { $count } andere accounts
    }
users-you = U
# $date is a day.
users-expires-on = verloopt op { $date }
users-expired-on = verlopen op { $date }
# Hidden words after Resend: $name is the invited person.
users-resend-to = de uitnodiging van { $name }
users-alone-title = U bent hier nog de enige
users-alone-text = Nodig uw collega’s uit. Iedereen ontvangt een welkomstmail met een koppeling, kiest een wachtwoord en krijgt de rollen die u aanvinkt.
users-none-title = Niemand gevonden
# $text is what was typed.
users-none-address = { $text } wordt nog door niemand in uw organisatie gebruikt. U kunt dit adres uitnodigen.
users-none-search = Geen adres begint met “{ $text }”. Er wordt in e-mailadressen gezocht, niet in namen: typ het begin van een adres, of @ en een domein.
users-none-domain = Niemand heeft een adres bij { $text }. Het domein moet volledig zijn, bijvoorbeeld @company.com.
users-none-filter = Niemand voldoet aan al deze filters. Verwijder er een om meer te zien.
# $email is the address typed.
users-none-invite = { $email } uitnodigen
users-none-show-all = Iedereen tonen

## The file

users-file-status-date = Datum van de status
users-file-account-roles = Rollen voor { $number }
users-file-other-accounts = Andere accounts met rollen

## Invite a user

users-invite-intro = De persoon ontvangt een welkomstmail in de taal die u kiest, met een koppeling die 60 dagen werkt.
users-invite-email-hint = Het zakelijke adres waarmee de persoon zich zal aanmelden.
users-invite-language-hint = Alle e-mails aan deze persoon zijn in deze taal.
users-invite-choose-language = Kies een taal
users-invite-choose-country = Kies een land of regio
users-invite-roles-hint = Vink er een of meer aan: rechten worden opgeteld.
users-invite-roles-help = Vergelijken wat elke rol toestaat
users-invite-accounts = Inkoopaccounts
users-invite-accounts-hint = De persoon krijgt dezelfde rollen voor elk account dat u aanvinkt.
users-invite-account-included = Altijd inbegrepen: u nodigt uit vanuit dit account
# $count is how many.
users-invite-more-accounts = Alleen de eerste { $count } accounts worden getoond. Rollen voor een ander account kunt u vanuit dat account toekennen zodra deze persoon is uitgenodigd.
# $name and $number of an account.
users-account-name = { $name } ({ $number })
users-above-ceiling = Alleen een beheerder met een hogere rol kan deze rol toekennen
users-invite-submit = Uitnodiging verzenden
users-invite-submit-another = Verzenden en nog iemand uitnodigen
# $name is the invited person, $email the address, $roles the roles in words.
users-invited = { $name } ({ $email }) is uitgenodigd met deze rollen: { $roles }.
# $accounts lists accounts, $date is a day.
users-invited-detail = Voor { $accounts }. De uitnodiging is geldig tot { $date }.

users-error-email-missing = Voer het zakelijke e-mailadres van de persoon in.
users-error-email-odd = Voer één volledig adres in, bijvoorbeeld ann.lee@company.com.
users-error-email-taken = Iemand anders in uw organisatie heeft dit adres: voer een ander adres in.
users-error-first-name-missing = Voer de voornaam van de persoon in.
users-error-first-name-odd = Voer de voornaam in op één regel, met maximaal 100 zichtbare tekens.
users-error-last-name-missing = Voer de achternaam van de persoon in.
users-error-last-name-odd = Voer de achternaam in op één regel, met maximaal 100 zichtbare tekens.
users-error-language = Kies de taal voor e-mails aan deze persoon.
users-error-country = Kies het land of de regio van de persoon.
users-error-role = Vink ten minste één rol aan.
users-error-role-odd = Vink elke rol maximaal één keer aan, uit de lijst.

# $name and $email of the member who is there already.
users-there-active = { $name } ({ $email }) is al een actieve gebruiker van uw organisatie.
users-there-active-next = Open de gebruikersgegevens om de rollen te bekijken of te wijzigen.
users-there-pending = { $name } ({ $email }) is al uitgenodigd en heeft nog niet geaccepteerd.
users-there-pending-next = Verzend de uitnodiging opnieuw, of open de gebruikersgegevens om te bekijken of te wijzigen wat is aangeboden.
users-there-expired = { $name } ({ $email }) was uitgenodigd, maar de uitnodiging is verlopen.
users-there-expired-next = Vernieuw de uitnodiging: er gaat een nieuwe koppeling uit, die weer 60 dagen geldig is.
users-open-details = Gebruikersgegevens openen
users-renew = Uitnodiging vernieuwen

## The mail before it is sent

users-preview = Voorbeeld van de e-mail
users-preview-title = De e-mail zoals die aankomt
# $language is the language’s name.
users-preview-language = Taal: { $language }. Er is nog niets verzonden.
users-preview-known = Wie zich hier al aanmeldt, wordt gevraagd zich aan te melden in plaats van een wachtwoord te kiezen.
users-preview-to = Aan
users-preview-subject = Onderwerp

## User details

users-details = Gebruikersgegevens
users-details-invited = Uitgenodigd
users-details-joined = Actief sinds
users-details-roles-text = Rollen voor de accounts waarvan u de gebruikers beheert.
# $count is how many accounts.
users-details-other-accounts = { $count ->
        [one] Deze persoon heeft ook rollen voor { $count } account dat u niet beheert.
       *[other] Deze persoon heeft ook rollen voor { $count } accounts die u niet beheert.
    }
users-details-more-accounts = Alleen de eerste accounts worden getoond. Selecteer een ander account om meer te zien.
users-details-own = Dit zijn uw eigen rollen. Vraag een andere beheerder om ze te wijzigen.
users-details-own-link = Bekijken bij wie u terechtkunt
users-details-no-role = Geen rol
users-edit-roles = Rollen bewerken
# $number is an account's number, $name the person: hidden words after Edit.
users-edit-roles-context = de rollen van { $name } voor { $number }
users-invitation = Uitnodiging
users-invitation-resend-text = Er gaat een nieuwe koppeling uit, die 60 dagen geldig is. De oude werkt niet meer.
users-correct = Gegevens corrigeren
users-withdraw-text = De koppeling werkt onmiddellijk niet meer en de persoon verdwijnt uit de lijst, zonder daarvan bericht te krijgen.
users-remove = Uit de organisatie verwijderen
users-remove-text = Trekt alle rollen voor alle accounts in.
users-history = Geschiedenis
users-history-empty = Er is nog niets vastgelegd.

# Steps of an invitation. Each stands beside its date and time, if it has one.
users-steps = Verloop van de uitnodiging
users-step-queued = De e-mail is opgesteld
users-step-waiting = Wacht op overdracht aan de mailserver
users-step-put-off = Wacht tot dat moment: dit adres heeft zo veel e-mails ontvangen als op één dag is toegestaan
users-step-retrying = Nog niet overgedragen: er volgt een nieuwe poging
users-step-sent = Overgedragen aan de mailserver
users-step-refused = Niet bezorgd. Controleer het adres en corrigeer het, of verzend de uitnodiging opnieuw.
users-step-reminder-next = Er volgt een herinnering
users-step-reminder-waiting = Een herinnering wacht op overdracht
users-step-reminder-sent = Een herinnering is overgedragen aan de mailserver
users-step-reminder-refused = Een herinnering is niet bezorgd
users-step-accepted = Geaccepteerd
users-step-expires = Verloopt als niemand accepteert
users-step-expired = Verlopen

users-mail-queued = E-mail wacht op verzending
# $date is a day.
users-mail-sent = E-mail verzonden op { $date }
# $problem is a whole sentence.
users-mail-retrying = E-mail nog niet verzonden, binnenkort een nieuwe poging. { $problem }
users-mail-failed = E-mail niet bezorgd. { $problem }

# How the e-mails to an active user stand.
users-details-notice = Laatste bericht
users-notice-failed = Een bericht aan deze persoon is niet bezorgd
# $date is the day on which it was written, $problem a whole sentence.
users-notice-failed-text = E-mail van { $date }. { $problem }
users-notice-failed-past = Laat deze persoon weten wat er is gewijzigd: dat staat in de geschiedenis. Een latere e-mail aan dit adres is verzonden.
users-notice-failed-own = Wat er is gewijzigd, staat in de geschiedenis. Leest u dit adres niet meer, vraag dan een andere beheerder u te verwijderen en op het nieuwe adres uit te nodigen.
users-notice-failed-next = Laat deze persoon weten wat er is gewijzigd: dat staat in de geschiedenis. Wordt dit adres niet meer gelezen, verwijder de persoon dan en nodig het nieuwe adres uit.

# History: $actor is who did it, the other variables are names as they were then.
users-event-sent = { $actor } heeft de uitnodiging verzonden
users-event-sent-detail = { $roles } voor { $account }
users-event-resent = { $actor } heeft de uitnodiging opnieuw verzonden
users-event-renewed = { $actor } heeft een nieuwe koppeling aangevraagd, die per e-mail is verzonden
users-event-corrected = { $actor } heeft de uitnodiging gecorrigeerd
users-event-changed-detail = Van { $before } naar { $after }
users-event-withdrawn = { $actor } heeft de uitnodiging ingetrokken
users-event-accepted = { $actor } heeft de uitnodiging geaccepteerd
users-event-removed = { $actor } heeft deze persoon uit de organisatie verwijderd
users-event-roles = { $actor } heeft de rollen voor { $account } gewijzigd
users-event-roles-detail = Van { $before } naar { $after }
users-event-asked = { $actor } heeft rollen voor { $account } aangevraagd
users-event-request-granted = { $actor } heeft een rolaanvraag voor { $account } ingewilligd
users-event-request-refused = { $actor } heeft een rolaanvraag voor { $account } afgewezen
users-event-request-withdrawn = { $actor } heeft een rolaanvraag voor { $account } ingetrokken
users-event-details = { $actor } heeft naam, taal of land gewijzigd
users-event-designated = { $actor } heeft deze persoon aangewezen als beheerder van { $account }
users-event-other = { $actor } heeft iets gewijzigd

## Edit roles

# $name is the person, $account and $number the account.
users-roles-intro = Wat { $name } mag doen voor { $account } ({ $number }).
users-roles-hint = Vink aan wat deze persoon nodig heeft; als niets is aangevinkt, vervallen alle rollen.
# $name is the person, $roles the roles in words, $account the account's number.
users-roles-saved = { $name } heeft nu deze rollen voor { $account }: { $roles }.
users-roles-saved-none = { $name } heeft geen rol meer voor { $account }.
users-roles-saved-mail = Deze persoon krijgt bericht per e-mail en de wijziging geldt vanaf de volgende klik.
users-roles-saved-pending = Deze rollen gelden zodra de uitnodiging is geaccepteerd.
users-roles-unchanged = Niets gewijzigd: { $name } heeft deze rollen voor { $account } al.

users-stale-text = Iemand anders heeft dit gewijzigd terwijl u bezig was, en uw wijzigingen zijn niet opgeslagen. Controleer de onderstaande rollen en sla opnieuw op.
users-stale-now = Geldt nu
users-stale-asked = Uw keuze
users-conflict = Deze uitnodiging is door iemand anders gecorrigeerd terwijl u bezig was. Uw wijzigingen zijn nog niet opgeslagen: controleer de onderstaande waarden en sla opnieuw op.
# $label is a field, $typed and $stored its two values.
users-conflict-value = { $label }: hier “{ $typed }”, intussen opgeslagen “{ $stored }”
users-resend-limited-title = Deze uitnodiging is al zo vaak verzonden als op één dag is toegestaan
users-invitations-limited-title = De uitnodigingslimiet van uw organisatie is bereikt
users-last-administrator-title = Een account heeft een accountbeheerder nodig
users-last-administrator-text = { $name } is de laatste van een account. Maak daar eerst iemand anders accountbeheerder en probeer het dan opnieuw.

users-refused-own-title = U kunt uw eigen rollen niet wijzigen
users-refused-own-text = Vraag het aan een andere beheerder van uw organisatie. Zo voorkomt u ook dat u uzelf buitensluit.
users-refused-ceiling-title = U kunt deze rol niet toekennen
users-refused-ceiling-text = Een overeenkomstbeheerder kent alle rollen toe behalve Accountbeheerder; een gebruikersbeheerder geen van deze twee. Vraag het aan een beheerder met een hogere rol.
users-refused-outranked-title = Deze persoon heeft een hogere rol dan u
users-refused-outranked-text = Alleen een beheerder die alle rollen van deze persoon zou kunnen toekennen, kan ze wijzigen. Vraag het aan een accountbeheerder.
users-refused-authority-title = Deze persoon heeft rollen voor een account dat u niet beheert
users-refused-authority-text = Alleen een beheerder van al die accounts mag dat doen. Rollen voor uw eigen accounts mag u nog wel intrekken.
users-back = Terug naar de gebruikersgegevens
users-back-to-list = Terug naar Gebruikers beheren

## Resend, correct, withdraw

# $name and $email of the invited person, $date the new last day.
users-resent = De uitnodiging van { $name } ({ $email }) is opnieuw onderweg.
users-resent-detail = De nieuwe koppeling is geldig tot { $date }; oudere werken niet meer.
users-joined-title = Deze persoon heeft al geaccepteerd
users-joined-text = { $name } is een actieve gebruiker: er is geen uitnodiging meer om te wijzigen. U kunt de rollen wijzigen of de persoon verwijderen.
users-correct-intro = U kunt de uitnodiging corrigeren totdat ze is geaccepteerd. Een ander adres krijgt een nieuwe uitnodiging en de oude koppeling werkt dan niet meer.
users-corrected = De uitnodiging van { $name } is gecorrigeerd.
users-corrected-address = Er gaat een nieuwe uitnodiging naar { $email }. De oude koppeling werkt niet meer.
users-corrected-nothing = Niets gewijzigd: dit stond al in de uitnodiging.
users-withdrawn = De uitnodiging van { $name } ({ $email }) is ingetrokken.
users-gone-before = Er is verder niets gedaan: { $name } was al verwijderd of de uitnodiging was al ingetrokken.
users-withdrawn-detail = De koppeling werkt niet meer.

## Remove

# $name is the person, $organization the organization.
users-remove-title = { $name } verwijderen
users-remove-intro = { $name } maakt dan geen deel meer uit van { $organization }.
users-remove-roles = Deze rollen eindigen onmiddellijk:
users-remove-no-roles = Deze persoon heeft geen rollen.
users-remove-sign-in = De aanmelding voor andere organisaties blijft bestaan, en de persoon krijgt bericht per e-mail.
users-remove-again = Om terug te komen is een nieuwe uitnodiging nodig.
users-remove-invitations = Uitnodigingen van { $name } die nog niemand heeft geaccepteerd
users-remove-invitations-hint = Vink aan welke u ook wilt intrekken. De andere blijven openstaan.
# $count is how many.
users-remove-more = Alleen de nieuwste { $count } worden getoond. De andere blijven openstaan: elk daarvan kan worden ingetrokken op de eigen pagina Gebruikersgegevens.
users-remove-locked = Deze uitnodiging bevat rollen die u niet mag intrekken
users-remove-submit = { $name } verwijderen
users-removed = { $name } ({ $email }) is verwijderd uit { $organization }.
# $count is how many invitations were withdrawn too, 1 or more.
users-removed-withdrawn = { $count ->
        [one] { $count } uitnodiging van deze persoon is ingetrokken.
       *[other] { $count } uitnodigingen van deze persoon zijn ingetrokken.
    }

## Removed users

users-removed-list = Verwijderde gebruikers
# $organization is the organization's name.
users-removed-intro = Wie geen deel meer uitmaakt van { $organization }, laatst verwijderd eerst. Ook ingetrokken uitnodigingen staan hierbij.
users-removed-word = Verwijderd
# $name is who did it, $date a day.
users-removed-by = door { $name } op { $date }
users-removed-on = op { $date }
users-removed-none-title = Niemand is verwijderd
users-removed-none-text = Wie wordt verwijderd of van wie de uitnodiging wordt ingetrokken, verschijnt hier, met door wie en wanneer.
users-removed-text = Deze persoon maakt geen deel meer uit van uw organisatie. Om terug te komen is een nieuwe uitnodiging nodig.
