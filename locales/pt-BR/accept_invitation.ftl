# Accepting an invitation (R4, R23).

accept-title = Seu convite
# $organization is the name of the organization or partner.
accept-heading = Participar de { $organization }
# $inviter is the name of the person who invites.
accept-invited-by = { $inviter } convida você a participar de { $organization }.
accept-invited = Você recebeu um convite para participar de { $organization }.
accept-partner-roles = Você verá na Área do parceiro as licenças e assinaturas dos clientes de { $organization }.
accept-roles-heading = Suas funções
# $number is the purchasing account's number, $name its name.
accept-account = Conta de compra { $number }, { $name }
accept-email = Seu endereço de e-mail
# $deadline is a date and time.
accept-deadline = Este convite é válido até { $deadline }.
accept-choose-password = Escolha uma senha
accept-button-new = Aceitar e entrar
accept-button-known = Aceitar o convite
accept-ignore = Não esperava este convite? Basta fechar esta página: nada será criado.
# $email is the invited address.
accept-known-text = O endereço { $email } já tem uma senha neste portal. Entre com ela e você voltará aqui para aceitar.
# $current is the address that is signed in, $email the invited one.
accept-other-text = Sua sessão está aberta como { $current }, mas este convite é para { $email }.
accept-other-next = Saia e abra novamente o link do e-mail.
# The banner after accepting.
accept-done = Você agora participa de { $organization }.
accept-unknown-title = Este link de convite não funciona
accept-unknown-text = Talvez ele já tenha sido usado. Se você já escolheu uma senha, entre. Caso contrário, peça um novo convite ao administrador.
accept-replaced-title = Há um convite mais recente esperando por você
accept-replaced-text = Um novo convite para participar de { $organization } foi enviado e substitui este link. Abra o link do e-mail mais recente.
accept-expired-title = Este convite expirou
accept-expired-text = Um convite pode ser aceito durante 60 dias. Você pode pedir o envio de um novo link ao endereço convidado.
accept-renew = Enviar um novo link
# $email is the address of the person who invited.
accept-expired-ask = Você não lê mais esse endereço? Fale com { $inviter } ({ $email }).
# The same where nobody is named.
accept-expired-ask-any = Você não lê mais esse endereço? Fale com um administrador de { $organization }.
accept-expired-sign-in = Ir para o login
accept-renewed-title = Confira sua caixa de entrada
accept-renewed-text = Se o convite ainda estiver valendo, um novo link está a caminho do endereço convidado. Ele é válido por 60 dias e substitui o anterior.
accept-renewed-nothing = Nada chegou após alguns minutos? Procure na pasta de spam e depois fale com o administrador que enviou o convite. Um novo link só é enviado algumas vezes por dia.
