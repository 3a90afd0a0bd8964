# Une même action pour plusieurs : inviter en nombre, et faire de même pour plusieurs membres.

## Inviter plusieurs utilisateurs

batches-invite-many = Inviter plusieurs utilisateurs
# $most est un nombre déjà mis en forme.
batches-invite-many-intro = Collez des adresses ou choisissez un fichier, jusqu’à { $most } à la fois. Vous voyez toute la liste, avec ce qui va se passer pour chaque adresse, avant tout envoi.
batches-addresses = Adresses e-mail
batches-addresses-hint = Une par ligne, ou séparées par des virgules ou des points-virgules. Avec des noms : Ann Lee <ann.lee@entreprise.com>. Sans nom, il est tiré de l’adresse et vous pouvez le corriger.
batches-file = Fichier CSV
batches-file-hint = Avec les colonnes du modèle, dans n’importe quel ordre. Une ligne peut indiquer sa langue, son pays et ses rôles.
batches-template = Télécharger le modèle
batches-roles-for-all = Rôles pour tous
batches-roles-hint = Cochez un ou plusieurs rôles. À la page suivante, vous pouvez les modifier pour chaque personne.
batches-language-hint = Pour tous ceux dont la ligne n’indique rien d’autre.
batches-check = Vérifier la liste
batches-error-nobody = Collez au moins une adresse, ou choisissez un fichier.
batches-error-file-kind = Ce fichier n’est pas du texte brut. Enregistrez la liste au format CSV, puis choisissez ce fichier-là.
# $most est un nombre de mégaoctets.
batches-error-file-large = Ce fichier dépasse { $most } Mo. Choisissez-en un plus petit ou scindez la liste.
batches-error-file-again = Choisissez à nouveau le fichier : votre saisie a été conservée, mais pas le fichier.
batches-error-file-empty = Choisissez un fichier qui contient au moins une adresse.
# $given et $most sont des nombres déjà mis en forme.
batches-error-too-many = La liste compte { $given } lignes. Partagez-la : une liste en prend { $most }.

## Ce qui est fait

batches-title-invite = Inviter les personnes d’une liste
batches-title-resend = Renvoyer des invitations
# $roles énumère des rôles.
batches-title-give = Donner des rôles : { $roles }
batches-title-take = Retirer des rôles : { $roles }
batches-title-withdraw = Retirer des invitations
batches-title-remove = Retirer des utilisateurs
batches-nothing-yet = Rien n’est encore fait. Vérifiez la liste, puis confirmez.
batches-effect-invite = Chaque nouvelle personne reçoit un e-mail de Bienvenue avec un lien valable 60 jours. Ceux qui sont déjà là ne reçoivent rien ; les invitations expirées sont renvoyées, avec les rôles qu’elles offraient.
batches-effect-resend = Chacun reçoit un nouveau lien, valable 60 jours. Les anciens ne fonctionnent plus.
batches-effect-roles = Les utilisateurs actifs sont informés par e-mail, et le changement vaut dès leur prochain clic. Leurs autres rôles restent.
batches-effect-withdraw = Les liens cessent aussitôt de fonctionner et ces personnes disparaissent de la liste. Elles ne sont pas informées.
batches-effect-remove = Tous leurs rôles sur tous les comptes prennent fin aussitôt. Les utilisateurs actifs sont informés par e-mail. Pour revenir, il leur faut une nouvelle invitation. Les invitations qu’ils ont faites restent ouvertes.
# $count est le nombre de lignes, 1 au moins.
batches-effect-refused = { $count ->
        [one] { $count } ligne est refusée : la liste dit pourquoi. Les autres sont traitées tout de même.
       *[other] { $count } lignes sont refusées : la liste dit pourquoi. Les autres sont traitées tout de même.
    }
# $hour, $day et $now sont des nombres déjà mis en forme, $last un jour et une heure.
batches-effect-limits = Votre organisation peut envoyer { $hour } invitations par heure et { $day } par jour. { $now } partent aussitôt et les autres d’elles-mêmes dès que les limites le permettent, les dernières vers { $last }. Personne n’est oublié.
# $count est leur nombre.
batches-confirm-invite = { $count ->
        [one] Envoyer { $count } invitation
       *[other] Envoyer { $count } invitations
    }
batches-confirm-resend = { $count ->
        [one] Renvoyer { $count } invitation
       *[other] Renvoyer { $count } invitations
    }
batches-confirm-roles = { $count ->
        [one] Modifier les rôles de { $count } utilisateur
       *[other] Modifier les rôles de { $count } utilisateurs
    }
batches-confirm-withdraw = { $count ->
        [one] Retirer { $count } invitation
       *[other] Retirer { $count } invitations
    }
batches-confirm-remove = { $count ->
        [one] Retirer { $count } utilisateur
       *[other] Retirer { $count } utilisateurs
    }
batches-discard = Abandonner la liste
batches-unknown-title = Cette liste n’existe pas
batches-unknown-text = Une liste abandonnée disparaît, et rien n’en a été fait. Toutes les autres se trouvent sous Actions groupées.
batches-discarded = La liste est abandonnée. Rien n’a été fait.
batches-confirmed-title = Cette liste a été confirmée
# $when est un jour et une heure.
batches-confirmed-text = Elle a été confirmée le { $when }. Son traitement est en cours ou terminé, et elle ne peut plus être abandonnée.
batches-confirmed-next = Ouvrir la liste

## Pendant le traitement, et après

# $done et $total sont des nombres déjà mis en forme.
batches-progress = { $done } sur { $total } traitées
# $time est un jour et une heure.
batches-paused = La limite d’invitations de votre organisation est atteinte. La suite part d’elle-même le { $time }.
batches-leave = Vous pouvez quitter cette page : le travail continue. Vous le retrouvez sous Actions groupées.
batches-refresh = Actualiser automatiquement
batches-refresh-stop = Ne plus actualiser
batches-done = La liste est traitée.
# $date est un jour.
batches-kept = Vous pouvez lire cette page jusqu’au { $date }.
batches-download = Télécharger le résultat en CSV

## Les lignes

batches-filter = Filtrer par résultat
# $first, $last et $total sont des nombres déjà mis en forme.
batches-caption = Lignes { $first } à { $last } sur { $total }
batches-no-rows = Aucune ligne de ce type.
batches-result = Résultat
batches-guessed = Nom tiré de l’adresse
batches-leave-out = Écarter
batches-put-back = Remettre
batches-kind-will = À faire
batches-kind-done = Fait
batches-kind-nothing = Rien à faire
batches-kind-refused = Refusé
batches-will-invite = Cette personne est nouvelle et reçoit une invitation.
# $date est un jour.
batches-will-renew = L’invitation a expiré le { $date } : elle est renvoyée, avec ce qu’elle offre.
batches-will-resend = Un nouveau lien est envoyé.
# $before et $after énumèrent des rôles.
batches-will-roles = De { $before } à { $after }.
batches-will-withdraw = L’invitation est retirée.
batches-will-remove = Cette personne est retirée de l’organisation.
batches-outcome-invited = L’invitation est en route.
batches-outcome-renewed = L’invitation expirée est de nouveau en route.
batches-outcome-resent = L’invitation est de nouveau en route.
batches-outcome-roles-changed = Les rôles sont modifiés.
batches-outcome-withdrawn = L’invitation est retirée.
batches-outcome-removed = Cette personne est retirée de l’organisation.
batches-outcome-there-active = Est déjà un utilisateur actif.
batches-outcome-there-pending = Est déjà invité et n’a pas encore accepté.
batches-outcome-unchanged = Les rôles sont déjà ainsi.
batches-outcome-left-out = Vous avez écarté cette ligne.
batches-outcome-odd-address = Ce n’est pas une adresse e-mail complète.
batches-outcome-odd-name = Il faut un prénom et un nom de famille, de 100 caractères au plus, sans lien ni numéro de téléphone.
batches-outcome-odd-language = La ligne indique une langue que le portail ne propose pas.
batches-outcome-odd-country = La ligne indique un pays ou une région inconnus.
batches-outcome-odd-roles = La ligne indique un rôle qui n’existe pas, ou aucun.
batches-outcome-duplicate = Une ligne plus haut a la même adresse.
batches-outcome-above-ceiling = Seul un administrateur d’un rôle supérieur peut donner l’un de ces rôles.
batches-outcome-outranked = Cette personne a un rôle supérieur au vôtre.
batches-outcome-no-authority = Cette personne a des rôles sur un compte que vous ne gérez pas.
batches-outcome-oneself = Personne ne le fait pour soi-même.
batches-outcome-gone = N’est plus dans l’organisation.
batches-outcome-joined = A déjà accepté : il n’y a plus d’invitation.
batches-outcome-changed = A changé depuis que la liste a été faite. Revoyez cette personne.
batches-outcome-last-administrator = Est le dernier Administrateur de compte d’un compte.
batches-outcome-resent-too-often = A été envoyée aussi souvent qu’il est permis en un jour.
batches-outcome-failed = N’a pas pu être fait. Réessayez, puis demandez à l’assistance.

## Une ligne

batches-row = Corriger une ligne
batches-row-intro = Rien n’est envoyé avant que vous ne confirmiez la liste.

## Les listes

batches-list = Actions groupées
batches-list-intro = Vos listes des 30 derniers jours : brouillons, travaux en cours et résultats.
# $count est le nombre de listes du tableau.
batches-list-caption = { $count ->
    [one] { $count } liste
   *[other] { $count } listes, de la plus récente à la plus ancienne
}
batches-list-what = Objet
batches-list-made = Créée
batches-list-rows = Lignes
batches-list-none-title = Pas encore de liste
batches-list-none-text = Invitez plusieurs utilisateurs à la fois, ou sélectionnez-en dans Gérer les utilisateurs et faites de même pour tous.
batches-state-draft = Brouillon, non confirmé
# $done et $total sont des nombres déjà mis en forme.
batches-state-under-way = En cours, { $done } sur { $total }
# $date est un jour.
batches-state-finished = Terminé le { $date }

## Le fichier

batches-file-number = Ligne
batches-file-why = Explication

## Faire de même pour plusieurs, sous la liste

batches-many-title = Faire de même pour plusieurs utilisateurs
batches-many-hint = Cochez des utilisateurs dans la liste ci-dessus, ou tous ici. Vous voyez ce qui changerait avant que rien ne soit fait.
batches-many-page = Tous sur cette page
# $count est un nombre déjà mis en forme, ou « plus de 1 000 ».
batches-many-all = Tous ceux de cette liste ({ $count }), sur toutes les pages
# $name est une personne.
batches-many-select = Sélectionner { $name }
# Mots masqués après Renvoyer, Annuler l’invitation et Retirer de l’organisation.
batches-many-context = pour tous ceux qui sont sélectionnés
batches-many-choose-role = Choisissez un rôle
batches-many-give = Donner le rôle
batches-many-take = Retirer le rôle
batches-choose-role = Choisissez le rôle à donner ou à retirer, puis réessayez.
batches-choose-somebody = Cochez au moins un utilisateur dans la liste, puis réessayez.
# $most est un nombre déjà mis en forme.
batches-cut = Une liste prend { $most } utilisateurs : voici les premiers. Traitez les autres avec une autre liste.
