# Selecting an account (R44), and an account's home.

accounts-title = Wybierz konto
accounts-text = Otwarte konto zostanie zapamiętane.
accounts-search = Szukaj według numeru lub nazwy
# $count is how many accounts are listed.
accounts-caption = { $count ->
        [one] { $count } konto
        [few] { $count } konta
        [many] { $count } kont
       *[other] { $count } konta
    }
accounts-your-roles = Twoje role
accounts-last = Ostatnio używane
# $text is what was searched for.
accounts-none-found = Żadne konto nie pasuje do „{ $text }”
accounts-none-found-text = Wpisz początek numeru albo część nazwy.
accounts-empty-title = Nie masz jeszcze roli na żadnym koncie
accounts-empty-text = Możesz się zalogować, ale żadne dane nie są dostępne, dopóki ktoś nie nada Ci roli. W sekcji „Mój profil” znajdziesz osoby, do których warto się zwrócić.
accounts-ways = Co można tu zrobić
accounts-manage-users-text = Wyszukiwanie, zapraszanie i edytowanie użytkowników oraz nadawanie im ról.
accounts-manage-visibility-text = Decydowanie, który partner może widzieć zamówienia złożone dla Twojej organizacji przez innych partnerów.
accounts-reports-text = Licencje według produktu i partnera, zamówienia w czasie i to, co wygasa – na ekranie i w plikach.
accounts-provisioning-text = Samodzielne dodawanie stanowisk do subskrypcji i podgląd tego, co partner ma jeszcze zamówić.
accounts-provisioning-ended-text = Podgląd samodzielnie dodanych stanowisk. Umowa się zakończyła: nie można dodać kolejnych.
accounts-profile-text = Wszystkie Twoje role i osoby, które można poprosić o kolejną.

## An account's home, at a glance

accounts-home-licenses = Licencje i stanowiska według produktu
# $active is what runs today, $quantity everything ordered.
accounts-home-active = Aktywne: { $active } z { $quantity }
accounts-home-all-licenses = Wszystkie licencje i subskrypcje
# $days is 90.
accounts-home-expiring = Wygasa w ciągu { $days } dni
accounts-home-expiring-none = W tym czasie nic się nie kończy.
# Stands before a day: the first day on which a part of the product ends.
accounts-home-from = Najwcześniej
# $products is 1 or more.
accounts-home-all-expiring = { $products ->
        [one] Wkrótce wygasa { $products } produkt
        [few] Wkrótce wygasają { $products } produkty
        [many] Wkrótce wygasa { $products } produktów
       *[other] Wkrótce wygasa { $products } produktu
    }
accounts-home-orders = Najnowsze zamówienia
accounts-home-order-lines = { $lines ->
        [one] { $lines } pozycja zamówienia
        [few] { $lines } pozycje zamówienia
        [many] { $lines } pozycji zamówienia
       *[other] { $lines } pozycji zamówienia
    }
accounts-home-all-orders = Wszystkie zamówienia
accounts-home-invitations = Oczekujące zaproszenia
accounts-home-invitations-none = Wszystkie zaproszenia zostały przyjęte albo wygasły.
# Counts of the whole organization, 1 or more.
accounts-home-all-pending = { $count ->
        [one] { $count } oczekujące zaproszenie
        [few] { $count } oczekujące zaproszenia
        [many] { $count } oczekujących zaproszeń
       *[other] { $count } oczekującego zaproszenia
    }
accounts-home-all-expired = { $count ->
        [one] { $count } wygasłe
        [few] { $count } wygasłe
        [many] { $count } wygasłych
       *[other] { $count } wygasłego
    }
# $cap is where counting stops.
accounts-home-many-pending = Ponad { $cap } oczekujących zaproszeń
accounts-home-many-expired = Ponad { $cap } wygasłych
accounts-home-agreement-active = Aktywna
accounts-home-agreement-ended = Zakończona
