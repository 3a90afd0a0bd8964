# The help page, written from the customers’ guide.

help-title = Hjälp
# $product is the portal’s name, here and below.
help-intro = Så här använder du { $product }, steg för steg.
help-contents = På den här sidan

help-start = Vad det är till för
help-start-text = { $product } är till för organisationer som har ett inköpsavtal. Där ser du avtal, ordrar, licenser, nycklar och rapporter, laddar ned programvara och hanterar vem som får göra det.
help-start-who = Vad du ser beror på dina roller. Den första administratören är angiven i avtalet, loggar in först och bjuder in de övriga.

help-in = Komma in
help-in-text = Ingen registrerar sig för { $product }: någon i din organisation bjuder in dig, på din arbetsadress.
help-in-step-mail = Öppna länken i välkomstmejlet. Den fungerar i 60 dagar.
help-in-step-password = Välj ett lösenord, eller logga in om du redan har ett här. Acceptera sedan.
help-in-step-again = Har länken gått ut? Från länkens sida kan du få en ny skickad till samma adress.
help-in-forgotten = Jag har glömt mitt lösenord

help-role = Din roll
help-role-text = Om du är osäker på vad du får göra:
help-role-step-menu = Öppna menyn med ditt namn, överst på varje sida, och välj Min profil.
help-role-step-read = Var och en av dina roller står bredvid sitt avtalsnummer och kontonummer. Du kan ha flera.
help-role-step-ask = Behöver du en till? Välj Be om en roll. En administratör svarar, och du meddelas via e-post.

help-find = Hitta en användare
help-find-text = Se efter om personen redan finns innan du bjuder in. För att hantera användare krävs en roll som omfattar det.
help-find-step-open = Öppna Konto, sedan Hantera åtkomst och fliken Hantera användare.
help-find-step-type = Skriv början av e-postadressen, eller @ och en domän. Sökningen gäller inte namn.
help-find-step-status = Välj en status. Aktiva användare har loggat in minst en gång, väntande har inte gjort det än. Utgångna accepterade inte inom 60 dagar.
help-find-step-narrow = Sortera på en kolumn eller begränsa listan på roll, land eller språk.

help-invite = Bjuda in en användare
help-invite-text = Personen får ett välkomstmejl på det språk som du väljer.
help-invite-step-open = På fliken Hantera användare väljer du Bjud in en användare.
help-invite-step-fields = Fyll i alla fält: e-postadress, för- och efternamn, önskat språk, land eller region och en eller flera roller.
help-invite-step-preview = Förhandsgranska gärna mejlet först. Det visas på personens språk.
help-invite-step-send = Skicka inbjudan, eller skicka den och bjud in en till. I Användaruppgifter ser du sedan hur det går.
help-invite-step-many = För många personer på en gång väljer du Bjud in flera användare och klistrar in adresserna eller laddar upp en fil.

help-roles = Vad varje roll tillåter
help-roles-text = Roller tilldelas per inköpskonto. Flera roller läggs ihop.

help-change = Ändra någons roller
help-change-text = En ändring gäller från personens nästa klick, och personen meddelas via e-post.
help-change-step-find = Hitta personen i Hantera användare och öppna Användaruppgifter.
help-change-step-edit = Välj Redigera bredvid kontot och markera eller avmarkera roller.
help-change-step-save = Spara. Ingen ändrar sina egna roller, och ett konto behåller minst en kontoadministratör.
help-change-step-remove = Den som har lämnat organisationen tas bort på samma sida.

help-visibility = Partnersynlighet
help-visibility-text = Har ni mer än en partner bestämmer du vilken av dem som får se det som en annan har beställt åt er.
help-visibility-default = En partner ser bara det som den själv har beställt, om du inte tillåter mer. Du kan återkalla ett tillstånd när som helst. Med en enda partner finns det inget att tillåta.
help-visibility-change = Efter ett partnerbyte hör det som den tidigare partnern har beställt till den nya.
help-visibility-step-open = Öppna Konto, sedan Hantera åtkomst och fliken Hantera partnersynlighet. Välj inköpskontot.
help-visibility-step-viewer = Under Partnernamn väljer du den partner som ska få se mer.
help-visibility-step-orderer = Under ”Ge insyn i ordrar från” markerar du de partner vars ordrar den får se.
help-visibility-step-look = Om din roll visar dig licenser kan du förhandsgranska vad partnern skulle se.
help-visibility-step-save = Spara. Ett meddelande anger vad som gäller nu.
help-visibility-step-undo = Det som sparats kan ångras så länge sidan anger. Därefter meddelas partnern via e-post.

help-partner = För partner
help-partner-text = Partnercenter visar partners personal kundernas licenser och prenumerationer.
help-partner-step-sign-in = Acceptera inbjudan, logga in och öppna Partnercenter.
help-partner-step-choose = Välj en kunds konto.
help-partner-step-read = Varje rad anger vilken partner som beställde och, om den delas med dig, vem som tillät det.

help-more = Mer hjälp
help-more-text = Fråga först en administratör i din organisation: i Min profil ser du vilka de är. Fråga sedan din partner.
help-more-support = Portalens support:
