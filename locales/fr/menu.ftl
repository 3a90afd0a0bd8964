# The top menu (R5, R6).

menu-home = Accueil
menu-agreement = Contrat
menu-orders = Commandes
menu-licenses = Licences
menu-keys = Clés
menu-downloads = Téléchargements
menu-reports = Rapports
menu-provisioning = Approvisionnement
menu-account = Compte
menu-manage-access = Gérer l’accès
menu-manage-users = Gérer les utilisateurs
menu-manage-partner-visibility = Gérer la visibilité des partenaires
menu-audit = Journal d’audit
menu-partner-center = Espace partenaires
