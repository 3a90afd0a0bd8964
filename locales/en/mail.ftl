# Mails: their subjects and texts, and what pages say of a mail.

## In every mail

mail-greeting = Hello { $name },
mail-greeting-nameless = Hello,
# The text part, before the link. Variables: $label is the button's.
mail-action = { $label }:
# The HTML part, before the link in full.
mail-bare-link = If the button does not work, copy this address into your browser:
mail-automatic = This mail was sent automatically by { $product }.
mail-help = Questions? Write to { $email }
# The HTML part: the address follows as a link.
mail-help-before = Questions? Write to
# Where one mail tells of several accounts.
mail-accounts-button = Choose the account
mail-account-roles = { $account } ({ $number }): { $roles }

## Invitation, and again (R27, R36)

# A subject has at most 60 characters and nothing that anybody typed.
mail-welcome-subject = Your invitation to { $product }
mail-welcome-heading = You are invited to { $product }
mail-welcome-by-person = { $inviter } invites you to { $product } for { $organization }.
mail-welcome-by-vendor = You are invited to { $product } for { $organization }.
mail-welcome-to-partner = You are invited to the Partner Center of { $product } for { $partner }.
mail-welcome-about = There you work with your organization’s volume licenses, as far as your role allows.
mail-welcome-about-partner = There you see the licenses and subscriptions that your customers ordered through you, or allow you to see.
mail-welcome-roles = Your roles:
mail-welcome-new = To start, choose a password.
mail-welcome-known = You already sign in with this address. Sign in as usual, then accept.
mail-welcome-button = Accept the invitation
mail-welcome-deadline = The invitation is valid until { $date }.
mail-welcome-reason = You receive this mail because this address was invited to { $product }.
mail-welcome-unexpected = Not expecting this? Ignore it: nothing is created until you accept.
mail-welcome-again-subject = Your new link to { $product }
mail-welcome-again-heading = Here is your new link
mail-welcome-again-replaces = This link replaces the one in earlier mails, which no longer works.
mail-welcome-reminder-subject = A reminder: your invitation to { $product }
mail-welcome-reminder-heading = Your invitation is still waiting
mail-welcome-reminder-waits = You have not accepted yet. The link is the same as in our latest mail: either of them works.

## Changes to a member (R39, R40)

mail-member-reason = You receive this mail because you belong to { $organization }.
mail-member-unexpected = Not expecting this? Ask { $by }.
mail-roles-changed-subject = Your roles have changed
mail-roles-changed-heading = Your roles have changed
mail-roles-changed-what = { $by } changed your roles at { $organization } on the purchasing account { $account } ({ $number }).
mail-roles-changed-now = You now have: { $roles }.
mail-roles-changed-none = You have no role on this account any more.
mail-roles-changed-button = Open the account
mail-roles-changed-profile = Open My profile
mail-role-requested-subject = Somebody asks for a role
mail-role-requested-heading = Somebody asks for a role
mail-role-requested-what = { $name } ({ $email }) asks for { $roles } on the purchasing account { $account } ({ $number }) of { $organization }.
mail-role-requested-reason = The reason given: “{ $reason }”
mail-role-requested-button = Open the requests
mail-role-requested-why = You receive this mail because you manage users on this account.
mail-role-requested-unexpected = Not sure? Ask the person before you answer.
mail-role-answered-subject = Your request for a role was answered
mail-role-answered-heading = Your request for a role
mail-role-answered-granted = { $by } gave you { $roles } on the purchasing account { $account } ({ $number }).
mail-role-answered-narrowed = You had asked for { $roles }.
mail-role-answered-refused = { $by } did not give you { $roles } on the purchasing account { $account } ({ $number }).
mail-role-answered-word = { $by } says: “{ $word }”
mail-role-answered-button = Open your requests
mail-removed-subject = Your access has ended
mail-removed-heading = Your access has ended
mail-removed-what = { $by } removed you from { $organization }. Its accounts no longer open for you.
mail-removed-rest = Access that you have through other organizations stays as it is.
mail-removed-reason = You receive this mail because you belonged to { $organization }.

## Partner visibility (R50, R51)

mail-visibility-granted-subject = You can see more orders
mail-visibility-granted-heading = You can see more orders
# Variables: $customer allows $viewer to see what $orderers ordered.
mail-visibility-granted-what = { $customer } allows { $viewer } to see what { $orderers } ordered for the purchasing account { $account } ({ $number }).
mail-visibility-steps = How to see it:
mail-visibility-step-sign-in = Open the Partner Center and sign in.
mail-visibility-step-accept = Accept your invitation to the Partner Center first: the link is in the mail that invited you.
mail-visibility-step-choose = Choose { $customer }, account { $number }.
mail-visibility-step-read = Licenses, subscriptions and services stand in one list. Each row names the partner that ordered it.
mail-visibility-button = Open the Partner Center
mail-visibility-reason = You receive this mail because you work for { $viewer }.
mail-visibility-granted-unexpected = Not expecting this? There is nothing to do. { $customer } can end it at any time.
mail-visibility-revoked-subject = Some orders are no longer shared with you
mail-visibility-revoked-heading = Some orders are no longer shared with you
mail-visibility-revoked-what = { $customer } no longer allows { $viewer } to see what { $orderers } ordered for the purchasing account { $account } ({ $number }).
# By a change of channel partner, not by somebody's decision.
mail-visibility-ended-what = The partner of the purchasing account { $account } ({ $number }) of { $customer } has changed: { $viewer } no longer sees what { $orderers } ordered for it.
mail-visibility-revoked-rest = What { $viewer } ordered itself stays visible.
mail-visibility-revoked-unexpected = Not expecting this? Ask { $customer }.

## A change of partner (R55, D8)

mail-partner-changed-subject = A change of partner on your account
mail-partner-changed-heading = A change of partner
# $date is a day, $from and $to are partners.
mail-partner-changed-what = As of { $date }, what { $from } ordered for the purchasing account { $account } ({ $number }) of { $organization } belongs to { $to }.
mail-partner-changed-sight = { $from } no longer sees it, unless you allow it.
mail-partner-changed-none = No permission to see the orders of others named { $from }.
mail-partner-changed-ended = These permissions named { $from } and have ended:
# The same beside those of another account.
mail-partner-changed-ended-on = These permissions on account { $number } named { $from } and have ended:
mail-partner-changed-permission = { $viewer } could see what { $orderer } ordered.
mail-partner-changed-decide = Nothing was allowed in their place. Who else may see what came with the change, you decide anew.
mail-partner-changed-button = Open Manage Partner Visibility
mail-partner-changed-reason = You receive this mail because you manage partner visibility for this account.
mail-partner-changed-unexpected = Not expecting this? Ask { $to }.

## Self-service provisioning (R62)

mail-seats-added-subject = Seats to be ordered
mail-seats-added-heading = A customer has added seats
# $by is a person at $customer, $product a product.
mail-seats-added-what = { $by } of { $customer } added { $quantity ->
        [one] { $quantity } seat
       *[other] { $quantity } seats
    } of { $product } for the purchasing account { $account } ({ $number }), for use at once.
# $reference is what the order line must name, $date the last day.
mail-seats-added-order = In the order line, name { $reference } as the provisioning reference. The term ends on { $date }.
mail-seats-undone-subject = Seats not to be ordered
mail-seats-undone-heading = A customer has taken seats back
mail-seats-undone-what = { $by } of { $customer } took back { $quantity ->
        [one] { $quantity } added seat
       *[other] { $quantity } added seats
    } of { $product } for the purchasing account { $account } ({ $number }).
mail-seats-undone-order = Nothing is to be ordered for this: the provisioning reference { $reference } is void.
mail-seats-moved-heading = Seats are another partner’s to order
mail-seats-moved-what = { $customer } added { $quantity ->
        [one] { $quantity } seat
       *[other] { $quantity } seats
    } of { $product } for the purchasing account { $account } ({ $number }). Another partner orders this now, or has ordered it.
mail-seats-moved-order = Nothing is to be ordered for this any more: leave the provisioning reference { $reference } out of your orders.
mail-seats-button = Open what is to be ordered
mail-seats-unexpected = Not expecting this? Ask { $customer }.

## Password

mail-sign-in-reason = You receive this mail because you sign in to { $product } with this address.
mail-password-reset-subject = Choose a new password
mail-password-reset-heading = Choose a new password
mail-password-reset-what = A new password was asked for, for your sign-in to { $product }.
mail-password-reset-button = Choose a new password
mail-password-reset-deadline = The link works once, within one hour.
mail-password-reset-unexpected = Not you? Ignore this mail: your password stays as it is.
mail-password-changed-subject = Your password was changed
mail-password-changed-heading = Your password was changed
mail-password-changed-what = The password of your sign-in to { $product } was changed. Everywhere else you were signed out.
mail-password-changed-not-you = Not you? Choose a new password at once.
mail-password-changed-button = Choose a new password
mail-password-changed-expected = Was it you? There is nothing to do.

## Two-step sign-in was changed

mail-second-factor-set-up-subject = Two-step sign-in is on
mail-second-factor-set-up-what = Two-step sign-in was turned on for your sign-in to { $product }, with an authenticator app. Everywhere else you were signed out.
mail-second-factor-turned-off-subject = Two-step sign-in is off
mail-second-factor-turned-off-what = Two-step sign-in was turned off for your sign-in to { $product }.
mail-second-factor-reset-subject = Two-step sign-in was taken off
# $product is the portal's name.
mail-second-factor-reset-what = The operator of { $product } took two-step sign-in off your sign-in, as is done for somebody who lost app and recovery codes. Everywhere you were signed out. You can set it up again on My profile.
mail-second-factor-codes-renewed-subject = You have new recovery codes
mail-second-factor-codes-renewed-what = New recovery codes were made for your sign-in to { $product }. The old ones no longer work.
mail-second-factor-passkey-added-subject = A passkey was added
# $name is what its owner calls it.
mail-second-factor-passkey-added-what = The passkey “{ $name }” was added to your sign-in to { $product }.
mail-second-factor-passkey-removed-subject = A passkey was removed
# $name is what its owner called it.
mail-second-factor-passkey-removed-what = The passkey “{ $name }” was removed from your sign-in to { $product }.
mail-second-factor-code-used-subject = A recovery code was used
# $left is how many codes were not used yet.
mail-second-factor-code-used-what = A recovery code was used for your sign-in to { $product }. { $left ->
        [0] None is left: make new ones on My profile.
        [one] { $left } is left.
       *[other] { $left } are left.
    }

## An administrator was appointed

mail-administrator-appointed-subject = A new Account Administrator
mail-administrator-appointed-heading = A new Account Administrator
mail-administrator-appointed-what = { $name } ({ $email }) was named Account Administrator of the purchasing account { $account } ({ $number }) of { $organization }.
mail-administrator-appointed-stay = Your own roles stay as they are.
mail-administrator-appointed-button = Open Manage Users
mail-administrator-appointed-reason = You receive this mail because you are an Account Administrator of this account.
mail-administrator-appointed-unexpected = Not expecting this? Check the roles in Manage Users.

mail-invitation-resent-subject = An invitation was sent again
mail-invitation-resent-heading = An invitation was sent again
mail-invitation-resent-what = { $by } sent the invitation of { $name } ({ $email }) to { $organization } again. It gives roles on the purchasing account { $account } ({ $number }).
mail-invitation-resent-links = The new link is good for 60 days. Older ones stopped working.
mail-invitation-resent-button = Open Manage Users
mail-invitation-resent-reason = You receive this mail because you are an Account Administrator of this account.
mail-invitation-resent-unexpected = Not expecting this? You can withdraw the invitation in Manage Users.

## What became of a mail

mail-problem-unreachable = The mail server cannot be reached.
mail-problem-silent = The mail server stopped answering.
mail-problem-unwritable = The mail could not be written. Tell the support.
# Variables: $sentence is the mail server's own, in its language.
mail-problem-refused = The mail server answered: { $sentence }
