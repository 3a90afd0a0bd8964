# One act on many: inviting many, and doing the same to many members.

## Invite many

batches-invite-many = Zaproś wielu użytkowników
# $most is a number already formatted.
batches-invite-many-intro = Wklej adresy albo wybierz plik; limit na jeden raz: { $most }. Zanim cokolwiek zostanie wysłane, zobaczysz całą listę z informacją, co stanie się z każdym adresem.
batches-addresses = Adresy e-mail
batches-addresses-hint = Po jednym w wierszu albo rozdzielone przecinkami lub średnikami. Z imieniem i nazwiskiem: Ann Lee <ann.lee@company.com>. Jeśli ich brak, są odczytywane z adresu i można je poprawić.
batches-file = Plik CSV
batches-file-hint = Z kolumnami z szablonu, w dowolnej kolejności. W wierszu można podać osobny język, kraj i role.
batches-template = Pobierz szablon
batches-roles-for-all = Role dla wszystkich
batches-roles-hint = Zaznacz co najmniej jedną. Na następnej stronie można je zmienić dla każdej osoby.
batches-language-hint = Dla wszystkich, w których wierszu nie podano inaczej.
batches-check = Sprawdź listę
batches-error-nobody = Wklej co najmniej jeden adres albo wybierz plik.
batches-error-file-kind = Ten plik nie jest zwykłym tekstem. Zapisz listę jako CSV i wybierz zapisany plik.
batches-error-file-again = Wybierz plik ponownie: wpisany tekst został zachowany, ale plik nie.
# $most is a number of megabytes.
batches-error-file-large = Ten plik jest większy niż { $most } MB. Wybierz mniejszy albo podziel listę.
batches-error-file-empty = Wybierz plik, który zawiera co najmniej jeden adres.
# $given and $most are numbers already formatted.
batches-error-too-many = Liczba wierszy na liście: { $given }. Podziel listę: maksimum to { $most }.

## What is done

batches-title-invite = Zaproś osoby z listy
batches-title-resend = Wyślij zaproszenia ponownie
# $roles lists roles in words.
batches-title-give = Nadaj role: { $roles }
batches-title-take = Odbierz role: { $roles }
batches-title-withdraw = Wycofaj zaproszenia
batches-title-remove = Usuń użytkowników
batches-nothing-yet = Nic jeszcze nie zostało zrobione. Sprawdź listę, a następnie potwierdź.
batches-effect-invite = Każda nowa osoba otrzyma wiadomość powitalną z linkiem ważnym 60 dni. U osób, które już tu są, nic się nie zmieni; wygasłe zaproszenia zostaną wysłane ponownie, z rolami, które obejmowały.
batches-effect-resend = Każda osoba otrzyma nowy link, ważny 60 dni. Poprzednie linki przestaną działać.
batches-effect-roles = Aktywni użytkownicy otrzymają wiadomość e-mail, a zmiana obowiązuje od ich następnego kliknięcia. Ich pozostałe role się nie zmienią.
batches-effect-withdraw = Linki od razu przestaną działać, a osoby te znikną z listy. Nie zostaną o tym powiadomione.
batches-effect-remove = Wszystkie role tych osób na wszystkich kontach od razu się zakończą. Aktywni użytkownicy otrzymają wiadomość e-mail. Do powrotu potrzebne będzie nowe zaproszenie. Wysłane przez nich zaproszenia pozostaną ważne.
# $count is how many rows, 1 or more.
batches-effect-refused = { $count ->
        [one] Odrzucono { $count } wiersz: powód podano na liście. Pozostałe mimo to zostaną przetworzone.
        [few] Odrzucono { $count } wiersze: powody podano na liście. Pozostałe mimo to zostaną przetworzone.
        [many] Odrzucono { $count } wierszy: powody podano na liście. Pozostałe mimo to zostaną przetworzone.
       *[other] Odrzucono { $count } wiersza: powody podano na liście. Pozostałe mimo to zostaną przetworzone.
    }
# $hour, $day and $now are numbers already formatted, $last a day and time.
batches-effect-limits = Limit zaproszeń Twojej organizacji: { $hour } na godzinę i { $day } na dobę. Od razu zostanie wysłanych: { $now }. Pozostałe zostaną wysłane automatycznie, gdy tylko limity na to pozwolą, ostatnie około { $last }. Nikt nie zostanie pominięty.
# $count is how many.
batches-confirm-invite = { $count ->
        [one] Wyślij { $count } zaproszenie
        [few] Wyślij { $count } zaproszenia
        [many] Wyślij { $count } zaproszeń
       *[other] Wyślij { $count } zaproszenia
    }
batches-confirm-resend = { $count ->
        [one] Wyślij ponownie { $count } zaproszenie
        [few] Wyślij ponownie { $count } zaproszenia
        [many] Wyślij ponownie { $count } zaproszeń
       *[other] Wyślij ponownie { $count } zaproszenia
    }
batches-confirm-roles = { $count ->
        [one] Zmień role { $count } użytkownika
        [few] Zmień role { $count } użytkowników
        [many] Zmień role { $count } użytkowników
       *[other] Zmień role { $count } użytkownika
    }
batches-confirm-withdraw = { $count ->
        [one] Wycofaj { $count } zaproszenie
        [few] Wycofaj { $count } zaproszenia
        [many] Wycofaj { $count } zaproszeń
       *[other] Wycofaj { $count } zaproszenia
    }
batches-confirm-remove = { $count ->
        [one] Usuń { $count } użytkownika
        [few] Usuń { $count } użytkowników
        [many] Usuń { $count } użytkowników
       *[other] Usuń { $count } użytkownika
    }
batches-discard = Odrzuć listę
batches-unknown-title = Nie ma takiej listy
batches-unknown-text = Odrzucona lista znika i nic z niej nie zostaje wykonane. Wszystkie pozostałe są w sekcji „Działania zbiorcze”.
batches-discarded = Lista została odrzucona. Nic nie zostało zrobione.
batches-confirmed-title = Ta lista została potwierdzona
# $when is a date and time.
batches-confirmed-text = Potwierdzono ją { $when } i jest przetwarzana lub została już przetworzona: nie można jej już odrzucić.
batches-confirmed-next = Otwórz listę

## While it is done, and afterwards

# $done and $total are numbers already formatted.
batches-progress = Wykonano { $done } z { $total }
# $time is a day and time.
batches-paused = Osiągnięto limit zaproszeń Twojej organizacji. Dalszy ciąg nastąpi automatycznie { $time }.
batches-leave = Możesz opuścić tę stronę: praca trwa dalej. Znajdziesz ją w sekcji „Działania zbiorcze”.
batches-refresh = Odświeżaj automatycznie
batches-refresh-stop = Przestań odświeżać
batches-done = Lista została przetworzona.
# $date is a day.
batches-kept = Ta strona będzie dostępna do { $date }.
batches-download = Pobierz wynik jako CSV

## The rows

batches-filter = Filtruj według wyniku
# $first, $last and $total are numbers already formatted.
batches-caption = Wiersze { $first }–{ $last } z { $total }
batches-no-rows = Nie ma wierszy tego rodzaju.
batches-result = Wynik
batches-guessed = Imię i nazwisko odczytane z adresu
batches-leave-out = Pomiń
batches-put-back = Przywróć
batches-kind-will = Do wykonania
batches-kind-done = Wykonane
batches-kind-nothing = Bez działania
batches-kind-refused = Odrzucone
batches-will-invite = Nowa osoba, otrzyma zaproszenie.
# $date is a day.
batches-will-renew = Zaproszenie wygasło { $date }: zostanie wysłane ponownie z tym samym zakresem.
batches-will-resend = Otrzyma nowy link.
# $before and $after list roles in words.
batches-will-roles = Przed zmianą: { $before }. Po zmianie: { $after }.
batches-will-withdraw = Zaproszenie zostanie wycofane.
batches-will-remove = Osoba zostanie usunięta z organizacji.
batches-outcome-invited = Zaproszenie jest w drodze.
batches-outcome-renewed = Wygasłe zaproszenie jest znów w drodze.
batches-outcome-resent = Zaproszenie jest znów w drodze.
batches-outcome-roles-changed = Role zostały zmienione.
batches-outcome-withdrawn = Zaproszenie zostało wycofane.
batches-outcome-removed = Osoba usunięta z organizacji.
batches-outcome-there-active = Jest już aktywnym użytkownikiem.
batches-outcome-there-pending = Ma już zaproszenie, jeszcze nieprzyjęte.
batches-outcome-unchanged = Role są już takie.
batches-outcome-left-out = Wiersz został przez Ciebie pominięty.
batches-outcome-odd-address = To nie jest kompletny adres e-mail.
batches-outcome-odd-name = Potrzebne są imię i nazwisko, każde do 100 znaków, bez linków i numerów telefonu.
batches-outcome-odd-language = W wierszu podano język, którego portal nie obsługuje.
batches-outcome-odd-country = W wierszu podano nieznany kraj lub region.
batches-outcome-odd-roles = W wierszu podano nieistniejącą rolę albo nie podano żadnej.
batches-outcome-duplicate = Ten sam adres jest w wierszu powyżej.
batches-outcome-above-ceiling = Jedną z tych ról może nadać tylko administrator z wyższą rolą.
batches-outcome-outranked = Ta osoba ma rolę wyższą niż Twoja.
batches-outcome-no-authority = Ta osoba ma role na koncie, którym nie zarządzasz.
batches-outcome-oneself = Nikt nie może wykonać tego wobec siebie.
batches-outcome-gone = Nie należy już do organizacji.
batches-outcome-joined = Zaproszenie zostało już przyjęte i nie jest aktualne.
batches-outcome-changed = Dane zmieniły się od czasu utworzenia listy. Sprawdź tę osobę jeszcze raz.
batches-outcome-last-administrator = Jedyna osoba z rolą administratora konta na jednym z kont.
batches-outcome-resent-too-often = Wykorzystano dzienny limit wysyłek tego zaproszenia.
batches-outcome-failed = Nie udało się wykonać. Spróbuj ponownie, a potem zwróć się do pomocy technicznej.

## One row

batches-row = Popraw wiersz
batches-row-intro = Nic nie zostanie wysłane, dopóki nie potwierdzisz listy.

## The lists

batches-list = Działania zbiorcze
batches-list-intro = Twoje listy z ostatnich 30 dni: wersje robocze, listy w toku i wyniki.
# $count is how many lists the table shows.
batches-list-caption = { $count ->
        [one] { $count } lista
        [few] { $count } listy, od najnowszej
        [many] { $count } list, od najnowszej
       *[other] { $count } listy, od najnowszej
    }
batches-list-what = Działanie
batches-list-made = Utworzono
batches-list-rows = Wiersze
batches-list-none-title = Nie ma jeszcze list
batches-list-none-text = Zaproś wielu użytkowników naraz albo zaznacz ich na karcie „Zarządzanie użytkownikami” i wykonaj to samo działanie dla wszystkich.
batches-state-draft = Wersja robocza, niepotwierdzona
# $done and $total are numbers already formatted.
batches-state-under-way = W toku, { $done } z { $total }
# $date is a day.
batches-state-finished = Zakończono { $date }

## The file

batches-file-number = Wiersz
batches-file-why = Wyjaśnienie

## Doing the same to many, below the list

batches-many-title = To samo działanie dla wielu użytkowników
batches-many-hint = Zaznacz użytkowników na liście powyżej albo wszystkich tutaj. Zanim cokolwiek zostanie zrobione, zobaczysz, co by się zmieniło.
batches-many-page = Wszyscy na tej stronie
# $count is a number already formatted, or “more than 1,000”.
batches-many-all = Wszyscy z tej listy ({ $count }), na każdej stronie
# $name is a person.
batches-many-select = Zaznacz: { $name }
# Hidden words after Resend, Withdraw invitation and Remove from the organization.
batches-many-context = dla wszystkich zaznaczonych
batches-many-choose-role = Wybierz rolę
batches-many-give = Nadaj rolę
batches-many-take = Odbierz rolę
batches-choose-role = Wybierz rolę do nadania lub odebrania i spróbuj ponownie.
batches-choose-somebody = Zaznacz na liście co najmniej jednego użytkownika i spróbuj ponownie.
# $most is a number already formatted.
batches-cut = Limit użytkowników na jednej liście: { $most }. To są pierwsi z nich. Pozostałych obsłuż kolejną listą.
