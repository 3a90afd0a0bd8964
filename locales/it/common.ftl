# Words and buttons that several pages share.

## Names and terms

common-account = Account di acquisto
common-account-number = Numero di account
common-agreement = Contratto
common-agreement-number = Numero di contratto
common-organization = Organizzazione
common-role = Ruolo
common-roles = Ruoli
common-status = Stato
common-email = Indirizzo e-mail
common-first-name = Nome
common-last-name = Cognome
common-name = Nome e cognome
common-language = Lingua preferita
common-country = Paese/Area geografica
common-password = Password

## Yes and no

common-yes = Sì
common-no = No
common-none = Nessuno
common-all = Tutti
common-never = Mai

## Buttons and links

common-save = Salva
common-edit = Modifica
common-search = Cerca
common-clear-filters = Cancella filtri
common-remove = Rimuovi
common-revoke = Revoca
common-resend = Reinvia
common-withdraw = Ritira invito
common-sign-in = Accedi
common-sign-out = Esci
common-download-csv = Scarica in CSV

## Wrong answers

common-error-name-link = Inserire soltanto il nome, senza indirizzi web o e-mail né numeri di telefono. Lasciare uno spazio dopo il punto.

## Status: filter and badge

common-status-all = Tutti
common-status-active = Attivi
common-status-pending = In attesa
common-status-expired = Scaduti
common-badge-active = Attivo
common-badge-pending = In attesa
common-badge-expired = Scaduto
