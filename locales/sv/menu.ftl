# The top menu (R5, R6).

menu-home = Start
menu-agreement = Avtal
menu-orders = Ordrar
menu-licenses = Licenser
menu-keys = Nycklar
menu-downloads = Nedladdningar
menu-reports = Rapporter
menu-provisioning = Etablering
menu-account = Konto
menu-manage-access = Hantera åtkomst
menu-manage-users = Hantera användare
menu-manage-partner-visibility = Hantera partnersynlighet
menu-audit = Granskningslogg
menu-partner-center = Partnercenter
