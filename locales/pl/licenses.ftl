# The account's licenses and subscriptions by product (R58).

licenses-title = Licencje
# $name and $number are those of the purchasing account.
licenses-intro = Licencje, subskrypcje i usługi konta { $name } ({ $number }), zsumowane ze wszystkich zamówień.
licenses-search = Szukaj produktu
licenses-search-hint = Część nazwy lub numeru
licenses-kind = Rodzaj
licenses-term = Stan
licenses-partner = Partner
# $text is what was typed.
licenses-chip-search = Szukane: { $text }
# Sums over all pages.
licenses-totals = { $products ->
        [one] { $products } produkt
        [few] { $products } produkty
        [many] { $products } produktów
       *[other] { $products } produktu
    }, { $lines ->
        [one] { $lines } pozycja zamówień
        [few] { $lines } pozycje zamówień
        [many] { $lines } pozycji zamówień
       *[other] { $lines } pozycji zamówień
    }, łączna ilość { $quantity }
licenses-product = Produkt
licenses-product-number = Numer produktu
licenses-quantity = Ilość
licenses-active = Aktywne
# $days is 90.
licenses-expiring-within = Wygasające w ciągu { $days } dni
licenses-upcoming = Przyszłe
# $quantity starts later.
licenses-upcoming-note = przyszłe: { $quantity }
licenses-expired = Wygasłe
licenses-next-end = Najbliższy koniec
licenses-no-end = Brak terminu
licenses-lines = Pozycje zamówień
licenses-partners = Według partnera
# Hidden words after a product's name: what the link leads to.
licenses-open-orders = – zamówienia tego produktu
# $partner has $quantity of the product.
licenses-of-partner = { $partner }: { $quantity }

licenses-empty-title = Nie ma jeszcze licencji
licenses-empty-text = Licencje i subskrypcje pojawią się tutaj, gdy tylko partner zamówi je dla tego konta zakupowego.
licenses-no-match-title = Żadna licencja ani subskrypcja nie pasuje
licenses-no-match-text = Sprawdź pisownię albo wyczyść filtry, aby zobaczyć wszystko.
