# Pages shown instead of the one that was asked for. Each says what to do next.

errors-403-title = Non è possibile aprire questa pagina
errors-403-text = I ruoli assegnati non la comprendono. Per richiedere un ruolo, contattare un amministratore dell’organizzazione.
# Inside an account: a button leads to the request.
errors-403-ask = I ruoli assegnati su questo account non la comprendono. È possibile chiedere agli amministratori dell’account un ruolo adatto.
errors-404-title = Pagina non trovata
errors-404-text = Controllare l’indirizzo oppure ripartire dalla home page. Il contenuto cercato potrebbe essere stato spostato o appartenere a un altro account.
errors-405-title = Questa azione non è possibile qui
errors-405-text = Tornare alla pagina precedente e utilizzare i pulsanti o i link disponibili.
errors-408-title = L’invio del modulo ha richiesto troppo tempo
errors-408-text = Controllare la connessione, tornare indietro e inviarlo di nuovo.
errors-409-title = Nel frattempo sono state apportate modifiche
errors-409-text = Le modifiche non sono state salvate. Riaprire la pagina per vedere lo stato attuale, quindi ripetere la modifica.
errors-410-title = Questo link non funziona più
errors-410-text = Chiederne uno nuovo a chi lo ha inviato. Chi ha già una password può accedere.
errors-412-title = Il file è cambiato
errors-412-text = La parte già scaricata appartiene a un file precedente. Ricominciare il download.
errors-413-title = Il contenuto inviato è troppo grande
errors-413-text = Tornare indietro, abbreviare il testo o scegliere un file più piccolo, quindi inviare di nuovo.
errors-416-title = Il file non contiene questa parte
errors-416-text = Il file è più corto di quanto richiesto. Ricominciare il download.
errors-421-title = Questo indirizzo non è gestito qui
errors-421-text = Aprire il portale dall’indirizzo indicato nell’invito oppure chiederlo all’amministratore.
errors-422-title = Non è stato possibile interpretare la richiesta
errors-422-text = Riaprire la pagina e utilizzare il modulo o i link disponibili. Non è stato salvato nulla.
errors-429-title = Troppi tentativi
# $minutes is a whole number, 1 or more.
errors-429-text = { $minutes ->
        [one] Attendere { $minutes } minuto, quindi riprovare.
       *[other] Attendere { $minutes } minuti, quindi riprovare.
    }
# More than two.
errors-429-hours = Attendere { $hours } ore, quindi riprovare.
errors-500-title = Non è stato possibile completare l’operazione
errors-500-text = Riprovare tra qualche minuto. Se il problema si ripete, comunicare all’amministratore il riferimento riportato qui sotto.
errors-503-title = Il portale è momentaneamente non disponibile
errors-503-text = Nulla di ciò che è stato salvato è andato perso. Riprovare tra qualche minuto.
errors-ended-title = Accedere di nuovo
errors-ended-text = La sessione è terminata. Accedere di nuovo nella finestra che si apre, quindi tornare a questa pagina.
errors-ended-next = Accedi
# Two-step sign-in is required of somebody who has not set it up.
errors-factor-title = Prima occorre la verifica in due passaggi
errors-factor-text = Per questo accesso è obbligatoria. Configurarla nella finestra che si apre, quindi tornare a questa pagina.
errors-factor-next = Configura la verifica in due passaggi
errors-home = Vai alla home page
# What was typed into a form that was refused.
errors-kept-text = I dati inseriti sono conservati in questa pagina. È possibile inviarli di nuovo da qui.
errors-kept-button = Invia di nuovo
# $label: what the link leads to, as a link of its own says it.
errors-kept-elsewhere = { $label } (nuova finestra)
