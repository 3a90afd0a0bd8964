# The frame around every page, and the fixed words of the components.

frame-skip-to-content = Zum Inhalt springen
frame-menu = Menü
frame-main-menu = Hauptmenü
frame-language = Sprache
frame-select-account = Konto auswählen
frame-signed-in-as = Angemeldet als
frame-my-profile = Mein Profil
frame-sign-ins = Meine Anmeldungen
frame-sign-out = Abmelden
frame-help = Hilfe
# Variables: $email is the vendor's support address.
frame-support = Support: { $email }
# In the footer of a language that nobody who speaks it has read.
frame-awaiting-review = Diese Übersetzung ist noch nicht geprüft
frame-demo = Demo: fiktive Unternehmen, nichts verlässt diesen Computer.
frame-demo-mail = Gesendete E-Mails lesen

# Stands before the title of a page that shows errors.
frame-title-error-prefix = Fehler:
frame-error-summary = Es ist ein Problem aufgetreten
frame-error-support = Wenn das Problem bestehen bleibt, schreiben Sie an
frame-error-reference = Referenz für den Support:

frame-optional = (optional)
frame-cancel = Abbrechen
frame-breadcrumb = Sie befinden sich hier
frame-filters = Aktive Filter
frame-filter-remove = diesen Filter entfernen
frame-filters-clear = Alle Filter löschen
frame-pages = Seiten
frame-page-previous = Zurück
frame-page-next = Weiter
