# Gérer les utilisateurs : la liste, les invitations, les détails de l’utilisateur, les rôles (R10-R40).

## La liste

# $organization est le nom de l’organisation, $account celui du compte d’achats, $number son numéro.
users-intro = Tous les membres de l’organisation { $organization }, avec leurs rôles sur { $account } ({ $number }).
users-invite = Inviter un utilisateur
users-search = Recherche par e-mail du contact
users-search-hint = Le début d’une adresse ou @domaine, pas un nom
users-filter-status = Filtrer par état
users-any-role = Tous
users-any-country = Tous
users-any-language = Toutes
# Les filtres actifs. Chaque variable est la valeur, en toutes lettres.
users-chip-search = E-mail : { $text }
users-chip-role = Rôle : { $role }
users-chip-country = Pays/Région : { $country }
users-chip-language = Langue : { $language }
# $first, $last et $total sont des nombres déjà mis en forme, $sorted est l’un des users-sorted-*.
users-caption = Utilisateurs { $first } à { $last } sur { $total }, { $sorted }
# De même quand tous tiennent sur une page.
users-caption-all = { $total ->
        [one] { $total } utilisateur, { $sorted }
       *[other] { $total } utilisateurs, { $sorted }
    }
users-range = { $first } à { $last } sur { $total }
# $count est un nombre déjà mis en forme.
users-more-than = plus de { $count }
users-sorted-email = triés par e-mail, de A à Z
users-sorted-email-descending = triés par e-mail, de Z à A
users-sorted-name = triés par nom de famille, de A à Z
users-sorted-name-descending = triés par nom de famille, de Z à A
users-sorted-last-sign-in = triés par dernière connexion, les plus anciennes d’abord
users-sorted-last-sign-in-descending = triés par dernière connexion, les plus récentes d’abord
users-last-sign-in = Dernière connexion
users-actions = Actions
users-page-size = Utilisateurs par page
# $count est le nombre d’autres comptes, 1 ou plus.
users-elsewhere = { $count ->
        [one] et des rôles sur { $count } autre compte
       *[other] et des rôles sur { $count } autres comptes
    }
users-you = Vous
# $date est un jour.
users-expires-on = expire le { $date }
users-expired-on = a expiré le { $date }
# Mots masqués après Renvoyer : $name est la personne invitée.
users-resend-to = l’invitation adressée à { $name }
users-alone-title = Vous êtes seul ici pour l’instant
users-alone-text = Invitez vos collègues : chacun reçoit un e-mail de Bienvenue avec un lien, choisit un mot de passe et obtient les rôles que vous cochez.
users-none-title = Aucun utilisateur trouvé
# $text est ce qui a été saisi.
users-none-address = { $text } n’est encore utilisée par personne dans votre organisation. Vous pouvez inviter cette adresse.
users-none-search = Aucune adresse ne commence par « { $text } ». La recherche porte sur les adresses e-mail et non sur les noms : saisissez le début d’une adresse, ou @ et un domaine.
users-none-domain = Personne n’a d’adresse chez { $text }. Le domaine doit être complet, par exemple @entreprise.com.
users-none-filter = Personne ne correspond à tous ces filtres. Retirez-en un pour en voir plus.
# $email est l’adresse saisie.
users-none-invite = Inviter { $email }
users-none-show-all = Afficher tout le monde

## Le fichier

users-file-status-date = Date de l’état
users-file-account-roles = Rôles sur { $number }
users-file-other-accounts = Autres comptes avec des rôles

## Inviter un utilisateur

users-invite-intro = La personne reçoit un e-mail de Bienvenue dans la langue que vous choisissez, avec un lien valable 60 jours.
users-invite-email-hint = L’adresse professionnelle avec laquelle la personne se connectera.
users-invite-language-hint = Tous les e-mails envoyés à cette personne sont dans cette langue.
users-invite-choose-language = Choisissez une langue
users-invite-choose-country = Choisissez un pays ou une région
users-invite-roles-hint = Cochez un ou plusieurs rôles : les droits s’additionnent.
users-invite-roles-help = Comparer ce que permet chaque rôle
users-invite-accounts = Comptes d’achats
users-invite-accounts-hint = La personne obtient les mêmes rôles sur chaque compte que vous cochez.
users-invite-account-included = Toujours inclus : vous invitez depuis ce compte
# $count est leur nombre.
users-invite-more-accounts = Seuls les { $count } premiers comptes sont affichés. Les rôles sur un autre compte peuvent être donnés depuis celui-ci, une fois cette personne invitée.
# $name et $number d’un compte.
users-account-name = { $name } ({ $number })
users-above-ceiling = Seul un administrateur d’un rôle supérieur peut attribuer ce rôle
users-invite-submit = Envoyer l’invitation
users-invite-submit-another = Envoyer et inviter un autre utilisateur
# $name est la personne invitée, $email son adresse, $roles les rôles en toutes lettres.
users-invited = { $name } ({ $email }) est invité(e) avec ces rôles : { $roles }.
# $accounts énumère les comptes, $date est un jour.
users-invited-detail = Sur { $accounts }. L’invitation est valable jusqu’au { $date }.

users-error-email-missing = Saisissez l’adresse e-mail professionnelle de la personne.
users-error-email-odd = Saisissez une seule adresse complète, par exemple ann.lee@entreprise.com.
users-error-email-taken = Une autre personne de votre organisation a cette adresse : saisissez-en une autre.
users-error-first-name-missing = Saisissez le prénom de la personne.
users-error-first-name-odd = Saisissez le prénom sur une seule ligne, en 100 caractères visibles au plus.
users-error-last-name-missing = Saisissez le nom de famille de la personne.
users-error-last-name-odd = Saisissez le nom de famille sur une seule ligne, en 100 caractères visibles au plus.
users-error-language = Choisissez la langue des e-mails pour cette personne.
users-error-country = Choisissez le pays ou la région de la personne.
users-error-role = Cochez au moins un rôle.
users-error-role-odd = Cochez chaque rôle une fois au plus, dans la liste.

# $name et $email du membre déjà présent.
users-there-active = { $name } ({ $email }) est déjà un utilisateur actif de votre organisation.
users-there-active-next = Ouvrez ses détails pour voir ou modifier ses rôles.
users-there-pending = { $name } ({ $email }) a déjà une invitation, pas encore acceptée.
users-there-pending-next = Renvoyez l’invitation, ou ouvrez les détails pour voir ou modifier ce qui a été proposé.
users-there-expired = { $name } ({ $email }) avait une invitation, qui a expiré.
users-there-expired-next = Renouvelez-la : un nouveau lien est envoyé, valable 60 jours de plus.
users-open-details = Ouvrir les détails de l’utilisateur
users-renew = Renouveler l’invitation

## L’e-mail avant son envoi

users-preview = Voir l’e-mail avant l’envoi
users-preview-title = L’e-mail tel qu’il arrivera
# $language est le nom de la langue.
users-preview-language = Langue : { $language }. Rien n’est encore envoyé.
users-preview-known = Une personne qui se connecte déjà à ce portail est invitée à se connecter, au lieu de choisir un mot de passe.
users-preview-to = À
users-preview-subject = Objet

## Détails de l’utilisateur

users-details = Détails de l’utilisateur
users-details-invited = Invitation
users-details-joined = Actif depuis
users-details-roles-text = Rôles sur les comptes dont vous gérez les utilisateurs.
# $count est le nombre de comptes.
users-details-other-accounts = { $count ->
        [one] Cette personne a aussi des rôles sur { $count } compte que vous ne gérez pas.
       *[other] Cette personne a aussi des rôles sur { $count } comptes que vous ne gérez pas.
    }
users-details-more-accounts = Seuls les premiers comptes sont affichés. Sélectionnez un autre compte pour en voir plus.
users-details-own = Ce sont vos propres rôles. Demandez à un autre administrateur de les modifier.
users-details-own-link = Voir à qui vous adresser
users-details-no-role = Aucun rôle
users-edit-roles = Modifier les rôles
# $number est le numéro d’un compte, $name la personne : mots masqués après Modifier.
users-edit-roles-context = les rôles attribués à { $name } sur { $number }
users-invitation = Invitation
users-invitation-resend-text = Un nouveau lien est envoyé, valable 60 jours. L’ancien ne fonctionne plus.
users-correct = Corriger les détails
users-withdraw-text = Le lien cesse aussitôt de fonctionner et la personne disparaît de la liste. Elle n’en est pas informée.
users-remove = Retirer de l’organisation
users-remove-text = Retire tous les rôles sur tous les comptes.
users-history = Historique
users-history-empty = Rien n’est encore enregistré.

# Étapes d’une invitation. À côté de chacune, sa date et son heure, si elle en a.
users-steps = Parcours de l’invitation
users-step-queued = L’e-mail a été préparé
users-step-waiting = Il attend d’être remis au serveur de messagerie
users-step-put-off = Il attend jusqu’alors : cette adresse a reçu autant d’e-mails qu’une journée le permet
users-step-retrying = Pas encore remis : un nouvel essai aura lieu
users-step-sent = Remis au serveur de messagerie
users-step-refused = Non remis. Vérifiez l’adresse, puis corrigez-la ou renvoyez l’invitation.
users-step-reminder-next = Un rappel suivra
users-step-reminder-waiting = Un rappel attend d’être remis
users-step-reminder-sent = Un rappel a été remis au serveur de messagerie
users-step-reminder-refused = Un rappel n’a pas été remis
users-step-accepted = Acceptée
users-step-expires = Expire, si personne n’accepte
users-step-expired = Expirée

users-mail-queued = E-mail en attente d’envoi
# $date est un jour.
users-mail-sent = E-mail envoyé le { $date }
# $problem est une phrase entière.
users-mail-retrying = E-mail pas encore envoyé, nouvel essai bientôt. { $problem }
users-mail-failed = E-mail non remis. { $problem }

# L’état des e-mails à un utilisateur actif.
users-details-notice = Dernier avis
users-notice-failed = Un avis à cette personne n’a pas été remis
# $date est le jour où il a été écrit, $problem une phrase entière.
users-notice-failed-text = E-mail du { $date }. { $problem }
users-notice-failed-past = Informez cette personne de ce qui a changé : l’historique le dit. Un e-mail ultérieur à cette adresse a été envoyé.
users-notice-failed-own = Ce qui a changé figure dans l’historique. Si vous n’avez plus accès à cette adresse, demandez à un autre administrateur de vous retirer et de vous inviter à la nouvelle.
users-notice-failed-next = Informez cette personne de ce qui a changé : l’historique le dit. Si elle ne lit plus cette adresse, retirez-la et invitez-la à la nouvelle.

# Historique : $actor est l’auteur, les autres variables sont les noms d’alors.
users-event-sent = { $actor } a envoyé l’invitation
users-event-sent-detail = { $roles } sur { $account }
users-event-resent = { $actor } a renvoyé l’invitation
users-event-renewed = { $actor } a demandé un nouveau lien, envoyé par e-mail
users-event-corrected = { $actor } a corrigé l’invitation
users-event-changed-detail = De { $before } à { $after }
users-event-withdrawn = { $actor } a retiré l’invitation
users-event-accepted = { $actor } a accepté l’invitation
users-event-removed = { $actor } a retiré cette personne de l’organisation
users-event-roles = { $actor } a modifié les rôles sur { $account }
users-event-roles-detail = Avant : { $before }. Après : { $after }.
users-event-asked = { $actor } a demandé des rôles sur { $account }
users-event-request-granted = { $actor } a accepté une demande de rôles sur { $account }
users-event-request-refused = { $actor } a refusé une demande de rôles sur { $account }
users-event-request-withdrawn = { $actor } a retiré une demande de rôles sur { $account }
users-event-details = { $actor } a modifié le nom, la langue ou le pays
users-event-designated = { $actor } a désigné cette personne administrateur de { $account }
users-event-other = { $actor } a fait une modification

## Modifier les rôles

# $name est la personne, $account et $number le compte.
users-roles-intro = Ce que peut faire { $name } sur { $account } ({ $number }).
users-roles-hint = Cochez ce dont cette personne a besoin ; sans rien cocher, tous les rôles sont supprimés.
# $name est la personne, $roles les rôles en toutes lettres, $account le numéro du compte.
users-roles-saved = { $name } a désormais ces rôles sur { $account } : { $roles }.
users-roles-saved-none = { $name } n’a plus de rôle sur { $account }.
users-roles-saved-mail = Un e-mail l’en informe, et la modification vaut dès son prochain clic.
users-roles-saved-pending = Ces rôles prendront effet une fois l’invitation acceptée.
users-roles-unchanged = Rien n’a changé : { $name } a déjà ces rôles sur { $account }.

users-stale-text = Quelqu’un d’autre a modifié ces rôles pendant votre saisie, et rien de la vôtre n’a été enregistré. Vérifiez les rôles ci-dessous, puis enregistrez à nouveau.
users-stale-now = En vigueur
users-stale-asked = Votre demande
users-conflict = Cette invitation a été corrigée par quelqu’un d’autre pendant que vous la modifiiez. Rien de votre saisie n’est encore enregistré : vérifiez les valeurs ci-dessous, puis enregistrez à nouveau.
# $label est un champ, $typed et $stored ses deux valeurs.
users-conflict-value = { $label } : ici « { $typed } », enregistré entre-temps « { $stored } »
users-resend-limited-title = Cette invitation a été envoyée aussi souvent qu’une journée le permet
users-invitations-limited-title = La limite d’invitations de votre organisation est atteinte
users-last-administrator-title = Un compte a besoin d’un Administrateur de compte
users-last-administrator-text = { $name } est le dernier d’un compte. Désignez d’abord quelqu’un d’autre Administrateur de compte, puis réessayez.

users-refused-own-title = Vous ne pouvez pas modifier vos propres rôles
users-refused-own-text = Demandez à un autre administrateur de votre organisation. Ainsi, vous ne risquez pas non plus de perdre votre accès.
users-refused-ceiling-title = Vous ne pouvez pas attribuer ce rôle
users-refused-ceiling-text = Un Administrateur de contrat attribue tous les rôles sauf Administrateur de compte ; un Administrateur d’utilisateurs n’attribue aucun de ces deux-là. Demandez à un administrateur d’un rôle supérieur.
users-refused-outranked-title = Cette personne a un rôle supérieur au vôtre
users-refused-outranked-text = Seul un administrateur qui pourrait attribuer tous les rôles de cette personne peut les modifier. Demandez à un Administrateur de compte.
users-refused-authority-title = Cette personne a des rôles sur un compte que vous ne gérez pas
users-refused-authority-text = Seul un administrateur de tous ces comptes peut le faire. Vous pouvez toujours retirer des rôles sur vos propres comptes.
users-back = Retour aux détails de l’utilisateur
users-back-to-list = Retour à Gérer les utilisateurs

## Renvoyer, corriger, retirer

# $name et $email de la personne invitée, $date le nouveau dernier jour.
users-resent = L’invitation adressée à { $name } ({ $email }) est de nouveau en route.
users-resent-detail = Le nouveau lien est valable jusqu’au { $date } ; les anciens ne fonctionnent plus.
users-joined-title = Cette personne a déjà accepté
users-joined-text = { $name } est un utilisateur actif : il n’y a plus d’invitation à modifier. Vous pouvez modifier ses rôles ou retirer la personne.
users-correct-intro = Vous pouvez corriger l’invitation tant qu’elle n’est pas acceptée. Une autre adresse reçoit une nouvelle invitation, et l’ancien lien ne fonctionne plus.
users-corrected = L’invitation adressée à { $name } est corrigée.
users-corrected-address = Une nouvelle invitation part vers { $email }. L’ancien lien ne fonctionne plus.
users-corrected-nothing = Rien n’a changé : l’invitation disait déjà cela.
users-withdrawn = L’invitation adressée à { $name } ({ $email }) est retirée.
users-gone-before = Rien de plus n’a été fait : { $name } ne fait déjà plus partie de l’organisation, ou son invitation a été retirée.
users-withdrawn-detail = Son lien ne fonctionne plus.

## Retirer

# $name est la personne, $organization l’organisation.
users-remove-title = Retirer { $name }
users-remove-intro = { $name } n’appartiendra plus à { $organization }.
users-remove-roles = Ces rôles prennent fin aussitôt :
users-remove-no-roles = Cette personne n’a aucun rôle.
users-remove-sign-in = La personne garde son accès à d’autres organisations, et un e-mail l’informe.
users-remove-again = Pour revenir, il lui faudra une nouvelle invitation.
users-remove-invitations = Invitations faites par { $name } et que personne n’a encore acceptées
users-remove-invitations-hint = Cochez celles à retirer aussi. Les autres restent ouvertes.
# $count est leur nombre.
users-remove-more = Seules les { $count } plus récentes sont affichées. Les autres restent ouvertes : chacune peut être retirée depuis la page de la personne.
users-remove-locked = Cette invitation comprend des rôles que vous ne pouvez pas supprimer
users-remove-submit = Retirer { $name }
users-removed = { $name } ({ $email }) ne fait plus partie de l’organisation { $organization }.
# $count est le nombre d’invitations retirées, 1 ou plus.
users-removed-withdrawn = { $count ->
        [one] { $count } de ses invitations est retirée.
       *[other] { $count } de ses invitations sont retirées.
    }

## Utilisateurs retirés

users-removed-list = Utilisateurs retirés
# $organization est le nom de l’organisation.
users-removed-intro = Les personnes qui ne font plus partie de l’organisation { $organization }, les dernières retirées d’abord. Les invitations retirées y figurent aussi.
users-removed-word = Retiré
# $name est qui l’a fait, $date un jour.
users-removed-by = par { $name } le { $date }
users-removed-on = le { $date }
users-removed-none-title = Personne n’a été retiré
users-removed-none-text = Toute personne retirée, ou dont l’invitation est retirée, apparaît ici avec qui l’a fait et quand.
users-removed-text = Cette personne ne fait plus partie de votre organisation. Pour revenir, elle a besoin d’une nouvelle invitation.
