# The frame around every page, and the fixed words of the components.

frame-skip-to-content = Hoppa till innehållet
frame-menu = Meny
frame-main-menu = Huvudmeny
frame-language = Språk
frame-select-account = Välj konto
frame-signed-in-as = Inloggad som
frame-my-profile = Min profil
frame-sign-ins = Mina inloggningar
frame-sign-out = Logga ut
frame-help = Hjälp
# Variables: $email is the vendor's support address.
frame-support = Support: { $email }
# In the footer of a language that nobody who speaks it has read.
frame-awaiting-review = Den här översättningen väntar på granskning
frame-demo = Demo: påhittade företag, inget lämnar den här datorn.
frame-demo-mail = Läs mejlen som har skickats

# Stands before the title of a page that shows errors.
frame-title-error-prefix = Fel:
frame-error-summary = Ett problem har uppstått
frame-error-support = Om det fortsätter, skriv till
frame-error-reference = Referens för supporten:

frame-optional = (valfritt)
frame-cancel = Avbryt
frame-breadcrumb = Du är här
frame-filters = Aktiva filter
frame-filter-remove = ta bort det här filtret
frame-filters-clear = Rensa alla filter
frame-pages = Sidor
frame-page-previous = Föregående
frame-page-next = Nästa
