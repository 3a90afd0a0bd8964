# Mails: their subjects and texts, and what pages say of a mail.

## In every mail

mail-greeting = Hej { $name },
mail-greeting-nameless = Hej,
# The text part, before the link. Variables: $label is the button's.
mail-action = { $label }:
# The HTML part, before the link in full.
mail-bare-link = Om knappen inte fungerar, kopiera den här adressen till webbläsaren:
mail-automatic = Det här mejlet har skickats automatiskt av { $product }.
mail-help = Frågor? Skriv till { $email }
# The HTML part: the address follows as a link.
mail-help-before = Frågor? Skriv till
# Where one mail tells of several accounts.
mail-accounts-button = Välj konto
mail-account-roles = { $account } ({ $number }): { $roles }

## Invitation, and again (R27, R36)

# A subject has at most 60 characters and nothing that anybody typed.
mail-welcome-subject = Din inbjudan till { $product }
mail-welcome-heading = Du är inbjuden till { $product }
mail-welcome-by-person = { $inviter } bjuder in dig att använda { $product } för { $organization }.
mail-welcome-by-vendor = Du är inbjuden att använda { $product } för { $organization }.
mail-welcome-to-partner = Du är inbjuden att använda Partnercenter i { $product } för { $partner }.
mail-welcome-about = Där arbetar du med din organisations volymlicenser, i den mån din roll tillåter det.
mail-welcome-about-partner = Där ser du licenser och prenumerationer som dina kunder har beställt genom dig eller låter dig se.
mail-welcome-roles = Dina roller:
mail-welcome-new = Börja med att välja ett lösenord.
mail-welcome-known = Du loggar redan in med den här adressen. Logga in som vanligt och acceptera sedan.
mail-welcome-button = Acceptera inbjudan
mail-welcome-deadline = Inbjudan gäller till den { $date }.
mail-welcome-reason = Du får det här mejlet eftersom adressen har bjudits in till { $product }.
mail-welcome-unexpected = Var detta oväntat? Bortse från mejlet: inget skapas förrän du accepterar.
mail-welcome-again-subject = Din nya länk till { $product }
mail-welcome-again-heading = Här är din nya länk
mail-welcome-again-replaces = Den här länken ersätter länken i tidigare mejl, som inte längre fungerar.
mail-welcome-reminder-subject = Påminnelse: din inbjudan till { $product }
mail-welcome-reminder-heading = Din inbjudan väntar fortfarande
mail-welcome-reminder-waits = Du har inte accepterat än. Länken är densamma som i vårt senaste mejl: båda fungerar.

## Changes to a member (R39, R40)

mail-member-reason = Du får det här mejlet eftersom du tillhör { $organization }.
mail-member-unexpected = Var detta oväntat? Kontakta { $by }.
mail-roles-changed-subject = Dina roller har ändrats
mail-roles-changed-heading = Dina roller har ändrats
mail-roles-changed-what = { $by } har ändrat dina roller hos { $organization } på inköpskontot { $account } ({ $number }).
mail-roles-changed-now = Du har nu: { $roles }.
mail-roles-changed-none = Du har inte längre någon roll på det här kontot.
mail-roles-changed-button = Öppna kontot
mail-roles-changed-profile = Öppna Min profil
mail-role-requested-subject = Någon ber om en roll
mail-role-requested-heading = Någon ber om en roll
mail-role-requested-what = { $name } ({ $email }) ber om { $roles } på inköpskontot { $account } ({ $number }) i { $organization }.
mail-role-requested-reason = Angivet skäl: ”{ $reason }”
mail-role-requested-button = Öppna begäranden
mail-role-requested-why = Du får det här mejlet eftersom du hanterar användare på kontot.
mail-role-requested-unexpected = Osäker? Fråga personen innan du svarar.
mail-role-answered-subject = Din rollbegäran har besvarats
mail-role-answered-heading = Din rollbegäran
mail-role-answered-granted = { $by } har gett dig { $roles } på inköpskontot { $account } ({ $number }).
mail-role-answered-narrowed = Du hade bett om { $roles }.
mail-role-answered-refused = { $by } gav dig inte { $roles } på inköpskontot { $account } ({ $number }).
mail-role-answered-word = { $by } skriver: ”{ $word }”
mail-role-answered-button = Öppna dina begäranden
mail-removed-subject = Din åtkomst har upphört
mail-removed-heading = Din åtkomst har upphört
mail-removed-what = { $by } har tagit bort dig från { $organization }. Organisationens konton är inte längre öppna för dig.
mail-removed-rest = Åtkomst som du har genom andra organisationer påverkas inte.
mail-removed-reason = Du får det här mejlet eftersom du tillhörde { $organization }.

## Partner visibility (R50, R51)

mail-visibility-granted-subject = Du kan se fler ordrar
mail-visibility-granted-heading = Du kan se fler ordrar
# Variables: $customer allows $viewer to see what $orderers ordered.
mail-visibility-granted-what = { $customer } tillåter { $viewer } att se det som { $orderers } har beställt till inköpskontot { $account } ({ $number }).
mail-visibility-steps = Så här ser du det:
mail-visibility-step-sign-in = Öppna Partnercenter och logga in.
mail-visibility-step-accept = Acceptera först din inbjudan till Partnercenter: länken finns i inbjudningsmejlet.
mail-visibility-step-choose = Välj { $customer }, konto { $number }.
mail-visibility-step-read = Licenser, prenumerationer och tjänster står i en och samma lista. Varje rad anger vilken partner som beställde.
mail-visibility-button = Öppna Partnercenter
mail-visibility-reason = Du får det här mejlet eftersom du arbetar för { $viewer }.
mail-visibility-granted-unexpected = Var detta oväntat? Du behöver inte göra något. { $customer } kan avsluta det när som helst.
mail-visibility-revoked-subject = Vissa ordrar delas inte längre med dig
mail-visibility-revoked-heading = Vissa ordrar delas inte längre med dig
mail-visibility-revoked-what = { $customer } tillåter inte längre { $viewer } att se det som { $orderers } har beställt till inköpskontot { $account } ({ $number }).
# By a change of channel partner, not by somebody's decision.
mail-visibility-ended-what = Partnern för inköpskontot { $account } ({ $number }) hos { $customer } har bytts: { $viewer } ser inte längre det som { $orderers } har beställt till kontot.
mail-visibility-revoked-rest = Det som { $viewer } själv har beställt är fortfarande synligt.
mail-visibility-revoked-unexpected = Var detta oväntat? Kontakta { $customer }.

## A change of partner (R55, D8)

mail-partner-changed-subject = Ett partnerbyte på ditt konto
mail-partner-changed-heading = Ett partnerbyte
# $date is a day, $from and $to are partners.
mail-partner-changed-what = Från och med den { $date } hör det som { $from } har beställt till inköpskontot { $account } ({ $number }) i { $organization } till { $to }.
mail-partner-changed-sight = { $from } ser det inte längre, om du inte tillåter det.
mail-partner-changed-none = Inget tillstånd att se andras ordrar gällde { $from }.
mail-partner-changed-ended = De här tillstånden gällde { $from } och har upphört:
# The same beside those of another account.
mail-partner-changed-ended-on = De här tillstånden på konto { $number } gällde { $from } och har upphört:
mail-partner-changed-permission = { $viewer } kunde se det som { $orderer } har beställt.
mail-partner-changed-decide = Inget har tillåtits i deras ställe. Vem mer som får se det som följde med bytet bestämmer du på nytt.
mail-partner-changed-button = Öppna Hantera partnersynlighet
mail-partner-changed-reason = Du får det här mejlet eftersom du hanterar partnersynlighet för kontot.
mail-partner-changed-unexpected = Var detta oväntat? Kontakta { $to }.

## Self-service provisioning (R62)

mail-seats-added-subject = Licensplatser att beställa
mail-seats-added-heading = En kund har lagt till licensplatser
# $by is a person at $customer, $product a product.
mail-seats-added-what = { $by } hos { $customer } har lagt till { $quantity ->
        [one] { $quantity } licensplats
       *[other] { $quantity } licensplatser
    } av { $product } på inköpskontot { $account } ({ $number }), för omedelbar användning.
# $reference is what the order line must name, $date the last day.
mail-seats-added-order = Ange { $reference } som etableringsreferens på orderraden. Perioden slutar den { $date }.
mail-seats-undone-subject = Licensplatser som inte ska beställas
mail-seats-undone-heading = En kund har tagit tillbaka licensplatser
mail-seats-undone-what = { $by } hos { $customer } har tagit tillbaka { $quantity ->
        [one] { $quantity } tillagd licensplats
       *[other] { $quantity } tillagda licensplatser
    } av { $product } på inköpskontot { $account } ({ $number }).
mail-seats-undone-order = Inget ska beställas för detta: etableringsreferensen { $reference } gäller inte längre.
mail-seats-moved-heading = En annan partner beställer licensplatserna
mail-seats-moved-what = { $customer } har lagt till { $quantity ->
        [one] { $quantity } licensplats
       *[other] { $quantity } licensplatser
    } av { $product } på inköpskontot { $account } ({ $number }). En annan partner beställer detta nu eller har redan beställt det.
mail-seats-moved-order = Inget mer ska beställas för detta: ta inte med etableringsreferensen { $reference } i dina ordrar.
mail-seats-button = Öppna det som ska beställas
mail-seats-unexpected = Var detta oväntat? Kontakta { $customer }.

## Password

mail-sign-in-reason = Du får det här mejlet eftersom du loggar in på { $product } med den här adressen.
mail-password-reset-subject = Välj ett nytt lösenord
mail-password-reset-heading = Välj ett nytt lösenord
mail-password-reset-what = Ett nytt lösenord har begärts för din inloggning på { $product }.
mail-password-reset-button = Välj ett nytt lösenord
mail-password-reset-deadline = Länken fungerar en gång, inom en timme.
mail-password-reset-unexpected = Var det inte du? Bortse från mejlet: ditt lösenord ändras inte.
mail-password-changed-subject = Ditt lösenord har ändrats
mail-password-changed-heading = Ditt lösenord har ändrats
mail-password-changed-what = Lösenordet för din inloggning på { $product } har ändrats. Du har loggats ut på alla andra ställen.
mail-password-changed-not-you = Var det inte du? Välj genast ett nytt lösenord.
mail-password-changed-button = Välj ett nytt lösenord
mail-password-changed-expected = Var det du? Då behöver du inte göra något.

## Two-step sign-in was changed

mail-second-factor-set-up-subject = Tvåstegsverifiering är aktiverad
mail-second-factor-set-up-what = Tvåstegsverifiering har aktiverats för din inloggning på { $product }, med en autentiseringsapp. Du har loggats ut på alla andra ställen.
mail-second-factor-turned-off-subject = Tvåstegsverifiering är avstängd
mail-second-factor-turned-off-what = Tvåstegsverifiering har stängts av för din inloggning på { $product }.
mail-second-factor-reset-subject = Tvåstegsverifiering har tagits bort
# $product is the portal's name.
mail-second-factor-reset-what = Driftansvarig för { $product } har tagit bort tvåstegsverifieringen från din inloggning, som man gör när någon har förlorat både app och återställningskoder. Du har loggats ut överallt. Du kan ställa in tvåstegsverifiering igen i Min profil.
mail-second-factor-codes-renewed-subject = Du har nya återställningskoder
mail-second-factor-codes-renewed-what = Nya återställningskoder har skapats för din inloggning på { $product }. De gamla fungerar inte längre.
mail-second-factor-passkey-added-subject = En inloggningsnyckel har lagts till
# $name is what its owner calls it.
mail-second-factor-passkey-added-what = Inloggningsnyckeln ”{ $name }” har lagts till för din inloggning på { $product }.
mail-second-factor-passkey-removed-subject = En inloggningsnyckel har tagits bort
# $name is what its owner called it.
mail-second-factor-passkey-removed-what = Inloggningsnyckeln ”{ $name }” har tagits bort från din inloggning på { $product }.
mail-second-factor-code-used-subject = En återställningskod har använts
# $left is how many codes were not used yet.
mail-second-factor-code-used-what = En återställningskod har använts för din inloggning på { $product }. { $left ->
        [0] Ingen återstår: skapa nya i Min profil.
        [one] { $left } återstår.
       *[other] { $left } återstår.
    }

## An administrator was appointed

mail-administrator-appointed-subject = En ny kontoadministratör
mail-administrator-appointed-heading = En ny kontoadministratör
mail-administrator-appointed-what = { $name } ({ $email }) har utsetts till kontoadministratör för inköpskontot { $account } ({ $number }) i { $organization }.
mail-administrator-appointed-stay = Dina egna roller påverkas inte.
mail-administrator-appointed-button = Öppna Hantera användare
mail-administrator-appointed-reason = Du får det här mejlet eftersom du är kontoadministratör för kontot.
mail-administrator-appointed-unexpected = Var detta oväntat? Kontrollera rollerna i Hantera användare.

mail-invitation-resent-subject = En inbjudan har skickats igen
mail-invitation-resent-heading = En inbjudan har skickats igen
mail-invitation-resent-what = { $by } har skickat inbjudan till { $organization } igen, till { $name } ({ $email }). Den ger roller på inköpskontot { $account } ({ $number }).
mail-invitation-resent-links = Den nya länken gäller i 60 dagar. Äldre länkar har slutat fungera.
mail-invitation-resent-button = Öppna Hantera användare
mail-invitation-resent-reason = Du får det här mejlet eftersom du är kontoadministratör för kontot.
mail-invitation-resent-unexpected = Var detta oväntat? Du kan återkalla inbjudan i Hantera användare.

## What became of a mail

mail-problem-unreachable = E-postservern går inte att nå.
mail-problem-silent = E-postservern slutade svara.
mail-problem-unwritable = Mejlet kunde inte skrivas. Kontakta supporten.
# Variables: $sentence is the mail server's own, in its language.
mail-problem-refused = E-postservern svarade: { $sentence }
