# The frame around every page, and the fixed words of the components.

frame-skip-to-content = Naar de inhoud
frame-menu = Menu
frame-main-menu = Hoofdmenu
frame-language = Taal
frame-select-account = Account selecteren
frame-signed-in-as = Aangemeld als
frame-my-profile = Mijn profiel
frame-sign-ins = Mijn aanmeldingen
frame-sign-out = Afmelden
frame-help = Help
# Variables: $email is the vendor's support address.
frame-support = Ondersteuning: { $email }
# In the footer of a language that nobody who speaks it has read.
frame-awaiting-review = Deze vertaling wacht op controle
frame-demo = Demo: fictieve bedrijven, niets verlaat deze computer.
frame-demo-mail = Verzonden e-mails lezen

# Stands before the title of a page that shows errors.
frame-title-error-prefix = Fout:
frame-error-summary = Er is een probleem
frame-error-support = Blijft het probleem, schrijf dan naar
frame-error-reference = Referentie voor de ondersteuning:

frame-optional = (optioneel)
frame-cancel = Annuleren
frame-breadcrumb = U bent hier
frame-filters = Actieve filters
frame-filter-remove = dit filter verwijderen
frame-filters-clear = Alle filters wissen
frame-pages = Pagina’s
frame-page-previous = Vorige
frame-page-next = Volgende
