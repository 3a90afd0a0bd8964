# The account's licenses and subscriptions by product (R58).

licenses-title = Licencias
# $name and $number are those of the purchasing account.
licenses-intro = Licencias, suscripciones y servicios de { $name } ({ $number }), sumados en todos los pedidos.
licenses-search = Buscar un producto
licenses-search-hint = Una parte de su nombre o número
licenses-kind = Tipo
licenses-term = Estado
licenses-partner = Partner
# $text is what was typed.
licenses-chip-search = Búsqueda: { $text }
# Sums over all pages.
licenses-totals = { $products ->
        [one] { $products } producto
       *[other] { $products } productos
    }, { $lines ->
        [one] { $lines } línea de pedido
       *[other] { $lines } líneas de pedido
    }, cantidad total { $quantity }
licenses-product = Producto
licenses-product-number = Número de producto
licenses-quantity = Cantidad
licenses-active = Activas
# $days is 90.
licenses-expiring-within = Caducan en los próximos { $days } días
licenses-upcoming = Comienzan más tarde
# $quantity starts later.
licenses-upcoming-note = { $quantity } con inicio posterior
licenses-expired = Caducadas
licenses-next-end = Próximo fin
licenses-no-end = Ninguno previsto
licenses-lines = Líneas de pedido
licenses-partners = Por partner
# Hidden words after a product's name: what the link leads to.
licenses-open-orders = - sus pedidos
# $partner has $quantity of the product.
licenses-of-partner = { $partner }: { $quantity }

licenses-empty-title = Todavía no hay licencias
licenses-empty-text = Las licencias y suscripciones aparecen aquí en cuanto un partner las pide para esta cuenta de compra.
licenses-no-match-title = Ninguna licencia o suscripción coincide
licenses-no-match-text = Revise la ortografía o borre los filtros para volver a verlo todo.
