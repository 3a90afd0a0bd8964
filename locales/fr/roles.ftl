# Les six rôles et les onze autorisations, dits une fois et montrés partout (R11).

## Rôles

roles-account-administrator = Administrateur de compte
    .description = Peut gérer toutes les tâches de ce compte : utilisateurs, visibilité des partenaires, contrats, clés, commandes, licences, rapports, téléchargements, approvisionnement en libre-service et journal d’audit.
roles-agreement-administrator = Administrateur de contrat
    .description = Peut consulter les contrats, et gérer les utilisateurs et la visibilité des partenaires. Ne voit ni commandes, ni licences, ni clés, ni rapports.
roles-user-administrator = Administrateur d’utilisateurs
    .description = Peut seulement gérer les utilisateurs. Ne voit ni contrats, ni commandes, ni licences, ni clés, ni rapports.
roles-account-manager = Responsable des comptes
    .description = Peut modifier les contrats actifs, gérer l’approvisionnement en libre-service et télécharger des logiciels, et consulter les contrats, les clés, les commandes, les détails sur les licences et les rapports.
roles-report-viewer = Observateur de rapports
    .description = Peut consulter les contrats, les commandes, les détails sur les licences et les rapports, clés de produit comprises. Ne peut rien modifier.
roles-account-viewer = Observateur du compte
    .description = Peut consulter les contrats, les commandes, les détails sur les licences et les rapports, mais pas les clés de produit. Ne peut rien modifier.

## Autorisations

capabilities-view-agreements = Consulter les contrats
capabilities-edit-agreements = Modifier les contrats actifs
capabilities-view-keys = Consulter les clés de produit
capabilities-view-orders = Consulter les commandes
capabilities-view-licenses = Consulter les détails sur les licences
capabilities-view-reports = Consulter les rapports
capabilities-download-software = Télécharger des logiciels
capabilities-provision = Gérer l’approvisionnement en libre-service
capabilities-manage-users = Gérer les utilisateurs
capabilities-manage-visibility = Gérer la visibilité des partenaires
capabilities-view-audit = Consulter le journal d’audit

## La page qui montre tout le tableau

roles-page-title = Ce que permet chaque rôle
roles-page-text = Les rôles sont affectés par compte d’achats. Qui a plusieurs rôles peut faire ce que permet l’un d’eux.
roles-page-caption = Les rôles et ce qu’ils permettent
roles-page-capability = Autorisation
roles-page-ceiling = Les administrateurs de compte affectent les six rôles, les administrateurs de contrat tous sauf administrateur de compte, les administrateurs d’utilisateurs tous sauf ces deux-là. Personne ne modifie ses propres rôles.
