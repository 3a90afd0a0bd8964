# The help page, written from the customers’ guide.

help-title = Guida
# $product is the portal’s name, here and below.
help-intro = Come utilizzare { $product }, passo dopo passo.
help-contents = In questa pagina

help-start = A che cosa serve
help-start-text = { $product } è destinato alle organizzazioni titolari di un contratto di acquisto. Permette di consultare contratti, ordini, licenze, chiavi e report, di scaricare software e di gestire chi può farlo.
help-start-who = Ciò che si vede dipende dai propri ruoli. Il primo amministratore è indicato nel contratto: accede per primo e invita gli altri.

help-in = Primo accesso
help-in-text = Per { $product } non è prevista la registrazione: l’invito arriva dalla propria organizzazione, all’indirizzo di lavoro.
help-in-step-mail = Aprire il link contenuto nell’e-mail di benvenuto. È valido per 60 giorni.
help-in-step-password = Scegliere una password oppure, se se ne ha già una qui, accedere. Quindi accettare.
help-in-step-again = Il link è scaduto? Dalla sua pagina è possibile farne inviare uno nuovo allo stesso indirizzo.
help-in-forgotten = Password dimenticata

help-role = Il proprio ruolo
help-role-text = In caso di dubbi su ciò che è consentito:
help-role-step-menu = Aprire il menu con il proprio nome, in alto in ogni pagina, e scegliere «Il mio profilo».
help-role-step-read = Ogni ruolo compare accanto al relativo numero di contratto e numero di account. È possibile averne più di uno.
help-role-step-ask = Serve un altro ruolo? Scegliere «Richiedi un ruolo». Un amministratore risponde e l’esito viene comunicato tramite e-mail.

help-find = Cercare un utente
help-find-text = Prima di invitare una persona, verificare che non sia già presente. Per gestire gli utenti occorre un ruolo che lo preveda.
help-find-step-open = Aprire «Account», poi «Gestione accessi» e la scheda «Gestione utenti».
help-find-step-type = Digitare l’inizio dell’indirizzo e-mail oppure @ e un dominio. La ricerca non riguarda i nomi.
help-find-step-status = Scegliere uno stato. Gli utenti attivi hanno eseguito l’accesso almeno una volta, quelli in attesa non ancora. Quelli scaduti non hanno accettato entro 60 giorni.
help-find-step-narrow = Ordinare in base a una colonna oppure restringere l’elenco per ruolo, paese o lingua.

help-invite = Invitare un utente
help-invite-text = La persona riceve un’e-mail di benvenuto nella lingua scelta.
help-invite-step-open = Nella scheda «Gestione utenti» scegliere «Invita un utente».
help-invite-step-fields = Compilare tutti i campi: indirizzo e-mail, nome e cognome, lingua preferita, paese o area geografica e uno o più ruoli.
help-invite-step-preview = Se si desidera, visualizzare prima un’anteprima dell’e-mail. Viene mostrata nella lingua della persona.
help-invite-step-send = Inviare l’invito, oppure inviarlo e invitare un altro utente. I dettagli dell’utente mostrano poi come procede.
help-invite-step-many = Per molte persone in una volta, scegliere «Invita più utenti» e incollare gli indirizzi o caricare un file.

help-roles = Autorizzazioni di ogni ruolo
help-roles-text = I ruoli vengono assegnati per account di acquisto. Più ruoli si sommano.

help-change = Modificare i ruoli di una persona
help-change-text = La modifica ha effetto dal clic successivo della persona, che ne viene informata tramite e-mail.
help-change-step-find = Cercare la persona in «Gestione utenti» e aprire i dettagli dell’utente.
help-change-step-edit = Accanto all’account scegliere «Modifica», quindi selezionare o deselezionare i ruoli.
help-change-step-save = Salvare. Nessuno modifica i propri ruoli e un account mantiene almeno un Amministratore account.
help-change-step-remove = Chi ha lasciato l’organizzazione si rimuove dalla stessa pagina.

help-visibility = Visibilità dei partner
help-visibility-text = Con più di un partner, è l’organizzazione a decidere quale di essi vede gli ordini effettuati da un altro.
help-visibility-default = Un partner vede soltanto i propri ordini, salvo autorizzazioni più ampie. Un’autorizzazione può essere revocata in qualsiasi momento. Con un solo partner non c’è nulla da autorizzare.
help-visibility-change = Dopo un cambio di partner, gli ordini del partner precedente passano a quello nuovo.
help-visibility-step-open = Aprire «Account», poi «Gestione accessi» e la scheda «Gestione visibilità partner». Selezionare l’account di acquisto.
help-visibility-step-viewer = In «Nome del partner» scegliere il partner che deve vedere di più.
help-visibility-step-orderer = In «Consenti la visibilità a» selezionare i partner di cui può vedere gli ordini.
help-visibility-step-look = Se il proprio ruolo mostra le licenze, visualizzare in anteprima ciò che vedrebbe il partner.
help-visibility-step-save = Salvare. Un messaggio indica la situazione attuale.
help-visibility-step-undo = Un salvataggio può essere annullato per il tempo indicato nella pagina. In seguito il partner ne viene informato tramite e-mail.

help-partner = Per i partner
help-partner-text = L’Area partner mostra al personale dei partner le licenze e gli abbonamenti dei loro clienti.
help-partner-step-sign-in = Accettare l’invito, accedere e aprire l’Area partner.
help-partner-step-choose = Scegliere l’account di un cliente.
help-partner-step-read = Ogni riga indica il partner che ha effettuato l’ordine e, se è condivisa, chi l’ha autorizzata.

help-more = Altro aiuto
help-more-text = Rivolgersi prima a un amministratore della propria organizzazione, indicato in «Il mio profilo». Quindi rivolgersi al proprio partner.
help-more-support = Assistenza di questo portale:
