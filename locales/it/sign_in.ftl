# Signing in (R2).

sign-in-title = Accedi
# $product is the portal's name from the settings.
sign-in-heading = Accesso a { $product }
sign-in-email = Indirizzo e-mail di lavoro
sign-in-forgotten = Password dimenticata?
sign-in-invited-only = Per accedere occorre aver ricevuto e accettato un invito. Per ottenerlo, rivolgersi all’amministratore.
sign-in-signed-out = Uscita eseguita.
# $minutes is how long the second step may take.
sign-in-late = Sono trascorsi più di { $minutes } minuti
sign-in-late-text = Il secondo passaggio deve seguire poco dopo la password. Accedere di nuovo. Lo stesso accade se nel frattempo la password viene modificata.
# The same for an unknown address, a wrong password and an open invitation.
sign-in-error-unknown = L’indirizzo e la password non corrispondono. Controllarli entrambi e riprovare. In mancanza di un invito, rivolgersi all’amministratore.
