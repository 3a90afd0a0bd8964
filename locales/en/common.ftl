# Words and buttons that several pages share.

## Names and terms

common-account = Purchasing account
common-account-number = Account number
common-agreement = Agreement
common-agreement-number = Agreement number
common-organization = Organization
common-role = Role
common-roles = Roles
common-status = Status
common-email = E-mail address
common-first-name = First name
common-last-name = Last name
common-name = Name
common-language = Preferred language
common-country = Country/Region
common-password = Password

## Yes and no

common-yes = Yes
common-no = No
common-none = None
common-all = All
common-never = Never

## Buttons and links

common-save = Save
common-edit = Edit
common-search = Search
common-clear-filters = Clear filters
common-remove = Remove
common-revoke = Revoke
common-resend = Resend
common-withdraw = Withdraw invitation
common-sign-in = Sign in
common-sign-out = Sign out
common-download-csv = Download as CSV

## Wrong answers

common-error-name-link = Enter the name alone: no web or e-mail address, no telephone number. Leave a space after a full stop.

## Status: filter and badge

common-status-all = All
common-status-active = Active
common-status-pending = Pending
common-status-expired = Expired
common-badge-active = Active
common-badge-pending = Pending
common-badge-expired = Expired
