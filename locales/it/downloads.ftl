# What the account may download today (R60).

downloads-title = Download
# $name and $number are those of the purchasing account.
downloads-intro = Software dei prodotti a cui { $name } ({ $number }) ha diritto oggi.
downloads-search = Cerca
downloads-search-hint = Una parte del titolo o del prodotto
# $text is what was typed.
downloads-chip-search = Ricerca: { $text }
# $language is a language's name.
downloads-chip-language = Lingua: { $language }
# $count is how many files the list holds, on all its pages.
downloads-caption = { $count ->
        [one] { $count } file
       *[other] { $count } file
    }
downloads-file = Titolo e prodotto
downloads-version = Versione
downloads-language = Lingua
# A file for every language, and the choice of all languages.
downloads-any-language = Tutte le lingue
downloads-size = Dimensioni
downloads-sha256 = SHA-256
downloads-acts = Azioni
# $count is a size in thousands of bytes.
downloads-kilobytes = { $count } KB
# $count is a size in millions of bytes.
downloads-megabytes = { $count } MB
downloads-download = Scarica
# Hidden words after “Download”; $version may be empty.
downloads-download-context = { $title } { $version } { $language }
downloads-not-there = Al momento non disponibile
downloads-help = Un download interrotto può essere ripreso. Confrontare l’SHA-256 del file ricevuto con quello visualizzato. Ogni download viene registrato con il nome di chi lo esegue.

downloads-empty-title = Oggi non c’è nulla da scaricare
downloads-empty-text = Qui compaiono i file di ogni prodotto con una licenza o un abbonamento in corso su questo account di acquisto.
downloads-no-match-title = Nessun file corrispondente
downloads-no-match-text = Controllare l’ortografia oppure cancellare i filtri.

## A file that the vendor has to put back

downloads-missing-title = Al momento questo file non è disponibile
downloads-missing-text = Il fornitore deve ripristinarlo. Riprovare più tardi oppure rivolgersi all’assistenza del fornitore.
