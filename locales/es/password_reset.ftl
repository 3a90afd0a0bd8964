# Resetting a password.

reset-ask-title = Contraseña olvidada
reset-ask-text = Escriba la dirección con la que inicia sesión. Le enviaremos un enlace para elegir una contraseña nueva.
reset-ask-button = Enviar el enlace
reset-error-email = Escriba una dirección de correo, por ejemplo, name@company.com.
reset-asked-title = Consulte su correo
# $email is the address typed. The same text whether it is known or not.
reset-asked-text = Si { $email } puede iniciar sesión aquí, un correo con un enlace está en camino. El enlace es válido durante una hora y funciona una sola vez.
reset-asked-nothing = ¿No ha llegado nada? Mire en el correo no deseado. Una dirección que solo se ha invitado todavía no tiene contraseña: abra el enlace de la invitación o consulte a su administrador.
reset-back = Volver al inicio de sesión
reset-set-title = Elija una contraseña nueva
# $email is the person's address.
reset-set-text = Será la contraseña de { $email }. Se cerrarán todas sus demás sesiones.
reset-set-button = Guardar e iniciar sesión
# The banner after saving.
reset-done = Su contraseña ha cambiado.
reset-done-detail = Sus demás sesiones se han cerrado.
reset-unknown-title = Este enlace no funciona
reset-unknown-text = Es posible que ya se haya usado. Si ya eligió una contraseña, inicie sesión. Si no, solicite un nuevo enlace.
reset-expired-title = Este enlace tiene más de una hora
reset-expired-text = Solicite un nuevo enlace y ábralo antes de una hora.
reset-again = Solicitar un nuevo enlace
