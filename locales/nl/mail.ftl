# Mails: their subjects and texts, and what pages say of a mail.

## In every mail

mail-greeting = Beste { $name },
mail-greeting-nameless = Goedendag,
# The text part, before the link. Variables: $label is the button's.
mail-action = { $label }:
# The HTML part, before the link in full.
mail-bare-link = Werkt de knop niet, kopieer dan dit adres naar uw browser:
mail-automatic = Deze e-mail is automatisch verzonden door { $product }.
mail-help = Vragen? Schrijf naar { $email }
# The HTML part: the address follows as a link.
mail-help-before = Vragen? Schrijf naar
# Where one mail tells of several accounts.
mail-accounts-button = Account kiezen
mail-account-roles = { $account } ({ $number }): { $roles }

## Invitation, and again (R27, R36)

# A subject has at most 60 characters and nothing that anybody typed.
mail-welcome-subject = Uw uitnodiging voor { $product }
mail-welcome-heading = U bent uitgenodigd voor { $product }
mail-welcome-by-person = { $inviter } nodigt u uit om { $product } te gebruiken voor { $organization }.
mail-welcome-by-vendor = U bent uitgenodigd om { $product } te gebruiken voor { $organization }.
mail-welcome-to-partner = U bent uitgenodigd om het Partnercentrum van { $product } te gebruiken voor { $partner }.
mail-welcome-about = Daar werkt u met de volumelicenties van uw organisatie, voor zover uw rol dat toestaat.
mail-welcome-about-partner = Daar ziet u de licenties en abonnementen die uw klanten via u hebben besteld of die u van hen mag zien.
mail-welcome-roles = Uw rollen:
mail-welcome-new = Kies om te beginnen een wachtwoord.
mail-welcome-known = U meldt zich al aan met dit adres. Meld u zoals gewoonlijk aan en accepteer daarna.
mail-welcome-button = Uitnodiging accepteren
mail-welcome-deadline = De uitnodiging is geldig tot { $date }.
mail-welcome-reason = U ontvangt deze e-mail omdat dit adres is uitgenodigd voor { $product }.
mail-welcome-unexpected = Had u dit niet verwacht? Negeer deze e-mail: er wordt niets aangemaakt totdat u accepteert.
mail-welcome-again-subject = Uw nieuwe koppeling voor { $product }
mail-welcome-again-heading = Hier is uw nieuwe koppeling
mail-welcome-again-replaces = Deze koppeling vervangt die in eerdere e-mails, die niet meer werkt.
mail-welcome-reminder-subject = Herinnering: uw uitnodiging voor { $product }
mail-welcome-reminder-heading = Uw uitnodiging staat nog open
mail-welcome-reminder-waits = U hebt nog niet geaccepteerd. De koppeling is dezelfde als in onze laatste e-mail: beide werken.

## Changes to a member (R39, R40)

mail-member-reason = U ontvangt deze e-mail omdat u deel uitmaakt van { $organization }.
mail-member-unexpected = Had u dit niet verwacht? Neem contact op met { $by }.
mail-roles-changed-subject = Uw rollen zijn gewijzigd
mail-roles-changed-heading = Uw rollen zijn gewijzigd
mail-roles-changed-what = { $by } heeft uw rollen bij { $organization } voor het inkoopaccount { $account } ({ $number }) gewijzigd.
mail-roles-changed-now = U hebt nu: { $roles }.
mail-roles-changed-none = U hebt geen rol meer voor dit account.
mail-roles-changed-button = Account openen
mail-roles-changed-profile = Mijn profiel openen
mail-role-requested-subject = Iemand vraagt een rol aan
mail-role-requested-heading = Iemand vraagt een rol aan
mail-role-requested-what = { $name } ({ $email }) vraagt { $roles } aan voor het inkoopaccount { $account } ({ $number }) van { $organization }.
mail-role-requested-reason = De opgegeven reden: “{ $reason }”
mail-role-requested-button = Aanvragen openen
mail-role-requested-why = U ontvangt deze e-mail omdat u gebruikers van dit account beheert.
mail-role-requested-unexpected = Twijfelt u? Vraag het de persoon voordat u antwoordt.
mail-role-answered-subject = Uw rolaanvraag is beantwoord
mail-role-answered-heading = Uw rolaanvraag
mail-role-answered-granted = { $by } heeft u { $roles } toegekend voor het inkoopaccount { $account } ({ $number }).
mail-role-answered-narrowed = U had { $roles } aangevraagd.
mail-role-answered-refused = { $by } heeft u { $roles } niet toegekend voor het inkoopaccount { $account } ({ $number }).
mail-role-answered-word = { $by } schrijft: “{ $word }”
mail-role-answered-button = Uw aanvragen openen
mail-removed-subject = Uw toegang is beëindigd
mail-removed-heading = Uw toegang is beëindigd
mail-removed-what = { $by } heeft u verwijderd uit { $organization }. De accounts van deze organisatie zijn voor u niet meer toegankelijk.
mail-removed-rest = Toegang die u via andere organisaties hebt, blijft ongewijzigd.
mail-removed-reason = U ontvangt deze e-mail omdat u deel uitmaakte van { $organization }.

## Partner visibility (R50, R51)

mail-visibility-granted-subject = U kunt meer bestellingen zien
mail-visibility-granted-heading = U kunt meer bestellingen zien
# Variables: $customer allows $viewer to see what $orderers ordered.
mail-visibility-granted-what = { $customer } staat { $viewer } toe te zien wat door { $orderers } is besteld voor het inkoopaccount { $account } ({ $number }).
mail-visibility-steps = Zo bekijkt u dit:
mail-visibility-step-sign-in = Open het Partnercentrum en meld u aan.
mail-visibility-step-accept = Accepteer eerst uw uitnodiging voor het Partnercentrum: de koppeling staat in de uitnodigingsmail.
mail-visibility-step-choose = Kies { $customer }, account { $number }.
mail-visibility-step-read = Licenties, abonnementen en diensten staan in één lijst. Elke rij vermeldt de partner die heeft besteld.
mail-visibility-button = Partnercentrum openen
mail-visibility-reason = U ontvangt deze e-mail omdat u voor { $viewer } werkt.
mail-visibility-granted-unexpected = Had u dit niet verwacht? U hoeft niets te doen. { $customer } kan dit op elk moment beëindigen.
mail-visibility-revoked-subject = Bepaalde bestellingen zijn niet meer zichtbaar voor u
mail-visibility-revoked-heading = Bepaalde bestellingen zijn niet meer zichtbaar voor u
mail-visibility-revoked-what = { $customer } staat { $viewer } niet langer toe te zien wat door { $orderers } is besteld voor het inkoopaccount { $account } ({ $number }).
# By a change of channel partner, not by somebody's decision.
mail-visibility-ended-what = De partner van het inkoopaccount { $account } ({ $number }) van { $customer } is gewijzigd: { $viewer } ziet niet meer wat daarvoor door { $orderers } is besteld.
mail-visibility-revoked-rest = Wat { $viewer } zelf heeft besteld, blijft zichtbaar.
mail-visibility-revoked-unexpected = Had u dit niet verwacht? Neem contact op met { $customer }.

## A change of partner (R55, D8)

mail-partner-changed-subject = Een partnerwissel voor uw account
mail-partner-changed-heading = Een partnerwissel
# $date is a day, $from and $to are partners.
mail-partner-changed-what = Met ingang van { $date } hoort wat { $from } heeft besteld voor het inkoopaccount { $account } ({ $number }) van { $organization } bij { $to }.
mail-partner-changed-sight = { $from } ziet dit niet meer, tenzij u dat toestaat.
mail-partner-changed-none = In geen enkele toestemming om bestellingen van anderen te zien, werd { $from } genoemd.
mail-partner-changed-ended = Deze toestemmingen noemden { $from } en zijn beëindigd:
# The same beside those of another account.
mail-partner-changed-ended-on = Deze toestemmingen voor account { $number } noemden { $from } en zijn beëindigd:
mail-partner-changed-permission = { $viewer } kon zien wat { $orderer } heeft besteld.
mail-partner-changed-decide = Er is niets voor in de plaats toegestaan. U beslist opnieuw wie nog meer mag zien wat door de wissel is overgegaan.
mail-partner-changed-button = Partnerzichtbaarheid beheren openen
mail-partner-changed-reason = U ontvangt deze e-mail omdat u de partnerzichtbaarheid voor dit account beheert.
mail-partner-changed-unexpected = Had u dit niet verwacht? Neem contact op met { $to }.

## Self-service provisioning (R62)

mail-seats-added-subject = Te bestellen werkplekken
mail-seats-added-heading = Een klant heeft werkplekken toegevoegd
# $by is a person at $customer, $product a product.
mail-seats-added-what = { $by } van { $customer } heeft { $quantity ->
        [one] { $quantity } werkplek
       *[other] { $quantity } werkplekken
    } van { $product } toegevoegd voor het inkoopaccount { $account } ({ $number }), voor direct gebruik.
# $reference is what the order line must name, $date the last day.
mail-seats-added-order = Vermeld in de bestelregel { $reference } als inrichtingsreferentie. De looptijd eindigt op { $date }.
mail-seats-undone-subject = Werkplekken die niet besteld hoeven te worden
mail-seats-undone-heading = Een klant heeft werkplekken teruggenomen
mail-seats-undone-what = { $by } van { $customer } heeft { $quantity ->
        [one] { $quantity } toegevoegde werkplek
       *[other] { $quantity } toegevoegde werkplekken
    } van { $product } teruggenomen voor het inkoopaccount { $account } ({ $number }).
mail-seats-undone-order = Hiervoor hoeft niets te worden besteld: de inrichtingsreferentie { $reference } is vervallen.
mail-seats-moved-heading = Een andere partner bestelt de werkplekken
mail-seats-moved-what = { $customer } heeft { $quantity ->
        [one] { $quantity } werkplek
       *[other] { $quantity } werkplekken
    } van { $product } toegevoegd voor het inkoopaccount { $account } ({ $number }). Een andere partner bestelt dit nu of heeft dit al besteld.
mail-seats-moved-order = Hiervoor hoeft niets meer te worden besteld: vermeld de inrichtingsreferentie { $reference } niet in uw bestellingen.
mail-seats-button = Lijst Te bestellen openen
mail-seats-unexpected = Had u dit niet verwacht? Neem contact op met { $customer }.

## Password

mail-sign-in-reason = U ontvangt deze e-mail omdat u zich met dit adres aanmeldt bij { $product }.
mail-password-reset-subject = Kies een nieuw wachtwoord
mail-password-reset-heading = Kies een nieuw wachtwoord
mail-password-reset-what = Er is een nieuw wachtwoord aangevraagd voor uw aanmelding bij { $product }.
mail-password-reset-button = Nieuw wachtwoord kiezen
mail-password-reset-deadline = De koppeling werkt één keer, binnen één uur.
mail-password-reset-unexpected = Was u dit niet? Negeer deze e-mail: uw wachtwoord blijft zoals het is.
mail-password-changed-subject = Uw wachtwoord is gewijzigd
mail-password-changed-heading = Uw wachtwoord is gewijzigd
mail-password-changed-what = Het wachtwoord van uw aanmelding bij { $product } is gewijzigd. Overal elders bent u afgemeld.
mail-password-changed-not-you = Was u dit niet? Kies meteen een nieuw wachtwoord.
mail-password-changed-button = Nieuw wachtwoord kiezen
mail-password-changed-expected = Was u dit wel? Dan hoeft u niets te doen.

## Two-step sign-in was changed

mail-second-factor-set-up-subject = Tweestapsverificatie is ingeschakeld
mail-second-factor-set-up-what = Tweestapsverificatie is ingeschakeld voor uw aanmelding bij { $product }, met een verificatie-app. Overal elders bent u afgemeld.
mail-second-factor-turned-off-subject = Tweestapsverificatie is uitgeschakeld
mail-second-factor-turned-off-what = Tweestapsverificatie is uitgeschakeld voor uw aanmelding bij { $product }.
mail-second-factor-reset-subject = Tweestapsverificatie is verwijderd
# $product is the portal's name.
mail-second-factor-reset-what = De exploitant van { $product } heeft tweestapsverificatie van uw aanmelding verwijderd, zoals gebeurt wanneer iemand de app en de herstelcodes kwijt is. Overal bent u afgemeld. U kunt tweestapsverificatie opnieuw instellen in Mijn profiel.
mail-second-factor-codes-renewed-subject = U hebt nieuwe herstelcodes
mail-second-factor-codes-renewed-what = Er zijn nieuwe herstelcodes gemaakt voor uw aanmelding bij { $product }. De oude werken niet meer.
mail-second-factor-passkey-added-subject = Er is een passkey toegevoegd
# $name is what its owner calls it.
mail-second-factor-passkey-added-what = De passkey “{ $name }” is toegevoegd aan uw aanmelding bij { $product }.
mail-second-factor-passkey-removed-subject = Er is een passkey verwijderd
# $name is what its owner called it.
mail-second-factor-passkey-removed-what = De passkey “{ $name }” is verwijderd van uw aanmelding bij { $product }.
mail-second-factor-code-used-subject = Er is een herstelcode gebruikt
# $left is how many codes were not used yet.
mail-second-factor-code-used-what = Er is een herstelcode gebruikt voor uw aanmelding bij { $product }. { $left ->
        [0] Er is er geen meer over: maak nieuwe in Mijn profiel.
        [one] Er is er nog { $left } over.
       *[other] Er zijn er nog { $left } over.
    }

## An administrator was appointed

mail-administrator-appointed-subject = Een nieuwe accountbeheerder
mail-administrator-appointed-heading = Een nieuwe accountbeheerder
mail-administrator-appointed-what = { $name } ({ $email }) is aangewezen als accountbeheerder van het inkoopaccount { $account } ({ $number }) van { $organization }.
mail-administrator-appointed-stay = Uw eigen rollen blijven zoals ze zijn.
mail-administrator-appointed-button = Gebruikers beheren openen
mail-administrator-appointed-reason = U ontvangt deze e-mail omdat u accountbeheerder van dit account bent.
mail-administrator-appointed-unexpected = Had u dit niet verwacht? Controleer de rollen in Gebruikers beheren.

mail-invitation-resent-subject = Er is een uitnodiging opnieuw verzonden
mail-invitation-resent-heading = Er is een uitnodiging opnieuw verzonden
mail-invitation-resent-what = { $by } heeft de uitnodiging van { $name } ({ $email }) voor { $organization } opnieuw verzonden. Deze geeft rollen voor het inkoopaccount { $account } ({ $number }).
mail-invitation-resent-links = De nieuwe koppeling is 60 dagen geldig. Oudere werken niet meer.
mail-invitation-resent-button = Gebruikers beheren openen
mail-invitation-resent-reason = U ontvangt deze e-mail omdat u accountbeheerder van dit account bent.
mail-invitation-resent-unexpected = Had u dit niet verwacht? U kunt de uitnodiging intrekken in Gebruikers beheren.

## What became of a mail

mail-problem-unreachable = De mailserver is niet bereikbaar.
mail-problem-silent = De mailserver antwoordt niet meer.
mail-problem-unwritable = De e-mail kon niet worden opgesteld. Meld dit bij de ondersteuning.
# Variables: $sentence is the mail server's own, in its language.
mail-problem-refused = De mailserver antwoordde: { $sentence }
