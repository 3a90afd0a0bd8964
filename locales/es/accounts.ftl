# Selecting an account (R44), and an account's home.

accounts-title = Seleccionar cuenta
accounts-text = Se recordará la cuenta que abra.
accounts-search = Buscar por número o nombre
# $count is how many accounts are listed.
accounts-caption = { $count ->
        [one] { $count } cuenta
       *[other] { $count } cuentas
    }
accounts-your-roles = Sus roles
accounts-last = Última usada
# $text is what was searched for.
accounts-none-found = Ninguna cuenta coincide con «{ $text }»
accounts-none-found-text = Busque el principio de un número o una parte de un nombre.
accounts-empty-title = Todavía no tiene ningún rol en ninguna cuenta
accounts-empty-text = Puede iniciar sesión, pero no podrá ver datos hasta que alguien le asigne un rol. En «Mi perfil» se indica a quién dirigirse.
accounts-ways = Qué puede hacer aquí
accounts-manage-users-text = Buscar, invitar y editar usuarios, y asignarles roles.
accounts-manage-visibility-text = Decidir qué partner puede ver lo que otros partners han pedido para su organización.
accounts-reports-text = Ver las licencias por producto y partner, los pedidos a lo largo del tiempo y lo que caduca, y descargarlo en archivos.
accounts-provisioning-text = Añadir puestos a una suscripción por su cuenta y ver lo que su partner todavía tiene que pedir.
accounts-provisioning-ended-text = Ver los puestos que añadió por su cuenta. El contrato ha finalizado: no se pueden añadir más.
accounts-profile-text = Ver todos sus roles y a quién puede solicitar otro.

## An account's home, at a glance

accounts-home-licenses = Licencias y puestos por producto
# $active is what runs today, $quantity everything ordered.
accounts-home-active = Activas: { $active } de { $quantity }
accounts-home-all-licenses = Todas las licencias y suscripciones
# $days is 90.
accounts-home-expiring = Caduca en los próximos { $days } días
accounts-home-expiring-none = Nada de lo que tiene caduca en este plazo.
# Stands before a day: the first day on which a part of the product ends.
accounts-home-from = A partir del
# $products is 1 or more.
accounts-home-all-expiring = { $products ->
        [one] { $products } producto caduca pronto
       *[other] { $products } productos caducan pronto
    }
accounts-home-orders = Últimos pedidos
accounts-home-order-lines = { $lines ->
        [one] { $lines } línea de pedido
       *[other] { $lines } líneas de pedido
    }
accounts-home-all-orders = Todos los pedidos
accounts-home-invitations = Invitaciones pendientes
accounts-home-invitations-none = Todas las invitaciones se han aceptado o han caducado.
# Counts of the whole organization, 1 or more.
accounts-home-all-pending = { $count ->
        [one] { $count } invitación pendiente
       *[other] { $count } invitaciones pendientes
    }
accounts-home-all-expired = { $count ->
        [one] { $count } caducada
       *[other] { $count } caducadas
    }
# $cap is where counting stops.
accounts-home-many-pending = Más de { $cap } invitaciones pendientes
accounts-home-many-expired = Más de { $cap } caducadas
accounts-home-agreement-active = Activo
accounts-home-agreement-ended = Finalizado
