# Words and buttons that several pages share.

## Names and terms

common-account = Cuenta de compra
common-account-number = Número de cuenta
common-agreement = Contrato
common-agreement-number = Número de contrato
common-organization = Organización
common-role = Rol
common-roles = Roles
common-status = Estado
common-email = Correo electrónico
common-first-name = Nombre
common-last-name = Apellidos
common-name = Nombre
common-language = Idioma preferido
common-country = País o región
common-password = Contraseña

## Yes and no

common-yes = Sí
common-no = No
common-none = Ninguno
common-all = Todos
common-never = Nunca

## Buttons and links

common-save = Guardar
common-edit = Editar
common-search = Buscar
common-clear-filters = Borrar filtros
common-remove = Quitar
common-revoke = Revocar
common-resend = Reenviar
common-withdraw = Retirar la invitación
common-sign-in = Iniciar sesión
common-sign-out = Cerrar sesión
common-download-csv = Descargar en CSV

## Wrong answers

common-error-name-link = Escriba solo el nombre, sin direcciones web ni de correo ni números de teléfono. Deje un espacio después de cada punto.

## Status: filter and badge

common-status-all = Todos
common-status-active = Activos
common-status-pending = Pendientes
common-status-expired = Caducados
common-badge-active = Activo
common-badge-pending = Pendiente
common-badge-expired = Caducado
