# Mails: their subjects and texts, and what pages say of a mail.

## In every mail

mail-greeting = Buongiorno { $name },
mail-greeting-nameless = Buongiorno,
# The text part, before the link. Variables: $label is the button's.
mail-action = { $label }:
# The HTML part, before the link in full.
mail-bare-link = Se il pulsante non funziona, copiare questo indirizzo nel browser:
mail-automatic = Questa e-mail è stata inviata automaticamente da { $product }.
mail-help = Domande? Scrivere a { $email }
# The HTML part: the address follows as a link.
mail-help-before = Domande? Scrivere a
# Where one mail tells of several accounts.
mail-accounts-button = Scegli l’account
mail-account-roles = { $account } ({ $number }): { $roles }

## Invitation, and again (R27, R36)

# A subject has at most 60 characters and nothing that anybody typed.
mail-welcome-subject = Invito a { $product }
mail-welcome-heading = Invito a { $product }
mail-welcome-by-person = { $inviter } ha inviato un invito a utilizzare { $product } per { $organization }.
mail-welcome-by-vendor = Questo è un invito a utilizzare { $product } per { $organization }.
mail-welcome-to-partner = Questo è un invito all’Area partner di { $product } per { $partner }.
mail-welcome-about = Il portale permette di gestire le licenze a volume della propria organizzazione, nei limiti del proprio ruolo.
mail-welcome-about-partner = L’Area partner mostra le licenze e gli abbonamenti che i clienti hanno ordinato tramite il partner o che permettono di vedere.
mail-welcome-roles = Ruoli assegnati:
mail-welcome-new = Per iniziare, scegliere una password.
mail-welcome-known = Questo indirizzo è già utilizzato per accedere. Accedere come di consueto, quindi accettare.
mail-welcome-button = Accetta l’invito
mail-welcome-deadline = L’invito scade in data { $date }.
mail-welcome-reason = Questa e-mail è stata inviata perché questo indirizzo ha ricevuto un invito a { $product }.
mail-welcome-unexpected = E-mail inattesa? Basta ignorarla: non viene creato nulla finché l’invito non viene accettato.
mail-welcome-again-subject = Nuovo link per { $product }
mail-welcome-again-heading = Ecco il nuovo link
mail-welcome-again-replaces = Questo link sostituisce quello delle e-mail precedenti, che non funziona più.
mail-welcome-reminder-subject = Promemoria: invito a { $product }
mail-welcome-reminder-heading = L’invito è ancora in attesa
mail-welcome-reminder-waits = L’invito non è stato ancora accettato. Il link è lo stesso della nostra ultima e-mail: funzionano entrambi.

## Changes to a member (R39, R40)

mail-member-reason = Questa e-mail è stata inviata perché il destinatario fa parte di { $organization }.
mail-member-unexpected = E-mail inattesa? Rivolgersi a { $by }.
mail-roles-changed-subject = Modifica dei ruoli assegnati
mail-roles-changed-heading = Modifica dei ruoli assegnati
mail-roles-changed-what = { $by } ha modificato i ruoli assegnati presso { $organization } sull’account di acquisto { $account } ({ $number }).
mail-roles-changed-now = Ruoli attuali: { $roles }.
mail-roles-changed-none = Su questo account non è più assegnato alcun ruolo.
mail-roles-changed-button = Apri l’account
mail-roles-changed-profile = Apri il mio profilo
mail-role-requested-subject = Una richiesta di ruolo è in attesa
mail-role-requested-heading = Una richiesta di ruolo è in attesa
mail-role-requested-what = { $name } ({ $email }) ha inviato una richiesta per l’account di acquisto { $account } ({ $number }) di { $organization }. Ruoli richiesti: { $roles }.
mail-role-requested-reason = Motivo indicato: «{ $reason }»
mail-role-requested-button = Apri le richieste
mail-role-requested-why = Questa e-mail è stata inviata perché il destinatario gestisce gli utenti di questo account.
mail-role-requested-unexpected = In caso di dubbi, interpellare la persona prima di rispondere.
mail-role-answered-subject = Risposta alla richiesta di ruolo
mail-role-answered-heading = Risposta alla richiesta di ruolo
mail-role-answered-granted = Ruoli assegnati da { $by } sull’account di acquisto { $account } ({ $number }): { $roles }.
mail-role-answered-narrowed = Ruoli richiesti: { $roles }.
mail-role-answered-refused = Ruoli non assegnati da { $by } sull’account di acquisto { $account } ({ $number }): { $roles }.
mail-role-answered-word = Messaggio di { $by }: «{ $word }»
mail-role-answered-button = Apri le mie richieste
mail-removed-subject = L’accesso è terminato
mail-removed-heading = L’accesso è terminato
mail-removed-what = { $by } ha revocato l’accesso a { $organization }. I relativi account non sono più disponibili.
mail-removed-rest = Gli accessi tramite altre organizzazioni restano invariati.
mail-removed-reason = Questa e-mail è stata inviata perché il destinatario faceva parte di { $organization }.

## Partner visibility (R50, R51)

mail-visibility-granted-subject = Altri ordini sono ora visibili
mail-visibility-granted-heading = Altri ordini sono ora visibili
# Variables: $customer allows $viewer to see what $orderers ordered.
mail-visibility-granted-what = { $customer } consente a { $viewer } di vedere gli ordini effettuati da { $orderers } per l’account di acquisto { $account } ({ $number }).
mail-visibility-steps = Come visualizzarli:
mail-visibility-step-sign-in = Aprire l’Area partner e accedere.
mail-visibility-step-accept = Accettare prima l’invito all’Area partner: il link si trova nell’e-mail di invito.
mail-visibility-step-choose = Scegliere { $customer }, account { $number }.
mail-visibility-step-read = Licenze, abbonamenti e servizi figurano in un unico elenco. Ogni riga indica il partner che ha effettuato l’ordine.
mail-visibility-button = Apri l’Area partner
mail-visibility-reason = Questa e-mail è stata inviata perché il destinatario lavora per { $viewer }.
mail-visibility-granted-unexpected = E-mail inattesa? Non occorre fare nulla. { $customer } può revocare la visibilità in qualsiasi momento.
mail-visibility-revoked-subject = Alcuni ordini non sono più condivisi
mail-visibility-revoked-heading = Alcuni ordini non sono più condivisi
mail-visibility-revoked-what = { $customer } non consente più a { $viewer } di vedere gli ordini effettuati da { $orderers } per l’account di acquisto { $account } ({ $number }).
# By a change of channel partner, not by somebody's decision.
mail-visibility-ended-what = Il partner dell’account di acquisto { $account } ({ $number }) di { $customer } è cambiato: { $viewer } non vede più gli ordini effettuati da { $orderers } per questo account.
mail-visibility-revoked-rest = Gli ordini effettuati direttamente da { $viewer } restano visibili.
mail-visibility-revoked-unexpected = E-mail inattesa? Rivolgersi a { $customer }.

## A change of partner (R55, D8)

mail-partner-changed-subject = Cambio di partner su un account
mail-partner-changed-heading = Cambio di partner
# $date is a day, $from and $to are partners.
mail-partner-changed-what = Con decorrenza { $date }, gli ordini effettuati da { $from } per l’account di acquisto { $account } ({ $number }) di { $organization } passano a { $to }.
mail-partner-changed-sight = { $from } non li vede più, salvo autorizzazione.
mail-partner-changed-none = Nessuna autorizzazione a vedere ordini altrui riguardava { $from }.
mail-partner-changed-ended = Le seguenti autorizzazioni riguardavano { $from } e sono terminate:
# The same beside those of another account.
mail-partner-changed-ended-on = Le seguenti autorizzazioni sull’account { $number } riguardavano { $from } e sono terminate:
mail-partner-changed-permission = { $viewer } poteva vedere gli ordini effettuati da { $orderer }.
mail-partner-changed-decide = Nessun’altra autorizzazione le sostituisce. Occorre decidere di nuovo chi altro può vedere gli ordini passati al nuovo partner.
mail-partner-changed-button = Apri Gestione visibilità partner
mail-partner-changed-reason = Questa e-mail è stata inviata perché il destinatario gestisce la visibilità dei partner per questo account.
mail-partner-changed-unexpected = E-mail inattesa? Rivolgersi a { $to }.

## Self-service provisioning (R62)

mail-seats-added-subject = Postazioni da ordinare
mail-seats-added-heading = Un cliente ha aggiunto postazioni
# $by is a person at $customer, $product a product.
mail-seats-added-what = { $by } ({ $customer }) ha aggiunto { $quantity ->
        [one] { $quantity } postazione
       *[other] { $quantity } postazioni
    } di { $product } per l’account di acquisto { $account } ({ $number }), con utilizzo immediato.
# $reference is what the order line must name, $date the last day.
mail-seats-added-order = Nella riga d’ordine indicare { $reference } come riferimento di provisioning. Il periodo termina in data { $date }.
mail-seats-undone-subject = Postazioni da non ordinare
mail-seats-undone-heading = Un cliente ha annullato un’aggiunta di postazioni
mail-seats-undone-what = { $by } ({ $customer }) ha annullato l’aggiunta di { $quantity ->
        [one] { $quantity } postazione
       *[other] { $quantity } postazioni
    } di { $product } per l’account di acquisto { $account } ({ $number }).
mail-seats-undone-order = Per questo non occorre ordinare nulla: il riferimento di provisioning { $reference } non è più valido.
mail-seats-moved-heading = L’ordine delle postazioni spetta a un altro partner
mail-seats-moved-what = { $customer } ha aggiunto { $quantity ->
        [one] { $quantity } postazione
       *[other] { $quantity } postazioni
    } di { $product } per l’account di acquisto { $account } ({ $number }). L’ordine ora spetta a un altro partner o è già stato effettuato da esso.
mail-seats-moved-order = Per questo non occorre più ordinare nulla: non indicare il riferimento di provisioning { $reference } nei propri ordini.
mail-seats-button = Apri le postazioni da ordinare
mail-seats-unexpected = E-mail inattesa? Rivolgersi a { $customer }.

## Password

mail-sign-in-reason = Questa e-mail è stata inviata perché questo indirizzo viene utilizzato per accedere a { $product }.
mail-password-reset-subject = Scelta di una nuova password
mail-password-reset-heading = Scelta di una nuova password
mail-password-reset-what = È stata richiesta una nuova password per l’accesso a { $product }.
mail-password-reset-button = Scegli una nuova password
mail-password-reset-deadline = Il link funziona una sola volta, entro un’ora.
mail-password-reset-unexpected = Richiesta non riconosciuta? Ignorare questa e-mail: la password resta invariata.
mail-password-changed-subject = La password è stata modificata
mail-password-changed-heading = La password è stata modificata
mail-password-changed-what = La password per l’accesso a { $product } è stata modificata. Tutte le altre sessioni sono state chiuse.
mail-password-changed-not-you = Modifica non riconosciuta? Scegliere subito una nuova password.
mail-password-changed-button = Scegli una nuova password
mail-password-changed-expected = Se la modifica è stata eseguita personalmente, non occorre fare nulla.

## Two-step sign-in was changed

mail-second-factor-set-up-subject = La verifica in due passaggi è attiva
mail-second-factor-set-up-what = La verifica in due passaggi è stata attivata per l’accesso a { $product }, con un’app di autenticazione. Tutte le altre sessioni sono state chiuse.
mail-second-factor-turned-off-subject = La verifica in due passaggi è disattivata
mail-second-factor-turned-off-what = La verifica in due passaggi è stata disattivata per l’accesso a { $product }.
mail-second-factor-reset-subject = La verifica in due passaggi è stata rimossa
# $product is the portal's name.
mail-second-factor-reset-what = Il gestore di { $product } ha rimosso la verifica in due passaggi dall’accesso, come avviene per chi ha perso app e codici di recupero. Tutte le sessioni sono state chiuse. È possibile configurarla di nuovo in «Il mio profilo».
mail-second-factor-codes-renewed-subject = Sono disponibili nuovi codici di recupero
mail-second-factor-codes-renewed-what = Sono stati creati nuovi codici di recupero per l’accesso a { $product }. I precedenti non funzionano più.
mail-second-factor-passkey-added-subject = È stata aggiunta una passkey
# $name is what its owner calls it.
mail-second-factor-passkey-added-what = La passkey «{ $name }» è stata aggiunta all’accesso a { $product }.
mail-second-factor-passkey-removed-subject = È stata rimossa una passkey
# $name is what its owner called it.
mail-second-factor-passkey-removed-what = La passkey «{ $name }» è stata rimossa dall’accesso a { $product }.
mail-second-factor-code-used-subject = È stato utilizzato un codice di recupero
# $left is how many codes were not used yet.
mail-second-factor-code-used-what = È stato utilizzato un codice di recupero per l’accesso a { $product }. { $left ->
        [0] Non ne restano altri: crearne di nuovi in «Il mio profilo».
        [one] Ne resta { $left }.
       *[other] Ne restano { $left }.
    }

## An administrator was appointed

mail-administrator-appointed-subject = Nuovo Amministratore account
mail-administrator-appointed-heading = Nuovo Amministratore account
mail-administrator-appointed-what = A { $name } ({ $email }) è stato assegnato il ruolo di Amministratore account per l’account di acquisto { $account } ({ $number }) di { $organization }.
mail-administrator-appointed-stay = I ruoli del destinatario restano invariati.
mail-administrator-appointed-button = Apri Gestione utenti
mail-administrator-appointed-reason = Questa e-mail è stata inviata perché il destinatario è Amministratore account di questo account.
mail-administrator-appointed-unexpected = E-mail inattesa? Controllare i ruoli in «Gestione utenti».

mail-invitation-resent-subject = Un invito è stato inviato di nuovo
mail-invitation-resent-heading = Un invito è stato inviato di nuovo
mail-invitation-resent-what = { $by } ha inviato di nuovo a { $name } ({ $email }) l’invito a far parte di { $organization }. L’invito assegna ruoli sull’account di acquisto { $account } ({ $number }).
mail-invitation-resent-links = Il nuovo link è valido per 60 giorni. I precedenti non funzionano più.
mail-invitation-resent-button = Apri Gestione utenti
mail-invitation-resent-reason = Questa e-mail è stata inviata perché il destinatario è Amministratore account di questo account.
mail-invitation-resent-unexpected = E-mail inattesa? L’invito può essere ritirato in «Gestione utenti».

## What became of a mail

mail-problem-unreachable = Il server di posta non è raggiungibile.
mail-problem-silent = Il server di posta ha smesso di rispondere.
mail-problem-unwritable = Non è stato possibile comporre l’e-mail. Avvisare l’assistenza.
# Variables: $sentence is the mail server's own, in its language.
mail-problem-refused = Risposta del server di posta: { $sentence }
