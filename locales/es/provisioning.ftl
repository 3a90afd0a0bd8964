# Self-service provisioning: seats that an account adds itself, ordered by its partner afterwards (R62).

provisioning-title = Aprovisionamiento de autoservicio
# $name and $number are those of the purchasing account.
provisioning-intro = Añada puestos por su cuenta a las suscripciones de { $name } ({ $number }). Se pueden usar de inmediato, y su partner los pide después.
provisioning-back = Volver al aprovisionamiento

## An ended agreement

provisioning-ended-title = El contrato ha finalizado
provisioning-ended-text = Con un contrato finalizado no se pueden añadir puestos ni vincular dominios. Lo que se añadió antes se mantiene y se puede anular mientras no se haya pedido.

## The directory domain

provisioning-domain = Dominio de directorio
provisioning-domain-untied = Esta cuenta no está vinculada a ningún dominio.
provisioning-domain-none = Los puestos son para las personas de un dominio de directorio. Vincule primero esta cuenta al suyo.
provisioning-domain-tie = Vincular un dominio
provisioning-domain-change = Cambiar el dominio
provisioning-domain-show = Mostrar la verificación
provisioning-domain-proved = Verificado
# $by is a person, $date a day.
provisioning-domain-proved-by = Verificado por { $by } el { $date }
provisioning-domain-asked = Todavía sin verificar
# $by is a person, $date a day.
provisioning-domain-asked-by = Solicitado por { $by } el { $date }
# $name and $number are those of the purchasing account.
provisioning-domain-intro = Vincule { $name } ({ $number }) al dominio de su directorio. Su DNS demuestra que le pertenece.
provisioning-domain-stays = Se mantiene hasta que se verifique otro dominio.
provisioning-domain-name = Dominio
provisioning-domain-hint = El dominio de sus direcciones de trabajo, por ejemplo, company.com
provisioning-domain-ask = Continuar
provisioning-domain-other = Usar este dominio en su lugar
# $domain is a domain's name.
provisioning-already-tied = La cuenta ya está vinculada a { $domain }.
provisioning-error-domain = Escriba el nombre de un dominio, por ejemplo, company.com

## The proof

# $domain is a domain's name.
provisioning-record-title = Verificar { $domain }
provisioning-record-text = Haga que se añada este registro al DNS del dominio y compruébelo aquí.
provisioning-record-type = Tipo
provisioning-record-name = Nombre
provisioning-record-value = Valor
provisioning-record-wait = Un registro nuevo puede tardar una hora en verse en todas partes. Una vez verificado el dominio, el registro se puede eliminar.
provisioning-record-check = Comprobar el registro
# $domain is a domain's name.
provisioning-proved = La cuenta está vinculada a { $domain }.
provisioning-proved-next = Ya puede añadir puestos.
# $name is the record's name.
provisioning-not-there = No se ha encontrado el registro en { $name }.
provisioning-not-there-none = Todavía no hay ningún registro TXT con este nombre. Compruebe el nombre y vuelva a intentarlo más tarde.
provisioning-not-there-other = Hay un registro TXT con este nombre, pero con otro valor. Compárelo con el de abajo.
provisioning-dns-silent = El DNS no ha respondido.
provisioning-dns-later = No se sabe nada del registro. Vuelva a intentarlo dentro de un momento.
provisioning-held-title = Otra organización ha verificado este dominio
provisioning-held-text = Aquí, un dominio pertenece a una sola organización. Si ha pasado a la suya, consulte al soporte.
provisioning-not-asked-title = No hay ningún dominio que comprobar
provisioning-not-asked-text = El dominio se ha verificado o cambiado entretanto. Vuelva a abrir la página para ver lo que está vigente.

## Subscriptions

provisioning-subscriptions = Suscripciones
# $count is 1 or more.
provisioning-subscriptions-count = { $count ->
        [one] { $count } suscripción a la que se pueden añadir puestos
       *[other] { $count } suscripciones a las que se pueden añadir puestos
    }
provisioning-none-title = No hay suscripciones para el autoservicio
provisioning-none-text = Aquí se pueden añadir puestos a las suscripciones que el proveedor ha abierto al autoservicio, mientras estén vigentes.
# $product is a product, $partner the partner of record.
provisioning-subscription = { $product }, { $partner }
provisioning-ordered = Puestos pedidos
provisioning-open = Por pedir
# Beside a quantity that was ordered: $seats were added to it.
provisioning-open-note = + { $seats } por pedir
provisioning-in-use = Disponibles
provisioning-until = Hasta
provisioning-no-room = Ninguno más hasta que su partner haga el pedido

## Adding seats

provisioning-add = Añadir puestos
provisioning-quantity = Número de puestos
# $room is how many may be added now.
provisioning-quantity-hint = { $room ->
        [one] { $room } como máximo por ahora
       *[other] { $room } como máximo por ahora
    }
# $partner is the partner of record.
provisioning-add-note = Los puestos se pueden usar de inmediato. Se avisa a { $partner } para que los pida; hasta entonces puede anularlos.
# $room is how many may be added now.
provisioning-error-quantity = { $room ->
        [0] No se pueden añadir más puestos hasta que su partner pida los ya añadidos
        [one] Escriba { $room }: no se pueden añadir más puestos hasta que su partner pida los ya añadidos
       *[other] Escriba un número entero del 1 al { $room }
    }
provisioning-no-domain-title = Vincule primero un dominio
provisioning-no-domain-text = Los puestos son para las personas de un dominio de directorio. No se ha añadido nada.
# $product is a product.
provisioning-added = { $count ->
        [one] Se ha añadido { $count } puesto de { $product } y ya se puede usar.
       *[other] Se han añadido { $count } puestos de { $product } y ya se pueden usar.
    }
# $count is how many people at $partner are mailed, $reference the reference of the seats.
provisioning-told = { $count ->
        [one] Se avisa por correo a { $count } persona de { $partner } para que los pida con la referencia { $reference }.
       *[other] Se avisa por correo a { $count } personas de { $partner } para que los pidan con la referencia { $reference }.
    }
provisioning-told-nobody = { $partner } los encuentra en su Centro de partners, por pedir con la referencia { $reference }.
# $product is a product.
provisioning-sent-before = { $count ->
        [one] Este formulario ya se había enviado: entonces se añadió { $count } puesto de { $product }.
       *[other] Este formulario ya se había enviado: entonces se añadieron { $count } puestos de { $product }.
    }
provisioning-sent-before-next = No se ha añadido nada más. Para añadir más puestos, abra de nuevo el formulario.

## Added seats

provisioning-added-seats = Puestos añadidos
provisioning-added-none = Todavía no se ha añadido ningún puesto.
# $count is 1 or more.
provisioning-added-count = { $count ->
        [one] { $count } ampliación
       *[other] { $count } ampliaciones, las más recientes primero
    }
# Of a list with several pages.
provisioning-added-page = Ampliaciones de puestos, las más recientes primero
# $reference is the reference of the seats.
provisioning-seats-title = Puestos añadidos { $reference }
provisioning-reference = Referencia de aprovisionamiento
provisioning-seats = Puestos
provisioning-since = Desde
provisioning-by = Añadidos por
provisioning-state = Estado
provisioning-state-open = Por pedir
provisioning-state-ordered = Pedidos
# $order and $line name the order line, $quantity is what was ordered, $date a day.
provisioning-state-line = Pedido { $order }, línea { $line }: { $quantity ->
        [one] { $quantity } puesto
       *[other] { $quantity } puestos
    }, { $date }
provisioning-state-undone = Anulados
# $by is a person, $date a day.
provisioning-state-undone-by = Por { $by } el { $date }
# $order and $line name the order line.
provisioning-state-late = El pedido { $order }, línea { $line }, se realizó igualmente para ellos
provisioning-undo = Anular
# $partner is the partner of record.
provisioning-undo-note = Si los anula, los puestos ya no se podrán usar y se avisará a { $partner } para que no los pida.
provisioning-undone = { $count ->
        [one] Se ha anulado { $count } puesto de { $product }.
       *[other] Se han anulado { $count } puestos de { $product }.
    }
provisioning-undone-next = Su partner no tiene que pedir nada por esto.
provisioning-undone-before = Esto ya se había anulado.
provisioning-ordered-title = Su partner ha pedido estos puestos
# $line and $order name the order line.
provisioning-ordered-text = La línea { $line } del pedido { $order } los incluye: ya no se pueden anular.
provisioning-back-to-seats = Volver a los puestos

## History. $by is who did it.

provisioning-history = Historial
provisioning-history-added = { $by } añadió { $count ->
        [one] { $count } puesto
       *[other] { $count } puestos
    } de { $product }, por pedir a través de { $partner }.
provisioning-history-undone = { $by } anuló { $count ->
        [one] { $count } puesto
       *[other] { $count } puestos
    }.
provisioning-history-ordered = La línea { $line } del pedido { $order } los incluyó.
provisioning-history-late = La línea { $line } del pedido { $order } los incluyó después de que se anularan.
provisioning-history-other = { $by } hizo un cambio.
