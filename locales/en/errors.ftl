# Pages shown instead of the one that was asked for. Each says what to do next.

errors-403-title = You cannot open this page
errors-403-text = Your roles do not include it. To ask for a role, contact an administrator of your organization.
# Inside an account: a button leads to the request.
errors-403-ask = Your roles on this account do not include it. You can ask its administrators for a role that does.
errors-404-title = Page not found
errors-404-text = Check the address, or start again from the home page. What you look for may have been moved or may belong to another account.
errors-405-title = This action is not possible here
errors-405-text = Go back to the page you came from and use its buttons or links.
errors-408-title = The form took too long to arrive
errors-408-text = Check your connection, go back and send it again.
errors-409-title = Somebody changed this in the meantime
errors-409-text = Nothing of yours was saved. Open the page again to see the current state, then make your change once more.
errors-410-title = This link no longer works
errors-410-text = Ask the person who sent it for a new one. If you already have a password, sign in.
errors-412-title = The file has changed
errors-412-text = What you have of it belongs to an older file. Start the download again.
errors-413-title = What you sent is too large
errors-413-text = Go back, shorten the text or choose a smaller file, then send it again.
errors-416-title = The file has no such part
errors-416-text = The file is shorter than what was asked for. Start the download again.
errors-421-title = This address is not served here
errors-421-text = Open the portal by the address in your invitation, or ask your administrator for it.
errors-422-title = This could not be understood
errors-422-text = Open the page again and use its form or its links. Nothing was saved.
errors-429-title = Too many attempts
# $minutes is a whole number, 1 or more.
errors-429-text = { $minutes ->
        [one] Wait { $minutes } minute, then try again.
       *[other] Wait { $minutes } minutes, then try again.
    }
# More than two.
errors-429-hours = Wait { $hours } hours, then try again.
errors-500-title = Sorry, we could not do that
errors-500-text = Try again in a few minutes. If it happens again, send your administrator the reference below.
errors-503-title = The portal is unavailable for a moment
errors-503-text = Nothing that was saved is lost. Try again in a few minutes.
errors-ended-title = Please sign in again
errors-ended-text = Your sign-in has ended. Sign in again in the window that opens, then come back to this page.
errors-ended-next = Sign in
# Two-step sign-in is required of somebody who has not set it up.
errors-factor-title = Two-step sign-in comes first
errors-factor-text = You need it here. Set it up in the window that opens, then come back to this page.
errors-factor-next = Set up two-step sign-in
errors-home = Go to the home page
# What was typed into a form that was refused.
errors-kept-text = What you typed is kept on this page. You can send it again from here.
errors-kept-button = Send again
# $label: what the link leads to, as a link of its own says it.
errors-kept-elsewhere = { $label } (new window)
