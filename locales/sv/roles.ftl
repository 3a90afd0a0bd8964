# The six roles and the eleven capabilities, told once and shown everywhere (R11).

## Roles

roles-account-administrator = Kontoadministratör
    .description = Kan göra allt på det här kontot: användare, partnersynlighet, avtal, nycklar, ordrar, licenser, rapporter, nedladdningar, etablering via självbetjäning och granskningsloggen.
roles-agreement-administrator = Avtalsadministratör
    .description = Kan visa avtal samt hantera användare och partnersynlighet. Ser inga ordrar, licenser, nycklar eller rapporter.
roles-user-administrator = Användaradministratör
    .description = Kan bara hantera användare. Ser inga avtal, ordrar, licenser, nycklar eller rapporter.
roles-account-manager = Kontoansvarig
    .description = Kan redigera aktiva avtal, hantera etablering via självbetjäning och ladda ned programvara. Kan visa avtal, nycklar, ordrar, licensinformation och rapporter.
roles-report-viewer = Rapportläsare
    .description = Kan visa avtal, ordrar, licensinformation och rapporter, inklusive produktnycklar. Kan inte ändra något.
roles-account-viewer = Kontoläsare
    .description = Kan visa avtal, ordrar, licensinformation och rapporter, men inga produktnycklar. Kan inte ändra något.

## Capabilities

capabilities-view-agreements = Visa avtal
capabilities-edit-agreements = Redigera aktiva avtal
capabilities-view-keys = Visa produktnycklar
capabilities-view-orders = Visa ordrar
capabilities-view-licenses = Visa licensinformation
capabilities-view-reports = Visa rapporter
capabilities-download-software = Ladda ned programvara
capabilities-provision = Hantera etablering via självbetjäning
capabilities-manage-users = Hantera användare
capabilities-manage-visibility = Hantera partnersynlighet
capabilities-view-audit = Läsa granskningsloggen

## The page that shows the whole table

roles-page-title = Vad varje roll tillåter
roles-page-text = Roller tilldelas per inköpskonto. Den som har flera roller kan göra allt som någon av dem tillåter.
roles-page-caption = Roller och vad de tillåter
roles-page-capability = Behörighet
roles-page-ceiling = Kontoadministratörer tilldelar alla sex rollerna, avtalsadministratörer alla utom Kontoadministratör, användaradministratörer alla utom dessa två. Ingen ändrar sina egna roller.
