# Asking for a role, and answering (R9).

## Asking

requests-ask = Solicitar un rol
requests-intro = Los administradores de la cuenta reciben un aviso y responden aquí. Usted se entera por correo.
requests-choose = ¿En qué cuenta de compra?
requests-roles = Roles solicitados
requests-roles-hint = Marque lo que necesita. Quien responda puede asignarle menos.
requests-held-already = Ya tiene este rol
requests-reason = Motivo
requests-reason-hint = En una o dos frases: para qué lo necesita.
requests-send = Enviar la solicitud
requests-asked = Su solicitud se ha enviado.
requests-asked-detail = Recibirá un correo en cuanto haya respuesta. Si nadie responde, «Mi perfil» indica a quién dirigirse.
requests-no-account-title = No hay ninguna cuenta para la que hacer una solicitud
requests-no-account-text = Puede solicitar roles en una cuenta en la que tenga o haya tenido alguno.
requests-whom = Ver a quién dirigirse
requests-error-role = Marque al menos un rol.
requests-error-role-odd = Marque roles de la lista.
requests-error-held = Ya tiene estos roles. Marque otro.
requests-error-open = Ya ha hecho una solicitud para esta cuenta. Espere la respuesta o retire primero esa solicitud más abajo.
requests-error-nobody = Nadie más en esta cuenta puede asignarle estos roles. «Mi perfil» indica a quién dirigirse.
requests-error-reason = Indique para qué necesita el rol.
# $count is the most characters.
requests-error-note-long = Acorte el texto a { $count } caracteres.
requests-error-note-odd = Use solo caracteres visibles.

## One’s own requests

requests-own-caption = Sus solicitudes
requests-asked-on = Solicitado el
requests-waits = En espera
requests-granted = Aprobada
requests-refused = Rechazada
requests-withdrawn = Retirada
# $roles are the roles in words, $by a person, $date a day.
requests-granted-detail = { $roles }, por { $by } el { $date }
requests-answered-detail = por { $by } el { $date }
# $word is what the administrator said.
requests-word = «{ $word }»
requests-withdraw = Retirar la solicitud
requests-withdrawn-done = Su solicitud se ha retirado.

## Answering

requests-list = Solicitudes de roles
# $account is the account’s name, $number its number.
requests-list-intro = Lo que solicitan los usuarios en { $account } ({ $number }).
requests-list-caption = Solicitudes, primero las que están en espera
requests-none-title = Nadie ha solicitado ningún rol
requests-none-text = Los usuarios hacen la solicitud desde «Mi perfil» o desde una página que sus roles no abren. Usted recibe un aviso por correo.
requests-one = Una solicitud
# $name is the person who asks.
requests-one-heading = { $name } solicita un rol
requests-held = Roles actuales
requests-reason-given = Motivo indicado
requests-give = Roles que se asignan
requests-give-hint = Desmarque lo que no quiera asignar.
requests-word-label = Unas palabras para la persona
requests-word-hint = Figuran en el correo. Son necesarias si rechaza la solicitud.
requests-grant = Asignar los roles marcados
requests-refuse = Rechazar
requests-own-note = Esta es su propia solicitud: tiene que responderla otro administrador.
requests-error-none = Marque al menos un rol para asignarlo, o rechace la solicitud.
requests-error-word = Explique en pocas palabras por qué la rechaza.
# $name is the person, $roles the roles in words.
requests-answer-granted = { $name } tiene ahora lo que usted ha asignado: { $roles }.
requests-answer-refused = La solicitud de { $name } se ha rechazado.
requests-answer-told = Esta persona recibe un aviso por correo.
requests-answered-title = Esta solicitud ya tiene respuesta
requests-answered-text = Otra persona se ha adelantado, o quien la hizo la ha retirado. No se ha guardado nada de lo que ha introducido.
