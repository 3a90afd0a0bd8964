# Asking for a role, and answering (R9).

## Asking

requests-ask = Be om en roll
requests-intro = Kontots administratörer meddelas och svarar här. Du får besked via e-post.
requests-choose = På vilket inköpskonto?
requests-roles = Begärda roller
requests-roles-hint = Markera det du behöver. Den som svarar kan ge dig mindre.
requests-held-already = Du har den här rollen
requests-reason = Skäl
requests-reason-hint = Med en eller två meningar: vad du behöver rollen till.
requests-send = Skicka begäran
requests-asked = Din begäran har skickats.
requests-asked-detail = Du får ett mejl när den har besvarats. Om ingen svarar står det i Min profil vem du kan fråga.
requests-no-account-title = Det finns inget konto att be om roller på
requests-no-account-text = Du kan be om roller på ett konto där du har eller har haft en roll.
requests-whom = Se vem du kan fråga
requests-error-role = Markera minst en roll.
requests-error-role-odd = Markera roller från listan.
requests-error-held = Du har redan de här rollerna. Markera en annan.
requests-error-open = Du har redan en begäran för det här kontot. Vänta på svaret eller återkalla den begäran nedan först.
requests-error-nobody = Ingen annan på kontot kan ge dig de här rollerna. I Min profil står det vem du kan fråga.
requests-error-reason = Ange vad du behöver rollen till.
# $count is the most characters.
requests-error-note-long = Korta texten till { $count } tecken.
requests-error-note-odd = Använd bara synliga tecken.

## One’s own requests

requests-own-caption = Dina begäranden
requests-asked-on = Begärd den
requests-waits = Väntar
requests-granted = Beviljad
requests-refused = Avslagen
requests-withdrawn = Återkallad
# $roles are the roles in words, $by a person, $date a day.
requests-granted-detail = { $roles }, av { $by } den { $date }
requests-answered-detail = av { $by } den { $date }
# $word is what the administrator said.
requests-word = ”{ $word }”
requests-withdraw = Återkalla begäran
requests-withdrawn-done = Din begäran har återkallats.

## Answering

requests-list = Rollbegäranden
# $account is the account’s name, $number its number.
requests-list-intro = Vad användare ber om på { $account } ({ $number }).
requests-list-caption = Begäranden, väntande först
requests-none-title = Ingen har bett om en roll
requests-none-text = Användare ber om roller från Min profil, eller från en sida som deras roller inte öppnar. Du meddelas via e-post.
requests-one = En begäran
# $name is the person who asks.
requests-one-heading = { $name } ber om en roll
requests-held = Har nu
requests-reason-given = Angivet skäl
requests-give = Roller att tilldela
requests-give-hint = Avmarkera det du inte vill tilldela.
requests-word-label = Några ord till personen
requests-word-hint = Står i mejlet. Krävs när du avslår.
requests-grant = Tilldela markerade roller
requests-refuse = Avslå
requests-own-note = Det här är din egen begäran: en annan administratör måste besvara den.
requests-error-none = Markera minst en roll att tilldela, eller avslå.
requests-error-word = Ange med några ord varför du avslår.
# $name is the person, $roles the roles in words.
requests-answer-granted = { $name } har nu det som du har tilldelat: { $roles }.
requests-answer-refused = Begäran från { $name } har avslagits.
requests-answer-told = Personen meddelas via e-post.
requests-answered-title = Begäran har redan besvarats
requests-answered-text = Någon annan hann före, eller så har personen återkallat den. Ditt svar har inte sparats.
