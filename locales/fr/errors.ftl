# Pages montrées à la place de celle qui était demandée. Chacune dit que faire ensuite.

errors-403-title = Vous ne pouvez pas ouvrir cette page
errors-403-text = Vos rôles ne la comprennent pas. Pour demander un rôle, contactez un administrateur de votre organisation.
# Dans un compte : un bouton mène à la demande.
errors-403-ask = Vos rôles sur ce compte ne le permettent pas. Vous pouvez demander à ses administrateurs un rôle qui le permet.
errors-404-title = Page introuvable
errors-404-text = Vérifiez l’adresse, ou repartez de la page d’accueil. Ce que vous cherchez a peut-être été déplacé ou appartient à un autre compte.
errors-405-title = Cette action n’est pas possible ici
errors-405-text = Revenez à la page précédente et utilisez ses boutons ou ses liens.
errors-408-title = Le formulaire a mis trop de temps à arriver
errors-408-text = Vérifiez votre connexion, revenez en arrière et renvoyez-le.
errors-409-title = Quelqu’un a modifié ceci entre-temps
errors-409-text = Rien de votre saisie n’a été enregistré. Rouvrez la page pour voir l’état actuel, puis refaites votre modification.
errors-410-title = Ce lien ne fonctionne plus
errors-410-text = Demandez-en un nouveau à la personne qui vous l’a envoyé, ou connectez-vous si vous avez déjà un mot de passe.
errors-412-title = Le fichier a changé
errors-412-text = La partie que vous en avez provient d’un fichier plus ancien. Recommencez le téléchargement.
errors-413-title = Votre envoi est trop volumineux
errors-413-text = Revenez en arrière, raccourcissez le texte ou choisissez un fichier plus petit, puis renvoyez le formulaire.
errors-416-title = Le fichier n’a pas cette partie
errors-416-text = Le fichier est plus court que ce qui a été demandé. Recommencez le téléchargement.
errors-421-title = Cette adresse n’est pas servie ici
errors-421-text = Ouvrez le portail par l’adresse de votre invitation, ou demandez-la à votre administrateur.
errors-422-title = Cette demande n’a pas pu être comprise
errors-422-text = Rouvrez la page et utilisez son formulaire ou ses liens. Rien n’a été enregistré.
errors-429-title = Trop de tentatives
# $minutes est un nombre entier, 1 ou plus.
errors-429-text = { $minutes ->
        [one] Attendez { $minutes } minute, puis réessayez.
       *[other] Attendez { $minutes } minutes, puis réessayez.
    }
# Plus de deux.
errors-429-hours = Attendez { $hours } heures, puis réessayez.
errors-500-title = Désolé, nous n’avons pas pu le faire
errors-500-text = Réessayez dans quelques minutes. Si cela se reproduit, transmettez la référence ci-dessous à votre administrateur.
errors-503-title = Le portail est momentanément indisponible
errors-503-text = Rien de ce qui a été enregistré n’est perdu. Réessayez dans quelques minutes.
errors-ended-title = Veuillez vous reconnecter
errors-ended-text = Votre connexion a pris fin. Reconnectez-vous dans la fenêtre qui s’ouvre, puis revenez sur cette page.
errors-ended-next = Se connecter
# La connexion en deux étapes est exigée de quelqu’un qui ne l’a pas encore configurée.
errors-factor-title = D’abord la connexion en deux étapes
errors-factor-text = Elle est obligatoire pour vous. Configurez-la dans la fenêtre qui s’ouvre, puis revenez sur cette page.
errors-factor-next = Configurer la connexion en deux étapes
errors-home = Aller à la page d’accueil
# Ce qui a été saisi dans un formulaire refusé.
errors-kept-text = Votre saisie est conservée sur cette page. Vous pouvez la renvoyer d’ici.
errors-kept-button = Renvoyer
# $label : ce à quoi mène le lien, comme un lien seul le dit.
errors-kept-elsewhere = { $label } (nouvelle fenêtre)
