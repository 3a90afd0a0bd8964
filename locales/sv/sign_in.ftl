# Signing in (R2).

sign-in-title = Logga in
# $product is the portal's name from the settings.
sign-in-heading = Logga in på { $product }
sign-in-email = E-postadress på arbetet
sign-in-forgotten = Har du glömt lösenordet?
sign-in-invited-only = Du kan logga in när du har blivit inbjuden och har accepterat inbjudan. Be din administratör om en inbjudan.
sign-in-signed-out = Du är utloggad.
# $minutes is how long the second step may take.
sign-in-late = Det tog längre tid än { $minutes } minuter
sign-in-late-text = Det andra steget måste följa strax efter lösenordet. Logga in igen. Detsamma händer om ditt lösenord ändras under tiden.
# The same for an unknown address, a wrong password and an open invitation.
sign-in-error-unknown = Adressen och lösenordet hör inte ihop. Kontrollera båda och försök igen. Om du inte har blivit inbjuden än, kontakta din administratör.
