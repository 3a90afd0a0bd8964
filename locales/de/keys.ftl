# The account's product keys: masked in the list, shown one at a time (R59).

keys-title = Produktschlüssel
# $name and $number are those of the purchasing account.
keys-intro = Schlüssel zum Aktivieren der Produkte von { $name } ({ $number }).
keys-search = Produkt suchen
keys-search-hint = Ein Teil des Namens oder der Nummer
# $text is what was typed.
keys-chip-search = Suche: { $text }
# $count is how many keys the list holds, on all its pages.
keys-caption = { $count ->
        [one] { $count } Schlüssel
       *[other] { $count } Schlüssel
    }
keys-product = Produkt
keys-kind = Art
keys-key = Schlüssel
# What screen readers say instead of the dots.
keys-hidden = verborgen
keys-last-shown = Zuletzt angezeigt für
keys-acts = Aktionen
keys-show = Schlüssel anzeigen
# Hidden words after “Show key”; $product is the product's name.
keys-show-context = für { $product }
keys-recorded = Ein Schlüssel wird nur Ihnen angezeigt, immer nur einer. Jede Anzeige wird mit Ihrem Namen aufgezeichnet.

keys-empty-title = Noch keine Schlüssel
keys-empty-text = Hier erscheinen Schlüssel, sobald der Anbieter welche für dieses Einkaufskonto ausgestellt hat.
keys-no-match-title = Kein passender Schlüssel
keys-no-match-text = Prüfen Sie die Schreibweise, oder löschen Sie die Suche. Es werden nur Produkte durchsucht, nie die Schlüssel selbst.

## One key

# $product is the product's name.
keys-key-title = Schlüssel für { $product }
keys-copy = Kopieren
keys-copied = Kopiert
keys-was-recorded = Es ist aufgezeichnet, dass Ihnen dieser Schlüssel angezeigt wurde. Er wird wieder verborgen, wenn Sie diese Seite verlassen.
keys-hide = Schlüssel verbergen
