# Resetting a password.

reset-ask-title = Forgotten password
reset-ask-text = Enter the address that you sign in with. We send you a link for choosing a new password.
reset-ask-button = Send the link
reset-error-email = Enter one e-mail address, such as name@company.com.
reset-asked-title = Check your mail
# $email is the address typed. The same text whether it is known or not.
reset-asked-text = If { $email } can sign in here, an e-mail with a link is on its way. The link is valid for one hour and works once.
reset-asked-nothing = Nothing arrived? Look among the unwanted mail. An address that was only invited has no password yet: open the link in the invitation, or ask your administrator.
reset-back = Back to signing in
reset-set-title = Choose a new password
# $email is the person's address.
reset-set-text = It will be the password of { $email }. All your other sign-ins will end.
reset-set-button = Save and sign in
# The banner after saving.
reset-done = Your password is changed.
reset-done-detail = Your other sign-ins have ended.
reset-unknown-title = This link does not work
reset-unknown-text = It may have been used already. If you have chosen a password, sign in. If not, ask for a new link.
reset-expired-title = This link is more than an hour old
reset-expired-text = Ask for a new link, then open it within the hour.
reset-again = Ask for a new link
