# The Partner Center: a partner's customers, and what it sees of one (R42, R43, R53, R54).

# $partner is the viewer's own partner.
partner-center-intro = The customers of { $partner }, with the licenses and subscriptions that it ordered for them. What other partners ordered is here where a customer lets it see.
partner-center-search = Search for a customer
partner-center-search-hint = The beginning of a name or of an account number
partner-center-search-product = Search for a product
# $text is what was typed.
partner-center-chip-search = Search: { $text }
# $partner is a partner's name.
partner-center-chip-orderer = Ordered by: { $partner }

## The list of customers

# $count is 1 or more, $sorted one of the lines below.
partner-center-customers-count = { $count ->
        [one] { $count } customer account, sorted { $sorted }
       *[other] { $count } customer accounts, sorted { $sorted }
    }
# $count is where counting stops.
partner-center-customers-many = More than { $count } customer accounts, sorted { $sorted }
partner-center-sorted-organization = by organization, A to Z
partner-center-sorted-organization-descending = by organization, Z to A
partner-center-sorted-number = by account number, from the first
partner-center-sorted-number-descending = by account number, from the last
partner-center-own-lines = Own order lines
partner-center-granted-lines = Granted order lines
partner-center-orderers = Orders of
partner-center-orderers-none = None
partner-center-empty-title = No customer here yet
partner-center-empty-text = Customers appear here as soon as you have ordered for them. So do those who let you see what another partner ordered: customers decide this under Manage Partner Visibility.
# $text is what was typed.
partner-center-no-match-title = No customer begins with “{ $text }”
partner-center-no-match-text = Check the spelling, or clear the filters to see everything again.

## One customer

# $name and $number are those of the purchasing account.
partner-center-account-line = Purchasing account: { $name } ({ $number })
# Sums over all pages.
partner-center-totals = { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }, { $lines ->
        [one] { $lines } order line
       *[other] { $lines } order lines
    }, total quantity { $quantity }
partner-center-product = Product
partner-center-product-number = Product number
partner-center-kind = Kind
partner-center-kind-license = License
partner-center-kind-subscription = Subscription or service
partner-center-quantity = Quantity
partner-center-lines = Order lines
partner-center-ends-on = Latest end
partner-center-ordered-by = Ordered by
partner-center-partner-of-record = Partner of record
# $partner is who the orders belong to since a change of partner.
partner-center-passed-to = Now with { $partner }
partner-center-access = Access
partner-center-access-own = Own
partner-center-access-granted = Granted
partner-center-granted-by = Granted by
partner-center-granted-on = Granted on
# $name is the customer's administrator, $date the day.
partner-center-granted = By { $name } on { $date }
partner-center-customer-empty-title = Nothing ordered yet
partner-center-customer-empty-text = Licenses and subscriptions appear here as soon as an order has lines.
partner-center-no-holding-title = No license or subscription matches

## A customer's tabs and orders

partner-center-licenses = Licenses and subscriptions
partner-center-orders = Orders
# $organization is the customer.
partner-center-orders-of = Orders of { $organization }
partner-center-no-orders-text = Orders appear here as soon as you have ordered for this purchasing account. So do those of other partners that the customer lets you see.
partner-center-no-order-text = An order is found by the beginning of its number. Check the spelling, or clear the filters.

## The administrator whom the vendor named and who never came

partner-center-administrator-title = This customer’s administrator has not come yet
# $name and $email are the administrator's, $date the day of the latest mail.
partner-center-administrator-text = { $name } ({ $email }) was last sent the welcome mail on { $date } and has not accepted the invitation.
partner-center-administrator-note = The mail goes to this address alone. If the address is not right, ask the vendor to correct it.
partner-center-welcome-again = Send the welcome mail again
partner-center-welcome-sent = { $name } is sent the welcome mail again, to { $email }.
# $date is a day.
partner-center-welcome-sent-detail = The new link works until { $date }; older links are dead.
partner-center-nobody-waits-title = Nobody waits for a welcome mail
partner-center-nobody-waits-text = The administrator of this account has accepted the invitation, or the vendor has named none.
partner-center-back-to-customer = Back to the customer

## Seats that customers added themselves, to be ordered (R62)

partner-center-to-order = To be ordered
partner-center-to-order-intro = Seats that your customers added to their subscriptions themselves. They can be used already; order them and name the provisioning reference in the order line.
# $count is how many additions wait.
partner-center-to-order-waiting = { $count ->
        [one] { $count } addition of seats to be ordered
       *[other] { $count } additions of seats to be ordered
    }
partner-center-to-order-all = All additions
# $count is 1 or more.
partner-center-to-order-count = { $count ->
        [one] { $count } addition of seats
       *[other] { $count } additions of seats
    }
partner-center-to-order-none-title = Nothing to be ordered
partner-center-to-order-none-text = Seats appear here when a customer adds them to a subscription of yours.
