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
