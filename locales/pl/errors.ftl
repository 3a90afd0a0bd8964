# Pages shown instead of the one that was asked for. Each says what to do next.

errors-403-title = Nie możesz otworzyć tej strony
errors-403-text = Twoje role jej nie obejmują. Aby poprosić o rolę, zwróć się do administratora w swojej organizacji.
# Inside an account: a button leads to the request.
errors-403-ask = Twoje role na tym koncie jej nie obejmują. Możesz poprosić administratorów konta o odpowiednią rolę.
errors-404-title = Nie znaleziono strony
errors-404-text = Sprawdź adres albo zacznij od strony głównej. Szukana strona mogła zostać przeniesiona lub należy do innego konta.
errors-405-title = Tej czynności nie można tu wykonać
errors-405-text = Wróć do poprzedniej strony i skorzystaj z jej przycisków lub linków.
errors-408-title = Formularz docierał zbyt długo
errors-408-text = Sprawdź połączenie, wróć i wyślij go ponownie.
errors-409-title = W międzyczasie ktoś to zmienił
errors-409-text = Twoje zmiany nie zostały zapisane. Otwórz stronę ponownie, aby zobaczyć obecny stan, i wprowadź zmianę jeszcze raz.
errors-410-title = Ten link już nie działa
errors-410-text = Poproś o nowy osobę, od której pochodzi. Jeśli masz już hasło, zaloguj się.
errors-412-title = Plik się zmienił
errors-412-text = Pobrana część pochodzi ze starszego pliku. Rozpocznij pobieranie od nowa.
errors-413-title = Wysłane dane są zbyt duże
errors-413-text = Wróć, skróć tekst albo wybierz mniejszy plik i wyślij ponownie.
errors-416-title = Plik nie ma takiej części
errors-416-text = Plik jest krótszy, niż wynikałoby z żądania. Rozpocznij pobieranie od nowa.
errors-421-title = Ten adres nie jest tu obsługiwany
errors-421-text = Otwórz portal pod adresem z zaproszenia albo zapytaj o adres administratora.
errors-422-title = Nie udało się tego odczytać
errors-422-text = Otwórz stronę ponownie i skorzystaj z jej formularza lub linków. Niczego nie zapisano.
errors-429-title = Zbyt wiele prób
# $minutes is a whole number, 1 or more.
errors-429-text = { $minutes ->
        [one] Odczekaj { $minutes } minutę i spróbuj ponownie.
        [few] Odczekaj { $minutes } minuty i spróbuj ponownie.
        [many] Odczekaj { $minutes } minut i spróbuj ponownie.
       *[other] Odczekaj { $minutes } minuty i spróbuj ponownie.
    }
# More than two.
errors-429-hours = { $hours ->
        [one] Odczekaj { $hours } godzinę i spróbuj ponownie.
        [few] Odczekaj { $hours } godziny i spróbuj ponownie.
        [many] Odczekaj { $hours } godzin i spróbuj ponownie.
       *[other] Odczekaj { $hours } godziny i spróbuj ponownie.
    }
errors-500-title = Przepraszamy, to się nie udało
errors-500-text = Spróbuj ponownie za kilka minut. Jeśli problem się powtórzy, przekaż administratorowi poniższy identyfikator.
errors-503-title = Portal jest chwilowo niedostępny
errors-503-text = Nic z tego, co zapisano, nie zostało utracone. Spróbuj ponownie za kilka minut.
errors-ended-title = Zaloguj się ponownie
errors-ended-text = Twoja sesja się zakończyła. Zaloguj się ponownie w oknie, które się otworzy, a następnie wróć na tę stronę.
errors-ended-next = Zaloguj się
# Two-step sign-in is required of somebody who has not set it up.
errors-factor-title = Najpierw logowanie dwuetapowe
errors-factor-text = Jest ono dla Ciebie wymagane. Skonfiguruj je w oknie, które się otworzy, a następnie wróć na tę stronę.
errors-factor-next = Skonfiguruj logowanie dwuetapowe
errors-home = Przejdź do strony głównej
# What was typed into a form that was refused.
errors-kept-text = Wpisane dane pozostają na tej stronie. Możesz je stąd wysłać ponownie.
errors-kept-button = Wyślij ponownie
# $label: what the link leads to, as a link of its own says it.
errors-kept-elsewhere = { $label } (nowe okno)
