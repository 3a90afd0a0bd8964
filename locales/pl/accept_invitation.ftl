# Accepting an invitation (R4, R23).

accept-title = Zaproszenie
# $organization is the name of the organization or partner.
accept-heading = Dołącz do organizacji { $organization }
# $inviter is the name of the person who invites.
accept-invited-by = { $inviter } zaprasza Cię do organizacji { $organization }.
accept-invited = To zaproszenie do organizacji { $organization } jest dla Ciebie.
accept-partner-roles = W Strefie partnera zobaczysz licencje i subskrypcje klientów partnera { $organization }.
accept-roles-heading = Twoje role
# $number is the purchasing account's number, $name its name.
accept-account = Konto zakupowe { $number }, { $name }
accept-email = Twój adres e-mail
# $deadline is a date and time.
accept-deadline = Zaproszenie jest ważne do { $deadline }.
accept-choose-password = Ustaw hasło
accept-button-new = Przyjmij i zaloguj się
accept-button-known = Przyjmij zaproszenie
accept-ignore = Nie spodziewasz się tego zaproszenia? Wystarczy zamknąć tę stronę: nic nie zostanie utworzone.
# $email is the invited address.
accept-known-text = Adres { $email } ma już hasło w tym portalu. Zaloguj się nim, a wrócisz tutaj, aby przyjąć zaproszenie.
# $current is the address that is signed in, $email the invited one.
accept-other-text = Zalogowano jako { $current }, ale to zaproszenie jest dla adresu { $email }.
accept-other-next = Wyloguj się, a następnie ponownie otwórz link z wiadomości e-mail.
# The banner after accepting.
accept-done = Dołączono do organizacji { $organization }.
accept-unknown-title = Ten link z zaproszenia nie działa
accept-unknown-text = Być może został już użyty. Jeśli hasło jest już ustawione, zaloguj się. Jeśli nie, poproś administratora o nowe zaproszenie.
accept-replaced-title = Czeka na Ciebie nowsze zaproszenie
accept-replaced-text = Nowe zaproszenie do organizacji { $organization } zostało wysłane i zastępuje ten link. Otwórz link z najnowszej wiadomości.
accept-expired-title = To zaproszenie wygasło
accept-expired-text = Zaproszenie można przyjąć w ciągu 60 dni. Nowy link możemy wysłać na adres, na który przyszło zaproszenie.
accept-renew = Wyślij nowy link
# $email is the address of the person who invited.
accept-expired-ask = Nie korzystasz już z tego adresu? Osoba do kontaktu: { $inviter } ({ $email }).
# The same where nobody is named.
accept-expired-ask-any = Nie korzystasz już z tego adresu? Zwróć się do administratora organizacji { $organization }.
accept-expired-sign-in = Przejdź do logowania
accept-renewed-title = Sprawdź skrzynkę pocztową
accept-renewed-text = Jeśli zaproszenie jest nadal aktualne, nowy link został właśnie wysłany na zaproszony adres. Jest ważny 60 dni i zastępuje poprzedni.
accept-renewed-nothing = Po kilku minutach nadal nic? Sprawdź folder ze spamem, a następnie zwróć się do administratora, od którego pochodzi zaproszenie. Nowy link można wysłać tylko kilka razy dziennie.
