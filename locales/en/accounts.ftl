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
accounts-profile-text = See all your roles and whom to ask for another one.
