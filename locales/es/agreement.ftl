# The account's agreement, and the details that its customer may edit while it is active (R56).

# $number is the agreement's number.
agreement-title = Contrato { $number }
agreement-state = Estado
agreement-state-active = Activo
agreement-state-ended = Finalizado
agreement-vendor-title = Título
agreement-friendly-name = Nombre descriptivo
agreement-starts-on = Inicio
agreement-ends-on = Fin
agreement-purchase-order = Referencia de la orden de compra
agreement-not-said = No indicado
# $accounts is how many accounts under the agreement are the viewer's own, 1 or more.
agreement-accounts-caption = { $accounts ->
        [one] Su cuenta de compra en este contrato
       *[other] Sus { $accounts } cuentas de compra en este contrato
    }
agreement-contacts = Contactos
agreement-notice = Contacto para notificaciones

## An agreement that cannot be edited

agreement-ended-title = Este contrato no se puede editar
# $date is the agreement's last day.
agreement-ended-on = Este contrato finalizó el { $date }. Solo se puede editar un contrato activo.
agreement-ended-early = El proveedor ha dado por finalizado este contrato. Solo se puede editar un contrato activo.
agreement-back = Volver al contrato

## Editing

agreement-edit = Editar los detalles del contrato
# $number and $title are the agreement's.
agreement-edit-intro = Contrato { $number }, { $title }. Todas las personas que ven el contrato ven estos detalles.
agreement-friendly-name-hint = El nombre que le da su organización. Aparece en la parte superior de la página del contrato.
agreement-purchase-order-hint = Tal como figura en sus propios pedidos y facturas.
agreement-notice-name = Nombre del contacto para notificaciones
agreement-notice-name-hint = La persona o el departamento que recibe las notificaciones sobre este contrato.
agreement-notice-email = Dirección de correo del contacto para notificaciones
# $most is the largest number of characters.
agreement-error-long = Acorte este texto a { $most } caracteres.
agreement-error-characters = Escríbalo en una sola línea y con caracteres imprimibles.
agreement-error-notice-name = Escriba el nombre del contacto para notificaciones o borre la dirección.
agreement-error-notice-email-missing = Escriba la dirección de correo del contacto para notificaciones o borre el nombre.
agreement-error-notice-email-odd = Escriba una dirección como name@company.com.
agreement-saved = Los detalles del contrato se han guardado.
agreement-same = No había ningún cambio, así que no se ha guardado nada.
# $name is who saved meanwhile, $time when.
agreement-conflict = { $name } modificó estos detalles el { $time }.
agreement-conflict-next = Todavía no se ha guardado nada de lo que ha introducido: compruebe los valores de abajo y guarde de nuevo.
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile; either may be empty.
agreement-conflict-value = { $label }: aquí «{ $typed }», guardado entretanto «{ $stored }»

## History

agreement-history = Cambios
# $name is who did it.
agreement-history-changed = { $name } modificó los detalles
# $label names the field, $before and $after are its values.
agreement-history-value = { $label }: de «{ $before }» a «{ $after }»
# $label names the field, $after is its first value.
agreement-history-value-new = { $label }: «{ $after }»
# $label names the field, $before was its value.
agreement-history-value-gone = { $label }: se borró «{ $before }»
