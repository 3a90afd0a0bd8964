# The account's product keys: masked in the list, shown one at a time (R59).

keys-title = Productsleutels
# $name and $number are those of the purchasing account.
keys-intro = Sleutels waarmee de producten van { $name } ({ $number }) worden geactiveerd.
keys-search = Product zoeken
keys-search-hint = Een deel van de naam of het nummer
# $text is what was typed.
keys-chip-search = Zoeken: { $text }
# $count is how many keys the list holds, on all its pages.
keys-caption = { $count ->
        [one] { $count } sleutel
       *[other] { $count } sleutels
    }
keys-product = Product
keys-kind = Type
keys-key = Sleutel
# What screen readers say instead of the dots.
keys-hidden = verborgen
keys-last-shown = Laatst getoond aan
keys-acts = Acties
keys-show = Sleutel tonen
# Hidden words after “Show key”; $product is the product's name.
keys-show-context = voor { $product }
keys-recorded = Een sleutel wordt alleen aan u getoond, één tegelijk. Elke keer wordt met uw naam vastgelegd.

keys-empty-title = Nog geen sleutels
keys-empty-text = Sleutels verschijnen hier zodra de leverancier ze voor dit inkoopaccount heeft uitgegeven.
keys-no-match-title = Geen sleutel gevonden
keys-no-match-text = Controleer de spelling of wis de zoekopdracht. Er wordt alleen op producten gezocht, nooit in de sleutels zelf.

## One key

# $product is the product's name.
keys-key-title = Sleutel voor { $product }
keys-copy = Kopiëren
keys-copied = Gekopieerd
keys-was-recorded = Er is vastgelegd dat deze sleutel aan u is getoond. De sleutel wordt weer verborgen wanneer u deze pagina verlaat.
keys-hide = Sleutel verbergen
