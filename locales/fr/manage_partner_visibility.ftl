# Gérer la visibilité des partenaires : quel partenaire voit ce qu’un autre a commandé (R41-R52).

manage-partner-visibility-title = Gérer la visibilité des partenaires
manage-partner-visibility-intro = Par défaut, un partenaire voit uniquement les licences et les abonnements qu’il a commandés pour vous. Ici, vous lui permettez de voir ce que vos autres partenaires ont commandé, et vous pouvez revenir sur cette autorisation.
manage-partner-visibility-partner = Nom du partenaire
manage-partner-visibility-choose = Choisissez un partenaire
manage-partner-visibility-show = Afficher
manage-partner-visibility-allow = Autoriser la visibilité à

## Ce qui est vrai. $viewer est le nom d’un partenaire, $orderers un ou plusieurs noms.

manage-partner-visibility-state-granted = { $viewer } peut voir les licences et les abonnements commandés pour vous par { $orderers }.
manage-partner-visibility-state-own = { $viewer } peut voir uniquement ce que lui-même a commandé pour vous.
# $viewer est le nom du partenaire autorisé à voir.
manage-partner-visibility-note = Cochez les partenaires dont { $viewer } peut voir les licences et les abonnements, décochez les autres, puis enregistrez. L’autorisation vaut pour ce seul compte d’achats, et dans ce sens uniquement.
# $lines est le nombre de lignes de commande visibles.
manage-partner-visibility-lines = { $lines ->
        [0] Aucune ligne de commande à voir pour le moment
        [one] { $lines } ligne de commande
       *[other] { $lines } lignes de commande
    }
# $lines comme ci-dessus ; $more vient d’un changement de partenaire postérieur à l’autorisation.
manage-partner-visibility-lines-beyond = { $lines ->
        [one] { $lines } ligne de commande visible.
       *[other] { $lines } lignes de commande visibles.
    } { $more ->
        [one] { $more } autre vient d’un changement de partenaire ultérieur : pour la montrer aussi, décochez et enregistrez, puis cochez et enregistrez de nouveau.
       *[other] { $more } autres viennent d’un changement de partenaire ultérieur : pour les montrer aussi, décochez et enregistrez, puis cochez et enregistrez de nouveau.
    }

## Rien à autoriser

manage-partner-visibility-none-title = Ce compte n’a pas encore de partenaire
manage-partner-visibility-none-text = Dès que des partenaires auront commandé pour ce compte d’achats, vous pourrez permettre à l’un de voir ce qu’un autre a commandé.
manage-partner-visibility-single-title = Aucun autre partenaire à autoriser
# $partner est le nom du seul partenaire.
manage-partner-visibility-single-text = { $partner } est le seul partenaire de ce compte d’achats et voit ce qu’il a commandé pour vous. Avec un second partenaire, vous pourrez permettre à l’un de voir ce que l’autre a commandé.

## Aperçu : la page d’un partenaire telle qu’un enregistrement la rendrait

manage-partner-visibility-preview = Aperçu
# $viewer est le partenaire qui verrait.
manage-partner-visibility-preview-title = Aperçu : ce que { $viewer } verrait
manage-partner-visibility-preview-intro = Rien n’est encore enregistré et personne n’est informé.
manage-partner-visibility-preview-effects = Ce qui changerait
# $state est l’une des phrases ci-dessus.
manage-partner-visibility-preview-state = Après l’enregistrement : { $state }
manage-partner-visibility-preview-same = Rien ne changerait dans ce que le partenaire voit.
# $count vaut 1 ou plus.
manage-partner-visibility-preview-effects-count = { $count ->
        [one] { $count } changement, par nom de partenaire
       *[other] { $count } changements, par nom de partenaire
    }
manage-partner-visibility-preview-orders-of = Commandes de
manage-partner-visibility-preview-effect = Changement
manage-partner-visibility-preview-added = Ajouté
manage-partner-visibility-preview-removed = Retiré
manage-partner-visibility-preview-products = Produits
manage-partner-visibility-preview-page = La page de { $viewer }
manage-partner-visibility-preview-nothing-title = Le partenaire ne verrait rien
manage-partner-visibility-preview-nothing-text = { $viewer } n’a aucune ligne de commande sur ce compte, et aucune ne lui serait montrée.
manage-partner-visibility-preview-gone = Ne serait plus visible
# $count lignes sont montrées.
manage-partner-visibility-preview-gone-count = { $count ->
        [one] { $count } ligne visible aujourd’hui
       *[other] { $count } lignes visibles aujourd’hui
    }
# $shown lignes sont montrées, sur $count en tout.
manage-partner-visibility-preview-gone-some = { $shown } des { $count } lignes visibles aujourd’hui

## Après l’enregistrement. $state est l’une des phrases ci-dessus.

manage-partner-visibility-changed = Vous avez modifié la visibilité des partenaires. { $state }
manage-partner-visibility-unchanged = Rien n’a été modifié. { $state }
# $count est le nombre de personnes informées, $viewer leur partenaire.
manage-partner-visibility-told = { $count ->
        [one] { $count } personne chez { $viewer } en est informée par e-mail.
       *[other] { $count } personnes chez { $viewer } en sont informées par e-mail.
    }

## Annuler. $by a enregistré quelque chose à $when ; à $until, les messages partent.

manage-partner-visibility-undo = Annuler la modification
manage-partner-visibility-undo-title = Vient d’être enregistré
manage-partner-visibility-undo-until = Enregistré par { $by } le { $when }. Jusqu’au { $until }, les messages à ce sujet attendent et vous pouvez annuler.
# Après le bouton, pour les lecteurs d’écran.
manage-partner-visibility-undo-context = enregistrée par { $by } le { $when }
# $state est une ou plusieurs phrases sur ce qui est de nouveau vrai.
manage-partner-visibility-undone = Vous avez annulé la modification. { $state }
manage-partner-visibility-undone-told = { $count ->
        [one] { $count } personne en avait déjà été informée et l’est de nouveau.
       *[other] { $count } personnes en avaient déjà été informées et le sont de nouveau.
    }
manage-partner-visibility-undo-before = Cela a déjà été annulé.
manage-partner-visibility-undo-late = Il est trop tard pour annuler : les messages sont partis.
# $viewers est un ou plusieurs noms de partenaires.
manage-partner-visibility-undo-changed = La visibilité accordée à { $viewers } a encore été modifiée depuis.
manage-partner-visibility-undo-next = Rien n’a été annulé. Choisissez le partenaire pour modifier ce qu’il peut voir.

## La grille : tous les partenaires à la fois. $viewer peut voir, $orderer a commandé.

manage-partner-visibility-grid-title = Tous les partenaires à la fois
manage-partner-visibility-grid-open = Afficher tous les partenaires à la fois
manage-partner-visibility-grid-back = Choisir un seul partenaire
manage-partner-visibility-grid-note = Chaque ligne est un partenaire qui peut voir. Cochez les partenaires dont il peut voir les licences et les abonnements, puis enregistrez toutes les lignes ensemble.
# $count est le nombre de partenaires, 2 ou plus.
manage-partner-visibility-grid-caption = { $count ->
        [one] { $count } partenaire, par nom
       *[other] { $count } partenaires, par nom
    }
# Titre de la première colonne ; les autres colonnes sont les partenaires qui ont commandé.
manage-partner-visibility-grid-corner = Peut voir les commandes de
manage-partner-visibility-grid-own = Toujours
manage-partner-visibility-grid-cell = { $viewer } peut voir ce que { $orderer } a commandé
manage-partner-visibility-grid-changed = { $count ->
        [one] Vous avez modifié ce que { $count } partenaire peut voir.
       *[other] Vous avez modifié ce que { $count } partenaires peuvent voir.
    }
manage-partner-visibility-grid-unchanged = Rien n’a été modifié.
manage-partner-visibility-grid-told = { $count ->
        [one] { $count } personne est informée par e-mail.
       *[other] { $count } personnes sont informées par e-mail.
    }
# $viewers est un ou plusieurs noms de partenaires.
manage-partner-visibility-grid-stale = Quelqu’un a modifié la visibilité accordée à { $viewers }. Rien de votre saisie n’a été enregistré.
manage-partner-visibility-grid-stale-next = Les cases ci-dessous montrent ce que vous avez demandé. Enregistrez de nouveau pour l’appliquer, ou rouvrez la page pour laisser les choses en l’état.
# $count est le nombre de partenaires, $most la place sur un écran.
manage-partner-visibility-grid-many-title = Ce compte a { $count } partenaires
manage-partner-visibility-grid-many-text = Cette vue a de la place pour { $most }. Choisissez plutôt un partenaire à la fois.

## Erreurs

manage-partner-visibility-error-partner = Choisissez le partenaire qui pourra voir les commandes des autres.
manage-partner-visibility-error-itself = Choisissez d’autres partenaires : un partenaire voit toujours ses propres commandes.
# $by a enregistré avant, $viewer est le partenaire, $when le moment.
manage-partner-visibility-stale-by = Le { $when }, { $by } a modifié ce que le partenaire { $viewer } peut voir. Rien de votre saisie n’a été enregistré.
manage-partner-visibility-stale = Ce que le partenaire { $viewer } peut voir a été modifié entre-temps. Rien de votre saisie n’a été enregistré.
manage-partner-visibility-stale-next = Les cases ci-dessous montrent ce que vous demandiez. Enregistrez de nouveau pour l’appliquer, ou choisissez à nouveau le partenaire pour tout laisser en l’état.
manage-partner-visibility-stale-now = En vigueur
manage-partner-visibility-stale-asked = Votre demande

## Qui peut voir quoi

manage-partner-visibility-grants = Qui peut voir quoi
manage-partner-visibility-grants-none = Aucun partenaire ne peut voir ce qu’un autre a commandé sur ce compte.
# $count vaut 1 ou plus.
manage-partner-visibility-grants-count = { $count ->
        [one] { $count } autorisation, triée par nom de partenaire
       *[other] { $count } autorisations, triées par nom de partenaire
    }
manage-partner-visibility-viewer = Partenaire
manage-partner-visibility-orderer = Peut voir les commandes de
manage-partner-visibility-granted-by = Autorisé par
manage-partner-visibility-granted-on = Depuis
# Après le mot du bouton « Révoquer », pour les lecteurs d’écran.
manage-partner-visibility-revoke-context = pour { $viewer } la visibilité des commandes passées par { $orderer }

## Fins dues à un changement de partenaire (D8)

manage-partner-visibility-ended = Autorisations terminées par un changement de partenaire
manage-partner-visibility-ended-note = Ces autorisations nommaient un partenaire que votre compte a quitté. Aucune autre ne les remplace : autorisez à nouveau ce que vous souhaitez conserver.
# $count vaut 1 ou plus.
manage-partner-visibility-ended-count = { $count ->
        [one] { $count } autorisation
       *[other] { $count } autorisations, les plus récentes d’abord
    }
manage-partner-visibility-ended-orderer = Pouvait voir les commandes de
manage-partner-visibility-ended-on = Fin
# $date est un jour.
manage-partner-visibility-ended-by-change = Par changement de partenaire, { $date }

## Historique. $by en est l’auteur.

manage-partner-visibility-history = Historique
manage-partner-visibility-history-made = { $by } a autorisé { $viewer } à voir les commandes passées par { $orderers }.
manage-partner-visibility-history-revoked = { $by } a retiré à { $viewer } la visibilité des commandes passées par { $orderers }.
manage-partner-visibility-history-ended = Un changement de partenaire a mis fin à l’autorisation donnée à { $viewer } de voir les commandes passées par { $orderers }.
manage-partner-visibility-history-changed = Par changement de partenaire le { $date }, les commandes passées par { $from } sont passées à { $to }.
manage-partner-visibility-history-undone = { $by } a annulé la dernière modification de ce que { $viewer } peut voir.
manage-partner-visibility-history-other = { $by } a modifié la visibilité des partenaires.
