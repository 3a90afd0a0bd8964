# One act on many: inviting many, and doing the same to many members.

## Invite many

batches-invite-many = Invite many users
# $most is a number already formatted.
batches-invite-many-intro = Paste addresses or choose a file, up to { $most } in one go. You see the whole list with what will happen to each address before anything is sent.
batches-addresses = E-mail addresses
batches-addresses-hint = One a line, or with commas or semicolons between them. With names: Ann Lee <ann.lee@company.com>. Without a name it is taken from the address, and you can correct it.
batches-file = CSV file
batches-file-hint = With the columns of the template, in any order. A row may name its own language, country and roles.
batches-template = Download the template
batches-roles-for-all = Roles for all
batches-roles-hint = Tick one or more. On the next page you can change them for each person.
batches-language-hint = For everyone whose row says nothing else.
batches-check = Check the list
batches-error-nobody = Paste at least one address, or choose a file.
batches-error-file-kind = This file is not plain text. Save the list as CSV, then choose that file.
# $most is a number of megabytes.
batches-error-file-large = This file is larger than { $most } MB. Choose a smaller one, or split the list.
batches-error-file-again = Choose the file again: what you typed was kept, but not the file.
batches-error-file-empty = Choose a file with at least one address in it.
# $given and $most are numbers already formatted.
batches-error-too-many = The list has { $given } rows. Split it: one list takes { $most }.

## What is done

batches-title-invite = Invite the people on a list
batches-title-resend = Send invitations again
# $roles lists roles in words.
batches-title-give = Give roles: { $roles }
batches-title-take = Take roles away: { $roles }
batches-title-withdraw = Withdraw invitations
batches-title-remove = Remove users
batches-nothing-yet = Nothing is done yet. Check the list, then confirm.
batches-effect-invite = Each new person receives a welcome e-mail with a link that works for 60 days. Whoever is there already is left alone; expired invitations are sent again, with the roles that they offered.
batches-effect-resend = A new link goes out to each, good for 60 days. The old ones stop working.
batches-effect-roles = Active users are told by e-mail, and the change holds from their next click. Their other roles stay.
batches-effect-withdraw = The links stop working at once, and these people disappear from the list. They are not told.
batches-effect-remove = All their roles on all accounts end at once. Active users are told by e-mail. To come back they need a new invitation. Invitations that they made stay open.
# $count is how many rows, 1 or more.
batches-effect-refused = { $count ->
        [one] { $count } row is refused: the list says why. The others are done all the same.
       *[other] { $count } rows are refused: the list says why. The others are done all the same.
    }
# $hour, $day and $now are numbers already formatted, $last a day and time.
batches-effect-limits = Your organization can send { $hour } invitations an hour and { $day } a day. { $now } go out at once and the others by themselves as soon as the limits allow, the last ones at about { $last }. Nobody is left out.
# $count is how many.
batches-confirm-invite = { $count ->
        [one] Send { $count } invitation
       *[other] Send { $count } invitations
    }
batches-confirm-resend = { $count ->
        [one] Send { $count } invitation again
       *[other] Send { $count } invitations again
    }
batches-confirm-roles = { $count ->
        [one] Change the roles of { $count } user
       *[other] Change the roles of { $count } users
    }
batches-confirm-withdraw = { $count ->
        [one] Withdraw { $count } invitation
       *[other] Withdraw { $count } invitations
    }
batches-confirm-remove = { $count ->
        [one] Remove { $count } user
       *[other] Remove { $count } users
    }
batches-discard = Discard the list
batches-unknown-title = There is no such list
batches-unknown-text = A list that was discarded is gone, and nothing of it was done. All others stand under Bulk actions.
batches-discarded = The list is discarded. Nothing was done.
batches-confirmed-title = This list was confirmed
# $when is a date and time.
batches-confirmed-text = It was confirmed on { $when } and is being worked off, or has been: it cannot be discarded any more.
batches-confirmed-next = Open the list

## While it is done, and afterwards

# $done and $total are numbers already formatted.
batches-progress = { $done } of { $total } done
# $time is a day and time.
batches-paused = Your organization’s limit of invitations is reached. It goes on by itself at { $time }.
batches-leave = You can leave this page: the work goes on. You find it again under Bulk actions.
batches-refresh = Refresh by itself
batches-refresh-stop = Stop refreshing
batches-done = The list has been processed.
# $date is a day.
batches-kept = You can read this page until { $date }.
batches-download = Download the result as CSV

## The rows

batches-filter = Filter by result
# $first, $last and $total are numbers already formatted.
batches-caption = Rows { $first } to { $last } of { $total }
batches-no-rows = No row is of this kind.
batches-result = Result
batches-guessed = Name taken from the address
batches-leave-out = Leave out
batches-put-back = Put back
batches-kind-will = Will be done
batches-kind-done = Done
batches-kind-nothing = Nothing to do
batches-kind-refused = Refused
batches-will-invite = Is new and gets an invitation.
# $date is a day.
batches-will-renew = The invitation expired on { $date }: it is sent again, with what it offers.
batches-will-resend = Gets a new link.
# $before and $after list roles in words.
batches-will-roles = From { $before } to { $after }.
batches-will-withdraw = The invitation is withdrawn.
batches-will-remove = Is removed from the organization.
batches-outcome-invited = The invitation is on its way.
batches-outcome-renewed = The expired invitation is on its way again.
batches-outcome-resent = The invitation is on its way again.
batches-outcome-roles-changed = The roles are changed.
batches-outcome-withdrawn = The invitation is withdrawn.
batches-outcome-removed = Is removed from the organization.
batches-outcome-there-active = Is an active user already.
batches-outcome-there-pending = Is invited already and has not accepted yet.
batches-outcome-unchanged = The roles are so already.
batches-outcome-left-out = You left this row out.
batches-outcome-odd-address = This is not a complete e-mail address.
batches-outcome-odd-name = First and last name are both needed, each at most 100 characters, without links or telephone numbers.
batches-outcome-odd-language = The row names a language that the portal does not support.
batches-outcome-odd-country = The row names a country or region that is not known.
batches-outcome-odd-roles = The row names a role that does not exist, or none.
batches-outcome-duplicate = A row above has the same address.
batches-outcome-above-ceiling = Only an administrator with a higher role can give one of these roles.
batches-outcome-outranked = This person holds a role above yours.
batches-outcome-no-authority = This person has roles on an account that you do not manage.
batches-outcome-oneself = Nobody does this to themselves.
batches-outcome-gone = Is not in the organization any more.
batches-outcome-joined = Has accepted already: there is no invitation any more.
batches-outcome-changed = Has changed since the list was made. Look at this person again.
batches-outcome-last-administrator = Is the last Account Administrator of an account.
batches-outcome-resent-too-often = Was sent as often as is allowed in a day.
batches-outcome-failed = Could not be done. Try again, then ask the support.

## One row

batches-row = Correct a row
batches-row-intro = Nothing is sent before you confirm the list.

## The lists

batches-list = Bulk actions
batches-list-intro = Your lists of the last 30 days: drafts, what is under way, and results.
# $count is how many lists the table shows.
batches-list-caption = { $count ->
    [one] { $count } list
   *[other] { $count } lists, the newest first
}
batches-list-what = What
batches-list-made = Made
batches-list-rows = Rows
batches-list-none-title = No lists yet
batches-list-none-text = Invite many users at once, or select users in Manage Users and do the same to all of them.
batches-state-draft = Draft, not confirmed
# $done and $total are numbers already formatted.
batches-state-under-way = Under way, { $done } of { $total }
# $date is a day.
batches-state-finished = Finished on { $date }

## The file

batches-file-number = Row
batches-file-why = Explanation

## Doing the same to many, below the list

batches-many-title = Do the same to several users
batches-many-hint = Tick users in the list above, or all of them here. You see what would change before anything is done.
batches-many-page = All on this page
# $count is a number already formatted, or “more than 1,000”.
batches-many-all = All of this list ({ $count }), on every page
# $name is a person.
batches-many-select = Select { $name }
# Hidden words after Resend, Withdraw invitation and Remove from the organization.
batches-many-context = for all that are selected
batches-many-choose-role = Choose a role
batches-many-give = Give the role
batches-many-take = Take the role away
batches-choose-role = Choose the role to give or to take away, then try again.
batches-choose-somebody = Tick at least one user in the list, then try again.
# $most is a number already formatted.
batches-cut = One list takes { $most } users: these are the first ones. Do the rest with another list.
