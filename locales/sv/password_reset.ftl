# Resetting a password.

reset-ask-title = Glömt lösenord
reset-ask-text = Ange adressen som du loggar in med. Vi skickar en länk där du kan välja ett nytt lösenord.
reset-ask-button = Skicka länken
reset-error-email = Ange en e-postadress, till exempel name@company.com.
reset-asked-title = Titta i din e-post
# $email is the address typed. The same text whether it is known or not.
reset-asked-text = Om { $email } kan logga in här är ett mejl med en länk på väg. Länken gäller i en timme och fungerar en gång.
reset-asked-nothing = Har inget kommit? Titta bland skräpposten. En adress som bara har bjudits in har inget lösenord än: öppna länken i inbjudan eller kontakta din administratör.
reset-back = Tillbaka till inloggningen
reset-set-title = Välj ett nytt lösenord
# $email is the person's address.
reset-set-text = Det blir lösenordet för { $email }. Alla dina andra inloggningar avslutas.
reset-set-button = Spara och logga in
# The banner after saving.
reset-done = Ditt lösenord har ändrats.
reset-done-detail = Dina andra inloggningar har avslutats.
reset-unknown-title = Länken fungerar inte
reset-unknown-text = Den kan redan ha använts. Om du har valt ett lösenord kan du logga in. Begär annars en ny länk.
reset-expired-title = Länken är mer än en timme gammal
reset-expired-text = Begär en ny länk och öppna den inom en timme.
reset-again = Begär en ny länk
