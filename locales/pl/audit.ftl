# The audit of an account: who did what, when.

audit-title = Dziennik audytu
# $account is the purchasing account's name, $number its number, $organization the organization's name.
audit-intro = Wszystkie czynności wykonane na koncie { $account } ({ $number }) i dotyczące użytkowników organizacji { $organization }. Wpisów nie można zmieniać ani usuwać.
audit-caption = Zdarzenia, od najnowszych
audit-person = Osoba
audit-person-hint = Adres e-mail albo pełne imię i nazwisko w brzmieniu z listy poniżej
audit-when = Kiedy (UTC)
audit-who = Kto
audit-action = Czynność
audit-subject = Dotyczy
audit-detail = Szczegóły
# Columns of the file: the event's stable name, and the id that finds the request in the logs.
audit-event = Zdarzenie
audit-request = Żądanie
audit-chip-person = Osoba: { $person }
audit-chip-action = Czynność: { $action }
audit-none-title = Nic się jeszcze nie wydarzyło
audit-none-text = Zapisywane są tu zaproszenia, role, widoczność dla partnerów, klucze, pobrania i zmiany umowy.
audit-no-match-title = Brak wyników
audit-no-match-text = Żadne zdarzenie nie pasuje do wszystkich tych filtrów. Usuń jeden z nich, aby zobaczyć więcej.

## What was done

audit-action-invitation-sent = Wysłano zaproszenie
audit-action-invitation-resent = Ponownie wysłano zaproszenie
audit-action-invitation-renewed = Poproszono o nowy link z zaproszeniem
audit-action-invitation-corrected = Poprawiono zaproszenie
audit-action-invitation-withdrawn = Wycofano zaproszenie
audit-action-invitation-accepted = Przyjęto zaproszenie
audit-action-roles-changed = Zmieniono role
audit-action-role-requested = Poproszono o role
audit-action-role-request-granted = Przyjęto prośbę o role
audit-action-role-request-refused = Odrzucono prośbę o role
audit-action-role-request-withdrawn = Wycofano prośbę o role
audit-action-member-removed = Usunięto użytkownika
audit-action-administrator-appointed = Administrator ustanowiony przez dostawcę
audit-action-administrator-designated = Administrator wskazany w danych dostawcy
audit-action-grant-made = Udzielono partnerowi zezwolenia na wgląd
audit-action-grant-revoked = Odwołano zezwolenie partnera na wgląd
audit-action-grant-undone = Cofnięto zmianę widoczności dla partnera
audit-action-grant-ended = Zezwolenie na wgląd zakończone zmianą partnera
audit-action-partner-changed = Zmiana partnera
audit-action-agreement-changed = Zmieniono szczegóły umowy
audit-action-key-revealed = Pokazano klucz produktu
audit-action-file-sent = Pobrano plik
audit-action-domain-asked = Podano domenę katalogu
audit-action-domain-proved = Potwierdzono domenę katalogu
audit-action-seats-added = Dodano stanowiska
audit-action-seats-ordered = Zamówiono dodane stanowiska
audit-action-seats-undone = Cofnięto dodanie stanowisk
audit-action-other = Inne zdarzenie

## Concerning, and details

audit-subject-person = { $name } ({ $email })
# $partners lists the partners whose orders may be seen.
audit-detail-orders-of = Zamówienia złożone u: { $partners }
# $count is how many seats, $reference names them in the order.
audit-detail-seats = { $count ->
        [one] { $count } stanowisko, numer { $reference }
        [few] { $count } stanowiska, numer { $reference }
        [many] { $count } stanowisk, numer { $reference }
       *[other] { $count } stanowiska, numer { $reference }
    }
# $order is an order's number, $line the number of one of its lines.
audit-detail-ordered = Zamówienie { $order }, pozycja { $line }
