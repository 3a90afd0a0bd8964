# Words and buttons that several pages share.

## Names and terms

common-account = Inkoopaccount
common-account-number = Accountnummer
common-agreement = Overeenkomst
common-agreement-number = Overeenkomstnummer
common-organization = Organisatie
common-role = Rol
common-roles = Rollen
common-status = Status
common-email = E-mailadres
common-first-name = Voornaam
common-last-name = Achternaam
common-name = Naam
common-language = Voorkeurstaal
common-country = Land/regio
common-password = Wachtwoord

## Yes and no

common-yes = Ja
common-no = Nee
common-none = Geen
common-all = Alle
common-never = Nooit

## Buttons and links

common-save = Opslaan
common-edit = Bewerken
common-search = Zoeken
common-clear-filters = Filters wissen
common-remove = Verwijderen
common-revoke = Intrekken
common-resend = Opnieuw verzenden
common-withdraw = Uitnodiging intrekken
common-sign-in = Aanmelden
common-sign-out = Afmelden
common-download-csv = Downloaden als CSV

## Wrong answers

common-error-name-link = Voer alleen de naam in: geen web- of e-mailadres en geen telefoonnummer. Zet een spatie na een punt.

## Status: filter and badge

common-status-all = Alle
common-status-active = Actief
common-status-pending = In afwachting
common-status-expired = Verlopen
common-badge-active = Actief
common-badge-pending = In afwachting
common-badge-expired = Verlopen
