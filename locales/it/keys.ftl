# The account's product keys: masked in the list, shown one at a time (R59).

keys-title = Chiavi di prodotto
# $name and $number are those of the purchasing account.
keys-intro = Chiavi che attivano i prodotti di { $name } ({ $number }).
keys-search = Cerca un prodotto
keys-search-hint = Una parte del nome o del numero
# $text is what was typed.
keys-chip-search = Ricerca: { $text }
# $count is how many keys the list holds, on all its pages.
keys-caption = { $count ->
        [one] { $count } chiave
       *[other] { $count } chiavi
    }
keys-product = Prodotto
keys-kind = Tipo
keys-key = Chiave
# What screen readers say instead of the dots.
keys-hidden = nascosta
keys-last-shown = Mostrata da ultimo a
keys-acts = Azioni
keys-show = Mostra chiave
# Hidden words after “Show key”; $product is the product's name.
keys-show-context = per { $product }
keys-recorded = Le chiavi vengono mostrate una alla volta e solo a chi le richiede. Ogni visualizzazione viene registrata con il nome di chi la esegue.

keys-empty-title = Ancora nessuna chiave
keys-empty-text = Le chiavi compaiono qui non appena il fornitore ne ha emesse per questo account di acquisto.
keys-no-match-title = Nessuna chiave corrispondente
keys-no-match-text = Controllare l’ortografia oppure cancellare la ricerca. Si cercano soltanto i prodotti, mai le chiavi stesse.

## One key

# $product is the product's name.
keys-key-title = Chiave per { $product }
keys-copy = Copia
keys-copied = Copiata
keys-was-recorded = La visualizzazione di questa chiave è stata registrata. La chiave viene nascosta di nuovo all’uscita da questa pagina.
keys-hide = Nascondi la chiave
