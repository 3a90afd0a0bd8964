# L’acceptation d’une invitation (R4, R23).

accept-title = Votre invitation
# $organization est le nom de l’organisation ou du partenaire.
accept-heading = Rejoindre { $organization }
# $inviter est le nom de la personne qui invite.
accept-invited-by = { $inviter } vous invite à rejoindre { $organization }.
accept-invited = Vous êtes invité à rejoindre { $organization }.
accept-partner-roles = Vous verrez les licences et les abonnements des clients du partenaire { $organization } dans l’espace partenaires.
accept-roles-heading = Vos rôles
# $number est le numéro du compte d’achats, $name son nom.
accept-account = Compte d’achats { $number }, { $name }
accept-email = Votre adresse e-mail
# $deadline est une date et une heure.
accept-deadline = Cette invitation est valable jusqu’au { $deadline }.
accept-choose-password = Choisir un mot de passe
accept-button-new = Accepter et se connecter
accept-button-known = Accepter l’invitation
accept-ignore = Vous n’attendiez pas cette invitation ? Fermez simplement cette page : rien ne sera créé.
# $email est l’adresse invitée.
accept-known-text = L’adresse { $email } a déjà un mot de passe sur ce portail. Connectez-vous avec lui, vous reviendrez ici pour accepter.
# $current est l’adresse de la session ouverte, $email l’adresse invitée.
accept-other-text = Votre session est ouverte avec l’adresse { $current }, mais cette invitation s’adresse à { $email }.
accept-other-next = Déconnectez-vous, puis ouvrez de nouveau le lien de l’e-mail.
# Bandeau après l’acceptation.
accept-done = Vous avez rejoint { $organization }.
accept-unknown-title = Ce lien d’invitation n’est pas valable
accept-unknown-text = Il a peut-être déjà servi. Si vous avez choisi un mot de passe, connectez-vous. Sinon, demandez une nouvelle invitation à votre administrateur.
accept-replaced-title = Une invitation plus récente vous attend
accept-replaced-text = Une nouvelle invitation à rejoindre { $organization } a été envoyée et remplace ce lien. Ouvrez le lien de l’e-mail le plus récent.
accept-expired-title = Cette invitation a expiré
accept-expired-text = Une invitation peut être acceptée pendant 60 jours. Vous pouvez faire envoyer un nouveau lien à l’adresse invitée.
accept-renew = Envoyer un nouveau lien
# $email est l’adresse de la personne qui a invité.
accept-expired-ask = Vous n’avez plus accès à cette adresse ? Adressez-vous à { $inviter } ({ $email }).
# De même, quand personne n’est nommé.
accept-expired-ask-any = Vous n’avez plus accès à cette adresse ? Adressez-vous à un administrateur de l’organisation { $organization }.
accept-expired-sign-in = Se connecter
accept-renewed-title = Consultez votre messagerie
accept-renewed-text = Si l’invitation tient toujours, un nouveau lien est en route vers l’adresse invitée. Il est valable 60 jours et remplace l’ancien.
accept-renewed-nothing = Toujours rien après quelques minutes ? Regardez parmi les courriers indésirables, puis adressez-vous à la personne qui vous a invité. Un nouveau lien n’est envoyé que quelques fois par jour.
