# The audit of an account: who did what, when.

audit-title = Auditoria
# $account is the purchasing account's name, $number its number, $organization the organization's name.
audit-intro = Tudo o que foi feito em { $account } ({ $number }) e com os usuários de { $organization }. Nada aqui pode ser alterado ou excluído.
audit-caption = Eventos, do mais recente ao mais antigo
audit-person = Pessoa
audit-person-hint = Endereço de e-mail ou nome completo, como aparece abaixo
audit-when = Quando (UTC)
audit-who = Quem
audit-action = Ação
audit-subject = Refere-se a
audit-detail = Detalhes
# Columns of the file: the event's stable name, and the id that finds the request in the logs.
audit-event = Evento
audit-request = Solicitação
audit-chip-person = Pessoa: { $person }
audit-chip-action = Ação: { $action }
audit-none-title = Nada aconteceu ainda
audit-none-text = Convites, funções, visibilidade dos parceiros, chaves, downloads e alterações do contrato são registrados aqui.
audit-no-match-title = Nenhum resultado
audit-no-match-text = Nenhum evento corresponde a todos estes filtros. Remova um deles para ver mais.

## What was done

audit-action-invitation-sent = Convite enviado
audit-action-invitation-resent = Convite reenviado
audit-action-invitation-renewed = Novo link de convite solicitado
audit-action-invitation-corrected = Convite corrigido
audit-action-invitation-withdrawn = Convite retirado
audit-action-invitation-accepted = Convite aceito
audit-action-roles-changed = Funções alteradas
audit-action-role-requested = Funções solicitadas
audit-action-role-request-granted = Solicitação de funções aprovada
audit-action-role-request-refused = Solicitação de funções recusada
audit-action-role-request-withdrawn = Solicitação de funções retirada
audit-action-member-removed = Usuário removido
audit-action-administrator-appointed = Administrador nomeado pelo fornecedor
audit-action-administrator-designated = Administrador indicado nos dados do fornecedor
audit-action-grant-made = Visibilidade concedida a um parceiro
audit-action-grant-revoked = Visibilidade revogada de um parceiro
audit-action-grant-undone = Alteração da visibilidade desfeita
audit-action-grant-ended = Visibilidade encerrada por mudança de parceiro
audit-action-partner-changed = Mudança de parceiro
audit-action-agreement-changed = Detalhes do contrato alterados
audit-action-key-revealed = Chave de produto exibida
audit-action-file-sent = Arquivo baixado
audit-action-domain-asked = Domínio de diretório informado
audit-action-domain-proved = Domínio de diretório comprovado
audit-action-seats-added = Assentos adicionados
audit-action-seats-ordered = Assentos adicionados pedidos pelo parceiro
audit-action-seats-undone = Adição de assentos desfeita
audit-action-other = Outro evento

## Concerning, and details

audit-subject-person = { $name } ({ $email })
# $partners lists the partners whose orders may be seen.
audit-detail-orders-of = Pedidos feitos por { $partners }
# $count is how many seats, $reference names them in the order.
audit-detail-seats = { $count ->
        [one] { $count } assento, referência { $reference }
       *[other] { $count } assentos, referência { $reference }
    }
# $order is an order's number, $line the number of one of its lines.
audit-detail-ordered = Pedido { $order }, item { $line }
