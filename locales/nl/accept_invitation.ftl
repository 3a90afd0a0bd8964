# Accepting an invitation (R4, R23).

accept-title = Uw uitnodiging
# $organization is the name of the organization or partner.
accept-heading = Deelnemen aan { $organization }
# $inviter is the name of the person who invites.
accept-invited-by = { $inviter } nodigt u uit voor { $organization }.
accept-invited = U bent uitgenodigd voor { $organization }.
accept-partner-roles = In het Partnercentrum ziet u de licenties en abonnementen van de klanten van { $organization }.
accept-roles-heading = Uw rollen
# $number is the purchasing account's number, $name its name.
accept-account = Inkoopaccount { $number }, { $name }
accept-email = Uw e-mailadres
# $deadline is a date and time.
accept-deadline = Deze uitnodiging is geldig tot { $deadline }.
accept-choose-password = Kies een wachtwoord
accept-button-new = Accepteren en aanmelden
accept-button-known = Uitnodiging accepteren
accept-ignore = Had u dit niet verwacht? Sluit deze pagina: er wordt niets aangemaakt.
# $email is the invited address.
accept-known-text = Het adres { $email } heeft al een wachtwoord voor dit portaal. Meld u daarmee aan; daarna komt u hier terug om te accepteren.
# $current is the address that is signed in, $email the invited one.
accept-other-text = U bent aangemeld als { $current }, maar deze uitnodiging is voor { $email }.
accept-other-next = Meld u af en open daarna de koppeling in de e-mail opnieuw.
# The banner after accepting.
accept-done = U maakt nu deel uit van { $organization }.
accept-unknown-title = Deze uitnodigingskoppeling werkt niet
accept-unknown-text = De koppeling is mogelijk al gebruikt. Hebt u al een wachtwoord gekozen, meld u dan aan. Vraag anders uw beheerder om een nieuwe uitnodiging.
accept-replaced-title = Er ligt een nieuwere uitnodiging voor u klaar
accept-replaced-text = Er is een nieuwe uitnodiging voor { $organization } verzonden die deze koppeling vervangt. Open de koppeling in de nieuwste e-mail.
accept-expired-title = Deze uitnodiging is verlopen
accept-expired-text = Een uitnodiging kan 60 dagen worden geaccepteerd. U kunt een nieuwe koppeling laten sturen naar het uitgenodigde adres.
accept-renew = Nieuwe koppeling sturen
# $email is the address of the person who invited.
accept-expired-ask = Leest u dat adres niet meer? Neem contact op met { $inviter } ({ $email }).
# The same where nobody is named.
accept-expired-ask-any = Leest u dat adres niet meer? Neem contact op met een beheerder van { $organization }.
accept-expired-sign-in = Naar aanmelden
accept-renewed-title = Kijk in uw mailbox
accept-renewed-text = Als de uitnodiging nog geldt, is er een nieuwe koppeling onderweg naar het uitgenodigde adres. Deze is 60 dagen geldig en vervangt de oude.
accept-renewed-nothing = Na een paar minuten nog niets? Kijk bij de ongewenste e-mail en neem daarna contact op met de beheerder die u heeft uitgenodigd. Een nieuwe koppeling wordt hooguit enkele keren per dag gestuurd.
