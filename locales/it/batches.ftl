# One act on many: inviting many, and doing the same to many members.

## Invite many

batches-invite-many = Invita più utenti
# $most is a number already formatted.
batches-invite-many-intro = Incollare gli indirizzi o scegliere un file, fino a { $most } per volta. Prima di qualsiasi invio viene mostrato l’intero elenco, con l’operazione prevista per ogni indirizzo.
batches-addresses = Indirizzi e-mail
batches-addresses-hint = Uno per riga, oppure separati da virgole o punti e virgola. Con i nomi: Ann Lee <ann.lee@company.com>. Se manca, il nome viene ricavato dall’indirizzo e può essere corretto.
batches-file = File CSV
batches-file-hint = Con le colonne del modello, in qualsiasi ordine. Ogni riga può indicare lingua, paese e ruoli propri.
batches-template = Scarica il modello
batches-roles-for-all = Ruoli per tutti
batches-roles-hint = Selezionarne uno o più. Nella pagina successiva è possibile modificarli per ogni persona.
batches-language-hint = Per tutte le righe che non indicano altro.
batches-check = Controlla l’elenco
batches-error-nobody = Incollare almeno un indirizzo oppure scegliere un file.
batches-error-file-kind = Questo file non è in testo semplice. Salvare l’elenco come CSV, quindi scegliere quel file.
batches-error-file-again = Scegliere di nuovo il file: quanto digitato è stato conservato, il file no.
# $most is a number of megabytes.
batches-error-file-large = Questo file supera { $most } MB. Sceglierne uno più piccolo oppure suddividere l’elenco.
batches-error-file-empty = Scegliere un file che contenga almeno un indirizzo.
# $given and $most are numbers already formatted.
batches-error-too-many = L’elenco contiene { $given } righe. Suddividerlo: un elenco può contenerne { $most }.

## What is done

batches-title-invite = Invita le persone di un elenco
batches-title-resend = Invia di nuovo gli inviti
# $roles lists roles in words.
batches-title-give = Assegna ruoli: { $roles }
batches-title-take = Rimuovi ruoli: { $roles }
batches-title-withdraw = Ritira inviti
batches-title-remove = Rimuovi utenti
batches-nothing-yet = Non è stato ancora eseguito nulla. Controllare l’elenco, quindi confermare.
batches-effect-invite = Ogni nuova persona riceve un’e-mail di benvenuto con un link valido per 60 giorni. Per chi è già presente non cambia nulla; gli inviti scaduti vengono inviati di nuovo, con i ruoli che prevedevano.
batches-effect-resend = A ogni persona viene inviato un nuovo link, valido per 60 giorni. I link precedenti smettono di funzionare.
batches-effect-roles = Gli utenti attivi vengono informati tramite e-mail e la modifica ha effetto dal loro clic successivo. Gli altri ruoli restano invariati.
batches-effect-withdraw = I link smettono subito di funzionare e queste persone scompaiono dall’elenco, senza esserne informate.
batches-effect-remove = Tutti i ruoli su tutti gli account terminano subito. Gli utenti attivi vengono informati tramite e-mail. Per tornare occorre un nuovo invito. Gli inviti inviati da queste persone restano aperti.
# $count is how many rows, 1 or more.
batches-effect-refused = { $count ->
        [one] { $count } riga viene rifiutata: l’elenco ne indica il motivo. Le altre vengono comunque elaborate.
       *[other] { $count } righe vengono rifiutate: l’elenco ne indica il motivo. Le altre vengono comunque elaborate.
    }
# $hour, $day and $now are numbers already formatted, $last a day and time.
batches-effect-limits = L’organizzazione può inviare { $hour } inviti all’ora e { $day } al giorno. Inviati subito: { $now }. Gli altri partono automaticamente non appena i limiti lo consentono, gli ultimi indicativamente in data { $last }. Nessuno viene escluso.
# $count is how many.
batches-confirm-invite = { $count ->
        [one] Invia { $count } invito
       *[other] Invia { $count } inviti
    }
batches-confirm-resend = { $count ->
        [one] Invia di nuovo { $count } invito
       *[other] Invia di nuovo { $count } inviti
    }
batches-confirm-roles = { $count ->
        [one] Modifica i ruoli di { $count } utente
       *[other] Modifica i ruoli di { $count } utenti
    }
batches-confirm-withdraw = { $count ->
        [one] Ritira { $count } invito
       *[other] Ritira { $count } inviti
    }
batches-confirm-remove = { $count ->
        [one] Rimuovi { $count } utente
       *[other] Rimuovi { $count } utenti
    }
batches-discard = Scarta l’elenco
batches-unknown-title = Questo elenco non esiste
batches-unknown-text = Un elenco scartato viene eliminato senza che ne sia stato eseguito nulla. Tutti gli altri si trovano in «Azioni in blocco».
batches-discarded = L’elenco è stato scartato. Non è stato eseguito nulla.
batches-confirmed-title = Questo elenco è stato confermato
# $when is a date and time.
batches-confirmed-text = È stato confermato in data { $when } ed è in elaborazione o già elaborato: non può più essere scartato.
batches-confirmed-next = Apri l’elenco

## While it is done, and afterwards

# $done and $total are numbers already formatted.
batches-progress = Righe elaborate: { $done } su { $total }
# $time is a day and time.
batches-paused = È stato raggiunto il limite di inviti dell’organizzazione. Ripresa automatica: { $time }.
batches-leave = È possibile lasciare questa pagina: l’elaborazione continua e si ritrova in «Azioni in blocco».
batches-refresh = Aggiorna automaticamente
batches-refresh-stop = Interrompi aggiornamento
batches-done = L’elenco è stato elaborato.
# $date is a day.
batches-kept = Ultimo giorno per consultare questa pagina: { $date }.
batches-download = Scarica il risultato in CSV

## The rows

batches-filter = Filtra per risultato
# $first, $last and $total are numbers already formatted.
batches-caption = Righe { $first }–{ $last } su { $total }
batches-no-rows = Nessuna riga di questo tipo.
batches-result = Risultato
batches-guessed = Nome ricavato dall’indirizzo
batches-leave-out = Escludi
batches-put-back = Includi di nuovo
batches-kind-will = Da eseguire
batches-kind-done = Eseguito
batches-kind-nothing = Nulla da fare
batches-kind-refused = Rifiutato
batches-will-invite = Persona nuova: riceve un invito.
# $date is a day.
batches-will-renew = Invito scaduto in data { $date }: viene inviato di nuovo, con i ruoli previsti.
batches-will-resend = Riceve un nuovo link.
# $before and $after list roles in words.
batches-will-roles = Prima: { $before }. Dopo: { $after }.
batches-will-withdraw = L’invito viene ritirato.
batches-will-remove = La persona viene rimossa dall’organizzazione.
batches-outcome-invited = L’invito è in fase di invio.
batches-outcome-renewed = L’invito scaduto è di nuovo in fase di invio.
batches-outcome-resent = L’invito è di nuovo in fase di invio.
batches-outcome-roles-changed = I ruoli sono stati modificati.
batches-outcome-withdrawn = L’invito è stato ritirato.
batches-outcome-removed = La persona è stata rimossa dall’organizzazione.
batches-outcome-there-active = È già un utente attivo.
batches-outcome-there-pending = Ha già un invito, non ancora accettato.
batches-outcome-unchanged = Ha già questi ruoli.
batches-outcome-left-out = Questa riga è stata esclusa.
batches-outcome-odd-address = Questo non è un indirizzo e-mail completo.
batches-outcome-odd-name = Occorrono nome e cognome, ciascuno di 100 caratteri al massimo, senza link né numeri di telefono.
batches-outcome-odd-language = La riga indica una lingua non disponibile nel portale.
batches-outcome-odd-country = La riga indica un paese o un’area geografica sconosciuti.
batches-outcome-odd-roles = La riga indica un ruolo inesistente o non ne indica alcuno.
batches-outcome-duplicate = Una riga precedente contiene lo stesso indirizzo.
batches-outcome-above-ceiling = Solo un amministratore con un ruolo superiore può assegnare uno di questi ruoli.
batches-outcome-outranked = Questa persona ha un ruolo superiore al proprio.
batches-outcome-no-authority = Questa persona ha ruoli su un account per cui non si dispone della gestione utenti.
batches-outcome-oneself = Questa operazione non è possibile su sé stessi.
batches-outcome-gone = Non fa più parte dell’organizzazione.
batches-outcome-joined = Ha già accettato: non c’è più alcun invito.
batches-outcome-changed = Ha subito modifiche dopo la creazione dell’elenco. Controllare di nuovo questa persona.
batches-outcome-last-administrator = È l’ultimo Amministratore account di un account.
batches-outcome-resent-too-often = È stato raggiunto il numero massimo di invii al giorno.
batches-outcome-failed = Non è stato possibile eseguire l’operazione. Riprovare; se non riesce, rivolgersi all’assistenza.

## One row

batches-row = Correggi una riga
batches-row-intro = Prima della conferma dell’elenco non viene inviato nulla.

## The lists

batches-list = Azioni in blocco
batches-list-intro = Elenchi degli ultimi 30 giorni: bozze, elaborazioni in corso e risultati.
# $count is how many lists the table shows.
batches-list-caption = { $count ->
    [one] { $count } elenco, dal più recente
   *[other] { $count } elenchi, dal più recente
}
batches-list-what = Operazione
batches-list-made = Creazione
batches-list-rows = Righe
batches-list-none-title = Ancora nessun elenco
batches-list-none-text = Invitare più utenti in una volta, oppure selezionare utenti in «Gestione utenti» ed eseguire la stessa operazione su tutti.
batches-state-draft = Bozza, non confermata
# $done and $total are numbers already formatted.
batches-state-under-way = In corso, { $done } su { $total }
# $date is a day.
batches-state-finished = Completato in data { $date }

## The file

batches-file-number = Riga
batches-file-why = Spiegazione

## Doing the same to many, below the list

batches-many-title = Azione su più utenti
batches-many-hint = Selezionare gli utenti nell’elenco qui sopra, oppure tutti da qui. Prima di ogni operazione viene mostrato che cosa cambierebbe.
batches-many-page = Tutti in questa pagina
# $count is a number already formatted, or “more than 1,000”.
batches-many-all = Tutti gli utenti trovati ({ $count }), in tutte le pagine
# $name is a person.
batches-many-select = Seleziona { $name }
# Hidden words after Resend, Withdraw invitation and Remove from the organization.
batches-many-context = per tutti gli utenti selezionati
batches-many-choose-role = Scegliere un ruolo
batches-many-give = Assegna il ruolo
batches-many-take = Rimuovi il ruolo
batches-choose-role = Scegliere il ruolo da assegnare o da rimuovere, quindi riprovare.
batches-choose-somebody = Selezionare almeno un utente nell’elenco, quindi riprovare.
# $most is a number already formatted.
batches-cut = Un elenco può contenere { $most } utenti: questi sono i primi. Per gli altri utilizzare un altro elenco.
