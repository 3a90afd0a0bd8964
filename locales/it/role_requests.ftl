# Asking for a role, and answering (R9).

## Asking

requests-ask = Richiedi un ruolo
requests-intro = Gli amministratori dell’account vengono informati e rispondono qui. L’esito viene comunicato tramite e-mail.
requests-choose = Per quale account di acquisto?
requests-roles = Ruoli richiesti
requests-roles-hint = Selezionare ciò che serve. Chi risponde può assegnare meno ruoli.
requests-held-already = Ruolo già assegnato
requests-reason = Motivo
requests-reason-hint = In una o due frasi: a che cosa serve il ruolo.
requests-send = Invia la richiesta
requests-asked = La richiesta è stata inviata.
requests-asked-detail = La risposta verrà comunicata tramite e-mail. In mancanza di risposta, «Il mio profilo» indica a chi rivolgersi.
requests-no-account-title = Nessun account per cui richiedere ruoli
requests-no-account-text = È possibile richiedere ruoli su un account per il quale se ne hanno o se ne sono avuti.
requests-whom = Vedi a chi rivolgersi
requests-error-role = Selezionare almeno un ruolo.
requests-error-role-odd = Selezionare ruoli dell’elenco.
requests-error-held = Questi ruoli sono già assegnati. Selezionarne un altro.
requests-error-open = Esiste già una richiesta per questo account. Attendere la risposta oppure ritirare prima quella richiesta qui sotto.
requests-error-nobody = Nessun altro su questo account può assegnare questi ruoli. «Il mio profilo» indica a chi rivolgersi.
requests-error-reason = Indicare a che cosa serve il ruolo.
# $count is the most characters.
requests-error-note-long = Abbreviare il testo a { $count } caratteri.
requests-error-note-odd = Utilizzare soltanto caratteri visibili.

## One’s own requests

requests-own-caption = Le mie richieste
requests-asked-on = Richiesta del
requests-waits = In attesa
requests-granted = Accolta
requests-refused = Rifiutata
requests-withdrawn = Ritirata
# $roles are the roles in words, $by a person, $date a day.
requests-granted-detail = { $roles }, da { $by } in data { $date }
requests-answered-detail = da { $by } in data { $date }
# $word is what the administrator said.
requests-word = «{ $word }»
requests-withdraw = Ritira richiesta
requests-withdrawn-done = La richiesta è stata ritirata.

## Answering

requests-list = Richieste di ruoli
# $account is the account’s name, $number its number.
requests-list-intro = Che cosa richiedono gli utenti su { $account } ({ $number }).
requests-list-caption = Richieste, prima quelle in attesa
requests-none-title = Nessuno ha richiesto un ruolo
requests-none-text = Gli utenti inviano richieste da «Il mio profilo» o da una pagina che i loro ruoli non aprono. Ogni richiesta viene comunicata tramite e-mail.
requests-one = Richiesta
# $name is the person who asks.
requests-one-heading = { $name } richiede un ruolo
requests-held = Ruoli attuali
requests-reason-given = Motivo indicato
requests-give = Ruoli da assegnare
requests-give-hint = Deselezionare i ruoli da non assegnare.
requests-word-label = Messaggio alla persona
requests-word-hint = Viene riportato nell’e-mail. Necessario in caso di rifiuto.
requests-grant = Assegna i ruoli selezionati
requests-refuse = Rifiuta
requests-own-note = Questa è una richiesta propria: deve rispondere un altro amministratore.
requests-error-none = Selezionare almeno un ruolo da assegnare oppure rifiutare.
requests-error-word = Indicare in poche parole il motivo del rifiuto.
# $name is the person, $roles the roles in words.
requests-answer-granted = { $name } ha ora i ruoli assegnati: { $roles }.
requests-answer-refused = La richiesta di { $name } è stata rifiutata.
requests-answer-told = La persona ne viene informata tramite e-mail.
requests-answered-title = Questa richiesta ha già una risposta
requests-answered-text = Qualcun altro ha risposto prima oppure la persona ha ritirato la richiesta. La risposta inserita non è stata salvata.
