# The account's orders, and one order with its lines (R57).

orders-title = Pedidos
# $name and $number are those of the purchasing account.
orders-intro = O que foi pedido para { $name } ({ $number }), por qualquer parceiro.
orders-search = Número do pedido
orders-search-hint = O número ou o início dele
orders-search-product = Produto
orders-search-partner = Parceiro
orders-search-from = De
orders-search-until = Até

## Filters that are on

# $text is what was typed.
orders-chip-number = Número do pedido: { $text }…
# $product is a product's name, or what was typed.
orders-chip-product = Produto: { $product }
# $partner is a partner's name.
orders-chip-partner = Parceiro: { $partner }
# $date is a day.
orders-chip-from = Desde { $date }
# $date is a day.
orders-chip-until = Até { $date }

## Totals

# Sums over all pages.
orders-totals = { $orders ->
        [one] { $orders } pedido
       *[other] { $orders } pedidos
    }, { $lines ->
        [one] { $lines } item de pedido
       *[other] { $lines } itens de pedido
    }, quantidade total { $quantity }
# $cap is where counting orders stops; the rest is exact.
orders-totals-many = Mais de { $cap } pedidos, { $lines } itens de pedido, quantidade total { $quantity }
# $product is what the lines and the quantity are counted of.
orders-totals-of-product = { $orders ->
        [one] { $orders } pedido
       *[other] { $orders } pedidos
    }, { $lines ->
        [one] { $lines } item de pedido
       *[other] { $lines } itens de pedido
    } de { $product }, quantidade total { $quantity }
# $cap is where counting orders stops; $product is what the rest is counted of.
orders-totals-of-product-many = Mais de { $cap } pedidos, { $lines } itens de pedido de { $product }, quantidade total { $quantity }
# $cap is where counting stops.
orders-many = Mais de { $cap } pedidos correspondem. Escolha um período mais curto para ver os totais.

## Columns and details

orders-number = Número do pedido
orders-date = Data do pedido
orders-ordered-by = Pedido feito por
orders-partner-of-record = Parceiro responsável
orders-partner-since = Parceiro responsável desde
# $partner is the partner of record since a change of partner on the day $date.
orders-passed-to = Agora com { $partner }, por mudança de parceiro em { $date }
# The same beside the new partner’s own name; $date is a day.
orders-by-change = Por mudança de parceiro em { $date }
orders-lines = Itens de pedido
orders-quantity = Quantidade total

## Nothing to show

orders-empty-title = Nenhum pedido ainda
orders-empty-text = Os pedidos aparecem aqui assim que um parceiro fizer algum para esta conta de compra.
orders-no-match-title = Nenhum pedido correspondente
orders-no-match-text = Um pedido é encontrado pelo início do número; um produto, por uma parte do nome ou do número. Confira a ortografia ou limpe os filtros.

## One order

# $number is the order's number.
orders-order-title = Pedido { $number }
orders-line = Item
orders-product = Produto
orders-kind = Tipo
orders-kind-license = Licença
orders-kind-subscription = Assinatura ou serviço
orders-line-quantity = Quantidade
orders-period = Período
# $from and $until are the first and the last day.
orders-period-days = { $from } a { $until }
orders-state = Situação
orders-state-active = Em vigor
orders-state-expiring = Expira em breve
orders-state-expired = Expirado
orders-state-upcoming = A iniciar
orders-no-lines = Este pedido ainda não tem itens.
# Sums over all pages; $lines is 1 or more.
orders-lines-caption = { $lines ->
        [one] { $lines } item de pedido
       *[other] { $lines } itens de pedido
    }, quantidade total { $quantity }
