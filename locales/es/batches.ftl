# One act on many: inviting many, and doing the same to many members.

## Invite many

batches-invite-many = Invitar a varios usuarios
# $most is a number already formatted.
batches-invite-many-intro = Pegue direcciones o elija un archivo, hasta { $most } de una vez. Antes de que se envíe nada verá la lista completa, con lo que ocurrirá con cada dirección.
batches-addresses = Direcciones de correo electrónico
batches-addresses-hint = Una por línea o separadas por comas o puntos y coma. Con nombres: Ann Lee <ann.lee@company.com>. Si falta el nombre, se toma de la dirección y podrá corregirlo.
batches-file = Archivo CSV
batches-file-hint = Con las columnas de la plantilla, en cualquier orden. Cada fila puede indicar su propio idioma, país y roles.
batches-template = Descargar la plantilla
batches-roles-for-all = Roles para todos
batches-roles-hint = Marque uno o varios. En la página siguiente podrá cambiarlos para cada persona.
batches-language-hint = Para todas las personas cuya fila no indique otra cosa.
batches-check = Revisar la lista
batches-error-nobody = Pegue al menos una dirección o elija un archivo.
batches-error-file-kind = Este archivo no es texto sin formato. Guarde la lista como CSV y elija ese archivo.
batches-error-file-again = Elija el archivo de nuevo: lo que escribió se ha conservado, pero el archivo no.
# $most is a number of megabytes.
batches-error-file-large = Este archivo supera los { $most } MB. Elija uno más pequeño o divida la lista.
batches-error-file-empty = Elija un archivo que contenga al menos una dirección.
# $given and $most are numbers already formatted.
batches-error-too-many = La lista tiene { $given } filas. Divídala: una lista admite { $most }.

## What is done

batches-title-invite = Invitar a las personas de una lista
batches-title-resend = Reenviar invitaciones
# $roles lists roles in words.
batches-title-give = Asignar roles: { $roles }
batches-title-take = Retirar roles: { $roles }
batches-title-withdraw = Retirar invitaciones
batches-title-remove = Dar de baja a usuarios
batches-nothing-yet = Todavía no se ha hecho nada. Revise la lista y confírmela.
batches-effect-invite = Cada persona nueva recibe un correo de bienvenida con un enlace que funciona durante 60 días. Para quienes ya están no cambia nada; las invitaciones caducadas se reenvían, con los roles que ofrecían.
batches-effect-resend = Cada persona recibe un nuevo enlace, válido durante 60 días. Los anteriores dejan de funcionar.
batches-effect-roles = Los usuarios activos reciben un aviso por correo y el cambio se aplica desde su próximo clic. Conservan sus demás roles.
batches-effect-withdraw = Los enlaces dejan de funcionar de inmediato y estas personas desaparecen de la lista. No reciben ningún aviso.
batches-effect-remove = Todos sus roles en todas las cuentas finalizan de inmediato. Los usuarios activos reciben un aviso por correo. Para volver necesitan una nueva invitación. Las invitaciones que enviaron siguen abiertas.
# $count is how many rows, 1 or more.
batches-effect-refused = { $count ->
        [one] Se rechaza { $count } fila: la lista indica el motivo. Las demás se procesan igualmente.
       *[other] Se rechazan { $count } filas: la lista indica el motivo. Las demás se procesan igualmente.
    }
# $hour, $day and $now are numbers already formatted, $last a day and time.
batches-effect-limits = Su organización puede enviar { $hour } invitaciones por hora y { $day } al día. Ahora salen { $now } y las demás se enviarán automáticamente en cuanto los límites lo permitan, las últimas hacia el { $last }. Nadie quedará fuera.
# $count is how many.
batches-confirm-invite = { $count ->
        [one] Enviar { $count } invitación
       *[other] Enviar { $count } invitaciones
    }
batches-confirm-resend = { $count ->
        [one] Reenviar { $count } invitación
       *[other] Reenviar { $count } invitaciones
    }
batches-confirm-roles = { $count ->
        [one] Cambiar los roles de { $count } usuario
       *[other] Cambiar los roles de { $count } usuarios
    }
batches-confirm-withdraw = { $count ->
        [one] Retirar { $count } invitación
       *[other] Retirar { $count } invitaciones
    }
batches-confirm-remove = { $count ->
        [one] Dar de baja a { $count } usuario
       *[other] Dar de baja a { $count } usuarios
    }
batches-discard = Descartar la lista
batches-unknown-title = Esta lista no existe
batches-unknown-text = Una lista descartada desaparece, sin que se haya hecho nada de ella. Todas las demás están en «Acciones por lotes».
batches-discarded = La lista se ha descartado. No se ha hecho nada.
batches-confirmed-title = Esta lista se ha confirmado
# $when is a date and time.
batches-confirmed-text = Se confirmó el { $when } y se está procesando o ya se ha procesado: ya no se puede descartar.
batches-confirmed-next = Abrir la lista

## While it is done, and afterwards

# $done and $total are numbers already formatted.
batches-progress = { $done } de { $total } procesadas
# $time is a day and time.
batches-paused = Se ha alcanzado el límite de invitaciones de su organización. El envío continuará automáticamente el { $time }.
batches-leave = Puede salir de esta página: el trabajo continúa. Lo encontrará en «Acciones por lotes».
batches-refresh = Actualizar automáticamente
batches-refresh-stop = Dejar de actualizar
batches-done = La lista se ha procesado.
# $date is a day.
batches-kept = Puede consultar esta página hasta el { $date }.
batches-download = Descargar el resultado en CSV

## The rows

batches-filter = Filtrar por resultado
# $first, $last and $total are numbers already formatted.
batches-caption = Filas { $first } a { $last } de { $total }
batches-no-rows = No hay filas de este tipo.
batches-result = Resultado
batches-guessed = Nombre tomado de la dirección
batches-leave-out = Excluir
batches-put-back = Incluir
batches-kind-will = Por hacer
batches-kind-done = Hecho
batches-kind-nothing = Nada que hacer
batches-kind-refused = Rechazado
batches-will-invite = Es una persona nueva y recibe una invitación.
# $date is a day.
batches-will-renew = La invitación caducó el { $date }: se reenvía, con lo que ofrecía.
batches-will-resend = Recibe un nuevo enlace.
# $before and $after list roles in words.
batches-will-roles = Antes: { $before }. Después: { $after }.
batches-will-withdraw = Se retira la invitación.
batches-will-remove = Causa baja en la organización.
batches-outcome-invited = La invitación está en camino.
batches-outcome-renewed = La invitación caducada está de nuevo en camino.
batches-outcome-resent = La invitación está de nuevo en camino.
batches-outcome-roles-changed = Los roles se han cambiado.
batches-outcome-withdrawn = La invitación se ha retirado.
batches-outcome-removed = Ha causado baja en la organización.
batches-outcome-there-active = Ya es un usuario activo.
batches-outcome-there-pending = Ya tiene una invitación y todavía no la ha aceptado.
batches-outcome-unchanged = Los roles ya son esos.
batches-outcome-left-out = Usted excluyó esta fila.
batches-outcome-odd-address = No es una dirección de correo completa.
batches-outcome-odd-name = Se necesitan el nombre y los apellidos, cada uno de 100 caracteres como máximo, sin enlaces ni números de teléfono.
batches-outcome-odd-language = La fila indica un idioma que el portal no ofrece.
batches-outcome-odd-country = La fila indica un país o una región que no se reconoce.
batches-outcome-odd-roles = La fila indica un rol que no existe, o no indica ninguno.
batches-outcome-duplicate = Una fila anterior tiene la misma dirección.
batches-outcome-above-ceiling = Solo un administrador con un rol superior puede asignar uno de estos roles.
batches-outcome-outranked = Esta persona tiene un rol superior al suyo.
batches-outcome-no-authority = Esta persona tiene roles en una cuenta que usted no administra.
batches-outcome-oneself = Nadie puede aplicarse esto a sí mismo.
batches-outcome-gone = Ya no está en la organización.
batches-outcome-joined = Ya ha aceptado: la invitación ya no existe.
batches-outcome-changed = Ha cambiado desde que se creó la lista. Revise de nuevo a esta persona.
batches-outcome-last-administrator = Es la última persona con el rol de administrador de cuenta en una cuenta.
batches-outcome-resent-too-often = Se ha enviado tantas veces como se permite en un día.
batches-outcome-failed = No se ha podido hacer. Vuelva a intentarlo y, si no funciona, consulte al soporte.

## One row

batches-row = Corregir una fila
batches-row-intro = No se envía nada hasta que confirme la lista.

## The lists

batches-list = Acciones por lotes
batches-list-intro = Sus listas de los últimos 30 días: borradores, trabajos en curso y resultados.
# $count is how many lists the table shows.
batches-list-caption = { $count ->
        [one] { $count } lista
       *[other] { $count } listas, las más recientes primero
    }
batches-list-what = Acción
batches-list-made = Creada
batches-list-rows = Filas
batches-list-none-title = Todavía no hay listas
batches-list-none-text = Invite a varios usuarios a la vez, o seleccione usuarios en «Administrar usuarios» y aplique la misma acción a todos.
batches-state-draft = Borrador, sin confirmar
# $done and $total are numbers already formatted.
batches-state-under-way = En curso, { $done } de { $total }
# $date is a day.
batches-state-finished = Terminada el { $date }

## The file

batches-file-number = Fila
batches-file-why = Explicación

## Doing the same to many, below the list

batches-many-title = Misma acción para varios usuarios
batches-many-hint = Marque usuarios en la lista de arriba, o aquí todos. Antes de que se haga nada verá lo que cambiaría.
batches-many-page = Todos los de esta página
# $count is a number already formatted, or “more than 1,000”.
batches-many-all = Todos los de esta lista ({ $count }), en todas las páginas
# $name is a person.
batches-many-select = Seleccionar a { $name }
# Hidden words after Resend, Withdraw invitation and Remove from the organization.
batches-many-context = para todos los seleccionados
batches-many-choose-role = Elija un rol
batches-many-give = Asignar el rol
batches-many-take = Retirar el rol
batches-choose-role = Elija el rol que quiere asignar o retirar y vuelva a intentarlo.
batches-choose-somebody = Marque al menos un usuario en la lista y vuelva a intentarlo.
# $most is a number already formatted.
batches-cut = Una lista admite { $most } usuarios: estos son los primeros. Procese los demás con otra lista.
