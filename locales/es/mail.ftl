# Mails: their subjects and texts, and what pages say of a mail.

## In every mail

mail-greeting = Hola, { $name }:
mail-greeting-nameless = Hola:
# The text part, before the link. Variables: $label is the button's.
mail-action = { $label }:
# The HTML part, before the link in full.
mail-bare-link = Si el botón no funciona, copie esta dirección en su navegador:
mail-automatic = { $product } ha enviado este correo automáticamente.
mail-help = ¿Tiene preguntas? Escriba a { $email }
# The HTML part: the address follows as a link.
mail-help-before = ¿Tiene preguntas? Escriba a
# Where one mail tells of several accounts.
mail-accounts-button = Elegir la cuenta
mail-account-roles = { $account } ({ $number }): { $roles }

## Invitation, and again (R27, R36)

# A subject has at most 60 characters and nothing that anybody typed.
mail-welcome-subject = Su invitación a { $product }
mail-welcome-heading = Ha recibido una invitación a { $product }
mail-welcome-by-person = { $inviter } le invita a { $product } para { $organization }.
mail-welcome-by-vendor = Ha recibido una invitación a { $product } para { $organization }.
mail-welcome-to-partner = Ha recibido una invitación al Centro de partners de { $product } para { $partner }.
mail-welcome-about = Allí trabajará con las licencias por volumen de su organización, según lo que permita su rol.
mail-welcome-about-partner = Allí verá las licencias y suscripciones que sus clientes han pedido a través de usted o que le permiten ver.
mail-welcome-roles = Sus roles:
mail-welcome-new = Para empezar, elija una contraseña.
mail-welcome-known = Ya inicia sesión con esta dirección. Inicie sesión como de costumbre y acepte.
mail-welcome-button = Aceptar la invitación
mail-welcome-deadline = La invitación es válida hasta el { $date }.
mail-welcome-reason = Recibe este correo porque se ha invitado a esta dirección a { $product }.
mail-welcome-unexpected = ¿No esperaba este correo? Ignórelo: no se crea nada hasta que acepte.
mail-welcome-again-subject = Su nuevo enlace a { $product }
mail-welcome-again-heading = Aquí tiene su nuevo enlace
mail-welcome-again-replaces = Este enlace sustituye al de los correos anteriores, que ya no funciona.
mail-welcome-reminder-subject = Recordatorio: su invitación a { $product }
mail-welcome-reminder-heading = Su invitación sigue pendiente
mail-welcome-reminder-waits = Todavía no ha aceptado. El enlace es el mismo de nuestro último correo: ambos funcionan.

## Changes to a member (R39, R40)

mail-member-reason = Recibe este correo porque forma parte de { $organization }.
mail-member-unexpected = ¿No esperaba este correo? Consulte a { $by }.
mail-roles-changed-subject = Sus roles han cambiado
mail-roles-changed-heading = Sus roles han cambiado
mail-roles-changed-what = { $by } ha cambiado sus roles en { $organization } para la cuenta de compra { $account } ({ $number }).
mail-roles-changed-now = Ahora tiene estos roles: { $roles }.
mail-roles-changed-none = Ya no tiene ningún rol en esta cuenta.
mail-roles-changed-button = Abrir la cuenta
mail-roles-changed-profile = Abrir Mi perfil
mail-role-requested-subject = Hay una solicitud de rol
mail-role-requested-heading = Hay una solicitud de rol
mail-role-requested-what = { $name } ({ $email }) solicita estos roles en la cuenta de compra { $account } ({ $number }) de { $organization }: { $roles }.
mail-role-requested-reason = El motivo indicado: «{ $reason }»
mail-role-requested-button = Abrir las solicitudes
mail-role-requested-why = Recibe este correo porque administra los usuarios de esta cuenta.
mail-role-requested-unexpected = ¿Tiene dudas? Consulte a la persona antes de responder.
mail-role-answered-subject = Respuesta a su solicitud de rol
mail-role-answered-heading = Su solicitud de rol
mail-role-answered-granted = { $by } le ha asignado estos roles en la cuenta de compra { $account } ({ $number }): { $roles }.
mail-role-answered-narrowed = Había solicitado: { $roles }.
mail-role-answered-refused = { $by } no le ha asignado los roles solicitados en la cuenta de compra { $account } ({ $number }): { $roles }.
mail-role-answered-word = { $by } dice: «{ $word }»
mail-role-answered-button = Abrir sus solicitudes
mail-removed-subject = Su acceso ha finalizado
mail-removed-heading = Su acceso ha finalizado
mail-removed-what = { $by } le ha dado de baja en { $organization }. Ya no puede abrir sus cuentas.
mail-removed-rest = El acceso que tenga a través de otras organizaciones no cambia.
mail-removed-reason = Recibe este correo porque formaba parte de { $organization }.

## Partner visibility (R50, R51)

mail-visibility-granted-subject = Puede ver más pedidos
mail-visibility-granted-heading = Puede ver más pedidos
# Variables: $customer allows $viewer to see what $orderers ordered.
mail-visibility-granted-what = { $customer } permite a { $viewer } ver los pedidos realizados por { $orderers } para la cuenta de compra { $account } ({ $number }).
mail-visibility-steps = Cómo verlos:
mail-visibility-step-sign-in = Abra el Centro de partners e inicie sesión.
mail-visibility-step-accept = Acepte primero su invitación al Centro de partners: el enlace está en el correo de invitación.
mail-visibility-step-choose = Elija { $customer }, cuenta { $number }.
mail-visibility-step-read = Las licencias, las suscripciones y los servicios están en una sola lista. Cada fila indica qué partner hizo el pedido.
mail-visibility-button = Abrir el Centro de partners
mail-visibility-reason = Recibe este correo porque trabaja para { $viewer }.
mail-visibility-granted-unexpected = ¿No esperaba este correo? No tiene que hacer nada. { $customer } puede retirar el permiso en cualquier momento.
mail-visibility-revoked-subject = Algunos pedidos ya no se comparten con usted
mail-visibility-revoked-heading = Algunos pedidos ya no se comparten con usted
mail-visibility-revoked-what = { $customer } ya no permite a { $viewer } ver los pedidos realizados por { $orderers } para la cuenta de compra { $account } ({ $number }).
# By a change of channel partner, not by somebody's decision.
mail-visibility-ended-what = El partner de canal de la cuenta de compra { $account } ({ $number }) de { $customer } ha cambiado: { $viewer } ya no ve los pedidos realizados por { $orderers } para esa cuenta.
mail-visibility-revoked-rest = Los pedidos propios de { $viewer } siguen visibles.
mail-visibility-revoked-unexpected = ¿No esperaba este correo? Consulte a { $customer }.

## A change of partner (R55, D8)

mail-partner-changed-subject = Cambio de partner en su cuenta
mail-partner-changed-heading = Cambio de partner
# $date is a day, $from and $to are partners.
mail-partner-changed-what = A partir del { $date }, los pedidos realizados por { $from } para la cuenta de compra { $account } ({ $number }) de { $organization } pertenecen a { $to }.
mail-partner-changed-sight = { $from } ya no los ve, salvo que usted lo permita.
mail-partner-changed-none = Ningún permiso para ver pedidos de otros partners afectaba a { $from }.
mail-partner-changed-ended = Estos permisos afectaban a { $from } y han finalizado:
# The same beside those of another account.
mail-partner-changed-ended-on = Estos permisos de la cuenta { $number } afectaban a { $from } y han finalizado:
mail-partner-changed-permission = { $viewer } podía ver los pedidos realizados por { $orderer }.
mail-partner-changed-decide = No se ha permitido nada en su lugar. Usted decide de nuevo quién más puede ver lo que llegó con el cambio.
mail-partner-changed-button = Administrar la visibilidad
mail-partner-changed-reason = Recibe este correo porque administra la visibilidad de los partners en esta cuenta.
mail-partner-changed-unexpected = ¿No esperaba este correo? Consulte a { $to }.

## Self-service provisioning (R62)

mail-seats-added-subject = Puestos por pedir
mail-seats-added-heading = Un cliente ha añadido puestos
# $by is a person at $customer, $product a product.
mail-seats-added-what = { $by } ({ $customer }) ha añadido { $quantity ->
        [one] { $quantity } puesto
       *[other] { $quantity } puestos
    } de { $product } en la cuenta de compra { $account } ({ $number }), para usar de inmediato.
# $reference is what the order line must name, $date the last day.
mail-seats-added-order = En la línea de pedido, indique { $reference } como referencia de aprovisionamiento. El periodo finaliza el { $date }.
mail-seats-undone-subject = Puestos que no hay que pedir
mail-seats-undone-heading = Un cliente ha anulado puestos
mail-seats-undone-what = { $by } ({ $customer }) ha anulado { $quantity ->
        [one] { $quantity } puesto añadido
       *[other] { $quantity } puestos añadidos
    } de { $product } en la cuenta de compra { $account } ({ $number }).
mail-seats-undone-order = No hay que pedir nada por esto: la referencia de aprovisionamiento { $reference } ya no es válida.
mail-seats-moved-heading = Otro partner pide estos puestos
mail-seats-moved-what = { $customer } añadió { $quantity ->
        [one] { $quantity } puesto
       *[other] { $quantity } puestos
    } de { $product } en la cuenta de compra { $account } ({ $number }). Otro partner se encarga ahora del pedido o ya lo ha hecho.
mail-seats-moved-order = Ya no hay que pedir nada por esto: no incluya la referencia de aprovisionamiento { $reference } en sus pedidos.
mail-seats-button = Ver lo que hay que pedir
mail-seats-unexpected = ¿No esperaba este correo? Consulte a { $customer }.

## Password

mail-sign-in-reason = Recibe este correo porque inicia sesión en { $product } con esta dirección.
mail-password-reset-subject = Elija una contraseña nueva
mail-password-reset-heading = Elija una contraseña nueva
mail-password-reset-what = Se ha solicitado una contraseña nueva para su inicio de sesión en { $product }.
mail-password-reset-button = Elegir contraseña nueva
mail-password-reset-deadline = El enlace funciona una sola vez, durante una hora.
mail-password-reset-unexpected = ¿No ha sido usted? Ignore este correo: su contraseña no cambia.
mail-password-changed-subject = Su contraseña ha cambiado
mail-password-changed-heading = Su contraseña ha cambiado
mail-password-changed-what = Se ha cambiado la contraseña de su inicio de sesión en { $product }. Se han cerrado todas sus demás sesiones.
mail-password-changed-not-you = ¿No ha sido usted? Elija una contraseña nueva de inmediato.
mail-password-changed-button = Elegir contraseña nueva
mail-password-changed-expected = ¿Ha sido usted? No tiene que hacer nada.

## Two-step sign-in was changed

mail-second-factor-set-up-subject = La verificación en dos pasos está activada
mail-second-factor-set-up-what = Se ha activado la verificación en dos pasos para su inicio de sesión en { $product }, con una aplicación de autenticación. Se han cerrado todas sus demás sesiones.
mail-second-factor-turned-off-subject = La verificación en dos pasos está desactivada
mail-second-factor-turned-off-what = Se ha desactivado la verificación en dos pasos para su inicio de sesión en { $product }.
mail-second-factor-reset-subject = Se ha retirado la verificación en dos pasos
# $product is the portal's name.
mail-second-factor-reset-what = El operador de { $product } ha retirado la verificación en dos pasos de su inicio de sesión, como se hace cuando alguien pierde la aplicación y los códigos de recuperación. Se han cerrado todas sus sesiones. Puede volver a configurarla en «Mi perfil».
mail-second-factor-codes-renewed-subject = Tiene nuevos códigos de recuperación
mail-second-factor-codes-renewed-what = Se han creado nuevos códigos de recuperación para su inicio de sesión en { $product }. Los anteriores ya no funcionan.
mail-second-factor-passkey-added-subject = Se ha añadido una llave de acceso
# $name is what its owner calls it.
mail-second-factor-passkey-added-what = Se ha añadido la llave de acceso «{ $name }» a su inicio de sesión en { $product }.
mail-second-factor-passkey-removed-subject = Se ha quitado una llave de acceso
# $name is what its owner called it.
mail-second-factor-passkey-removed-what = Se ha quitado la llave de acceso «{ $name }» de su inicio de sesión en { $product }.
mail-second-factor-code-used-subject = Se ha usado un código de recuperación
# $left is how many codes were not used yet.
mail-second-factor-code-used-what = Se ha usado un código de recuperación para su inicio de sesión en { $product }. { $left ->
        [0] No queda ninguno: cree otros nuevos en «Mi perfil».
        [one] Queda { $left }.
       *[other] Quedan { $left }.
    }

## An administrator was appointed

mail-administrator-appointed-subject = Nuevo administrador de cuenta
mail-administrator-appointed-heading = Nuevo administrador de cuenta
mail-administrator-appointed-what = { $name } ({ $email }) tiene ahora el rol de administrador de cuenta en la cuenta de compra { $account } ({ $number }) de { $organization }.
mail-administrator-appointed-stay = Sus propios roles no cambian.
mail-administrator-appointed-button = Administrar usuarios
mail-administrator-appointed-reason = Recibe este correo porque tiene el rol de administrador de cuenta en esta cuenta.
mail-administrator-appointed-unexpected = ¿No esperaba este correo? Revise los roles en «Administrar usuarios».

mail-invitation-resent-subject = Se ha reenviado una invitación
mail-invitation-resent-heading = Se ha reenviado una invitación
mail-invitation-resent-what = { $by } ha reenviado la invitación de { $name } ({ $email }) a { $organization }. Da roles en la cuenta de compra { $account } ({ $number }).
mail-invitation-resent-links = El nuevo enlace es válido durante 60 días. Los anteriores han dejado de funcionar.
mail-invitation-resent-button = Administrar usuarios
mail-invitation-resent-reason = Recibe este correo porque tiene el rol de administrador de cuenta en esta cuenta.
mail-invitation-resent-unexpected = ¿No esperaba este correo? Puede retirar la invitación en «Administrar usuarios».

## What became of a mail

mail-problem-unreachable = No se puede acceder al servidor de correo.
mail-problem-silent = El servidor de correo dejó de responder.
mail-problem-unwritable = No se ha podido redactar el correo. Avise al soporte.
# Variables: $sentence is the mail server's own, in its language.
mail-problem-refused = Respuesta del servidor de correo: { $sentence }
