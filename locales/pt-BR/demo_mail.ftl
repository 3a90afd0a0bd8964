# The demonstration's mailbox, on the embedded server only.

demo-mail-title = Caixa de correio da demonstração
demo-mail-intro = Os e-mails desta demonstração nunca saem deste computador: ficam guardados aqui.
demo-mail-recipient = Destinatário
demo-mail-all = Todos
demo-mail-show = Exibir
demo-mail-subject = Assunto
demo-mail-received = Recebido
demo-mail-caption = { $count ->
    [one] { $count } e-mail, do mais recente ao mais antigo
   *[other] { $count } e-mails, do mais recente ao mais antigo
}
demo-mail-empty-title = Nenhum e-mail ainda
demo-mail-empty-text = Convide alguém ou solicite uma nova senha: o e-mail chega aqui em segundos.
demo-mail-html = Ver como em um programa de e-mail
demo-mail-text = Texto
demo-mail-back = Todos os e-mails
