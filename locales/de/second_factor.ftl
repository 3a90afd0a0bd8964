# Two-step sign-in: the second step itself, and its pages on My profile.

## Signing in

second-factor-step-title = Zweiter Schritt
second-factor-step-text = Ihr Kennwort ist richtig. Öffnen Sie Ihre Authenticator-App, und geben Sie den Code ein, den sie für dieses Portal anzeigt.
second-factor-step-lost = Ich habe meine App nicht zur Hand
second-factor-step-use-code = Mit Wiederherstellungscode anmelden
second-factor-step-passkey = Passkey verwenden
second-factor-step-no-code = Auch kein Wiederherstellungscode? Bitten Sie den Support Ihres Anbieters, den zweiten Schritt aus Ihrer Anmeldung zu entfernen.
second-factor-step-other = Als jemand anderes anmelden
second-factor-code = Code aus der App
second-factor-code-hint = Sechs Ziffern. Alle 30 Sekunden erscheint ein neuer Code.
second-factor-recovery-code = Wiederherstellungscode
second-factor-recovery-code-hint = 16 Buchstaben und Ziffern, zum Beispiel 7kqm-2v9x-4bdt-h3sn. Jeder Code funktioniert einmal.
second-factor-error-code = Geben Sie die sechs Ziffern ein, die die App jetzt anzeigt. Ein bereits verwendeter Code wird nicht noch einmal akzeptiert: Warten Sie auf den nächsten.
second-factor-error-recovery-code = Geben Sie einen Wiederherstellungscode ein, den Sie noch nicht verwendet haben.

## Overview

second-factor-title = Zweistufige Anmeldung
second-factor-text = Mit der zweistufigen Anmeldung genügt Ihr Kennwort allein nicht: Sie geben zusätzlich einen Code aus einer App auf Ihrem Telefon oder Computer ein.
second-factor-is-on = Ein
second-factor-is-off = Aus
second-factor-app = Authenticator-App
# $since is a date and time.
second-factor-since = Eingerichtet am { $since }
second-factor-recovery-codes = Wiederherstellungscodes
# $count is how many codes were not used yet.
second-factor-codes-left = { $count ->
        [0] Keine mehr übrig: Erstellen Sie neue
        [one] { $count } übrig
       *[other] { $count } übrig
    }
second-factor-set-up = Zweistufige Anmeldung einrichten
second-factor-another-app = Andere App verwenden
second-factor-required = Richten Sie die zweistufige Anmeldung ein, um fortzufahren
second-factor-required-text = Sie ist für Ihre Anmeldung vorgeschrieben. Es dauert zwei Minuten; Sie brauchen ein Telefon oder einen Computer mit einer Authenticator-App.
second-factor-stays-on = Die zweistufige Anmeldung ist für Sie vorgeschrieben und bleibt eingeschaltet.
second-factor-stays-on-text = Sie können eine andere App einrichten oder neue Wiederherstellungscodes erstellen.

## Setting up an app

second-factor-app-title = Authenticator-App einrichten
second-factor-app-text = Sie brauchen eine Authenticator-App: Es gibt viele, auch kostenlose, und die meisten Kennwortmanager enthalten eine.
second-factor-scan = 1. Scannen Sie diesen QR-Code mit der App.
second-factor-qr = QR-Code für die Authenticator-App. Derselbe Schlüssel steht unten als Text.
second-factor-type = Keine Kamera? Geben Sie diesen Schlüssel in der App ein:
second-factor-open-app = Ist die App auf diesem Gerät? Öffnen Sie sie mit dem Schlüssel.
second-factor-new-code-hint = 2. Geben Sie die sechs Ziffern ein, die die App jetzt anzeigt.
second-factor-current-code = Code aus Ihrer bisherigen App
second-factor-either-hint = Sechs Ziffern oder einer Ihrer Wiederherstellungscodes.
second-factor-turn-on = Zweistufige Anmeldung einschalten
second-factor-set-up-done = Die zweistufige Anmeldung ist eingeschaltet. Ihre anderen Anmeldungen sind beendet.
second-factor-already-on = Die zweistufige Anmeldung ist bereits eingeschaltet.
second-factor-error-new-code = Geben Sie die sechs Ziffern ein, die die App jetzt für dieses Portal anzeigt. Werden sie wieder abgelehnt, prüfen Sie die Uhr des Geräts.
second-factor-error-either = Geben Sie den Code ein, den Ihre App jetzt anzeigt, oder einen Wiederherstellungscode. Ein bereits verwendeter Code wird nicht noch einmal akzeptiert.

## Recovery codes

second-factor-codes-title = Ihre Wiederherstellungscodes
second-factor-codes-text = Mit jedem können Sie sich einmal ohne die App anmelden. Bewahren Sie sie dort auf, wo Sie Kennwörter aufbewahren, oder drucken Sie diese Seite: Sie werden nicht noch einmal angezeigt.
second-factor-codes-saved = Ich habe die Codes gespeichert
second-factor-copy = Kopieren
second-factor-copied = Kopiert
second-factor-renew-title = Neue Wiederherstellungscodes
second-factor-renew-text = Zehn neue Codes ersetzen Ihre bisherigen. Die alten funktionieren sofort nicht mehr.
second-factor-renew-button = Neue Codes erstellen
second-factor-renewed = Ihre neuen Wiederherstellungscodes sind bereit.

## Turning off

second-factor-off-title = Zweistufige Anmeldung ausschalten
second-factor-off-text = Dann genügt Ihr Kennwort allein für die Anmeldung. Auch Ihre Wiederherstellungscodes funktionieren nicht mehr.
second-factor-off-button = Ausschalten
second-factor-off-done = Die zweistufige Anmeldung ist ausgeschaltet.

## Passkeys

second-factor-passkeys = Passkeys
second-factor-passkeys-text = Mit einem Passkey ersetzt Ihr Fingerabdruck, Ihr Gesicht oder die Geräte-PIN nach Ihrem Kennwort den Code. Die App bleibt für den Fall, dass das Gerät nicht zur Hand ist.
# $added and $used are dates and times; $used may be the word for never.
second-factor-passkey-used = Hinzugefügt am { $added }. Zuletzt verwendet: { $used }.
second-factor-passkey-title = Passkey hinzufügen
second-factor-passkey-text = Ihr Browser bittet Sie um Bestätigung mit Fingerabdruck, Gesicht oder PIN oder mit einem Sicherheitsschlüssel.
second-factor-passkey-name = Name des Passkeys
second-factor-passkey-name-hint = Damit Sie das Gerät später erkennen.
second-factor-passkey-add = Passkey hinzufügen
second-factor-passkey-failed = Es wurde nichts bestätigt. Versuchen Sie es erneut, oder verwenden Sie den Code aus Ihrer App.
second-factor-passkey-unable = Dieser Browser kann hier keine Passkeys verwenden. Nötig sind JavaScript, ein aktueller Browser und die eigene Adresse des Portals.
second-factor-passkey-added = Der Passkey ist hinzugefügt.
second-factor-passkey-removed = Der Passkey ist entfernt.
# $most is the largest number of characters.
second-factor-error-passkey-name = Geben Sie einen Namen mit höchstens { $most } Zeichen ein.
second-factor-error-passkey = Versuchen Sie es erneut mit einem Passkey, den Sie hier hinzugefügt haben. Wird er wieder abgelehnt, verwenden Sie den Code aus Ihrer App.
