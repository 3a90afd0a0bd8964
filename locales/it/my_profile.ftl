# My profile (R7-R9).

profile-title = Il mio profilo
profile-tab-roles = Ruoli
profile-tab-details = Dati personali
profile-tab-password = Password
profile-tab-second-factor = Verifica in due passaggi
profile-tab-sign-ins = Sessioni
profile-tab-security-history = Cronologia di sicurezza

## Roles

# $count is how many roles on accounts the person has.
profile-roles-caption = { $count ->
        [one] Ruolo assegnato
       *[other] { $count } ruoli assegnati
    }
profile-roles-help = Autorizzazioni di ogni ruolo
# $partner is the partner's name.
profile-partner = Profilo associato al partner { $partner }.
profile-partner-open = Apri l’Area partner
profile-empty-title = Nessun ruolo ancora assegnato
profile-empty-text = L’accesso è possibile, ma i dati non sono disponibili finché non viene assegnato un ruolo.
profile-ask-title = Per richiedere un ruolo
# $first, $last and $total are numbers.
profile-ask-range = Account { $first }–{ $last } su { $total }
# $number and $name are the purchasing account's.
profile-ask-account = Account di acquisto { $number }, { $name }
profile-ask-administrators = Contattare uno di questi amministratori:
# $partners is a list of names.
profile-ask-partner = Nessun altro amministra questo account. Rivolgersi al proprio partner: { $partners }.
profile-ask-vendor = Nessun altro amministra questo account e non vi è ancora associato alcun partner. Rivolgersi all’assistenza del fornitore.
# $organization is a name.
profile-ask-no-role = Il profilo fa parte di { $organization }, ma senza alcun ruolo. Contattare un amministratore dell’organizzazione.

## Details

profile-details-title = I miei dati personali
profile-details-text = Sono visibili a colleghi e amministratori. L’indirizzo e-mail è il nome utente per l’accesso e resta invariato.
profile-language-hint = Per tutte le pagine e le e-mail.
profile-details-saved = I dati personali sono stati salvati.
profile-details-same = Nessuna differenza: non è stato salvato nulla.
profile-error-first-name = Inserire il proprio nome.
profile-error-last-name = Inserire il proprio cognome.
# $most is the largest number of characters.
profile-error-name-long = Abbreviare il nome a { $most } caratteri.
profile-error-name-characters = Inserire il nome su una sola riga, con lettere e segni stampabili.
profile-error-language = Scegliere una lingua.
profile-error-country = Scegliere un paese o un’area geografica.
profile-conflict = I dati personali sono stati modificati in un’altra finestra. Non è ancora stato salvato nulla: controllare i valori qui sotto, quindi salvare di nuovo.
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile.
profile-conflict-value = { $label }: qui «{ $typed }», salvato nel frattempo «{ $stored }»

## Password

profile-password-title = La mia password
profile-password-text = Al salvataggio tutte le altre sessioni vengono chiuse.
profile-password-current = Password attuale
profile-password-saved = La password è stata modificata.
profile-password-saved-detail = Le altre sessioni sono state chiuse.
profile-error-current-password = Digitare la password attualmente utilizzata per accedere.

## Sign-ins

profile-sign-ins-title = Le mie sessioni
profile-sign-ins-text = Qui sono elencate le sessioni aperte con il proprio accesso. Chiudere quelle che non si riconoscono, quindi modificare la password.
# $count is how many sign-ins are listed.
profile-sign-ins-caption = { $count ->
        [one] { $count } sessione
       *[other] { $count } sessioni
    }
profile-sign-ins-device = Dispositivo
profile-sign-ins-place = Indirizzo di rete
profile-sign-ins-since = Inizio
profile-sign-ins-last-seen = Ultimo utilizzo
profile-sign-ins-acts = Azioni
profile-sign-ins-this-one = Questa
profile-sign-ins-unknown-device = Dispositivo sconosciuto
profile-sign-ins-end = Chiudi questa sessione
profile-sign-ins-end-others = Chiudi tutte le altre
# $count is how many sign-ins were ended.
profile-sign-ins-ended = { $count ->
        [one] { $count } sessione è stata chiusa.
       *[other] { $count } sessioni sono state chiuse.
    }
profile-sign-ins-ended-already = La sessione era già chiusa.

## Security history

profile-security-history-title = Cronologia di sicurezza
profile-security-history-text = Eventi relativi al proprio accesso, dal più recente. Nessun altro può vederli. Se un’azione non è propria:
profile-security-history-password = Modificare la password
profile-security-history-empty = Non è ancora registrato nulla.
profile-event-signed-in = Accesso eseguito
profile-event-with-app = Con un codice dell’app di autenticazione
profile-event-with-passkey = Con una passkey
profile-event-with-code = Con un codice di recupero
profile-event-signed-out = Uscita eseguita
# $count is how many other sign-ins were ended at once.
profile-event-sign-ins-ended = { $count ->
        [one] Un’altra sessione chiusa
       *[other] Altre { $count } sessioni chiuse
    }
profile-event-password-changed = Password modificata
profile-event-password-reset = Nuova password scelta tramite il link di un’e-mail
profile-event-second-factor-set-up = Verifica in due passaggi attivata con un’app di autenticazione
profile-event-second-factor-off = Verifica in due passaggi disattivata
# $actor is who did it.
profile-event-second-factor-reset = { $actor } ha disattivato la verifica in due passaggi
profile-event-codes-renewed = Nuovi codici di recupero creati
profile-event-code-used = Codice di recupero utilizzato
# $name is what the person called the passkey.
profile-event-passkey-added = Passkey «{ $name }» aggiunta
profile-event-passkey-removed = Passkey «{ $name }» rimossa
profile-event-other = Altra modifica
