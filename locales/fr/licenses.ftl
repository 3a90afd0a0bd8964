# Les licences et les abonnements du compte, par produit (R58).

licenses-title = Licences
# $name et $number sont ceux du compte d’achats.
licenses-intro = Licences, abonnements et services du compte { $name } ({ $number }), totalisés sur toutes les commandes.
licenses-search = Rechercher un produit
licenses-search-hint = Une partie de son nom ou de son numéro
licenses-kind = Type
licenses-term = État
licenses-partner = Partenaire
# $text est le texte saisi.
licenses-chip-search = Recherche : { $text }
# Sommes de toutes les pages.
licenses-totals = { $products ->
        [one] { $products } produit
       *[other] { $products } produits
    }, { $lines ->
        [one] { $lines } ligne de commande
       *[other] { $lines } lignes de commande
    }, quantité totale { $quantity }
licenses-product = Produit
licenses-product-number = Numéro de produit
licenses-quantity = Quantité
licenses-active = En cours
# $days vaut 90.
licenses-expiring-within = Expire sous { $days } jours
licenses-upcoming = À venir
# $quantity commence plus tard.
licenses-upcoming-note = { $quantity } à venir
licenses-expired = Expirées
licenses-next-end = Prochaine échéance
licenses-no-end = Aucune à venir
licenses-lines = Lignes de commande
licenses-partners = Par partenaire
# Mots masqués après le nom d’un produit : où mène le lien.
licenses-open-orders = - ses commandes
# $partner a $quantity du produit.
licenses-of-partner = { $partner } : { $quantity }

licenses-empty-title = Aucune licence pour le moment
licenses-empty-text = Les licences et les abonnements apparaissent ici dès qu’un partenaire les a commandés pour ce compte d’achats.
licenses-no-match-title = Aucune licence et aucun abonnement ne correspond
licenses-no-match-text = Vérifiez l’orthographe, ou effacez les filtres pour tout revoir.
