# One act on many: inviting many, and doing the same to many members.

## Invite many

batches-invite-many = Viele Benutzer einladen
# $most is a number already formatted.
batches-invite-many-intro = Fügen Sie Adressen ein, oder wählen Sie eine Datei, bis zu { $most } auf einmal. Sie sehen die ganze Liste und was mit jeder Adresse geschieht, bevor etwas gesendet wird.
batches-addresses = E-Mail-Adressen
batches-addresses-hint = Eine je Zeile oder durch Kommas oder Semikolons getrennt. Mit Namen: Ann Lee <ann.lee@company.com>. Fehlt der Name, wird er aus der Adresse abgeleitet; Sie können ihn korrigieren.
batches-file = CSV-Datei
batches-file-hint = Mit den Spalten der Vorlage, in beliebiger Reihenfolge. Eine Zeile kann eigene Angaben zu Sprache, Land und Rollen enthalten.
batches-template = Vorlage herunterladen
batches-roles-for-all = Rollen für alle
batches-roles-hint = Wählen Sie mindestens eine aus. Auf der nächsten Seite können Sie die Rollen für jede Person ändern.
batches-language-hint = Für alle, deren Zeile nichts anderes angibt.
batches-check = Liste prüfen
batches-error-nobody = Fügen Sie mindestens eine Adresse ein, oder wählen Sie eine Datei.
batches-error-file-kind = Diese Datei ist kein reiner Text. Speichern Sie die Liste als CSV, und wählen Sie dann diese Datei.
batches-error-file-again = Wählen Sie die Datei erneut: Ihre Eingaben sind noch da, die Datei nicht.
# $most is a number of megabytes.
batches-error-file-large = Diese Datei ist größer als { $most } MB. Wählen Sie eine kleinere, oder teilen Sie die Liste auf.
batches-error-file-empty = Wählen Sie eine Datei, die mindestens eine Adresse enthält.
# $given and $most are numbers already formatted.
batches-error-too-many = Die Liste hat { $given } Zeilen. Teilen Sie sie auf: Eine Liste fasst { $most }.

## What is done

batches-title-invite = Personen aus einer Liste einladen
batches-title-resend = Einladungen erneut senden
# $roles lists roles in words.
batches-title-give = Rollen geben: { $roles }
batches-title-take = Rollen entziehen: { $roles }
batches-title-withdraw = Einladungen zurückziehen
batches-title-remove = Benutzer entfernen
batches-nothing-yet = Noch ist nichts ausgeführt. Prüfen Sie die Liste, und bestätigen Sie sie dann.
batches-effect-invite = Jede neue Person erhält eine Willkommens-E-Mail mit einem Link, der 60 Tage lang funktioniert. Wer bereits vorhanden ist, bleibt unberührt; abgelaufene Einladungen werden mit den darin angebotenen Rollen erneut gesendet.
batches-effect-resend = Jede Person erhält einen neuen Link, der 60 Tage gilt. Die alten funktionieren dann nicht mehr.
batches-effect-roles = Aktive Benutzer werden per E-Mail benachrichtigt, und die Änderung gilt ab ihrem nächsten Klick. Ihre anderen Rollen bleiben.
batches-effect-withdraw = Die Links funktionieren sofort nicht mehr, und diese Personen verschwinden aus der Liste. Sie werden nicht benachrichtigt.
batches-effect-remove = Alle ihre Rollen für alle Konten enden sofort. Aktive Benutzer werden per E-Mail benachrichtigt. Um zurückzukehren, brauchen sie eine neue Einladung. Einladungen, die sie gesendet haben, bleiben offen.
# $count is how many rows, 1 or more.
batches-effect-refused = { $count ->
        [one] { $count } Zeile wird abgelehnt: Der Grund steht in der Liste. Die anderen werden trotzdem ausgeführt.
       *[other] { $count } Zeilen werden abgelehnt: Die Gründe stehen in der Liste. Die anderen werden trotzdem ausgeführt.
    }
# $hour, $day and $now are numbers already formatted, $last a day and time.
batches-effect-limits = Ihre Organisation kann { $hour } Einladungen pro Stunde und { $day } pro Tag senden. Sofort gesendet werden { $now }, die anderen automatisch, sobald die Grenzen es zulassen, die letzten etwa am { $last }. Niemand wird ausgelassen.
# $count is how many.
batches-confirm-invite = { $count ->
        [one] { $count } Einladung senden
       *[other] { $count } Einladungen senden
    }
batches-confirm-resend = { $count ->
        [one] { $count } Einladung erneut senden
       *[other] { $count } Einladungen erneut senden
    }
batches-confirm-roles = { $count ->
        [one] Rollen von { $count } Benutzer ändern
       *[other] Rollen von { $count } Benutzern ändern
    }
batches-confirm-withdraw = { $count ->
        [one] { $count } Einladung zurückziehen
       *[other] { $count } Einladungen zurückziehen
    }
batches-confirm-remove = { $count ->
        [one] { $count } Benutzer entfernen
       *[other] { $count } Benutzer entfernen
    }
batches-discard = Liste verwerfen
batches-unknown-title = Diese Liste gibt es nicht
batches-unknown-text = Eine verworfene Liste ist gelöscht, und nichts davon wurde ausgeführt. Alle anderen stehen unter „Sammelaktionen“.
batches-discarded = Die Liste ist verworfen. Es wurde nichts ausgeführt.
batches-confirmed-title = Diese Liste wurde bestätigt
# $when is a date and time.
batches-confirmed-text = Sie wurde am { $when } bestätigt und wird abgearbeitet oder ist es bereits: Sie kann nicht mehr verworfen werden.
batches-confirmed-next = Liste öffnen

## While it is done, and afterwards

# $done and $total are numbers already formatted.
batches-progress = { $done } von { $total } ausgeführt
# $time is a day and time.
batches-paused = Die Einladungsgrenze Ihrer Organisation ist erreicht. Es geht automatisch weiter am { $time }.
batches-leave = Sie können diese Seite verlassen: Die Arbeit läuft weiter. Sie finden sie unter „Sammelaktionen“ wieder.
batches-refresh = Automatisch aktualisieren
batches-refresh-stop = Nicht mehr aktualisieren
batches-done = Die Liste ist abgearbeitet.
# $date is a day.
batches-kept = Sie können diese Seite bis zum { $date } lesen.
batches-download = Ergebnis als CSV herunterladen

## The rows

batches-filter = Nach Ergebnis filtern
# $first, $last and $total are numbers already formatted.
batches-caption = Zeilen { $first } bis { $last } von { $total }
batches-no-rows = Keine Zeile dieser Art.
batches-result = Ergebnis
batches-guessed = Name aus der Adresse abgeleitet
batches-leave-out = Auslassen
batches-put-back = Aufnehmen
batches-kind-will = Vorgesehen
batches-kind-done = Ausgeführt
batches-kind-nothing = Nichts zu tun
batches-kind-refused = Abgelehnt
batches-will-invite = Ist neu und erhält eine Einladung.
# $date is a day.
batches-will-renew = Die Einladung ist am { $date } abgelaufen: Sie wird mit ihrem Angebot erneut gesendet.
batches-will-resend = Erhält einen neuen Link.
# $before and $after list roles in words.
batches-will-roles = Bisher: { $before }. Neu: { $after }.
batches-will-withdraw = Die Einladung wird zurückgezogen.
batches-will-remove = Wird aus der Organisation entfernt.
batches-outcome-invited = Die Einladung ist unterwegs.
batches-outcome-renewed = Die abgelaufene Einladung ist erneut unterwegs.
batches-outcome-resent = Die Einladung ist erneut unterwegs.
batches-outcome-roles-changed = Die Rollen sind geändert.
batches-outcome-withdrawn = Die Einladung ist zurückgezogen.
batches-outcome-removed = Ist aus der Organisation entfernt.
batches-outcome-there-active = Ist hier bereits aktiv.
batches-outcome-there-pending = Ist bereits eingeladen und hat noch nicht angenommen.
batches-outcome-unchanged = Die Rollen sind bereits so.
batches-outcome-left-out = Sie haben diese Zeile ausgelassen.
batches-outcome-odd-address = Dies ist keine vollständige E-Mail-Adresse.
batches-outcome-odd-name = Vor- und Nachname sind erforderlich, jeweils höchstens 100 Zeichen, ohne Links oder Telefonnummern.
batches-outcome-odd-language = Die Zeile nennt eine Sprache, die das Portal nicht anbietet.
batches-outcome-odd-country = Die Zeile nennt ein unbekanntes Land oder eine unbekannte Region.
batches-outcome-odd-roles = Die Zeile nennt keine Rolle oder eine, die es nicht gibt.
batches-outcome-duplicate = Eine Zeile weiter oben hat dieselbe Adresse.
batches-outcome-above-ceiling = Nur ein Administrator mit einer höheren Rolle kann eine dieser Rollen vergeben.
batches-outcome-outranked = Diese Person hat eine höhere Rolle als Sie.
batches-outcome-no-authority = Diese Person hat Rollen für ein Konto, das Sie nicht verwalten.
batches-outcome-oneself = Das kann niemand für sich selbst tun.
batches-outcome-gone = Gehört nicht mehr zur Organisation.
batches-outcome-joined = Hat bereits angenommen: Es gibt keine Einladung mehr.
batches-outcome-changed = Hat sich geändert, seit die Liste erstellt wurde. Prüfen Sie diese Person noch einmal.
batches-outcome-last-administrator = Hat als letzte Person die Rolle Kontoadministrator für ein Konto.
batches-outcome-resent-too-often = Wurde so oft gesendet, wie an einem Tag zulässig ist.
batches-outcome-failed = War nicht möglich. Versuchen Sie es erneut, und wenden Sie sich dann an den Support.

## One row

batches-row = Zeile korrigieren
batches-row-intro = Es wird nichts gesendet, bevor Sie die Liste bestätigen.

## The lists

batches-list = Sammelaktionen
batches-list-intro = Ihre Listen der letzten 30 Tage: Entwürfe, laufende Aktionen und Ergebnisse.
# $count is how many lists the table shows.
batches-list-caption = { $count ->
        [one] { $count } Liste
       *[other] { $count } Listen, neueste zuerst
    }
batches-list-what = Aktion
batches-list-made = Erstellt
batches-list-rows = Zeilen
batches-list-none-title = Noch keine Listen
batches-list-none-text = Laden Sie viele Benutzer auf einmal ein, oder wählen Sie unter „Benutzer verwalten“ Benutzer aus, und führen Sie für alle dieselbe Aktion aus.
batches-state-draft = Entwurf, nicht bestätigt
# $done and $total are numbers already formatted.
batches-state-under-way = Läuft, { $done } von { $total }
# $date is a day.
batches-state-finished = Abgeschlossen am { $date }

## The file

batches-file-number = Zeile
batches-file-why = Erläuterung

## Doing the same to many, below the list

batches-many-title = Aktion für mehrere Benutzer
batches-many-hint = Wählen Sie Benutzer in der Liste oben aus oder hier alle. Sie sehen, was sich ändern würde, bevor etwas ausgeführt wird.
batches-many-page = Alle auf dieser Seite
# $count is a number already formatted, or “more than 1,000”.
batches-many-all = Alle Treffer dieser Liste ({ $count }), auf allen Seiten
# $name is a person.
batches-many-select = { $name } auswählen
# Hidden words after Resend, Withdraw invitation and Remove from the organization.
batches-many-context = – für alle ausgewählten Benutzer
batches-many-choose-role = Rolle wählen
batches-many-give = Rolle geben
batches-many-take = Rolle entziehen
batches-choose-role = Wählen Sie die Rolle, die gegeben oder entzogen werden soll, und versuchen Sie es dann erneut.
batches-choose-somebody = Wählen Sie mindestens einen Benutzer in der Liste aus, und versuchen Sie es dann erneut.
# $most is a number already formatted.
batches-cut = Eine Liste fasst { $most } Benutzer: Dies sind die ersten. Bearbeiten Sie die übrigen mit einer weiteren Liste.
