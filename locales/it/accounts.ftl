# Selecting an account (R44), and an account's home.

accounts-title = Seleziona account
accounts-text = L’account aperto viene memorizzato.
accounts-search = Cerca per numero o nome
# $count is how many accounts are listed.
accounts-caption = { $count ->
        [one] { $count } account
       *[other] { $count } account
    }
accounts-your-roles = Ruoli assegnati
accounts-last = Ultimo utilizzato
# $text is what was searched for.
accounts-none-found = Nessun account corrisponde a «{ $text }»
accounts-none-found-text = Cercare l’inizio di un numero o una parte di un nome.
accounts-empty-title = Nessun ruolo ancora assegnato su alcun account
accounts-empty-text = L’accesso è possibile, ma i dati non sono disponibili finché non viene assegnato un ruolo. «Il mio profilo» indica a chi rivolgersi.
accounts-ways = Operazioni disponibili
accounts-manage-users-text = Cercare, invitare e modificare utenti e assegnare loro i ruoli.
accounts-manage-visibility-text = Decidere quale partner può vedere gli ordini effettuati da altri partner per la propria organizzazione.
accounts-reports-text = Vedere le licenze per prodotto e partner, gli ordini nel tempo e le scadenze, e scaricarli come file.
accounts-provisioning-text = Aggiungere postazioni a un abbonamento in autonomia e vedere ciò che il partner deve ancora ordinare.
accounts-provisioning-ended-text = Vedere le postazioni aggiunte in autonomia. Il contratto è terminato: non se ne possono aggiungere altre.
accounts-profile-text = Vedere tutti i propri ruoli e a chi rivolgersi per ottenerne un altro.

## An account's home, at a glance

accounts-home-licenses = Licenze e postazioni per prodotto
# $active is what runs today, $quantity everything ordered.
accounts-home-active = { $active } attive su { $quantity }
accounts-home-all-licenses = Tutte le licenze e gli abbonamenti
# $days is 90.
accounts-home-expiring = In scadenza entro { $days } giorni
accounts-home-expiring-none = Nessuna scadenza in questo periodo.
# Stands before a day: the first day on which a part of the product ends.
accounts-home-from = Prima scadenza:
# $products is 1 or more.
accounts-home-all-expiring = { $products ->
        [one] { $products } prodotto in scadenza
       *[other] { $products } prodotti in scadenza
    }
accounts-home-orders = Ultimi ordini
accounts-home-order-lines = { $lines ->
        [one] { $lines } riga d’ordine
       *[other] { $lines } righe d’ordine
    }
accounts-home-all-orders = Tutti gli ordini
accounts-home-invitations = Inviti in attesa
accounts-home-invitations-none = Tutti gli inviti sono stati accettati oppure sono scaduti.
# Counts of the whole organization, 1 or more.
accounts-home-all-pending = { $count ->
        [one] { $count } invito in attesa
       *[other] { $count } inviti in attesa
    }
accounts-home-all-expired = { $count ->
        [one] { $count } scaduto
       *[other] { $count } scaduti
    }
# $cap is where counting stops.
accounts-home-many-pending = Oltre { $cap } inviti in attesa
accounts-home-many-expired = Oltre { $cap } scaduti
accounts-home-agreement-active = Attivo
accounts-home-agreement-ended = Terminato
