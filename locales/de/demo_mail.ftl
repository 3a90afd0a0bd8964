# The demonstration's mailbox, on the embedded server only.

demo-mail-title = Postfach der Demo
demo-mail-intro = E-Mails dieser Demo verlassen diesen Computer nicht: Sie werden hier aufbewahrt.
demo-mail-recipient = Empfänger
demo-mail-all = Alle
demo-mail-show = Anzeigen
demo-mail-subject = Betreff
demo-mail-received = Empfangen
demo-mail-caption = { $count ->
        [one] { $count } E-Mail
       *[other] { $count } E-Mails, neueste zuerst
    }
demo-mail-empty-title = Noch keine E-Mails
demo-mail-empty-text = Laden Sie jemanden ein, oder fordern Sie ein neues Kennwort an: Die E-Mail kommt innerhalb von Sekunden hier an.
demo-mail-html = Ansicht wie im E-Mail-Programm
demo-mail-text = Text
demo-mail-back = Alle E-Mails
