# The help page, written from the customers’ guide.

help-title = Help
# $product is the portal’s name, here and below.
help-intro = How to use { $product }, step by step.
help-contents = On this page

help-start = What it is for
help-start-text = { $product } is for organizations that hold a purchasing agreement. There you see agreements, orders, licenses, keys and reports, download software, and manage who may do so.
help-start-who = What you see depends on your roles. The first administrator is named in the agreement, signs in first and invites the others.

help-in = Getting in
help-in-text = Nobody registers for { $product }: somebody in your organization invites you, at your work address.
help-in-step-mail = Open the link in the welcome e-mail. It works for 60 days.
help-in-step-password = Choose a password, or sign in if you have one here already. Then accept.
help-in-step-again = The link has expired? Its page mails a new one to the same address.
help-in-forgotten = I forgot my password

help-role = Your role
help-role-text = If you are not sure what you may do:
help-role-step-menu = Open the menu with your name, at the top of any page, and choose My profile.
help-role-step-read = Each of your roles stands beside its agreement number and account number. You can have several.
help-role-step-ask = You need another one? Choose Ask for a role. An administrator answers, and you are told by e-mail.

help-find = Find a user
help-find-text = Check whether a person is there before you invite them. Managing users takes a role that includes it.
help-find-step-open = Open Account, then Manage Access, and the tab Manage Users.
help-find-step-type = Type the beginning of the e-mail address, or @ and a domain. Names are not searched.
help-find-step-status = Choose a status. Active users have signed in at least once, Pending ones not yet. Expired ones did not accept within 60 days.
help-find-step-narrow = Sort by a column, or narrow the list by role, country or language.

help-invite = Invite a user
help-invite-text = The person receives a welcome e-mail in the language that you choose.
help-invite-step-open = On the tab Manage Users, choose Invite a user.
help-invite-step-fields = Fill in every field: e-mail address, first and last name, preferred language, country or region, and one or more roles.
help-invite-step-preview = If you like, preview the e-mail first. It is shown in that person’s language.
help-invite-step-send = Send the invitation, or send it and invite another user. User details then tells how it goes.
help-invite-step-many = For many people at once, choose { batches-invite-many } and paste their addresses or upload a file.

help-roles = What each role allows
help-roles-text = Roles are given per purchasing account. Several roles add up.

help-change = Change somebody’s roles
help-change-text = A change holds from the person’s next click, and they are told by e-mail.
help-change-step-find = Find the person in Manage Users and open User details.
help-change-step-edit = Beside the account, choose Edit, then tick or untick roles.
help-change-step-save = Save. Nobody changes their own roles, and an account keeps at least one Account Administrator.
help-change-step-remove = Remove a person who has left the organization on the same page.

help-visibility = Partner visibility
help-visibility-text = With more than one partner, you decide which of them sees what another one ordered for you.
help-visibility-default = A partner sees only what it ordered itself, unless you allow more. You can take a permission back at any time. With a single partner there is nothing to allow.
help-visibility-change = After a change of partner, what the former partner ordered belongs to the new one.
help-visibility-step-open = Open Account, then Manage Access, and the tab Manage Partner Visibility. Select the purchasing account.
help-visibility-step-viewer = Under Partner name, choose the partner that is to see more.
help-visibility-step-orderer = Under Allow visibility to, tick the partners whose orders it may see.
help-visibility-step-look = If your role shows you licenses, preview what that partner would see.
help-visibility-step-save = Save. A message says what is true now.
help-visibility-step-undo = A save can be undone for as long as the page says. Then the partner is told by e-mail.

help-partner = For partners
help-partner-text = The Partner Center shows partners’ staff the licenses and subscriptions of their customers.
help-partner-step-sign-in = Accept the invitation, sign in and open the Partner Center.
help-partner-step-choose = Choose a customer’s account.
help-partner-step-read = Each row names the partner that ordered it and, if it is shared with you, who allowed it.

help-more = More help
help-more-text = Ask an administrator of your organization first: My profile names them. Then ask your partner.
help-more-support = The support of this portal:
