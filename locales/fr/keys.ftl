# Les clés de produit du compte : masquées dans la liste, affichées une à une (R59).

keys-title = Clés de produit
# $name et $number sont ceux du compte d’achats.
keys-intro = Les clés qui activent les produits du compte { $name } ({ $number }).
keys-search = Rechercher un produit
keys-search-hint = Une partie de son nom ou de son numéro
# $text est le texte saisi.
keys-chip-search = Recherche : { $text }
# $count est le nombre de clés de la liste, toutes pages comprises.
keys-caption = { $count ->
        [one] { $count } clé
       *[other] { $count } clés
    }
keys-product = Produit
keys-kind = Type
keys-key = Clé
# Ce que les lecteurs d’écran disent à la place des points.
keys-hidden = masquée
keys-last-shown = Affichée en dernier à
keys-acts = Actions
keys-show = Afficher la clé
# Mots masqués après « Afficher la clé » ; $product est le nom du produit.
keys-show-context = pour { $product }
keys-recorded = Une clé s’affiche pour vous seul, une à la fois. Chaque affichage est enregistré avec votre nom.

keys-empty-title = Aucune clé pour le moment
keys-empty-text = Les clés apparaissent ici dès que le fournisseur en a émis pour ce compte d’achats.
keys-no-match-title = Aucune clé ne correspond
keys-no-match-text = Vérifiez l’orthographe, ou effacez la recherche. Seuls les produits sont recherchés, jamais les clés elles-mêmes.

## Une clé

# $product est le nom du produit.
keys-key-title = Clé pour { $product }
keys-copy = Copier
keys-copied = Copié
keys-was-recorded = L’affichage de cette clé à votre intention est enregistré. Elle sera de nouveau masquée quand vous quitterez cette page.
keys-hide = Masquer la clé
