# The top menu (R5, R6).

menu-home = Start
menu-agreement = Overeenkomst
menu-orders = Bestellingen
menu-licenses = Licenties
menu-keys = Sleutels
menu-downloads = Downloads
menu-reports = Rapporten
menu-provisioning = Inrichting
menu-account = Account
menu-manage-access = Toegang beheren
menu-manage-users = Gebruikers beheren
menu-manage-partner-visibility = Partnerzichtbaarheid beheren
menu-audit = Auditlogboek
menu-partner-center = Partnercentrum
