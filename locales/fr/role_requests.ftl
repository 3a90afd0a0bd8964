# Demander un rôle, et y répondre (R9).

## Demander

requests-ask = Demander un rôle
requests-intro = Les administrateurs du compte en sont informés et répondent ici. Vous l’apprenez par e-mail.
requests-choose = Pour quel compte d’achats ?
requests-roles = Rôles demandés
requests-roles-hint = Cochez ce dont vous avez besoin. La réponse peut vous en donner moins.
requests-held-already = Vous avez ce rôle
requests-reason = Raison
requests-reason-hint = En une phrase ou deux : pour quoi faire.
requests-send = Envoyer la demande
requests-asked = Votre demande est envoyée.
requests-asked-detail = Vous recevrez un e-mail dès qu’elle aura une réponse. Sans réponse, Mon profil indique à qui vous adresser.
requests-no-account-title = Il n’y a pas de compte à demander
requests-no-account-text = Vous pouvez demander des rôles pour un compte où vous en avez, ou en avez eu.
requests-whom = Voir à qui vous adresser
requests-error-role = Cochez au moins un rôle.
requests-error-role-odd = Cochez des rôles de la liste.
requests-error-held = Vous avez déjà ces rôles. Cochez-en un autre.
requests-error-open = Vous avez déjà une demande pour ce compte. Attendez la réponse, ou retirez d’abord cette demande plus bas.
requests-error-nobody = Personne d’autre sur ce compte ne peut vous attribuer ces rôles. Mon profil indique à qui vous adresser.
requests-error-reason = Dites pour quoi vous avez besoin du rôle.
# $count est le nombre maximal de caractères.
requests-error-note-long = Raccourcissez le texte à { $count } caractères.
requests-error-note-odd = N’utilisez que des caractères visibles.

## Ses propres demandes

requests-own-caption = Vos demandes
requests-asked-on = Demandé le
requests-waits = En attente
requests-granted = Acceptée
requests-refused = Refusée
requests-withdrawn = Retirée
# $roles sont les rôles en toutes lettres, $by une personne, $date un jour.
requests-granted-detail = { $roles }, par { $by } le { $date }
requests-answered-detail = par { $by } le { $date }
# $word est ce que l’administrateur a dit.
requests-word = « { $word } »
requests-withdraw = Retirer la demande
requests-withdrawn-done = Votre demande est retirée.

## Répondre

requests-list = Demandes de rôles
# $account est le nom du compte, $number son numéro.
requests-list-intro = Ce que les utilisateurs demandent pour { $account } ({ $number }).
requests-list-caption = Demandes, celles en attente d’abord
requests-none-title = Personne n’a demandé de rôle
requests-none-text = Les utilisateurs demandent depuis Mon profil, ou depuis une page que leurs rôles n’ouvrent pas. Vous l’apprenez par e-mail.
requests-one = Une demande
# $name est la personne qui demande.
requests-one-heading = { $name } demande un rôle
requests-held = Rôles actuels
requests-reason-given = Raison donnée
requests-give = Rôles à attribuer
requests-give-hint = Décochez ce que vous ne voulez pas attribuer.
requests-word-label = Un mot à la personne
requests-word-hint = Il figure dans l’e-mail. Nécessaire en cas de refus.
requests-grant = Attribuer les rôles cochés
requests-refuse = Refuser
requests-own-note = C’est votre propre demande : un autre administrateur doit y répondre.
requests-error-none = Cochez au moins un rôle à attribuer, ou refusez.
requests-error-word = Dites en quelques mots pourquoi vous refusez.
# $name est la personne, $roles les rôles en toutes lettres.
requests-answer-granted = { $name } a maintenant ce que vous avez attribué : { $roles }.
requests-answer-refused = La demande de { $name } est refusée.
requests-answer-told = La personne en est informée par e-mail.
requests-answered-title = Cette demande a déjà une réponse
requests-answered-text = Quelqu’un a été plus rapide, ou la personne l’a retirée. Rien de votre part n’a été enregistré.
