# My profile (R7-R9).

profile-title = My profile
profile-tab-roles = Roles
profile-tab-details = Details
profile-tab-password = Password
profile-tab-second-factor = Two-step sign-in
profile-tab-sign-ins = Sign-ins
profile-tab-security-history = Security history

## Roles

# $count is how many roles on accounts the person has.
profile-roles-caption = { $count ->
        [one] Your role
       *[other] Your { $count } roles
    }
profile-roles-help = What each role can do
# $partner is the partner's name.
profile-partner = You work for { $partner }.
profile-partner-open = Open the Partner Center
profile-empty-title = You have no role yet
profile-empty-text = You can sign in, but no data opens before somebody gives you a role.
profile-ask-title = To ask for a role
# $first, $last and $total are numbers.
profile-ask-range = Accounts { $first } to { $last } of { $total }
# $number and $name are the purchasing account's.
profile-ask-account = Purchasing account { $number }, { $name }
profile-ask-administrators = Contact one of these administrators:
# $partners is a list of names.
profile-ask-partner = Nobody else administers this account. Ask your partner: { $partners }.
profile-ask-vendor = Nobody else administers this account, and no partner supplies it yet. Ask the vendor’s support.
# $organization is a name.
profile-ask-no-role = You belong to { $organization }, but have no role there. Contact an administrator of the organization.

## Details

profile-details-title = My details
profile-details-text = Your colleagues and administrators see these. Your e-mail address is your sign-in name and stays as it is.
profile-language-hint = For all pages and e-mails.
profile-details-saved = Your details are saved.
profile-details-same = Nothing was different, so nothing was saved.
profile-error-first-name = Enter your first name.
profile-error-last-name = Enter your last name.
# $most is the largest number of characters.
profile-error-name-long = Shorten the name to { $most } characters.
profile-error-name-characters = Enter the name in letters and marks that can be printed, on one line.
profile-error-language = Choose a language.
profile-error-country = Choose a country or region.
profile-conflict = Your details were changed in another window. Nothing is saved yet: check the values below, then save again.
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile.
profile-conflict-value = { $label }: here “{ $typed }”, saved meanwhile “{ $stored }”

## Password

profile-password-title = My password
profile-password-text = All your other sign-ins end when you save.
profile-password-current = Current password
profile-password-saved = Your password is changed.
profile-password-saved-detail = Your other sign-ins have ended.
profile-error-current-password = Type the password that you sign in with now.

## Sign-ins

profile-sign-ins-title = My sign-ins
profile-sign-ins-text = These are the places where you are signed in. End one that you do not recognize, then change your password.
# $count is how many sign-ins are listed.
profile-sign-ins-caption = { $count ->
        [one] { $count } sign-in
       *[other] { $count } sign-ins
    }
profile-sign-ins-device = Device
profile-sign-ins-place = Network address
profile-sign-ins-since = Signed in
profile-sign-ins-last-seen = Last used
profile-sign-ins-acts = Actions
profile-sign-ins-this-one = This one
profile-sign-ins-unknown-device = Unknown device
profile-sign-ins-end = End this one
profile-sign-ins-end-others = End all others
# $count is how many sign-ins were ended.
profile-sign-ins-ended = { $count ->
        [one] { $count } sign-in has ended.
       *[other] { $count } sign-ins have ended.
    }
profile-sign-ins-ended-already = It had ended already.

## Security history

profile-security-history-title = Security history
profile-security-history-text = What happened to your sign-in, newest first. Only you see it. If something here was not you:
profile-security-history-password = Change your password
profile-security-history-empty = Nothing is recorded yet.
profile-event-signed-in = You signed in
profile-event-with-app = With a code from the authenticator app
profile-event-with-passkey = With a passkey
profile-event-with-code = With a recovery code
profile-event-signed-out = You signed out
# $count is how many other sign-ins were ended at once.
profile-event-sign-ins-ended = { $count ->
        [one] You ended another sign-in
       *[other] You ended { $count } other sign-ins
    }
profile-event-password-changed = You changed your password
profile-event-password-reset = You chose a new password by the link in an e-mail
profile-event-second-factor-set-up = You turned on two-step sign-in with an authenticator app
profile-event-second-factor-off = You turned off two-step sign-in
# $actor is who did it.
profile-event-second-factor-reset = { $actor } turned off two-step sign-in
profile-event-codes-renewed = You made new recovery codes
profile-event-code-used = You used a recovery code
# $name is what the person called the passkey.
profile-event-passkey-added = You added the passkey “{ $name }”
profile-event-passkey-removed = You removed the passkey “{ $name }”
profile-event-other = Something else was changed
