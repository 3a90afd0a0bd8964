# Mots et boutons communs à plusieurs pages.

## Noms et termes

common-account = Compte d’achats
common-account-number = Numéro de compte d’achats
common-agreement = Contrat
common-agreement-number = Numéro de contrat
common-organization = Organisation
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

## Oui et non

common-yes = Oui
common-no = Non
common-none = Aucun
common-all = Tous
common-never = Jamais

## Boutons et liens

common-save = Enregistrer
common-edit = Modifier
common-search = Rechercher
common-clear-filters = Effacer les filtres
common-remove = Retirer
common-revoke = Révoquer
common-resend = Renvoyer
common-withdraw = Retirer l’invitation
common-sign-in = Se connecter
common-sign-out = Se déconnecter
common-download-csv = Télécharger en CSV

## Réponses à revoir

common-error-name-link = Saisissez le nom seul : ni adresse web ou e-mail, ni numéro de téléphone. Laissez une espace après un point.

## État : filtre et badge

common-status-all = Tous
common-status-active = Actifs
common-status-pending = En attente
common-status-expired = Expirés
common-badge-active = Actif
common-badge-pending = En attente
common-badge-expired = Expiré
