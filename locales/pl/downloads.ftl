# What the account may download today (R60).

downloads-title = Pobieranie
# $name and $number are those of the purchasing account.
downloads-intro = Oprogramowanie produktów, do których konto { $name } ({ $number }) ma dziś prawo.
downloads-search = Szukaj
downloads-search-hint = Część tytułu lub nazwy produktu
# $text is what was typed.
downloads-chip-search = Szukane: { $text }
# $language is a language's name.
downloads-chip-language = Język: { $language }
# $count is how many files the list holds, on all its pages.
downloads-caption = { $count ->
        [one] { $count } plik
        [few] { $count } pliki
        [many] { $count } plików
       *[other] { $count } pliku
    }
downloads-file = Tytuł i produkt
downloads-version = Wersja
downloads-language = Język
# A file for every language, and the choice of all languages.
downloads-any-language = Wszystkie języki
downloads-size = Rozmiar
downloads-sha256 = SHA-256
downloads-acts = Działania
# $count is a size in thousands of bytes.
downloads-kilobytes = { $count } KB
# $count is a size in millions of bytes.
downloads-megabytes = { $count } MB
downloads-download = Pobierz
# Hidden words after “Download”; $version may be empty.
downloads-download-context = { $title } { $version } { $language }
downloads-not-there = Obecnie niedostępny
downloads-help = Przerwane pobieranie można wznowić. Porównaj sumę SHA-256 otrzymanego pliku z podaną tutaj. Każde pobranie jest zapisywane z Twoim imieniem i nazwiskiem.

downloads-empty-title = Dziś nie ma nic do pobrania
downloads-empty-text = Pojawią się tu pliki wszystkich produktów, na które to konto zakupowe ma bieżącą licencję lub subskrypcję.
downloads-no-match-title = Żaden plik nie pasuje
downloads-no-match-text = Sprawdź pisownię albo wyczyść filtry.

## A file that the vendor has to put back

downloads-missing-title = Ten plik jest obecnie niedostępny
downloads-missing-text = Dostawca musi go przywrócić. Spróbuj ponownie później albo zwróć się do pomocy technicznej dostawcy.
