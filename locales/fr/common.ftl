# Mots et boutons communs à plusieurs pages.

## Noms et termes

common-portal = Centre d’affaires
common-partner-portal = Espace partenaires
# $page est le titre de la page, $portal le nom du portail tiré des réglages.
common-page-title = { $page } - { $portal }
# $title est le titre de la page, précédé du mot que les lecteurs d’écran disent d’abord.
common-page-title-error = Erreur : { $title }
common-account = Compte d’achats
common-account-number = Numéro de compte d’achats
common-agreement = Contrat
common-agreement-number = Numéro de contrat
common-organization = Organisation
common-partner = Partenaire
common-licenses = Licences
common-subscriptions = Abonnements et services
common-keys = Clés
common-orders = Commandes
common-reports = Rapports
common-downloads = Téléchargements
common-role = Rôle
common-roles = Rôles
common-status = État
common-email = Adresse e-mail
common-first-name = Prénom
common-last-name = Nom de famille
common-name = Nom
common-language = Langue préférée
common-country = Pays/Région
common-password = Mot de passe
common-date = Date

## Oui et non

common-yes = Oui
common-no = Non
common-none = Aucun
common-all = Tous
common-never = Jamais
common-optional = (facultatif)

## Boutons et liens

common-save = Enregistrer
common-cancel = Annuler
common-edit = Modifier
common-search = Rechercher
common-filter = Filtrer
common-clear-filters = Effacer les filtres
common-back = Retour
common-continue = Continuer
common-remove = Retirer
common-revoke = Révoquer
common-resend = Renvoyer
common-withdraw = Retirer l’invitation
common-undo = Rétablir
common-close = Fermer
common-sign-in = Se connecter
common-sign-out = Se déconnecter
common-download-csv = Télécharger en CSV
common-previous = Précédent
common-next = Suivant
common-skip-to-content = Aller au contenu principal

## État : filtre et badge

common-status-all = Tous
common-status-active = Actifs
common-status-pending = En attente
common-status-expired = Expirés
common-badge-active = Actif
common-badge-pending = En attente
common-badge-expired = Expiré

## Messages de tous les formulaires

common-problem-title = Il y a un problème
common-error-prefix = Erreur :
