# Words and buttons that several pages share.

## Names and terms

common-portal = Business Center
common-partner-portal = Partner Center
# $page is the page's title, $portal the portal's name from the settings.
common-page-title = { $page } - { $portal }
# $title is the page's title, error included so that screen readers say it first.
common-page-title-error = Error: { $title }
common-account = Purchasing account
common-account-number = Account number
common-agreement = Agreement
common-agreement-number = Agreement number
common-organization = Organization
common-partner = Partner
common-licenses = Licenses
common-subscriptions = Subscriptions and services
common-keys = Keys
common-orders = Orders
common-reports = Reports
common-downloads = Downloads
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
common-date = Date

## Yes and no

common-yes = Yes
common-no = No
common-none = None
common-all = All
common-never = Never
common-optional = (optional)

## Buttons and links

common-save = Save
common-cancel = Cancel
common-edit = Edit
common-search = Search
common-filter = Filter
common-clear-filters = Clear filters
common-back = Back
common-continue = Continue
common-remove = Remove
common-revoke = Revoke
common-resend = Resend
common-withdraw = Withdraw invitation
common-undo = Undo
common-close = Close
common-sign-in = Sign in
common-sign-out = Sign out
common-download-csv = Download as CSV
common-previous = Previous
common-next = Next
common-skip-to-content = Skip to main content

## Status: filter and badge

common-status-all = All
common-status-active = Active
common-status-pending = Pending
common-status-expired = Expired
common-badge-active = Active
common-badge-pending = Pending
common-badge-expired = Expired

## Messages of every form

common-problem-title = There is a problem
common-error-prefix = Error:
