# Les rapports (R61) : mots communs à tous, puis chaque rapport.

reports-show = Afficher
reports-download-xlsx = Télécharger en XLSX
# Dans les fichiers : les noms de ce dont un fichier traite.
reports-file-filters = Filtres
reports-file-time = Créé le
reports-partner-number = Numéro du partenaire
# $kind est Licence, ou Abonnement ou service.
reports-chip-kind = Type : { $kind }
# Dans une légende : tous les partenaires sans couleur propre.
reports-other-partners = Autres partenaires

## Graphiques

# $label est ce dont le nombre est compté, $value le nombre.
chart-value = { $label } : { $value }
# $series est le nom de la partie.
chart-part = { $label }, { $series } : { $value }
# $first et $last sont la première et la dernière période, $name celle du plus grand nombre, qui est $value.
chart-columns-text = De { $first } à { $last }. Maximum : { $value }, { $name }. Le tableau donne tous les chiffres.

## Un fichier refusé

export-too-large-title = C’est trop pour un seul fichier
export-too-large-text = Ajoutez des filtres ou choisissez une période plus courte, puis relancez le téléchargement.

## Licences par produit et par partenaire

reports-licenses-tab = Licences
reports-licenses-title = Licences par produit et par partenaire
# $name et $number sont ceux du compte d’achats.
reports-licenses-intro = Ce que chaque partenaire associé a de chaque produit pour { $name } ({ $number }).
# $count est le nombre de produits du graphique.
reports-licenses-chart = { $count ->
        [one] Quantité du produit par partenaire associé
       *[other] Quantité des principaux produits par partenaire associé
    }
# Sommes de toutes les pages.
reports-licenses-totals = { $products ->
        [one] { $products } produit
       *[other] { $products } produits
    }, { $partners ->
        [one] { $partners } partenaire
       *[other] { $partners } partenaires
    }, { $lines ->
        [one] { $lines } ligne de commande
       *[other] { $lines } lignes de commande
    }, quantité totale { $quantity }
# Mots masqués après le nom d’un produit : où mène le lien.
reports-orders-with = - ses commandes chez { $partner }

## Commandes dans le temps

reports-orders-tab = Commandes
reports-orders-title = Commandes dans le temps
# $name et $number sont ceux du compte d’achats.
reports-orders-intro = Ce qui a été commandé pour { $name } ({ $number }), et quand.
reports-by = Par
reports-by-month = Mois
reports-by-quarter = Trimestre
reports-by-year = Année
# $number va de 1 à 4.
reports-quarter = T{ $number } { $year }
reports-orders-chart-month = Commandes par mois
reports-orders-chart-quarter = Commandes par trimestre
reports-orders-chart-year = Commandes par année
reports-period = Période
reports-first-day = Premier jour
reports-last-day = Dernier jour
reports-orders = Commandes
reports-none-text = Effacez les filtres pour tout revoir.

## Ce qui expire

reports-expiries-tab = Échéances
reports-expiries-title = Ce qui expire
# $name et $number sont ceux du compte d’achats.
reports-expiries-intro = Lignes de commande du compte { $name } ({ $number }) en cours aujourd’hui, selon le jour où elles se terminent.
reports-within = Se termine sous
# $days vaut 30 ou plus.
reports-within-days = { $days } jours
# La même chose, parmi les filtres que nomme un fichier.
reports-chip-within = Fin sous { $days } jours
reports-expiries-chart = Quantité qui se termine chaque mois
reports-ends-on = Se termine le
reports-starts-on = A commencé le
reports-expiries-none-title = Rien ne se termine d’ici là
reports-expiries-none-text = Choisissez une durée plus longue ou d’autres filtres pour voir ce qui se termine plus tard.

## Qui a accès

reports-access-tab = Accès
reports-access-title = Qui a accès
# $name et $number sont ceux du compte d’achats.
reports-access-intro = Toutes les personnes qui ont un rôle sur { $name } ({ $number }) ou y sont invitées.
reports-access-chart = Personnes dans chaque rôle
# $count vaut 1 ou plus.
reports-access-total = { $count ->
        [one] { $count } personne, triée par e-mail
       *[other] { $count } personnes, triées par e-mail
    }
# $status est un état.
reports-chip-status = État : { $status }

## Visibilité des partenaires

reports-visibility-tab = Visibilité
reports-visibility-title = Quel partenaire peut voir quoi
# $name et $number sont ceux du compte d’achats.
reports-visibility-intro = Ce que chaque partenaire voit des commandes du compte { $name } ({ $number }), depuis quand et par qui.
reports-visibility-chart = Lignes de commande que chaque partenaire voit
reports-visibility-own = Les siennes
reports-visibility-granted = Autorisées par vous
reports-visibility-caption = Trié par partenaire ; d’abord ses propres commandes
reports-visibility-with-ended = Inclure ce qui est terminé
reports-visibility-none-title = Rien ne correspond
reports-visibility-reason = Motif
reports-visibility-since = Depuis le
reports-visibility-until = Jusqu’au
reports-visibility-ended-by = Révoqué par
# $since est le jour de la première commande.
reports-visibility-ordered = Commandé par lui-même, depuis le { $since }
# $since est un jour.
reports-visibility-changed = Par changement de partenaire, { $since }
# $by est un administrateur, $at un moment.
reports-visibility-allowed = Autorisé par { $by } le { $at }
# $ender l’a révoqué au moment $until.
reports-visibility-revoked = Autorisé par { $by } le { $at }, révoqué par { $ender } le { $until }
reports-visibility-overtaken = Autorisé par { $by } le { $at }, terminé par un changement de partenaire le { $until }
