# What the account may download today (R60).

downloads-title = Downloads
# $name and $number are those of the purchasing account.
downloads-intro = Software zu den Produkten, auf die { $name } ({ $number }) heute Anspruch hat.
downloads-search = Suche
downloads-search-hint = Ein Teil des Titels oder des Produkts
# $text is what was typed.
downloads-chip-search = Suche: { $text }
# $language is a language's name.
downloads-chip-language = Sprache: { $language }
# $count is how many files the list holds, on all its pages.
downloads-caption = { $count ->
        [one] { $count } Datei
       *[other] { $count } Dateien
    }
downloads-file = Titel und Produkt
downloads-version = Version
downloads-language = Sprache
# A file for every language, and the choice of all languages.
downloads-any-language = Alle Sprachen
downloads-size = Größe
downloads-sha256 = SHA-256
downloads-acts = Aktionen
# $count is a size in thousands of bytes.
downloads-kilobytes = { $count } KB
# $count is a size in millions of bytes.
downloads-megabytes = { $count } MB
downloads-download = Herunterladen
# Hidden words after “Download”; $version may be empty.
downloads-download-context = { $title } { $version } { $language }
downloads-not-there = Derzeit nicht verfügbar
downloads-help = Ein unterbrochener Download kann fortgesetzt werden. Vergleichen Sie den SHA-256-Wert der empfangenen Datei mit dem angezeigten. Jeder Download wird mit Ihrem Namen aufgezeichnet.

downloads-empty-title = Heute gibt es nichts herunterzuladen
downloads-empty-text = Hier erscheinen Dateien zu jedem Produkt, für das es in diesem Einkaufskonto eine laufende Lizenz oder ein laufendes Abonnement gibt.
downloads-no-match-title = Keine passende Datei
downloads-no-match-text = Prüfen Sie die Schreibweise, oder löschen Sie die Filter.

## A file that the vendor has to put back

downloads-missing-title = Diese Datei ist derzeit nicht verfügbar
downloads-missing-text = Der Anbieter muss sie wieder bereitstellen. Versuchen Sie es später erneut, oder wenden Sie sich an den Support des Anbieters.
