# Le contrat du compte, et les coordonnées que son client peut modifier tant qu’il est actif (R56).

# $number est le numéro du contrat.
agreement-title = Contrat { $number }
agreement-state = État
agreement-state-active = Actif
agreement-state-ended = Terminé
agreement-vendor-title = Intitulé
agreement-friendly-name = Nom usuel
agreement-starts-on = Début
agreement-ends-on = Fin
agreement-purchase-order = Référence du bon de commande
agreement-not-said = Non renseigné
# $accounts est le nombre de comptes de la personne sous ce contrat, 1 ou plus.
agreement-accounts-caption = { $accounts ->
        [one] Votre compte d’achats sous ce contrat
       *[other] Vos { $accounts } comptes d’achats sous ce contrat
    }
agreement-contacts = Contacts
agreement-notice = Contact pour les notifications

## Un contrat qui ne peut pas être modifié

agreement-ended-title = Ce contrat ne peut pas être modifié
# $date est le dernier jour du contrat.
agreement-ended-on = Ce contrat a pris fin le { $date }. Seul un contrat actif peut être modifié.
agreement-ended-early = Le fournisseur a mis fin à ce contrat. Seul un contrat actif peut être modifié.
agreement-back = Retour au contrat

## Modification

agreement-edit = Modifier les détails du contrat
# $number et $title sont ceux du contrat.
agreement-edit-intro = Contrat { $number }, { $title }. Toutes les personnes qui voient le contrat voient ces détails.
agreement-friendly-name-hint = Le nom que lui donne votre organisation. Il figure en haut de la page du contrat.
agreement-purchase-order-hint = Telle qu’elle figure sur vos propres commandes et factures.
agreement-notice-name = Nom du contact pour les notifications
agreement-notice-name-hint = La personne ou le service à qui s’adressent les notifications de ce contrat.
agreement-notice-email = Adresse e-mail du contact pour les notifications
# $most est le nombre maximal de caractères.
agreement-error-long = Raccourcissez ce texte à { $most } caractères.
agreement-error-characters = Saisissez ce texte sur une seule ligne, avec des caractères imprimables.
agreement-error-notice-name = Saisissez le nom du contact, ou effacez l’adresse.
agreement-error-notice-email-missing = Saisissez l’adresse e-mail du contact, ou effacez le nom.
agreement-error-notice-email-odd = Saisissez une adresse comme nom@entreprise.com.
agreement-saved = Les détails du contrat sont enregistrés.
agreement-same = Rien n’était différent, rien n’a donc été enregistré.
# $name a enregistré entre-temps, $time dit quand.
agreement-conflict = { $name } a modifié ces détails le { $time }.
agreement-conflict-next = Rien de votre saisie n’est encore enregistré : vérifiez les valeurs ci-dessous, puis enregistrez de nouveau.
# $label nomme le champ, $typed est la valeur de ce formulaire, $stored celle enregistrée entre-temps ; l’une ou l’autre peut être vide.
agreement-conflict-value = { $label } : ici « { $typed } », enregistré entre-temps « { $stored } »

## Historique

agreement-history = Modifications
# $name est l’auteur de la modification.
agreement-history-changed = { $name } a modifié les détails
# $label nomme le champ, $before et $after sont ses valeurs.
agreement-history-value = { $label } : « { $before } » est devenu « { $after } »
# $label nomme le champ, $after est sa première valeur.
agreement-history-value-new = { $label } : « { $after } »
# $label nomme le champ, $before était sa valeur.
agreement-history-value-gone = { $label } : « { $before } » a été effacé
