# Words and buttons that several pages share.

## Names and terms

common-account = Inköpskonto
common-account-number = Kontonummer
common-agreement = Avtal
common-agreement-number = Avtalsnummer
common-organization = Organisation
common-role = Roll
common-roles = Roller
common-status = Status
common-email = E-postadress
common-first-name = Förnamn
common-last-name = Efternamn
common-name = Namn
common-language = Önskat språk
common-country = Land/region
common-password = Lösenord

## Yes and no

common-yes = Ja
common-no = Nej
common-none = Ingen
common-all = Alla
common-never = Aldrig

## Buttons and links

common-save = Spara
common-edit = Redigera
common-search = Sök
common-clear-filters = Rensa filter
common-remove = Ta bort
common-revoke = Återkalla
common-resend = Skicka igen
common-withdraw = Återkalla inbjudan
common-sign-in = Logga in
common-sign-out = Logga ut
common-download-csv = Ladda ned som CSV

## Wrong answers

common-error-name-link = Ange bara namnet: ingen webb- eller e-postadress och inget telefonnummer. Lämna ett mellanslag efter punkt.

## Status: filter and badge

common-status-all = Alla
common-status-active = Aktiva
common-status-pending = Väntande
common-status-expired = Utgångna
common-badge-active = Aktiv
common-badge-pending = Väntande
common-badge-expired = Utgången
