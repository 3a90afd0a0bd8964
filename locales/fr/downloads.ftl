# Ce que le compte peut télécharger aujourd’hui (R60).

downloads-title = Téléchargements
# $name et $number sont ceux du compte d’achats.
downloads-intro = Les logiciels des produits auxquels { $name } ({ $number }) a droit aujourd’hui.
downloads-search = Rechercher
downloads-search-hint = Une partie du titre ou du produit
# $text est le texte saisi.
downloads-chip-search = Recherche : { $text }
# $language est le nom d’une langue.
downloads-chip-language = Langue : { $language }
# $count est le nombre de fichiers de la liste, toutes pages comprises.
downloads-caption = { $count ->
        [one] { $count } fichier
       *[other] { $count } fichiers
    }
downloads-file = Titre et produit
downloads-version = Version
downloads-language = Langue
# Un fichier pour toutes les langues, et le choix de toutes les langues.
downloads-any-language = Toutes
downloads-size = Taille
downloads-sha256 = SHA-256
downloads-acts = Actions
# $count est une taille en milliers d’octets.
downloads-kilobytes = { $count } Ko
# $count est une taille en millions d’octets.
downloads-megabytes = { $count } Mo
downloads-download = Télécharger
# Mots masqués après « Télécharger » ; $version peut être vide.
downloads-download-context = { $title } { $version } { $language }
downloads-not-there = Indisponible pour le moment
downloads-help = Un téléchargement interrompu peut être repris. Comparez le SHA-256 du fichier reçu avec celui affiché. Chaque téléchargement est enregistré avec votre nom.

downloads-empty-title = Rien à télécharger aujourd’hui
downloads-empty-text = Les fichiers apparaissent ici pour chaque produit dont une licence ou un abonnement est en cours sur ce compte d’achats.
downloads-no-match-title = Aucun fichier ne correspond
downloads-no-match-text = Vérifiez l’orthographe, ou effacez les filtres.

## Un fichier que le fournisseur doit remettre en place

downloads-missing-title = Ce fichier est indisponible pour le moment
downloads-missing-text = Le fournisseur doit le remettre en place. Réessayez plus tard, ou demandez à l’assistance du fournisseur.
