# La connexion en deux étapes : la seconde étape elle-même et ses pages dans Mon profil.

## Se connecter

second-factor-step-title = Seconde étape
second-factor-step-text = Votre mot de passe est bon. Ouvrez votre application d’authentification et saisissez le code qu’elle affiche pour ce portail.
second-factor-step-lost = Je n’ai pas mon application sous la main
second-factor-step-use-code = Se connecter avec un code de secours
second-factor-step-passkey = Utiliser une clé d’accès
second-factor-step-no-code = Pas de code de secours non plus ? Demandez à l’assistance du fournisseur de retirer la seconde étape de votre connexion.
second-factor-step-other = Se connecter avec un autre compte
second-factor-code = Code de l’application
second-factor-code-hint = Six chiffres. Un nouveau code apparaît toutes les 30 secondes.
second-factor-recovery-code = Code de secours
second-factor-recovery-code-hint = 16 lettres et chiffres, par exemple 7kqm-2v9x-4bdt-h3sn. Chaque code sert une fois.
second-factor-error-code = Saisissez les six chiffres que l’application affiche maintenant. Un code déjà utilisé n’est pas repris : attendez le suivant.
second-factor-error-recovery-code = Saisissez un code de secours que vous n’avez pas encore utilisé.

## Vue d’ensemble

second-factor-title = Connexion en deux étapes
second-factor-text = Avec la connexion en deux étapes, votre mot de passe seul n’ouvre rien : vous saisissez aussi un code donné par une application sur votre téléphone ou votre ordinateur.
second-factor-is-on = Activée
second-factor-is-off = Désactivée
second-factor-app = Application d’authentification
# $since est une date avec l’heure.
second-factor-since = Configurée le { $since }
second-factor-recovery-codes = Codes de secours
# $count est le nombre de codes qui n’ont pas encore servi.
second-factor-codes-left = { $count ->
        [0] Il n’en reste aucun : créez-en de nouveaux
        [one] Il en reste { $count }
       *[other] Il en reste { $count }
    }
second-factor-set-up = Activer la connexion en deux étapes
second-factor-another-app = Utiliser une autre application
second-factor-required = Activez la connexion en deux étapes pour continuer
second-factor-required-text = Elle est exigée pour votre connexion. Il faut deux minutes et un téléphone ou un ordinateur avec une application d’authentification.
second-factor-stays-on = La connexion en deux étapes est exigée pour votre connexion et reste activée.
second-factor-stays-on-text = Vous pouvez configurer une autre application ou créer de nouveaux codes de secours.

## Configurer une application

second-factor-app-title = Configurer une application d’authentification
second-factor-app-text = Il vous faut une application d’authentification : il en existe beaucoup, gratuites aussi, et la plupart des gestionnaires de mots de passe en contiennent une.
second-factor-scan = 1. Scannez ce code QR avec l’application.
second-factor-qr = Code QR pour l’application d’authentification. La même clé figure en texte ci-dessous.
second-factor-type = Pas d’appareil photo ? Saisissez cette clé dans l’application :
second-factor-open-app = L’application est sur cet appareil ? Ouvrez-la avec la clé.
second-factor-new-code-hint = 2. Saisissez les six chiffres que l’application affiche maintenant.
second-factor-current-code = Code de votre application actuelle
second-factor-either-hint = Six chiffres, ou l’un de vos codes de secours.
second-factor-turn-on = Activer la connexion en deux étapes
second-factor-set-up-done = La connexion en deux étapes est activée. Vos autres connexions ont pris fin.
second-factor-already-on = La connexion en deux étapes est déjà activée.
second-factor-error-new-code = Saisissez les six chiffres que l’application affiche maintenant pour ce portail. S’ils sont encore refusés, vérifiez l’heure de l’appareil.
second-factor-error-either = Saisissez le code que votre application affiche maintenant, ou un code de secours. Un code déjà utilisé n’est pas repris.

## Codes de secours

second-factor-codes-title = Vos codes de secours
second-factor-codes-text = Chacun vous connecte une fois sans l’application. Gardez-les là où vous gardez vos mots de passe, ou imprimez cette page : ils ne seront plus affichés.
second-factor-codes-saved = J’ai enregistré les codes
second-factor-copy = Copier
second-factor-copied = Copié
second-factor-renew-title = Nouveaux codes de secours
second-factor-renew-text = Dix nouveaux codes remplacent ceux que vous avez. Les anciens cessent aussitôt de fonctionner.
second-factor-renew-button = Créer de nouveaux codes
second-factor-renewed = Vos nouveaux codes de secours sont prêts.

## Désactiver

second-factor-off-title = Désactiver la connexion en deux étapes
second-factor-off-text = Votre mot de passe seul ouvrira alors votre accès. Vos codes de secours cesseront aussi de fonctionner.
second-factor-off-button = Désactiver
second-factor-off-done = La connexion en deux étapes est désactivée.

## Clés d’accès

second-factor-passkeys = Clés d’accès
second-factor-passkeys-text = Avec une clé d’accès, votre empreinte, votre visage ou le code de l’appareil remplace le code, après votre mot de passe. L’application reste, pour le jour où vous n’avez pas l’appareil sous la main.
# $added et $used sont des dates avec l’heure ; $used peut être le mot pour jamais.
second-factor-passkey-used = Ajoutée le { $added }. Dernière utilisation : { $used }.
second-factor-passkey-title = Ajouter une clé d’accès
second-factor-passkey-text = Votre navigateur vous demande de confirmer avec votre empreinte, votre visage ou un code, ou avec une clé de sécurité.
second-factor-passkey-name = Nom de la clé d’accès
second-factor-passkey-name-hint = Pour reconnaître l’appareil plus tard.
second-factor-passkey-add = Ajouter la clé d’accès
second-factor-passkey-failed = Rien n’a été confirmé. Réessayez, ou utilisez le code de votre application.
second-factor-passkey-unable = Ce navigateur ne peut pas utiliser de clés d’accès ici. Il leur faut JavaScript, un navigateur récent et l’adresse propre du portail.
second-factor-passkey-added = La clé d’accès est ajoutée.
second-factor-passkey-removed = La clé d’accès est retirée.
# $most est le nombre maximal de caractères.
second-factor-error-passkey-name = Saisissez un nom d’au plus { $most } caractères.
second-factor-error-passkey = Réessayez avec une clé d’accès que vous avez ajoutée ici. Si elle est encore refusée, utilisez le code de votre application.
