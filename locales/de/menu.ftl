# The top menu (R5, R6).

menu-home = Startseite
menu-agreement = Vertrag
menu-orders = Bestellungen
menu-licenses = Lizenzen
menu-keys = Schlüssel
menu-downloads = Downloads
menu-reports = Berichte
menu-provisioning = Bereitstellung
menu-account = Konto
menu-manage-access = Zugriff verwalten
menu-manage-users = Benutzer verwalten
menu-manage-partner-visibility = Partnersichtbarkeit verwalten
menu-audit = Prüfprotokoll
menu-partner-center = Partnercenter
