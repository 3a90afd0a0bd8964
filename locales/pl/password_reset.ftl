# Resetting a password.

reset-ask-title = Nie pamiętasz hasła?
reset-ask-text = Wpisz adres, którym się logujesz. Wyślemy na niego link do ustawienia nowego hasła.
reset-ask-button = Wyślij link
reset-error-email = Wpisz jeden adres e-mail, na przykład name@company.com.
reset-asked-title = Sprawdź pocztę
# $email is the address typed. The same text whether it is known or not.
reset-asked-text = Jeśli adresem { $email } można się tu logować, wiadomość z linkiem jest już w drodze. Link jest ważny godzinę i działa jeden raz.
reset-asked-nothing = Nic nie przyszło? Sprawdź folder ze spamem. Adres, na który wysłano tylko zaproszenie, nie ma jeszcze hasła: otwórz link z zaproszenia albo zwróć się do administratora.
reset-back = Wróć do logowania
reset-set-title = Ustaw nowe hasło
# $email is the person's address.
reset-set-text = Będzie to hasło dla adresu { $email }. Wszystkie pozostałe sesje zostaną zakończone.
reset-set-button = Zapisz i zaloguj się
# The banner after saving.
reset-done = Hasło zostało zmienione.
reset-done-detail = Pozostałe sesje zostały zakończone.
reset-unknown-title = Ten link nie działa
reset-unknown-text = Być może został już użyty. Jeśli nowe hasło jest już ustawione, zaloguj się. Jeśli nie, poproś o nowy link.
reset-expired-title = Ten link ma ponad godzinę
reset-expired-text = Poproś o nowy link i otwórz go w ciągu godziny.
reset-again = Poproś o nowy link
