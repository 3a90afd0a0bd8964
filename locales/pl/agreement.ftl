# The account's agreement, and the details that its customer may edit while it is active (R56).

# $number is the agreement's number.
agreement-title = Umowa { $number }
agreement-state = Stan
agreement-state-active = Aktywna
agreement-state-ended = Zakończona
agreement-vendor-title = Tytuł
agreement-friendly-name = Nazwa wewnętrzna
agreement-starts-on = Początek
agreement-ends-on = Koniec
agreement-purchase-order = Numer zamówienia zakupu
agreement-not-said = Nie podano
# $accounts is how many accounts under the agreement are the viewer's own, 1 or more.
agreement-accounts-caption = { $accounts ->
        [one] Twoje konto zakupowe w ramach tej umowy
        [few] Twoje { $accounts } konta zakupowe w ramach tej umowy
        [many] Twoich { $accounts } kont zakupowych w ramach tej umowy
       *[other] Twoje { $accounts } konta zakupowego w ramach tej umowy
    }
agreement-contacts = Kontakty
agreement-notice = Kontakt do zawiadomień

## An agreement that cannot be edited

agreement-ended-title = Tej umowy nie można edytować
# $date is the agreement's last day.
agreement-ended-on = Ta umowa zakończyła się { $date }. Edytować można tylko aktywną umowę.
agreement-ended-early = Dostawca zakończył tę umowę. Edytować można tylko aktywną umowę.
agreement-back = Wróć do umowy

## Editing

agreement-edit = Edytuj szczegóły umowy
# $number and $title are the agreement's.
agreement-edit-intro = Umowa { $number }, { $title }. Te szczegóły widzi każdy, kto widzi umowę.
agreement-friendly-name-hint = Nazwa używana w Twojej organizacji. Widnieje u góry strony umowy.
agreement-purchase-order-hint = W brzmieniu z własnych zamówień i faktur Twojej organizacji.
agreement-notice-name = Nazwa kontaktu do zawiadomień
agreement-notice-name-hint = Osoba lub dział, do których trafiają zawiadomienia dotyczące tej umowy.
agreement-notice-email = Adres e-mail kontaktu do zawiadomień
# $most is the largest number of characters.
agreement-error-long = Skróć ten tekst; maksymalna liczba znaków: { $most }.
agreement-error-characters = Wpisz ten tekst w jednym wierszu, używając znaków drukowalnych.
agreement-error-notice-name = Wpisz nazwę kontaktu do zawiadomień albo wyczyść adres.
agreement-error-notice-email-missing = Wpisz adres e-mail kontaktu do zawiadomień albo wyczyść nazwę.
agreement-error-notice-email-odd = Wpisz adres w postaci name@company.com.
agreement-saved = Szczegóły umowy zostały zapisane.
agreement-same = Nic się nie zmieniło, więc niczego nie zapisano.
# $name is who saved meanwhile, $time when.
agreement-conflict = Te szczegóły zostały zmienione { $time }. Zmiana wprowadzona przez: { $name }.
agreement-conflict-next = Twoje zmiany nie zostały jeszcze zapisane: sprawdź wartości poniżej i zapisz ponownie.
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile; either may be empty.
agreement-conflict-value = { $label }: tutaj „{ $typed }”, zapisano w międzyczasie „{ $stored }”

## History

agreement-history = Zmiany
# $name is who did it.
agreement-history-changed = { $name }: zmiana szczegółów
# $label names the field, $before and $after are its values.
agreement-history-value = { $label }: było „{ $before }”, jest „{ $after }”
# $label names the field, $after is its first value.
agreement-history-value-new = { $label }: „{ $after }”
# $label names the field, $before was its value.
agreement-history-value-gone = { $label }: usunięto „{ $before }”
