# Accepting an invitation (R4, R23).

accept-title = Invito
# $organization is the name of the organization or partner.
accept-heading = Invito a far parte di { $organization }
# $inviter is the name of the person who invites.
accept-invited-by = { $inviter } ha inviato un invito a far parte di { $organization }.
accept-invited = Questo è un invito a far parte di { $organization }.
accept-partner-roles = Nell’Area partner saranno visibili le licenze e gli abbonamenti dei clienti di { $organization }.
accept-roles-heading = Ruoli assegnati
# $number is the purchasing account's number, $name its name.
accept-account = Account di acquisto { $number }, { $name }
accept-email = Indirizzo e-mail dell’invito
# $deadline is a date and time.
accept-deadline = Scadenza dell’invito: { $deadline }.
accept-choose-password = Scegliere una password
accept-button-new = Accetta e accedi
accept-button-known = Accetta l’invito
accept-ignore = Invito inatteso? Basta chiudere questa pagina: non verrà creato nulla.
# $email is the invited address.
accept-known-text = L’indirizzo { $email } ha già una password su questo portale. Accedere con tale password: si tornerà qui per accettare.
# $current is the address that is signed in, $email the invited one.
accept-other-text = L’accesso è stato eseguito come { $current }, ma questo invito è destinato a { $email }.
accept-other-next = Uscire, quindi aprire di nuovo il link contenuto nell’e-mail.
# The banner after accepting.
accept-done = Invito accettato: l’accesso a { $organization } è attivo.
accept-unknown-title = Questo link di invito non funziona
accept-unknown-text = Potrebbe essere già stato utilizzato. Se è già stata scelta una password, accedere. In caso contrario, chiedere un nuovo invito all’amministratore.
accept-replaced-title = È disponibile un invito più recente
accept-replaced-text = È stato inviato un nuovo invito a far parte di { $organization }, che sostituisce questo link. Aprire il link contenuto nell’e-mail più recente.
accept-expired-title = Questo invito è scaduto
accept-expired-text = Un invito può essere accettato entro 60 giorni. È possibile far inviare un nuovo link all’indirizzo invitato.
accept-renew = Invia un nuovo link
# $email is the address of the person who invited.
accept-expired-ask = Quell’indirizzo non è più in uso? Rivolgersi a { $inviter } ({ $email }).
# The same where nobody is named.
accept-expired-ask-any = Quell’indirizzo non è più in uso? Rivolgersi a un amministratore di { $organization }.
accept-expired-sign-in = Vai all’accesso
accept-renewed-title = Controllare la posta in arrivo
accept-renewed-text = Se l’invito è ancora valido, un nuovo link è in arrivo all’indirizzo invitato. È valido per 60 giorni e sostituisce il precedente.
accept-renewed-nothing = Dopo qualche minuto non è arrivato nulla? Controllare la posta indesiderata, quindi rivolgersi all’amministratore da cui proviene l’invito. Un nuovo link viene inviato al massimo poche volte al giorno.
