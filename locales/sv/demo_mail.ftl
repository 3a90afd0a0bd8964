# The demonstration's mailbox, on the embedded server only.

demo-mail-title = Demobrevlåda
demo-mail-intro = Mejl i den här demon lämnar aldrig datorn: de sparas här.
demo-mail-recipient = Mottagare
demo-mail-all = Alla
demo-mail-show = Visa
demo-mail-subject = Ämne
demo-mail-received = Mottaget
demo-mail-caption = { $count ->
        [one] { $count } mejl, nyast först
       *[other] { $count } mejl, nyast först
    }
demo-mail-empty-title = Inga mejl än
demo-mail-empty-text = Bjud in någon eller begär ett nytt lösenord: mejlet kommer hit inom några sekunder.
demo-mail-html = Visa som i ett e-postprogram
demo-mail-text = Text
demo-mail-back = Alla mejl
