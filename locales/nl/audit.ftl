# The audit of an account: who did what, when.

audit-title = Auditlogboek
# $account is the purchasing account's name, $number its number, $organization the organization's name.
audit-intro = Alles wat is gedaan voor { $account } ({ $number }) en met de gebruikers van { $organization }. Hier kan niets worden gewijzigd of verwijderd.
audit-caption = Gebeurtenissen, nieuwste eerst
audit-person = Persoon
audit-person-hint = E-mailadres of volledige naam zoals hieronder vermeld
audit-when = Wanneer (UTC)
audit-who = Wie
audit-action = Actie
audit-subject = Betreft
audit-detail = Details
# Columns of the file: the event's stable name, and the id that finds the request in the logs.
audit-event = Gebeurtenis
audit-request = Verzoek
audit-chip-person = Persoon: { $person }
audit-chip-action = Actie: { $action }
audit-none-title = Er is nog niets gebeurd
audit-none-text = Uitnodigingen, rollen, partnerzichtbaarheid, sleutels, downloads en wijzigingen van de overeenkomst worden hier vastgelegd.
audit-no-match-title = Niets gevonden
audit-no-match-text = Geen gebeurtenis voldoet aan al deze filters. Verwijder er een om meer te zien.

## What was done

audit-action-invitation-sent = Uitnodiging verzonden
audit-action-invitation-resent = Uitnodiging opnieuw verzonden
audit-action-invitation-renewed = Nieuwe uitnodigingskoppeling aangevraagd
audit-action-invitation-corrected = Uitnodiging gecorrigeerd
audit-action-invitation-withdrawn = Uitnodiging ingetrokken
audit-action-invitation-accepted = Uitnodiging geaccepteerd
audit-action-roles-changed = Rollen gewijzigd
audit-action-role-requested = Rollen aangevraagd
audit-action-role-request-granted = Rolaanvraag ingewilligd
audit-action-role-request-refused = Rolaanvraag afgewezen
audit-action-role-request-withdrawn = Rolaanvraag ingetrokken
audit-action-member-removed = Gebruiker verwijderd
audit-action-administrator-appointed = Beheerder benoemd door de leverancier
audit-action-administrator-designated = Beheerder aangewezen in de gegevens van de leverancier
audit-action-grant-made = Partnerzichtbaarheid toegestaan
audit-action-grant-revoked = Partnerzichtbaarheid ingetrokken
audit-action-grant-undone = Wijziging van partnerzichtbaarheid ongedaan gemaakt
audit-action-grant-ended = Partnerzichtbaarheid beëindigd door een partnerwissel
audit-action-partner-changed = Partnerwissel
audit-action-agreement-changed = Overeenkomstgegevens gewijzigd
audit-action-key-revealed = Productsleutel getoond
audit-action-file-sent = Bestand gedownload
audit-action-domain-asked = Directorydomein opgegeven
audit-action-domain-proved = Directorydomein geverifieerd
audit-action-seats-added = Werkplekken toegevoegd
audit-action-seats-ordered = Toegevoegde werkplekken besteld
audit-action-seats-undone = Toegevoegde werkplekken ongedaan gemaakt
audit-action-other = Andere gebeurtenis

## Concerning, and details

audit-subject-person = { $name } ({ $email })
# $partners lists the partners whose orders may be seen.
audit-detail-orders-of = Bestellingen bij { $partners }
# $count is how many seats, $reference names them in the order.
audit-detail-seats = { $count ->
        [one] { $count } werkplek, referentie { $reference }
       *[other] { $count } werkplekken, referentie { $reference }
    }
# $order is an order's number, $line the number of one of its lines.
audit-detail-ordered = Bestelling { $order }, regel { $line }
