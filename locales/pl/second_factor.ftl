# Two-step sign-in: the second step itself, and its pages on My profile.

## Signing in

second-factor-step-title = Drugi etap
second-factor-step-text = Hasło jest poprawne. Otwórz aplikację uwierzytelniającą i wpisz kod, który pokazuje dla tego portalu.
second-factor-step-lost = Nie mam aplikacji pod ręką
second-factor-step-use-code = Zaloguj się kodem odzyskiwania
second-factor-step-passkey = Użyj klucza dostępu
second-factor-step-no-code = Nie masz też kodu odzyskiwania? Poproś pomoc techniczną dostawcy o wyłączenie drugiego etapu Twojego logowania.
second-factor-step-other = Zaloguj się jako inna osoba
second-factor-code = Kod z aplikacji
second-factor-code-hint = Sześć cyfr. Nowy kod pojawia się co 30 sekund.
second-factor-recovery-code = Kod odzyskiwania
second-factor-recovery-code-hint = 16 liter i cyfr, na przykład 7kqm-2v9x-4bdt-h3sn. Każdy kod działa jeden raz.
second-factor-error-code = Wpisz sześć cyfr, które aplikacja pokazuje teraz. Użyty kod nie zostanie przyjęty ponownie: poczekaj na następny.
second-factor-error-recovery-code = Wpisz kod odzyskiwania, który nie był jeszcze używany.

## Overview

second-factor-title = Logowanie dwuetapowe
second-factor-text = Przy logowaniu dwuetapowym samo hasło nie wystarcza: trzeba też wpisać kod z aplikacji na telefonie lub komputerze.
second-factor-is-on = Włączone
second-factor-is-off = Wyłączone
second-factor-app = Aplikacja uwierzytelniająca
# $since is a date and time.
second-factor-since = Skonfigurowano { $since }
second-factor-recovery-codes = Kody odzyskiwania
# $count is how many codes were not used yet.
second-factor-codes-left = { $count ->
        [0] Nie został żaden: utwórz nowe
        [one] Został { $count }
        [few] Zostały { $count }
        [many] Zostało { $count }
       *[other] Zostało { $count }
    }
second-factor-set-up = Skonfiguruj logowanie dwuetapowe
second-factor-another-app = Użyj innej aplikacji
second-factor-required = Aby kontynuować, skonfiguruj logowanie dwuetapowe
second-factor-required-text = Jest ono wymagane przy Twoim logowaniu. Zajmie to dwie minuty; potrzebny jest telefon lub komputer z aplikacją uwierzytelniającą.
second-factor-stays-on = Logowanie dwuetapowe jest dla Ciebie wymagane i pozostaje włączone.
second-factor-stays-on-text = Możesz skonfigurować inną aplikację albo utworzyć nowe kody odzyskiwania.

## Setting up an app

second-factor-app-title = Skonfiguruj aplikację uwierzytelniającą
second-factor-app-text = Potrzebna jest aplikacja uwierzytelniająca: jest ich wiele, także bezpłatnych, a większość menedżerów haseł ma ją wbudowaną.
second-factor-scan = 1. Zeskanuj ten kod QR w aplikacji.
second-factor-qr = Kod QR dla aplikacji uwierzytelniającej. Ten sam klucz podano poniżej jako tekst.
second-factor-type = Nie masz aparatu? Wpisz ten klucz w aplikacji:
second-factor-open-app = Aplikacja jest na tym urządzeniu? Otwórz ją z kluczem.
second-factor-new-code-hint = 2. Wpisz sześć cyfr, które aplikacja pokazuje teraz.
second-factor-current-code = Kod z obecnej aplikacji
second-factor-either-hint = Sześć cyfr albo jeden z kodów odzyskiwania.
second-factor-turn-on = Włącz logowanie dwuetapowe
second-factor-set-up-done = Logowanie dwuetapowe jest włączone. Pozostałe sesje zostały zakończone.
second-factor-already-on = Logowanie dwuetapowe jest już włączone.
second-factor-error-new-code = Wpisz sześć cyfr, które aplikacja pokazuje teraz dla tego portalu. Jeśli znów zostaną odrzucone, sprawdź zegar urządzenia.
second-factor-error-either = Wpisz kod, który aplikacja pokazuje teraz, albo kod odzyskiwania. Użyty kod nie zostanie przyjęty ponownie.

## Recovery codes

second-factor-codes-title = Twoje kody odzyskiwania
second-factor-codes-text = Każdy z nich pozwala raz zalogować się bez aplikacji. Przechowuj je tam, gdzie hasła, albo wydrukuj tę stronę: nie zostaną pokazane ponownie.
second-factor-codes-saved = Kody są zapisane
second-factor-copy = Kopiuj
second-factor-copied = Skopiowano
second-factor-renew-title = Nowe kody odzyskiwania
second-factor-renew-text = Dziesięć nowych kodów zastąpi dotychczasowe. Stare od razu przestaną działać.
second-factor-renew-button = Utwórz nowe kody
second-factor-renewed = Nowe kody odzyskiwania są gotowe.

## Turning off

second-factor-off-title = Wyłącz logowanie dwuetapowe
second-factor-off-text = Do zalogowania się wystarczy wtedy samo hasło. Kody odzyskiwania również przestaną działać.
second-factor-off-button = Wyłącz
second-factor-off-done = Logowanie dwuetapowe jest wyłączone.

## Passkeys

second-factor-passkeys = Klucze dostępu
second-factor-passkeys-text = Z kluczem dostępu odcisk palca, twarz lub PIN urządzenia zastępuje kod po podaniu hasła. Aplikacja pozostaje na wypadek, gdy urządzenia nie ma pod ręką.
# $added and $used are dates and times; $used may be the word for never.
second-factor-passkey-used = Dodano: { $added }. Ostatnie użycie: { $used }.
second-factor-passkey-title = Dodaj klucz dostępu
second-factor-passkey-text = Przeglądarka poprosi o potwierdzenie odciskiem palca, twarzą, kodem PIN albo kluczem zabezpieczeń.
second-factor-passkey-name = Nazwa klucza dostępu
second-factor-passkey-name-hint = Ułatwi późniejsze rozpoznanie urządzenia.
second-factor-passkey-add = Dodaj klucz dostępu
second-factor-passkey-failed = Niczego nie potwierdzono. Spróbuj ponownie albo użyj kodu z aplikacji.
second-factor-passkey-unable = Ta przeglądarka nie może tu używać kluczy dostępu. Wymagają one obsługi JavaScript, nowej przeglądarki i właściwego adresu portalu.
second-factor-passkey-added = Klucz dostępu został dodany.
second-factor-passkey-removed = Klucz dostępu został usunięty.
# $most is the largest number of characters.
second-factor-error-passkey-name = Wpisz nazwę; maksymalna liczba znaków: { $most }.
second-factor-error-passkey = Spróbuj ponownie z kluczem dostępu dodanym tutaj. Jeśli znów zostanie odrzucony, użyj kodu z aplikacji.
