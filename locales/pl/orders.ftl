# The account's orders, and one order with its lines (R57).

orders-title = Zamówienia
# $name and $number are those of the purchasing account.
orders-intro = Zamówienia złożone dla konta { $name } ({ $number }), niezależnie od partnera.
orders-search = Numer zamówienia
orders-search-hint = Numer lub jego początek
orders-search-product = Produkt
orders-search-partner = Partner
orders-search-from = Od
orders-search-until = Do

## Filters that are on

# $text is what was typed.
orders-chip-number = Numer zamówienia: { $text }…
# $product is a product's name, or what was typed.
orders-chip-product = Produkt: { $product }
# $partner is a partner's name.
orders-chip-partner = Partner: { $partner }
# $date is a day.
orders-chip-from = Od { $date }
# $date is a day.
orders-chip-until = Do { $date }

## Totals

# Sums over all pages.
orders-totals = { $orders ->
        [one] { $orders } zamówienie
        [few] { $orders } zamówienia
        [many] { $orders } zamówień
       *[other] { $orders } zamówienia
    }, { $lines ->
        [one] { $lines } pozycja
        [few] { $lines } pozycje
        [many] { $lines } pozycji
       *[other] { $lines } pozycji
    }, łączna ilość { $quantity }
# $cap is where counting orders stops; the rest is exact.
orders-totals-many = Ponad { $cap } zamówień, liczba pozycji: { $lines }, łączna ilość { $quantity }
# $product is what the lines and the quantity are counted of.
orders-totals-of-product = { $orders ->
        [one] { $orders } zamówienie
        [few] { $orders } zamówienia
        [many] { $orders } zamówień
       *[other] { $orders } zamówienia
    }, { $lines ->
        [one] { $lines } pozycja
        [few] { $lines } pozycje
        [many] { $lines } pozycji
       *[other] { $lines } pozycji
    } produktu { $product }, łączna ilość { $quantity }
# $cap is where counting orders stops; $product is what the rest is counted of.
orders-totals-of-product-many = Ponad { $cap } zamówień, liczba pozycji produktu { $product }: { $lines }, łączna ilość { $quantity }
# $cap is where counting stops.
orders-many = Pasuje ponad { $cap } zamówień. Wybierz krótszy okres, aby zobaczyć sumy.

## Columns and details

orders-number = Numer zamówienia
orders-date = Data zamówienia
orders-ordered-by = Zamówione przez
orders-partner-of-record = Przypisany partner
orders-partner-since = Przypisany partner od
# $partner is the partner of record since a change of partner on the day $date.
orders-passed-to = Teraz { $partner }, w wyniku zmiany partnera { $date }
# The same beside the new partner’s own name; $date is a day.
orders-by-change = W wyniku zmiany partnera { $date }
orders-lines = Pozycje zamówienia
orders-quantity = Łączna ilość

## Nothing to show

orders-empty-title = Nie ma jeszcze zamówień
orders-empty-text = Zamówienia pojawią się tutaj, gdy tylko partner złoży zamówienie dla tego konta zakupowego.
orders-no-match-title = Żadne zamówienie nie pasuje
orders-no-match-text = Zamówienie można znaleźć po początku numeru, a produkt po części nazwy lub numeru. Sprawdź pisownię albo wyczyść filtry.

## One order

# $number is the order's number.
orders-order-title = Zamówienie { $number }
orders-line = Pozycja
orders-product = Produkt
orders-kind = Rodzaj
orders-kind-license = Licencja
orders-kind-subscription = Subskrypcja lub usługa
orders-line-quantity = Ilość
orders-period = Okres
# $from and $until are the first and the last day.
orders-period-days = od { $from } do { $until }
orders-state = Stan
orders-state-active = Aktywna
orders-state-expiring = Wkrótce wygasa
orders-state-expired = Wygasła
orders-state-upcoming = Przyszła
orders-no-lines = To zamówienie nie ma jeszcze pozycji.
# Sums over all pages; $lines is 1 or more.
orders-lines-caption = { $lines ->
        [one] { $lines } pozycja zamówienia
        [few] { $lines } pozycje zamówienia
        [many] { $lines } pozycji zamówienia
       *[other] { $lines } pozycji zamówienia
    }, łączna ilość { $quantity }
