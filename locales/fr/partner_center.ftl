# L’Espace partenaires : les clients d’un partenaire, et ce qu’il voit de l’un d’eux (R42, R43, R53, R54).

# $partner est le partenaire du lecteur.
partner-center-intro = Les clients du partenaire { $partner } : les licences et les abonnements qu’il a commandés pour eux, et ceux d’autres partenaires qu’un client lui permet de voir.
partner-center-search = Rechercher un client
partner-center-search-hint = Le début d’un nom ou d’un numéro de compte
partner-center-search-product = Rechercher un produit
# $text est le texte saisi.
partner-center-chip-search = Recherche : { $text }
# $partner est le nom d’un partenaire.
partner-center-chip-orderer = Commandé par : { $partner }

## La liste des clients

# $count vaut 1 ou plus, $sorted est l’une des lignes ci-dessous.
partner-center-customers-count = { $count ->
        [one] { $count } compte client, trié { $sorted }
       *[other] { $count } comptes clients, triés { $sorted }
    }
# $count est la limite du comptage.
partner-center-customers-many = Plus de { $count } comptes clients, triés { $sorted }
partner-center-sorted-organization = par organisation, de A à Z
partner-center-sorted-organization-descending = par organisation, de Z à A
partner-center-sorted-number = par numéro de compte, à partir du premier
partner-center-sorted-number-descending = par numéro de compte, à partir du dernier
partner-center-own-lines = Lignes de commande propres
partner-center-granted-lines = Lignes de commande autorisées
partner-center-orderers = Commandes de
partner-center-orderers-none = Aucun
partner-center-empty-title = Aucun client pour le moment
partner-center-empty-text = Un client apparaît ici dès que vous avez commandé pour lui, ou quand il vous permet de voir ce qu’un autre partenaire a commandé. Les clients en décident dans Gérer la visibilité des partenaires.
# $text est le texte saisi.
partner-center-no-match-title = Aucun client ne commence par « { $text } »
partner-center-no-match-text = Vérifiez l’orthographe, ou effacez les filtres pour tout revoir.

## Un client

# $name et $number sont ceux du compte d’achats.
partner-center-account-line = Compte d’achats : { $name } ({ $number })
# Sommes de toutes les pages.
partner-center-totals = { $rows ->
        [one] { $rows } ligne du tableau
       *[other] { $rows } lignes du tableau
    }, { $lines ->
        [one] { $lines } ligne de commande
       *[other] { $lines } lignes de commande
    }, quantité totale { $quantity }
partner-center-product = Produit
partner-center-product-number = Numéro de produit
partner-center-kind = Type
partner-center-kind-license = Licence
partner-center-kind-subscription = Abonnement ou service
partner-center-quantity = Quantité
partner-center-lines = Lignes de commande
partner-center-ends-on = Dernière échéance
partner-center-ordered-by = Commandé par
partner-center-partner-of-record = Partenaire associé
# $partner est le partenaire depuis un changement de partenaire.
partner-center-passed-to = Désormais chez { $partner }
partner-center-access = Accès
partner-center-access-own = Propre
partner-center-access-granted = Autorisé
partner-center-granted-by = Autorisé par
partner-center-granted-on = Autorisé le
# $name est l’administrateur du client, $date le jour.
partner-center-granted = Par { $name } le { $date }
partner-center-customer-empty-title = Rien n’a encore été commandé
partner-center-customer-empty-text = Les licences et les abonnements apparaissent ici dès qu’une commande a des lignes.
partner-center-no-holding-title = Aucune licence et aucun abonnement ne correspond

## Les onglets et les commandes d'un client

partner-center-licenses = Licences et abonnements
partner-center-orders = Commandes
# $organization est le client.
partner-center-orders-of = Commandes du client { $organization }
partner-center-no-orders-text = Les commandes apparaissent ici dès que vous avez commandé pour ce compte d’achats, ou quand le client vous permet de voir ce qu’un autre partenaire a commandé.
partner-center-no-order-text = Une commande se trouve par le début de son numéro. Vérifiez l’orthographe, ou effacez les filtres.

## L'administrateur désigné par le fournisseur qui ne s'est jamais connecté

partner-center-administrator-title = L’administrateur de ce client ne s’est pas encore connecté
# $name et $email sont ceux de l'administrateur, $date le jour du dernier envoi.
partner-center-administrator-text = { $name } ({ $email }) a reçu le dernier e-mail de Bienvenue le { $date } et n’a pas accepté l’invitation.
partner-center-administrator-note = L’e-mail est envoyé à cette seule adresse. Si elle n’est pas exacte, demandez au fournisseur de la corriger.
partner-center-welcome-again = Renvoyer l’e-mail de Bienvenue
partner-center-welcome-sent = L’e-mail de Bienvenue est renvoyé à { $name }, à l’adresse { $email }.
# $date est un jour.
partner-center-welcome-sent-detail = Le nouveau lien fonctionne jusqu’au { $date } ; les anciens liens ne fonctionnent plus.
partner-center-nobody-waits-title = Personne n’attend d’e-mail de Bienvenue
partner-center-nobody-waits-text = L’administrateur de ce compte a accepté l’invitation, ou le fournisseur n’en a désigné aucun.
partner-center-back-to-customer = Retour au client

## Les postes ajoutés par les clients, à commander (R62)

partner-center-to-order = À commander
partner-center-to-order-intro = Les postes que vos clients ont ajoutés eux-mêmes à leurs abonnements. Ils sont déjà utilisables ; commandez-les et indiquez la référence d’approvisionnement dans la ligne de commande.
# $count est le nombre d'ajouts en attente.
partner-center-to-order-waiting = { $count ->
        [one] { $count } ajout de postes à commander
       *[other] { $count } ajouts de postes à commander
    }
partner-center-to-order-all = Tous les ajouts
# $count vaut 1 ou plus.
partner-center-to-order-count = { $count ->
        [one] { $count } ajout de postes
       *[other] { $count } ajouts de postes
    }
partner-center-to-order-none-title = Rien à commander
partner-center-to-order-none-text = Des postes apparaissent ici quand un client les ajoute à un abonnement qui vous est associé.
