# Manage Users: the list, invitations, User details, roles (R10-R40).

## The list

# $organization is the organization's name, $account the purchasing account's name, $number its number.
users-intro = Everyone in { $organization }, with their roles on { $account } ({ $number }).
users-invite = Invite a user
users-search = Search by contact e-mail
users-search-hint = The beginning of an address or @domain, not a name
users-filter-status = Filter by status
users-any-role = Any
users-any-country = Any
users-any-language = Any
# The filters that are on. Each variable is the value, in words.
users-chip-search = E-mail: { $text }
users-chip-role = Role: { $role }
users-chip-country = Country/Region: { $country }
users-chip-language = Language: { $language }
# $first, $last and $total are numbers already formatted, $sorted is one of users-sorted-*.
users-caption = Users { $first } to { $last } of { $total }, { $sorted }
# The same when all stand on one page.
users-caption-all = { $total ->
        [one] { $total } user, { $sorted }
       *[other] { $total } users, { $sorted }
    }
users-range = { $first } to { $last } of { $total }
# $count is a number already formatted.
users-more-than = more than { $count }
users-sorted-email = sorted by e-mail, A to Z
users-sorted-email-descending = sorted by e-mail, Z to A
users-sorted-name = sorted by last name, A to Z
users-sorted-name-descending = sorted by last name, Z to A
users-sorted-last-sign-in = sorted by last sign-in, oldest first
users-sorted-last-sign-in-descending = sorted by last sign-in, newest first
users-last-sign-in = Last sign-in
users-actions = Actions
users-page-size = Users per page
# $count is how many further accounts, 1 or more.
users-elsewhere = { $count ->
        [one] and roles on { $count } other account
       *[other] and roles on { $count } other accounts
    }
users-you = You
# $date is a day.
users-expires-on = expires on { $date }
users-expired-on = expired on { $date }
# Hidden words after Resend: $name is the invited person.
users-resend-to = the invitation of { $name }
users-alone-title = You are the only one here so far
users-alone-text = Invite your colleagues. Each receives a welcome e-mail with a link, chooses a password and gets the roles that you tick.
users-none-title = Nobody found
# $text is what was typed.
users-none-address = { $text } is not used by anybody in your organization yet. You can invite this address.
users-none-search = No address begins with “{ $text }”. The search reads e-mail addresses, not names: type the beginning of an address, or @ and a domain.
users-none-domain = Nobody has an address at { $text }. The domain must be complete, such as @company.com.
users-none-filter = Nobody matches all of these filters. Remove one of them to see more.
# $email is the address typed.
users-none-invite = Invite { $email }
users-none-show-all = Show everyone

## The file

users-file-status-date = Status date
users-file-account-roles = Roles on { $number }
users-file-other-accounts = Other accounts with roles

## Invite a user

users-invite-intro = The person receives a welcome e-mail in the language that you choose, with a link that works for 60 days.
users-invite-email-hint = The work address that the person will sign in with.
users-invite-language-hint = All mails to this person are in this language.
users-invite-choose-language = Choose a language
users-invite-choose-country = Choose a country or region
users-invite-roles-hint = Tick one or more: rights add up.
users-invite-roles-help = Compare what each role can do
users-invite-accounts = Purchasing accounts
users-invite-accounts-hint = The person gets the same roles on each account that you tick.
users-invite-account-included = Always included: you invite from this account
# $count is how many.
users-invite-more-accounts = Only the first { $count } accounts are listed. Roles on another one can be given from there, once this person is invited.
# $name and $number of an account.
users-account-name = { $name } ({ $number })
users-above-ceiling = Only an administrator with a higher role can give this role
users-invite-submit = Send the invitation
users-invite-submit-another = Send and invite another user
# $name is the invited person, $email the address, $roles the roles in words.
users-invited = { $name } ({ $email }) is invited as { $roles }.
# $accounts lists accounts, $date is a day.
users-invited-detail = On { $accounts }. The invitation is good until { $date }.

users-error-email-missing = Enter the person’s work e-mail address.
users-error-email-odd = Enter one complete address, such as ann.lee@company.com.
users-error-email-taken = Another person in your organization has this address: enter a different one.
users-error-first-name-missing = Enter the person’s first name.
users-error-first-name-odd = Enter the first name on one line, in at most 100 characters that can be seen.
users-error-last-name-missing = Enter the person’s last name.
users-error-last-name-odd = Enter the last name on one line, in at most 100 characters that can be seen.
users-error-language = Choose the language for mails to this person.
users-error-country = Choose the person’s country or region.
users-error-role = Tick at least one role.
users-error-role-odd = Tick each role at most once, from the list.

# $name and $email of the member who is there already.
users-there-active = { $name } ({ $email }) is an active user of your organization already.
users-there-active-next = Open their details to see or change their roles.
users-there-pending = { $name } ({ $email }) is invited already and has not accepted yet.
users-there-pending-next = Send the invitation again, or open their details to see or change what they were offered.
users-there-expired = { $name } ({ $email }) was invited, and the invitation has expired.
users-there-expired-next = Renew it: a new link goes out, good for another 60 days.
users-open-details = Open User details
users-renew = Renew the invitation

## The mail before it is sent

users-preview = Preview the e-mail
users-preview-title = The e-mail, as it will arrive
# $language is the language’s name.
users-preview-language = In { $language }. Nothing has been sent yet.
users-preview-known = Somebody who signs in here already is asked to sign in instead of choosing a password.
users-preview-to = To
users-preview-subject = Subject

## User details

users-details = User details
users-details-invited = Invited
users-details-joined = Active since
users-details-roles-text = Roles on the accounts whose users you manage.
# $count is how many accounts.
users-details-other-accounts = { $count ->
        [one] This person also has roles on { $count } account that you do not manage.
       *[other] This person also has roles on { $count } accounts that you do not manage.
    }
users-details-more-accounts = Only the first accounts are shown. Select another account to see more.
users-details-own = These are your own roles. Ask another administrator to change them.
users-details-own-link = See whom to ask
users-details-no-role = No role
users-edit-roles = Edit roles
# $number is an account's number, $name the person: hidden words after Edit.
users-edit-roles-context = the roles of { $name } on { $number }
users-invitation = Invitation
users-invitation-resend-text = A new link goes out, good for 60 days. The old one stops working.
users-correct = Correct the details
users-withdraw-text = The link stops working at once, and the person disappears from the list. They are not told.
users-remove = Remove from the organization
users-remove-text = Takes away all roles on all accounts.
users-history = History
users-history-empty = Nothing is recorded yet.

# Steps of an invitation. Each stands beside its date and time, if it has one.
users-steps = Progress of the invitation
users-step-queued = The e-mail was written
users-step-waiting = It waits to be handed over to the mail server
users-step-put-off = It waits until then: this address got as many e-mails as a day allows
users-step-retrying = Not handed over yet: it is tried again
users-step-sent = Handed over to the mail server
users-step-refused = Not delivered. Check the address, then correct it or send the invitation again.
users-step-reminder-next = A reminder follows
users-step-reminder-waiting = A reminder waits to be handed over
users-step-reminder-sent = A reminder was handed over to the mail server
users-step-reminder-refused = A reminder was not delivered
users-step-accepted = Accepted
users-step-expires = Expires, if nobody accepts
users-step-expired = Expired

users-mail-queued = E-mail waiting to be sent
# $date is a day.
users-mail-sent = E-mail sent on { $date }
# $problem is a whole sentence.
users-mail-retrying = E-mail not sent yet, tried again soon. { $problem }
users-mail-failed = E-mail not delivered. { $problem }

# How the e-mails to an active user stand.
users-details-notice = Latest notice
users-notice-failed = A notice to this person was not delivered
# $date is the day on which it was written, $problem a whole sentence.
users-notice-failed-text = E-mail of { $date }. { $problem }
users-notice-failed-past = Tell them what changed: the history says it. A later e-mail to this address was sent.
users-notice-failed-own = What changed stands in the history. If you no longer read this address, ask another administrator to remove you and to invite you at the new one.
users-notice-failed-next = Tell them what changed: the history says it. If they no longer read this address, remove them and invite them at the new one.

# History: $actor is who did it, the other variables are names as they were then.
users-event-sent = { $actor } sent the invitation
users-event-sent-detail = { $roles } on { $account }
users-event-resent = { $actor } sent the invitation again
users-event-renewed = { $actor } asked for a new link, which was mailed
users-event-corrected = { $actor } corrected the invitation
users-event-changed-detail = From { $before } to { $after }
users-event-withdrawn = { $actor } withdrew the invitation
users-event-accepted = { $actor } accepted the invitation
users-event-removed = { $actor } removed this person from the organization
users-event-roles = { $actor } changed the roles on { $account }
users-event-roles-detail = From { $before } to { $after }
users-event-asked = { $actor } asked for roles on { $account }
users-event-request-granted = { $actor } granted a request for roles on { $account }
users-event-request-refused = { $actor } refused a request for roles on { $account }
users-event-request-withdrawn = { $actor } withdrew a request for roles on { $account }
users-event-details = { $actor } changed name, language or country
users-event-designated = { $actor } named this person administrator of { $account }
users-event-other = { $actor } made a change

## Edit roles

# $name is the person, $account and $number the account.
users-roles-intro = What { $name } may do on { $account } ({ $number }).
users-roles-hint = Tick what this person needs; nothing ticked takes all roles away.
# $name is the person, $roles the roles in words, $account the account's number.
users-roles-saved = { $name } now has these roles on { $account }: { $roles }.
users-roles-saved-none = { $name } has no role on { $account } any more.
users-roles-saved-mail = They are told by e-mail, and the change holds from their next click.
users-roles-saved-pending = They will have them once they accept the invitation.
users-roles-unchanged = Nothing changed: { $name } has these roles on { $account } already.

users-stale-text = Somebody else changed this while you were editing, and nothing of yours was saved. Check the roles below, then save again.
users-stale-now = Roles now
users-stale-asked = You asked for
users-conflict = This invitation was corrected by somebody else while you were editing. Nothing of yours is saved yet: check the values below, then save again.
# $label is a field, $typed and $stored its two values.
users-conflict-value = { $label }: here “{ $typed }”, saved meanwhile “{ $stored }”
users-resend-limited-title = This invitation was sent as often as a day allows
users-invitations-limited-title = Your organization’s limit of invitations is reached
users-last-administrator-title = An account needs an Account Administrator
users-last-administrator-text = { $name } is the last one of an account. Make somebody else Account Administrator there first, then try again.

users-refused-own-title = You cannot change your own roles
users-refused-own-text = Ask another administrator of your organization. This also keeps you from locking yourself out.
users-refused-ceiling-title = You cannot give this role
users-refused-ceiling-text = An Agreement Administrator gives every role but Account Administrator; a User Administrator gives neither of these two. Ask an administrator with a higher role.
users-refused-outranked-title = This person holds a role above yours
users-refused-outranked-text = Only an administrator who could give all of this person’s roles can change them. Ask an Account Administrator.
users-refused-authority-title = This person has roles on an account that you do not manage
users-refused-authority-text = Only an administrator of all of them may do that. Roles on your own accounts you may still take away.
users-back = Back to User details
users-back-to-list = Back to Manage Users

## Resend, correct, withdraw

# $name and $email of the invited person, $date the new last day.
users-resent = The invitation of { $name } ({ $email }) is on its way again.
users-resent-detail = The new link is good until { $date }; older ones stopped working.
users-joined-title = This person has accepted already
users-joined-text = { $name } is an active user: there is no invitation to change any more. You can change their roles or remove them.
users-correct-intro = Until the invitation is accepted you can correct it. Another address gets a new invitation, and the old link stops working.
users-corrected = The invitation of { $name } is corrected.
users-corrected-address = A new invitation goes to { $email }. The old link stopped working.
users-corrected-nothing = Nothing changed: the invitation said this already.
users-withdrawn = The invitation of { $name } ({ $email }) is withdrawn.
users-gone-before = Nothing more was done: { $name } had already been removed, or their invitation withdrawn.
users-withdrawn-detail = Its link stopped working.

## Remove

# $name is the person, $organization the organization.
users-remove-title = Remove { $name }
users-remove-intro = { $name } will no longer belong to { $organization }.
users-remove-roles = These roles end at once:
users-remove-no-roles = This person has no roles.
users-remove-sign-in = They keep their sign-in for other organizations, and are told by e-mail.
users-remove-again = To come back they need a new invitation.
users-remove-invitations = Invitations that { $name } made and that nobody accepted yet
users-remove-invitations-hint = Tick those to withdraw as well. The others stay open.
# $count is how many.
users-remove-more = Only the newest { $count } are listed. The others stay open: each can be withdrawn on its User details page.
users-remove-locked = This invitation includes roles that you may not take away
users-remove-submit = Remove { $name }
users-removed = { $name } ({ $email }) is removed from { $organization }.
# $count is how many invitations were withdrawn too, 1 or more.
users-removed-withdrawn = { $count ->
        [one] { $count } invitation of theirs is withdrawn.
       *[other] { $count } invitations of theirs are withdrawn.
    }

## Removed users

users-removed-list = Removed users
# $organization is the organization's name.
users-removed-intro = Who no longer belongs to { $organization }, the last removed first. Invitations that were withdrawn are among them.
users-removed-word = Removed
# $name is who did it, $date a day.
users-removed-by = by { $name } on { $date }
users-removed-on = on { $date }
users-removed-none-title = Nobody was removed
users-removed-none-text = Whoever is removed, or whose invitation is withdrawn, appears here with who did it and when.
users-removed-text = This person no longer belongs to your organization. To come back they need a new invitation.
