# La réinitialisation du mot de passe.

reset-ask-title = Mot de passe oublié
reset-ask-text = Indiquez l’adresse avec laquelle vous vous connectez. Nous vous envoyons un lien pour choisir un nouveau mot de passe.
reset-ask-button = Envoyer le lien
reset-error-email = Saisissez une adresse e-mail, par exemple nom@entreprise.com.
reset-asked-title = Consultez votre messagerie
# $email est l’adresse saisie. Le même texte pour une adresse connue ou non.
reset-asked-text = Si l’adresse { $email } permet de se connecter ici, un e-mail avec un lien lui a été envoyé. Le lien est valable une heure et ne sert qu’une fois.
reset-asked-nothing = Rien reçu ? Regardez dans le courrier indésirable. Une adresse seulement invitée n’a pas encore de mot de passe : ouvrez le lien de l’invitation ou adressez-vous à votre administrateur.
reset-back = Retour à la connexion
reset-set-title = Choisir un nouveau mot de passe
# $email est l’adresse de la personne.
reset-set-text = Ce mot de passe sera celui de l’adresse { $email }. Toutes vos autres connexions prendront fin.
reset-set-button = Enregistrer et se connecter
# Bandeau après l’enregistrement.
reset-done = Votre mot de passe est changé.
reset-done-detail = Vos autres connexions ont pris fin.
reset-unknown-title = Ce lien n’est pas valable
reset-unknown-text = Il a peut-être déjà servi. Si vous avez choisi un mot de passe, connectez-vous. Sinon, demandez un nouveau lien.
reset-expired-title = Ce lien a plus d’une heure
reset-expired-text = Demandez un nouveau lien, puis ouvrez-le dans l’heure.
reset-again = Demander un nouveau lien
