# The frame around every page, and the fixed words of the components.

frame-skip-to-content = Przejdź do treści
frame-menu = Menu
frame-main-menu = Menu główne
frame-language = Język
frame-select-account = Wybierz konto
frame-signed-in-as = Zalogowano jako
frame-my-profile = Mój profil
frame-sign-ins = Moje sesje
frame-sign-out = Wyloguj się
frame-help = Pomoc
# Variables: $email is the vendor's support address.
frame-support = Pomoc techniczna: { $email }
# In the footer of a language that nobody who speaks it has read.
frame-awaiting-review = To tłumaczenie oczekuje na weryfikację
frame-demo = Wersja demonstracyjna: firmy są fikcyjne i nic nie opuszcza tego komputera.
frame-demo-mail = Przeczytaj wysłane wiadomości

# Stands before the title of a page that shows errors.
frame-title-error-prefix = Błąd:
frame-error-summary = Wystąpił problem
frame-error-support = Jeśli problem się powtarza, napisz na adres
frame-error-reference = Identyfikator dla pomocy technicznej:

frame-optional = (opcjonalnie)
frame-cancel = Anuluj
frame-breadcrumb = Tu jesteś
frame-filters = Włączone filtry
frame-filter-remove = usuń ten filtr
frame-filters-clear = Wyczyść wszystkie filtry
frame-pages = Strony
frame-page-previous = Poprzednia
frame-page-next = Następna
