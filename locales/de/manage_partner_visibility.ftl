# Manage Partner Visibility: which partner may see what another one ordered (R41-R52).

manage-partner-visibility-title = Partnersichtbarkeit verwalten
manage-partner-visibility-intro = Standardmäßig sieht ein Partner nur die Lizenzen und Abonnements, die er selbst für Sie bestellt hat. Hier erlauben Sie ihm zu sehen, was Ihre anderen Partner bestellt haben, und widerrufen dies auch wieder.
manage-partner-visibility-partner = Partnername
manage-partner-visibility-choose = Partner wählen
manage-partner-visibility-show = Anzeigen
manage-partner-visibility-allow = Einsicht erlauben in Bestellungen von

## What is true. $viewer is a partner's name, $orderers one or more names: "Fabrikam and Tailspin".

manage-partner-visibility-state-granted = { $viewer } darf sehen, was von { $orderers } für Sie bestellt wurde.
manage-partner-visibility-state-own = { $viewer } darf nur die eigenen Bestellungen für Sie sehen.
# $viewer is the name of the partner that is allowed to look.
manage-partner-visibility-note = Wählen Sie die Partner aus, deren Lizenzen und Abonnements { $viewer } sehen darf, wählen Sie die anderen ab, und speichern Sie dann. Dies gilt nur für dieses Einkaufskonto und nicht umgekehrt.
# $lines is how many order lines the viewer sees, or would see.
manage-partner-visibility-lines = { $lines ->
        [0] Derzeit keine Bestellpositionen zu sehen
        [one] { $lines } Bestellposition
       *[other] { $lines } Bestellpositionen
    }
# $lines as above; $more is how many came with a change of partner after the permission.
manage-partner-visibility-lines-beyond = { $lines ->
        [one] { $lines } Bestellposition sichtbar.
       *[other] { $lines } Bestellpositionen sichtbar.
    } { $more ->
        [one] { $more } weitere kam mit einem späteren Partnerwechsel hinzu. Um auch sie zu zeigen, wählen Sie den Partner ab und speichern, wählen ihn dann aus und speichern erneut.
       *[other] { $more } weitere kamen mit einem späteren Partnerwechsel hinzu. Um auch sie zu zeigen, wählen Sie den Partner ab und speichern, wählen ihn dann aus und speichern erneut.
    }

## Nothing to grant

manage-partner-visibility-none-title = Dieses Konto hat noch keinen Partner
manage-partner-visibility-none-text = Sobald Partner für dieses Einkaufskonto bestellt haben, können Sie einem erlauben zu sehen, was ein anderer bestellt hat.
manage-partner-visibility-single-title = Es gibt keinen anderen Partner
# $partner is the name of the only partner.
manage-partner-visibility-single-text = { $partner } ist der einzige Partner dieses Einkaufskontos und sieht, was er für Sie bestellt hat. Mit einem zweiten Partner können Sie dem einen erlauben zu sehen, was der andere bestellt hat.

## Preview: the page of a partner as a save would make it

manage-partner-visibility-preview = Vorschau
# $viewer is the partner that would look.
manage-partner-visibility-preview-title = Vorschau: Was { $viewer } sehen würde
manage-partner-visibility-preview-intro = Noch ist nichts gespeichert, und niemand wird benachrichtigt.
manage-partner-visibility-preview-effects = Was sich ändern würde
# $state is one of the sentences above.
manage-partner-visibility-preview-state = Nach dem Speichern: { $state }
manage-partner-visibility-preview-same = An dem, was der Partner sieht, würde sich nichts ändern.
# $count is 1 or more.
manage-partner-visibility-preview-effects-count = { $count ->
        [one] { $count } Änderung, sortiert nach Partnername
       *[other] { $count } Änderungen, sortiert nach Partnername
    }
manage-partner-visibility-preview-orders-of = Bestellungen von
manage-partner-visibility-preview-effect = Änderung
manage-partner-visibility-preview-added = Hinzugefügt
manage-partner-visibility-preview-removed = Entfernt
manage-partner-visibility-preview-products = Produkte
manage-partner-visibility-preview-page = Die Seite von { $viewer }
manage-partner-visibility-preview-nothing-title = Der Partner würde nichts sehen
manage-partner-visibility-preview-nothing-text = { $viewer } hat in diesem Konto keine eigenen Bestellpositionen, und fremde würden nicht angezeigt.
manage-partner-visibility-preview-gone = Nicht mehr sichtbar
# $count rows are listed.
manage-partner-visibility-preview-gone-count = { $count ->
        [one] { $count } Zeile, die der Partner jetzt sieht
       *[other] { $count } Zeilen, die der Partner jetzt sieht
    }
# $shown rows are listed, of $count in all.
manage-partner-visibility-preview-gone-some = { $shown } von { $count } Zeilen, die der Partner jetzt sieht

## After a save. $state is one of the sentences above.

manage-partner-visibility-changed = Sie haben die Partnersichtbarkeit geändert. { $state }
manage-partner-visibility-unchanged = Es wurde nichts geändert. { $state }
# $count is how many people are mailed, $viewer their partner.
manage-partner-visibility-told = { $count ->
        [one] { $count } Person bei { $viewer } wird per E-Mail benachrichtigt.
       *[other] { $count } Personen bei { $viewer } werden per E-Mail benachrichtigt.
    }

## Undo. $by saved something on $when; $until is the moment when the mails about it leave.

manage-partner-visibility-undo = Rückgängig machen
manage-partner-visibility-undo-title = Soeben gespeichert
manage-partner-visibility-undo-until = Gespeichert von { $by } am { $when }. Bis zum { $until } warten die E-Mails dazu, und Sie können die Änderung rückgängig machen.
# After the button's word "Undo", for screen readers.
manage-partner-visibility-undo-context = – gespeichert von { $by } am { $when }
# $state is one or more sentences about what is true again.
manage-partner-visibility-undone = Sie haben die Änderung rückgängig gemacht. { $state }
manage-partner-visibility-undone-told = { $count ->
        [one] { $count } Person war bereits benachrichtigt und wird erneut benachrichtigt.
       *[other] { $count } Personen waren bereits benachrichtigt und werden erneut benachrichtigt.
    }
manage-partner-visibility-undo-before = Dies wurde bereits rückgängig gemacht.
manage-partner-visibility-undo-late = Dies lässt sich nicht mehr rückgängig machen: Die E-Mails sind gesendet.
# $viewers is one or more partners' names.
manage-partner-visibility-undo-changed = Die Einsicht für { $viewers } wurde seitdem erneut geändert.
manage-partner-visibility-undo-next = Es wurde nichts rückgängig gemacht. Wählen Sie den Partner, um zu ändern, was er sehen darf.

## The grid: all partners at once. $viewer may look, $orderer ordered.

manage-partner-visibility-grid-title = Alle Partner auf einmal
manage-partner-visibility-grid-open = Alle Partner auf einmal anzeigen
manage-partner-visibility-grid-back = Einen Partner wählen
manage-partner-visibility-grid-note = Jede Zeile steht für einen Partner, der Einsicht erhält. Wählen Sie die Partner aus, deren Lizenzen und Abonnements er sehen darf, und speichern Sie dann alle Zeilen zusammen.
# $count is how many partners there are: 2 or more.
manage-partner-visibility-grid-caption = { $count ->
        [one] { $count } Partner, sortiert nach Name
       *[other] { $count } Partner, sortiert nach Name
    }
# Heads the first column; the other columns are the partners that ordered.
manage-partner-visibility-grid-corner = Darf die Bestellungen sehen von
manage-partner-visibility-grid-own = Immer
manage-partner-visibility-grid-cell = { $viewer } darf sehen, was von { $orderer } bestellt wurde
manage-partner-visibility-grid-changed = { $count ->
        [one] Sie haben geändert, was { $count } Partner sehen darf.
       *[other] Sie haben geändert, was { $count } Partner sehen dürfen.
    }
manage-partner-visibility-grid-unchanged = Es wurde nichts geändert.
manage-partner-visibility-grid-told = { $count ->
        [one] { $count } Person wird per E-Mail benachrichtigt.
       *[other] { $count } Personen werden per E-Mail benachrichtigt.
    }
# $viewers is one or more partners' names.
manage-partner-visibility-grid-stale = Die Einsicht für { $viewers } wurde von jemand anderem geändert. Von Ihren Eingaben wurde nichts gespeichert.
manage-partner-visibility-grid-stale-next = Die Kästchen unten zeigen Ihre Eingaben. Speichern Sie erneut, um sie zu übernehmen, oder öffnen Sie die Seite neu, um alles zu belassen, wie es ist.
# $count is how many partners there are, $most how many a screen has room for.
manage-partner-visibility-grid-many-title = Dieses Konto hat { $count } Partner
manage-partner-visibility-grid-many-text = In diese Ansicht passen { $most }. Wählen Sie stattdessen jeweils einen Partner.

## Errors

manage-partner-visibility-error-partner = Wählen Sie den Partner, der die Bestellungen anderer sehen darf.
manage-partner-visibility-error-itself = Wählen Sie andere Partner: Die eigenen Bestellungen sieht ein Partner immer.
# $by is who saved first, $viewer the partner, $when the moment.
manage-partner-visibility-stale-by = Am { $when } hat { $by } geändert, was { $viewer } sehen darf. Von Ihren Eingaben wurde nichts gespeichert.
manage-partner-visibility-stale = Jemand anderes hat geändert, was { $viewer } sehen darf. Von Ihren Eingaben wurde nichts gespeichert.
manage-partner-visibility-stale-next = Die Kästchen unten zeigen Ihre Eingaben. Speichern Sie erneut, um sie zu übernehmen, oder wählen Sie den Partner neu, um alles zu belassen, wie es ist.
manage-partner-visibility-stale-now = Gilt jetzt
manage-partner-visibility-stale-asked = Ihre Eingabe

## Who may see what

manage-partner-visibility-grants = Wer was sehen darf
manage-partner-visibility-grants-none = In diesem Konto darf kein Partner sehen, was ein anderer bestellt hat.
# $count is 1 or more.
manage-partner-visibility-grants-count = { $count ->
        [one] { $count } Berechtigung, sortiert nach Partnername
       *[other] { $count } Berechtigungen, sortiert nach Partnername
    }
manage-partner-visibility-viewer = Partner
manage-partner-visibility-orderer = Darf Bestellungen sehen von
manage-partner-visibility-granted-by = Erlaubt von
manage-partner-visibility-granted-on = Seit
# After the button's word "Revoke", for screen readers.
manage-partner-visibility-revoke-context = – Einsicht für { $viewer } in Bestellungen von { $orderer }

## Ended by a change of partner (D8)

manage-partner-visibility-ended = Durch Partnerwechsel beendet
manage-partner-visibility-ended-note = Diese Berechtigungen betrafen einen Partner, der Ihr Konto nicht mehr betreut. An ihrer Stelle wurde nichts erlaubt: Erlauben Sie neu, was Sie noch wünschen.
# $count is 1 or more.
manage-partner-visibility-ended-count = { $count ->
        [one] { $count } Berechtigung
       *[other] { $count } Berechtigungen, neueste zuerst
    }
manage-partner-visibility-ended-orderer = Konnte Bestellungen sehen von
manage-partner-visibility-ended-on = Beendet
# $date is a day.
manage-partner-visibility-ended-by-change = Durch Partnerwechsel, { $date }

## History. $by is who did it.

manage-partner-visibility-history = Verlauf
manage-partner-visibility-history-made = { $by } hat { $viewer } erlaubt zu sehen, was von { $orderers } bestellt wurde.
manage-partner-visibility-history-revoked = { $by } erlaubt { $viewer } nicht mehr zu sehen, was von { $orderers } bestellt wurde.
manage-partner-visibility-history-ended = Ein Partnerwechsel hat die Berechtigung von { $viewer } beendet, zu sehen, was von { $orderers } bestellt wurde.
manage-partner-visibility-history-changed = Durch Partnerwechsel am { $date } gehören Bestellungen von { $from } jetzt zu { $to }.
manage-partner-visibility-history-undone = { $by } hat die letzte Änderung daran rückgängig gemacht, was { $viewer } sehen darf.
manage-partner-visibility-history-other = { $by } hat die Partnersichtbarkeit geändert.
