# The account's product keys: masked in the list, shown one at a time (R59).

keys-title = Produktnycklar
# $name and $number are those of the purchasing account.
keys-intro = Nycklar som aktiverar produkterna för { $name } ({ $number }).
keys-search = Sök produkt
keys-search-hint = En del av namnet eller numret
# $text is what was typed.
keys-chip-search = Sökning: { $text }
# $count is how many keys the list holds, on all its pages.
keys-caption = { $count ->
        [one] { $count } nyckel
       *[other] { $count } nycklar
    }
keys-product = Produkt
keys-kind = Typ
keys-key = Nyckel
# What screen readers say instead of the dots.
keys-hidden = dold
keys-last-shown = Senast visad för
keys-acts = Åtgärder
keys-show = Visa nyckel
# Hidden words after “Show key”; $product is the product's name.
keys-show-context = för { $product }
keys-recorded = En nyckel visas bara för dig, en i taget. Varje visning loggas med ditt namn.

keys-empty-title = Inga nycklar än
keys-empty-text = Nycklar visas här så snart leverantören har utfärdat några för det här inköpskontot.
keys-no-match-title = Ingen nyckel matchar
keys-no-match-text = Kontrollera stavningen eller rensa sökningen. Sökningen gäller bara produkter, aldrig själva nycklarna.

## One key

# $product is the product's name.
keys-key-title = Nyckel för { $product }
keys-copy = Kopiera
keys-copied = Kopierat
keys-was-recorded = Det har loggats att nyckeln har visats för dig. Den döljs igen när du lämnar sidan.
keys-hide = Dölj nyckeln
