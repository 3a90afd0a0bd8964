# What the account may download today (R60).

downloads-title = Downloads
# $name and $number are those of the purchasing account.
downloads-intro = Software van de producten waarop { $name } ({ $number }) vandaag recht heeft.
downloads-search = Zoeken
downloads-search-hint = Een deel van de titel of het product
# $text is what was typed.
downloads-chip-search = Zoeken: { $text }
# $language is a language's name.
downloads-chip-language = Taal: { $language }
# $count is how many files the list holds, on all its pages.
downloads-caption = { $count ->
        [one] { $count } bestand
       *[other] { $count } bestanden
    }
downloads-file = Titel en product
downloads-version = Versie
downloads-language = Taal
# A file for every language, and the choice of all languages.
downloads-any-language = Alle talen
downloads-size = Grootte
downloads-sha256 = SHA-256
downloads-acts = Acties
# $count is a size in thousands of bytes.
downloads-kilobytes = { $count } kB
# $count is a size in millions of bytes.
downloads-megabytes = { $count } MB
downloads-download = Downloaden
# Hidden words after “Download”; $version may be empty.
downloads-download-context = { $title } { $version } { $language }
downloads-not-there = Nu niet beschikbaar
downloads-help = Een onderbroken download kan worden hervat. Vergelijk de SHA-256 van het ontvangen bestand met de getoonde waarde. Elke download wordt met uw naam vastgelegd.

downloads-empty-title = Vandaag niets te downloaden
downloads-empty-text = Hier verschijnen bestanden voor elk product met een lopende licentie of een lopend abonnement voor dit inkoopaccount.
downloads-no-match-title = Geen bestand gevonden
downloads-no-match-text = Controleer de spelling of wis de filters.

## A file that the vendor has to put back

downloads-missing-title = Dit bestand is nu niet beschikbaar
downloads-missing-text = De leverancier moet het terugplaatsen. Probeer het later opnieuw of neem contact op met de ondersteuning van de leverancier.
