# Asking for a role, and answering (R9).

## Asking

requests-ask = Ask for a role
requests-intro = The account’s administrators are told, and answer here. You hear of it by e-mail.
requests-choose = On which purchasing account?
requests-roles = Roles asked for
requests-roles-hint = Tick what you need. Whoever answers may give you less.
requests-held-already = You have this role
requests-reason = Reason
requests-reason-hint = In a sentence or two: what you need it for.
requests-send = Send the request
requests-asked = Your request is sent.
requests-asked-detail = You receive an e-mail once it is answered. If nobody answers, My profile says whom to ask.
requests-no-account-title = There is no account to ask about
requests-no-account-text = You can ask for roles on an account on which you have or had one.
requests-whom = See whom to ask
requests-error-role = Tick at least one role.
requests-error-role-odd = Tick roles from the list.
requests-error-held = You have these roles already. Tick another one.
requests-error-open = You have asked about this account already. Wait for the answer, or withdraw that request below first.
requests-error-nobody = Nobody else on this account can give you these roles. My profile says whom to ask.
requests-error-reason = Say what you need the role for.
# $count is the most characters.
requests-error-note-long = Shorten the text to { $count } characters.
requests-error-note-odd = Use only characters that can be seen.

## One’s own requests

requests-own-caption = Your requests
requests-asked-on = Asked on
requests-waits = Waiting
requests-granted = Granted
requests-refused = Refused
requests-withdrawn = Withdrawn
# $roles are the roles in words, $by a person, $date a day.
requests-granted-detail = { $roles }, by { $by } on { $date }
requests-answered-detail = by { $by } on { $date }
# $word is what the administrator said.
requests-word = “{ $word }”
requests-withdraw = Withdraw request
requests-withdrawn-done = Your request is withdrawn.

## Answering

requests-list = Requests for roles
# $account is the account’s name, $number its number.
requests-list-intro = What users ask for on { $account } ({ $number }).
requests-list-caption = Requests, those that wait first
requests-none-title = Nobody has asked for a role
requests-none-text = Users ask from My profile, or from a page that their roles do not open. You are told by e-mail.
requests-one = A request
# $name is the person who asks.
requests-one-heading = { $name } asks for a role
requests-held = Has now
requests-reason-given = Reason given
requests-give = Roles to give
requests-give-hint = Untick what you do not want to give.
requests-word-label = A word to the person
requests-word-hint = It is in the e-mail. Needed when you refuse.
requests-grant = Give the ticked roles
requests-refuse = Refuse
requests-own-note = This is your own request: another administrator has to answer it.
requests-error-none = Tick at least one role to give, or refuse.
requests-error-word = Say in a few words why you refuse.
# $name is the person, $roles the roles in words.
requests-answer-granted = { $name } now has what you gave: { $roles }.
requests-answer-refused = The request of { $name } is refused.
requests-answer-told = They are told by e-mail.
requests-answered-title = This request is answered already
requests-answered-text = Somebody else was quicker, or the person withdrew it. Nothing of yours was saved.
