# The frame around every page, and the fixed words of the components.

frame-skip-to-content = Vai al contenuto
frame-menu = Menu
frame-main-menu = Menu principale
frame-language = Lingua
frame-select-account = Seleziona account
frame-signed-in-as = Accesso eseguito come
frame-my-profile = Il mio profilo
frame-sign-ins = Le mie sessioni
frame-sign-out = Esci
frame-help = Guida
# Variables: $email is the vendor's support address.
frame-support = Assistenza: { $email }
# In the footer of a language that nobody who speaks it has read.
frame-awaiting-review = Questa traduzione è in attesa di revisione
frame-demo = Dimostrazione: aziende fittizie, nessun dato esce da questo computer.
frame-demo-mail = Leggi le e-mail inviate

# Stands before the title of a page that shows errors.
frame-title-error-prefix = Errore:
frame-error-summary = Si è verificato un problema
frame-error-support = Se il problema persiste, scrivere a
frame-error-reference = Riferimento per l’assistenza:

frame-optional = (facoltativo)
frame-cancel = Annulla
frame-breadcrumb = Percorso di navigazione
frame-filters = Filtri attivi
frame-filter-remove = rimuovi questo filtro
frame-filters-clear = Cancella tutti i filtri
frame-pages = Pagine
frame-page-previous = Precedente
frame-page-next = Successiva
