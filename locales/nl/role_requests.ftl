# Asking for a role, and answering (R9).

## Asking

requests-ask = Rol aanvragen
requests-intro = De beheerders van het account krijgen bericht en antwoorden hier. U hoort het per e-mail.
requests-choose = Voor welk inkoopaccount?
requests-roles = Aangevraagde rollen
requests-roles-hint = Vink aan wat u nodig hebt. Wie antwoordt, kan u minder toekennen.
requests-held-already = U hebt deze rol
requests-reason = Reden
requests-reason-hint = In een of twee zinnen: waarvoor u de rol nodig hebt.
requests-send = Aanvraag verzenden
requests-asked = Uw aanvraag is verzonden.
requests-asked-detail = U ontvangt een e-mail zodra de aanvraag is beantwoord. Antwoordt niemand, dan staat in Mijn profiel bij wie u terechtkunt.
requests-no-account-title = Er is geen account waarvoor u iets kunt aanvragen
requests-no-account-text = U kunt rollen aanvragen voor een account waarvoor u een rol hebt of had.
requests-whom = Bekijken bij wie u terechtkunt
requests-error-role = Vink ten minste één rol aan.
requests-error-role-odd = Vink rollen uit de lijst aan.
requests-error-held = U hebt deze rollen al. Vink een andere aan.
requests-error-open = U hebt voor dit account al een aanvraag gedaan. Wacht op het antwoord of trek die aanvraag hieronder eerst in.
requests-error-nobody = Niemand anders voor dit account kan u deze rollen toekennen. In Mijn profiel staat bij wie u terechtkunt.
requests-error-reason = Vermeld waarvoor u de rol nodig hebt.
# $count is the most characters.
requests-error-note-long = Kort de tekst in tot { $count } tekens.
requests-error-note-odd = Gebruik alleen zichtbare tekens.

## One’s own requests

requests-own-caption = Uw aanvragen
requests-asked-on = Aangevraagd op
requests-waits = In behandeling
requests-granted = Toegekend
requests-refused = Afgewezen
requests-withdrawn = Ingetrokken
# $roles are the roles in words, $by a person, $date a day.
requests-granted-detail = { $roles }, door { $by } op { $date }
requests-answered-detail = door { $by } op { $date }
# $word is what the administrator said.
requests-word = “{ $word }”
requests-withdraw = Aanvraag intrekken
requests-withdrawn-done = Uw aanvraag is ingetrokken.

## Answering

requests-list = Rolaanvragen
# $account is the account’s name, $number its number.
requests-list-intro = Wat gebruikers aanvragen voor { $account } ({ $number }).
requests-list-caption = Aanvragen, onbeantwoorde eerst
requests-none-title = Niemand heeft een rol aangevraagd
requests-none-text = Gebruikers doen een aanvraag vanuit Mijn profiel of vanaf een pagina waartoe hun rollen geen toegang geven. U krijgt bericht per e-mail.
requests-one = Een aanvraag
# $name is the person who asks.
requests-one-heading = { $name } vraagt een rol aan
requests-held = Heeft nu
requests-reason-given = Opgegeven reden
requests-give = Toe te kennen rollen
requests-give-hint = Vink uit wat u niet wilt toekennen.
requests-word-label = Bericht aan de persoon
requests-word-hint = Dit staat in de e-mail. Verplicht als u afwijst.
requests-grant = Aangevinkte rollen toekennen
requests-refuse = Afwijzen
requests-own-note = Dit is uw eigen aanvraag: een andere beheerder moet die beantwoorden.
requests-error-none = Vink ten minste één rol aan om toe te kennen, of wijs de aanvraag af.
requests-error-word = Vermeld in een paar woorden waarom u afwijst.
# $name is the person, $roles the roles in words.
requests-answer-granted = { $name } heeft nu wat u hebt toegekend: { $roles }.
requests-answer-refused = De aanvraag van { $name } is afgewezen.
requests-answer-told = De aanvrager krijgt bericht per e-mail.
requests-answered-title = Deze aanvraag is al beantwoord
requests-answered-text = Iemand anders was u voor, of de aanvrager heeft de aanvraag ingetrokken. Uw antwoord is niet opgeslagen.
