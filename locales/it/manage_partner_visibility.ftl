# Manage Partner Visibility: which partner may see what another one ordered (R41-R52).

manage-partner-visibility-title = Gestione visibilità partner
manage-partner-visibility-intro = Per impostazione predefinita, un partner vede soltanto le licenze e gli abbonamenti che ha ordinato per l’organizzazione. Qui è possibile consentirgli di vedere gli ordini degli altri partner e revocare tale autorizzazione.
manage-partner-visibility-partner = Nome del partner
manage-partner-visibility-choose = Scegliere un partner
manage-partner-visibility-show = Mostra
manage-partner-visibility-allow = Consenti la visibilità a

## What is true. $viewer is a partner's name, $orderers one or more names: "Fabrikam and Tailspin".

manage-partner-visibility-state-granted = { $viewer } può vedere gli ordini effettuati da { $orderers } per l’organizzazione.
manage-partner-visibility-state-own = { $viewer } può vedere soltanto gli ordini che ha effettuato per l’organizzazione.
# $viewer is the name of the partner that is allowed to look.
manage-partner-visibility-note = Selezionare i partner di cui { $viewer } può vedere licenze e abbonamenti, deselezionare gli altri, quindi salvare. L’autorizzazione vale soltanto per questo account di acquisto e non in senso inverso.
# $lines is how many order lines the viewer sees, or would see.
manage-partner-visibility-lines = { $lines ->
        [0] Al momento nessuna riga d’ordine da vedere
        [one] { $lines } riga d’ordine
       *[other] { $lines } righe d’ordine
    }
# $lines as above; $more is how many came with a change of partner after the permission.
manage-partner-visibility-lines-beyond = { $lines ->
        [one] { $lines } riga d’ordine visibile.
       *[other] { $lines } righe d’ordine visibili.
    } { $more ->
        [one] { $more } altra riga deriva da un successivo cambio di partner. Per mostrare anche questa, deselezionare e salvare, poi selezionare e salvare di nuovo.
       *[other] Altre { $more } righe derivano da un successivo cambio di partner. Per mostrare anche queste, deselezionare e salvare, poi selezionare e salvare di nuovo.
    }

## Nothing to grant

manage-partner-visibility-none-title = Questo account non ha ancora partner
manage-partner-visibility-none-text = Non appena più partner avranno effettuato ordini per questo account di acquisto, sarà possibile consentire a uno di vedere gli ordini di un altro.
manage-partner-visibility-single-title = Nessun altro partner da autorizzare
# $partner is the name of the only partner.
manage-partner-visibility-single-text = { $partner } è l’unico partner di questo account di acquisto e vede i propri ordini. Con un secondo partner sarà possibile consentire a uno di vedere gli ordini dell’altro.

## Preview: the page of a partner as a save would make it

manage-partner-visibility-preview = Anteprima
# $viewer is the partner that would look.
manage-partner-visibility-preview-title = Anteprima: che cosa vedrebbe { $viewer }
manage-partner-visibility-preview-intro = Non è ancora stato salvato nulla e nessuno viene informato.
manage-partner-visibility-preview-effects = Che cosa cambierebbe
# $state is one of the sentences above.
manage-partner-visibility-preview-state = Dopo il salvataggio: { $state }
manage-partner-visibility-preview-same = Non cambierebbe nulla in ciò che il partner vede.
# $count is 1 or more.
manage-partner-visibility-preview-effects-count = { $count ->
        [one] { $count } modifica, per nome del partner
       *[other] { $count } modifiche, per nome del partner
    }
manage-partner-visibility-preview-orders-of = Ordini di
manage-partner-visibility-preview-effect = Modifica
manage-partner-visibility-preview-added = Aggiunti
manage-partner-visibility-preview-removed = Rimossi
manage-partner-visibility-preview-products = Prodotti
manage-partner-visibility-preview-page = La pagina di { $viewer }
manage-partner-visibility-preview-nothing-title = Il partner non vedrebbe nulla
manage-partner-visibility-preview-nothing-text = { $viewer } non ha righe d’ordine proprie su questo account e non gliene verrebbe mostrata alcuna.
manage-partner-visibility-preview-gone = Non più visibili
# $count rows are listed.
manage-partner-visibility-preview-gone-count = { $count ->
        [one] { $count } riga visibile ora
       *[other] { $count } righe visibili ora
    }
# $shown rows are listed, of $count in all.
manage-partner-visibility-preview-gone-some = { $shown } di { $count } righe visibili ora

## After a save. $state is one of the sentences above.

manage-partner-visibility-changed = La visibilità dei partner è stata modificata. { $state }
manage-partner-visibility-unchanged = Non è stato modificato nulla. { $state }
# $count is how many people are mailed, $viewer their partner.
manage-partner-visibility-told = { $count ->
        [one] { $count } persona presso { $viewer } ne viene informata tramite e-mail.
       *[other] { $count } persone presso { $viewer } ne vengono informate tramite e-mail.
    }

## Undo. $by saved something on $when; $until is the moment when the mails about it leave.

manage-partner-visibility-undo = Annulla la modifica
manage-partner-visibility-undo-title = Appena salvato
manage-partner-visibility-undo-until = Salvataggio di { $by }, { $when }. Le e-mail relative restano in attesa e la modifica può essere annullata entro questo termine: { $until }.
# After the button's word "Undo", for screen readers.
manage-partner-visibility-undo-context = salvata da { $by } in data { $when }
# $state is one or more sentences about what is true again.
manage-partner-visibility-undone = La modifica è stata annullata. { $state }
manage-partner-visibility-undone-told = { $count ->
        [one] { $count } persona ne era già stata informata e viene informata di nuovo.
       *[other] { $count } persone ne erano già state informate e vengono informate di nuovo.
    }
manage-partner-visibility-undo-before = Questa modifica è già stata annullata.
manage-partner-visibility-undo-late = È troppo tardi per annullare questa modifica: le e-mail sono già partite.
# $viewers is one or more partners' names.
manage-partner-visibility-undo-changed = La visibilità concessa a { $viewers } è stata nel frattempo modificata di nuovo.
manage-partner-visibility-undo-next = Non è stato annullato nulla. Scegliere il partner per modificare ciò che può vedere.

## The grid: all partners at once. $viewer may look, $orderer ordered.

manage-partner-visibility-grid-title = Tutti i partner insieme
manage-partner-visibility-grid-open = Mostra tutti i partner insieme
manage-partner-visibility-grid-back = Scegli un solo partner
manage-partner-visibility-grid-note = Ogni riga è un partner che può vedere. Selezionare i partner di cui può vedere licenze e abbonamenti, quindi salvare tutte le righe insieme.
# $count is how many partners there are: 2 or more.
manage-partner-visibility-grid-caption = { $count ->
        [one] { $count } partner, in ordine di nome
       *[other] { $count } partner, in ordine di nome
    }
# Heads the first column; the other columns are the partners that ordered.
manage-partner-visibility-grid-corner = Può vedere gli ordini di
manage-partner-visibility-grid-own = Sempre
manage-partner-visibility-grid-cell = { $viewer } può vedere gli ordini effettuati da { $orderer }
manage-partner-visibility-grid-changed = { $count ->
        [one] È stata modificata la visibilità concessa a { $count } partner.
       *[other] È stata modificata la visibilità concessa a { $count } partner.
    }
manage-partner-visibility-grid-unchanged = Non è stato modificato nulla.
manage-partner-visibility-grid-told = { $count ->
        [one] { $count } persona viene informata tramite e-mail.
       *[other] { $count } persone vengono informate tramite e-mail.
    }
# $viewers is one or more partners' names.
manage-partner-visibility-grid-stale = La visibilità concessa a { $viewers } è stata modificata nel frattempo. Le modifiche richieste non sono state salvate.
manage-partner-visibility-grid-stale-next = Le caselle qui sotto mostrano quanto richiesto. Salvare di nuovo per applicarlo oppure riaprire la pagina per lasciare tutto com’è.
# $count is how many partners there are, $most how many a screen has room for.
manage-partner-visibility-grid-many-title = Questo account ha { $count } partner
manage-partner-visibility-grid-many-text = Questa vista può mostrarne { $most }. Scegliere invece un partner alla volta.

## Errors

manage-partner-visibility-error-partner = Scegliere il partner che può vedere gli ordini di altri.
manage-partner-visibility-error-itself = Scegliere altri partner: un partner vede sempre i propri ordini.
# $by is who saved first, $viewer the partner, $when the moment.
manage-partner-visibility-stale-by = In data { $when }, { $by } ha modificato la visibilità concessa a { $viewer }. Le modifiche richieste non sono state salvate.
manage-partner-visibility-stale = La visibilità concessa a { $viewer } è stata modificata nel frattempo. Le modifiche richieste non sono state salvate.
manage-partner-visibility-stale-next = Le caselle qui sotto mostrano quanto richiesto. Salvare di nuovo per applicarlo oppure scegliere di nuovo il partner per lasciare tutto com’è.
manage-partner-visibility-stale-now = Situazione attuale
manage-partner-visibility-stale-asked = Richiesta

## Who may see what

manage-partner-visibility-grants = Chi può vedere che cosa
manage-partner-visibility-grants-none = Su questo account nessun partner può vedere gli ordini di un altro.
# $count is 1 or more.
manage-partner-visibility-grants-count = { $count ->
        [one] { $count } autorizzazione, per nome del partner
       *[other] { $count } autorizzazioni, per nome del partner
    }
manage-partner-visibility-viewer = Partner
manage-partner-visibility-orderer = Può vedere gli ordini di
manage-partner-visibility-granted-by = Autorizzato da
manage-partner-visibility-granted-on = Dal
# After the button's word "Revoke", for screen readers.
manage-partner-visibility-revoke-context = per { $viewer } la visibilità degli ordini effettuati da { $orderer }

## Ended by a change of partner (D8)

manage-partner-visibility-ended = Terminate per cambio di partner
manage-partner-visibility-ended-note = Queste autorizzazioni riguardavano un partner non più associato all’account. Nessun’altra autorizzazione le sostituisce: concedere di nuovo quelle ancora desiderate.
# $count is 1 or more.
manage-partner-visibility-ended-count = { $count ->
        [one] { $count } autorizzazione, dalla più recente
       *[other] { $count } autorizzazioni, dalla più recente
    }
manage-partner-visibility-ended-orderer = Poteva vedere gli ordini di
manage-partner-visibility-ended-on = Fine
# $date is a day.
manage-partner-visibility-ended-by-change = Per cambio di partner, { $date }

## History. $by is who did it.

manage-partner-visibility-history = Cronologia
manage-partner-visibility-history-made = { $by } ha consentito a { $viewer } di vedere gli ordini effettuati da { $orderers }.
manage-partner-visibility-history-revoked = { $by } non consente più a { $viewer } di vedere gli ordini effettuati da { $orderers }.
manage-partner-visibility-history-ended = Un cambio di partner ha posto fine all’autorizzazione di { $viewer } a vedere gli ordini effettuati da { $orderers }.
manage-partner-visibility-history-changed = Per cambio di partner in data { $date }, gli ordini effettuati da { $from } sono passati a { $to }.
manage-partner-visibility-history-undone = { $by } ha annullato l’ultima modifica della visibilità concessa a { $viewer }.
manage-partner-visibility-history-other = { $by } ha modificato la visibilità dei partner.
