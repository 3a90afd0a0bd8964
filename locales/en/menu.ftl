# The top menu (R5, R6).

menu-home = Home
menu-agreement = Agreement
menu-orders = Orders
menu-licenses = Licenses
menu-keys = Keys
menu-downloads = Downloads
menu-reports = Reports
menu-provisioning = Provisioning
menu-account = Account
menu-manage-access = Manage Access
menu-manage-users = Manage Users
menu-manage-partner-visibility = Manage Partner Visibility
menu-audit = Audit
menu-partner-center = Partner Center
