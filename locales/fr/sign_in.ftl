# La connexion (R2).

sign-in-title = Se connecter
# $product est le nom du portail tiré des réglages.
sign-in-heading = Se connecter à { $product }
sign-in-email = Adresse e-mail professionnelle
sign-in-forgotten = Mot de passe oublié ?
sign-in-invited-only = Vous pouvez vous connecter après avoir été invité et avoir accepté l’invitation. Pour être invité, adressez-vous à votre administrateur.
sign-in-signed-out = Vous êtes déconnecté.
# $minutes est le temps que peut prendre la seconde étape.
sign-in-late = Plus de { $minutes } minutes se sont écoulées
sign-in-late-text = La seconde étape doit suivre de peu le mot de passe. Connectez-vous de nouveau. Il en va de même lorsque votre mot de passe a été modifié entre-temps.
# Le même texte pour une adresse inconnue, un mauvais mot de passe et une invitation en attente.
sign-in-error-unknown = Cette adresse et ce mot de passe ne correspondent pas. Vérifiez les deux, puis réessayez. Si vous n’avez pas encore été invité, adressez-vous à votre administrateur.
