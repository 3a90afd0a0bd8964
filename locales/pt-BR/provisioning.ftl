# Self-service provisioning: seats that an account adds itself, ordered by its partner afterwards (R62).

provisioning-title = Provisionamento por autoatendimento
# $name and $number are those of the purchasing account.
provisioning-intro = Adicione assentos às assinaturas de { $name } ({ $number }) por conta própria. Eles podem ser usados imediatamente, e o parceiro faz o pedido depois.
provisioning-back = Voltar ao provisionamento

## An ended agreement

provisioning-ended-title = O contrato foi encerrado
provisioning-ended-text = Em um contrato encerrado, não é possível adicionar assentos nem vincular domínios. O que foi adicionado antes permanece e pode ser desfeito até ser pedido.

## The directory domain

provisioning-domain = Domínio de diretório
provisioning-domain-untied = Esta conta não está vinculada a um domínio.
provisioning-domain-none = Os assentos são para as pessoas de um domínio de diretório. Vincule primeiro o seu a esta conta.
provisioning-domain-tie = Vincular um domínio
provisioning-domain-change = Alterar o domínio
provisioning-domain-show = Exibir a comprovação
provisioning-domain-proved = Comprovado
# $by is a person, $date a day.
provisioning-domain-proved-by = Comprovado por { $by } em { $date }
provisioning-domain-asked = Ainda não comprovado
# $by is a person, $date a day.
provisioning-domain-asked-by = Solicitado por { $by } em { $date }
# $name and $number are those of the purchasing account.
provisioning-domain-intro = Vincule { $name } ({ $number }) ao domínio do seu diretório. O DNS dele comprova que é seu.
provisioning-domain-stays = Ele permanece até que outro domínio seja comprovado.
provisioning-domain-name = Domínio
provisioning-domain-hint = O domínio dos endereços profissionais, como company.com
provisioning-domain-ask = Continuar
provisioning-domain-other = Usar este domínio
# $domain is a domain's name.
provisioning-already-tied = A conta já está vinculada a { $domain }.
provisioning-error-domain = Insira o nome de um domínio, como company.com

## The proof

# $domain is a domain's name.
provisioning-record-title = Comprovar { $domain }
provisioning-record-text = Peça que este registro seja adicionado ao DNS do domínio e depois verifique-o aqui.
provisioning-record-type = Tipo
provisioning-record-name = Nome
provisioning-record-value = Valor
provisioning-record-wait = Pode levar uma hora até que um novo registro seja visto em toda parte. Depois que o domínio for comprovado, o registro pode ser removido.
provisioning-record-check = Verificar o registro
# $domain is a domain's name.
provisioning-proved = A conta está vinculada a { $domain }.
provisioning-proved-next = Agora você pode adicionar assentos.
# $name is the record's name.
provisioning-not-there = O registro não foi encontrado em { $name }.
provisioning-not-there-none = Ainda não há um registro TXT com este nome. Confira o nome e tente mais tarde.
provisioning-not-there-other = Há um registro TXT com este nome, com outro valor. Compare-o com o valor abaixo.
provisioning-dns-silent = O DNS não respondeu.
provisioning-dns-later = Não foi possível saber nada sobre o registro. Tente novamente em instantes.
provisioning-held-title = Outra organização comprovou este domínio
provisioning-held-text = Aqui, um domínio pertence a uma só organização. Se ele passou para a sua, fale com o suporte.
provisioning-not-asked-title = Não há domínio a verificar
provisioning-not-asked-text = O domínio foi comprovado ou alterado nesse meio-tempo. Abra a página novamente para ver a situação atual.

## Subscriptions

provisioning-subscriptions = Assinaturas
# $count is 1 or more.
provisioning-subscriptions-count = { $count ->
        [one] { $count } assinatura que aceita novos assentos
       *[other] { $count } assinaturas que aceitam novos assentos
    }
provisioning-none-title = Nenhuma assinatura para autoatendimento
provisioning-none-text = Aqui é possível adicionar assentos às assinaturas que o fornecedor abriu para isso, enquanto estiverem em vigor.
# $product is a product, $partner the partner of record.
provisioning-subscription = { $product }, { $partner }
provisioning-ordered = Assentos pedidos
provisioning-open = A pedir
# Beside a quantity that was ordered: $seats were added to it.
provisioning-open-note = + { $seats } a pedir
provisioning-in-use = Em uso
provisioning-until = Até
provisioning-no-room = Sem novas adições até o parceiro fazer o pedido

## Adding seats

provisioning-add = Adicionar assentos
provisioning-quantity = Quantos assentos
# $room is how many may be added now.
provisioning-quantity-hint = { $room ->
        [one] No máximo { $room } agora
       *[other] No máximo { $room } agora
    }
# $partner is the partner of record.
provisioning-add-note = Os assentos podem ser usados imediatamente. { $partner } recebe o aviso para fazer o pedido; até lá, você pode desfazer.
# $room is how many may be added now.
provisioning-error-quantity = { $room ->
        [0] Não é possível adicionar mais assentos até que o parceiro peça os já adicionados
        [one] Insira { $room }: não é possível adicionar mais assentos até que o parceiro peça os já adicionados
       *[other] Insira um número inteiro de 1 a { $room }
    }
provisioning-no-domain-title = Vincule primeiro um domínio
provisioning-no-domain-text = Os assentos são para as pessoas de um domínio de diretório. Nada foi adicionado.
# $product is a product.
provisioning-added = { $count ->
        [one] { $count } assento de { $product } foi adicionado e já pode ser usado.
       *[other] { $count } assentos de { $product } foram adicionados e já podem ser usados.
    }
# $count is how many people at $partner are mailed, $reference the reference of the seats.
provisioning-told = { $count ->
        [one] { $count } pessoa em { $partner } é avisada por e-mail para fazer o pedido com a referência { $reference }.
       *[other] { $count } pessoas em { $partner } são avisadas por e-mail para fazer o pedido com a referência { $reference }.
    }
provisioning-told-nobody = { $partner } os encontra na Área do parceiro, para pedir com a referência { $reference }.
# $product is a product.
provisioning-sent-before = { $count ->
        [one] Este formulário já havia sido enviado: { $count } assento de { $product } foi adicionado então.
       *[other] Este formulário já havia sido enviado: { $count } assentos de { $product } foram adicionados então.
    }
provisioning-sent-before-next = Nada mais foi adicionado. Para adicionar mais assentos, abra o formulário novamente.

## Added seats

provisioning-added-seats = Assentos adicionados
provisioning-added-none = Nenhum assento foi adicionado ainda.
# $count is 1 or more.
provisioning-added-count = { $count ->
        [one] { $count } adição, da mais recente à mais antiga
       *[other] { $count } adições, da mais recente à mais antiga
    }
# Of a list with several pages.
provisioning-added-page = Adições de assentos, da mais recente à mais antiga
# $reference is the reference of the seats.
provisioning-seats-title = Assentos adicionados { $reference }
provisioning-reference = Referência de provisionamento
provisioning-seats = Assentos
provisioning-since = Desde
provisioning-by = Adicionados por
provisioning-state = Situação
provisioning-state-open = A pedir
provisioning-state-ordered = Pedidos
# $order and $line name the order line, $quantity is what was ordered, $date a day.
provisioning-state-line = Pedido { $order }, item { $line }: { $quantity ->
        [one] { $quantity } assento
       *[other] { $quantity } assentos
    }, { $date }
provisioning-state-undone = Adição desfeita
# $by is a person, $date a day.
provisioning-state-undone-by = Por { $by } em { $date }
# $order and $line name the order line.
provisioning-state-late = O pedido { $order }, item { $line }, foi feito para eles mesmo assim
provisioning-undo = Desfazer adição
# $partner is the partner of record.
provisioning-undo-note = Se você desfizer a adição, os assentos não poderão mais ser usados, e { $partner } receberá o aviso para não pedi-los.
provisioning-undone = { $count ->
        [one] A adição de { $count } assento de { $product } foi desfeita.
       *[other] A adição de { $count } assentos de { $product } foi desfeita.
    }
provisioning-undone-next = O parceiro não tem nada a pedir por isso.
provisioning-undone-before = Esta adição já havia sido desfeita.
provisioning-ordered-title = O parceiro já pediu estes assentos
# $line and $order name the order line.
provisioning-ordered-text = O item { $line } do pedido { $order } os cobre: a adição não pode mais ser desfeita.
provisioning-back-to-seats = Voltar aos assentos

## History. $by is who did it.

provisioning-history = Histórico
provisioning-history-added = { $by } adicionou { $count ->
        [one] { $count } assento
       *[other] { $count } assentos
    } de { $product }. O pedido cabe a { $partner }.
provisioning-history-undone = { $by } desfez a adição de { $count ->
        [one] { $count } assento
       *[other] { $count } assentos
    }.
provisioning-history-ordered = O item { $line } do pedido { $order } os cobriu.
provisioning-history-late = O item { $line } do pedido { $order } os indicou depois de desfeita a adição.
provisioning-history-other = { $by } fez uma alteração.
