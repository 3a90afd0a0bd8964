# The demonstration's mailbox, on the embedded server only.

demo-mail-title = Casella di posta dimostrativa
demo-mail-intro = Le e-mail di questa dimostrazione non escono mai da questo computer: vengono conservate qui.
demo-mail-recipient = Destinatario
demo-mail-all = Tutti
demo-mail-show = Mostra
demo-mail-subject = Oggetto
demo-mail-received = Ricevuta
demo-mail-caption = { $count ->
    [one] { $count } e-mail, dalla più recente
   *[other] { $count } e-mail, dalla più recente
}
demo-mail-empty-title = Ancora nessuna e-mail
demo-mail-empty-text = Invitare qualcuno o richiedere una nuova password: l’e-mail arriva qui in pochi secondi.
demo-mail-html = Visualizza come in un programma di posta
demo-mail-text = Testo
demo-mail-back = Tutte le e-mail
