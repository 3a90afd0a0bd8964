# What the account may download today (R60).

downloads-title = Nedladdningar
# $name and $number are those of the purchasing account.
downloads-intro = Programvara för de produkter som { $name } ({ $number }) har rätt till i dag.
downloads-search = Sök
downloads-search-hint = En del av titeln eller produkten
# $text is what was typed.
downloads-chip-search = Sökning: { $text }
# $language is a language's name.
downloads-chip-language = Språk: { $language }
# $count is how many files the list holds, on all its pages.
downloads-caption = { $count ->
        [one] { $count } fil
       *[other] { $count } filer
    }
downloads-file = Titel och produkt
downloads-version = Version
downloads-language = Språk
# A file for every language, and the choice of all languages.
downloads-any-language = Alla språk
downloads-size = Storlek
downloads-sha256 = SHA-256
downloads-acts = Åtgärder
# $count is a size in thousands of bytes.
downloads-kilobytes = { $count } kB
# $count is a size in millions of bytes.
downloads-megabytes = { $count } MB
downloads-download = Ladda ned
# Hidden words after “Download”; $version may be empty.
downloads-download-context = { $title } { $version } { $language }
downloads-not-there = Inte tillgänglig nu
downloads-help = En avbruten nedladdning kan återupptas. Jämför SHA-256 för det du fick med värdet som visas. Varje nedladdning loggas med ditt namn.

downloads-empty-title = Inget att ladda ned i dag
downloads-empty-text = Här visas filer för varje produkt med en gällande licens eller prenumeration på det här inköpskontot.
downloads-no-match-title = Ingen fil matchar
downloads-no-match-text = Kontrollera stavningen eller rensa filtren.

## A file that the vendor has to put back

downloads-missing-title = Filen är inte tillgänglig nu
downloads-missing-text = Leverantören måste lägga tillbaka den. Försök igen senare eller kontakta leverantörens support.
