# The account's orders, and one order with its lines (R57).

orders-title = Pedidos
# $name and $number are those of the purchasing account.
orders-intro = Lo que se ha pedido para { $name } ({ $number }), sea cual sea el partner.
orders-search = Número de pedido
orders-search-hint = El número o su principio
orders-search-product = Producto
orders-search-partner = Partner
orders-search-from = Desde
orders-search-until = Hasta

## Filters that are on

# $text is what was typed.
orders-chip-number = Número de pedido: { $text }…
# $product is a product's name, or what was typed.
orders-chip-product = Producto: { $product }
# $partner is a partner's name.
orders-chip-partner = Partner: { $partner }
# $date is a day.
orders-chip-from = Desde el { $date }
# $date is a day.
orders-chip-until = Hasta el { $date }

## Totals

# Sums over all pages.
orders-totals = { $orders ->
        [one] { $orders } pedido
       *[other] { $orders } pedidos
    }, { $lines ->
        [one] { $lines } línea de pedido
       *[other] { $lines } líneas de pedido
    }, cantidad total { $quantity }
# $cap is where counting orders stops; the rest is exact.
orders-totals-many = Más de { $cap } pedidos, { $lines } líneas de pedido, cantidad total { $quantity }
# $product is what the lines and the quantity are counted of.
orders-totals-of-product = { $orders ->
        [one] { $orders } pedido
       *[other] { $orders } pedidos
    }, { $lines ->
        [one] { $lines } línea de pedido
       *[other] { $lines } líneas de pedido
    } de { $product }, cantidad total { $quantity }
# $cap is where counting orders stops; $product is what the rest is counted of.
orders-totals-of-product-many = Más de { $cap } pedidos, { $lines } líneas de pedido de { $product }, cantidad total { $quantity }
# $cap is where counting stops.
orders-many = Más de { $cap } pedidos coinciden. Elija un periodo más corto para ver los totales.

## Columns and details

orders-number = Número de pedido
orders-date = Fecha del pedido
orders-ordered-by = Pedido por
orders-partner-of-record = Partner responsable
orders-partner-since = Partner responsable desde
# $partner is the partner of record since a change of partner on the day $date.
orders-passed-to = Ahora con { $partner }, por cambio de partner el { $date }
# The same beside the new partner’s own name; $date is a day.
orders-by-change = Por cambio de partner el { $date }
orders-lines = Líneas de pedido
orders-quantity = Cantidad total

## Nothing to show

orders-empty-title = Todavía no hay pedidos
orders-empty-text = Los pedidos aparecen aquí en cuanto un partner hace un pedido para esta cuenta de compra.
orders-no-match-title = Ningún pedido coincide
orders-no-match-text = Un número de pedido se encuentra por su principio; un producto, por una parte de su nombre o número. Revise la ortografía o borre los filtros.

## One order

# $number is the order's number.
orders-order-title = Pedido { $number }
orders-line = Línea
orders-product = Producto
orders-kind = Tipo
orders-kind-license = Licencia
orders-kind-subscription = Suscripción o servicio
orders-line-quantity = Cantidad
orders-period = Periodo
# $from and $until are the first and the last day.
orders-period-days = Del { $from } al { $until }
orders-state = Estado
orders-state-active = Activa
orders-state-expiring = Caduca pronto
orders-state-expired = Caducada
orders-state-upcoming = Comienza más tarde
orders-no-lines = Este pedido todavía no tiene líneas.
# Sums over all pages; $lines is 1 or more.
orders-lines-caption = { $lines ->
        [one] { $lines } línea de pedido
       *[other] { $lines } líneas de pedido
    }, cantidad total { $quantity }
