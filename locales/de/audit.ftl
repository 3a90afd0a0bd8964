# The audit of an account: who did what, when.

audit-title = Prüfprotokoll
# $account is the purchasing account's name, $number its number, $organization the organization's name.
audit-intro = Alle Vorgänge zu { $account } ({ $number }) und zu den Benutzern von { $organization }. Hier kann nichts geändert oder gelöscht werden.
audit-caption = Ereignisse, neueste zuerst
audit-person = Person
audit-person-hint = E-Mail-Adresse oder vollständiger Name, wie er unten steht
audit-when = Wann (UTC)
audit-who = Wer
audit-action = Aktion
audit-subject = Betrifft
audit-detail = Details
# Columns of the file: the event's stable name, and the id that finds the request in the logs.
audit-event = Ereignis
audit-request = Anfrage
audit-chip-person = Person: { $person }
audit-chip-action = Aktion: { $action }
audit-none-title = Noch keine Ereignisse
audit-none-text = Einladungen, Rollen, Partnersichtbarkeit, Schlüssel, Downloads und Vertragsänderungen werden hier aufgezeichnet.
audit-no-match-title = Nichts gefunden
audit-no-match-text = Kein Ereignis entspricht allen diesen Filtern. Entfernen Sie einen, um mehr zu sehen.

## What was done

audit-action-invitation-sent = Einladung gesendet
audit-action-invitation-resent = Einladung erneut gesendet
audit-action-invitation-renewed = Neuer Einladungslink angefordert
audit-action-invitation-corrected = Einladung korrigiert
audit-action-invitation-withdrawn = Einladung zurückgezogen
audit-action-invitation-accepted = Einladung angenommen
audit-action-roles-changed = Rollen geändert
audit-action-role-requested = Rollen beantragt
audit-action-role-request-granted = Rollenantrag genehmigt
audit-action-role-request-refused = Rollenantrag abgelehnt
audit-action-role-request-withdrawn = Rollenantrag zurückgezogen
audit-action-member-removed = Benutzer entfernt
audit-action-administrator-appointed = Administrator vom Anbieter ernannt
audit-action-administrator-designated = Administrator in den Daten des Anbieters benannt
audit-action-grant-made = Partnersichtbarkeit erteilt
audit-action-grant-revoked = Partnersichtbarkeit widerrufen
audit-action-grant-undone = Änderung der Partnersichtbarkeit rückgängig gemacht
audit-action-grant-ended = Partnersichtbarkeit durch Partnerwechsel beendet
audit-action-partner-changed = Partnerwechsel
audit-action-agreement-changed = Vertragsdetails geändert
audit-action-key-revealed = Produktschlüssel angezeigt
audit-action-file-sent = Datei heruntergeladen
audit-action-domain-asked = Verzeichnisdomain angegeben
audit-action-domain-proved = Verzeichnisdomain bestätigt
audit-action-seats-added = Lizenzplätze hinzugefügt
audit-action-seats-ordered = Hinzugefügte Lizenzplätze bestellt
audit-action-seats-undone = Hinzugefügte Lizenzplätze zurückgenommen
audit-action-other = Anderes Ereignis

## Concerning, and details

audit-subject-person = { $name } ({ $email })
# $partners lists the partners whose orders may be seen.
audit-detail-orders-of = Bestellungen von { $partners }
# $count is how many seats, $reference names them in the order.
audit-detail-seats = { $count ->
        [one] { $count } Lizenzplatz, Referenz { $reference }
       *[other] { $count } Lizenzplätze, Referenz { $reference }
    }
# $order is an order's number, $line the number of one of its lines.
audit-detail-ordered = Bestellung { $order }, Position { $line }
