# The audit of an account: who did what, when.

audit-title = Granskningslogg
# $account is the purchasing account's name, $number its number, $organization the organization's name.
audit-intro = Allt som har gjorts på { $account } ({ $number }) och med användarna i { $organization }. Inget här kan ändras eller tas bort.
audit-caption = Händelser, nyast först
audit-person = Person
audit-person-hint = E-postadress eller ett helt namn så som det står nedan
audit-when = När (UTC)
audit-who = Vem
audit-action = Åtgärd
audit-subject = Gäller
audit-detail = Detaljer
# Columns of the file: the event's stable name, and the id that finds the request in the logs.
audit-event = Händelse
audit-request = Anrop
audit-chip-person = Person: { $person }
audit-chip-action = Åtgärd: { $action }
audit-none-title = Inget har hänt än
audit-none-text = Här loggas inbjudningar, roller, partnersynlighet, nycklar, nedladdningar och ändringar av avtalet.
audit-no-match-title = Inget hittades
audit-no-match-text = Ingen händelse matchar alla filtren. Ta bort något av dem för att se fler.

## What was done

audit-action-invitation-sent = Inbjudan skickad
audit-action-invitation-resent = Inbjudan skickad igen
audit-action-invitation-renewed = Ny inbjudningslänk begärd
audit-action-invitation-corrected = Inbjudan rättad
audit-action-invitation-withdrawn = Inbjudan återkallad
audit-action-invitation-accepted = Inbjudan accepterad
audit-action-roles-changed = Roller ändrade
audit-action-role-requested = Roller begärda
audit-action-role-request-granted = Rollbegäran beviljad
audit-action-role-request-refused = Rollbegäran avslagen
audit-action-role-request-withdrawn = Rollbegäran återkallad
audit-action-member-removed = Användare borttagen
audit-action-administrator-appointed = Administratör utsedd av leverantören
audit-action-administrator-designated = Administratör angiven i leverantörens data
audit-action-grant-made = Partnersynlighet tillåten
audit-action-grant-revoked = Partnersynlighet återkallad
audit-action-grant-undone = Ändring av partnersynlighet ångrad
audit-action-grant-ended = Partnersynlighet upphörd genom partnerbyte
audit-action-partner-changed = Partnerbyte
audit-action-agreement-changed = Avtalsuppgifter ändrade
audit-action-key-revealed = Produktnyckel visad
audit-action-file-sent = Fil nedladdad
audit-action-domain-asked = Katalogdomän angiven
audit-action-domain-proved = Katalogdomän verifierad
audit-action-seats-added = Licensplatser tillagda
audit-action-seats-ordered = Tillagda licensplatser beställda
audit-action-seats-undone = Tillagda licensplatser ångrade
audit-action-other = Annan händelse

## Concerning, and details

audit-subject-person = { $name } ({ $email })
# $partners lists the partners whose orders may be seen.
audit-detail-orders-of = Ordrar hos { $partners }
# $count is how many seats, $reference names them in the order.
audit-detail-seats = { $count ->
        [one] { $count } licensplats, referens { $reference }
       *[other] { $count } licensplatser, referens { $reference }
    }
# $order is an order's number, $line the number of one of its lines.
audit-detail-ordered = Order { $order }, rad { $line }
