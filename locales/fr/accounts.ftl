# Le choix d’un compte (R44) et l’accueil d’un compte.

accounts-title = Sélectionner un compte
accounts-text = Le compte que vous ouvrez est mémorisé.
accounts-search = Rechercher par numéro ou par nom
# $count est le nombre de comptes affichés.
accounts-caption = { $count ->
        [one] { $count } compte
       *[other] { $count } comptes
    }
accounts-your-roles = Vos rôles
accounts-last = Dernier utilisé
# $text est le texte recherché.
accounts-none-found = Aucun compte ne correspond à « { $text } »
accounts-none-found-text = Recherchez le début d’un numéro ou une partie d’un nom.
accounts-empty-title = Vous n’avez encore de rôle sur aucun compte
accounts-empty-text = Vous pouvez vous connecter, mais aucune donnée ne s’ouvre tant que personne ne vous a affecté de rôle. Mon profil indique à qui vous adresser.
accounts-ways = Ce que vous pouvez faire ici
accounts-manage-users-text = Rechercher, inviter et modifier des utilisateurs, et leur affecter des rôles.
accounts-manage-visibility-text = Décider quel partenaire peut afficher ce que d’autres partenaires ont commandé pour vous.
accounts-reports-text = Voir les licences par produit et par partenaire, les commandes dans le temps et ce qui expire, et les télécharger.
accounts-provisioning-text = Ajouter vous-même des postes à un abonnement, et voir ce que votre partenaire doit encore commander.
accounts-provisioning-ended-text = Voir les postes que vous avez ajoutés vous-même. Le contrat est terminé : aucun autre ne peut être ajouté.
accounts-profile-text = Voir tous vos rôles et à qui en demander un autre.

## L’accueil d’un compte, en un coup d’œil

accounts-home-licenses = Licences et postes par produit
# $active est ce qui court aujourd’hui, $quantity tout ce qui a été commandé.
accounts-home-active = { $active } en cours sur { $quantity }
accounts-home-all-licenses = Toutes les licences et tous les abonnements
# $days vaut 90.
accounts-home-expiring = Expire sous { $days } jours
accounts-home-expiring-none = Rien de ce que vous avez ne se termine d’ici là.
# Précède un jour : le premier auquel une partie du produit se termine.
accounts-home-from = À partir du
# $products vaut 1 ou plus.
accounts-home-all-expiring = { $products ->
        [one] { $products } produit expire bientôt
       *[other] { $products } produits expirent bientôt
    }
accounts-home-orders = Dernières commandes
accounts-home-order-lines = { $lines ->
        [one] { $lines } ligne de commande
       *[other] { $lines } lignes de commande
    }
accounts-home-all-orders = Toutes les commandes
accounts-home-invitations = Invitations en attente
accounts-home-invitations-none = Toutes les personnes invitées sont venues, ou leur invitation a expiré.
# Nombres pour toute l’organisation, 1 ou plus.
accounts-home-all-pending = { $count ->
        [one] { $count } invitation en attente
       *[other] { $count } invitations en attente
    }
accounts-home-all-expired = { $count ->
        [one] { $count } expirée
       *[other] { $count } expirées
    }
# $cap est la limite du comptage.
accounts-home-many-pending = Plus de { $cap } invitations en attente
accounts-home-many-expired = Plus de { $cap } expirées
accounts-home-agreement-active = Actif
accounts-home-agreement-ended = Terminé
