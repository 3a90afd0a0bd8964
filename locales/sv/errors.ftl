# Pages shown instead of the one that was asked for. Each says what to do next.

errors-403-title = Du kan inte öppna den här sidan
errors-403-text = Dina roller omfattar den inte. Kontakta en administratör i din organisation för att be om en roll.
# Inside an account: a button leads to the request.
errors-403-ask = Dina roller på det här kontot omfattar den inte. Du kan be kontots administratörer om en roll som gör det.
errors-404-title = Sidan hittades inte
errors-404-text = Kontrollera adressen eller börja om från startsidan. Det du söker kan ha flyttats eller höra till ett annat konto.
errors-405-title = Åtgärden är inte möjlig här
errors-405-text = Gå tillbaka till sidan du kom från och använd knapparna eller länkarna där.
errors-408-title = Det tog för lång tid att ta emot formuläret
errors-408-text = Kontrollera anslutningen, gå tillbaka och skicka formuläret igen.
errors-409-title = Någon har ändrat detta under tiden
errors-409-text = Dina ändringar har inte sparats. Öppna sidan igen för att se det aktuella läget och gör sedan om ändringen.
errors-410-title = Länken fungerar inte längre
errors-410-text = Be den som skickade länken om en ny. Om du redan har ett lösenord kan du logga in.
errors-412-title = Filen har ändrats
errors-412-text = Den del du har hör till en äldre fil. Starta nedladdningen igen.
errors-413-title = Det du skickade är för stort
errors-413-text = Gå tillbaka, korta texten eller välj en mindre fil och skicka igen.
errors-416-title = Den delen finns inte i filen
errors-416-text = Filen är kortare än det som begärdes. Starta nedladdningen igen.
errors-421-title = Adressen används inte här
errors-421-text = Öppna portalen med adressen i din inbjudan eller fråga din administratör efter den.
errors-422-title = Detta kunde inte tolkas
errors-422-text = Öppna sidan igen och använd formuläret eller länkarna där. Inget har sparats.
errors-429-title = För många försök
# $minutes is a whole number, 1 or more.
errors-429-text = { $minutes ->
        [one] Vänta { $minutes } minut och försök sedan igen.
       *[other] Vänta { $minutes } minuter och försök sedan igen.
    }
# More than two.
errors-429-hours = Vänta { $hours } timmar och försök sedan igen.
errors-500-title = Det gick tyvärr inte
errors-500-text = Försök igen om några minuter. Om det händer igen, skicka referensen nedan till din administratör.
errors-503-title = Portalen är tillfälligt otillgänglig
errors-503-text = Inget som har sparats har gått förlorat. Försök igen om några minuter.
errors-ended-title = Logga in igen
errors-ended-text = Din inloggning har avslutats. Logga in igen i fönstret som öppnas och kom sedan tillbaka till den här sidan.
errors-ended-next = Logga in
# Two-step sign-in is required of somebody who has not set it up.
errors-factor-title = Ställ först in tvåstegsverifiering
errors-factor-text = Tvåstegsverifiering krävs för dig. Ställ in den i fönstret som öppnas och kom sedan tillbaka till den här sidan.
errors-factor-next = Ställ in tvåstegsverifiering
errors-home = Gå till startsidan
# What was typed into a form that was refused.
errors-kept-text = Det du skrev finns kvar på den här sidan. Du kan skicka det igen härifrån.
errors-kept-button = Skicka igen
# $label: what the link leads to, as a link of its own says it.
errors-kept-elsewhere = { $label } (nytt fönster)
