# La page d’aide, écrite d’après le guide des clients.

help-title = Aide
# $product est le nom du portail, ici et plus bas.
help-intro = Utiliser { $product }, étape par étape.
help-contents = Sur cette page

help-start = À quoi sert ce portail
help-start-text = { $product } s’adresse aux organisations qui ont signé un contrat d’achats. Vous y consultez contrats, commandes, licences, clés et rapports, vous y téléchargez des logiciels, et vous y décidez qui y a accès.
help-start-who = Ce que vous voyez dépend de vos rôles. Le premier administrateur est désigné dans le contrat : il se connecte d’abord, puis invite les autres.

help-in = Première connexion
help-in-text = On ne s’inscrit pas à { $product } : quelqu’un de votre organisation vous invite, à votre adresse professionnelle.
help-in-step-mail = Ouvrez le lien de l’e-mail de Bienvenue. Il est valable 60 jours.
help-in-step-password = Choisissez un mot de passe, ou connectez-vous si vous en avez déjà un ici. Puis acceptez.
help-in-step-again = Le lien a expiré ? Sa page en envoie un nouveau à la même adresse.
help-in-forgotten = J’ai oublié mon mot de passe

help-role = Votre rôle
help-role-text = Si vous avez un doute sur ce que vous pouvez faire :
help-role-step-menu = Ouvrez le menu à votre nom, en haut de toute page, puis choisissez Mon profil.
help-role-step-read = Chacun de vos rôles figure à côté de son numéro de contrat et de son numéro de compte. Vous pouvez en avoir plusieurs.
help-role-step-ask = Il vous en faut un autre ? Choisissez Demander un rôle. Un administrateur répond, et vous l’apprenez par e-mail.

help-find = Rechercher un utilisateur
help-find-text = Vérifiez qu’une personne n’est pas déjà là avant de l’inviter. Gérer les utilisateurs demande un rôle qui le permet.
help-find-step-open = Ouvrez Compte, puis Gérer l’accès, et l’onglet Gérer les utilisateurs.
help-find-step-type = Saisissez le début de l’adresse e-mail, ou @ et un domaine. La recherche ne porte pas sur les noms.
help-find-step-status = Choisissez un état. Les utilisateurs actifs se sont connectés au moins une fois, ceux en attente pas encore. Les expirés n’ont pas accepté dans les 60 jours.
help-find-step-narrow = Triez par une colonne, ou filtrez par rôle, pays ou langue.

help-invite = Inviter un utilisateur
help-invite-text = La personne reçoit un e-mail de Bienvenue dans la langue que vous choisissez.
help-invite-step-open = Dans l’onglet Gérer les utilisateurs, choisissez Inviter un utilisateur.
help-invite-step-fields = Renseignez chaque champ : adresse e-mail, prénom et nom de famille, langue préférée, pays ou région, et un ou plusieurs rôles.
help-invite-step-preview = Si vous le souhaitez, affichez d’abord l’e-mail. Il apparaît dans la langue de la personne.
help-invite-step-send = Envoyez l’invitation, ou envoyez-la et invitez un autre utilisateur. Les détails de l’utilisateur en indiquent ensuite le parcours.
help-invite-step-many = Pour beaucoup de personnes, choisissez { batches-invite-many }, puis collez leurs adresses ou importez un fichier.

help-roles = Ce que permet chaque rôle
help-roles-text = Les rôles s’attribuent par compte d’achats. Plusieurs rôles s’additionnent.

help-change = Modifier les rôles d’une personne
help-change-text = Une modification vaut dès le prochain clic de la personne, qui en est informée par e-mail.
help-change-step-find = Recherchez la personne dans Gérer les utilisateurs et ouvrez ses détails.
help-change-step-edit = À côté du compte, choisissez Modifier, puis cochez ou décochez des rôles.
help-change-step-save = Enregistrez. Personne ne modifie ses propres rôles, et un compte garde au moins un Administrateur de compte.
help-change-step-remove = Retirez sur la même page une personne qui a quitté l’organisation.

help-visibility = Visibilité des partenaires
help-visibility-text = Avec plus d’un partenaire, vous décidez lequel voit ce qu’un autre a commandé pour vous.
help-visibility-default = Un partenaire voit seulement ce qu’il a commandé lui-même, sauf si vous autorisez plus. Vous pouvez révoquer une autorisation à tout moment. Avec un seul partenaire, il n’y a rien à autoriser.
help-visibility-change = Après un changement de partenaire, ce que l’ancien a commandé appartient au nouveau.
help-visibility-step-open = Ouvrez Compte, puis Gérer l’accès, et l’onglet Gérer la visibilité des partenaires. Sélectionnez le compte d’achats.
help-visibility-step-viewer = Sous Nom du partenaire, choisissez celui qui doit voir davantage.
help-visibility-step-orderer = Sous Autoriser la visibilité à, cochez les partenaires dont il peut voir les commandes.
help-visibility-step-look = Si votre rôle vous montre les licences, regardez d’abord ce que ce partenaire verrait.
help-visibility-step-save = Enregistrez. Un message résume ce que le partenaire peut voir désormais.
help-visibility-step-undo = Un enregistrement peut être annulé aussi longtemps que la page l’indique. Ensuite, le partenaire est informé par e-mail.

help-partner = Pour les partenaires
help-partner-text = L’Espace partenaires montre au personnel des partenaires les licences et les abonnements de leurs clients.
help-partner-step-sign-in = Acceptez l’invitation, connectez-vous et ouvrez l’Espace partenaires.
help-partner-step-choose = Choisissez le compte d’un client.
help-partner-step-read = Chaque ligne nomme le partenaire qui l’a commandée et, si elle est partagée avec vous, la personne qui l’a permis.

help-more = Plus d’aide
help-more-text = Demandez d’abord à un administrateur de votre organisation : Mon profil les nomme. Puis demandez à votre partenaire.
help-more-support = L’assistance de ce portail :
