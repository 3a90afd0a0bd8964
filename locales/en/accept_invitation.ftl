# Accepting an invitation (R4, R23).

accept-title = Your invitation
# $organization is the name of the organization or partner.
accept-heading = Join { $organization }
# $inviter is the name of the person who invites.
accept-invited-by = { $inviter } invites you to join { $organization }.
accept-invited = You are invited to join { $organization }.
accept-partner-roles = You will see the licenses and subscriptions of the customers of { $organization } in the Partner Center.
accept-roles-heading = Your roles
# $number is the purchasing account's number, $name its name.
accept-account = Purchasing account { $number }, { $name }
accept-email = Your e-mail address
# $deadline is a date and time.
accept-deadline = This invitation is valid until { $deadline }.
accept-choose-password = Choose a password
accept-button-new = Accept and sign in
accept-button-known = Accept the invitation
accept-ignore = Not expecting this? Just close this page: nothing will be created.
# $email is the invited address.
accept-known-text = The address { $email } already has a password on this portal. Sign in with it, and you will come back here to accept.
# $current is the address that is signed in, $email the invited one.
accept-other-text = You are signed in as { $current }, but this invitation is for { $email }.
accept-other-next = Sign out, then open the link in the e-mail again.
# The banner after accepting.
accept-done = You have joined { $organization }.
accept-unknown-title = This invitation link does not work
accept-unknown-text = It may have been used already. If you have chosen a password, sign in. If not, ask your administrator for a new invitation.
accept-replaced-title = A newer invitation is waiting for you
accept-replaced-text = A new invitation to join { $organization } was sent and replaces this link. Open the link in the newest e-mail.
accept-expired-title = This invitation has expired
accept-expired-text = An invitation can be accepted for 60 days. You can have a new link mailed to the address that was invited.
accept-renew = Mail a new link
# $email is the address of the person who invited.
accept-expired-ask = You no longer read that address? Ask { $inviter } ({ $email }).
# The same where nobody is named.
accept-expired-ask-any = You no longer read that address? Ask an administrator of { $organization }.
accept-expired-sign-in = Go to sign-in
accept-renewed-title = Check your mail
accept-renewed-text = If the invitation still stands, a new link is on its way to the address that was invited. It is good for 60 days and replaces the old one.
accept-renewed-nothing = Nothing after a few minutes? Look among unwanted mail, then ask whoever invited you. A new link is mailed a few times a day at most.
