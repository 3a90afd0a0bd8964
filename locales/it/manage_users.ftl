# Manage Users: the list, invitations, User details, roles (R10-R40).

## The list

# $organization is the organization's name, $account the purchasing account's name, $number its number.
users-intro = Tutti i membri di { $organization }, con i rispettivi ruoli su { $account } ({ $number }).
users-invite = Invita un utente
users-search = Cerca per e-mail del contatto
users-search-hint = L’inizio di un indirizzo o @dominio, non un nome
users-filter-status = Filtra per stato
users-any-role = Tutti
users-any-country = Tutti
users-any-language = Tutte
# The filters that are on. Each variable is the value, in words.
users-chip-search = E-mail: { $text }
users-chip-role = Ruolo: { $role }
users-chip-country = Paese/Area geografica: { $country }
users-chip-language = Lingua: { $language }
# $first, $last and $total are numbers already formatted, $sorted is one of users-sorted-*.
users-caption = Utenti { $first }–{ $last } su { $total }, { $sorted }
# The same when all stand on one page.
users-caption-all = { $total ->
        [one] { $total } utente, { $sorted }
       *[other] { $total } utenti, { $sorted }
    }
users-range = { $first }–{ $last } su { $total }
# $count is a number already formatted.
users-more-than = oltre { $count }
users-sorted-email = in ordine di e-mail, dalla A alla Z
users-sorted-email-descending = in ordine di e-mail, dalla Z alla A
users-sorted-name = in ordine di cognome, dalla A alla Z
users-sorted-name-descending = in ordine di cognome, dalla Z alla A
users-sorted-last-sign-in = in ordine di ultimo accesso, dal meno recente
users-sorted-last-sign-in-descending = in ordine di ultimo accesso, dal più recente
users-last-sign-in = Ultimo accesso
users-actions = Azioni
users-page-size = Utenti per pagina
# $count is how many further accounts, 1 or more.
users-elsewhere = { $count ->
        [one] e ruoli su { $count } altro account
       *[other] e ruoli su { $count } altri account
    }
users-you = Utente corrente
# $date is a day.
users-expires-on = scade in data { $date }
users-expired-on = scaduto in data { $date }
# Hidden words after Resend: $name is the invited person.
users-resend-to = l’invito destinato a { $name }
users-alone-title = Per ora non ci sono altri utenti
users-alone-text = Invitare i propri colleghi: ciascuno riceve un’e-mail di benvenuto con un link, sceglie una password e ottiene i ruoli selezionati.
users-none-title = Nessun utente trovato
# $text is what was typed.
users-none-address = Nell’organizzazione nessuno utilizza ancora { $text }. È possibile invitare questo indirizzo.
users-none-search = Nessun indirizzo inizia con «{ $text }». La ricerca riguarda gli indirizzi e-mail, non i nomi: digitare l’inizio di un indirizzo oppure @ e un dominio.
users-none-domain = Nessuno ha un indirizzo con { $text }. Il dominio deve essere completo, ad esempio @company.com.
users-none-filter = Nessuno corrisponde a tutti questi filtri. Rimuoverne uno per visualizzare altri risultati.
# $email is the address typed.
users-none-invite = Invita { $email }
users-none-show-all = Mostra tutti

## The file

users-file-status-date = Data dello stato
users-file-account-roles = Ruoli su { $number }
users-file-other-accounts = Altri account con ruoli

## Invite a user

users-invite-intro = La persona riceve un’e-mail di benvenuto nella lingua scelta, con un link valido per 60 giorni.
users-invite-email-hint = L’indirizzo di lavoro con cui la persona accederà.
users-invite-language-hint = Tutte le e-mail a questa persona sono in questa lingua.
users-invite-choose-language = Scegliere una lingua
users-invite-choose-country = Scegliere un paese o un’area geografica
users-invite-roles-hint = Selezionarne uno o più: i diritti si sommano.
users-invite-roles-help = Confronta le autorizzazioni dei ruoli
users-invite-accounts = Account di acquisto
users-invite-accounts-hint = La persona ottiene gli stessi ruoli su ogni account selezionato.
users-invite-account-included = Sempre incluso: l’invito parte da questo account
# $count is how many.
users-invite-more-accounts = Sono elencati soltanto i primi { $count } account. I ruoli su un altro account possono essere assegnati da quell’account, una volta inviato l’invito.
# $name and $number of an account.
users-account-name = { $name } ({ $number })
users-above-ceiling = Solo un amministratore con un ruolo superiore può assegnare questo ruolo
users-invite-submit = Invia l’invito
users-invite-submit-another = Invia e invita un altro utente
# $name is the invited person, $email the address, $roles the roles in words.
users-invited = Invito inviato a { $name } ({ $email }) con questi ruoli: { $roles }.
# $accounts lists accounts, $date is a day.
users-invited-detail = Su { $accounts }. L’invito scade in data { $date }.

users-error-email-missing = Inserire l’indirizzo e-mail di lavoro della persona.
users-error-email-odd = Inserire un solo indirizzo completo, ad esempio ann.lee@company.com.
users-error-email-taken = Un’altra persona dell’organizzazione ha questo indirizzo: inserirne uno diverso.
users-error-first-name-missing = Inserire il nome della persona.
users-error-first-name-odd = Inserire il nome su una sola riga, con 100 caratteri visibili al massimo.
users-error-last-name-missing = Inserire il cognome della persona.
users-error-last-name-odd = Inserire il cognome su una sola riga, con 100 caratteri visibili al massimo.
users-error-language = Scegliere la lingua delle e-mail a questa persona.
users-error-country = Scegliere il paese o l’area geografica della persona.
users-error-role = Selezionare almeno un ruolo.
users-error-role-odd = Selezionare ogni ruolo al massimo una volta, dall’elenco.

# $name and $email of the member who is there already.
users-there-active = { $name } ({ $email }) è già un utente attivo dell’organizzazione.
users-there-active-next = Aprire i dettagli per vedere o modificare i ruoli.
users-there-pending = { $name } ({ $email }) ha già un invito, non ancora accettato.
users-there-pending-next = Inviare di nuovo l’invito, oppure aprire i dettagli per vedere o modificare quanto proposto.
users-there-expired = { $name } ({ $email }) aveva un invito, che è scaduto.
users-there-expired-next = Rinnovarlo: viene inviato un nuovo link, valido per altri 60 giorni.
users-open-details = Apri i dettagli dell’utente
users-renew = Rinnova l’invito

## The mail before it is sent

users-preview = Anteprima dell’e-mail
users-preview-title = L’e-mail, così come arriverà
# $language is the language’s name.
users-preview-language = Lingua: { $language }. Non è ancora stato inviato nulla.
users-preview-known = A chi accede già qui viene chiesto di accedere, anziché di scegliere una password.
users-preview-to = A
users-preview-subject = Oggetto

## User details

users-details = Dettagli dell’utente
users-details-invited = Invito
users-details-joined = Attivo dal
users-details-roles-text = Ruoli sugli account di cui si gestiscono gli utenti.
# $count is how many accounts.
users-details-other-accounts = { $count ->
        [one] Questa persona ha ruoli anche su { $count } account per cui non si dispone della gestione utenti.
       *[other] Questa persona ha ruoli anche su { $count } account per cui non si dispone della gestione utenti.
    }
users-details-more-accounts = Sono mostrati soltanto i primi account. Selezionare un altro account per vedere il resto.
users-details-own = Questi sono i propri ruoli. Per modificarli, rivolgersi a un altro amministratore.
users-details-own-link = Vedi a chi rivolgersi
users-details-no-role = Nessun ruolo
users-edit-roles = Modifica ruoli
# $number is an account's number, $name the person: hidden words after Edit.
users-edit-roles-context = i ruoli di { $name } su { $number }
users-invitation = Invito
users-invitation-resend-text = Viene inviato un nuovo link, valido per 60 giorni. Quello precedente smette di funzionare.
users-correct = Correggi i dati
users-withdraw-text = Il link smette subito di funzionare e la persona scompare dall’elenco, senza esserne informata.
users-remove = Rimuovi dall’organizzazione
users-remove-text = Rimuove tutti i ruoli su tutti gli account.
users-history = Cronologia
users-history-empty = Non è ancora registrato nulla.

# Steps of an invitation. Each stands beside its date and time, if it has one.
users-steps = Andamento dell’invito
users-step-queued = L’e-mail è stata composta
users-step-waiting = In attesa di consegna al server di posta
users-step-put-off = In attesa fino ad allora: questo indirizzo ha ricevuto il numero massimo di e-mail al giorno
users-step-retrying = Non ancora consegnata: è previsto un nuovo tentativo
users-step-sent = Consegnata al server di posta
users-step-refused = Non recapitata. Controllare l’indirizzo, quindi correggerlo o inviare di nuovo l’invito.
users-step-reminder-next = Seguirà un promemoria
users-step-reminder-waiting = Un promemoria è in attesa di consegna
users-step-reminder-sent = Un promemoria è stato consegnato al server di posta
users-step-reminder-refused = Un promemoria non è stato recapitato
users-step-accepted = Accettato
users-step-expires = Scadenza, in assenza di accettazione
users-step-expired = Scaduto

users-mail-queued = E-mail in attesa di invio
# $date is a day.
users-mail-sent = E-mail inviata in data { $date }
# $problem is a whole sentence.
users-mail-retrying = E-mail non ancora inviata, nuovo tentativo a breve. { $problem }
users-mail-failed = E-mail non recapitata. { $problem }

# How the e-mails to an active user stand.
users-details-notice = Ultima comunicazione
users-notice-failed = Una comunicazione a questa persona non è stata recapitata
# $date is the day on which it was written, $problem a whole sentence.
users-notice-failed-text = E-mail in data { $date }. { $problem }
users-notice-failed-past = Informare la persona di ciò che è cambiato, come indicato nella cronologia. Un’e-mail successiva a questo indirizzo è stata inviata.
users-notice-failed-own = Ciò che è cambiato è indicato nella cronologia. Se questo indirizzo non è più in uso, chiedere a un altro amministratore di rimuovere il profilo e di inviare un invito al nuovo indirizzo.
users-notice-failed-next = Informare la persona di ciò che è cambiato, come indicato nella cronologia. Se questo indirizzo non è più in uso, rimuovere la persona e invitarla al nuovo indirizzo.

# History: $actor is who did it, the other variables are names as they were then.
users-event-sent = { $actor } ha inviato l’invito
users-event-sent-detail = { $roles } su { $account }
users-event-resent = { $actor } ha inviato di nuovo l’invito
users-event-renewed = { $actor } ha richiesto un nuovo link, inviato tramite e-mail
users-event-corrected = { $actor } ha corretto l’invito
users-event-changed-detail = Da { $before } a { $after }
users-event-withdrawn = { $actor } ha ritirato l’invito
users-event-accepted = { $actor } ha accettato l’invito
users-event-removed = { $actor } ha rimosso questa persona dall’organizzazione
users-event-roles = { $actor } ha modificato i ruoli su { $account }
users-event-roles-detail = Prima: { $before }. Dopo: { $after }.
users-event-asked = { $actor } ha richiesto ruoli su { $account }
users-event-request-granted = { $actor } ha accolto una richiesta di ruoli su { $account }
users-event-request-refused = { $actor } ha rifiutato una richiesta di ruoli su { $account }
users-event-request-withdrawn = { $actor } ha ritirato una richiesta di ruoli su { $account }
users-event-details = { $actor } ha modificato nome, lingua o paese
users-event-designated = { $actor } ha indicato questa persona come amministratore dell’account { $account }
users-event-other = { $actor } ha apportato una modifica

## Edit roles

# $name is the person, $account and $number the account.
users-roles-intro = Che cosa può fare { $name } su { $account } ({ $number }).
users-roles-hint = Selezionare ciò che serve a questa persona; senza alcuna selezione vengono rimossi tutti i ruoli.
# $name is the person, $roles the roles in words, $account the account's number.
users-roles-saved = { $name } ha ora questi ruoli su { $account }: { $roles }.
users-roles-saved-none = { $name } non ha più alcun ruolo su { $account }.
users-roles-saved-mail = La persona ne viene informata tramite e-mail e la modifica ha effetto dal suo clic successivo.
users-roles-saved-pending = I ruoli avranno effetto non appena l’invito sarà accettato.
users-roles-unchanged = Nessuna modifica: { $name } ha già questi ruoli su { $account }.

users-stale-text = Questi ruoli sono stati modificati da qualcun altro durante la modifica in corso, che non è stata salvata. Controllare i ruoli qui sotto, quindi salvare di nuovo.
users-stale-now = Situazione attuale
users-stale-asked = Richiesta
users-conflict = Questo invito è stato corretto da qualcun altro durante la modifica in corso, che non è ancora stata salvata. Controllare i valori qui sotto, quindi salvare di nuovo.
# $label is a field, $typed and $stored its two values.
users-conflict-value = { $label }: qui «{ $typed }», salvato nel frattempo «{ $stored }»
users-resend-limited-title = Questo invito ha raggiunto il numero massimo di invii al giorno
users-invitations-limited-title = È stato raggiunto il limite di inviti dell’organizzazione
users-last-administrator-title = Un account richiede un Amministratore account
users-last-administrator-text = In un account, { $name } è l’unica persona con questo ruolo. Assegnare prima a qualcun altro il ruolo di Amministratore account, quindi riprovare.

users-refused-own-title = Non è possibile modificare i propri ruoli
users-refused-own-text = Rivolgersi a un altro amministratore dell’organizzazione. In questo modo si evita anche di perdere l’accesso per errore.
users-refused-ceiling-title = Non è possibile assegnare questo ruolo
users-refused-ceiling-text = Un Amministratore contratti assegna tutti i ruoli tranne Amministratore account; un Amministratore utenti non assegna nessuno di questi due. Rivolgersi a un amministratore con un ruolo superiore.
users-refused-outranked-title = Questa persona ha un ruolo superiore al proprio
users-refused-outranked-text = Solo un amministratore che potrebbe assegnare tutti i ruoli di questa persona può modificarli. Rivolgersi a un Amministratore account.
users-refused-authority-title = Questa persona ha ruoli su un account per cui non si dispone della gestione utenti
users-refused-authority-text = Solo un amministratore di tutti gli account interessati può farlo. Resta possibile rimuovere i ruoli sugli account che si gestiscono.
users-back = Torna ai dettagli dell’utente
users-back-to-list = Torna a Gestione utenti

## Resend, correct, withdraw

# $name and $email of the invited person, $date the new last day.
users-resent = L’invito destinato a { $name } ({ $email }) è di nuovo in fase di invio.
users-resent-detail = Scadenza del nuovo link: { $date }; i precedenti non funzionano più.
users-joined-title = Questa persona ha già accettato
users-joined-text = { $name } è un utente attivo: non c’è più alcun invito da modificare. È possibile modificarne i ruoli o rimuovere la persona.
users-correct-intro = Finché non viene accettato, l’invito può essere corretto. Un altro indirizzo riceve un nuovo invito e il link precedente smette di funzionare.
users-corrected = L’invito destinato a { $name } è stato corretto.
users-corrected-address = Un nuovo invito viene inviato a { $email }. Il link precedente non funziona più.
users-corrected-nothing = Nessuna modifica: l’invito conteneva già questi dati.
users-withdrawn = L’invito destinato a { $name } ({ $email }) è stato ritirato.
users-gone-before = Non è stato eseguito altro: { $name } non faceva già più parte dell’organizzazione o l’invito era già stato ritirato.
users-withdrawn-detail = Il relativo link non funziona più.

## Remove

# $name is the person, $organization the organization.
users-remove-title = Rimuovi { $name }
users-remove-intro = { $name } non farà più parte di { $organization }.
users-remove-roles = Questi ruoli terminano subito:
users-remove-no-roles = Questa persona non ha ruoli.
users-remove-sign-in = La persona mantiene l’accesso per altre organizzazioni e viene informata tramite e-mail.
users-remove-again = Per tornare occorre un nuovo invito.
users-remove-invitations = Inviti inviati da { $name } e non ancora accettati
users-remove-invitations-hint = Selezionare quelli da ritirare. Gli altri restano aperti.
# $count is how many.
users-remove-more = Sono elencati soltanto i { $count } più recenti. Gli altri restano aperti: ciascuno può essere ritirato dalla pagina dei dettagli dell’utente.
users-remove-locked = Questo invito comprende ruoli che non è consentito rimuovere
users-remove-submit = Rimuovi { $name }
users-removed = { $name } ({ $email }) non fa più parte di { $organization }.
# $count is how many invitations were withdrawn too, 1 or more.
users-removed-withdrawn = { $count ->
        [one] È stato ritirato { $count } invito inviato dalla stessa persona.
       *[other] Sono stati ritirati { $count } inviti inviati dalla stessa persona.
    }

## Removed users

users-removed-list = Utenti rimossi
# $organization is the organization's name.
users-removed-intro = Persone che non fanno più parte di { $organization }, a partire dalle ultime rimosse. Sono compresi gli inviti ritirati.
users-removed-word = Rimosso
# $name is who did it, $date a day.
users-removed-by = da { $name } in data { $date }
users-removed-on = in data { $date }
users-removed-none-title = Nessun utente rimosso
users-removed-none-text = Le persone rimosse, o il cui invito viene ritirato, compaiono qui con l’indicazione di chi lo ha fatto e quando.
users-removed-text = Questa persona non fa più parte dell’organizzazione. Per tornare occorre un nuovo invito.
