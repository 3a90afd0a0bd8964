# Words and buttons that several pages share.

## Names and terms

common-account = Konto zakupowe
common-account-number = Numer konta
common-agreement = Umowa
common-agreement-number = Numer umowy
common-organization = Organizacja
common-role = Rola
common-roles = Role
common-status = Status
common-email = Adres e-mail
common-first-name = Imię
common-last-name = Nazwisko
common-name = Imię i nazwisko
common-language = Preferowany język
common-country = Kraj/region
common-password = Hasło

## Yes and no

common-yes = Tak
common-no = Nie
common-none = Brak
common-all = Wszystkie
common-never = Nigdy

## Buttons and links

common-save = Zapisz
common-edit = Edytuj
common-search = Szukaj
common-clear-filters = Wyczyść filtry
common-remove = Usuń
common-revoke = Odwołaj
common-resend = Wyślij ponownie
common-withdraw = Wycofaj zaproszenie
common-sign-in = Zaloguj się
common-sign-out = Wyloguj się
common-download-csv = Pobierz jako CSV

## Wrong answers

common-error-name-link = Wpisz samo imię lub nazwisko: bez adresu strony, adresu e-mail i numeru telefonu. Po kropce zostaw odstęp.

## Status: filter and badge

common-status-all = Wszystkie
common-status-active = Aktywny
common-status-pending = Oczekujący
common-status-expired = Wygasły
common-badge-active = Aktywny
common-badge-pending = Oczekujący
common-badge-expired = Wygasły
