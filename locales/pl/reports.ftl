# Reports (R61): words of all reports, then each report.

reports-show = Pokaż
reports-download-xlsx = Pobierz jako XLSX
# In files: the names of what a file is about.
reports-file-filters = Filtry
reports-file-time = Utworzono
reports-partner-number = Numer partnera
# $kind is License, or Subscription or service.
reports-chip-kind = Rodzaj: { $kind }
# In a legend: all partners without a colour of their own.
reports-other-partners = Inni partnerzy

## Charts

# $label is what a figure is of, $value the figure.
chart-value = { $label }: { $value }
# $series is the part's name.
chart-part = { $label }, { $series }: { $value }
# $first and $last are the first and last period, $name the one with the most, which is $value.
chart-columns-text = Od { $first } do { $last }. Najwięcej: { $value } ({ $name }). Wszystkie liczby są w tabeli.

## A file that is refused

export-too-large-title = To za dużo na jeden plik
export-too-large-text = Ustaw filtry albo wybierz krótszy okres i pobierz ponownie.

## Licenses by product and partner

reports-licenses-tab = Licencje
reports-licenses-title = Licencje według produktu i partnera
# $name and $number are those of the purchasing account.
reports-licenses-intro = Ilość każdego produktu u każdego przypisanego partnera na koncie { $name } ({ $number }).
# $count is how many products the chart shows.
reports-licenses-chart = { $count ->
        [one] Ilość produktu według przypisanego partnera
        [few] Ilość największych produktów według przypisanego partnera
        [many] Ilość największych produktów według przypisanego partnera
       *[other] Ilość największych produktów według przypisanego partnera
    }
# Sums over all pages.
reports-licenses-totals = { $products ->
        [one] { $products } produkt
        [few] { $products } produkty
        [many] { $products } produktów
       *[other] { $products } produktu
    }, { $partners ->
        [one] { $partners } partner
        [few] { $partners } partnerzy
        [many] { $partners } partnerów
       *[other] { $partners } partnera
    }, { $lines ->
        [one] { $lines } pozycja zamówień
        [few] { $lines } pozycje zamówień
        [many] { $lines } pozycji zamówień
       *[other] { $lines } pozycji zamówień
    }, łączna ilość { $quantity }
# Hidden words after a product's name: what the link leads to.
reports-orders-with = – zamówienia tego produktu u partnera { $partner }

## Orders over time

reports-orders-tab = Zamówienia
reports-orders-title = Zamówienia w czasie
# $name and $number are those of the purchasing account.
reports-orders-intro = Ile i kiedy zamówiono dla konta { $name } ({ $number }).
reports-by = Grupuj według
reports-by-month = Miesiąc
reports-by-quarter = Kwartał
reports-by-year = Rok
# $number is 1 to 4.
reports-quarter = { $number } kw. { $year }
reports-orders-chart-month = Zamówienia miesięcznie
reports-orders-chart-quarter = Zamówienia kwartalnie
reports-orders-chart-year = Zamówienia rocznie
reports-period = Okres
reports-first-day = Pierwszy dzień
reports-last-day = Ostatni dzień
reports-orders = Zamówienia
reports-none-text = Wyczyść filtry, aby zobaczyć wszystko.

## What expires

reports-expiries-tab = Wygasające
reports-expiries-title = Co wygasa
# $name and $number are those of the purchasing account.
reports-expiries-intro = Trwające dziś pozycje zamówień konta { $name } ({ $number }), według dnia, w którym się kończą.
reports-within = Kończy się w ciągu
# $days is 30 or more.
reports-within-days = { $days ->
        [one] { $days } dnia
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }
# The same as one of the filters that a file names.
reports-chip-within = Kończy się w ciągu { reports-within-days }
reports-expiries-chart = Ilość kończąca się w poszczególnych miesiącach
reports-ends-on = Koniec
reports-starts-on = Początek
reports-expiries-none-title = W tym czasie nic się nie kończy
reports-expiries-none-text = Wybierz dłuższy okres lub inne filtry, aby zobaczyć, co kończy się później.

## Who has access

reports-access-tab = Dostęp
reports-access-title = Kto ma dostęp
# $name and $number are those of the purchasing account.
reports-access-intro = Wszystkie osoby, które mają rolę lub zaproszenie do roli na koncie { $name } ({ $number }).
reports-access-chart = Liczba osób w każdej roli
# $count is 1 or more.
reports-access-total = { $count ->
        [one] { $count } osoba, według adresu e-mail
        [few] { $count } osoby, według adresu e-mail
        [many] { $count } osób, według adresu e-mail
       *[other] { $count } osoby, według adresu e-mail
    }
# $status is Active, Pending or Expired.
reports-chip-status = Status: { $status }

## Partner visibility

reports-visibility-tab = Widoczność
reports-visibility-title = Który partner co może widzieć
# $name and $number are those of the purchasing account.
reports-visibility-intro = Co każdy partner widzi z zamówień konta { $name } ({ $number }), od kiedy i dzięki komu.
reports-visibility-chart = Pozycje zamówień widoczne dla każdego partnera
reports-visibility-own = Własne
reports-visibility-granted = Na podstawie zezwolenia
reports-visibility-caption = Według partnera, jego własne zamówienia najpierw
reports-visibility-with-ended = Uwzględnij zakończone
reports-visibility-none-title = Nic nie pasuje
reports-visibility-reason = Podstawa
reports-visibility-since = Od
reports-visibility-until = Do
reports-visibility-ended-by = Odwołane przez
# $since is the day of the first order.
reports-visibility-ordered = Własne zamówienia, od { $since }
# $since is a day.
reports-visibility-changed = Zmiana partnera, { $since }
# $by is an administrator, $at a moment.
reports-visibility-allowed = Zezwolenie z { $at }, wydane przez: { $by }
# $ender took it back at the moment $until.
reports-visibility-revoked = Zezwolenie z { $at }, wydane przez: { $by }; odwołane { $until } przez: { $ender }
reports-visibility-overtaken = Zezwolenie z { $at }, wydane przez: { $by }; zakończone zmianą partnera { $until }
