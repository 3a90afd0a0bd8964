# The six roles and the eleven capabilities, told once and shown everywhere (R11).

## Roles

roles-account-administrator = Account Administrator
    .description = Can do everything on this account: users, partner visibility, agreements, keys, orders, licenses, reports, downloads, self-service provisioning and the audit.
roles-agreement-administrator = Agreement Administrator
    .description = Can see agreements, and manage users and partner visibility. Sees no orders, licenses, keys or reports.
roles-user-administrator = User Administrator
    .description = Can manage users only. Sees no agreements, orders, licenses, keys or reports.
roles-account-manager = Account Manager
    .description = Can edit active agreements, manage self-service provisioning and download software. Can see agreements, keys, orders, license details and reports.
roles-report-viewer = Report Viewer
    .description = Can see agreements, orders, license details and reports, product keys included. Cannot change anything.
roles-account-viewer = Account Viewer
    .description = Can see agreements, orders, license details and reports, but no product keys. Cannot change anything.

## Capabilities

capabilities-view-agreements = View agreements
capabilities-edit-agreements = Edit active agreements
capabilities-view-keys = View product keys
capabilities-view-orders = View orders
capabilities-view-licenses = View license details
capabilities-view-reports = View reports
capabilities-download-software = Download software
capabilities-provision = Manage self-service provisioning
capabilities-manage-users = Manage users
capabilities-manage-visibility = Manage partner visibility
capabilities-view-audit = Read the audit

## The page that shows the whole table

roles-page-title = What each role can do
roles-page-text = Roles are given per purchasing account. Somebody with several roles can do what any of them allows.
roles-page-caption = Roles and what they allow
roles-page-capability = What it allows
roles-page-ceiling = Account Administrators give all six roles, Agreement Administrators all but Account Administrator, User Administrators all but those two. Nobody changes their own roles.
