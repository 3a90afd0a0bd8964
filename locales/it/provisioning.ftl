# Self-service provisioning: seats that an account adds itself, ordered by its partner afterwards (R62).

provisioning-title = Provisioning self-service
# $name and $number are those of the purchasing account.
provisioning-intro = Aggiungere in autonomia postazioni agli abbonamenti di { $name } ({ $number }). Sono utilizzabili subito e il partner le ordina in seguito.
provisioning-back = Torna al provisioning

## An ended agreement

provisioning-ended-title = Il contratto è terminato
provisioning-ended-text = Con un contratto terminato non è possibile aggiungere postazioni né associare domini. Quanto aggiunto in precedenza resta e può essere annullato finché non viene ordinato.

## The directory domain

provisioning-domain = Dominio di directory
provisioning-domain-untied = Questo account non è associato ad alcun dominio.
provisioning-domain-none = Le postazioni sono destinate alle persone di un dominio di directory. Associare prima il proprio a questo account.
provisioning-domain-tie = Associa un dominio
provisioning-domain-change = Cambia dominio
provisioning-domain-show = Mostra la verifica
provisioning-domain-proved = Verificato
# $by is a person, $date a day.
provisioning-domain-proved-by = Verificato da { $by } in data { $date }
provisioning-domain-asked = Non ancora verificato
# $by is a person, $date a day.
provisioning-domain-asked-by = Richiesto da { $by } in data { $date }
# $name and $number are those of the purchasing account.
provisioning-domain-intro = Associare { $name } ({ $number }) al dominio della propria directory. Il DNS ne dimostra la titolarità.
provisioning-domain-stays = Resta associato finché non ne viene verificato un altro.
provisioning-domain-name = Dominio
provisioning-domain-hint = Il dominio degli indirizzi di lavoro, ad esempio company.com
provisioning-domain-ask = Continua
provisioning-domain-other = Utilizza invece questo dominio
# $domain is a domain's name.
provisioning-already-tied = L’account è già associato a { $domain }.
provisioning-error-domain = Inserire il nome di un dominio, ad esempio company.com

## The proof

# $domain is a domain's name.
provisioning-record-title = Verifica di { $domain }
provisioning-record-text = Far aggiungere questo record al DNS del dominio, quindi controllarlo qui.
provisioning-record-type = Tipo
provisioning-record-name = Nome
provisioning-record-value = Valore
provisioning-record-wait = Può trascorrere un’ora prima che un nuovo record sia visibile ovunque. Una volta verificato il dominio, il record può essere rimosso.
provisioning-record-check = Controlla il record
# $domain is a domain's name.
provisioning-proved = L’account è associato a { $domain }.
provisioning-proved-next = Ora è possibile aggiungere postazioni.
# $name is the record's name.
provisioning-not-there = Il record non è stato trovato in { $name }.
provisioning-not-there-none = Non esiste ancora un record TXT con questo nome. Controllare il nome e riprovare più tardi.
provisioning-not-there-other = Esiste un record TXT con questo nome, ma con un altro valore. Confrontarlo con quello riportato qui sotto.
provisioning-dns-silent = Il DNS non ha risposto.
provisioning-dns-later = Non si sa nulla del record. Riprovare tra qualche istante.
provisioning-held-title = Un’altra organizzazione ha verificato questo dominio
provisioning-held-text = Qui un dominio appartiene a una sola organizzazione. Se è passato alla propria, rivolgersi all’assistenza.
provisioning-not-asked-title = Nessun dominio da controllare
provisioning-not-asked-text = Nel frattempo il dominio è stato verificato o cambiato. Riaprire la pagina per vedere la situazione attuale.

## Subscriptions

provisioning-subscriptions = Abbonamenti
# $count is 1 or more.
provisioning-subscriptions-count = { $count ->
        [one] { $count } abbonamento a cui è possibile aggiungere postazioni
       *[other] { $count } abbonamenti a cui è possibile aggiungere postazioni
    }
provisioning-none-title = Nessun abbonamento self-service
provisioning-none-text = Qui è possibile aggiungere postazioni agli abbonamenti che il fornitore ha aperto al self-service, finché sono in corso.
# $product is a product, $partner the partner of record.
provisioning-subscription = { $product }, { $partner }
provisioning-ordered = Postazioni ordinate
provisioning-open = Da ordinare
# Beside a quantity that was ordered: $seats were added to it.
provisioning-open-note = + { $seats } da ordinare
provisioning-in-use = In uso
provisioning-until = Fino al
provisioning-no-room = Non se ne possono aggiungere finché il partner non ha ordinato

## Adding seats

provisioning-add = Aggiungi postazioni
provisioning-quantity = Numero di postazioni
# $room is how many may be added now.
provisioning-quantity-hint = { $room ->
        [one] Al momento { $room } al massimo
       *[other] Al momento { $room } al massimo
    }
# $partner is the partner of record.
provisioning-add-note = Le postazioni sono utilizzabili subito. A { $partner } viene chiesto di ordinarle; fino ad allora è possibile annullare.
# $room is how many may be added now.
provisioning-error-quantity = { $room ->
        [0] Non è possibile aggiungere altre postazioni finché il partner non ha ordinato quelle già aggiunte
        [one] Inserire { $room }: non è possibile aggiungere altre postazioni finché il partner non ha ordinato quelle già aggiunte
       *[other] Inserire un numero intero da 1 a { $room }
    }
provisioning-no-domain-title = Associare prima un dominio
provisioning-no-domain-text = Le postazioni sono destinate alle persone di un dominio di directory. Non è stato aggiunto nulla.
# $product is a product.
provisioning-added = { $count ->
        [one] { $count } postazione di { $product } è stata aggiunta ed è ora utilizzabile.
       *[other] { $count } postazioni di { $product } sono state aggiunte e sono ora utilizzabili.
    }
# $count is how many people at $partner are mailed, $reference the reference of the seats.
provisioning-told = { $count ->
        [one] A { $count } persona presso { $partner } viene chiesto tramite e-mail di ordinarle con il riferimento { $reference }.
       *[other] A { $count } persone presso { $partner } viene chiesto tramite e-mail di ordinarle con il riferimento { $reference }.
    }
provisioning-told-nobody = { $partner } le trova nella propria Area partner, da ordinare con il riferimento { $reference }.
# $product is a product.
provisioning-sent-before = { $count ->
        [one] Questo modulo è già stato inviato: in quell’occasione è stata aggiunta { $count } postazione di { $product }.
       *[other] Questo modulo è già stato inviato: in quell’occasione sono state aggiunte { $count } postazioni di { $product }.
    }
provisioning-sent-before-next = Non è stato aggiunto altro. Per aggiungere altre postazioni, riaprire il modulo.

## Added seats

provisioning-added-seats = Postazioni aggiunte
provisioning-added-none = Non è ancora stata aggiunta alcuna postazione.
# $count is 1 or more.
provisioning-added-count = { $count ->
        [one] { $count } aggiunta, dalla più recente
       *[other] { $count } aggiunte, dalla più recente
    }
# Of a list with several pages.
provisioning-added-page = Aggiunte di postazioni, dalla più recente
# $reference is the reference of the seats.
provisioning-seats-title = Postazioni aggiunte { $reference }
provisioning-reference = Riferimento di provisioning
provisioning-seats = Postazioni
provisioning-since = Dal
provisioning-by = Aggiunte da
provisioning-state = Stato
provisioning-state-open = Da ordinare
provisioning-state-ordered = Ordinate
# $order and $line name the order line, $quantity is what was ordered, $date a day.
provisioning-state-line = Ordine { $order }, riga { $line }: { $quantity ->
        [one] { $quantity } postazione
       *[other] { $quantity } postazioni
    }, { $date }
provisioning-state-undone = Annullate
# $by is a person, $date a day.
provisioning-state-undone-by = Da { $by } in data { $date }
# $order and $line name the order line.
provisioning-state-late = L’ordine { $order }, riga { $line }, è stato comunque effettuato per queste postazioni
provisioning-undo = Annulla l’aggiunta
# $partner is the partner of record.
provisioning-undo-note = Con l’annullamento le postazioni non sono più utilizzabili e a { $partner } viene chiesto di non ordinarle.
provisioning-undone = { $count ->
        [one] L’aggiunta di { $count } postazione di { $product } è stata annullata.
       *[other] L’aggiunta di { $count } postazioni di { $product } è stata annullata.
    }
provisioning-undone-next = Il partner non deve ordinare nulla per questo.
provisioning-undone-before = Questa aggiunta è già stata annullata.
provisioning-ordered-title = Il partner ha già ordinato queste postazioni
# $line and $order name the order line.
provisioning-ordered-text = Sono coperte dalla riga { $line } dell’ordine { $order } e non possono più essere annullate.
provisioning-back-to-seats = Torna alle postazioni

## History. $by is who did it.

provisioning-history = Cronologia
provisioning-history-added = { $by } ha aggiunto { $count ->
        [one] { $count } postazione
       *[other] { $count } postazioni
    } di { $product }. L’ordine spetta a { $partner }.
provisioning-history-undone = { $by } ha annullato l’aggiunta di { $count ->
        [one] { $count } postazione
       *[other] { $count } postazioni
    }.
provisioning-history-ordered = La riga { $line } dell’ordine { $order } le ha coperte.
provisioning-history-late = La riga { $line } dell’ordine { $order } le ha indicate dopo l’annullamento.
provisioning-history-other = { $by } ha apportato una modifica.
