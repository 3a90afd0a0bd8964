# The account's agreement, and the details that its customer may edit while it is active (R56).

# $number is the agreement's number.
agreement-title = Contratto { $number }
agreement-state = Stato
agreement-state-active = Attivo
agreement-state-ended = Terminato
agreement-vendor-title = Titolo
agreement-friendly-name = Nome descrittivo
agreement-starts-on = Inizio
agreement-ends-on = Fine
agreement-purchase-order = Riferimento dell’ordine di acquisto
agreement-not-said = Non indicato
# $accounts is how many accounts under the agreement are the viewer's own, 1 or more.
agreement-accounts-caption = { $accounts ->
        [one] Account di acquisto nell’ambito di questo contratto
       *[other] { $accounts } account di acquisto nell’ambito di questo contratto
    }
agreement-contacts = Contatti
agreement-notice = Referente per le comunicazioni

## An agreement that cannot be edited

agreement-ended-title = Questo contratto non può essere modificato
# $date is the agreement's last day.
agreement-ended-on = Questo contratto è terminato in data { $date }. Si possono modificare soltanto i contratti attivi.
agreement-ended-early = Il fornitore ha posto fine a questo contratto. Si possono modificare soltanto i contratti attivi.
agreement-back = Torna al contratto

## Editing

agreement-edit = Modifica dettagli del contratto
# $number and $title are the agreement's.
agreement-edit-intro = Contratto { $number }, { $title }. Chiunque veda il contratto vede questi dettagli.
agreement-friendly-name-hint = Il nome che gli dà la propria organizzazione. Compare in alto nella pagina del contratto.
agreement-purchase-order-hint = Così come compare sui propri ordini e sulle proprie fatture.
agreement-notice-name = Nome del referente per le comunicazioni
agreement-notice-name-hint = La persona o l’ufficio a cui sono destinate le comunicazioni relative a questo contratto.
agreement-notice-email = Indirizzo e-mail del referente per le comunicazioni
# $most is the largest number of characters.
agreement-error-long = Abbreviare il testo a { $most } caratteri.
agreement-error-characters = Inserire il testo su una sola riga, con caratteri stampabili.
agreement-error-notice-name = Inserire il nome del referente per le comunicazioni oppure cancellare l’indirizzo.
agreement-error-notice-email-missing = Inserire l’indirizzo e-mail del referente per le comunicazioni oppure cancellare il nome.
agreement-error-notice-email-odd = Inserire un indirizzo come name@company.com.
agreement-saved = I dettagli del contratto sono stati salvati.
agreement-same = Nessuna differenza: non è stato salvato nulla.
# $name is who saved meanwhile, $time when.
agreement-conflict = { $name } ha modificato questi dettagli in data { $time }.
agreement-conflict-next = I valori inseriti non sono ancora stati salvati: controllare i valori qui sotto, quindi salvare di nuovo.
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile; either may be empty.
agreement-conflict-value = { $label }: qui «{ $typed }», salvato nel frattempo «{ $stored }»

## History

agreement-history = Modifiche
# $name is who did it.
agreement-history-changed = { $name } ha modificato i dettagli
# $label names the field, $before and $after are its values.
agreement-history-value = { $label }: «{ $before }» è diventato «{ $after }»
# $label names the field, $after is its first value.
agreement-history-value-new = { $label }: «{ $after }»
# $label names the field, $before was its value.
agreement-history-value-gone = { $label }: «{ $before }» è stato cancellato
