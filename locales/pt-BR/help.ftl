# The help page, written from the customers’ guide.

help-title = Ajuda
# $product is the portal’s name, here and below.
help-intro = Como usar { $product }, passo a passo.
help-contents = Nesta página

help-start = Para que serve
help-start-text = { $product } destina-se a organizações que têm um contrato de compra. Nele você vê contratos, pedidos, licenças, chaves e relatórios, baixa software e gerencia quem pode fazer isso.
help-start-who = O que você vê depende das suas funções. O primeiro administrador é indicado no contrato, entra primeiro e convida os demais.

help-in = Como entrar
help-in-text = Não há cadastro em { $product }: alguém da sua organização convida você, no seu endereço profissional.
help-in-step-mail = Abra o link do e-mail de boas-vindas. Ele funciona por 60 dias.
help-in-step-password = Escolha uma senha ou, se já tiver uma aqui, entre. Depois, aceite.
help-in-step-again = O link expirou? A página dele envia um novo ao mesmo endereço.
help-in-forgotten = Esqueci minha senha

help-role = Sua função
help-role-text = Se tiver dúvidas sobre o que você pode fazer:
help-role-step-menu = Abra o menu com o seu nome, no alto de qualquer página, e escolha “Meu perfil”.
help-role-step-read = Cada uma das suas funções aparece ao lado do número do contrato e do número da conta. Você pode ter várias.
help-role-step-ask = Precisa de outra? Escolha “Solicitar uma função”. Um administrador responde, e você recebe um e-mail.

help-find = Encontrar um usuário
help-find-text = Antes de convidar uma pessoa, veja se ela já está presente. Para gerenciar usuários, é preciso ter uma função que inclua isso.
help-find-step-open = Abra “Conta”, depois “Gerenciar acesso” e a guia “Gerenciar usuários”.
help-find-step-type = Digite o início do endereço de e-mail ou @ e um domínio. A pesquisa não abrange nomes.
help-find-step-status = Escolha um status. Usuários ativos já entraram pelo menos uma vez; os pendentes, ainda não. Os expirados não aceitaram em 60 dias.
help-find-step-narrow = Classifique por uma coluna ou restrinja a lista por função, país ou idioma.

help-invite = Convidar um usuário
help-invite-text = A pessoa recebe um e-mail de boas-vindas no idioma que você escolher.
help-invite-step-open = Na guia “Gerenciar usuários”, escolha “Convidar um usuário”.
help-invite-step-fields = Preencha todos os campos: endereço de e-mail, nome e sobrenome, idioma preferido, país ou região e uma ou mais funções.
help-invite-step-preview = Se quiser, veja antes uma prévia do e-mail. Ela aparece no idioma da pessoa.
help-invite-step-send = Envie o convite, ou envie-o e convide outro usuário. Os detalhes do usuário mostram depois o andamento.
help-invite-step-many = Para muitas pessoas de uma vez, escolha “Convidar vários usuários” e cole os endereços ou envie um arquivo.

help-roles = O que cada função permite
help-roles-text = As funções são atribuídas por conta de compra. Várias funções se somam.

help-change = Alterar as funções de alguém
help-change-text = Uma alteração vale a partir do próximo clique da pessoa, que recebe um aviso por e-mail.
help-change-step-find = Encontre a pessoa em “Gerenciar usuários” e abra os detalhes do usuário.
help-change-step-edit = Ao lado da conta, escolha “Editar” e marque ou desmarque funções.
help-change-step-save = Salve. Ninguém altera as próprias funções, e uma conta mantém pelo menos um Administrador da conta.
help-change-step-remove = Quem deixou a organização é removido na mesma página.

help-visibility = Visibilidade dos parceiros
help-visibility-text = Com mais de um parceiro, você decide qual deles vê o que outro pediu para você.
help-visibility-default = Um parceiro vê somente os próprios pedidos, a menos que você permita mais. Você pode revogar uma permissão a qualquer momento. Com um único parceiro, não há nada a permitir.
help-visibility-change = Após uma mudança de parceiro, os pedidos do parceiro anterior passam a pertencer ao novo.
help-visibility-step-open = Abra “Conta”, depois “Gerenciar acesso” e a guia “Gerenciar visibilidade dos parceiros”. Selecione a conta de compra.
help-visibility-step-viewer = Em “Nome do parceiro”, escolha o parceiro que deve ver mais.
help-visibility-step-orderer = Em “Permitir visibilidade a”, marque os parceiros cujos pedidos ele pode ver.
help-visibility-step-look = Se a sua função mostra as licenças, veja uma prévia do que esse parceiro veria.
help-visibility-step-save = Salve. Uma mensagem informa a situação atual.
help-visibility-step-undo = O que foi salvo pode ser desfeito durante o tempo indicado na página. Depois disso, o parceiro é avisado por e-mail.

help-partner = Para parceiros
help-partner-text = A Área do parceiro mostra à equipe dos parceiros as licenças e assinaturas dos clientes.
help-partner-step-sign-in = Aceite o convite, entre e abra a Área do parceiro.
help-partner-step-choose = Escolha a conta de um cliente.
help-partner-step-read = Cada linha indica o parceiro que fez o pedido e, se for compartilhada com você, quem a permitiu.

help-more = Mais ajuda
help-more-text = Fale primeiro com um administrador da sua organização: “Meu perfil” mostra quem são. Depois, fale com o seu parceiro.
help-more-support = Suporte deste portal:
