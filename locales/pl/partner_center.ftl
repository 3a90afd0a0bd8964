# The Partner Center: a partner's customers, and what it sees of one (R42, R43, R53, R54).

# $partner is the viewer's own partner.
partner-center-intro = Klienci partnera { $partner } oraz licencje i subskrypcje, które partner dla nich zamówił. Zamówienia innych partnerów widać tutaj, jeśli klient na to zezwala.
partner-center-search = Szukaj klienta
partner-center-search-hint = Początek nazwy lub numeru konta
partner-center-search-product = Szukaj produktu
# $text is what was typed.
partner-center-chip-search = Szukane: { $text }
# $partner is a partner's name.
partner-center-chip-orderer = Zamówione przez: { $partner }

## The list of customers

# $count is 1 or more, $sorted one of the lines below.
partner-center-customers-count = { $count ->
        [one] { $count } konto klienta, sortowanie { $sorted }
        [few] { $count } konta klientów, sortowanie { $sorted }
        [many] { $count } kont klientów, sortowanie { $sorted }
       *[other] { $count } konta klienta, sortowanie { $sorted }
    }
# $count is where counting stops.
partner-center-customers-many = Ponad { $count } kont klientów, sortowanie { $sorted }
partner-center-sorted-organization = według organizacji, od A do Z
partner-center-sorted-organization-descending = według organizacji, od Z do A
partner-center-sorted-number = według numeru konta, rosnąco
partner-center-sorted-number-descending = według numeru konta, malejąco
partner-center-own-lines = Własne pozycje
partner-center-granted-lines = Udostępnione pozycje
partner-center-orderers = Udostępnione od
partner-center-orderers-none = Brak
partner-center-empty-title = Nie ma tu jeszcze klientów
partner-center-empty-text = Klienci pojawią się tutaj po złożeniu dla nich zamówienia. Podobnie klienci, którzy zezwalają na wgląd w zamówienia innego partnera: decydują o tym na karcie „Zarządzanie widocznością dla partnerów”.
# $text is what was typed.
partner-center-no-match-title = Żaden klient nie zaczyna się od „{ $text }”
partner-center-no-match-text = Sprawdź pisownię albo wyczyść filtry, aby zobaczyć wszystko.

## One customer

# $name and $number are those of the purchasing account.
partner-center-account-line = Konto zakupowe: { $name } ({ $number })
# Sums over all pages.
partner-center-totals = { $rows ->
        [one] { $rows } wiersz
        [few] { $rows } wiersze
        [many] { $rows } wierszy
       *[other] { $rows } wiersza
    }, { $lines ->
        [one] { $lines } pozycja zamówień
        [few] { $lines } pozycje zamówień
        [many] { $lines } pozycji zamówień
       *[other] { $lines } pozycji zamówień
    }, łączna ilość { $quantity }
partner-center-product = Produkt
partner-center-product-number = Numer produktu
partner-center-kind = Rodzaj
partner-center-kind-license = Licencja
partner-center-kind-subscription = Subskrypcja lub usługa
partner-center-quantity = Ilość
partner-center-lines = Pozycje zamówień
partner-center-ends-on = Najpóźniejszy koniec
partner-center-ordered-by = Zamówione przez
partner-center-partner-of-record = Przypisany partner
# $partner is who the orders belong to since a change of partner.
partner-center-passed-to = Teraz { $partner }
partner-center-access = Dostęp
partner-center-access-own = Własne
partner-center-access-granted = Udostępnione
partner-center-granted-by = Udostępnione przez
partner-center-granted-on = Data udostępnienia
# $name is the customer's administrator, $date the day.
partner-center-granted = { $date }, przez: { $name }
partner-center-customer-empty-title = Nic jeszcze nie zamówiono
partner-center-customer-empty-text = Licencje i subskrypcje pojawią się tutaj, gdy tylko zamówienie będzie miało pozycje.
partner-center-no-holding-title = Żadna licencja ani subskrypcja nie pasuje

## A customer's tabs and orders

partner-center-licenses = Licencje i subskrypcje
partner-center-orders = Zamówienia
# $organization is the customer.
partner-center-orders-of = Zamówienia klienta { $organization }
partner-center-no-orders-text = Zamówienia pojawią się tutaj, gdy tylko złożysz je dla tego konta zakupowego. Podobnie zamówienia innych partnerów, na których wgląd zezwoli klient.
partner-center-no-order-text = Zamówienie można znaleźć po początku numeru. Sprawdź pisownię albo wyczyść filtry.

## The administrator whom the vendor named and who never came

partner-center-administrator-title = Administrator tego klienta jeszcze się nie zalogował
# $name and $email are the administrator's, $date the day of the latest mail.
partner-center-administrator-text = Ostatnią wiadomość powitalną wysłano { $date }, a zaproszenie nie zostało przyjęte. Adresat: { $name } ({ $email }).
partner-center-administrator-note = Wiadomość jest wysyłana tylko na ten adres. Jeśli jest niewłaściwy, poproś dostawcę o jego poprawienie.
partner-center-welcome-again = Wyślij wiadomość powitalną ponownie
partner-center-welcome-sent = Wiadomość powitalna zostanie ponownie wysłana na adres { $email }. Adresat: { $name }.
# $date is a day.
partner-center-welcome-sent-detail = Nowy link działa do { $date }; starsze linki już nie działają.
partner-center-nobody-waits-title = Nikt nie czeka na wiadomość powitalną
partner-center-nobody-waits-text = Administrator tego konta już przyjął zaproszenie albo dostawca nikogo nie wskazał.
partner-center-back-to-customer = Wróć do klienta

## Seats that customers added themselves, to be ordered (R62)

partner-center-to-order = Do zamówienia
partner-center-to-order-intro = Stanowiska, które klienci sami dodali do swoich subskrypcji. Są już w użyciu; zamów je i podaj numer aprowizacji w pozycji zamówienia.
# $count is how many additions wait.
partner-center-to-order-waiting = { $count ->
        [one] { $count } dodanie stanowisk do zamówienia
        [few] { $count } dodania stanowisk do zamówienia
        [many] { $count } dodań stanowisk do zamówienia
       *[other] { $count } dodania stanowisk do zamówienia
    }
partner-center-to-order-all = Wszystkie, także zamówione i cofnięte
# $count is 1 or more.
partner-center-to-order-count = { $count ->
        [one] { $count } dodanie stanowisk
        [few] { $count } dodania stanowisk
        [many] { $count } dodań stanowisk
       *[other] { $count } dodania stanowisk
    }
partner-center-to-order-none-title = Nie ma nic do zamówienia
partner-center-to-order-none-text = Stanowiska pojawią się tutaj, gdy klient doda je do przypisanej Wam subskrypcji.
