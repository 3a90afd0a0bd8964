# The account's licenses and subscriptions by product (R58).

licenses-title = Licenças
# $name and $number are those of the purchasing account.
licenses-intro = Licenças, assinaturas e serviços de { $name } ({ $number }), somados em todos os pedidos.
licenses-search = Pesquisar um produto
licenses-search-hint = Uma parte do nome ou do número
licenses-kind = Tipo
licenses-term = Situação
licenses-partner = Parceiro
# $text is what was typed.
licenses-chip-search = Pesquisa: { $text }
# Sums over all pages.
licenses-totals = { $products ->
        [one] { $products } produto
       *[other] { $products } produtos
    }, { $lines ->
        [one] { $lines } item de pedido
       *[other] { $lines } itens de pedido
    }, quantidade total { $quantity }
licenses-product = Produto
licenses-product-number = Número do produto
licenses-quantity = Quantidade
licenses-active = Em vigor
# $days is 90.
licenses-expiring-within = Expira em até { $days } dias
licenses-upcoming = A iniciar
# $quantity starts later.
licenses-upcoming-note = { $quantity } a iniciar
licenses-expired = Expiradas
licenses-next-end = Próximo vencimento
licenses-no-end = Nenhum previsto
licenses-lines = Itens de pedido
licenses-partners = Por parceiro
# Hidden words after a product's name: what the link leads to.
licenses-open-orders = - pedidos do produto
# $partner has $quantity of the product.
licenses-of-partner = { $partner }: { $quantity }

licenses-empty-title = Nenhuma licença ainda
licenses-empty-text = Licenças e assinaturas aparecem aqui assim que um parceiro fizer pedidos para esta conta de compra.
licenses-no-match-title = Nenhuma licença ou assinatura correspondente
licenses-no-match-text = Confira a ortografia ou limpe os filtros para ver tudo novamente.
