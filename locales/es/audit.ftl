# The audit of an account: who did what, when.

audit-title = Registro de auditoría
# $account is the purchasing account's name, $number its number, $organization the organization's name.
audit-intro = Todo lo que se ha hecho en { $account } ({ $number }) y con los usuarios de { $organization }. Aquí no se puede modificar ni eliminar nada.
audit-caption = Eventos, los más recientes primero
audit-person = Persona
audit-person-hint = Dirección de correo o un nombre completo tal como figura abajo
audit-when = Cuándo (UTC)
audit-who = Quién
audit-action = Acción
audit-subject = Afecta a
audit-detail = Detalles
# Columns of the file: the event's stable name, and the id that finds the request in the logs.
audit-event = Evento
audit-request = Petición
audit-chip-person = Persona: { $person }
audit-chip-action = Acción: { $action }
audit-none-title = Todavía no hay eventos
audit-none-text = Aquí se registran las invitaciones, los roles, la visibilidad de los partners, las claves, las descargas y los cambios del contrato.
audit-no-match-title = No se ha encontrado nada
audit-no-match-text = Ningún evento cumple todos estos filtros. Quite uno para ver más.

## What was done

audit-action-invitation-sent = Invitación enviada
audit-action-invitation-resent = Invitación reenviada
audit-action-invitation-renewed = Nuevo enlace de invitación solicitado
audit-action-invitation-corrected = Invitación corregida
audit-action-invitation-withdrawn = Invitación retirada
audit-action-invitation-accepted = Invitación aceptada
audit-action-roles-changed = Roles modificados
audit-action-role-requested = Roles solicitados
audit-action-role-request-granted = Solicitud de roles aprobada
audit-action-role-request-refused = Solicitud de roles rechazada
audit-action-role-request-withdrawn = Solicitud de roles retirada
audit-action-member-removed = Usuario dado de baja
audit-action-administrator-appointed = Administrador nombrado por el proveedor
audit-action-administrator-designated = Administrador designado en los datos del proveedor
audit-action-grant-made = Visibilidad concedida a un partner
audit-action-grant-revoked = Visibilidad de un partner revocada
audit-action-grant-undone = Cambio de visibilidad deshecho
audit-action-grant-ended = Visibilidad finalizada por un cambio de partner
audit-action-partner-changed = Cambio de partner
audit-action-agreement-changed = Detalles del contrato modificados
audit-action-key-revealed = Clave de producto mostrada
audit-action-file-sent = Archivo descargado
audit-action-domain-asked = Dominio de directorio indicado
audit-action-domain-proved = Dominio de directorio verificado
audit-action-seats-added = Puestos añadidos
audit-action-seats-ordered = Puestos añadidos ya pedidos
audit-action-seats-undone = Puestos añadidos anulados
audit-action-other = Otro evento

## Concerning, and details

audit-subject-person = { $name } ({ $email })
# $partners lists the partners whose orders may be seen.
audit-detail-orders-of = Pedidos de { $partners }
# $count is how many seats, $reference names them in the order.
audit-detail-seats = { $count ->
        [one] { $count } puesto, referencia { $reference }
       *[other] { $count } puestos, referencia { $reference }
    }
# $order is an order's number, $line the number of one of its lines.
audit-detail-ordered = Pedido { $order }, línea { $line }
