# Le choix d’un mot de passe, sur toutes les pages qui le demandent.

passwords-new = Nouveau mot de passe
# $least est le nombre minimal de caractères.
passwords-hint = Au moins { $least } caractères. Quelques mots sans rapport entre eux forment un bon mot de passe.
passwords-confirmation = Nouveau mot de passe, une seconde fois
passwords-error-short = Choisissez un mot de passe d’au moins { $least } caractères.
# $most est le nombre maximal de caractères.
passwords-error-long = Choisissez un mot de passe d’au plus { $most } caractères.
passwords-error-characters = Choisissez un mot de passe sans tabulation ni caractère de contrôle.
passwords-error-guessable = Choisissez un mot de passe sans votre nom, ni votre adresse, ni le nom de votre organisation, ni celui de ce portail : ce sont les premiers que l’on devine.
passwords-error-breached = Choisissez un autre mot de passe : celui-ci a été volé sur d’autres sites, et les mots de passe volés sont essayés en premier. Si vous l’utilisez ailleurs, changez-le là aussi.
passwords-error-common = Choisissez un mot de passe moins facile à deviner : les mots courants, les noms, les dates, les suites de touches et les répétitions sont essayés en premier.
passwords-error-confirmation = Saisissez deux fois le même mot de passe.
