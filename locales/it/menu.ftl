# The top menu (R5, R6).

menu-home = Home
menu-agreement = Contratto
menu-orders = Ordini
menu-licenses = Licenze
menu-keys = Chiavi
menu-downloads = Download
menu-reports = Report
menu-provisioning = Provisioning
menu-account = Account
menu-manage-access = Gestione accessi
menu-manage-users = Gestione utenti
menu-manage-partner-visibility = Gestione visibilità partner
menu-audit = Registro di audit
menu-partner-center = Area partner
