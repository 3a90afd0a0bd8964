# L'approvisionnement en libre-service : des postes que le compte ajoute lui-même, commandés ensuite par son partenaire (R62).

provisioning-title = Approvisionnement en libre-service
# $name et $number sont ceux du compte d'achats.
provisioning-intro = Ajoutez vous-même des postes aux abonnements du compte { $name } ({ $number }) : ils sont utilisables tout de suite, et votre partenaire les commande ensuite.
provisioning-back = Retour à l’approvisionnement

## Un contrat terminé

provisioning-ended-title = Le contrat est terminé
provisioning-ended-text = Avec un contrat terminé, aucun poste ne peut être ajouté et aucun domaine ne peut être associé. Ce qui a été ajouté auparavant reste, et peut être annulé tant que ce n’est pas commandé.

## Le domaine d'annuaire

provisioning-domain = Domaine d’annuaire
provisioning-domain-untied = Ce compte n’est associé à aucun domaine.
provisioning-domain-none = Les postes sont destinés aux personnes d’un domaine d’annuaire. Associez d’abord le vôtre à ce compte.
provisioning-domain-tie = Associer un domaine
provisioning-domain-change = Changer de domaine
provisioning-domain-show = Afficher la preuve
provisioning-domain-proved = Prouvé
# $by est une personne, $date un jour.
provisioning-domain-proved-by = Prouvé par { $by } le { $date }
provisioning-domain-asked = Pas encore prouvé
# $by est une personne, $date un jour.
provisioning-domain-asked-by = Demandé par { $by } le { $date }
# $name et $number sont ceux du compte d'achats.
provisioning-domain-intro = Associez { $name } ({ $number }) au domaine de votre annuaire. Son DNS prouve qu’il est à vous.
provisioning-domain-stays = Il reste associé jusqu’à ce qu’un autre domaine soit prouvé.
provisioning-domain-name = Domaine
provisioning-domain-hint = Le domaine de vos adresses professionnelles, par exemple entreprise.com
provisioning-domain-ask = Continuer
provisioning-domain-other = Utiliser plutôt ce domaine
# $domain est le nom d'un domaine.
provisioning-already-tied = Le compte est déjà associé à { $domain }.
provisioning-error-domain = Saisissez le nom d’un domaine, par exemple entreprise.com

## La preuve

# $domain est le nom d'un domaine.
provisioning-record-title = Prouver { $domain }
provisioning-record-text = Faites ajouter cet enregistrement au DNS du domaine, puis vérifiez-le ici.
provisioning-record-type = Type
provisioning-record-name = Nom
provisioning-record-value = Valeur
provisioning-record-wait = Il peut s’écouler une heure avant qu’un nouvel enregistrement soit visible partout. Une fois le domaine prouvé, l’enregistrement peut être retiré.
provisioning-record-check = Vérifier l’enregistrement
# $domain est le nom d'un domaine.
provisioning-proved = Le compte est associé à { $domain }.
provisioning-proved-next = Vous pouvez maintenant ajouter des postes.
# $name est le nom de l'enregistrement.
provisioning-not-there = L’enregistrement n’a pas été trouvé sous { $name }.
provisioning-not-there-none = Aucun enregistrement TXT de ce nom n’existe encore. Vérifiez le nom, puis réessayez plus tard.
provisioning-not-there-other = Un enregistrement TXT de ce nom existe, avec une autre valeur. Comparez-la à celle ci-dessous.
provisioning-dns-silent = Le DNS n’a pas répondu.
provisioning-dns-later = On ne sait rien de l’enregistrement. Réessayez dans un instant.
provisioning-held-title = Une autre organisation a prouvé ce domaine
provisioning-held-text = Un domaine appartient ici à une seule organisation. S’il est passé à la vôtre, adressez-vous à l’assistance.
provisioning-not-asked-title = Aucun domaine à vérifier
provisioning-not-asked-text = Le domaine a été prouvé ou changé entre-temps. Ouvrez de nouveau la page pour voir ce qui est en vigueur.

## Les abonnements

provisioning-subscriptions = Abonnements
# $count vaut 1 ou plus.
provisioning-subscriptions-count = { $count ->
        [one] { $count } abonnement auquel des postes peuvent être ajoutés
       *[other] { $count } abonnements auxquels des postes peuvent être ajoutés
    }
provisioning-none-title = Aucun abonnement en libre-service
provisioning-none-text = Des postes peuvent être ajoutés ici aux abonnements que le fournisseur a ouverts au libre-service, tant qu’ils sont en cours.
# $product est un produit, $partner le partenaire associé.
provisioning-subscription = { $product }, { $partner }
provisioning-ordered = Postes commandés
provisioning-open = À commander
# À côté d’une quantité commandée : $seats s’y ajoutent.
provisioning-open-note = + { $seats } à commander
provisioning-in-use = Utilisables
provisioning-until = Jusqu’au
provisioning-no-room = Plus aucun avant la commande de votre partenaire

## Ajouter des postes

provisioning-add = Ajouter des postes
provisioning-quantity = Nombre de postes
# $room est le nombre de postes encore possibles.
provisioning-quantity-hint = { $room ->
        [one] { $room } au plus actuellement
       *[other] { $room } au plus actuellement
    }
# $partner est le partenaire associé.
provisioning-add-note = Les postes sont utilisables tout de suite. { $partner } est invité à les commander ; jusque-là, vous pouvez annuler.
# $room est le nombre de postes encore possibles.
provisioning-error-quantity = { $room ->
        [0] Aucun poste ne peut plus être ajouté tant que votre partenaire n’a pas commandé les précédents.
        [one] Saisissez { $room } : d’autres postes ne peuvent être ajoutés qu’après la commande de votre partenaire.
       *[other] Saisissez un nombre entier de 1 à { $room }.
    }
provisioning-no-domain-title = Associez d’abord un domaine
provisioning-no-domain-text = Les postes sont destinés aux personnes d’un domaine d’annuaire. Rien n’a été ajouté.
# $product est un produit.
provisioning-added = { $count ->
        [one] { $count } poste de l’abonnement { $product } a été ajouté et est utilisable.
       *[other] { $count } postes de l’abonnement { $product } ont été ajoutés et sont utilisables.
    }
# $count est le nombre de personnes informées chez $partner, $reference la référence des postes.
provisioning-told = { $count ->
        [one] { $count } personne chez { $partner } est invitée par e-mail à les commander sous { $reference }.
       *[other] { $count } personnes chez { $partner } sont invitées par e-mail à les commander sous { $reference }.
    }
provisioning-told-nobody = { $partner } les trouve dans son Espace partenaires, à commander sous { $reference }.
# $product est un produit.
provisioning-sent-before = { $count ->
        [one] Ce formulaire a déjà été envoyé : { $count } poste de l’abonnement { $product } a alors été ajouté.
       *[other] Ce formulaire a déjà été envoyé : { $count } postes de l’abonnement { $product } ont alors été ajoutés.
    }
provisioning-sent-before-next = Rien d’autre n’a été ajouté. Pour ajouter d’autres postes, ouvrez à nouveau le formulaire.

## Les postes ajoutés

provisioning-added-seats = Postes ajoutés
provisioning-added-none = Aucun poste n’a encore été ajouté.
# $count vaut 1 ou plus.
provisioning-added-count = { $count ->
        [one] { $count } ajout
       *[other] { $count } ajouts, le plus récent d’abord
    }
# D’une liste de plusieurs pages.
provisioning-added-page = Ajouts de postes, du plus récent au plus ancien
# $reference est la référence des postes.
provisioning-seats-title = Postes ajoutés { $reference }
provisioning-reference = Référence d’approvisionnement
provisioning-seats = Postes
provisioning-since = Depuis le
provisioning-by = Ajoutés par
provisioning-state = État
provisioning-state-open = À commander
provisioning-state-ordered = Commandés
# $order et $line désignent la ligne de commande, $quantity est la quantité commandée, $date un jour.
provisioning-state-line = Commande { $order }, ligne { $line } : { $quantity ->
        [one] { $quantity } poste
       *[other] { $quantity } postes
    }, { $date }
provisioning-state-undone = Annulés
# $by est une personne, $date un jour.
provisioning-state-undone-by = Par { $by } le { $date }
# $order et $line désignent la ligne de commande.
provisioning-state-late = La commande { $order }, ligne { $line }, a tout de même été passée pour eux
provisioning-undo = Annuler l’ajout
# $partner est le partenaire associé.
provisioning-undo-note = Si vous annulez l’ajout, les postes ne seront plus utilisables et { $partner } sera prié de ne pas les commander.
provisioning-undone = { $count ->
        [one] { $count } poste de l’abonnement { $product } a été repris.
       *[other] { $count } postes de l’abonnement { $product } ont été repris.
    }
provisioning-undone-next = Votre partenaire n’a rien à commander pour cela.
provisioning-undone-before = Cet ajout était déjà annulé.
provisioning-ordered-title = Votre partenaire a commandé ces postes
# $line et $order désignent la ligne de commande.
provisioning-ordered-text = Ils ont été commandés à la ligne { $line } de la commande { $order } : ils ne peuvent plus être annulés.
provisioning-back-to-seats = Retour aux postes

## L'historique. $by en est l'auteur.

provisioning-history = Historique
provisioning-history-added = { $by } a ajouté { $count ->
        [one] { $count } poste
       *[other] { $count } postes
    } de l’abonnement { $product }, à commander par { $partner }.
provisioning-history-undone = { $by } a annulé { $count ->
        [one] { $count } poste
       *[other] { $count } postes
    }.
provisioning-history-ordered = Ils ont été commandés à la ligne { $line } de la commande { $order }.
provisioning-history-late = La ligne { $line } de la commande { $order } les a nommés après leur annulation.
provisioning-history-other = { $by } a effectué une modification.
