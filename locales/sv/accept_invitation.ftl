# Accepting an invitation (R4, R23).

accept-title = Din inbjudan
# $organization is the name of the organization or partner.
accept-heading = Anslut dig till { $organization }
# $inviter is the name of the person who invites.
accept-invited-by = { $inviter } bjuder in dig till { $organization }.
accept-invited = Du är inbjuden till { $organization }.
accept-partner-roles = I Partnercenter ser du licenser och prenumerationer för de kunder som hör till { $organization }.
accept-roles-heading = Dina roller
# $number is the purchasing account's number, $name its name.
accept-account = Inköpskonto { $number }, { $name }
accept-email = Din e-postadress
# $deadline is a date and time.
accept-deadline = Inbjudan gäller till den { $deadline }.
accept-choose-password = Välj ett lösenord
accept-button-new = Acceptera och logga in
accept-button-known = Acceptera inbjudan
accept-ignore = Var detta oväntat? Stäng bara sidan: inget skapas.
# $email is the invited address.
accept-known-text = Adressen { $email } har redan ett lösenord på den här portalen. Logga in med det, så kommer du tillbaka hit för att acceptera.
# $current is the address that is signed in, $email the invited one.
accept-other-text = Du är inloggad som { $current }, men den här inbjudan är till { $email }.
accept-other-next = Logga ut och öppna sedan länken i mejlet igen.
# The banner after accepting.
accept-done = Du tillhör nu { $organization }.
accept-unknown-title = Inbjudningslänken fungerar inte
accept-unknown-text = Den kan redan ha använts. Om du har valt ett lösenord kan du logga in. Be annars din administratör om en ny inbjudan.
accept-replaced-title = En nyare inbjudan väntar på dig
accept-replaced-text = En ny inbjudan till { $organization } har skickats och ersätter den här länken. Öppna länken i det senaste mejlet.
accept-expired-title = Inbjudan har gått ut
accept-expired-text = En inbjudan kan accepteras i 60 dagar. Du kan få en ny länk skickad till den adress som bjöds in.
accept-renew = Skicka en ny länk
# $email is the address of the person who invited.
accept-expired-ask = Läser du inte längre den adressen? Kontakta { $inviter } ({ $email }).
# The same where nobody is named.
accept-expired-ask-any = Läser du inte längre den adressen? Kontakta en administratör i { $organization }.
accept-expired-sign-in = Gå till inloggningen
accept-renewed-title = Titta i din inkorg
accept-renewed-text = Om inbjudan fortfarande gäller är en ny länk på väg till den adress som bjöds in. Den gäller i 60 dagar och ersätter den gamla.
accept-renewed-nothing = Inget efter några minuter? Titta bland skräpposten och kontakta sedan administratören som bjöd in dig. En ny länk skickas högst några gånger om dagen.
