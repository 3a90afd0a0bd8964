# The demonstration's mailbox, on the embedded server only.

demo-mail-title = Demonstration mailbox
demo-mail-intro = Mail of this demonstration never leaves this computer: it is kept here.
demo-mail-recipient = Recipient
demo-mail-all = All
demo-mail-show = Show
demo-mail-subject = Subject
demo-mail-received = Received
demo-mail-caption = { $count ->
    [one] { $count } mail
   *[other] { $count } mails, newest first
}
demo-mail-empty-title = No mail yet
demo-mail-empty-text = Invite somebody, or ask for a new password: the mail arrives here within seconds.
demo-mail-html = See it as mail programs show it
demo-mail-text = Text
demo-mail-back = All mails
