# Two-step sign-in: the second step itself, and its pages on My profile.

## Signing in

second-factor-step-title = Andra steget
second-factor-step-text = Ditt lösenord är rätt. Öppna autentiseringsappen och ange koden som den visar för den här portalen.
second-factor-step-lost = Jag har inte appen till hands
second-factor-step-use-code = Logga in med en återställningskod
second-factor-step-passkey = Använd en inloggningsnyckel
second-factor-step-no-code = Ingen återställningskod heller? Be leverantörens support ta bort det andra steget från din inloggning.
second-factor-step-other = Logga in som någon annan
second-factor-code = Kod från appen
second-factor-code-hint = Sex siffror. En ny kod visas var 30:e sekund.
second-factor-recovery-code = Återställningskod
second-factor-recovery-code-hint = 16 bokstäver och siffror, till exempel 7kqm-2v9x-4bdt-h3sn. Varje kod fungerar en gång.
second-factor-error-code = Ange de sex siffror som appen visar nu. En använd kod godtas inte igen: vänta på nästa.
second-factor-error-recovery-code = Ange en återställningskod som du inte har använt än.

## Overview

second-factor-title = Tvåstegsverifiering
second-factor-text = Med tvåstegsverifiering räcker inte lösenordet: du anger också en kod från en app i telefonen eller datorn.
second-factor-is-on = På
second-factor-is-off = Av
second-factor-app = Autentiseringsapp
# $since is a date and time.
second-factor-since = Inställd den { $since }
second-factor-recovery-codes = Återställningskoder
# $count is how many codes were not used yet.
second-factor-codes-left = { $count ->
        [0] Inga kvar: skapa nya
        [one] { $count } kvar
       *[other] { $count } kvar
    }
second-factor-set-up = Ställ in tvåstegsverifiering
second-factor-another-app = Använd en annan app
second-factor-required = Ställ in tvåstegsverifiering för att fortsätta
second-factor-required-text = Det krävs för din inloggning. Det tar två minuter, och du behöver en telefon eller dator med en autentiseringsapp.
second-factor-stays-on = Tvåstegsverifiering krävs för din inloggning och förblir aktiverad.
second-factor-stays-on-text = Du kan ställa in en annan app eller skapa nya återställningskoder.

## Setting up an app

second-factor-app-title = Ställ in en autentiseringsapp
second-factor-app-text = Du behöver en autentiseringsapp: det finns många, även gratis, och de flesta lösenordshanterare har en inbyggd.
second-factor-scan = 1. Skanna den här QR-koden med appen.
second-factor-qr = QR-kod för autentiseringsappen. Samma nyckel står som text nedan.
second-factor-type = Ingen kamera? Ange den här nyckeln i appen:
second-factor-open-app = Finns appen på den här enheten? Öppna den med nyckeln.
second-factor-new-code-hint = 2. Ange de sex siffror som appen visar nu.
second-factor-current-code = Kod från din nuvarande app
second-factor-either-hint = Sex siffror, eller en av dina återställningskoder.
second-factor-turn-on = Aktivera tvåstegsverifiering
second-factor-set-up-done = Tvåstegsverifiering är aktiverad. Dina andra inloggningar har avslutats.
second-factor-already-on = Tvåstegsverifiering är redan aktiverad.
second-factor-error-new-code = Ange de sex siffror som appen nu visar för den här portalen. Om de avvisas igen, kontrollera enhetens klocka.
second-factor-error-either = Ange koden som appen visar nu, eller en återställningskod. En använd kod godtas inte igen.

## Recovery codes

second-factor-codes-title = Dina återställningskoder
second-factor-codes-text = Med varje kod kan du logga in en gång utan appen. Förvara dem där du förvarar lösenord, eller skriv ut sidan: de visas inte igen.
second-factor-codes-saved = Jag har sparat koderna
second-factor-copy = Kopiera
second-factor-copied = Kopierat
second-factor-renew-title = Nya återställningskoder
second-factor-renew-text = Tio nya koder ersätter dem som du har. De gamla slutar genast fungera.
second-factor-renew-button = Skapa nya koder
second-factor-renewed = Dina nya återställningskoder är klara.

## Turning off

second-factor-off-title = Stäng av tvåstegsverifiering
second-factor-off-text = Då räcker lösenordet för att öppna ditt konto. Även dina återställningskoder slutar fungera.
second-factor-off-button = Stäng av
second-factor-off-done = Tvåstegsverifiering är avstängd.

## Passkeys

second-factor-passkeys = Inloggningsnycklar
second-factor-passkeys-text = Med en inloggningsnyckel (passkey) ersätts koden av ditt fingeravtryck, ditt ansikte eller enhetens PIN-kod, efter lösenordet. Appen finns kvar till den dag då du inte har enheten till hands.
# $added and $used are dates and times; $used may be the word for never.
second-factor-passkey-used = Tillagd den { $added }. Senast använd: { $used }.
second-factor-passkey-title = Lägg till en inloggningsnyckel
second-factor-passkey-text = Webbläsaren ber dig bekräfta med fingeravtryck, ansikte eller PIN-kod, eller med en säkerhetsnyckel.
second-factor-passkey-name = Inloggningsnyckelns namn
second-factor-passkey-name-hint = Så att du känner igen enheten senare.
second-factor-passkey-add = Lägg till inloggningsnyckeln
second-factor-passkey-failed = Inget bekräftades. Försök igen eller använd koden från appen.
second-factor-passkey-unable = Webbläsaren kan inte använda inloggningsnycklar här. De kräver JavaScript, en aktuell webbläsare och portalens egen adress.
second-factor-passkey-added = Inloggningsnyckeln har lagts till.
second-factor-passkey-removed = Inloggningsnyckeln har tagits bort.
# $most is the largest number of characters.
second-factor-error-passkey-name = Ange ett namn med högst { $most } tecken.
second-factor-error-passkey = Försök igen med en inloggningsnyckel som du har lagt till här. Om den avvisas igen, använd koden från appen.
