# Mon profil (R7-R9).

profile-title = Mon profil
profile-tab-roles = Rôles
profile-tab-details = Coordonnées
profile-tab-password = Mot de passe
profile-tab-second-factor = Connexion en deux étapes
profile-tab-sign-ins = Connexions
profile-tab-security-history = Historique de sécurité

## Rôles

# $count est le nombre de rôles de la personne sur des comptes.
profile-roles-caption = { $count ->
        [one] Votre rôle
       *[other] Vos { $count } rôles
    }
profile-roles-help = Ce que permet chaque rôle
# $partner est le nom du partenaire.
profile-partner = Vous travaillez pour { $partner }.
profile-partner-open = Ouvrir l’Espace partenaires
profile-empty-title = Vous n’avez pas encore de rôle
profile-empty-text = Vous pouvez vous connecter, mais aucune donnée ne s’ouvre tant que personne ne vous a affecté de rôle.
profile-ask-title = Pour demander un rôle
# $first, $last et $total sont des nombres.
profile-ask-range = Comptes { $first } à { $last } sur { $total }
# $number et $name sont ceux du compte d’achats.
profile-ask-account = Compte d’achats { $number }, { $name }
profile-ask-administrators = Contactez l’un de ces administrateurs :
# $partners est une liste de noms.
profile-ask-partner = Personne d’autre n’administre ce compte. Demandez à votre partenaire : { $partners }.
profile-ask-vendor = Personne d’autre n’administre ce compte, et aucun partenaire ne le fournit encore. Demandez à l’assistance du fournisseur.
# $organization est un nom.
profile-ask-no-role = Vous faites partie de l’organisation { $organization }, mais n’y avez aucun rôle. Contactez l’un de ses administrateurs.

## Coordonnées

profile-details-title = Mes coordonnées
profile-details-text = Vos collègues et vos administrateurs les voient. Votre adresse e-mail est votre nom de connexion et reste inchangée.
profile-language-hint = Pour toutes les pages et tous les e-mails.
profile-details-saved = Vos coordonnées sont enregistrées.
profile-details-same = Rien n’était différent, rien n’a donc été enregistré.
profile-error-first-name = Saisissez votre prénom.
profile-error-last-name = Saisissez votre nom de famille.
# $most est le nombre maximal de caractères.
profile-error-name-long = Raccourcissez le nom à { $most } caractères.
profile-error-name-characters = Saisissez le nom sur une seule ligne, avec des lettres et des signes imprimables.
profile-error-language = Choisissez une langue.
profile-error-country = Choisissez un pays ou une région.
profile-conflict = Vos coordonnées ont été modifiées dans une autre fenêtre. Rien n’est encore enregistré : vérifiez les valeurs ci-dessous, puis enregistrez de nouveau.
# $label nomme le champ, $typed est la valeur de ce formulaire, $stored celle enregistrée entre-temps.
profile-conflict-value = { $label } : ici « { $typed } », enregistré entre-temps « { $stored } »

## Mot de passe

profile-password-title = Mon mot de passe
profile-password-text = Toutes vos autres connexions prendront fin à l’enregistrement.
profile-password-current = Mot de passe actuel
profile-password-saved = Votre mot de passe est changé.
profile-password-saved-detail = Vos autres connexions ont pris fin.
profile-error-current-password = Saisissez le mot de passe avec lequel vous vous connectez actuellement.

## Connexions

profile-sign-ins-title = Mes connexions
profile-sign-ins-text = Voici les endroits où vous êtes connecté. Mettez fin à une connexion que vous ne reconnaissez pas, puis changez votre mot de passe.
# $count est le nombre de connexions affichées.
profile-sign-ins-caption = { $count ->
        [one] { $count } connexion
       *[other] { $count } connexions
    }
profile-sign-ins-device = Appareil
profile-sign-ins-place = Adresse réseau
profile-sign-ins-since = Connecté le
profile-sign-ins-last-seen = Dernière utilisation
profile-sign-ins-acts = Actions
profile-sign-ins-this-one = Celle-ci
profile-sign-ins-unknown-device = Appareil inconnu
profile-sign-ins-end = Mettre fin à celle-ci
profile-sign-ins-end-others = Mettre fin à toutes les autres
# $count est le nombre de connexions terminées.
profile-sign-ins-ended = { $count ->
        [one] { $count } connexion a pris fin.
       *[other] { $count } connexions ont pris fin.
    }
profile-sign-ins-ended-already = Elle avait déjà pris fin.

## Historique de sécurité

profile-security-history-title = Historique de sécurité
profile-security-history-text = Ce qui est arrivé à votre connexion, du plus récent au plus ancien. Personne d’autre ne le voit. Si une action n’est pas de vous :
profile-security-history-password = Modifiez votre mot de passe
profile-security-history-empty = Rien n’est encore enregistré.
profile-event-signed-in = Connexion
profile-event-with-app = Avec un code de l’application d’authentification
profile-event-with-passkey = Avec une clé d’accès
profile-event-with-code = Avec un code de secours
profile-event-signed-out = Déconnexion
# $count est le nombre d’autres connexions terminées d’un coup.
profile-event-sign-ins-ended = { $count ->
        [one] Vous avez mis fin à une autre connexion
       *[other] Vous avez mis fin à { $count } autres connexions
    }
profile-event-password-changed = Vous avez modifié votre mot de passe
profile-event-password-reset = Vous avez choisi un nouveau mot de passe par le lien d’un e-mail
profile-event-second-factor-set-up = Vous avez activé la connexion en deux étapes avec une application d’authentification
profile-event-second-factor-off = Vous avez désactivé la connexion en deux étapes
# $actor est l’auteur.
profile-event-second-factor-reset = { $actor } a désactivé la connexion en deux étapes
profile-event-codes-renewed = Vous avez créé de nouveaux codes de secours
profile-event-code-used = Vous avez utilisé un code de secours
# $name est le nom que la personne a donné à la clé d’accès.
profile-event-passkey-added = Vous avez ajouté la clé d’accès « { $name } »
profile-event-passkey-removed = Vous avez retiré la clé d’accès « { $name } »
profile-event-other = Autre chose a été modifié
