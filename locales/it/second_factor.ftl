# Two-step sign-in: the second step itself, and its pages on My profile.

## Signing in

second-factor-step-title = Secondo passaggio
second-factor-step-text = La password è corretta. Aprire l’app di autenticazione e inserire il codice che mostra per questo portale.
second-factor-step-lost = App non disponibile in questo momento
second-factor-step-use-code = Accedi con un codice di recupero
second-factor-step-passkey = Utilizza una passkey
second-factor-step-no-code = Neanche un codice di recupero? Chiedere all’assistenza del fornitore di rimuovere il secondo passaggio dall’accesso.
second-factor-step-other = Accedi con un altro profilo
second-factor-code = Codice dell’app
second-factor-code-hint = Sei cifre. Ogni 30 secondi compare un nuovo codice.
second-factor-recovery-code = Codice di recupero
second-factor-recovery-code-hint = 16 lettere e cifre, ad esempio 7kqm-2v9x-4bdt-h3sn. Ogni codice funziona una sola volta.
second-factor-error-code = Inserire le sei cifre mostrate ora dall’app. Un codice già utilizzato non viene più accettato: attendere il successivo.
second-factor-error-recovery-code = Inserire un codice di recupero non ancora utilizzato.

## Overview

second-factor-title = Verifica in due passaggi
second-factor-text = Con la verifica in due passaggi la sola password non basta: occorre anche un codice generato da un’app sul telefono o sul computer.
second-factor-is-on = Attiva
second-factor-is-off = Disattivata
second-factor-app = App di autenticazione
# $since is a date and time.
second-factor-since = Configurata in data { $since }
second-factor-recovery-codes = Codici di recupero
# $count is how many codes were not used yet.
second-factor-codes-left = { $count ->
        [0] Nessuno rimasto: crearne di nuovi
        [one] { $count } rimasto
       *[other] { $count } rimasti
    }
second-factor-set-up = Configura la verifica in due passaggi
second-factor-another-app = Utilizza un’altra app
second-factor-required = Configurare la verifica in due passaggi per continuare
second-factor-required-text = Per questo accesso è obbligatoria. Bastano due minuti e un telefono o computer con un’app di autenticazione.
second-factor-stays-on = Per questo accesso la verifica in due passaggi è obbligatoria e resta attiva.
second-factor-stays-on-text = È possibile configurare un’altra app o creare nuovi codici di recupero.

## Setting up an app

second-factor-app-title = Configura un’app di autenticazione
second-factor-app-text = Occorre un’app di autenticazione: ne esistono molte, anche gratuite, e la maggior parte dei gestori di password ne include una.
second-factor-scan = 1. Inquadrare questo codice QR con l’app.
second-factor-qr = Codice QR per l’app di autenticazione. La stessa chiave è riportata qui sotto come testo.
second-factor-type = Nessuna fotocamera? Inserire questa chiave nell’app:
second-factor-open-app = L’app è su questo dispositivo? Aprirla con la chiave.
second-factor-new-code-hint = 2. Inserire le sei cifre mostrate ora dall’app.
second-factor-current-code = Codice dell’app attuale
second-factor-either-hint = Sei cifre oppure uno dei codici di recupero.
second-factor-turn-on = Attiva la verifica in due passaggi
second-factor-set-up-done = La verifica in due passaggi è attiva. Le altre sessioni sono state chiuse.
second-factor-already-on = La verifica in due passaggi è già attiva.
second-factor-error-new-code = Inserire le sei cifre mostrate ora dall’app per questo portale. Se vengono ancora rifiutate, controllare l’ora del dispositivo.
second-factor-error-either = Inserire il codice mostrato ora dall’app oppure un codice di recupero. Un codice già utilizzato non viene più accettato.

## Recovery codes

second-factor-codes-title = Codici di recupero
second-factor-codes-text = Ciascun codice consente un solo accesso senza l’app. Conservarli insieme alle password oppure stampare questa pagina: non verranno più mostrati.
second-factor-codes-saved = I codici sono stati salvati
second-factor-copy = Copia
second-factor-copied = Copiati
second-factor-renew-title = Nuovi codici di recupero
second-factor-renew-text = Dieci nuovi codici sostituiscono quelli esistenti. I precedenti smettono subito di funzionare.
second-factor-renew-button = Crea nuovi codici
second-factor-renewed = I nuovi codici di recupero sono pronti.

## Turning off

second-factor-off-title = Disattiva la verifica in due passaggi
second-factor-off-text = Per accedere basterà la sola password. Anche i codici di recupero smetteranno di funzionare.
second-factor-off-button = Disattiva
second-factor-off-done = La verifica in due passaggi è disattivata.

## Passkeys

second-factor-passkeys = Passkey
second-factor-passkeys-text = Con una passkey, dopo la password, l’impronta digitale, il volto o il PIN del dispositivo sostituiscono il codice. L’app resta utile quando il dispositivo non è a portata di mano.
# $added and $used are dates and times; $used may be the word for never.
second-factor-passkey-used = Aggiunta in data { $added }. Ultimo utilizzo: { $used }.
second-factor-passkey-title = Aggiungi una passkey
second-factor-passkey-text = Il browser chiede di confermare con l’impronta digitale, il volto o il PIN, oppure con una chiave di sicurezza.
second-factor-passkey-name = Nome della passkey
second-factor-passkey-name-hint = Per riconoscere il dispositivo in seguito.
second-factor-passkey-add = Aggiungi la passkey
second-factor-passkey-failed = Non è stata ricevuta alcuna conferma. Riprovare oppure utilizzare il codice dell’app.
second-factor-passkey-unable = Questo browser non può utilizzare passkey qui. Occorrono JavaScript, un browser recente e l’indirizzo proprio del portale.
second-factor-passkey-added = La passkey è stata aggiunta.
second-factor-passkey-removed = La passkey è stata rimossa.
# $most is the largest number of characters.
second-factor-error-passkey-name = Inserire un nome di { $most } caratteri al massimo.
second-factor-error-passkey = Riprovare con una passkey aggiunta qui. Se viene ancora rifiutata, utilizzare il codice dell’app.
