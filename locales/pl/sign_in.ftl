# Signing in (R2).

sign-in-title = Logowanie
# $product is the portal's name from the settings.
sign-in-heading = Zaloguj się do portalu { $product }
sign-in-email = Służbowy adres e-mail
sign-in-forgotten = Nie pamiętasz hasła?
sign-in-invited-only = Zalogować się można po otrzymaniu i przyjęciu zaproszenia. Aby otrzymać zaproszenie, zwróć się do administratora.
sign-in-signed-out = Wylogowano.
# $minutes is how long the second step may take.
sign-in-late = Trwało to dłużej niż { $minutes } min
sign-in-late-text = Drugi etap musi nastąpić wkrótce po podaniu hasła. Zaloguj się ponownie. Podobnie dzieje się, gdy w międzyczasie hasło zostanie zmienione.
# The same for an unknown address, a wrong password and an open invitation.
sign-in-error-unknown = Ten adres i hasło do siebie nie pasują. Sprawdź jedno i drugie i spróbuj ponownie. Jeśli nie masz jeszcze zaproszenia, zwróć się do administratora.
