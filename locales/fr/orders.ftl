# Les commandes du compte, et une commande avec ses lignes (R57).

orders-title = Commandes
# $name et $number sont ceux du compte d’achats.
orders-intro = Ce qui a été commandé pour { $name } ({ $number }), quel que soit le partenaire.
orders-search = Numéro de commande
orders-search-hint = Le numéro ou son début
orders-search-product = Produit
orders-search-partner = Partenaire
orders-search-from = Du
orders-search-until = Au

## Filtres actifs

# $text est le texte saisi.
orders-chip-number = Numéro de commande : { $text }…
# $product est le nom d’un produit, ou le texte saisi.
orders-chip-product = Produit : { $product }
# $partner est le nom d’un partenaire.
orders-chip-partner = Partenaire : { $partner }
# $date est un jour.
orders-chip-from = Depuis le { $date }
# $date est un jour.
orders-chip-until = Jusqu’au { $date }

## Totaux

# Sommes de toutes les pages.
orders-totals = { $orders ->
        [one] { $orders } commande
       *[other] { $orders } commandes
    }, { $lines ->
        [one] { $lines } ligne de commande
       *[other] { $lines } lignes de commande
    }, quantité totale { $quantity }
# $cap est la limite du comptage des commandes ; le reste est exact.
orders-totals-many = Plus de { $cap } commandes, { $lines } lignes de commande, quantité totale { $quantity }
# $product est ce dont les lignes et la quantité sont comptées.
orders-totals-of-product = { $orders ->
        [one] { $orders } commande
       *[other] { $orders } commandes
    }, { $lines ->
        [one] { $lines } ligne de commande
       *[other] { $lines } lignes de commande
    } pour { $product }, quantité totale { $quantity }
# $cap est la limite du comptage des commandes ; $product est ce dont le reste est compté.
orders-totals-of-product-many = Plus de { $cap } commandes, { $lines } lignes de commande pour { $product }, quantité totale { $quantity }
# $cap est la limite du comptage.
orders-many = Plus de { $cap } commandes correspondent. Choisissez une période plus courte pour voir les totaux.

## Colonnes et détails

orders-number = Numéro de commande
orders-date = Date de commande
orders-ordered-by = Commandée par
orders-partner-of-record = Partenaire associé
orders-partner-since = Partenaire associé depuis le
# $partner est le partenaire associé depuis un changement de partenaire, le jour $date.
orders-passed-to = Désormais chez { $partner }, par changement de partenaire le { $date }
# Le même, à côté du nom du nouveau partenaire ; $date est un jour.
orders-by-change = Par changement de partenaire le { $date }
orders-lines = Lignes de commande
orders-quantity = Quantité totale

## Rien à afficher

orders-empty-title = Aucune commande pour le moment
orders-empty-text = Les commandes apparaissent ici dès qu’un partenaire a commandé pour ce compte d’achats.
orders-no-match-title = Aucune commande ne correspond
orders-no-match-text = Une commande se trouve par le début de son numéro, un produit par une partie de son nom ou de son numéro. Vérifiez l’orthographe, ou effacez les filtres.

## Une commande

# $number est le numéro de la commande.
orders-order-title = Commande { $number }
orders-line = Ligne
orders-product = Produit
orders-kind = Type
orders-kind-license = Licence
orders-kind-subscription = Abonnement ou service
orders-line-quantity = Quantité
orders-period = Période
# $from et $until sont le premier et le dernier jour.
orders-period-days = Du { $from } au { $until }
orders-state = État
orders-state-active = Active
orders-state-expiring = Expire bientôt
orders-state-expired = Expirée
orders-state-upcoming = Commence plus tard
orders-no-lines = Cette commande n’a pas encore de lignes.
# Sommes de toutes les pages ; $lines vaut 1 ou plus.
orders-lines-caption = { $lines ->
        [one] { $lines } ligne de commande
       *[other] { $lines } lignes de commande
    }, quantité totale { $quantity }
