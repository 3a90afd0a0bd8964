# Resetting a password.

reset-ask-title = Password dimenticata
reset-ask-text = Inserire l’indirizzo con cui si accede. Verrà inviato un link per scegliere una nuova password.
reset-ask-button = Invia il link
reset-error-email = Inserire un solo indirizzo e-mail, ad esempio name@company.com.
reset-asked-title = Controllare la posta
# $email is the address typed. The same text whether it is known or not.
reset-asked-text = Se { $email } può accedere qui, è in arrivo un’e-mail con un link. Il link è valido per un’ora e funziona una sola volta.
reset-asked-nothing = Non è arrivato nulla? Controllare la posta indesiderata. Un indirizzo che ha solo ricevuto un invito non ha ancora una password: aprire il link contenuto nell’invito o rivolgersi all’amministratore.
reset-back = Torna all’accesso
reset-set-title = Scegliere una nuova password
# $email is the person's address.
reset-set-text = Sarà la password di { $email }. Tutte le altre sessioni verranno chiuse.
reset-set-button = Salva e accedi
# The banner after saving.
reset-done = La password è stata modificata.
reset-done-detail = Le altre sessioni sono state chiuse.
reset-unknown-title = Questo link non funziona
reset-unknown-text = Potrebbe essere già stato utilizzato. Se è già stata scelta una password, accedere. In caso contrario, richiedere un nuovo link.
reset-expired-title = Questo link risale a più di un’ora fa
reset-expired-text = Richiedere un nuovo link e aprirlo entro un’ora.
reset-again = Richiedi un nuovo link
