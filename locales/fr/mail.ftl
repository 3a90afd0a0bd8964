# E-mails : leurs objets et leurs textes, et ce que les pages disent d’un e-mail.

## Dans chaque e-mail

mail-greeting = Bonjour { $name },
mail-greeting-nameless = Bonjour,
# Version texte, avant le lien. Variables: $label est celui du bouton.
mail-action = { $label } :
# Version HTML, avant le lien en toutes lettres.
mail-bare-link = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :
mail-automatic = Cet e-mail a été envoyé automatiquement par { $product }.
mail-help = Une question ? Écrivez à { $email }
# Version HTML : l’adresse suit, comme lien.
mail-help-before = Une question ? Écrivez à
# Quand un e-mail parle de plusieurs comptes.
mail-accounts-button = Choisir le compte
mail-account-roles = { $account } ({ $number }) : { $roles }

## Invitation, et nouvel envoi (R27, R36)

# Un objet compte au plus 60 caractères, et rien que quelqu’un ait saisi.
mail-welcome-subject = Votre invitation à { $product }
mail-welcome-heading = Bienvenue dans { $product }
mail-welcome-by-person = { $inviter } vous invite dans { $product } pour { $organization }.
mail-welcome-by-vendor = Vous recevez une invitation à { $product } pour { $organization }.
mail-welcome-to-partner = Vous recevez une invitation à l’Espace partenaires de { $product } pour { $partner }.
mail-welcome-about = Vous y gérez les licences en volume de votre organisation, selon votre rôle.
mail-welcome-about-partner = Vous y voyez les licences et les abonnements que vos clients ont commandés auprès de vous, ou qu’ils vous autorisent à afficher.
mail-welcome-roles = Vos rôles :
mail-welcome-new = Pour commencer, choisissez un mot de passe.
mail-welcome-known = Vous vous connectez déjà avec cette adresse. Connectez-vous comme d’habitude, puis acceptez.
mail-welcome-button = Accepter l’invitation
mail-welcome-deadline = L’invitation est valable jusqu’au { $date }.
mail-welcome-reason = Vous recevez cet e-mail parce que cette adresse a été invitée dans { $product }.
mail-welcome-unexpected = Vous n’attendiez pas cet e-mail ? Ignorez-le : rien n’est créé tant que vous n’acceptez pas.
mail-welcome-again-subject = Votre nouveau lien vers { $product }
mail-welcome-again-heading = Voici votre nouveau lien
mail-welcome-again-replaces = Ce lien remplace celui des e-mails précédents, qui ne fonctionne plus.
mail-welcome-reminder-subject = Rappel : votre invitation à { $product }
mail-welcome-reminder-heading = Votre invitation vous attend toujours
mail-welcome-reminder-waits = Vous n’avez pas encore accepté cette invitation. Le lien est le même que dans notre dernier e-mail : les deux fonctionnent.

## Changements pour un membre (R39, R40)

mail-member-reason = Vous recevez cet e-mail parce que vous faites partie de l’organisation { $organization }.
mail-member-unexpected = Vous n’attendiez pas cet e-mail ? Adressez-vous à { $by }.
mail-roles-changed-subject = Vos rôles ont changé
mail-roles-changed-heading = Vos rôles ont changé
mail-roles-changed-what = { $by } a modifié vos rôles chez { $organization } pour le compte d’achats { $account } ({ $number }).
mail-roles-changed-now = Vous avez maintenant : { $roles }.
mail-roles-changed-none = Vous n’avez plus de rôle pour ce compte.
mail-roles-changed-button = Ouvrir le compte
mail-roles-changed-profile = Ouvrir Mon profil
mail-role-requested-subject = Une demande de rôle vous attend
mail-role-requested-heading = Une demande de rôle vous attend
mail-role-requested-what = { $name } ({ $email }) demande { $roles } pour le compte d’achats { $account } ({ $number }) de { $organization }.
mail-role-requested-reason = La raison donnée : « { $reason } »
mail-role-requested-button = Ouvrir les demandes
mail-role-requested-why = Vous recevez cet e-mail parce que vous gérez les utilisateurs de ce compte.
mail-role-requested-unexpected = Un doute ? Interrogez la personne avant de répondre.
mail-role-answered-subject = Réponse à votre demande de rôle
mail-role-answered-heading = Votre demande de rôle
mail-role-answered-granted = { $by } vous a attribué { $roles } pour le compte d’achats { $account } ({ $number }).
mail-role-answered-narrowed = Vous aviez demandé { $roles }.
mail-role-answered-refused = { $by } ne vous a pas attribué { $roles } pour le compte d’achats { $account } ({ $number }).
mail-role-answered-word = { $by } vous dit : « { $word } »
mail-role-answered-button = Ouvrir vos demandes
mail-removed-subject = Votre accès a pris fin
mail-removed-heading = Votre accès a pris fin
mail-removed-what = { $by } vous a retiré l’accès à { $organization }. Ses comptes ne vous sont plus ouverts.
mail-removed-rest = Les accès que vous avez par d’autres organisations ne changent pas.
mail-removed-reason = Vous recevez cet e-mail parce que vous faisiez partie de l’organisation { $organization }.

## Visibilité des partenaires (R50, R51)

mail-visibility-granted-subject = Vous pouvez afficher d’autres commandes
mail-visibility-granted-heading = Vous pouvez afficher d’autres commandes
# Variables: $customer autorise $viewer à afficher ce que $orderers ont commandé.
mail-visibility-granted-what = { $customer } autorise { $viewer } à afficher les commandes passées par { $orderers } pour le compte d’achats { $account } ({ $number }).
mail-visibility-steps = Pour les afficher :
mail-visibility-step-sign-in = Ouvrez l’Espace partenaires et connectez-vous.
mail-visibility-step-accept = Acceptez d’abord votre invitation à l’Espace partenaires : le lien se trouve dans l’e-mail d’invitation.
mail-visibility-step-choose = Choisissez { $customer }, compte { $number }.
mail-visibility-step-read = Les licences, les abonnements et les services figurent dans une seule liste. Chaque ligne nomme le partenaire qui l’a commandée.
mail-visibility-button = Ouvrir l’Espace partenaires
mail-visibility-reason = Vous recevez cet e-mail parce que vous travaillez pour { $viewer }.
mail-visibility-granted-unexpected = Vous n’attendiez pas cet e-mail ? Vous n’avez rien à faire. { $customer } peut y mettre fin à tout moment.
mail-visibility-revoked-subject = Certaines commandes ne vous sont plus visibles
mail-visibility-revoked-heading = Certaines commandes ne vous sont plus visibles
mail-visibility-revoked-what = { $customer } n’autorise plus { $viewer } à afficher les commandes passées par { $orderers } pour le compte d’achats { $account } ({ $number }).
# Par un changement de partenaire, et non par la décision de quelqu’un.
mail-visibility-ended-what = Le partenaire du compte d’achats { $account } ({ $number }) de { $customer } a changé : { $viewer } ne voit plus les commandes passées par { $orderers } pour ce compte.
mail-visibility-revoked-rest = Ce que le partenaire { $viewer } a commandé reste visible.
mail-visibility-revoked-unexpected = Vous n’attendiez pas cet e-mail ? Adressez-vous à { $customer }.

## Un changement de partenaire (R55, D8)

mail-partner-changed-subject = Un changement de partenaire sur votre compte
mail-partner-changed-heading = Un changement de partenaire
# $date est un jour, $from et $to sont des partenaires.
mail-partner-changed-what = À compter du { $date }, ce que le partenaire { $from } a commandé pour le compte d’achats { $account } ({ $number }) de l’organisation { $organization } est associé à { $to }.
mail-partner-changed-sight = { $from } ne le voit plus, sauf si vous l’y autorisez.
mail-partner-changed-none = Aucune autorisation de voir les commandes d’autres partenaires ne nommait { $from }.
mail-partner-changed-ended = Ces autorisations nommaient { $from } et ont pris fin :
# De même, à côté de celles d’un autre compte.
mail-partner-changed-ended-on = Ces autorisations pour le compte { $number } nommaient { $from } et ont pris fin :
mail-partner-changed-permission = { $viewer } pouvait voir les commandes passées par { $orderer }.
mail-partner-changed-decide = Aucune autre autorisation ne les remplace. Vous décidez à nouveau qui d’autre peut voir ce que le changement a apporté.
mail-partner-changed-button = Ouvrir Gérer la visibilité des partenaires
mail-partner-changed-reason = Vous recevez cet e-mail parce que vous gérez la visibilité des partenaires pour ce compte.
mail-partner-changed-unexpected = Vous n’attendiez pas cet e-mail ? Adressez-vous à { $to }.

## Approvisionnement en libre-service (R62)

mail-seats-added-subject = Des postes à commander
mail-seats-added-heading = Un client a ajouté des postes
# $by est une personne chez $customer, $product un produit.
mail-seats-added-what = { $by } ({ $customer }) a ajouté { $quantity ->
        [one] { $quantity } poste
       *[other] { $quantity } postes
    } à l’abonnement { $product } pour le compte d’achats { $account } ({ $number }), à utiliser tout de suite.
# $reference est à reprendre dans la ligne de commande, $date est le dernier jour.
mail-seats-added-order = Dans la ligne de commande, indiquez { $reference } comme référence d’approvisionnement. L’échéance est le { $date }.
mail-seats-undone-subject = Des postes à ne pas commander
mail-seats-undone-heading = Un client a repris des postes
mail-seats-undone-what = { $by } ({ $customer }) a repris { $quantity ->
        [one] { $quantity } poste ajouté
       *[other] { $quantity } postes ajoutés
    } à l’abonnement { $product } pour le compte d’achats { $account } ({ $number }).
mail-seats-undone-order = Rien n’est à commander pour cela : la référence d’approvisionnement { $reference } n’est plus valable.
mail-seats-moved-heading = Des postes relèvent d’un autre partenaire
mail-seats-moved-what = { $customer } a ajouté { $quantity ->
        [one] { $quantity } poste
       *[other] { $quantity } postes
    } à l’abonnement { $product } pour le compte d’achats { $account } ({ $number }). La commande revient désormais à un autre partenaire, ou a été passée par lui.
mail-seats-moved-order = Plus rien n’est à commander pour cela : n’indiquez pas la référence d’approvisionnement { $reference } dans vos commandes.
mail-seats-button = Ouvrir la liste à commander
mail-seats-unexpected = Vous n’attendiez pas cet e-mail ? Adressez-vous à { $customer }.

## Mot de passe

mail-sign-in-reason = Vous recevez cet e-mail parce que vous vous connectez à { $product } avec cette adresse.
mail-password-reset-subject = Choisissez un nouveau mot de passe
mail-password-reset-heading = Choisissez un nouveau mot de passe
mail-password-reset-what = Un nouveau mot de passe a été demandé pour votre connexion à { $product }.
mail-password-reset-button = Choisir un nouveau mot de passe
mail-password-reset-deadline = Le lien fonctionne une seule fois, pendant une heure.
mail-password-reset-unexpected = Ce n’était pas vous ? Ignorez cet e-mail : votre mot de passe ne change pas.
mail-password-changed-subject = Votre mot de passe a été modifié
mail-password-changed-heading = Votre mot de passe a été modifié
mail-password-changed-what = Le mot de passe de votre connexion à { $product } a été modifié. Vos autres connexions ont été fermées.
mail-password-changed-not-you = Ce n’était pas vous ? Choisissez tout de suite un nouveau mot de passe.
mail-password-changed-button = Choisir un nouveau mot de passe
mail-password-changed-expected = C’était vous ? Vous n’avez rien à faire.

## La connexion en deux étapes a changé

mail-second-factor-set-up-subject = La connexion en deux étapes est activée
mail-second-factor-set-up-what = La connexion en deux étapes a été activée pour votre connexion à { $product }, avec une application d’authentification. Vos autres connexions ont été fermées.
mail-second-factor-turned-off-subject = La connexion en deux étapes est désactivée
mail-second-factor-turned-off-what = La connexion en deux étapes a été désactivée pour votre connexion à { $product }.
mail-second-factor-reset-subject = La connexion en deux étapes a été retirée
# $product est le nom du portail.
mail-second-factor-reset-what = L’exploitant de { $product } a retiré la connexion en deux étapes de votre accès, comme on le fait pour une personne qui a perdu application et codes de secours. Toutes vos connexions ont été fermées. Vous pouvez la configurer de nouveau dans Mon profil.
mail-second-factor-codes-renewed-subject = Vous avez de nouveaux codes de secours
mail-second-factor-codes-renewed-what = De nouveaux codes de secours ont été créés pour votre connexion à { $product }. Les anciens ne fonctionnent plus.
mail-second-factor-passkey-added-subject = Une clé d’accès a été ajoutée
# $name est le nom donné par son propriétaire.
mail-second-factor-passkey-added-what = La clé d’accès « { $name } » a été ajoutée à votre connexion à { $product }.
mail-second-factor-passkey-removed-subject = Une clé d’accès a été retirée
# $name est le nom que lui donnait son propriétaire.
mail-second-factor-passkey-removed-what = La clé d’accès « { $name } » a été retirée de votre connexion à { $product }.
mail-second-factor-code-used-subject = Un code de secours a été utilisé
# $left est le nombre de codes qui n’ont pas encore servi.
mail-second-factor-code-used-what = Un code de secours a été utilisé pour votre connexion à { $product }. { $left ->
        [0] Il n’en reste aucun : créez-en de nouveaux dans Mon profil.
        [one] Il en reste { $left }.
       *[other] Il en reste { $left }.
    }

## Un administrateur a été désigné

mail-administrator-appointed-subject = Un nouvel administrateur de compte
mail-administrator-appointed-heading = Un nouvel administrateur de compte
mail-administrator-appointed-what = { $name } ({ $email }) est maintenant administrateur du compte d’achats { $account } ({ $number }) de l’organisation { $organization }.
mail-administrator-appointed-stay = Vos propres rôles ne changent pas.
mail-administrator-appointed-button = Ouvrir Gérer les utilisateurs
mail-administrator-appointed-reason = Vous recevez cet e-mail parce que vous êtes administrateur de ce compte.
mail-administrator-appointed-unexpected = Vous n’attendiez pas cet e-mail ? Vérifiez les rôles dans Gérer les utilisateurs.

mail-invitation-resent-subject = Une invitation a été renvoyée
mail-invitation-resent-heading = Une invitation a été renvoyée
mail-invitation-resent-what = { $by } a renvoyé l’invitation adressée à { $name } ({ $email }) pour rejoindre { $organization }. Elle donne des rôles sur le compte d’achats { $account } ({ $number }).
mail-invitation-resent-links = Le nouveau lien est valable 60 jours. Les précédents ne fonctionnent plus.
mail-invitation-resent-button = Ouvrir Gérer les utilisateurs
mail-invitation-resent-reason = Vous recevez cet e-mail parce que vous êtes administrateur de ce compte.
mail-invitation-resent-unexpected = Vous n’attendiez pas cet e-mail ? Vous pouvez retirer l’invitation dans Gérer les utilisateurs.

## Ce qu’il est advenu d’un e-mail

mail-problem-unreachable = Le serveur de messagerie est injoignable.
mail-problem-silent = Le serveur de messagerie ne répond plus.
mail-problem-unwritable = L’e-mail n’a pas pu être rédigé. Prévenez l’assistance.
# Variables: $sentence est du serveur, dans sa langue.
mail-problem-refused = Réponse du serveur de messagerie : { $sentence }
