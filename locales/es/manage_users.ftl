# Manage Users: the list, invitations, User details, roles (R10-R40).

## The list

# $organization is the organization's name, $account the purchasing account's name, $number its number.
users-intro = Todas las personas de { $organization }, con sus roles en { $account } ({ $number }).
users-invite = Invitar a un usuario
users-search = Buscar por correo del contacto
users-search-hint = El principio de una dirección o @dominio, no un nombre
users-filter-status = Filtrar por estado
users-any-role = Todos
users-any-country = Todos
users-any-language = Todos
# The filters that are on. Each variable is the value, in words.
users-chip-search = Correo: { $text }
users-chip-role = Rol: { $role }
users-chip-country = País o región: { $country }
users-chip-language = Idioma: { $language }
# $first, $last and $total are numbers already formatted, $sorted is one of users-sorted-*.
users-caption = Usuarios { $first } a { $last } de { $total }, { $sorted }
# The same when all stand on one page.
users-caption-all = { $total ->
        [one] { $total } usuario, { $sorted }
       *[other] { $total } usuarios, { $sorted }
    }
users-range = { $first } a { $last } de { $total }
# $count is a number already formatted.
users-more-than = más de { $count }
users-sorted-email = por correo, de la A a la Z
users-sorted-email-descending = por correo, de la Z a la A
users-sorted-name = por apellidos, de la A a la Z
users-sorted-name-descending = por apellidos, de la Z a la A
users-sorted-last-sign-in = por último inicio de sesión, los más antiguos primero
users-sorted-last-sign-in-descending = por último inicio de sesión, los más recientes primero
users-last-sign-in = Último inicio de sesión
users-actions = Acciones
users-page-size = Usuarios por página
# $count is how many further accounts, 1 or more.
users-elsewhere = { $count ->
        [one] y roles en { $count } cuenta más
       *[other] y roles en { $count } cuentas más
    }
users-you = Usted
# $date is a day.
users-expires-on = caduca el { $date }
users-expired-on = caducó el { $date }
# Hidden words after Resend: $name is the invited person.
users-resend-to = la invitación de { $name }
users-alone-title = Por ahora no hay nadie más aquí
users-alone-text = Invite a sus compañeros. Cada persona recibe un correo de bienvenida con un enlace, elige una contraseña y obtiene los roles que usted marque.
users-none-title = No se ha encontrado a nadie
# $text is what was typed.
users-none-address = Nadie de su organización usa todavía { $text }. Puede invitar a esta dirección.
users-none-search = Ninguna dirección empieza por «{ $text }». La búsqueda examina direcciones de correo, no nombres: escriba el principio de una dirección, o @ y un dominio.
users-none-domain = Nadie tiene una dirección de { $text }. El dominio debe estar completo, por ejemplo, @company.com.
users-none-filter = Nadie cumple todos estos filtros. Quite uno para ver más.
# $email is the address typed.
users-none-invite = Invitar a { $email }
users-none-show-all = Mostrar a todos

## The file

users-file-status-date = Fecha del estado
users-file-account-roles = Roles en { $number }
users-file-other-accounts = Otras cuentas con roles

## Invite a user

users-invite-intro = La persona recibe un correo de bienvenida en el idioma que usted elija, con un enlace que funciona durante 60 días.
users-invite-email-hint = La dirección de trabajo con la que la persona iniciará sesión.
users-invite-language-hint = Todos los correos a esta persona se envían en este idioma.
users-invite-choose-language = Elija un idioma
users-invite-choose-country = Elija un país o una región
users-invite-roles-hint = Marque uno o varios: los permisos se suman.
users-invite-roles-help = Comparar qué permite cada rol
users-invite-accounts = Cuentas de compra
users-invite-accounts-hint = La persona obtiene los mismos roles en cada cuenta que marque.
users-invite-account-included = Siempre incluida: invita desde esta cuenta
# $count is how many.
users-invite-more-accounts = Solo se muestran las primeras { $count } cuentas. Los roles en otra cuenta se pueden asignar desde ella, una vez invitada esta persona.
# $name and $number of an account.
users-account-name = { $name } ({ $number })
users-above-ceiling = Solo un administrador con un rol superior puede asignar este rol
users-invite-submit = Enviar la invitación
users-invite-submit-another = Enviar e invitar a otro usuario
# $name is the invited person, $email the address, $roles the roles in words.
users-invited = Se ha invitado a { $name } ({ $email }) con estos roles: { $roles }.
# $accounts lists accounts, $date is a day.
users-invited-detail = En { $accounts }. La invitación es válida hasta el { $date }.

users-error-email-missing = Escriba la dirección de correo de trabajo de la persona.
users-error-email-odd = Escriba una sola dirección completa, por ejemplo, ann.lee@company.com.
users-error-email-taken = Otra persona de su organización tiene esta dirección: escriba una distinta.
users-error-first-name-missing = Escriba el nombre de la persona.
users-error-first-name-odd = Escriba el nombre en una sola línea, con un máximo de 100 caracteres visibles.
users-error-last-name-missing = Escriba los apellidos de la persona.
users-error-last-name-odd = Escriba los apellidos en una sola línea, con un máximo de 100 caracteres visibles.
users-error-language = Elija el idioma de los correos a esta persona.
users-error-country = Elija el país o la región de la persona.
users-error-role = Marque al menos un rol.
users-error-role-odd = Marque cada rol una sola vez, de la lista.

# $name and $email of the member who is there already.
users-there-active = { $name } ({ $email }) ya es un usuario activo de su organización.
users-there-active-next = Abra los detalles del usuario para ver o cambiar sus roles.
users-there-pending = { $name } ({ $email }) ya tiene una invitación y todavía no la ha aceptado.
users-there-pending-next = Reenvíe la invitación o abra los detalles del usuario para ver o cambiar lo que se ofreció.
users-there-expired = { $name } ({ $email }) tenía una invitación, que ha caducado.
users-there-expired-next = Renuévela: se enviará un nuevo enlace, válido durante otros 60 días.
users-open-details = Abrir los detalles del usuario
users-renew = Renovar la invitación

## The mail before it is sent

users-preview = Vista previa del correo
users-preview-title = El correo, tal como llegará
# $language is the language’s name.
users-preview-language = Idioma: { $language }. Todavía no se ha enviado nada.
users-preview-known = A quien ya inicia sesión aquí se le pide que inicie sesión, en lugar de elegir una contraseña.
users-preview-to = Para
users-preview-subject = Asunto

## User details

users-details = Detalles del usuario
users-details-invited = Invitación
users-details-joined = Activo desde
users-details-roles-text = Roles en las cuentas cuyos usuarios administra.
# $count is how many accounts.
users-details-other-accounts = { $count ->
        [one] Esta persona tiene también roles en { $count } cuenta que usted no administra.
       *[other] Esta persona tiene también roles en { $count } cuentas que usted no administra.
    }
users-details-more-accounts = Solo se muestran las primeras cuentas. Seleccione otra cuenta para ver más.
users-details-own = Estos son sus propios roles. Pida a otro administrador que los cambie.
users-details-own-link = Ver a quién dirigirse
users-details-no-role = Ningún rol
users-edit-roles = Editar roles
# $number is an account's number, $name the person: hidden words after Edit.
users-edit-roles-context = los roles de { $name } en { $number }
users-invitation = Invitación
users-invitation-resend-text = Se envía un nuevo enlace, válido durante 60 días. El anterior deja de funcionar.
users-correct = Corregir los datos
users-withdraw-text = El enlace deja de funcionar de inmediato y la persona desaparece de la lista. No recibe ningún aviso.
users-remove = Dar de baja en la organización
users-remove-text = Retira todos los roles en todas las cuentas.
users-history = Historial
users-history-empty = Todavía no hay nada registrado.

# Steps of an invitation. Each stands beside its date and time, if it has one.
users-steps = Cómo avanza la invitación
users-step-queued = Se ha redactado el correo
users-step-waiting = Espera para entregarse al servidor de correo
users-step-put-off = Espera hasta entonces: esta dirección ha recibido tantos correos como se permite en un día
users-step-retrying = Todavía no entregado: se volverá a intentar
users-step-sent = Entregado al servidor de correo
users-step-refused = No se ha entregado. Compruebe la dirección y corríjala o reenvíe la invitación.
users-step-reminder-next = Se enviará un recordatorio
users-step-reminder-waiting = Un recordatorio espera para entregarse
users-step-reminder-sent = Se entregó un recordatorio al servidor de correo
users-step-reminder-refused = Un recordatorio no se ha entregado
users-step-accepted = Aceptada
users-step-expires = Caduca, si nadie la acepta
users-step-expired = Caducada

users-mail-queued = Correo pendiente de envío
# $date is a day.
users-mail-sent = Correo enviado el { $date }
# $problem is a whole sentence.
users-mail-retrying = Correo todavía no enviado, se volverá a intentar pronto. { $problem }
users-mail-failed = Correo no entregado. { $problem }

# How the e-mails to an active user stand.
users-details-notice = Último aviso
users-notice-failed = No se ha entregado un aviso a esta persona
# $date is the day on which it was written, $problem a whole sentence.
users-notice-failed-text = Correo del { $date }. { $problem }
users-notice-failed-past = Comuníquele lo que ha cambiado: figura en el historial. Se ha enviado un correo posterior a esta dirección.
users-notice-failed-own = Lo que ha cambiado figura en el historial. Si ya no lee esta dirección, pida a otro administrador que le dé de baja y le invite en la nueva.
users-notice-failed-next = Comuníquele lo que ha cambiado: figura en el historial. Si ya no lee esta dirección, dé de baja a la persona e invítela en la nueva.

# History: $actor is who did it, the other variables are names as they were then.
users-event-sent = { $actor } envió la invitación
users-event-sent-detail = { $roles } en { $account }
users-event-resent = { $actor } reenvió la invitación
users-event-renewed = { $actor } solicitó un nuevo enlace, que se envió por correo
users-event-corrected = { $actor } corrigió la invitación
users-event-changed-detail = Antes: { $before }. Después: { $after }.
users-event-withdrawn = { $actor } retiró la invitación
users-event-accepted = { $actor } aceptó la invitación
users-event-removed = { $actor } dio de baja a esta persona en la organización
users-event-roles = { $actor } cambió los roles en { $account }
users-event-roles-detail = Antes: { $before }. Después: { $after }.
users-event-asked = { $actor } solicitó roles en { $account }
users-event-request-granted = { $actor } aprobó una solicitud de roles en { $account }
users-event-request-refused = { $actor } rechazó una solicitud de roles en { $account }
users-event-request-withdrawn = { $actor } retiró una solicitud de roles en { $account }
users-event-details = { $actor } cambió el nombre, el idioma o el país
users-event-designated = { $actor } designó a esta persona como administrador de { $account }
users-event-other = { $actor } hizo un cambio

## Edit roles

# $name is the person, $account and $number the account.
users-roles-intro = Lo que { $name } puede hacer en { $account } ({ $number }).
users-roles-hint = Marque lo que esta persona necesita; si no marca nada, se retiran todos los roles.
# $name is the person, $roles the roles in words, $account the account's number.
users-roles-saved = { $name } tiene ahora estos roles en { $account }: { $roles }.
users-roles-saved-none = { $name } ya no tiene ningún rol en { $account }.
users-roles-saved-mail = Esta persona recibe un aviso por correo y el cambio se aplica desde su próximo clic.
users-roles-saved-pending = Los roles se aplicarán cuando se acepte la invitación.
users-roles-unchanged = No ha cambiado nada: { $name } ya tiene estos roles en { $account }.

users-stale-text = Otra persona ha cambiado esto mientras usted lo editaba y no se ha guardado nada de lo que ha introducido. Compruebe los roles de abajo y guarde de nuevo.
users-stale-now = Vigente ahora
users-stale-asked = Lo que usted indicó
users-conflict = Otra persona ha corregido esta invitación mientras usted la editaba. Todavía no se ha guardado nada de lo que ha introducido: compruebe los valores de abajo y guarde de nuevo.
# $label is a field, $typed and $stored its two values.
users-conflict-value = { $label }: aquí «{ $typed }», guardado entretanto «{ $stored }»
users-resend-limited-title = Esta invitación se ha enviado tantas veces como se permite en un día
users-invitations-limited-title = Se ha alcanzado el límite de invitaciones de su organización
users-last-administrator-title = Una cuenta necesita un administrador de cuenta
users-last-administrator-text = { $name } es la última persona con este rol en una cuenta. Asigne antes allí el rol de administrador de cuenta a otra persona y vuelva a intentarlo.

users-refused-own-title = No puede cambiar sus propios roles
users-refused-own-text = Pídaselo a otro administrador de su organización. Así también se evita que pierda su propio acceso.
users-refused-ceiling-title = No puede asignar este rol
users-refused-ceiling-text = Un administrador de contratos asigna todos los roles menos el de administrador de cuenta; un administrador de usuarios no asigna ninguno de esos dos. Diríjase a un administrador con un rol superior.
users-refused-outranked-title = Esta persona tiene un rol superior al suyo
users-refused-outranked-text = Solo un administrador que pueda asignar todos los roles de esta persona puede cambiarlos. Diríjase a un administrador de cuenta.
users-refused-authority-title = Esta persona tiene roles en una cuenta que usted no administra
users-refused-authority-text = Solo puede hacerlo un administrador de todas esas cuentas. Los roles en sus propias cuentas sí los puede retirar.
users-back = Volver a los detalles del usuario
users-back-to-list = Volver a «Administrar usuarios»

## Resend, correct, withdraw

# $name and $email of the invited person, $date the new last day.
users-resent = La invitación de { $name } ({ $email }) está de nuevo en camino.
users-resent-detail = El nuevo enlace es válido hasta el { $date }; los anteriores han dejado de funcionar.
users-joined-title = Esta persona ya ha aceptado
users-joined-text = { $name } ya es un usuario activo: no queda ninguna invitación que cambiar. Puede cambiar sus roles o dar de baja a esta persona.
users-correct-intro = Puede corregir la invitación hasta que se acepte. Otra dirección recibe una nueva invitación y el enlace anterior deja de funcionar.
users-corrected = La invitación de { $name } se ha corregido.
users-corrected-address = Se envía una nueva invitación a { $email }. El enlace anterior ha dejado de funcionar.
users-corrected-nothing = No ha cambiado nada: la invitación ya lo decía así.
users-withdrawn = La invitación de { $name } ({ $email }) se ha retirado.
users-gone-before = No se ha hecho nada más: { $name } ya no está en la organización o la invitación ya se había retirado.
users-withdrawn-detail = Su enlace ha dejado de funcionar.

## Remove

# $name is the person, $organization the organization.
users-remove-title = Dar de baja a { $name }
users-remove-intro = { $name } dejará de formar parte de { $organization }.
users-remove-roles = Estos roles finalizan de inmediato:
users-remove-no-roles = Esta persona no tiene roles.
users-remove-sign-in = Esta persona conserva su inicio de sesión para otras organizaciones y recibe un aviso por correo.
users-remove-again = Para volver necesita una nueva invitación.
users-remove-invitations = Invitaciones enviadas por { $name } que nadie ha aceptado todavía
users-remove-invitations-hint = Marque las que también quiera retirar. Las demás siguen abiertas.
# $count is how many.
users-remove-more = Solo se muestran las { $count } más recientes. Las demás siguen abiertas: cada una se puede retirar en su página de detalles del usuario.
users-remove-locked = Esta invitación incluye roles que usted no puede retirar
users-remove-submit = Dar de baja a { $name }
users-removed = { $name } ({ $email }) ya no forma parte de { $organization }.
# $count is how many invitations were withdrawn too, 1 or more.
users-removed-withdrawn = { $count ->
        [one] Se ha retirado { $count } de sus invitaciones.
       *[other] Se han retirado { $count } de sus invitaciones.
    }

## Removed users

users-removed-list = Usuarios dados de baja
# $organization is the organization's name.
users-removed-intro = Quienes ya no forman parte de { $organization }, las bajas más recientes primero. También figuran las invitaciones retiradas.
users-removed-word = Baja
# $name is who did it, $date a day.
users-removed-by = por { $name } el { $date }
users-removed-on = el { $date }
users-removed-none-title = No hay bajas
users-removed-none-text = Aquí aparecen las personas dadas de baja y las invitaciones retiradas, con quién lo hizo y cuándo.
users-removed-text = Esta persona ya no forma parte de su organización. Para volver necesita una nueva invitación.
