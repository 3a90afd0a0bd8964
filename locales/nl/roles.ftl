# The six roles and the eleven capabilities, told once and shown everywhere (R11).

## Roles

roles-account-administrator = Accountbeheerder
    .description = Kan alles doen voor dit account: gebruikers, partnerzichtbaarheid, overeenkomsten, sleutels, bestellingen, licenties, rapporten, downloads, selfservice-inrichting en het auditlogboek.
roles-agreement-administrator = Overeenkomstbeheerder
    .description = Kan overeenkomsten bekijken en gebruikers en partnerzichtbaarheid beheren. Ziet geen bestellingen, licenties, sleutels of rapporten.
roles-user-administrator = Gebruikersbeheerder
    .description = Kan alleen gebruikers beheren. Ziet geen overeenkomsten, bestellingen, licenties, sleutels of rapporten.
roles-account-manager = Accountverantwoordelijke
    .description = Kan actieve overeenkomsten bewerken, selfservice-inrichting beheren en software downloaden. Kan overeenkomsten, sleutels, bestellingen, licentiegegevens en rapporten bekijken.
roles-report-viewer = Rapportlezer
    .description = Kan overeenkomsten, bestellingen, licentiegegevens en rapporten bekijken, inclusief productsleutels. Kan niets wijzigen.
roles-account-viewer = Accountlezer
    .description = Kan overeenkomsten, bestellingen, licentiegegevens en rapporten bekijken, maar geen productsleutels. Kan niets wijzigen.

## Capabilities

capabilities-view-agreements = Overeenkomsten bekijken
capabilities-edit-agreements = Actieve overeenkomsten bewerken
capabilities-view-keys = Productsleutels bekijken
capabilities-view-orders = Bestellingen bekijken
capabilities-view-licenses = Licentiegegevens bekijken
capabilities-view-reports = Rapporten bekijken
capabilities-download-software = Software downloaden
capabilities-provision = Selfservice-inrichting beheren
capabilities-manage-users = Gebruikers beheren
capabilities-manage-visibility = Partnerzichtbaarheid beheren
capabilities-view-audit = Auditlogboek raadplegen

## The page that shows the whole table

roles-page-title = Wat elke rol toestaat
roles-page-text = Rollen worden per inkoopaccount toegekend. Wie meerdere rollen heeft, kan alles doen wat een van die rollen toestaat.
roles-page-caption = Rollen en wat ze toestaan
roles-page-capability = Bevoegdheid
roles-page-ceiling = Accountbeheerders kennen alle zes rollen toe, overeenkomstbeheerders alle behalve Accountbeheerder, gebruikersbeheerders alle behalve die twee. Niemand wijzigt de eigen rollen.
