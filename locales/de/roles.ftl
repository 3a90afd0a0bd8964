# The six roles and the eleven capabilities, told once and shown everywhere (R11).

## Roles

roles-account-administrator = Kontoadministrator
    .description = Kann in diesem Konto alles tun: Benutzer, Partnersichtbarkeit, Verträge, Schlüssel, Bestellungen, Lizenzen, Berichte, Downloads, Self-Service-Bereitstellung und Prüfprotokoll.
roles-agreement-administrator = Vertragsadministrator
    .description = Kann Verträge einsehen sowie Benutzer und Partnersichtbarkeit verwalten. Sieht keine Bestellungen, Lizenzen, Schlüssel oder Berichte.
roles-user-administrator = Benutzeradministrator
    .description = Kann nur Benutzer verwalten. Sieht keine Verträge, Bestellungen, Lizenzen, Schlüssel oder Berichte.
roles-account-manager = Kontomanager
    .description = Kann aktive Verträge bearbeiten, die Self-Service-Bereitstellung verwalten und Software herunterladen. Kann Verträge, Schlüssel, Bestellungen, Lizenzdetails und Berichte einsehen.
roles-report-viewer = Berichtsleser
    .description = Kann Verträge, Bestellungen, Lizenzdetails und Berichte einsehen, einschließlich der Produktschlüssel. Kann nichts ändern.
roles-account-viewer = Kontoleser
    .description = Kann Verträge, Bestellungen, Lizenzdetails und Berichte einsehen, aber keine Produktschlüssel. Kann nichts ändern.

## Capabilities

capabilities-view-agreements = Verträge einsehen
capabilities-edit-agreements = Aktive Verträge bearbeiten
capabilities-view-keys = Produktschlüssel einsehen
capabilities-view-orders = Bestellungen einsehen
capabilities-view-licenses = Lizenzdetails einsehen
capabilities-view-reports = Berichte einsehen
capabilities-download-software = Software herunterladen
capabilities-provision = Self-Service-Bereitstellung verwalten
capabilities-manage-users = Benutzer verwalten
capabilities-manage-visibility = Partnersichtbarkeit verwalten
capabilities-view-audit = Prüfprotokoll einsehen

## The page that shows the whole table

roles-page-title = Was jede Rolle erlaubt
roles-page-text = Rollen werden je Einkaufskonto vergeben. Wer mehrere Rollen hat, darf alles, was eine von ihnen erlaubt.
roles-page-caption = Rollen und was sie erlauben
roles-page-capability = Berechtigung
roles-page-ceiling = Kontoadministratoren vergeben alle sechs Rollen, Vertragsadministratoren alle außer Kontoadministrator, Benutzeradministratoren alle außer diesen beiden. Niemand ändert die eigenen Rollen.
