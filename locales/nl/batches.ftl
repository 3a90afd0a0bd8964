# One act on many: inviting many, and doing the same to many members.

## Invite many

batches-invite-many = Meerdere gebruikers uitnodigen
# $most is a number already formatted.
batches-invite-many-intro = Plak adressen of kies een bestand, tot { $most } tegelijk. U ziet de hele lijst, met wat er met elk adres gebeurt, voordat er iets wordt verzonden.
batches-addresses = E-mailadressen
batches-addresses-hint = Eén per regel, of gescheiden door komma’s of puntkomma’s. Met namen: Ann Lee <ann.lee@company.com>. Ontbreekt de naam, dan wordt deze uit het adres afgeleid en kunt u hem corrigeren.
batches-file = CSV-bestand
batches-file-hint = Met de kolommen van de sjabloon, in willekeurige volgorde. Een rij mag een eigen taal, land en rollen vermelden.
batches-template = Sjabloon downloaden
batches-roles-for-all = Rollen voor iedereen
batches-roles-hint = Vink er een of meer aan. Op de volgende pagina kunt u ze per persoon wijzigen.
batches-language-hint = Voor iedereen bij wie de rij niets anders vermeldt.
batches-check = Lijst controleren
batches-error-nobody = Plak ten minste één adres of kies een bestand.
batches-error-file-kind = Dit bestand is geen platte tekst. Sla de lijst op als CSV en kies dat bestand.
batches-error-file-again = Kies het bestand opnieuw: wat u hebt getypt is bewaard, maar het bestand niet.
# $most is a number of megabytes.
batches-error-file-large = Dit bestand is groter dan { $most } MB. Kies een kleiner bestand of splits de lijst.
batches-error-file-empty = Kies een bestand met ten minste één adres.
# $given and $most are numbers already formatted.
batches-error-too-many = De lijst heeft { $given } rijen. Splits de lijst: er passen er { $most } in één lijst.

## What is done

batches-title-invite = De personen op een lijst uitnodigen
batches-title-resend = Uitnodigingen opnieuw verzenden
# $roles lists roles in words.
batches-title-give = Rollen toekennen: { $roles }
batches-title-take = Rollen intrekken: { $roles }
batches-title-withdraw = Uitnodigingen intrekken
batches-title-remove = Gebruikers verwijderen
batches-nothing-yet = Er is nog niets gedaan. Controleer de lijst en bevestig daarna.
batches-effect-invite = Elke nieuwe persoon ontvangt een welkomstmail met een koppeling die 60 dagen werkt. Voor wie er al is, verandert niets; verlopen uitnodigingen worden opnieuw verzonden, met de rollen die ze boden.
batches-effect-resend = Iedereen krijgt een nieuwe koppeling, die 60 dagen geldig is. De oude werken niet meer.
batches-effect-roles = Actieve gebruikers krijgen bericht per e-mail en de wijziging geldt vanaf hun volgende klik. Hun andere rollen blijven bestaan.
batches-effect-withdraw = De koppelingen werken onmiddellijk niet meer en deze personen verdwijnen uit de lijst. Ze krijgen geen bericht.
batches-effect-remove = Al hun rollen voor alle accounts eindigen onmiddellijk. Actieve gebruikers krijgen bericht per e-mail. Om terug te komen hebben ze een nieuwe uitnodiging nodig. Uitnodigingen die zij hebben gedaan, blijven openstaan.
# $count is how many rows, 1 or more.
batches-effect-refused = { $count ->
        [one] { $count } rij wordt geweigerd: de lijst vermeldt waarom. De andere worden gewoon uitgevoerd.
       *[other] { $count } rijen worden geweigerd: de lijst vermeldt waarom. De andere worden gewoon uitgevoerd.
    }
# $hour, $day and $now are numbers already formatted, $last a day and time.
batches-effect-limits = Uw organisatie kan { $hour } uitnodigingen per uur en { $day } per dag verzenden. Er gaan er nu { $now } uit; de andere volgen vanzelf zodra de limieten dat toelaten, de laatste rond { $last }. Niemand wordt overgeslagen.
# $count is how many.
batches-confirm-invite = { $count ->
        [one] { $count } uitnodiging verzenden
       *[other] { $count } uitnodigingen verzenden
    }
batches-confirm-resend = { $count ->
        [one] { $count } uitnodiging opnieuw verzenden
       *[other] { $count } uitnodigingen opnieuw verzenden
    }
batches-confirm-roles = { $count ->
        [one] Rollen van { $count } gebruiker wijzigen
       *[other] Rollen van { $count } gebruikers wijzigen
    }
batches-confirm-withdraw = { $count ->
        [one] { $count } uitnodiging intrekken
       *[other] { $count } uitnodigingen intrekken
    }
batches-confirm-remove = { $count ->
        [one] { $count } gebruiker verwijderen
       *[other] { $count } gebruikers verwijderen
    }
batches-discard = Lijst weggooien
batches-unknown-title = Deze lijst bestaat niet
batches-unknown-text = Een weggegooide lijst bestaat niet meer en er is niets van uitgevoerd. Alle andere lijsten staan onder Bulkacties.
batches-discarded = De lijst is weggegooid. Er is niets gedaan.
batches-confirmed-title = Deze lijst is bevestigd
# $when is a date and time.
batches-confirmed-text = De lijst is bevestigd op { $when } en wordt verwerkt of is al verwerkt: weggooien kan niet meer.
batches-confirmed-next = Lijst openen

## While it is done, and afterwards

# $done and $total are numbers already formatted.
batches-progress = { $done } van { $total } gedaan
# $time is a day and time.
batches-paused = De uitnodigingslimiet van uw organisatie is bereikt. De rest volgt vanzelf op { $time }.
batches-leave = U kunt deze pagina verlaten: de verwerking gaat door. U vindt de lijst terug onder Bulkacties.
batches-refresh = Automatisch vernieuwen
batches-refresh-stop = Vernieuwen stoppen
batches-done = De lijst is verwerkt.
# $date is a day.
batches-kept = U kunt deze pagina raadplegen tot { $date }.
batches-download = Resultaat downloaden als CSV

## The rows

batches-filter = Filteren op resultaat
# $first, $last and $total are numbers already formatted.
batches-caption = Rij { $first } t/m { $last } van { $total }
batches-no-rows = Er zijn geen rijen van deze soort.
batches-result = Resultaat
batches-guessed = Naam afgeleid uit het adres
batches-leave-out = Weglaten
batches-put-back = Terugzetten
batches-kind-will = Uit te voeren
batches-kind-done = Uitgevoerd
batches-kind-nothing = Niets te doen
batches-kind-refused = Geweigerd
batches-will-invite = Is nieuw en krijgt een uitnodiging.
# $date is a day.
batches-will-renew = De uitnodiging is op { $date } verlopen: ze wordt opnieuw verzonden, met wat ze biedt.
batches-will-resend = Krijgt een nieuwe koppeling.
# $before and $after list roles in words.
batches-will-roles = Van { $before } naar { $after }.
batches-will-withdraw = De uitnodiging wordt ingetrokken.
batches-will-remove = Wordt uit de organisatie verwijderd.
batches-outcome-invited = De uitnodiging is onderweg.
batches-outcome-renewed = De verlopen uitnodiging is opnieuw onderweg.
batches-outcome-resent = De uitnodiging is opnieuw onderweg.
batches-outcome-roles-changed = De rollen zijn gewijzigd.
batches-outcome-withdrawn = De uitnodiging is ingetrokken.
batches-outcome-removed = Is uit de organisatie verwijderd.
batches-outcome-there-active = Is al een actieve gebruiker.
batches-outcome-there-pending = Is al uitgenodigd en heeft nog niet geaccepteerd.
batches-outcome-unchanged = De rollen zijn al zo.
batches-outcome-left-out = U hebt deze rij weggelaten.
batches-outcome-odd-address = Dit is geen volledig e-mailadres.
batches-outcome-odd-name = Voornaam en achternaam zijn beide nodig, elk maximaal 100 tekens, zonder koppelingen of telefoonnummers.
batches-outcome-odd-language = De rij vermeldt een taal die het portaal niet ondersteunt.
batches-outcome-odd-country = De rij vermeldt een onbekend land of onbekende regio.
batches-outcome-odd-roles = De rij vermeldt een rol die niet bestaat, of geen rol.
batches-outcome-duplicate = Een eerdere rij heeft hetzelfde adres.
batches-outcome-above-ceiling = Alleen een beheerder met een hogere rol kan een van deze rollen toekennen.
batches-outcome-outranked = Deze persoon heeft een hogere rol dan u.
batches-outcome-no-authority = Deze persoon heeft rollen voor een account dat u niet beheert.
batches-outcome-oneself = Niemand doet dit voor zichzelf.
batches-outcome-gone = Is niet meer in de organisatie.
batches-outcome-joined = Heeft al geaccepteerd: er is geen uitnodiging meer.
batches-outcome-changed = Is gewijzigd sinds de lijst is gemaakt. Bekijk deze persoon opnieuw.
batches-outcome-last-administrator = Is de laatste accountbeheerder van een account.
batches-outcome-resent-too-often = Is al zo vaak verzonden als op één dag is toegestaan.
batches-outcome-failed = Kon niet worden uitgevoerd. Probeer het opnieuw en neem daarna contact op met de ondersteuning.

## One row

batches-row = Rij corrigeren
batches-row-intro = Er wordt niets verzonden voordat u de lijst bevestigt.

## The lists

batches-list = Bulkacties
batches-list-intro = Uw lijsten van de laatste 30 dagen: concepten, wat in uitvoering is, en resultaten.
# $count is how many lists the table shows.
batches-list-caption = { $count ->
        [one] { $count } lijst, nieuwste eerst
       *[other] { $count } lijsten, nieuwste eerst
    }
batches-list-what = Wat
batches-list-made = Gemaakt
batches-list-rows = Rijen
batches-list-none-title = Nog geen lijsten
batches-list-none-text = Nodig meerdere gebruikers tegelijk uit, of selecteer gebruikers in Gebruikers beheren en voer dezelfde actie voor allemaal uit.
batches-state-draft = Concept, niet bevestigd
# $done and $total are numbers already formatted.
batches-state-under-way = In uitvoering, { $done } van { $total }
# $date is a day.
batches-state-finished = Voltooid op { $date }

## The file

batches-file-number = Rij
batches-file-why = Toelichting

## Doing the same to many, below the list

batches-many-title = Dezelfde actie voor meerdere gebruikers
batches-many-hint = Vink gebruikers aan in de lijst hierboven, of allemaal hier. U ziet wat er zou veranderen voordat er iets gebeurt.
batches-many-page = Alle op deze pagina
# $count is a number already formatted, or “more than 1,000”.
batches-many-all = Alle gebruikers in deze lijst ({ $count }), op elke pagina
# $name is a person.
batches-many-select = { $name } selecteren
# Hidden words after Resend, Withdraw invitation and Remove from the organization.
batches-many-context = voor iedereen die is geselecteerd
batches-many-choose-role = Kies een rol
batches-many-give = Rol toekennen
batches-many-take = Rol intrekken
batches-choose-role = Kies de rol die u wilt toekennen of intrekken en probeer het opnieuw.
batches-choose-somebody = Vink ten minste één gebruiker in de lijst aan en probeer het opnieuw.
# $most is a number already formatted.
batches-cut = Eén lijst is voor { $most } gebruikers: dit zijn de eerste. Verwerk de overige met een andere lijst.
