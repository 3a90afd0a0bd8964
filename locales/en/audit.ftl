# The audit of an account: who did what, when.

audit-title = Audit
# $account is the purchasing account's name, $number its number, $organization the organization's name.
audit-intro = Everything that was done on { $account } ({ $number }), and to the users of { $organization }. Nothing here can be changed or deleted.
audit-caption = Events, newest first
audit-person = Person
audit-person-hint = E-mail address, or a whole name as it stands below
audit-when = When (UTC)
audit-who = Who
audit-action = Action
audit-subject = Concerning
audit-detail = Details
# Columns of the file: the event's stable name, and the id that finds the request in the logs.
audit-event = Event
audit-request = Request ID
audit-chip-person = Person: { $person }
audit-chip-action = Action: { $action }
audit-none-title = Nothing has happened yet
audit-none-text = Invitations, roles, partner visibility, keys, downloads and changes of the agreement are recorded here.
audit-no-match-title = Nothing found
audit-no-match-text = No event matches all of these filters. Remove one of them to see more.

## What was done

audit-action-invitation-sent = Invitation sent
audit-action-invitation-resent = Invitation sent again
audit-action-invitation-renewed = New invitation link asked for
audit-action-invitation-corrected = Invitation corrected
audit-action-invitation-withdrawn = Invitation withdrawn
audit-action-invitation-accepted = Invitation accepted
audit-action-roles-changed = Roles changed
audit-action-role-requested = Roles asked for
audit-action-role-request-granted = Request for roles granted
audit-action-role-request-refused = Request for roles refused
audit-action-role-request-withdrawn = Request for roles withdrawn
audit-action-member-removed = User removed
audit-action-administrator-appointed = Administrator appointed by the vendor
audit-action-administrator-designated = Administrator named in the vendor’s data
audit-action-grant-made = Partner visibility allowed
audit-action-grant-revoked = Partner visibility taken back
audit-action-grant-undone = Change of partner visibility undone
audit-action-grant-ended = Partner visibility ended by a change of partner
audit-action-partner-changed = Change of partner
audit-action-agreement-changed = Agreement details changed
audit-action-key-revealed = Product key shown
audit-action-file-sent = File downloaded
audit-action-domain-asked = Directory domain named
audit-action-domain-proved = Directory domain proved
audit-action-seats-added = Seats added
audit-action-seats-ordered = Added seats ordered
audit-action-seats-undone = Added seats undone
audit-action-other = Other event

## Concerning, and details

audit-subject-person = { $name } ({ $email })
# $partners lists the partners whose orders may be seen.
audit-detail-orders-of = Orders of { $partners }
# $count is how many seats, $reference names them in the order.
audit-detail-seats = { $count ->
        [one] { $count } seat, reference { $reference }
       *[other] { $count } seats, reference { $reference }
    }
# $order is an order's number, $line the number of one of its lines.
audit-detail-ordered = Order { $order }, line { $line }
