# Manage Users: the list, invitations, User details, roles (R10-R40).

## The list

# $organization is the organization's name, $account the purchasing account's name, $number its number.
users-intro = Wszystkie osoby z organizacji { $organization } wraz z rolami na koncie { $account } ({ $number }).
users-invite = Zaproś użytkownika
users-search = Szukaj według adresu e-mail
users-search-hint = Początek adresu albo @domena, nie nazwisko
users-filter-status = Filtruj według statusu
users-any-role = Dowolna
users-any-country = Dowolny
users-any-language = Dowolny
# The filters that are on. Each variable is the value, in words.
users-chip-search = E-mail: { $text }
users-chip-role = Rola: { $role }
users-chip-country = Kraj/region: { $country }
users-chip-language = Język: { $language }
# $first, $last and $total are numbers already formatted, $sorted is one of users-sorted-*.
users-caption = Użytkownicy { $first }–{ $last } z { $total }, { $sorted }
# The same when all stand on one page.
users-caption-all = { $total ->
        [one] { $total } użytkownik, { $sorted }
        [few] { $total } użytkownicy, { $sorted }
        [many] { $total } użytkowników, { $sorted }
       *[other] { $total } użytkownika, { $sorted }
    }
users-range = { $first }–{ $last } z { $total }
# $count is a number already formatted.
users-more-than = ponad { $count }
users-sorted-email = sortowanie według adresu e-mail, od A do Z
users-sorted-email-descending = sortowanie według adresu e-mail, od Z do A
users-sorted-name = sortowanie według nazwiska, od A do Z
users-sorted-name-descending = sortowanie według nazwiska, od Z do A
users-sorted-last-sign-in = sortowanie według ostatniego logowania, od najstarszego
users-sorted-last-sign-in-descending = sortowanie według ostatniego logowania, od najnowszego
users-last-sign-in = Ostatnie logowanie
users-actions = Działania
users-page-size = Użytkowników na stronie
# $count is how many further accounts, 1 or more.
users-elsewhere = { $count ->
        [one] oraz role na { $count } innym koncie
        [few] oraz role na { $count } innych kontach
        [many] oraz role na { $count } innych kontach
       *[other] oraz role na { $count } innego konta
    }
users-you = Ty
# $date is a day.
users-expires-on = wygasa { $date }
users-expired-on = wygasło { $date }
# Hidden words after Resend: $name is the invited person.
users-resend-to = zaproszenie, którego adresatem jest { $name }
users-alone-title = Na razie nie ma tu nikogo innego
users-alone-text = Zaproś współpracowników. Każda osoba otrzyma wiadomość powitalną z linkiem, ustawi hasło i dostanie zaznaczone przez Ciebie role.
users-none-title = Nikogo nie znaleziono
# $text is what was typed.
users-none-address = Z adresu { $text } nikt w Twojej organizacji jeszcze nie korzysta. Możesz wysłać zaproszenie na ten adres.
users-none-search = Żaden adres nie zaczyna się od „{ $text }”. Przeszukiwane są adresy e-mail, nie nazwiska: wpisz początek adresu albo @ i domenę.
users-none-domain = Nikt nie ma adresu w domenie { $text }. Domena musi być kompletna, na przykład @company.com.
users-none-filter = Nikt nie pasuje do wszystkich tych filtrów. Usuń jeden z nich, aby zobaczyć więcej.
# $email is the address typed.
users-none-invite = Zaproś { $email }
users-none-show-all = Pokaż wszystkich

## The file

users-file-status-date = Data statusu
users-file-account-roles = Role na koncie { $number }
users-file-other-accounts = Inne konta z rolami

## Invite a user

users-invite-intro = Zaproszona osoba otrzyma w wybranym przez Ciebie języku wiadomość powitalną z linkiem, który działa przez 60 dni.
users-invite-email-hint = Służbowy adres, którym ta osoba będzie się logować.
users-invite-language-hint = Wszystkie wiadomości do tej osoby są w tym języku.
users-invite-choose-language = Wybierz język
users-invite-choose-country = Wybierz kraj lub region
users-invite-roles-hint = Zaznacz co najmniej jedną: uprawnienia się sumują.
users-invite-roles-help = Porównaj uprawnienia poszczególnych ról
users-invite-accounts = Konta zakupowe
users-invite-accounts-hint = Osoba otrzyma te same role na każdym zaznaczonym koncie.
users-invite-account-included = Zawsze uwzględnione: zaproszenie jest wysyłane z tego konta
# $count is how many.
users-invite-more-accounts = Liczba wymienionych kont: { $count } (tylko pierwsze). Role na innym koncie można nadać z jego poziomu, gdy ta osoba jest już zaproszona.
# $name and $number of an account.
users-account-name = { $name } ({ $number })
users-above-ceiling = Tę rolę może nadać tylko administrator z wyższą rolą
users-invite-submit = Wyślij zaproszenie
users-invite-submit-another = Wyślij i zaproś kolejną osobę
# $name is the invited person, $email the address, $roles the roles in words.
users-invited = Zaproszenie wysłano do: { $name } ({ $email }). Role: { $roles }.
# $accounts lists accounts, $date is a day.
users-invited-detail = Konta: { $accounts }. Zaproszenie jest ważne do { $date }.

users-error-email-missing = Wpisz służbowy adres e-mail tej osoby.
users-error-email-odd = Wpisz jeden kompletny adres, na przykład ann.lee@company.com.
users-error-email-taken = Ten adres ma już inna osoba w Twojej organizacji: wpisz inny.
users-error-first-name-missing = Wpisz imię tej osoby.
users-error-first-name-odd = Wpisz imię w jednym wierszu, używając najwyżej 100 widocznych znaków.
users-error-last-name-missing = Wpisz nazwisko tej osoby.
users-error-last-name-odd = Wpisz nazwisko w jednym wierszu, używając najwyżej 100 widocznych znaków.
users-error-language = Wybierz język wiadomości do tej osoby.
users-error-country = Wybierz kraj lub region tej osoby.
users-error-role = Zaznacz co najmniej jedną rolę.
users-error-role-odd = Zaznacz każdą rolę najwyżej raz, wybierając z listy.

# $name and $email of the member who is there already.
users-there-active = { $name } ({ $email }) jest już aktywnym użytkownikiem w Twojej organizacji.
users-there-active-next = Otwórz szczegóły tej osoby, aby zobaczyć lub zmienić jej role.
users-there-pending = { $name } ({ $email }) ma już zaproszenie, jeszcze nieprzyjęte.
users-there-pending-next = Wyślij zaproszenie ponownie albo otwórz szczegóły, aby zobaczyć lub zmienić jego zakres.
users-there-expired = { $name } ({ $email }) ma już zaproszenie, które wygasło.
users-there-expired-next = Odnów je: zostanie wysłany nowy link, ważny kolejne 60 dni.
users-open-details = Otwórz szczegóły użytkownika
users-renew = Odnów zaproszenie

## The mail before it is sent

users-preview = Podgląd wiadomości
users-preview-title = Wiadomość w takiej postaci, w jakiej dotrze
# $language is the language’s name.
users-preview-language = Język: { $language }. Nic jeszcze nie zostało wysłane.
users-preview-known = Osoba, która już się tu loguje, zostanie poproszona o zalogowanie się zamiast o ustawienie hasła.
users-preview-to = Do
users-preview-subject = Temat

## User details

users-details = Szczegóły użytkownika
users-details-invited = Zaproszono
users-details-joined = Status aktywny od
users-details-roles-text = Role na kontach, których użytkownikami zarządzasz.
# $count is how many accounts.
users-details-other-accounts = { $count ->
        [one] Ta osoba ma też role na { $count } koncie, którym nie zarządzasz.
        [few] Ta osoba ma też role na { $count } kontach, którymi nie zarządzasz.
        [many] Ta osoba ma też role na { $count } kontach, którymi nie zarządzasz.
       *[other] Ta osoba ma też role na { $count } konta, którymi nie zarządzasz.
    }
users-details-more-accounts = Wymieniono tylko pierwsze konta. Wybierz inne konto, aby zobaczyć więcej.
users-details-own = To są Twoje własne role. O ich zmianę poproś innego administratora.
users-details-own-link = Zobacz, kogo poprosić
users-details-no-role = Brak roli
users-edit-roles = Edytuj role
# $number is an account's number, $name the person: hidden words after Edit.
users-edit-roles-context = role na koncie { $number }, które ma { $name }
users-invitation = Zaproszenie
users-invitation-resend-text = Zostanie wysłany nowy link, ważny 60 dni. Poprzedni przestanie działać.
users-correct = Popraw dane
users-withdraw-text = Link od razu przestanie działać, a osoba zniknie z listy. Nie zostanie o tym powiadomiona.
users-remove = Usuń z organizacji
users-remove-text = Odbiera wszystkie role na wszystkich kontach.
users-history = Historia
users-history-empty = Nic jeszcze nie zapisano.

# Steps of an invitation. Each stands beside its date and time, if it has one.
users-steps = Przebieg zaproszenia
users-step-queued = Wiadomość została utworzona
users-step-waiting = Wiadomość czeka na przekazanie do serwera poczty
users-step-put-off = Wiadomość czeka do tego czasu: ten adres otrzymał tyle wiadomości, ile dopuszcza dzienny limit
users-step-retrying = Jeszcze nieprzekazana: trwa ponawianie
users-step-sent = Przekazana do serwera poczty
users-step-refused = Niedostarczona. Sprawdź adres, a następnie popraw go lub wyślij zaproszenie ponownie.
users-step-reminder-next = Następne będzie przypomnienie
users-step-reminder-waiting = Przypomnienie czeka na przekazanie
users-step-reminder-sent = Przypomnienie przekazano do serwera poczty
users-step-reminder-refused = Przypomnienie nie zostało dostarczone
users-step-accepted = Przyjęte
users-step-expires = Wygasa, jeśli nie zostanie przyjęte
users-step-expired = Wygasło

users-mail-queued = Wiadomość czeka na wysłanie
# $date is a day.
users-mail-sent = Wiadomość wysłano { $date }
# $problem is a whole sentence.
users-mail-retrying = Wiadomość jeszcze niewysłana, wkrótce kolejna próba. { $problem }
users-mail-failed = Wiadomość niedostarczona. { $problem }

# How the e-mails to an active user stand.
users-details-notice = Ostatnie powiadomienie
users-notice-failed = Powiadomienie do tej osoby nie zostało dostarczone
# $date is the day on which it was written, $problem a whole sentence.
users-notice-failed-text = Wiadomość z { $date }. { $problem }
users-notice-failed-past = Poinformuj tę osobę o zmianach: są zapisane w historii. Późniejsza wiadomość na ten adres została wysłana.
users-notice-failed-own = Zmiany są zapisane w historii. Jeśli nie korzystasz już z tego adresu, poproś innego administratora o usunięcie Cię i wysłanie zaproszenia na nowy adres.
users-notice-failed-next = Poinformuj tę osobę o zmianach: są zapisane w historii. Jeśli nie korzysta już z tego adresu, usuń ją i zaproś na nowy.

# History: $actor is who did it, the other variables are names as they were then.
users-event-sent = { $actor }: wysłanie zaproszenia
users-event-sent-detail = Konto { $account }: { $roles }
users-event-resent = { $actor }: ponowne wysłanie zaproszenia
users-event-renewed = { $actor }: prośba o nowy link, który został wysłany
users-event-corrected = { $actor }: poprawienie zaproszenia
users-event-changed-detail = Przed zmianą: { $before }. Po zmianie: { $after }.
users-event-withdrawn = { $actor }: wycofanie zaproszenia
users-event-accepted = { $actor }: przyjęcie zaproszenia
users-event-removed = { $actor }: usunięcie tej osoby z organizacji
users-event-roles = { $actor }: zmiana ról na koncie { $account }
users-event-roles-detail = Przed zmianą: { $before }. Po zmianie: { $after }.
users-event-asked = { $actor }: prośba o role na koncie { $account }
users-event-request-granted = { $actor }: przyjęcie prośby o role na koncie { $account }
users-event-request-refused = { $actor }: odrzucenie prośby o role na koncie { $account }
users-event-request-withdrawn = { $actor }: wycofanie prośby o role na koncie { $account }
users-event-details = { $actor }: zmiana imienia i nazwiska, języka lub kraju
users-event-designated = { $actor }: wskazanie tej osoby jako administratora konta { $account }
users-event-other = { $actor }: wprowadzenie zmiany

## Edit roles

# $name is the person, $account and $number the account.
users-roles-intro = Uprawnienia na koncie { $account } ({ $number }), które ma { $name }.
users-roles-hint = Zaznacz, czego ta osoba potrzebuje; brak zaznaczenia odbiera wszystkie role.
# $name is the person, $roles the roles in words, $account the account's number.
users-roles-saved = { $name } ma teraz na koncie { $account } role: { $roles }.
users-roles-saved-none = { $name } nie ma już żadnej roli na koncie { $account }.
users-roles-saved-mail = Ta osoba otrzyma wiadomość e-mail, a zmiana obowiązuje od jej następnego kliknięcia.
users-roles-saved-pending = Ta osoba otrzyma role z chwilą przyjęcia zaproszenia.
users-roles-unchanged = Nic się nie zmieniło: { $name } ma już te role na koncie { $account }.

users-stale-text = Podczas edycji ktoś inny wprowadził tu zmianę i Twoje zmiany nie zostały zapisane. Sprawdź role poniżej i zapisz ponownie.
users-stale-now = Stan obecny
users-stale-asked = Twoja zmiana
users-conflict = Podczas edycji to zaproszenie poprawił ktoś inny. Twoje zmiany nie zostały jeszcze zapisane: sprawdź wartości poniżej i zapisz ponownie.
# $label is a field, $typed and $stored its two values.
users-conflict-value = { $label }: tutaj „{ $typed }”, zapisano w międzyczasie „{ $stored }”
users-resend-limited-title = Wykorzystano dzienny limit wysyłek tego zaproszenia
users-invitations-limited-title = Osiągnięto limit zaproszeń Twojej organizacji
users-last-administrator-title = Konto musi mieć administratora konta
users-last-administrator-text = { $name } jako jedyna osoba ma na jednym z kont rolę administratora konta. Najpierw nadaj tam tę rolę komuś innemu, a następnie spróbuj ponownie.

users-refused-own-title = Nie możesz zmienić własnych ról
users-refused-own-text = Poproś innego administratora w swojej organizacji. Chroni to też przed przypadkowym odebraniem sobie dostępu.
users-refused-ceiling-title = Nie możesz nadać tej roli
users-refused-ceiling-text = Administrator umowy nadaje wszystkie role oprócz administratora konta, a administrator użytkowników nie nadaje żadnej z tych dwóch. Zwróć się do administratora z wyższą rolą.
users-refused-outranked-title = Ta osoba ma rolę wyższą niż Twoja
users-refused-outranked-text = Role tej osoby może zmieniać tylko administrator, który mógłby je wszystkie nadać. Zwróć się do administratora konta.
users-refused-authority-title = Ta osoba ma role na koncie, którym nie zarządzasz
users-refused-authority-text = Może to zrobić tylko administrator wszystkich tych kont. Role na własnych kontach nadal możesz odebrać.
users-back = Wróć do szczegółów użytkownika
users-back-to-list = Wróć do zarządzania użytkownikami

## Resend, correct, withdraw

# $name and $email of the invited person, $date the new last day.
users-resent = Zaproszenie jest znów w drodze. Adresat: { $name } ({ $email }).
users-resent-detail = Nowy link jest ważny do { $date }; starsze przestały działać.
users-joined-title = Zaproszenie zostało już przyjęte
users-joined-text = { $name } jest aktywnym użytkownikiem: nie ma już zaproszenia do zmiany. Możesz zmienić role tej osoby albo ją usunąć.
users-correct-intro = Zaproszenie można poprawiać, dopóki nie zostanie przyjęte. Na inny adres zostanie wysłane nowe zaproszenie, a poprzedni link przestanie działać.
users-corrected = Zaproszenie zostało poprawione. Adresat: { $name }.
users-corrected-address = Nowe zaproszenie zostanie wysłane na adres { $email }. Poprzedni link przestał działać.
users-corrected-nothing = Nic się nie zmieniło: zaproszenie miało już taką treść.
users-withdrawn = Zaproszenie zostało wycofane. Adresat: { $name } ({ $email }).
users-gone-before = Niczego więcej nie zrobiono: { $name } nie należy już do organizacji albo zaproszenie zostało wcześniej wycofane.
users-withdrawn-detail = Link z zaproszenia przestał działać.

## Remove

# $name is the person, $organization the organization.
users-remove-title = Usuń: { $name }
users-remove-intro = { $name } nie będzie już należeć do organizacji { $organization }.
users-remove-roles = Te role od razu się zakończą:
users-remove-no-roles = Ta osoba nie ma żadnych ról.
users-remove-sign-in = Osoba ta zachowa możliwość logowania się dla innych organizacji i otrzyma wiadomość e-mail.
users-remove-again = Do powrotu potrzebne będzie nowe zaproszenie.
users-remove-invitations = Nieprzyjęte jeszcze zaproszenia, które wysłał użytkownik { $name }
users-remove-invitations-hint = Zaznacz te, które mają zostać również wycofane. Pozostałe zachowają ważność.
# $count is how many.
users-remove-more = Liczba wymienionych zaproszeń: { $count } (tylko najnowsze). Pozostałe zachowają ważność: każde można wycofać na stronie szczegółów użytkownika.
users-remove-locked = To zaproszenie obejmuje role, których nie możesz odebrać
users-remove-submit = Usuń: { $name }
users-removed = { $name } ({ $email }) nie należy już do organizacji { $organization }.
# $count is how many invitations were withdrawn too, 1 or more.
users-removed-withdrawn = { $count ->
        [one] Wycofano { $count } zaproszenie wysłane przez tę osobę.
        [few] Wycofano { $count } zaproszenia wysłane przez tę osobę.
        [many] Wycofano { $count } zaproszeń wysłanych przez tę osobę.
       *[other] Wycofano { $count } zaproszenia wysłanego przez tę osobę.
    }

## Removed users

users-removed-list = Usunięci użytkownicy
# $organization is the organization's name.
users-removed-intro = Osoby, które nie należą już do organizacji { $organization }, od ostatnio usuniętych. Lista obejmuje też wycofane zaproszenia.
users-removed-word = Usunięto
# $name is who did it, $date a day.
users-removed-by = { $date }, przez: { $name }
users-removed-on = { $date }
users-removed-none-title = Nikt nie został usunięty
users-removed-none-text = Pojawią się tu osoby usunięte lub takie, których zaproszenie wycofano – z informacją, kto to zrobił i kiedy.
users-removed-text = Ta osoba nie należy już do Twojej organizacji. Do powrotu potrzebne jest nowe zaproszenie.
