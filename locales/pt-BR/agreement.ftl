# The account's agreement, and the details that its customer may edit while it is active (R56).

# $number is the agreement's number.
agreement-title = Contrato { $number }
agreement-state = Situação
agreement-state-active = Ativo
agreement-state-ended = Encerrado
agreement-vendor-title = Título
agreement-friendly-name = Nome amigável
agreement-starts-on = Início
agreement-ends-on = Término
agreement-purchase-order = Referência da ordem de compra
agreement-not-said = Não informado
# $accounts is how many accounts under the agreement are the viewer's own, 1 or more.
agreement-accounts-caption = { $accounts ->
        [one] Sua conta de compra neste contrato
       *[other] Suas { $accounts } contas de compra neste contrato
    }
agreement-contacts = Contatos
agreement-notice = Contato para avisos

## An agreement that cannot be edited

agreement-ended-title = Este contrato não pode ser editado
# $date is the agreement's last day.
agreement-ended-on = Este contrato foi encerrado em { $date }. Somente contratos ativos podem ser editados.
agreement-ended-early = O fornecedor encerrou este contrato. Somente contratos ativos podem ser editados.
agreement-back = Voltar ao contrato

## Editing

agreement-edit = Editar detalhes do contrato
# $number and $title are the agreement's.
agreement-edit-intro = Contrato { $number }, { $title }. Todos que veem o contrato veem estes detalhes.
agreement-friendly-name-hint = Como a sua organização chama o contrato. Aparece no alto da página do contrato.
agreement-purchase-order-hint = Como aparece nos seus próprios pedidos e faturas.
agreement-notice-name = Nome do contato para avisos
agreement-notice-name-hint = A pessoa ou o departamento que recebe os avisos sobre este contrato.
agreement-notice-email = Endereço de e-mail do contato para avisos
# $most is the largest number of characters.
agreement-error-long = Reduza este texto a { $most } caracteres.
agreement-error-characters = Insira este texto em uma única linha, com caracteres imprimíveis.
agreement-error-notice-name = Insira o nome do contato para avisos ou apague o endereço.
agreement-error-notice-email-missing = Insira o endereço de e-mail do contato para avisos ou apague o nome.
agreement-error-notice-email-odd = Insira um endereço como name@company.com.
agreement-saved = Os detalhes do contrato foram salvos.
agreement-same = Nada estava diferente, portanto nada foi salvo.
# $name is who saved meanwhile, $time when.
agreement-conflict = { $name } alterou estes detalhes em { $time }.
agreement-conflict-next = Nada do que você inseriu foi salvo ainda: confira os valores abaixo e salve novamente.
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile; either may be empty.
agreement-conflict-value = { $label }: aqui “{ $typed }”, salvo nesse meio-tempo “{ $stored }”

## History

agreement-history = Alterações
# $name is who did it.
agreement-history-changed = { $name } alterou os detalhes
# $label names the field, $before and $after are its values.
agreement-history-value = { $label }: “{ $before }” passou a “{ $after }”
# $label names the field, $after is its first value.
agreement-history-value-new = { $label }: “{ $after }”
# $label names the field, $before was its value.
agreement-history-value-gone = { $label }: “{ $before }” foi apagado
