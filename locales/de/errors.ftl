# Pages shown instead of the one that was asked for. Each says what to do next.

errors-403-title = Sie können diese Seite nicht öffnen
errors-403-text = Ihre Rollen umfassen sie nicht. Um eine Rolle zu erhalten, wenden Sie sich an einen Administrator Ihrer Organisation.
# Inside an account: a button leads to the request.
errors-403-ask = Ihre Rollen für dieses Konto umfassen diese Seite nicht. Sie können bei den Administratoren des Kontos eine passende Rolle beantragen.
errors-404-title = Seite nicht gefunden
errors-404-text = Prüfen Sie die Adresse, oder beginnen Sie auf der Startseite neu. Was Sie suchen, wurde möglicherweise verschoben oder gehört zu einem anderen Konto.
errors-405-title = Diese Aktion ist hier nicht möglich
errors-405-text = Gehen Sie zur vorherigen Seite zurück, und verwenden Sie deren Schaltflächen oder Links.
errors-408-title = Die Übertragung des Formulars hat zu lange gedauert
errors-408-text = Prüfen Sie Ihre Verbindung, gehen Sie zurück, und senden Sie das Formular erneut.
errors-409-title = Dies wurde inzwischen von jemand anderem geändert
errors-409-text = Von Ihren Eingaben wurde nichts gespeichert. Öffnen Sie die Seite erneut, um den aktuellen Stand zu sehen, und nehmen Sie Ihre Änderung dann noch einmal vor.
errors-410-title = Dieser Link funktioniert nicht mehr
errors-410-text = Bitten Sie die Person, von der er stammt, um einen neuen. Wenn Sie bereits ein Kennwort haben, melden Sie sich an.
errors-412-title = Die Datei hat sich geändert
errors-412-text = Der bereits übertragene Teil gehört zu einer älteren Datei. Starten Sie den Download neu.
errors-413-title = Die gesendeten Daten sind zu groß
errors-413-text = Gehen Sie zurück, kürzen Sie den Text, oder wählen Sie eine kleinere Datei, und senden Sie dann erneut.
errors-416-title = Diesen Teil der Datei gibt es nicht
errors-416-text = Die Datei ist kürzer als der angeforderte Bereich. Starten Sie den Download neu.
errors-421-title = Unter dieser Adresse ist das Portal nicht erreichbar
errors-421-text = Öffnen Sie das Portal über die Adresse in Ihrer Einladung, oder fragen Sie Ihren Administrator danach.
errors-422-title = Diese Anfrage wurde nicht verstanden
errors-422-text = Öffnen Sie die Seite erneut, und verwenden Sie das Formular oder die Links darauf. Es wurde nichts gespeichert.
errors-429-title = Zu viele Versuche
# $minutes is a whole number, 1 or more.
errors-429-text = { $minutes ->
        [one] Warten Sie { $minutes } Minute, und versuchen Sie es dann erneut.
       *[other] Warten Sie { $minutes } Minuten, und versuchen Sie es dann erneut.
    }
# More than two.
errors-429-hours = Warten Sie { $hours } Stunden, und versuchen Sie es dann erneut.
errors-500-title = Das hat leider nicht geklappt
errors-500-text = Versuchen Sie es in einigen Minuten erneut. Wenn es wieder geschieht, teilen Sie Ihrem Administrator die unten stehende Referenz mit.
errors-503-title = Das Portal ist vorübergehend nicht verfügbar
errors-503-text = Nichts Gespeichertes ist verloren gegangen. Versuchen Sie es in einigen Minuten erneut.
errors-ended-title = Bitte melden Sie sich erneut an
errors-ended-text = Ihre Anmeldung ist beendet. Melden Sie sich in dem Fenster, das sich öffnet, erneut an, und kehren Sie dann zu dieser Seite zurück.
errors-ended-next = Anmelden
# Two-step sign-in is required of somebody who has not set it up.
errors-factor-title = Zuerst die zweistufige Anmeldung einrichten
errors-factor-text = Sie ist für Sie vorgeschrieben. Richten Sie sie in dem Fenster ein, das sich öffnet, und kehren Sie dann zu dieser Seite zurück.
errors-factor-next = Zweistufige Anmeldung einrichten
errors-home = Zur Startseite
# What was typed into a form that was refused.
errors-kept-text = Ihre Eingaben bleiben auf dieser Seite erhalten. Sie können sie von hier aus erneut senden.
errors-kept-button = Erneut senden
# $label: what the link leads to, as a link of its own says it.
errors-kept-elsewhere = { $label } (neues Fenster)
