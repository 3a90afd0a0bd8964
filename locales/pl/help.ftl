# The help page, written from the customers’ guide.

help-title = Pomoc
# $product is the portal’s name, here and below.
help-intro = Jak krok po kroku korzystać z portalu { $product }.
help-contents = Na tej stronie

help-start = Do czego służy portal
help-start-text = { $product } to portal dla organizacji, które mają umowę zakupową. Można w nim przeglądać umowy, zamówienia, licencje, klucze i raporty, pobierać oprogramowanie oraz decydować, kto ma do tego prawo.
help-start-who = To, co widzisz, zależy od Twoich ról. Pierwszy administrator jest wskazany w umowie: loguje się pierwszy i zaprasza pozostałe osoby.

help-in = Pierwsze logowanie
help-in-text = W portalu { $product } nie ma rejestracji: zaproszenie wysyła ktoś z Twojej organizacji na Twój służbowy adres e-mail.
help-in-step-mail = Otwórz link z wiadomości powitalnej. Działa przez 60 dni.
help-in-step-password = Ustaw hasło albo zaloguj się, jeśli masz tu już hasło. Następnie przyjmij zaproszenie.
help-in-step-again = Link wygasł? Na jego stronie można wysłać nowy na ten sam adres.
help-in-forgotten = Nie pamiętam hasła

help-role = Twoja rola
help-role-text = Jeśli nie masz pewności, co możesz robić:
help-role-step-menu = Otwórz menu ze swoim imieniem i nazwiskiem u góry dowolnej strony i wybierz „Mój profil”.
help-role-step-read = Każda rola jest podana obok swojego numeru umowy i numeru konta. Ról może być kilka.
help-role-step-ask = Potrzebujesz innej roli? Wybierz „Poproś o rolę”. Odpowiada administrator, a o odpowiedzi dowiesz się z wiadomości e-mail.

help-find = Wyszukiwanie użytkownika
help-find-text = Zanim kogoś zaprosisz, sprawdź, czy już tu jest. Zarządzanie użytkownikami wymaga roli, która na to pozwala.
help-find-step-open = Otwórz menu „Konto”, wybierz „Zarządzanie dostępem” i kartę „Zarządzanie użytkownikami”.
help-find-step-type = Wpisz początek adresu e-mail albo @ i domenę. Imiona i nazwiska nie są przeszukiwane.
help-find-step-status = Wybierz status. Użytkownicy aktywni zalogowali się co najmniej raz, oczekujący – jeszcze nie. Status „Wygasły” oznacza, że zaproszenia nie przyjęto w ciągu 60 dni.
help-find-step-narrow = Posortuj listę według kolumny albo zawęź ją według roli, kraju lub języka.

help-invite = Zapraszanie użytkownika
help-invite-text = Zaproszona osoba otrzymuje wiadomość powitalną w wybranym przez Ciebie języku.
help-invite-step-open = Na karcie „Zarządzanie użytkownikami” wybierz „Zaproś użytkownika”.
help-invite-step-fields = Wypełnij wszystkie pola: adres e-mail, imię i nazwisko, preferowany język, kraj lub region oraz co najmniej jedną rolę.
help-invite-step-preview = W razie potrzeby obejrzyj najpierw podgląd wiadomości. Jest w języku zapraszanej osoby.
help-invite-step-send = Wyślij zaproszenie albo wyślij je i zaproś kolejną osobę. Dalszy przebieg pokazują szczegóły użytkownika.
help-invite-step-many = Aby zaprosić wiele osób naraz, wybierz „Zaproś wielu użytkowników” i wklej ich adresy albo prześlij plik.

help-roles = Uprawnienia poszczególnych ról
help-roles-text = Role nadaje się dla konta zakupowego. Uprawnienia kilku ról się sumują.

help-change = Zmiana ról użytkownika
help-change-text = Zmiana obowiązuje od następnego kliknięcia tej osoby, a informuje o niej wiadomość e-mail.
help-change-step-find = Znajdź osobę na karcie „Zarządzanie użytkownikami” i otwórz szczegóły użytkownika.
help-change-step-edit = Obok konta wybierz „Edytuj”, a następnie zaznacz lub odznacz role.
help-change-step-save = Zapisz. Nikt nie zmienia własnych ról, a na koncie zawsze pozostaje co najmniej jeden administrator konta.
help-change-step-remove = Osobę, która odeszła z organizacji, usuwa się na tej samej stronie.

help-visibility = Widoczność dla partnerów
help-visibility-text = Jeśli partnerów jest więcej niż jeden, to Ty decydujesz, który z nich widzi zamówienia złożone dla Twojej organizacji przez innego.
help-visibility-default = Partner widzi tylko własne zamówienia, chyba że zezwolisz na więcej. Zezwolenie można odwołać w dowolnej chwili. Przy jednym partnerze nie ma na co zezwalać.
help-visibility-change = Po zmianie partnera zamówienia dotychczasowego partnera należą do nowego.
help-visibility-step-open = Otwórz menu „Konto”, wybierz „Zarządzanie dostępem” i kartę „Zarządzanie widocznością dla partnerów”. Wybierz konto zakupowe.
help-visibility-step-viewer = W polu „Nazwa partnera” wybierz partnera, który ma widzieć więcej.
help-visibility-step-orderer = W części „Zezwól na wgląd w zamówienia” zaznacz partnerów, których zamówienia ma widzieć.
help-visibility-step-look = Jeśli Twoja rola obejmuje licencje, obejrzyj podgląd tego, co ten partner by zobaczył.
help-visibility-step-save = Zapisz. Komunikat poda, co teraz obowiązuje.
help-visibility-step-undo = Zapis można cofnąć tak długo, jak podaje strona. Potem partner dostaje wiadomość e-mail.

help-partner = Dla partnerów
help-partner-text = W Strefie partnera pracownicy partnerów widzą licencje i subskrypcje swoich klientów.
help-partner-step-sign-in = Przyjmij zaproszenie, zaloguj się i otwórz Strefę partnera.
help-partner-step-choose = Wybierz konto klienta.
help-partner-step-read = W każdym wierszu podany jest partner, który złożył zamówienie, a w wierszach udostępnionych – także osoba, która na to zezwoliła.

help-more = Więcej pomocy
help-more-text = Najpierw zwróć się do administratora w swojej organizacji: wskazuje ich „Mój profil”. Następnie zapytaj partnera.
help-more-support = Pomoc techniczna tego portalu:
