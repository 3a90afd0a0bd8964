# The Partner Center: a partner's customers, and what it sees of one (R42, R43, R53, R54).

# $partner is the viewer's own partner.
partner-center-intro = Los clientes de { $partner }, con las licencias y suscripciones que este partner ha pedido para ellos. Lo que han pedido otros partners aparece aquí cuando un cliente permite verlo.
partner-center-search = Buscar un cliente
partner-center-search-hint = El principio de un nombre o de un número de cuenta
partner-center-search-product = Buscar un producto
# $text is what was typed.
partner-center-chip-search = Búsqueda: { $text }
# $partner is a partner's name.
partner-center-chip-orderer = Pedido por: { $partner }

## The list of customers

# $count is 1 or more, $sorted one of the lines below.
partner-center-customers-count = { $count ->
        [one] { $count } cuenta de cliente, { $sorted }
       *[other] { $count } cuentas de clientes, { $sorted }
    }
# $count is where counting stops.
partner-center-customers-many = Más de { $count } cuentas de clientes, { $sorted }
partner-center-sorted-organization = por organización, de la A a la Z
partner-center-sorted-organization-descending = por organización, de la Z a la A
partner-center-sorted-number = por número de cuenta, ascendente
partner-center-sorted-number-descending = por número de cuenta, descendente
partner-center-own-lines = Líneas de pedido propias
partner-center-granted-lines = Líneas de pedido compartidas
partner-center-orderers = Pedidos de
partner-center-orderers-none = Ninguno
partner-center-empty-title = Todavía no hay clientes aquí
partner-center-empty-text = Los clientes aparecen aquí en cuanto usted hace un pedido para ellos. También aparecen los que le permiten ver lo que ha pedido otro partner: los clientes lo deciden en «Administrar la visibilidad de los partners».
# $text is what was typed.
partner-center-no-match-title = Ningún cliente empieza por «{ $text }»
partner-center-no-match-text = Revise la ortografía o borre los filtros para volver a verlo todo.

## One customer

# $name and $number are those of the purchasing account.
partner-center-account-line = Cuenta de compra: { $name } ({ $number })
# Sums over all pages.
partner-center-totals = { $rows ->
        [one] { $rows } fila
       *[other] { $rows } filas
    }, { $lines ->
        [one] { $lines } línea de pedido
       *[other] { $lines } líneas de pedido
    }, cantidad total { $quantity }
partner-center-product = Producto
partner-center-product-number = Número de producto
partner-center-kind = Tipo
partner-center-kind-license = Licencia
partner-center-kind-subscription = Suscripción o servicio
partner-center-quantity = Cantidad
partner-center-lines = Líneas de pedido
partner-center-ends-on = Último fin
partner-center-ordered-by = Pedido por
partner-center-partner-of-record = Partner responsable
# $partner is who the orders belong to since a change of partner.
partner-center-passed-to = Ahora con { $partner }
partner-center-access = Acceso
partner-center-access-own = Propio
partner-center-access-granted = Compartido
partner-center-granted-by = Compartido por
partner-center-granted-on = Compartido el
# $name is the customer's administrator, $date the day.
partner-center-granted = Por { $name } el { $date }
partner-center-customer-empty-title = Todavía no se ha pedido nada
partner-center-customer-empty-text = Las licencias y suscripciones aparecen aquí en cuanto un pedido tiene líneas.
partner-center-no-holding-title = Ninguna licencia o suscripción coincide

## A customer's tabs and orders

partner-center-licenses = Licencias y suscripciones
partner-center-orders = Pedidos
# $organization is the customer.
partner-center-orders-of = Pedidos de { $organization }
partner-center-no-orders-text = Los pedidos aparecen aquí en cuanto usted hace un pedido para esta cuenta de compra. También aparecen los de otros partners que el cliente le permite ver.
partner-center-no-order-text = Un pedido se encuentra por el principio de su número. Revise la ortografía o borre los filtros.

## The administrator whom the vendor named and who never came

partner-center-administrator-title = El administrador de este cliente todavía no ha accedido
# $name and $email are the administrator's, $date the day of the latest mail.
partner-center-administrator-text = El último correo de bienvenida a { $name } ({ $email }) se envió el { $date } y la invitación no se ha aceptado.
partner-center-administrator-note = El correo se envía solo a esta dirección. Si la dirección no es correcta, pida al proveedor que la corrija.
partner-center-welcome-again = Reenviar el correo de bienvenida
partner-center-welcome-sent = Se reenvía el correo de bienvenida a { $name }, a la dirección { $email }.
# $date is a day.
partner-center-welcome-sent-detail = El nuevo enlace funciona hasta el { $date }; los anteriores ya no funcionan.
partner-center-nobody-waits-title = Nadie espera un correo de bienvenida
partner-center-nobody-waits-text = El administrador de esta cuenta ha aceptado la invitación, o el proveedor no ha designado a ninguno.
partner-center-back-to-customer = Volver al cliente

## Seats that customers added themselves, to be ordered (R62)

partner-center-to-order = Por pedir
partner-center-to-order-intro = Puestos que sus clientes han añadido por su cuenta a sus suscripciones. Ya se pueden usar; pídalos e indique la referencia en la línea de pedido.
# $count is how many additions wait.
partner-center-to-order-waiting = { $count ->
        [one] { $count } ampliación de puestos por pedir
       *[other] { $count } ampliaciones de puestos por pedir
    }
partner-center-to-order-all = Todas, incluidas las pedidas y las anuladas
# $count is 1 or more.
partner-center-to-order-count = { $count ->
        [one] { $count } ampliación de puestos
       *[other] { $count } ampliaciones de puestos
    }
partner-center-to-order-none-title = Nada por pedir
partner-center-to-order-none-text = Los puestos aparecen aquí cuando un cliente los añade a una suscripción de la que usted es responsable.
