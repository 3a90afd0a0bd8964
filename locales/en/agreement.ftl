# The account's agreement, and the details that its customer may edit while it is active (R56).

# $number is the agreement's number.
agreement-title = Agreement { $number }
agreement-state = State
agreement-state-active = Active
agreement-state-ended = Ended
agreement-vendor-title = Title
agreement-friendly-name = Friendly name
agreement-starts-on = Starts on
agreement-ends-on = Ends on
agreement-purchase-order = Purchase-order reference
agreement-not-said = Not given
# $accounts is how many accounts under the agreement are the viewer's own, 1 or more.
agreement-accounts-caption = { $accounts ->
        [one] Your purchasing account under this agreement
       *[other] Your { $accounts } purchasing accounts under this agreement
    }
agreement-contacts = Contacts
agreement-notice = Notice contact

## An agreement that cannot be edited

agreement-ended-title = This agreement cannot be edited
# $date is the agreement's last day.
agreement-ended-on = This agreement ended on { $date }. Only an active agreement can be edited.
agreement-ended-early = The vendor has ended this agreement. Only an active agreement can be edited.
agreement-back = Back to the agreement

## Editing

agreement-edit = Edit agreement details
# $number and $title are the agreement's.
agreement-edit-intro = Agreement { $number }, { $title }. Everybody who sees the agreement sees these details.
agreement-friendly-name-hint = What your organization calls it. It stands above the agreement’s page.
agreement-purchase-order-hint = As it stands on your own orders and invoices.
agreement-notice-name = Name of the notice contact
agreement-notice-name-hint = The person or department that notices about this agreement go to.
agreement-notice-email = E-mail address of the notice contact
# $most is the largest number of characters.
agreement-error-long = Shorten this to { $most } characters.
agreement-error-characters = Enter this on one line, in characters that can be printed.
agreement-error-notice-name = Enter the notice contact’s name, or clear the address.
agreement-error-notice-email-missing = Enter the notice contact’s e-mail address, or clear the name.
agreement-error-notice-email-odd = Enter an address like name@company.com.
agreement-saved = The agreement’s details are saved.
agreement-same = Nothing was different, so nothing was saved.
# $name is who saved meanwhile, $time when.
agreement-conflict = { $name } changed these details on { $time }.
agreement-conflict-next = Nothing of yours is saved yet: check the values below, then save again.
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile; either may be empty.
agreement-conflict-value = { $label }: here “{ $typed }”, saved meanwhile “{ $stored }”

## History

agreement-history = Changes
# $name is who did it.
agreement-history-changed = { $name } changed the details
# $label names the field, $before and $after are its values.
agreement-history-value = { $label }: “{ $before }” became “{ $after }”
# $label names the field, $after is its first value.
agreement-history-value-new = { $label }: “{ $after }”
# $label names the field, $before was its value.
agreement-history-value-gone = { $label }: “{ $before }” was cleared
