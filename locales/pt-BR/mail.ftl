# Mails: their subjects and texts, and what pages say of a mail.

## In every mail

mail-greeting = Olá, { $name },
mail-greeting-nameless = Olá,
# The text part, before the link. Variables: $label is the button's.
mail-action = { $label }:
# The HTML part, before the link in full.
mail-bare-link = Se o botão não funcionar, copie este endereço para o navegador:
mail-automatic = Este e-mail foi enviado automaticamente por { $product }.
mail-help = Dúvidas? Escreva para { $email }
# The HTML part: the address follows as a link.
mail-help-before = Dúvidas? Escreva para
# Where one mail tells of several accounts.
mail-accounts-button = Escolher a conta
mail-account-roles = { $account } ({ $number }): { $roles }

## Invitation, and again (R27, R36)

# A subject has at most 60 characters and nothing that anybody typed.
mail-welcome-subject = Seu convite para { $product }
mail-welcome-heading = Você recebeu um convite para { $product }
mail-welcome-by-person = { $inviter } convida você a usar { $product } em nome de { $organization }.
mail-welcome-by-vendor = Você recebeu um convite para usar { $product } em nome de { $organization }.
mail-welcome-to-partner = Você recebeu um convite para a Área do parceiro de { $product }, em nome de { $partner }.
mail-welcome-about = Lá você trabalha com as licenças por volume da sua organização, conforme a sua função.
mail-welcome-about-partner = Lá você vê as licenças e assinaturas que seus clientes pediram por seu intermédio ou permitem que você veja.
mail-welcome-roles = Suas funções:
mail-welcome-new = Para começar, escolha uma senha.
mail-welcome-known = Você já entra com este endereço. Entre como de costume e aceite.
mail-welcome-button = Aceitar o convite
mail-welcome-deadline = O convite é válido até { $date }.
mail-welcome-reason = Você recebe este e-mail porque este endereço foi convidado para { $product }.
mail-welcome-unexpected = Não esperava este e-mail? Ignore-o: nada é criado até você aceitar.
mail-welcome-again-subject = Seu novo link para { $product }
mail-welcome-again-heading = Aqui está o seu novo link
mail-welcome-again-replaces = Este link substitui o dos e-mails anteriores, que não funciona mais.
mail-welcome-reminder-subject = Lembrete: seu convite para { $product }
mail-welcome-reminder-heading = Seu convite continua à espera
mail-welcome-reminder-waits = Você ainda não aceitou. O link é o mesmo do nosso último e-mail: qualquer um dos dois funciona.

## Changes to a member (R39, R40)

mail-member-reason = Você recebe este e-mail porque faz parte de { $organization }.
mail-member-unexpected = Não esperava este e-mail? Fale com { $by }.
mail-roles-changed-subject = Suas funções mudaram
mail-roles-changed-heading = Suas funções mudaram
mail-roles-changed-what = { $by } alterou suas funções em { $organization } na conta de compra { $account } ({ $number }).
mail-roles-changed-now = Você agora tem: { $roles }.
mail-roles-changed-none = Você não tem mais nenhuma função nesta conta.
mail-roles-changed-button = Abrir a conta
mail-roles-changed-profile = Abrir meu perfil
mail-role-requested-subject = Há uma solicitação de função
mail-role-requested-heading = Há uma solicitação de função
mail-role-requested-what = { $name } ({ $email }) solicita { $roles } na conta de compra { $account } ({ $number }) de { $organization }.
mail-role-requested-reason = Motivo informado: “{ $reason }”
mail-role-requested-button = Abrir as solicitações
mail-role-requested-why = Você recebe este e-mail porque gerencia usuários nesta conta.
mail-role-requested-unexpected = Não tem certeza? Pergunte à pessoa antes de responder.
mail-role-answered-subject = Resposta à sua solicitação de função
mail-role-answered-heading = Sua solicitação de função
mail-role-answered-granted = { $by } atribuiu a você { $roles } na conta de compra { $account } ({ $number }).
mail-role-answered-narrowed = Você havia solicitado { $roles }.
mail-role-answered-refused = { $by } não atribuiu a você { $roles } na conta de compra { $account } ({ $number }).
mail-role-answered-word = Mensagem de { $by }: “{ $word }”
mail-role-answered-button = Abrir suas solicitações
mail-removed-subject = Seu acesso foi encerrado
mail-removed-heading = Seu acesso foi encerrado
mail-removed-what = { $by } encerrou seu acesso a { $organization }. As contas dessa organização não se abrem mais para você.
mail-removed-rest = O acesso que você tem por outras organizações continua como está.
mail-removed-reason = Você recebe este e-mail porque fazia parte de { $organization }.

## Partner visibility (R50, R51)

mail-visibility-granted-subject = Você pode ver mais pedidos
mail-visibility-granted-heading = Você pode ver mais pedidos
# Variables: $customer allows $viewer to see what $orderers ordered.
mail-visibility-granted-what = { $customer } permite que { $viewer } veja os pedidos feitos por { $orderers } para a conta de compra { $account } ({ $number }).
mail-visibility-steps = Como ver:
mail-visibility-step-sign-in = Abra a Área do parceiro e entre.
mail-visibility-step-accept = Aceite primeiro o seu convite para a Área do parceiro: o link está no e-mail de convite.
mail-visibility-step-choose = Escolha { $customer }, conta { $number }.
mail-visibility-step-read = Licenças, assinaturas e serviços ficam em uma só lista. Cada linha indica o parceiro que fez o pedido.
mail-visibility-button = Abrir a Área do parceiro
mail-visibility-reason = Você recebe este e-mail porque trabalha para { $viewer }.
mail-visibility-granted-unexpected = Não esperava este e-mail? Você não precisa fazer nada. { $customer } pode revogar a permissão a qualquer momento.
mail-visibility-revoked-subject = Alguns pedidos não são mais compartilhados com você
mail-visibility-revoked-heading = Alguns pedidos não são mais compartilhados com você
mail-visibility-revoked-what = { $customer } não permite mais que { $viewer } veja os pedidos feitos por { $orderers } para a conta de compra { $account } ({ $number }).
# By a change of channel partner, not by somebody's decision.
mail-visibility-ended-what = O parceiro de canal da conta de compra { $account } ({ $number }) de { $customer } mudou: { $viewer } não vê mais os pedidos feitos por { $orderers } para essa conta.
mail-visibility-revoked-rest = Os pedidos feitos por { $viewer } continuam visíveis.
mail-visibility-revoked-unexpected = Não esperava este e-mail? Fale com { $customer }.

## A change of partner (R55, D8)

mail-partner-changed-subject = Mudança de parceiro na sua conta
mail-partner-changed-heading = Mudança de parceiro
# $date is a day, $from and $to are partners.
mail-partner-changed-what = A partir de { $date }, os pedidos feitos por { $from } para a conta de compra { $account } ({ $number }) de { $organization } passam a pertencer a { $to }.
mail-partner-changed-sight = { $from } não os vê mais, a menos que você permita.
mail-partner-changed-none = Nenhuma permissão para ver pedidos de terceiros envolvia { $from }.
mail-partner-changed-ended = Estas permissões envolviam { $from } e foram encerradas:
# The same beside those of another account.
mail-partner-changed-ended-on = Estas permissões na conta { $number } envolviam { $from } e foram encerradas:
mail-partner-changed-permission = { $viewer } podia ver os pedidos feitos por { $orderer }.
mail-partner-changed-decide = Nada foi permitido no lugar delas. Você decide novamente quem mais pode ver o que veio com a mudança.
mail-partner-changed-button = Abrir a visibilidade dos parceiros
mail-partner-changed-reason = Você recebe este e-mail porque gerencia a visibilidade dos parceiros nesta conta.
mail-partner-changed-unexpected = Não esperava este e-mail? Fale com { $to }.

## Self-service provisioning (R62)

mail-seats-added-subject = Assentos a pedir
mail-seats-added-heading = Um cliente adicionou assentos
# $by is a person at $customer, $product a product.
mail-seats-added-what = { $by }, de { $customer }, adicionou { $quantity ->
        [one] { $quantity } assento
       *[other] { $quantity } assentos
    } de { $product } à conta de compra { $account } ({ $number }), para uso imediato.
# $reference is what the order line must name, $date the last day.
mail-seats-added-order = No item de pedido, informe { $reference } como referência de provisionamento. O período termina em { $date }.
mail-seats-undone-subject = Assentos que não devem ser pedidos
mail-seats-undone-heading = Um cliente desfez uma adição de assentos
mail-seats-undone-what = { $by }, de { $customer }, desfez a adição de { $quantity ->
        [one] { $quantity } assento
       *[other] { $quantity } assentos
    } de { $product } na conta de compra { $account } ({ $number }).
mail-seats-undone-order = Nada deve ser pedido para isso: a referência de provisionamento { $reference } não é mais válida.
mail-seats-moved-heading = O pedido dos assentos cabe a outro parceiro
mail-seats-moved-what = { $customer } adicionou { $quantity ->
        [one] { $quantity } assento
       *[other] { $quantity } assentos
    } de { $product } à conta de compra { $account } ({ $number }). Outro parceiro faz esse pedido agora ou já o fez.
mail-seats-moved-order = Nada mais deve ser pedido para isso: não inclua a referência de provisionamento { $reference } nos seus pedidos.
mail-seats-button = Abrir os assentos a pedir
mail-seats-unexpected = Não esperava este e-mail? Fale com { $customer }.

## Password

mail-sign-in-reason = Você recebe este e-mail porque entra em { $product } com este endereço.
mail-password-reset-subject = Escolha uma nova senha
mail-password-reset-heading = Escolha uma nova senha
mail-password-reset-what = Foi solicitada uma nova senha para o seu acesso a { $product }.
mail-password-reset-button = Escolher uma nova senha
mail-password-reset-deadline = O link funciona uma só vez, no prazo de uma hora.
mail-password-reset-unexpected = Não foi você? Ignore este e-mail: sua senha continua a mesma.
mail-password-changed-subject = Sua senha foi alterada
mail-password-changed-heading = Sua senha foi alterada
mail-password-changed-what = A senha do seu acesso a { $product } foi alterada. Todas as suas outras sessões foram encerradas.
mail-password-changed-not-you = Não foi você? Escolha uma nova senha imediatamente.
mail-password-changed-button = Escolher uma nova senha
mail-password-changed-expected = Foi você? Não é preciso fazer nada.

## Two-step sign-in was changed

mail-second-factor-set-up-subject = A verificação em duas etapas está ativada
mail-second-factor-set-up-what = A verificação em duas etapas foi ativada para o seu acesso a { $product }, com um aplicativo autenticador. Todas as suas outras sessões foram encerradas.
mail-second-factor-turned-off-subject = A verificação em duas etapas está desativada
mail-second-factor-turned-off-what = A verificação em duas etapas foi desativada para o seu acesso a { $product }.
mail-second-factor-reset-subject = A verificação em duas etapas foi removida
# $product is the portal's name.
mail-second-factor-reset-what = O operador de { $product } removeu a verificação em duas etapas do seu acesso, como se faz quando alguém perde o aplicativo e os códigos de recuperação. Todas as suas sessões foram encerradas. Você pode configurá-la novamente em “Meu perfil”.
mail-second-factor-codes-renewed-subject = Você tem novos códigos de recuperação
mail-second-factor-codes-renewed-what = Novos códigos de recuperação foram criados para o seu acesso a { $product }. Os anteriores não funcionam mais.
mail-second-factor-passkey-added-subject = Uma chave de acesso foi adicionada
# $name is what its owner calls it.
mail-second-factor-passkey-added-what = A chave de acesso “{ $name }” foi adicionada ao seu acesso a { $product }.
mail-second-factor-passkey-removed-subject = Uma chave de acesso foi removida
# $name is what its owner called it.
mail-second-factor-passkey-removed-what = A chave de acesso “{ $name }” foi removida do seu acesso a { $product }.
mail-second-factor-code-used-subject = Um código de recuperação foi usado
# $left is how many codes were not used yet.
mail-second-factor-code-used-what = Um código de recuperação foi usado no seu acesso a { $product }. { $left ->
        [0] Não resta nenhum: crie novos em “Meu perfil”.
        [one] Resta { $left }.
       *[other] Restam { $left }.
    }

## An administrator was appointed

mail-administrator-appointed-subject = Novo Administrador da conta
mail-administrator-appointed-heading = Novo Administrador da conta
mail-administrator-appointed-what = { $name } ({ $email }) recebeu a função de Administrador da conta na conta de compra { $account } ({ $number }) de { $organization }.
mail-administrator-appointed-stay = Suas próprias funções continuam as mesmas.
mail-administrator-appointed-button = Gerenciar usuários
mail-administrator-appointed-reason = Você recebe este e-mail porque é Administrador da conta nesta conta.
mail-administrator-appointed-unexpected = Não esperava este e-mail? Confira as funções em “Gerenciar usuários”.

mail-invitation-resent-subject = Um convite foi reenviado
mail-invitation-resent-heading = Um convite foi reenviado
mail-invitation-resent-what = { $by } reenviou a { $name } ({ $email }) o convite para participar de { $organization }. Ele atribui funções na conta de compra { $account } ({ $number }).
mail-invitation-resent-links = O novo link é válido por 60 dias. Os anteriores deixaram de funcionar.
mail-invitation-resent-button = Gerenciar usuários
mail-invitation-resent-reason = Você recebe este e-mail porque é Administrador da conta nesta conta.
mail-invitation-resent-unexpected = Não esperava este e-mail? Você pode retirar o convite em “Gerenciar usuários”.

## What became of a mail

mail-problem-unreachable = Não foi possível acessar o servidor de e-mail.
mail-problem-silent = O servidor de e-mail parou de responder.
mail-problem-unwritable = Não foi possível redigir o e-mail. Avise o suporte.
# Variables: $sentence is the mail server's own, in its language.
mail-problem-refused = Resposta do servidor de e-mail: { $sentence }
