# The account's product keys: masked in the list, shown one at a time (R59).

keys-title = Klucze produktów
# $name and $number are those of the purchasing account.
keys-intro = Klucze aktywujące produkty konta { $name } ({ $number }).
keys-search = Szukaj produktu
keys-search-hint = Część nazwy lub numeru
# $text is what was typed.
keys-chip-search = Szukane: { $text }
# $count is how many keys the list holds, on all its pages.
keys-caption = { $count ->
        [one] { $count } klucz
        [few] { $count } klucze
        [many] { $count } kluczy
       *[other] { $count } klucza
    }
keys-product = Produkt
keys-kind = Rodzaj
keys-key = Klucz
# What screen readers say instead of the dots.
keys-hidden = ukryty
keys-last-shown = Ostatnio pokazano
keys-acts = Działania
keys-show = Pokaż klucz
# Hidden words after “Show key”; $product is the product's name.
keys-show-context = produktu { $product }
keys-recorded = Klucz jest pokazywany tylko Tobie, zawsze jeden naraz. Każde wyświetlenie jest zapisywane z Twoim imieniem i nazwiskiem.

keys-empty-title = Nie ma jeszcze kluczy
keys-empty-text = Klucze pojawią się tutaj, gdy tylko dostawca wyda je dla tego konta zakupowego.
keys-no-match-title = Żaden klucz nie pasuje
keys-no-match-text = Sprawdź pisownię albo wyczyść wyszukiwanie. Przeszukiwane są tylko produkty, nigdy same klucze.

## One key

# $product is the product's name.
keys-key-title = Klucz produktu { $product }
keys-copy = Kopiuj
keys-copied = Skopiowano
keys-was-recorded = Pokazanie Ci tego klucza zostało zapisane. Po opuszczeniu tej strony klucz znowu będzie ukryty.
keys-hide = Ukryj klucz
