# Manage Partner Visibility: which partner may see what another one ordered (R41-R52).

manage-partner-visibility-title = Gerenciar visibilidade dos parceiros
manage-partner-visibility-intro = Por padrão, um parceiro vê somente as licenças e assinaturas que pediu para você. Aqui você permite que ele veja os pedidos dos seus outros parceiros e pode revogar essa permissão.
manage-partner-visibility-partner = Nome do parceiro
manage-partner-visibility-choose = Escolha um parceiro
manage-partner-visibility-show = Exibir
manage-partner-visibility-allow = Permitir visibilidade a

## What is true. $viewer is a partner's name, $orderers one or more names: "Fabrikam and Tailspin".

manage-partner-visibility-state-granted = { $viewer } pode ver os pedidos feitos por { $orderers } para você.
manage-partner-visibility-state-own = { $viewer } pode ver somente os próprios pedidos feitos para você.
# $viewer is the name of the partner that is allowed to look.
manage-partner-visibility-note = Marque os parceiros cujas licenças e assinaturas { $viewer } pode ver, desmarque os outros e salve. Isso vale somente para esta conta de compra, e não no sentido inverso.
# $lines is how many order lines the viewer sees, or would see.
manage-partner-visibility-lines = { $lines ->
        [0] Nenhum item de pedido para ver no momento
        [one] { $lines } item de pedido
       *[other] { $lines } itens de pedido
    }
# $lines as above; $more is how many came with a change of partner after the permission.
manage-partner-visibility-lines-beyond = { $lines ->
        [one] { $lines } item de pedido visível.
       *[other] { $lines } itens de pedido visíveis.
    } { $more ->
        [one] Mais { $more } veio com uma mudança de parceiro posterior. Para mostrá-lo também, desmarque e salve, depois marque e salve novamente.
       *[other] Mais { $more } vieram com uma mudança de parceiro posterior. Para mostrá-los também, desmarque e salve, depois marque e salve novamente.
    }

## Nothing to grant

manage-partner-visibility-none-title = Esta conta ainda não tem parceiro
manage-partner-visibility-none-text = Assim que houver pedidos de parceiros para esta conta de compra, você poderá permitir que um veja os pedidos do outro.
manage-partner-visibility-single-title = Não há outro parceiro a autorizar
# $partner is the name of the only partner.
manage-partner-visibility-single-text = { $partner } é o único parceiro desta conta de compra e vê os próprios pedidos feitos para você. Com um segundo parceiro, você poderá permitir que um veja os pedidos do outro.

## Preview: the page of a partner as a save would make it

manage-partner-visibility-preview = Prévia
# $viewer is the partner that would look.
manage-partner-visibility-preview-title = Prévia: o que { $viewer } veria
manage-partner-visibility-preview-intro = Nada foi salvo ainda, e ninguém é avisado.
manage-partner-visibility-preview-effects = O que mudaria
# $state is one of the sentences above.
manage-partner-visibility-preview-state = Depois de salvar: { $state }
manage-partner-visibility-preview-same = Nada mudaria no que o parceiro vê.
# $count is 1 or more.
manage-partner-visibility-preview-effects-count = { $count ->
        [one] { $count } mudança, por nome de parceiro
       *[other] { $count } mudanças, por nome de parceiro
    }
manage-partner-visibility-preview-orders-of = Pedidos de
manage-partner-visibility-preview-effect = Mudança
manage-partner-visibility-preview-added = Adicionados
manage-partner-visibility-preview-removed = Removidos
manage-partner-visibility-preview-products = Produtos
manage-partner-visibility-preview-page = A página de { $viewer }
manage-partner-visibility-preview-nothing-title = O parceiro não veria nada
manage-partner-visibility-preview-nothing-text = { $viewer } não tem itens de pedido próprios nesta conta, e nenhum outro seria mostrado.
manage-partner-visibility-preview-gone = Não seriam mais vistas
# $count rows are listed.
manage-partner-visibility-preview-gone-count = { $count ->
        [one] { $count } linha visível agora
       *[other] { $count } linhas visíveis agora
    }
# $shown rows are listed, of $count in all.
manage-partner-visibility-preview-gone-some = { $shown } de { $count } linhas visíveis agora

## After a save. $state is one of the sentences above.

manage-partner-visibility-changed = Você alterou a visibilidade dos parceiros. { $state }
manage-partner-visibility-unchanged = Nada foi alterado. { $state }
# $count is how many people are mailed, $viewer their partner.
manage-partner-visibility-told = { $count ->
        [one] { $count } pessoa em { $viewer } é avisada por e-mail.
       *[other] { $count } pessoas em { $viewer } são avisadas por e-mail.
    }

## Undo. $by saved something on $when; $until is the moment when the mails about it leave.

manage-partner-visibility-undo = Desfazer
manage-partner-visibility-undo-title = Salvo há pouco
manage-partner-visibility-undo-until = Salvo por { $by } em { $when }. Até { $until }, os e-mails sobre isso aguardam e você pode desfazer.
# After the button's word "Undo", for screen readers.
manage-partner-visibility-undo-context = o que { $by } salvou em { $when }
# $state is one or more sentences about what is true again.
manage-partner-visibility-undone = Você desfez a alteração. { $state }
manage-partner-visibility-undone-told = { $count ->
        [one] { $count } pessoa já havia sido avisada e é avisada novamente.
       *[other] { $count } pessoas já haviam sido avisadas e são avisadas novamente.
    }
manage-partner-visibility-undo-before = Isso já foi desfeito.
manage-partner-visibility-undo-late = É tarde demais para desfazer: os e-mails já foram enviados.
# $viewers is one or more partners' names.
manage-partner-visibility-undo-changed = A visibilidade concedida a { $viewers } foi alterada de novo desde então.
manage-partner-visibility-undo-next = Nada foi desfeito. Escolha o parceiro para alterar o que ele pode ver.

## The grid: all partners at once. $viewer may look, $orderer ordered.

manage-partner-visibility-grid-title = Todos os parceiros de uma vez
manage-partner-visibility-grid-open = Exibir todos os parceiros de uma vez
manage-partner-visibility-grid-back = Escolher um parceiro
manage-partner-visibility-grid-note = Cada linha é um parceiro que pode ver. Marque os parceiros cujas licenças e assinaturas ele pode ver e salve todas as linhas juntas.
# $count is how many partners there are: 2 or more.
manage-partner-visibility-grid-caption = { $count ->
        [one] { $count } parceiro, por nome
       *[other] { $count } parceiros, por nome
    }
# Heads the first column; the other columns are the partners that ordered.
manage-partner-visibility-grid-corner = Pode ver os pedidos de
manage-partner-visibility-grid-own = Sempre
manage-partner-visibility-grid-cell = { $viewer } pode ver os pedidos feitos por { $orderer }
manage-partner-visibility-grid-changed = { $count ->
        [one] Você alterou o que { $count } parceiro pode ver.
       *[other] Você alterou o que { $count } parceiros podem ver.
    }
manage-partner-visibility-grid-unchanged = Nada foi alterado.
manage-partner-visibility-grid-told = { $count ->
        [one] { $count } pessoa é avisada por e-mail.
       *[other] { $count } pessoas são avisadas por e-mail.
    }
# $viewers is one or more partners' names.
manage-partner-visibility-grid-stale = Alguém alterou a visibilidade concedida a { $viewers }. Nada do que você marcou foi salvo.
manage-partner-visibility-grid-stale-next = As caixas abaixo mostram o que você solicitou. Salve novamente para aplicar ou reabra a página para deixar tudo como está.
# $count is how many partners there are, $most how many a screen has room for.
manage-partner-visibility-grid-many-title = Esta conta tem { $count } parceiros
manage-partner-visibility-grid-many-text = Esta exibição comporta { $most }. Escolha um parceiro de cada vez.

## Errors

manage-partner-visibility-error-partner = Escolha o parceiro que pode ver os pedidos dos outros.
manage-partner-visibility-error-itself = Escolha outros parceiros: um parceiro sempre vê os próprios pedidos.
# $by is who saved first, $viewer the partner, $when the moment.
manage-partner-visibility-stale-by = Em { $when }, { $by } alterou a visibilidade concedida a { $viewer }. Nada do que você marcou foi salvo.
manage-partner-visibility-stale = Alguém alterou a visibilidade concedida a { $viewer }. Nada do que você marcou foi salvo.
manage-partner-visibility-stale-next = As caixas abaixo mostram o que você solicitou. Salve novamente para aplicar ou escolha o parceiro de novo para deixar tudo como está.
manage-partner-visibility-stale-now = Em vigor
manage-partner-visibility-stale-asked = Sua solicitação

## Who may see what

manage-partner-visibility-grants = Quem pode ver o quê
manage-partner-visibility-grants-none = Nesta conta, nenhum parceiro pode ver os pedidos de outro.
# $count is 1 or more.
manage-partner-visibility-grants-count = { $count ->
        [one] { $count } permissão, por nome de parceiro
       *[other] { $count } permissões, por nome de parceiro
    }
manage-partner-visibility-viewer = Parceiro
manage-partner-visibility-orderer = Pode ver os pedidos de
manage-partner-visibility-granted-by = Permitido por
manage-partner-visibility-granted-on = Desde
# After the button's word "Revoke", for screen readers.
manage-partner-visibility-revoke-context = a permissão de { $viewer } para ver os pedidos feitos por { $orderer }

## Ended by a change of partner (D8)

manage-partner-visibility-ended = Encerradas por mudança de parceiro
manage-partner-visibility-ended-note = Estas permissões envolviam um parceiro que sua conta deixou. Nada foi permitido no lugar delas: permita novamente o que ainda desejar.
# $count is 1 or more.
manage-partner-visibility-ended-count = { $count ->
        [one] { $count } permissão, da mais recente à mais antiga
       *[other] { $count } permissões, da mais recente à mais antiga
    }
manage-partner-visibility-ended-orderer = Podia ver os pedidos de
manage-partner-visibility-ended-on = Término
# $date is a day.
manage-partner-visibility-ended-by-change = Por mudança de parceiro, { $date }

## History. $by is who did it.

manage-partner-visibility-history = Histórico
manage-partner-visibility-history-made = { $by } permitiu a { $viewer } ver os pedidos feitos por { $orderers }.
manage-partner-visibility-history-revoked = { $by } revogou a permissão de { $viewer } para ver os pedidos feitos por { $orderers }.
manage-partner-visibility-history-ended = Uma mudança de parceiro encerrou a permissão de { $viewer } para ver os pedidos feitos por { $orderers }.
manage-partner-visibility-history-changed = Por mudança de parceiro em { $date }, os pedidos feitos por { $from } passaram a { $to }.
manage-partner-visibility-history-undone = { $by } desfez a última alteração da visibilidade concedida a { $viewer }.
manage-partner-visibility-history-other = { $by } alterou a visibilidade dos parceiros.
