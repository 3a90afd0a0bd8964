# The Partner Center: a partner's customers, and what it sees of one (R42, R43, R53, R54).

# $partner is the viewer's own partner.
partner-center-intro = I clienti di { $partner }, con le licenze e gli abbonamenti che questo partner ha ordinato per loro. Gli ordini di altri partner compaiono dove un cliente ne consente la visibilità.
partner-center-search = Cerca un cliente
partner-center-search-hint = L’inizio di un nome o di un numero di account
partner-center-search-product = Cerca un prodotto
# $text is what was typed.
partner-center-chip-search = Ricerca: { $text }
# $partner is a partner's name.
partner-center-chip-orderer = Ordinato da: { $partner }

## The list of customers

# $count is 1 or more, $sorted one of the lines below.
partner-center-customers-count = { $count ->
        [one] { $count } account cliente, in ordine { $sorted }
       *[other] { $count } account cliente, in ordine { $sorted }
    }
# $count is where counting stops.
partner-center-customers-many = Oltre { $count } account cliente, in ordine { $sorted }
partner-center-sorted-organization = di organizzazione, dalla A alla Z
partner-center-sorted-organization-descending = di organizzazione, dalla Z alla A
partner-center-sorted-number = di numero di account, dal primo
partner-center-sorted-number-descending = di numero di account, dall’ultimo
partner-center-own-lines = Righe d’ordine proprie
partner-center-granted-lines = Righe d’ordine autorizzate
partner-center-orderers = Ordini autorizzati di
partner-center-orderers-none = Nessuno
partner-center-empty-title = Ancora nessun cliente
partner-center-empty-text = Un cliente compare qui non appena si effettuano ordini per suo conto oppure quando consente di vedere gli ordini di un altro partner. Sono i clienti a deciderlo in «Gestione visibilità partner».
# $text is what was typed.
partner-center-no-match-title = Nessun cliente inizia con «{ $text }»
partner-center-no-match-text = Controllare l’ortografia oppure cancellare i filtri per rivedere tutto.

## One customer

# $name and $number are those of the purchasing account.
partner-center-account-line = Account di acquisto: { $name } ({ $number })
# Sums over all pages.
partner-center-totals = { $rows ->
        [one] { $rows } riga della tabella
       *[other] { $rows } righe della tabella
    }, { $lines ->
        [one] { $lines } riga d’ordine
       *[other] { $lines } righe d’ordine
    }, quantità totale { $quantity }
partner-center-product = Prodotto
partner-center-product-number = Numero di prodotto
partner-center-kind = Tipo
partner-center-kind-license = Licenza
partner-center-kind-subscription = Abbonamento o servizio
partner-center-quantity = Quantità
partner-center-lines = Righe d’ordine
partner-center-ends-on = Ultima scadenza
partner-center-ordered-by = Ordinato da
partner-center-partner-of-record = Partner di riferimento
# $partner is who the orders belong to since a change of partner.
partner-center-passed-to = Ora presso { $partner }
partner-center-access = Accesso
partner-center-access-own = Proprio
partner-center-access-granted = Autorizzato
partner-center-granted-by = Autorizzato da
partner-center-granted-on = Autorizzato il
# $name is the customer's administrator, $date the day.
partner-center-granted = Da { $name } in data { $date }
partner-center-customer-empty-title = Ancora nessun ordine
partner-center-customer-empty-text = Le licenze e gli abbonamenti compaiono qui non appena un ordine contiene righe.
partner-center-no-holding-title = Nessuna licenza né abbonamento corrispondente

## A customer's tabs and orders

partner-center-licenses = Licenze e abbonamenti
partner-center-orders = Ordini
# $organization is the customer.
partner-center-orders-of = Ordini per { $organization }
partner-center-no-orders-text = Gli ordini compaiono qui non appena se ne effettuano per questo account di acquisto, oppure quando il cliente consente di vedere quelli di altri partner.
partner-center-no-order-text = Un ordine si trova dall’inizio del suo numero. Controllare l’ortografia oppure cancellare i filtri.

## The administrator whom the vendor named and who never came

partner-center-administrator-title = L’amministratore di questo cliente non ha ancora eseguito l’accesso
# $name and $email are the administrator's, $date the day of the latest mail.
partner-center-administrator-text = L’ultima e-mail di benvenuto a { $name } ({ $email }) è stata inviata in data { $date }; l’invito non è stato ancora accettato.
partner-center-administrator-note = L’e-mail viene inviata soltanto a questo indirizzo. Se l’indirizzo non è corretto, chiedere al fornitore di correggerlo.
partner-center-welcome-again = Reinvia l’e-mail di benvenuto
partner-center-welcome-sent = L’e-mail di benvenuto per { $name } viene inviata di nuovo a { $email }.
# $date is a day.
partner-center-welcome-sent-detail = Scadenza del nuovo link: { $date }; i precedenti non funzionano più.
partner-center-nobody-waits-title = Nessuno è in attesa di un’e-mail di benvenuto
partner-center-nobody-waits-text = L’amministratore di questo account ha accettato l’invito oppure il fornitore non ne ha indicato alcuno.
partner-center-back-to-customer = Torna al cliente

## Seats that customers added themselves, to be ordered (R62)

partner-center-to-order = Da ordinare
partner-center-to-order-intro = Postazioni che i clienti hanno aggiunto in autonomia ai propri abbonamenti. Sono già in uso: ordinarle e indicare il riferimento nella riga d’ordine.
# $count is how many additions wait.
partner-center-to-order-waiting = { $count ->
        [one] { $count } aggiunta di postazioni da ordinare
       *[other] { $count } aggiunte di postazioni da ordinare
    }
partner-center-to-order-all = Tutte, anche ordinate e annullate
# $count is 1 or more.
partner-center-to-order-count = { $count ->
        [one] { $count } aggiunta di postazioni
       *[other] { $count } aggiunte di postazioni
    }
partner-center-to-order-none-title = Nulla da ordinare
partner-center-to-order-none-text = Le postazioni compaiono qui quando un cliente le aggiunge a un abbonamento di cui si è partner di riferimento.
