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
accounts-profile-text = Voir tous vos rôles et à qui en demander un autre.
