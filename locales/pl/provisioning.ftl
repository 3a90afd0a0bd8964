# Self-service provisioning: seats that an account adds itself, ordered by its partner afterwards (R62).

provisioning-title = Aprowizacja samoobsługowa
# $name and $number are those of the purchasing account.
provisioning-intro = Samodzielnie dodawaj stanowiska do subskrypcji konta { $name } ({ $number }). Można z nich korzystać od razu, a partner zamawia je później.
provisioning-back = Wróć do aprowizacji

## An ended agreement

provisioning-ended-title = Umowa się zakończyła
provisioning-ended-text = W ramach zakończonej umowy nie można dodawać stanowisk ani powiązać domeny. Stanowiska dodane wcześniej pozostają; ich dodanie można cofnąć, dopóki nie zostaną zamówione.

## The directory domain

provisioning-domain = Domena katalogu
provisioning-domain-untied = To konto nie jest powiązane z domeną.
provisioning-domain-none = Stanowiska są przeznaczone dla osób z domeny katalogu. Najpierw powiąż to konto ze swoją domeną.
provisioning-domain-tie = Powiąż domenę
provisioning-domain-change = Zmień domenę
provisioning-domain-show = Pokaż rekord potwierdzający
provisioning-domain-proved = Potwierdzona
# $by is a person, $date a day.
provisioning-domain-proved-by = Potwierdzona { $date } przez: { $by }
provisioning-domain-asked = Jeszcze niepotwierdzona
# $by is a person, $date a day.
provisioning-domain-asked-by = Zgłoszona { $date } przez: { $by }
# $name and $number are those of the purchasing account.
provisioning-domain-intro = Powiąż konto { $name } ({ $number }) z domeną swojego katalogu. To, że domena należy do Twojej organizacji, potwierdza jej DNS.
provisioning-domain-stays = Powiązanie pozostaje, dopóki nie zostanie potwierdzona inna domena.
provisioning-domain-name = Domena
provisioning-domain-hint = Domena służbowych adresów, na przykład company.com
provisioning-domain-ask = Dalej
provisioning-domain-other = Użyj tej domeny
# $domain is a domain's name.
provisioning-already-tied = Konto jest już powiązane z domeną { $domain }.
provisioning-error-domain = Wpisz nazwę domeny, na przykład company.com

## The proof

# $domain is a domain's name.
provisioning-record-title = Potwierdź domenę { $domain }
provisioning-record-text = Zleć dodanie tego rekordu do DNS domeny, a następnie sprawdź go tutaj.
provisioning-record-type = Typ
provisioning-record-name = Nazwa
provisioning-record-value = Wartość
provisioning-record-wait = Zanim nowy rekord będzie wszędzie widoczny, może minąć godzina. Po potwierdzeniu domeny rekord można usunąć.
provisioning-record-check = Sprawdź rekord
# $domain is a domain's name.
provisioning-proved = Konto zostało powiązane z domeną { $domain }.
provisioning-proved-next = Teraz można dodawać stanowiska.
# $name is the record's name.
provisioning-not-there = Nie znaleziono rekordu pod nazwą { $name }.
provisioning-not-there-none = Nie ma jeszcze rekordu TXT o tej nazwie. Sprawdź nazwę i spróbuj ponownie później.
provisioning-not-there-other = Rekord TXT o tej nazwie istnieje, ale ma inną wartość. Porównaj ją z podaną poniżej.
provisioning-dns-silent = DNS nie odpowiada.
provisioning-dns-later = Nie udało się uzyskać informacji o rekordzie. Spróbuj ponownie za chwilę.
provisioning-held-title = Tę domenę potwierdziła już inna organizacja
provisioning-held-text = Domena należy tu tylko do jednej organizacji. Jeśli została przejęta przez Twoją, zwróć się do pomocy technicznej.
provisioning-not-asked-title = Nie ma domeny do sprawdzenia
provisioning-not-asked-text = W międzyczasie domena została potwierdzona lub zmieniona. Otwórz stronę ponownie, aby zobaczyć obecny stan.

## Subscriptions

provisioning-subscriptions = Subskrypcje
# $count is 1 or more.
provisioning-subscriptions-count = { $count ->
        [one] { $count } subskrypcja, do której można dodać stanowiska
        [few] { $count } subskrypcje, do których można dodać stanowiska
        [many] { $count } subskrypcji, do których można dodać stanowiska
       *[other] { $count } subskrypcji, do których można dodać stanowiska
    }
provisioning-none-title = Brak subskrypcji samoobsługowych
provisioning-none-text = Stanowiska można tu dodawać do subskrypcji, które dostawca objął samoobsługą, dopóki trwa ich okres.
# $product is a product, $partner the partner of record.
provisioning-subscription = { $product }, { $partner }
provisioning-ordered = Zamówione stanowiska
provisioning-open = Do zamówienia
# Beside a quantity that was ordered: $seats were added to it.
provisioning-open-note = + { $seats } do zamówienia
provisioning-in-use = W użyciu
provisioning-until = Do
provisioning-no-room = Więcej dopiero po zamówieniu przez partnera

## Adding seats

provisioning-add = Dodaj stanowiska
provisioning-quantity = Liczba stanowisk
# $room is how many may be added now.
provisioning-quantity-hint = Obecnie najwyżej { $room }
# $partner is the partner of record.
provisioning-add-note = Ze stanowisk można korzystać od razu. { $partner } otrzyma prośbę o ich zamówienie; do tego czasu można to cofnąć.
# $room is how many may be added now.
provisioning-error-quantity = { $room ->
        [0] Nie można dodać więcej stanowisk, dopóki partner nie zamówi już dodanych
        [one] Wpisz { $room }: więcej stanowisk można dodać dopiero, gdy partner zamówi już dodane
        [few] Wpisz liczbę całkowitą od 1 do { $room }
        [many] Wpisz liczbę całkowitą od 1 do { $room }
       *[other] Wpisz liczbę całkowitą od 1 do { $room }
    }
provisioning-no-domain-title = Najpierw powiąż domenę
provisioning-no-domain-text = Stanowiska są przeznaczone dla osób z domeny katalogu. Niczego nie dodano.
# $product is a product.
provisioning-added = { $count ->
        [one] Dodano { $count } stanowisko produktu { $product }; można z niego korzystać.
        [few] Dodano { $count } stanowiska produktu { $product }; można z nich korzystać.
        [many] Dodano { $count } stanowisk produktu { $product }; można z nich korzystać.
       *[other] Dodano { $count } stanowiska produktu { $product }; można z nich korzystać.
    }
# $count is how many people at $partner are mailed, $reference the reference of the seats.
provisioning-told = { $count ->
        [one] { $count } osoba po stronie partnera { $partner } otrzyma wiadomość z prośbą o zamówienie ich pod numerem { $reference }.
        [few] { $count } osoby po stronie partnera { $partner } otrzymają wiadomość z prośbą o zamówienie ich pod numerem { $reference }.
        [many] { $count } osób po stronie partnera { $partner } otrzyma wiadomość z prośbą o zamówienie ich pod numerem { $reference }.
       *[other] { $count } osoby po stronie partnera { $partner } otrzyma wiadomość z prośbą o zamówienie ich pod numerem { $reference }.
    }
provisioning-told-nobody = { $partner } znajdzie je w swojej Strefie partnera, do zamówienia pod numerem { $reference }.
# $product is a product.
provisioning-sent-before = { $count ->
        [one] Ten formularz został już wysłany: dodano wtedy { $count } stanowisko produktu { $product }.
        [few] Ten formularz został już wysłany: dodano wtedy { $count } stanowiska produktu { $product }.
        [many] Ten formularz został już wysłany: dodano wtedy { $count } stanowisk produktu { $product }.
       *[other] Ten formularz został już wysłany: dodano wtedy { $count } stanowiska produktu { $product }.
    }
provisioning-sent-before-next = Niczego więcej nie dodano. Aby dodać kolejne stanowiska, otwórz formularz ponownie.

## Added seats

provisioning-added-seats = Dodane stanowiska
provisioning-added-none = Nie dodano jeszcze żadnych stanowisk.
# $count is 1 or more.
provisioning-added-count = { $count ->
        [one] { $count } dodanie
        [few] { $count } dodania, od najnowszego
        [many] { $count } dodań, od najnowszego
       *[other] { $count } dodania, od najnowszego
    }
# Of a list with several pages.
provisioning-added-page = Dodane stanowiska, od najnowszych
# $reference is the reference of the seats.
provisioning-seats-title = Dodane stanowiska { $reference }
provisioning-reference = Numer aprowizacji
provisioning-seats = Stanowiska
provisioning-since = Od
provisioning-by = Dodane przez
provisioning-state = Stan
provisioning-state-open = Do zamówienia
provisioning-state-ordered = Zamówione
# $order and $line name the order line, $quantity is what was ordered, $date a day.
provisioning-state-line = Zamówienie { $order }, pozycja { $line }: { $quantity ->
        [one] { $quantity } stanowisko
        [few] { $quantity } stanowiska
        [many] { $quantity } stanowisk
       *[other] { $quantity } stanowiska
    }, { $date }
provisioning-state-undone = Cofnięte
# $by is a person, $date a day.
provisioning-state-undone-by = { $date }, przez: { $by }
# $order and $line name the order line.
provisioning-state-late = Mimo to zostały zamówione: zamówienie { $order }, pozycja { $line }
provisioning-undo = Cofnij
# $partner is the partner of record.
provisioning-undo-note = Po cofnięciu ze stanowisk nie będzie można korzystać, a { $partner } otrzyma wiadomość, aby ich nie zamawiać.
provisioning-undone = { $count ->
        [one] Wycofano { $count } stanowisko produktu { $product }.
        [few] Wycofano { $count } stanowiska produktu { $product }.
        [many] Wycofano { $count } stanowisk produktu { $product }.
       *[other] Wycofano { $count } stanowiska produktu { $product }.
    }
provisioning-undone-next = Partner nie musi nic w związku z tym zamawiać.
provisioning-undone-before = To zostało już wcześniej cofnięte.
provisioning-ordered-title = Partner zamówił te stanowiska
# $line and $order name the order line.
provisioning-ordered-text = Pozycja { $line } zamówienia { $order } je rozlicza: nie można ich już cofnąć.
provisioning-back-to-seats = Wróć do stanowisk

## History. $by is who did it.

provisioning-history = Historia
provisioning-history-added = { $by }: dodanie { $count ->
        [one] { $count } stanowiska
        [few] { $count } stanowisk
        [many] { $count } stanowisk
       *[other] { $count } stanowiska
    } produktu { $product }; zamawia { $partner }.
provisioning-history-undone = { $by }: cofnięcie { $count ->
        [one] { $count } stanowiska
        [few] { $count } stanowisk
        [many] { $count } stanowisk
       *[other] { $count } stanowiska
    }.
provisioning-history-ordered = Rozliczono w pozycji { $line } zamówienia { $order }.
provisioning-history-late = Pozycja { $line } zamówienia { $order } wskazała je już po cofnięciu.
provisioning-history-other = { $by }: wprowadzenie zmiany.
