# Two-step sign-in: the second step itself, and its pages on My profile.

## Signing in

second-factor-step-title = Second step
second-factor-step-text = Your password is right. Open your authenticator app and enter the code that it shows for this portal.
second-factor-step-lost = I do not have my app at hand
second-factor-step-use-code = Sign in with a recovery code
second-factor-step-passkey = Use a passkey
second-factor-step-no-code = No recovery code either? Ask your vendor’s support to take the second step off your sign-in.
second-factor-step-other = Sign in as somebody else
second-factor-code = Code from the app
second-factor-code-hint = Six digits. A new code appears every 30 seconds.
second-factor-recovery-code = Recovery code
second-factor-recovery-code-hint = 16 letters and digits, such as 7kqm-2v9x-4bdt-h3sn. Each code works once.
second-factor-error-code = Enter the six digits that the app shows now. A code that was used is not taken again: wait for the next one.
second-factor-error-recovery-code = Enter a recovery code that you have not used yet.

## Overview

second-factor-title = Two-step sign-in
second-factor-text = With two-step sign-in your password alone opens nothing: you also enter a code from an app on your phone or computer.
second-factor-is-on = On
second-factor-is-off = Off
second-factor-app = Authenticator app
# $since is a date and time.
second-factor-since = Set up on { $since }
second-factor-recovery-codes = Recovery codes
# $count is how many codes were not used yet.
second-factor-codes-left = { $count ->
        [0] None left: make new ones
        [one] { $count } left
       *[other] { $count } left
    }
second-factor-set-up = Set up two-step sign-in
second-factor-another-app = Use another app
second-factor-required = Set up two-step sign-in to go on
second-factor-required-text = It is required for your sign-in. It takes two minutes and a phone or computer with an authenticator app.
second-factor-stays-on = Two-step sign-in is required for your sign-in and stays on.
second-factor-stays-on-text = You can set up another app, or make new recovery codes.

## Setting up an app

second-factor-app-title = Set up an authenticator app
second-factor-app-text = You need an authenticator app: there are many, also free ones, and most password managers have one built in.
second-factor-scan = 1. Scan this QR code with the app.
second-factor-qr = QR code for the authenticator app. The same key stands below as text.
second-factor-type = No camera? Enter this key in the app:
second-factor-open-app = Is the app on this device? Open it with the key.
second-factor-new-code-hint = 2. Enter the six digits that the app shows now.
second-factor-current-code = Code from your present app
second-factor-either-hint = Six digits, or one of your recovery codes.
second-factor-turn-on = Turn on two-step sign-in
second-factor-set-up-done = Two-step sign-in is on. Your other sign-ins have ended.
second-factor-already-on = Two-step sign-in is on already.
second-factor-error-new-code = Enter the six digits that the app shows now for this portal. If they are refused again, check the clock of the device.
second-factor-error-either = Enter the code that your app shows now, or a recovery code. A code that was used is not taken again.

## Recovery codes

second-factor-codes-title = Your recovery codes
second-factor-codes-text = Each one signs you in once without the app. Keep them where you keep passwords, or print this page: they are not shown again.
second-factor-codes-saved = I have saved the codes
second-factor-copy = Copy
second-factor-copied = Copied
second-factor-renew-title = New recovery codes
second-factor-renew-text = Ten new codes replace those that you have. The old ones stop working at once.
second-factor-renew-button = Make new codes
second-factor-renewed = Your new recovery codes are ready.

## Turning off

second-factor-off-title = Turn off two-step sign-in
second-factor-off-text = Your password alone will then open your account. Your recovery codes stop working, too.
second-factor-off-button = Turn off
second-factor-off-done = Two-step sign-in is off.

## Passkeys

second-factor-passkeys = Passkeys
second-factor-passkeys-text = With a passkey your fingerprint, face or device PIN takes the place of the code, after your password. The app stays for the day on which the device is not at hand.
# $added and $used are dates and times; $used may be the word for never.
second-factor-passkey-used = Added on { $added }. Last used: { $used }.
second-factor-passkey-title = Add a passkey
second-factor-passkey-text = Your browser asks you to confirm with your fingerprint, face or PIN, or with a security key.
second-factor-passkey-name = Name of the passkey
second-factor-passkey-name-hint = So that you recognize the device later.
second-factor-passkey-add = Add the passkey
second-factor-passkey-failed = Nothing was confirmed. Try again, or use the code from your app.
second-factor-passkey-unable = This browser cannot use passkeys here. They take JavaScript, a recent browser and the portal’s own address.
second-factor-passkey-added = The passkey is added.
second-factor-passkey-removed = The passkey is removed.
# $most is the largest number of characters.
second-factor-error-passkey-name = Enter a name of at most { $most } characters.
second-factor-error-passkey = Try again with a passkey that you have added here. If it is refused again, use the code from your app.
