# My profile (R7-R9).

profile-title = Mój profil
profile-tab-roles = Role
profile-tab-details = Dane
profile-tab-password = Hasło
profile-tab-second-factor = Logowanie dwuetapowe
profile-tab-sign-ins = Sesje
profile-tab-security-history = Historia zabezpieczeń

## Roles

# $count is how many roles on accounts the person has.
profile-roles-caption = { $count ->
        [one] Twoja rola
        [few] Twoje { $count } role
        [many] Twoje { $count } ról
       *[other] Twoje { $count } roli
    }
profile-roles-help = Uprawnienia poszczególnych ról
# $partner is the partner's name.
profile-partner = Pracujesz dla partnera { $partner }.
profile-partner-open = Otwórz Strefę partnera
profile-empty-title = Nie masz jeszcze roli
profile-empty-text = Możesz się zalogować, ale żadne dane nie są dostępne, dopóki ktoś nie nada Ci roli.
profile-ask-title = Jak poprosić o rolę
# $first, $last and $total are numbers.
profile-ask-range = Konta { $first }–{ $last } z { $total }
# $number and $name are the purchasing account's.
profile-ask-account = Konto zakupowe { $number }, { $name }
profile-ask-administrators = Zwróć się do jednego z tych administratorów:
# $partners is a list of names.
profile-ask-partner = Nikt inny nie administruje tym kontem. Zwróć się do partnera: { $partners }.
profile-ask-vendor = Nikt inny nie administruje tym kontem i nie obsługuje go jeszcze żaden partner. Zwróć się do pomocy technicznej dostawcy.
# $organization is a name.
profile-ask-no-role = Należysz do organizacji { $organization }, ale nie masz w niej roli. Zwróć się do administratora tej organizacji.

## Details

profile-details-title = Moje dane
profile-details-text = Widzą je Twoi współpracownicy i administratorzy. Adres e-mail jest Twoją nazwą logowania i pozostaje bez zmian.
profile-language-hint = Dotyczy wszystkich stron i wiadomości e-mail.
profile-details-saved = Twoje dane zostały zapisane.
profile-details-same = Nic się nie zmieniło, więc niczego nie zapisano.
profile-error-first-name = Wpisz swoje imię.
profile-error-last-name = Wpisz swoje nazwisko.
# $most is the largest number of characters.
profile-error-name-long = Skróć ten wpis; maksymalna liczba znaków: { $most }.
profile-error-name-characters = Wpisz imię lub nazwisko w jednym wierszu, używając liter i znaków drukowalnych.
profile-error-language = Wybierz język.
profile-error-country = Wybierz kraj lub region.
profile-conflict = Twoje dane zostały zmienione w innym oknie. Nic jeszcze nie zapisano: sprawdź wartości poniżej i zapisz ponownie.
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile.
profile-conflict-value = { $label }: tutaj „{ $typed }”, zapisano w międzyczasie „{ $stored }”

## Password

profile-password-title = Moje hasło
profile-password-text = Po zapisaniu wszystkie pozostałe sesje zostaną zakończone.
profile-password-current = Obecne hasło
profile-password-saved = Hasło zostało zmienione.
profile-password-saved-detail = Pozostałe sesje zostały zakończone.
profile-error-current-password = Wpisz hasło, którym się obecnie logujesz.

## Sign-ins

profile-sign-ins-title = Moje sesje
profile-sign-ins-text = Oto miejsca, w których trwa Twoja sesja. Zakończ tę, której nie rozpoznajesz, a następnie zmień hasło.
# $count is how many sign-ins are listed.
profile-sign-ins-caption = { $count ->
        [one] { $count } sesja
        [few] { $count } sesje
        [many] { $count } sesji
       *[other] { $count } sesji
    }
profile-sign-ins-device = Urządzenie
profile-sign-ins-place = Adres sieciowy
profile-sign-ins-since = Zalogowano
profile-sign-ins-last-seen = Ostatnie użycie
profile-sign-ins-acts = Działania
profile-sign-ins-this-one = Ta sesja
profile-sign-ins-unknown-device = Nieznane urządzenie
profile-sign-ins-end = Zakończ tę
profile-sign-ins-end-others = Zakończ wszystkie pozostałe
# $count is how many sign-ins were ended.
profile-sign-ins-ended = { $count ->
        [one] Zakończono { $count } sesję.
        [few] Zakończono { $count } sesje.
        [many] Zakończono { $count } sesji.
       *[other] Zakończono { $count } sesji.
    }
profile-sign-ins-ended-already = Ta sesja była już zakończona.

## Security history

profile-security-history-title = Historia zabezpieczeń
profile-security-history-text = Zdarzenia dotyczące Twojego logowania, od najnowszych. Widzisz je tylko Ty. Jeśli któreś nie pochodzi od Ciebie:
profile-security-history-password = Zmień hasło
profile-security-history-empty = Nic jeszcze nie zapisano.
profile-event-signed-in = Zalogowanie się
profile-event-with-app = Z kodem z aplikacji uwierzytelniającej
profile-event-with-passkey = Z kluczem dostępu
profile-event-with-code = Z kodem odzyskiwania
profile-event-signed-out = Wylogowanie się
# $count is how many other sign-ins were ended at once.
profile-event-sign-ins-ended = { $count ->
        [one] Zakończenie innej sesji
        [few] Zakończenie { $count } innych sesji
        [many] Zakończenie { $count } innych sesji
       *[other] Zakończenie { $count } innej sesji
    }
profile-event-password-changed = Zmiana hasła
profile-event-password-reset = Ustawienie nowego hasła za pomocą linku z wiadomości e-mail
profile-event-second-factor-set-up = Włączenie logowania dwuetapowego z aplikacją uwierzytelniającą
profile-event-second-factor-off = Wyłączenie logowania dwuetapowego
# $actor is who did it.
profile-event-second-factor-reset = { $actor }: wyłączenie logowania dwuetapowego
profile-event-codes-renewed = Utworzenie nowych kodów odzyskiwania
profile-event-code-used = Użycie kodu odzyskiwania
# $name is what the person called the passkey.
profile-event-passkey-added = Dodanie klucza dostępu „{ $name }”
profile-event-passkey-removed = Usunięcie klucza dostępu „{ $name }”
profile-event-other = Inna zmiana
