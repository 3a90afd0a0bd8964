# Selecting an account (R44), and an account's home.

accounts-title = Select account
accounts-text = The account that you open is remembered.
accounts-search = Search by number or name
# $count is how many accounts are listed.
accounts-caption = { $count ->
        [one] { $count } account
       *[other] { $count } accounts
    }
accounts-your-roles = Your roles
accounts-last = Used last
# $text is what was searched for.
accounts-none-found = No account matches “{ $text }”
accounts-none-found-text = Search for the beginning of a number, or a part of a name.
accounts-empty-title = You have no role on an account yet
accounts-empty-text = You can sign in, but no data opens before somebody gives you a role. My profile tells whom to ask.
accounts-ways = What you can do here
accounts-manage-users-text = Find, invite and edit users, and give them roles.
accounts-manage-visibility-text = Decide which partner may see what other partners ordered for you.
accounts-reports-text = See licenses by product and partner, orders over time and what expires, and take them as files.
accounts-provisioning-text = Add seats to a subscription yourself, and see what your partner has still to order.
accounts-provisioning-ended-text = See the seats that you added yourself. The agreement has ended: no more can be added.
accounts-profile-text = See all your roles and whom to ask for another one.

## An account's home, at a glance

accounts-home-licenses = Licenses and seats by product
# $active is what runs today, $quantity everything ordered.
accounts-home-active = { $active } of { $quantity } active
accounts-home-all-licenses = All licenses and subscriptions
# $days is 90.
accounts-home-expiring = Expires within { $days } days
accounts-home-expiring-none = Nothing that you have ends in this time.
# Stands before a day: the first day on which a part of the product ends.
accounts-home-from = First on
# $products is 1 or more.
accounts-home-all-expiring = { $products ->
        [one] { $products } product expires soon
       *[other] { $products } products expire soon
    }
accounts-home-orders = Latest orders
accounts-home-order-lines = { $lines ->
        [one] { $lines } order line
       *[other] { $lines } order lines
    }
accounts-home-all-orders = All orders
accounts-home-invitations = Pending invitations
accounts-home-invitations-none = Everyone who was invited has come, or their invitation has expired.
# Counts of the whole organization, 1 or more.
accounts-home-all-pending = { $count ->
        [one] { $count } pending invitation
       *[other] { $count } pending invitations
    }
accounts-home-all-expired = { $count ->
        [one] { $count } expired
       *[other] { $count } expired
    }
# $cap is where counting stops.
accounts-home-many-pending = More than { $cap } pending invitations
accounts-home-many-expired = More than { $cap } expired
accounts-home-agreement-active = Active
accounts-home-agreement-ended = Ended
