# The top menu (R5, R6).

menu-home = Inicio
menu-agreement = Contrato
menu-orders = Pedidos
menu-licenses = Licencias
menu-keys = Claves
menu-downloads = Descargas
menu-reports = Informes
menu-provisioning = Aprovisionamiento
menu-account = Cuenta
menu-manage-access = Administrar el acceso
menu-manage-users = Administrar usuarios
menu-manage-partner-visibility = Administrar la visibilidad de los partners
menu-audit = Auditoría
menu-partner-center = Centro de partners
