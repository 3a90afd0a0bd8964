# The six roles and the eleven capabilities, told once and shown everywhere (R11).

## Roles

roles-account-administrator = Administrador de cuenta
    .description = Puede hacer todo en esta cuenta: usuarios, visibilidad de los partners, contratos, claves, pedidos, licencias, informes, descargas, aprovisionamiento de autoservicio y registro de auditoría.
roles-agreement-administrator = Administrador de contratos
    .description = Puede ver los contratos y administrar los usuarios y la visibilidad de los partners. No ve pedidos, licencias, claves ni informes.
roles-user-administrator = Administrador de usuarios
    .description = Solo puede administrar usuarios. No ve contratos, pedidos, licencias, claves ni informes.
roles-account-manager = Gestor de cuenta
    .description = Puede editar los contratos activos, administrar el aprovisionamiento de autoservicio y descargar software. Puede ver los contratos, las claves, los pedidos, los detalles de las licencias y los informes.
roles-report-viewer = Lector de informes
    .description = Puede ver los contratos, los pedidos, los detalles de las licencias y los informes, incluidas las claves de producto. No puede cambiar nada.
roles-account-viewer = Lector de cuenta
    .description = Puede ver los contratos, los pedidos, los detalles de las licencias y los informes, pero no las claves de producto. No puede cambiar nada.

## Capabilities

capabilities-view-agreements = Ver los contratos
capabilities-edit-agreements = Editar los contratos activos
capabilities-view-keys = Ver las claves de producto
capabilities-view-orders = Ver los pedidos
capabilities-view-licenses = Ver los detalles de las licencias
capabilities-view-reports = Ver los informes
capabilities-download-software = Descargar software
capabilities-provision = Administrar el aprovisionamiento de autoservicio
capabilities-manage-users = Administrar usuarios
capabilities-manage-visibility = Administrar la visibilidad de los partners
capabilities-view-audit = Consultar el registro de auditoría

## The page that shows the whole table

roles-page-title = Qué permite cada rol
roles-page-text = Los roles se asignan por cuenta de compra. Quien tiene varios roles puede hacer todo lo que permita cualquiera de ellos.
roles-page-caption = Los roles y lo que permiten
roles-page-capability = Permiso
roles-page-ceiling = Los administradores de cuenta asignan los seis roles; los administradores de contratos, todos menos el de administrador de cuenta; los administradores de usuarios, todos menos esos dos. Nadie cambia sus propios roles.
