# Manage Partner Visibility: which partner may see what another one ordered (R41-R52).

manage-partner-visibility-title = Manage Partner Visibility
manage-partner-visibility-intro = By default, a partner sees only the licenses and subscriptions that it ordered for you. Here you let it see what your other partners ordered, and take that back.
manage-partner-visibility-partner = Partner name
manage-partner-visibility-choose = Choose a partner
manage-partner-visibility-show = Show
manage-partner-visibility-allow = Allow visibility to

## What is true. $viewer is a partner's name, $orderers one or more names: "Fabrikam and Tailspin".

manage-partner-visibility-state-granted = { $viewer } may see what { $orderers } ordered for you.
manage-partner-visibility-state-own = { $viewer } may see only what it ordered for you itself.
# $viewer is the name of the partner that is allowed to look.
manage-partner-visibility-note = Tick the partners whose licenses and subscriptions { $viewer } may see, untick the others, then save. This counts for this purchasing account alone, and not the other way round.
# $lines is how many order lines the viewer sees, or would see.
manage-partner-visibility-lines = { $lines ->
        [0] No order lines to see at present
        [one] { $lines } order line
       *[other] { $lines } order lines
    }
# $lines as above; $more is how many came with a change of partner after the permission.
manage-partner-visibility-lines-beyond = { $lines ->
        [one] { $lines } order line visible.
       *[other] { $lines } order lines visible.
    } { $more ->
        [one] { $more } more came with a later change of partner. To show it too, untick and save, then tick and save again.
       *[other] { $more } more came with a later change of partner. To show them too, untick and save, then tick and save again.
    }

## Nothing to grant

manage-partner-visibility-none-title = This account has no partner yet
manage-partner-visibility-none-text = As soon as partners have ordered for this purchasing account, you can let one see what another ordered.
manage-partner-visibility-single-title = There is no other partner to allow
# $partner is the name of the only partner.
manage-partner-visibility-single-text = { $partner } is the only partner of this purchasing account and sees what it ordered for you. With a second partner, you can let one see what the other ordered.

## Preview: the page of a partner as a save would make it

manage-partner-visibility-preview = Preview
# $viewer is the partner that would look.
manage-partner-visibility-preview-title = Preview: what { $viewer } would see
manage-partner-visibility-preview-intro = Nothing is saved yet, and nobody is told.
manage-partner-visibility-preview-effects = What would change
# $state is one of the sentences above.
manage-partner-visibility-preview-state = After saving: { $state }
manage-partner-visibility-preview-same = Nothing would change in what it sees.
# $count is 1 or more.
manage-partner-visibility-preview-effects-count = { $count ->
        [one] { $count } change, sorted by partner name
       *[other] { $count } changes, sorted by partner name
    }
manage-partner-visibility-preview-orders-of = Orders of
manage-partner-visibility-preview-effect = Change
manage-partner-visibility-preview-added = Added
manage-partner-visibility-preview-removed = Removed
manage-partner-visibility-preview-products = Products
manage-partner-visibility-preview-page = The page of { $viewer }
manage-partner-visibility-preview-nothing-title = It would see nothing
manage-partner-visibility-preview-nothing-text = { $viewer } has no order lines of its own on this account, and none would be shown to it.
manage-partner-visibility-preview-gone = No longer seen
# $count rows are listed.
manage-partner-visibility-preview-gone-count = { $count ->
        [one] { $count } row that it sees now
       *[other] { $count } rows that it sees now
    }
# $shown rows are listed, of $count in all.
manage-partner-visibility-preview-gone-some = { $shown } of { $count } rows that it sees now

## After a save. $state is one of the sentences above.

manage-partner-visibility-changed = You changed partner visibility. { $state }
manage-partner-visibility-unchanged = Nothing was changed. { $state }
# $count is how many people are mailed, $viewer their partner.
manage-partner-visibility-told = { $count ->
        [one] { $count } person at { $viewer } is told by e-mail.
       *[other] { $count } people at { $viewer } are told by e-mail.
    }

## Undo. $by saved something on $when; $until is the moment when the mails about it leave.

manage-partner-visibility-undo = Undo
manage-partner-visibility-undo-title = Just saved
manage-partner-visibility-undo-until = Saved by { $by } on { $when }. Until { $until }, mails about it wait and you can undo it.
# After the button's word "Undo", for screen readers.
manage-partner-visibility-undo-context = what { $by } saved on { $when }
# $state is one or more sentences about what is true again.
manage-partner-visibility-undone = You undid the change. { $state }
manage-partner-visibility-undone-told = { $count ->
        [one] { $count } person had been told already and is told again.
       *[other] { $count } people had been told already and are told again.
    }
manage-partner-visibility-undo-before = This was undone before.
manage-partner-visibility-undo-late = It is too late to undo this: the mails have left.
# $viewers is one or more partners' names.
manage-partner-visibility-undo-changed = What { $viewers } may see was changed again since.
manage-partner-visibility-undo-next = Nothing was undone. Choose the partner to change what it may see.

## The grid: all partners at once. $viewer may look, $orderer ordered.

manage-partner-visibility-grid-title = All partners at once
manage-partner-visibility-grid-open = Show all partners at once
manage-partner-visibility-grid-back = Choose one partner
manage-partner-visibility-grid-note = Each row is a partner that may look. Tick the partners whose licenses and subscriptions it may see, then save all rows together.
# $count is how many partners there are: 2 or more.
manage-partner-visibility-grid-caption = { $count ->
        [one] { $count } partner, sorted by name
       *[other] { $count } partners, sorted by name
    }
# Heads the first column; the other columns are the partners that ordered.
manage-partner-visibility-grid-corner = May see the orders of
manage-partner-visibility-grid-own = Always
manage-partner-visibility-grid-cell = { $viewer } may see what { $orderer } ordered
manage-partner-visibility-grid-changed = { $count ->
        [one] You changed what { $count } partner may see.
       *[other] You changed what { $count } partners may see.
    }
manage-partner-visibility-grid-unchanged = Nothing was changed.
manage-partner-visibility-grid-told = { $count ->
        [one] { $count } person is told by e-mail.
       *[other] { $count } people are told by e-mail.
    }
# $viewers is one or more partners' names.
manage-partner-visibility-grid-stale = Somebody changed what { $viewers } may see. Nothing of yours was saved.
manage-partner-visibility-grid-stale-next = The boxes below show what you asked for. Save again to make it so, or open the page anew to leave it as it is.
# $count is how many partners there are, $most how many a screen has room for.
manage-partner-visibility-grid-many-title = This account has { $count } partners
manage-partner-visibility-grid-many-text = This view has room for { $most }. Choose one partner at a time instead.

## Errors

manage-partner-visibility-error-partner = Choose the partner that may see the orders of others.
manage-partner-visibility-error-itself = Choose other partners: a partner always sees its own orders.
# $by is who saved first, $viewer the partner, $when the moment.
manage-partner-visibility-stale-by = On { $when }, { $by } changed what { $viewer } may see. Nothing of yours was saved.
manage-partner-visibility-stale = Somebody changed what { $viewer } may see. Nothing of yours was saved.
manage-partner-visibility-stale-next = The boxes below show what you asked for. Save again to make it so, or choose the partner anew to leave it as it is.
manage-partner-visibility-stale-now = Now
manage-partner-visibility-stale-asked = You asked for

## Who may see what

manage-partner-visibility-grants = Who may see what
manage-partner-visibility-grants-none = No partner may see what another one ordered on this account.
# $count is 1 or more.
manage-partner-visibility-grants-count = { $count ->
        [one] { $count } permission, sorted by partner name
       *[other] { $count } permissions, sorted by partner name
    }
manage-partner-visibility-viewer = Partner
manage-partner-visibility-orderer = May see what was ordered by
manage-partner-visibility-granted-by = Allowed by
manage-partner-visibility-granted-on = Since
# After the button's word "Revoke", for screen readers.
manage-partner-visibility-revoke-context = { $viewer } seeing what { $orderer } ordered

## Ended by a change of partner (D8)

manage-partner-visibility-ended = Ended by a change of partner
manage-partner-visibility-ended-note = These permissions named a partner that your account has left. Nothing was allowed in their place: allow anew what you still want.
# $count is 1 or more.
manage-partner-visibility-ended-count = { $count ->
        [one] { $count } permission
       *[other] { $count } permissions, the latest first
    }
manage-partner-visibility-ended-orderer = Could see what was ordered by
manage-partner-visibility-ended-on = Ended
# $date is a day.
manage-partner-visibility-ended-by-change = By change of partner, { $date }

## History. $by is who did it.

manage-partner-visibility-history = History
manage-partner-visibility-history-made = { $by } allowed { $viewer } to see what { $orderers } ordered.
manage-partner-visibility-history-revoked = { $by } no longer lets { $viewer } see what { $orderers } ordered.
manage-partner-visibility-history-ended = A change of partner ended the permission of { $viewer } to see what { $orderers } ordered.
manage-partner-visibility-history-changed = By change of partner on { $date }, what { $from } ordered passed to { $to }.
manage-partner-visibility-history-undone = { $by } undid the last change of what { $viewer } may see.
manage-partner-visibility-history-other = { $by } changed partner visibility.
