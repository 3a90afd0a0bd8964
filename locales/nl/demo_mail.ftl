# The demonstration's mailbox, on the embedded server only.

demo-mail-title = Demomailbox
demo-mail-intro = E-mail van deze demo verlaat deze computer nooit: hij wordt hier bewaard.
demo-mail-recipient = Ontvanger
demo-mail-all = Alle
demo-mail-show = Tonen
demo-mail-subject = Onderwerp
demo-mail-received = Ontvangen
demo-mail-caption = { $count ->
        [one] { $count } e-mail, nieuwste eerst
       *[other] { $count } e-mails, nieuwste eerst
    }
demo-mail-empty-title = Nog geen e-mail
demo-mail-empty-text = Nodig iemand uit of vraag een nieuw wachtwoord aan: de e-mail komt hier binnen enkele seconden aan.
demo-mail-html = Weergeven zoals in een e-mailprogramma
demo-mail-text = Tekst
demo-mail-back = Alle e-mails
