# One act on many: inviting many, and doing the same to many members.

## Invite many

batches-invite-many = Bjud in flera användare
# $most is a number already formatted.
batches-invite-many-intro = Klistra in adresser eller välj en fil, upp till { $most } åt gången. Du ser hela listan, med vad som kommer att hända med varje adress, innan något skickas.
batches-addresses = E-postadresser
batches-addresses-hint = En per rad, eller med kommatecken eller semikolon emellan. Med namn: Ann Lee <ann.lee@company.com>. Saknas namnet hämtas det från adressen, och du kan rätta det.
batches-file = CSV-fil
batches-file-hint = Med mallens kolumner, i valfri ordning. En rad kan ange eget språk, land och egna roller.
batches-template = Ladda ned mallen
batches-roles-for-all = Roller för alla
batches-roles-hint = Markera en eller flera. På nästa sida kan du ändra dem för varje person.
batches-language-hint = För alla vars rad inte anger något annat.
batches-check = Kontrollera listan
batches-error-nobody = Klistra in minst en adress eller välj en fil.
batches-error-file-kind = Filen är inte oformaterad text. Spara listan som CSV och välj den filen.
batches-error-file-again = Välj filen igen: det du skrev finns kvar, men inte filen.
# $most is a number of megabytes.
batches-error-file-large = Filen är större än { $most } MB. Välj en mindre fil eller dela upp listan.
batches-error-file-empty = Välj en fil med minst en adress.
# $given and $most are numbers already formatted.
batches-error-too-many = Listan har { $given } rader. Dela upp den: en lista rymmer { $most }.

## What is done

batches-title-invite = Bjud in personerna på en lista
batches-title-resend = Skicka inbjudningar igen
# $roles lists roles in words.
batches-title-give = Tilldela roller: { $roles }
batches-title-take = Ta bort roller: { $roles }
batches-title-withdraw = Återkalla inbjudningar
batches-title-remove = Ta bort användare
batches-nothing-yet = Inget har gjorts än. Kontrollera listan och bekräfta sedan.
batches-effect-invite = Varje ny person får ett välkomstmejl med en länk som fungerar i 60 dagar. För den som redan finns ändras inget; utgångna inbjudningar skickas igen, med de roller som de erbjöd.
batches-effect-resend = En ny länk skickas till var och en och gäller i 60 dagar. De gamla slutar fungera.
batches-effect-roles = Aktiva användare meddelas via e-post, och ändringen gäller från deras nästa klick. Deras övriga roller finns kvar.
batches-effect-withdraw = Länkarna slutar genast fungera, och personerna försvinner från listan. De får inget meddelande.
batches-effect-remove = Alla deras roller på alla konton upphör genast. Aktiva användare meddelas via e-post. För att komma tillbaka behöver de en ny inbjudan. Inbjudningar som de har skickat förblir öppna.
# $count is how many rows, 1 or more.
batches-effect-refused = { $count ->
        [one] { $count } rad avvisas: listan anger varför. De övriga utförs ändå.
       *[other] { $count } rader avvisas: listan anger varför. De övriga utförs ändå.
    }
# $hour, $day and $now are numbers already formatted, $last a day and time.
batches-effect-limits = Din organisation kan skicka { $hour } inbjudningar i timmen och { $day } om dagen. { $now } skickas genast och de övriga automatiskt så snart gränserna tillåter, de sista omkring den { $last }. Ingen glöms bort.
# $count is how many.
batches-confirm-invite = { $count ->
        [one] Skicka { $count } inbjudan
       *[other] Skicka { $count } inbjudningar
    }
batches-confirm-resend = { $count ->
        [one] Skicka { $count } inbjudan igen
       *[other] Skicka { $count } inbjudningar igen
    }
batches-confirm-roles = { $count ->
        [one] Ändra roller för { $count } användare
       *[other] Ändra roller för { $count } användare
    }
batches-confirm-withdraw = { $count ->
        [one] Återkalla { $count } inbjudan
       *[other] Återkalla { $count } inbjudningar
    }
batches-confirm-remove = { $count ->
        [one] Ta bort { $count } användare
       *[other] Ta bort { $count } användare
    }
batches-discard = Kassera listan
batches-unknown-title = Det finns ingen sådan lista
batches-unknown-text = En kasserad lista är borta, och inget av den har utförts. Alla andra finns under Massåtgärder.
batches-discarded = Listan har kasserats. Inget har gjorts.
batches-confirmed-title = Listan har bekräftats
# $when is a date and time.
batches-confirmed-text = Den bekräftades den { $when } och bearbetas nu eller är redan klar: den kan inte längre kasseras.
batches-confirmed-next = Öppna listan

## While it is done, and afterwards

# $done and $total are numbers already formatted.
batches-progress = { $done } av { $total } klara
# $time is a day and time.
batches-paused = Din organisations gräns för inbjudningar är nådd. Det fortsätter automatiskt den { $time }.
batches-leave = Du kan lämna sidan: arbetet fortsätter. Du hittar det igen under Massåtgärder.
batches-refresh = Uppdatera automatiskt
batches-refresh-stop = Sluta uppdatera
batches-done = Listan har bearbetats.
# $date is a day.
batches-kept = Du kan läsa den här sidan till den { $date }.
batches-download = Ladda ned resultatet som CSV

## The rows

batches-filter = Filtrera på resultat
# $first, $last and $total are numbers already formatted.
batches-caption = Rad { $first }–{ $last } av { $total }
batches-no-rows = Det finns inga rader av det här slaget.
batches-result = Resultat
batches-guessed = Namnet hämtat från adressen
batches-leave-out = Utelämna
batches-put-back = Ta med igen
batches-kind-will = Ska utföras
batches-kind-done = Utfört
batches-kind-nothing = Inget att göra
batches-kind-refused = Avvisat
batches-will-invite = Är ny och får en inbjudan.
# $date is a day.
batches-will-renew = Inbjudan gick ut den { $date }: den skickas igen, med det som den erbjuder.
batches-will-resend = Får en ny länk.
# $before and $after list roles in words.
batches-will-roles = Från { $before } till { $after }.
batches-will-withdraw = Inbjudan återkallas.
batches-will-remove = Tas bort från organisationen.
batches-outcome-invited = Inbjudan är på väg.
batches-outcome-renewed = Den utgångna inbjudan är på väg igen.
batches-outcome-resent = Inbjudan är på väg igen.
batches-outcome-roles-changed = Rollerna har ändrats.
batches-outcome-withdrawn = Inbjudan har återkallats.
batches-outcome-removed = Har tagits bort från organisationen.
batches-outcome-there-active = Är redan en aktiv användare.
batches-outcome-there-pending = Är redan inbjuden och har inte accepterat än.
batches-outcome-unchanged = Rollerna är redan sådana.
batches-outcome-left-out = Du utelämnade den här raden.
batches-outcome-odd-address = Det här är ingen fullständig e-postadress.
batches-outcome-odd-name = Både förnamn och efternamn behövs, med högst 100 tecken vardera och utan länkar eller telefonnummer.
batches-outcome-odd-language = Raden anger ett språk som portalen inte har stöd för.
batches-outcome-odd-country = Raden anger ett okänt land eller en okänd region.
batches-outcome-odd-roles = Raden anger en roll som inte finns, eller ingen roll.
batches-outcome-duplicate = En rad högre upp har samma adress.
batches-outcome-above-ceiling = Bara en administratör med högre roll kan tilldela någon av de här rollerna.
batches-outcome-outranked = Personen har en högre roll än du.
batches-outcome-no-authority = Personen har roller på ett konto som du inte hanterar.
batches-outcome-oneself = Ingen gör detta för sig själv.
batches-outcome-gone = Finns inte längre i organisationen.
batches-outcome-joined = Har redan accepterat: det finns ingen inbjudan längre.
batches-outcome-changed = Har ändrats sedan listan gjordes. Titta på personen igen.
batches-outcome-last-administrator = Är den sista kontoadministratören på ett konto.
batches-outcome-resent-too-often = Har skickats så många gånger som är tillåtet på en dag.
batches-outcome-failed = Kunde inte utföras. Försök igen och kontakta sedan supporten.

## One row

batches-row = Rätta en rad
batches-row-intro = Inget skickas innan du bekräftar listan.

## The lists

batches-list = Massåtgärder
batches-list-intro = Dina listor från de senaste 30 dagarna: utkast, pågående och resultat.
# $count is how many lists the table shows.
batches-list-caption = { $count ->
        [one] { $count } lista, nyast först
       *[other] { $count } listor, nyast först
    }
batches-list-what = Vad
batches-list-made = Skapad
batches-list-rows = Rader
batches-list-none-title = Inga listor än
batches-list-none-text = Bjud in flera användare på en gång, eller välj användare i Hantera användare och gör samma sak för alla.
batches-state-draft = Utkast, inte bekräftat
# $done and $total are numbers already formatted.
batches-state-under-way = Pågår, { $done } av { $total }
# $date is a day.
batches-state-finished = Klart den { $date }

## The file

batches-file-number = Rad
batches-file-why = Förklaring

## Doing the same to many, below the list

batches-many-title = Gör samma sak för flera användare
batches-many-hint = Markera användare i listan ovan, eller alla här. Du ser vad som skulle ändras innan något görs.
batches-many-page = Alla på den här sidan
# $count is a number already formatted, or “more than 1,000”.
batches-many-all = Alla i den här listan ({ $count }), på alla sidor
# $name is a person.
batches-many-select = Välj { $name }
# Hidden words after Resend, Withdraw invitation and Remove from the organization.
batches-many-context = för alla som är valda
batches-many-choose-role = Välj en roll
batches-many-give = Tilldela rollen
batches-many-take = Ta bort rollen
batches-choose-role = Välj den roll som ska tilldelas eller tas bort och försök igen.
batches-choose-somebody = Markera minst en användare i listan och försök igen.
# $most is a number already formatted.
batches-cut = En lista rymmer { $most } användare: det här är de första. Ta resten i en annan lista.
