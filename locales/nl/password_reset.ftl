# Resetting a password.

reset-ask-title = Wachtwoord vergeten
reset-ask-text = Voer het adres in waarmee u zich aanmeldt. Wij sturen u een koppeling om een nieuw wachtwoord te kiezen.
reset-ask-button = Koppeling sturen
reset-error-email = Voer één e-mailadres in, bijvoorbeeld name@company.com.
reset-asked-title = Kijk in uw e-mail
# $email is the address typed. The same text whether it is known or not.
reset-asked-text = Als { $email } zich hier kan aanmelden, is er een e-mail met een koppeling onderweg. De koppeling is één uur geldig en werkt één keer.
reset-asked-nothing = Niets ontvangen? Kijk bij de ongewenste e-mail. Een adres dat alleen is uitgenodigd, heeft nog geen wachtwoord: open de koppeling in de uitnodiging of neem contact op met uw beheerder.
reset-back = Terug naar aanmelden
reset-set-title = Kies een nieuw wachtwoord
# $email is the person's address.
reset-set-text = Dit wordt het wachtwoord van { $email }. Al uw andere aanmeldingen worden beëindigd.
reset-set-button = Opslaan en aanmelden
# The banner after saving.
reset-done = Uw wachtwoord is gewijzigd.
reset-done-detail = Uw andere aanmeldingen zijn beëindigd.
reset-unknown-title = Deze koppeling werkt niet
reset-unknown-text = De koppeling is mogelijk al gebruikt. Hebt u een wachtwoord gekozen, meld u dan aan. Vraag anders een nieuwe koppeling aan.
reset-expired-title = Deze koppeling is meer dan een uur oud
reset-expired-text = Vraag een nieuwe koppeling aan en open die binnen een uur.
reset-again = Nieuwe koppeling aanvragen
