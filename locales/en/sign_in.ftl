# Signing in (R2).

sign-in-title = Sign in
# $product is the portal's name from the settings.
sign-in-heading = Sign in to { $product }
sign-in-email = Work e-mail address
sign-in-forgotten = Forgot your password?
sign-in-invited-only = You can sign in once you have been invited and have accepted. To be invited, ask your administrator.
sign-in-signed-out = You are signed out.
# $minutes is how long the second step may take.
sign-in-late = You took longer than { $minutes } minutes
sign-in-late-text = The second step must follow soon after the password. Sign in again. The same happens when your password is changed meanwhile.
# The same for an unknown address, a wrong password and an open invitation.
sign-in-error-unknown = This address and password do not belong together. Check both and try again. If you have not been invited yet, ask your administrator.
