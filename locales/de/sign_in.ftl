# Signing in (R2).

sign-in-title = Anmelden
# $product is the portal's name from the settings.
sign-in-heading = Bei { $product } anmelden
sign-in-email = Geschäftliche E-Mail-Adresse
sign-in-forgotten = Kennwort vergessen?
sign-in-invited-only = Sie können sich anmelden, sobald Sie eingeladen wurden und angenommen haben. Um eingeladen zu werden, wenden Sie sich an Ihren Administrator.
sign-in-signed-out = Sie sind abgemeldet.
# $minutes is how long the second step may take.
sign-in-late = Sie haben länger als { $minutes } Minuten gebraucht
sign-in-late-text = Der zweite Schritt muss bald nach dem Kennwort folgen. Melden Sie sich erneut an. Dasselbe geschieht, wenn Ihr Kennwort inzwischen geändert wurde.
# The same for an unknown address, a wrong password and an open invitation.
sign-in-error-unknown = Adresse und Kennwort passen nicht zusammen. Prüfen Sie beides, und versuchen Sie es erneut. Wenn Sie noch nicht eingeladen wurden, wenden Sie sich an Ihren Administrator.
