# Signing in (R2).

sign-in-title = Aanmelden
# $product is the portal's name from the settings.
sign-in-heading = Aanmelden bij { $product }
sign-in-email = Zakelijk e-mailadres
sign-in-forgotten = Wachtwoord vergeten?
sign-in-invited-only = U kunt zich aanmelden zodra u bent uitgenodigd en de uitnodiging hebt geaccepteerd. Vraag uw beheerder om een uitnodiging.
sign-in-signed-out = U bent afgemeld.
# $minutes is how long the second step may take.
sign-in-late = U hebt er langer dan { $minutes } minuten over gedaan
sign-in-late-text = De tweede stap moet kort na het wachtwoord volgen. Meld u opnieuw aan. Dit gebeurt ook wanneer uw wachtwoord intussen is gewijzigd.
# The same for an unknown address, a wrong password and an open invitation.
sign-in-error-unknown = Dit adres en wachtwoord horen niet bij elkaar. Controleer beide en probeer het opnieuw. Bent u nog niet uitgenodigd, neem dan contact op met uw beheerder.
