# Two-step sign-in: the second step itself, and its pages on My profile.

## Signing in

second-factor-step-title = Tweede stap
second-factor-step-text = Uw wachtwoord is juist. Open uw verificatie-app en voer de code in die deze voor dit portaal toont.
second-factor-step-lost = Ik heb mijn app niet bij de hand
second-factor-step-use-code = Aanmelden met een herstelcode
second-factor-step-passkey = Een passkey gebruiken
second-factor-step-no-code = Ook geen herstelcode? Vraag de ondersteuning van uw leverancier de tweede stap van uw aanmelding te verwijderen.
second-factor-step-other = Aanmelden als iemand anders
second-factor-code = Code uit de app
second-factor-code-hint = Zes cijfers. Elke 30 seconden verschijnt een nieuwe code.
second-factor-recovery-code = Herstelcode
second-factor-recovery-code-hint = 16 letters en cijfers, bijvoorbeeld 7kqm-2v9x-4bdt-h3sn. Elke code werkt één keer.
second-factor-error-code = Voer de zes cijfers in die de app nu toont. Een gebruikte code wordt niet opnieuw aanvaard: wacht op de volgende.
second-factor-error-recovery-code = Voer een herstelcode in die u nog niet hebt gebruikt.

## Overview

second-factor-title = Tweestapsverificatie
second-factor-text = Met tweestapsverificatie geeft uw wachtwoord alleen geen toegang: u voert ook een code in uit een app op uw telefoon of computer.
second-factor-is-on = Aan
second-factor-is-off = Uit
second-factor-app = Verificatie-app
# $since is a date and time.
second-factor-since = Ingesteld op { $since }
second-factor-recovery-codes = Herstelcodes
# $count is how many codes were not used yet.
second-factor-codes-left = { $count ->
        [0] Geen over: maak nieuwe
        [one] Nog { $count }
       *[other] Nog { $count }
    }
second-factor-set-up = Tweestapsverificatie instellen
second-factor-another-app = Andere app gebruiken
second-factor-required = Stel tweestapsverificatie in om door te gaan
second-factor-required-text = Dit is verplicht voor uw aanmelding. Het kost twee minuten en u hebt een telefoon of computer met een verificatie-app nodig.
second-factor-stays-on = Tweestapsverificatie is verplicht voor uw aanmelding en blijft ingeschakeld.
second-factor-stays-on-text = U kunt een andere app instellen of nieuwe herstelcodes maken.

## Setting up an app

second-factor-app-title = Verificatie-app instellen
second-factor-app-text = U hebt een verificatie-app nodig: er zijn er veel, ook gratis, en de meeste wachtwoordmanagers hebben er een ingebouwd.
second-factor-scan = 1. Scan deze QR-code met de app.
second-factor-qr = QR-code voor de verificatie-app. Dezelfde sleutel staat hieronder als tekst.
second-factor-type = Geen camera? Voer deze sleutel in de app in:
second-factor-open-app = Staat de app op dit apparaat? Open de app met de sleutel.
second-factor-new-code-hint = 2. Voer de zes cijfers in die de app nu toont.
second-factor-current-code = Code uit uw huidige app
second-factor-either-hint = Zes cijfers, of een van uw herstelcodes.
second-factor-turn-on = Tweestapsverificatie inschakelen
second-factor-set-up-done = Tweestapsverificatie is ingeschakeld. Uw andere aanmeldingen zijn beëindigd.
second-factor-already-on = Tweestapsverificatie is al ingeschakeld.
second-factor-error-new-code = Voer de zes cijfers in die de app nu voor dit portaal toont. Worden ze opnieuw geweigerd, controleer dan de klok van het apparaat.
second-factor-error-either = Voer de code in die uw app nu toont, of een herstelcode. Een gebruikte code wordt niet opnieuw aanvaard.

## Recovery codes

second-factor-codes-title = Uw herstelcodes
second-factor-codes-text = Met elke code kunt u zich één keer zonder de app aanmelden. Bewaar ze waar u wachtwoorden bewaart of druk deze pagina af: ze worden niet opnieuw getoond.
second-factor-codes-saved = Ik heb de codes bewaard
second-factor-copy = Kopiëren
second-factor-copied = Gekopieerd
second-factor-renew-title = Nieuwe herstelcodes
second-factor-renew-text = Tien nieuwe codes vervangen uw huidige codes. De oude werken onmiddellijk niet meer.
second-factor-renew-button = Nieuwe codes maken
second-factor-renewed = Uw nieuwe herstelcodes staan klaar.

## Turning off

second-factor-off-title = Tweestapsverificatie uitschakelen
second-factor-off-text = Daarna geeft uw wachtwoord alleen al toegang tot uw account. Ook uw herstelcodes werken dan niet meer.
second-factor-off-button = Uitschakelen
second-factor-off-done = Tweestapsverificatie is uitgeschakeld.

## Passkeys

second-factor-passkeys = Passkeys
second-factor-passkeys-text = Met een passkey komt uw vingerafdruk, gezicht of apparaatpincode in de plaats van de code, na uw wachtwoord. De app blijft beschikbaar voor wanneer u het apparaat niet bij de hand hebt.
# $added and $used are dates and times; $used may be the word for never.
second-factor-passkey-used = Toegevoegd op { $added }. Laatst gebruikt: { $used }.
second-factor-passkey-title = Passkey toevoegen
second-factor-passkey-text = Uw browser vraagt u te bevestigen met uw vingerafdruk, gezicht of pincode, of met een beveiligingssleutel.
second-factor-passkey-name = Naam van de passkey
second-factor-passkey-name-hint = Zodat u het apparaat later herkent.
second-factor-passkey-add = Passkey toevoegen
second-factor-passkey-failed = Er is niets bevestigd. Probeer het opnieuw of gebruik de code uit uw app.
second-factor-passkey-unable = Deze browser kan hier geen passkeys gebruiken. Daarvoor zijn JavaScript, een recente browser en het eigen adres van het portaal nodig.
second-factor-passkey-added = De passkey is toegevoegd.
second-factor-passkey-removed = De passkey is verwijderd.
# $most is the largest number of characters.
second-factor-error-passkey-name = Voer een naam van maximaal { $most } tekens in.
second-factor-error-passkey = Probeer het opnieuw met een passkey die u hier hebt toegevoegd. Wordt die opnieuw geweigerd, gebruik dan de code uit uw app.
