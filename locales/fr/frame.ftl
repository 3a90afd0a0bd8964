# The frame around every page, and the fixed words of the components.

frame-skip-to-content = Aller au contenu
frame-menu = Menu
frame-main-menu = Menu principal
frame-language = Langue
frame-select-account = Sélectionner un compte
frame-signed-in-as = Session ouverte :
frame-my-profile = Mon profil
frame-sign-ins = Mes connexions
frame-sign-out = Se déconnecter
frame-help = Aide
# Variables: $email is the vendor's support address.
frame-support = Assistance : { $email }
# In the footer of a language that nobody who speaks it has read.
frame-awaiting-review = Cette traduction attend une relecture
frame-demo = Démonstration : sociétés fictives, rien ne quitte cet ordinateur.
frame-demo-mail = Lire les e-mails envoyés

# Stands before the title of a page that shows errors.
frame-title-error-prefix = Erreur :
frame-error-summary = Un problème est survenu
frame-error-support = Si le problème persiste, écrivez à
frame-error-reference = Référence pour l’assistance :

frame-optional = (facultatif)
frame-cancel = Annuler
frame-breadcrumb = Vous êtes ici
frame-filters = Filtres actifs
frame-filter-remove = retirer ce filtre
frame-filters-clear = Effacer tous les filtres
frame-pages = Pages
frame-page-previous = Précédent
frame-page-next = Suivant
