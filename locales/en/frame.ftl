# The frame around every page, and the fixed words of the components.

frame-skip-to-content = Skip to the content
frame-menu = Menu
frame-main-menu = Main menu
frame-language = Language
frame-select-account = Select account
frame-signed-in-as = Signed in as
frame-my-profile = My profile
frame-sign-ins = My sign-ins
frame-sign-out = Sign out
frame-help = Help
# Variables: $email is the vendor's support address.
frame-support = Support: { $email }
# In the footer of a language that nobody who speaks it has read.
frame-awaiting-review = This translation awaits review
frame-demo = Demo: fictitious companies, nothing leaves this computer.
frame-demo-mail = Read the mail that was sent

# Stands before the title of a page that shows errors.
frame-title-error-prefix = Error:
frame-error-summary = There is a problem
frame-error-support = If it goes on, write to
frame-error-reference = Reference for support:

frame-optional = (optional)
frame-cancel = Cancel
frame-breadcrumb = You are here
frame-filters = Filters that are on
frame-filter-remove = remove this filter
frame-filters-clear = Clear all filters
frame-pages = Pages
frame-page-previous = Previous
frame-page-next = Next
