# The six roles and the eleven capabilities, told once and shown everywhere (R11).

## Roles

roles-account-administrator = Administrator konta
    .description = Może na tym koncie wszystko: zarządza użytkownikami i widocznością dla partnerów, korzysta z umów, kluczy, zamówień, licencji, raportów, plików do pobrania, aprowizacji samoobsługowej i dziennika audytu.
roles-agreement-administrator = Administrator umowy
    .description = Widzi umowy oraz zarządza użytkownikami i widocznością dla partnerów. Nie widzi zamówień, licencji, kluczy ani raportów.
roles-user-administrator = Administrator użytkowników
    .description = Zarządza wyłącznie użytkownikami. Nie widzi umów, zamówień, licencji, kluczy ani raportów.
roles-account-manager = Menedżer konta
    .description = Edytuje aktywne umowy, zarządza aprowizacją samoobsługową i pobiera oprogramowanie. Widzi umowy, klucze, zamówienia, szczegóły licencji i raporty.
roles-report-viewer = Przeglądający raporty
    .description = Widzi umowy, zamówienia, szczegóły licencji i raporty, łącznie z kluczami produktów. Niczego nie może zmieniać.
roles-account-viewer = Przeglądający konto
    .description = Widzi umowy, zamówienia, szczegóły licencji i raporty, ale bez kluczy produktów. Niczego nie może zmieniać.

## Capabilities

capabilities-view-agreements = Wyświetlanie umów
capabilities-edit-agreements = Edytowanie aktywnych umów
capabilities-view-keys = Wyświetlanie kluczy produktów
capabilities-view-orders = Wyświetlanie zamówień
capabilities-view-licenses = Wyświetlanie szczegółów licencji
capabilities-view-reports = Wyświetlanie raportów
capabilities-download-software = Pobieranie oprogramowania
capabilities-provision = Zarządzanie aprowizacją samoobsługową
capabilities-manage-users = Zarządzanie użytkownikami
capabilities-manage-visibility = Zarządzanie widocznością dla partnerów
capabilities-view-audit = Wyświetlanie dziennika audytu

## The page that shows the whole table

roles-page-title = Uprawnienia poszczególnych ról
roles-page-text = Role nadaje się dla konta zakupowego. Osoba z kilkoma rolami ma uprawnienia każdej z nich.
roles-page-caption = Role i ich uprawnienia
roles-page-capability = Uprawnienie
roles-page-ceiling = Administratorzy konta nadają wszystkie sześć ról, administratorzy umowy – wszystkie oprócz roli „Administrator konta”, a administratorzy użytkowników – wszystkie oprócz tych dwóch. Nikt nie zmienia własnych ról.
