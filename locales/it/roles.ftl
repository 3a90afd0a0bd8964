# The six roles and the eleven capabilities, told once and shown everywhere (R11).

## Roles

roles-account-administrator = Amministratore account
    .description = Può gestire tutto su questo account: utenti, visibilità dei partner, contratti, chiavi, ordini, licenze, report, download, provisioning self-service e registro di audit.
roles-agreement-administrator = Amministratore contratti
    .description = Può visualizzare i contratti e gestire gli utenti e la visibilità dei partner. Non vede ordini, licenze, chiavi né report.
roles-user-administrator = Amministratore utenti
    .description = Può soltanto gestire gli utenti. Non vede contratti, ordini, licenze, chiavi né report.
roles-account-manager = Gestore account
    .description = Può modificare i contratti attivi, gestire il provisioning self-service e scaricare software. Può visualizzare contratti, chiavi, ordini, dettagli delle licenze e report.
roles-report-viewer = Visualizzatore report
    .description = Può visualizzare contratti, ordini, dettagli delle licenze e report, comprese le chiavi di prodotto. Non può modificare nulla.
roles-account-viewer = Visualizzatore account
    .description = Può visualizzare contratti, ordini, dettagli delle licenze e report, ma non le chiavi di prodotto. Non può modificare nulla.

## Capabilities

capabilities-view-agreements = Visualizzare i contratti
capabilities-edit-agreements = Modificare i contratti attivi
capabilities-view-keys = Visualizzare le chiavi di prodotto
capabilities-view-orders = Visualizzare gli ordini
capabilities-view-licenses = Visualizzare i dettagli delle licenze
capabilities-view-reports = Visualizzare i report
capabilities-download-software = Scaricare software
capabilities-provision = Gestire il provisioning self-service
capabilities-manage-users = Gestire gli utenti
capabilities-manage-visibility = Gestire la visibilità dei partner
capabilities-view-audit = Consultare il registro di audit

## The page that shows the whole table

roles-page-title = Autorizzazioni di ogni ruolo
roles-page-text = I ruoli vengono assegnati per account di acquisto. Con più ruoli si può fare tutto ciò che consente ciascuno di essi.
roles-page-caption = Ruoli e relative autorizzazioni
roles-page-capability = Autorizzazione
roles-page-ceiling = Un Amministratore account assegna tutti e sei i ruoli, un Amministratore contratti tutti tranne Amministratore account, un Amministratore utenti tutti tranne questi due. Nessuno modifica i propri ruoli.
