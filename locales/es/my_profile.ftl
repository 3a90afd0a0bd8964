# My profile (R7-R9).

profile-title = Mi perfil
profile-tab-roles = Roles
profile-tab-details = Datos
profile-tab-password = Contraseña
profile-tab-second-factor = Verificación en dos pasos
profile-tab-sign-ins = Sesiones
profile-tab-security-history = Historial de seguridad

## Roles

# $count is how many roles on accounts the person has.
profile-roles-caption = { $count ->
        [one] Su rol
       *[other] Sus { $count } roles
    }
profile-roles-help = Qué permite cada rol
# $partner is the partner's name.
profile-partner = Trabaja para { $partner }.
profile-partner-open = Abrir el Centro de partners
profile-empty-title = Todavía no tiene ningún rol
profile-empty-text = Puede iniciar sesión, pero no podrá ver datos hasta que alguien le asigne un rol.
profile-ask-title = Para solicitar un rol
# $first, $last and $total are numbers.
profile-ask-range = Cuentas { $first } a { $last } de { $total }
# $number and $name are the purchasing account's.
profile-ask-account = Cuenta de compra { $number }, { $name }
profile-ask-administrators = Póngase en contacto con uno de estos administradores:
# $partners is a list of names.
profile-ask-partner = Nadie más administra esta cuenta. Consulte a su partner: { $partners }.
profile-ask-vendor = Nadie más administra esta cuenta y todavía no tiene partner. Consulte al soporte del proveedor.
# $organization is a name.
profile-ask-no-role = Forma parte de { $organization }, pero no tiene ningún rol en ella. Póngase en contacto con un administrador de la organización.

## Details

profile-details-title = Mis datos
profile-details-text = Sus compañeros y administradores ven estos datos. Su dirección de correo es su nombre de inicio de sesión y no cambia.
profile-language-hint = Para todas las páginas y correos.
profile-details-saved = Sus datos se han guardado.
profile-details-same = No había ningún cambio, así que no se ha guardado nada.
profile-error-first-name = Escriba su nombre.
profile-error-last-name = Escriba sus apellidos.
# $most is the largest number of characters.
profile-error-name-long = Acorte el nombre a { $most } caracteres.
profile-error-name-characters = Escriba el nombre en una sola línea, con letras y signos imprimibles.
profile-error-language = Elija un idioma.
profile-error-country = Elija un país o una región.
profile-conflict = Sus datos se modificaron en otra ventana. Todavía no se ha guardado nada: compruebe los valores de abajo y guarde de nuevo.
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile.
profile-conflict-value = { $label }: aquí «{ $typed }», guardado entretanto «{ $stored }»

## Password

profile-password-title = Mi contraseña
profile-password-text = Al guardar se cierran todas sus demás sesiones.
profile-password-current = Contraseña actual
profile-password-saved = Su contraseña ha cambiado.
profile-password-saved-detail = Sus demás sesiones se han cerrado.
profile-error-current-password = Escriba la contraseña con la que inicia sesión ahora.

## Sign-ins

profile-sign-ins-title = Mis sesiones
profile-sign-ins-text = Estos son los lugares donde tiene una sesión abierta. Cierre la que no reconozca y cambie después su contraseña.
# $count is how many sign-ins are listed.
profile-sign-ins-caption = { $count ->
        [one] { $count } sesión
       *[other] { $count } sesiones
    }
profile-sign-ins-device = Dispositivo
profile-sign-ins-place = Dirección de red
profile-sign-ins-since = Inicio de sesión
profile-sign-ins-last-seen = Último uso
profile-sign-ins-acts = Acciones
profile-sign-ins-this-one = Esta
profile-sign-ins-unknown-device = Dispositivo desconocido
profile-sign-ins-end = Cerrar esta
profile-sign-ins-end-others = Cerrar todas las demás
# $count is how many sign-ins were ended.
profile-sign-ins-ended = { $count ->
        [one] Se ha cerrado { $count } sesión.
       *[other] Se han cerrado { $count } sesiones.
    }
profile-sign-ins-ended-already = La sesión ya estaba cerrada.

## Security history

profile-security-history-title = Historial de seguridad
profile-security-history-text = Lo ocurrido con su inicio de sesión, lo más reciente primero. Solo usted lo ve. Si algo de esto no lo hizo usted:
profile-security-history-password = Cambiar la contraseña
profile-security-history-empty = Todavía no hay nada registrado.
profile-event-signed-in = Inició sesión
profile-event-with-app = Con un código de la aplicación de autenticación
profile-event-with-passkey = Con una llave de acceso
profile-event-with-code = Con un código de recuperación
profile-event-signed-out = Cerró sesión
# $count is how many other sign-ins were ended at once.
profile-event-sign-ins-ended = { $count ->
        [one] Cerró { $count } sesión más
       *[other] Cerró { $count } sesiones más
    }
profile-event-password-changed = Cambió su contraseña
profile-event-password-reset = Eligió una contraseña nueva mediante el enlace de un correo
profile-event-second-factor-set-up = Activó la verificación en dos pasos con una aplicación de autenticación
profile-event-second-factor-off = Desactivó la verificación en dos pasos
# $actor is who did it.
profile-event-second-factor-reset = { $actor } desactivó la verificación en dos pasos
profile-event-codes-renewed = Creó nuevos códigos de recuperación
profile-event-code-used = Usó un código de recuperación
# $name is what the person called the passkey.
profile-event-passkey-added = Añadió la llave de acceso «{ $name }»
profile-event-passkey-removed = Quitó la llave de acceso «{ $name }»
profile-event-other = Se ha cambiado otra cosa
