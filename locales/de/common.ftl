# Words and buttons that several pages share.

## Names and terms

common-account = Einkaufskonto
common-account-number = Kontonummer
common-agreement = Vertrag
common-agreement-number = Vertragsnummer
common-organization = Organisation
common-role = Rolle
common-roles = Rollen
common-status = Status
common-email = E-Mail-Adresse
common-first-name = Vorname
common-last-name = Nachname
common-name = Name
common-language = Bevorzugte Sprache
common-country = Land/Region
common-password = Kennwort

## Yes and no

common-yes = Ja
common-no = Nein
common-none = Keine
common-all = Alle
common-never = Nie

## Buttons and links

common-save = Speichern
common-edit = Bearbeiten
common-search = Suchen
common-clear-filters = Filter löschen
common-remove = Entfernen
common-revoke = Widerrufen
common-resend = Erneut senden
common-withdraw = Einladung zurückziehen
common-sign-in = Anmelden
common-sign-out = Abmelden
common-download-csv = Als CSV herunterladen

## Wrong answers

common-error-name-link = Geben Sie nur den Namen ein: keine Web- oder E-Mail-Adresse, keine Telefonnummer. Lassen Sie nach einem Punkt ein Leerzeichen.

## Status: filter and badge

common-status-all = Alle
common-status-active = Aktiv
common-status-pending = Ausstehend
common-status-expired = Abgelaufen
common-badge-active = Aktiv
common-badge-pending = Ausstehend
common-badge-expired = Abgelaufen
