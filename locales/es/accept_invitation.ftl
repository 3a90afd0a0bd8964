# Accepting an invitation (R4, R23).

accept-title = Su invitación
# $organization is the name of the organization or partner.
accept-heading = Unirse a { $organization }
# $inviter is the name of the person who invites.
accept-invited-by = { $inviter } le invita a unirse a { $organization }.
accept-invited = Ha recibido una invitación para unirse a { $organization }.
accept-partner-roles = Verá las licencias y suscripciones de los clientes de { $organization } en el Centro de partners.
accept-roles-heading = Sus roles
# $number is the purchasing account's number, $name its name.
accept-account = Cuenta de compra { $number }, { $name }
accept-email = Su dirección de correo electrónico
# $deadline is a date and time.
accept-deadline = Esta invitación es válida hasta el { $deadline }.
accept-choose-password = Elija una contraseña
accept-button-new = Aceptar e iniciar sesión
accept-button-known = Aceptar la invitación
accept-ignore = ¿No esperaba esta invitación? Cierre esta página: no se creará nada.
# $email is the invited address.
accept-known-text = La dirección { $email } ya tiene una contraseña en este portal. Inicie sesión con ella y volverá aquí para aceptar.
# $current is the address that is signed in, $email the invited one.
accept-other-text = Ha iniciado sesión como { $current }, pero esta invitación es para { $email }.
accept-other-next = Cierre la sesión y abra de nuevo el enlace del correo.
# The banner after accepting.
accept-done = Ya forma parte de { $organization }.
accept-unknown-title = Este enlace de invitación no funciona
accept-unknown-text = Es posible que ya se haya usado. Si ya eligió una contraseña, inicie sesión. Si no, pida una nueva invitación a su administrador.
accept-replaced-title = Tiene una invitación más reciente
accept-replaced-text = Se ha enviado una nueva invitación para unirse a { $organization }, que sustituye a este enlace. Abra el enlace del correo más reciente.
accept-expired-title = Esta invitación ha caducado
accept-expired-text = Una invitación se puede aceptar durante 60 días. Puede hacer que se envíe un nuevo enlace a la dirección invitada.
accept-renew = Enviar un nuevo enlace
# $email is the address of the person who invited.
accept-expired-ask = ¿Ya no lee esa dirección? Póngase en contacto con { $inviter } ({ $email }).
# The same where nobody is named.
accept-expired-ask-any = ¿Ya no lee esa dirección? Póngase en contacto con un administrador de { $organization }.
accept-expired-sign-in = Ir al inicio de sesión
accept-renewed-title = Consulte su buzón de correo
accept-renewed-text = Si la invitación sigue vigente, un nuevo enlace va de camino a la dirección invitada. Es válido durante 60 días y sustituye al anterior.
accept-renewed-nothing = ¿No ha llegado nada al cabo de unos minutos? Mire en el correo no deseado y, después, consulte al administrador que envió la invitación. El enlace nuevo se envía, como máximo, unas pocas veces al día.
