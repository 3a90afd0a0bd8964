# The audit of an account: who did what, when.

audit-title = Registro di audit
# $account is the purchasing account's name, $number its number, $organization the organization's name.
audit-intro = Tutte le operazioni eseguite su { $account } ({ $number }) e sugli utenti di { $organization }. Qui non è possibile modificare o eliminare nulla.
audit-caption = Eventi, dal più recente
audit-person = Persona
audit-person-hint = Indirizzo e-mail oppure nome completo, come indicato qui sotto
audit-when = Quando (UTC)
audit-who = Chi
audit-action = Azione
audit-subject = Riguarda
audit-detail = Dettagli
# Columns of the file: the event's stable name, and the id that finds the request in the logs.
audit-event = Evento
audit-request = Richiesta
audit-chip-person = Persona: { $person }
audit-chip-action = Azione: { $action }
audit-none-title = Nessun evento
audit-none-text = Qui vengono registrati inviti, ruoli, visibilità dei partner, chiavi, download e modifiche del contratto.
audit-no-match-title = Nessun risultato
audit-no-match-text = Nessun evento corrisponde a tutti questi filtri. Rimuoverne uno per visualizzare altri risultati.

## What was done

audit-action-invitation-sent = Invito inviato
audit-action-invitation-resent = Invito inviato di nuovo
audit-action-invitation-renewed = Nuovo link di invito richiesto
audit-action-invitation-corrected = Invito corretto
audit-action-invitation-withdrawn = Invito ritirato
audit-action-invitation-accepted = Invito accettato
audit-action-roles-changed = Ruoli modificati
audit-action-role-requested = Ruoli richiesti
audit-action-role-request-granted = Richiesta di ruoli accolta
audit-action-role-request-refused = Richiesta di ruoli rifiutata
audit-action-role-request-withdrawn = Richiesta di ruoli ritirata
audit-action-member-removed = Utente rimosso
audit-action-administrator-appointed = Amministratore nominato dal fornitore
audit-action-administrator-designated = Amministratore indicato nei dati del fornitore
audit-action-grant-made = Visibilità concessa a un partner
audit-action-grant-revoked = Visibilità revocata a un partner
audit-action-grant-undone = Modifica della visibilità annullata
audit-action-grant-ended = Visibilità terminata per cambio di partner
audit-action-partner-changed = Cambio di partner
audit-action-agreement-changed = Dettagli del contratto modificati
audit-action-key-revealed = Chiave di prodotto mostrata
audit-action-file-sent = File scaricato
audit-action-domain-asked = Dominio di directory indicato
audit-action-domain-proved = Dominio di directory verificato
audit-action-seats-added = Postazioni aggiunte
audit-action-seats-ordered = Postazioni aggiunte ordinate
audit-action-seats-undone = Aggiunta di postazioni annullata
audit-action-other = Altro evento

## Concerning, and details

audit-subject-person = { $name } ({ $email })
# $partners lists the partners whose orders may be seen.
audit-detail-orders-of = Ordini effettuati da { $partners }
# $count is how many seats, $reference names them in the order.
audit-detail-seats = { $count ->
        [one] { $count } postazione, riferimento { $reference }
       *[other] { $count } postazioni, riferimento { $reference }
    }
# $order is an order's number, $line the number of one of its lines.
audit-detail-ordered = Ordine { $order }, riga { $line }
