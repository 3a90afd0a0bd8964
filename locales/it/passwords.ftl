# Choosing a password, on every page that asks for one.

passwords-new = Nuova password
# $least is the smallest number of characters.
passwords-hint = Almeno { $least } caratteri. Alcune parole senza alcun legame tra loro formano una buona password.
passwords-confirmation = Ripetere la nuova password
passwords-error-short = Scegliere una password di almeno { $least } caratteri.
# $most is the largest number of characters.
passwords-error-long = Scegliere una password di { $most } caratteri al massimo.
passwords-error-characters = Scegliere una password senza tabulazioni né caratteri di controllo.
passwords-error-guessable = Scegliere una password che non contenga il proprio nome, il proprio indirizzo, il nome dell’organizzazione o di questo portale: sono i primi a essere indovinati.
passwords-error-breached = Scegliere un’altra password: questa è stata sottratta ad altri siti e le password sottratte sono le prime a essere provate. Se viene utilizzata altrove, modificarla anche lì.
passwords-error-common = Scegliere una password meno facile da indovinare: parole comuni, nomi, date, sequenze della tastiera e ripetizioni sono le prime a essere provate.
passwords-error-confirmation = Digitare due volte la stessa password.
