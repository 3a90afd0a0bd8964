# The help page, written from the customers’ guide.

help-title = Ayuda
# $product is the portal’s name, here and below.
help-intro = Cómo usar { $product }, paso a paso.
help-contents = En esta página

help-start = Para qué sirve
help-start-text = { $product } es para organizaciones que tienen un contrato de compra. Allí puede ver contratos, pedidos, licencias, claves e informes, descargar software y administrar quién puede hacerlo.
help-start-who = Lo que ve depende de sus roles. El primer administrador figura en el contrato, inicia sesión primero e invita a los demás.

help-in = Cómo acceder
help-in-text = Nadie se registra por su cuenta en { $product }: alguien de su organización le invita, en su dirección de trabajo.
help-in-step-mail = Abra el enlace del correo de bienvenida. Funciona durante 60 días.
help-in-step-password = Elija una contraseña, o inicie sesión si ya tiene una aquí. Después, acepte.
help-in-step-again = ¿Ha caducado el enlace? Desde su página puede pedir que se envíe uno nuevo a la misma dirección.
help-in-forgotten = He olvidado mi contraseña

help-role = Su rol
help-role-text = Si no sabe con seguridad qué puede hacer:
help-role-step-menu = Abra el menú con su nombre, en la parte superior de cualquier página, y elija «Mi perfil».
help-role-step-read = Cada uno de sus roles aparece junto a su número de contrato y su número de cuenta. Puede tener varios.
help-role-step-ask = ¿Necesita otro? Elija «Solicitar un rol». Un administrador responde y usted recibe un aviso por correo.

help-find = Buscar un usuario
help-find-text = Compruebe si una persona ya está antes de invitarla. Para administrar usuarios se necesita un rol que lo incluya.
help-find-step-open = Abra «Cuenta», después «Administrar el acceso» y la pestaña «Administrar usuarios».
help-find-step-type = Escriba el principio de la dirección de correo, o @ y un dominio. No se busca por nombres.
help-find-step-status = Elija un estado. Los usuarios activos han iniciado sesión al menos una vez; los pendientes, todavía no. Los caducados no aceptaron en un plazo de 60 días.
help-find-step-narrow = Ordene por una columna o limite la lista por rol, país o idioma.

help-invite = Invitar a un usuario
help-invite-text = La persona recibe un correo de bienvenida en el idioma que usted elija.
help-invite-step-open = En la pestaña «Administrar usuarios», elija «Invitar a un usuario».
help-invite-step-fields = Rellene todos los campos: dirección de correo electrónico, nombre y apellidos, idioma preferido, país o región y uno o varios roles.
help-invite-step-preview = Si lo desea, consulte antes la vista previa del correo. Se muestra en el idioma de esa persona.
help-invite-step-send = Envíe la invitación, o envíela e invite a otro usuario. Después, los detalles del usuario muestran cómo avanza.
help-invite-step-many = Para muchas personas a la vez, elija «Invitar a varios usuarios» y pegue sus direcciones o cargue un archivo.

help-roles = Qué permite cada rol
help-roles-text = Los roles se asignan por cuenta de compra. Los permisos de varios roles se suman.

help-change = Cambiar los roles de una persona
help-change-text = Un cambio se aplica desde el próximo clic de la persona, que recibe un aviso por correo.
help-change-step-find = Busque a la persona en «Administrar usuarios» y abra los detalles del usuario.
help-change-step-edit = Junto a la cuenta, elija «Editar» y marque o desmarque roles.
help-change-step-save = Guarde. Nadie cambia sus propios roles, y una cuenta conserva al menos un administrador de cuenta.
help-change-step-remove = Quien ha dejado la organización se da de baja en la misma página.

help-visibility = Visibilidad de los partners
help-visibility-text = Si tiene más de un partner, usted decide cuál de ellos ve lo que otro ha pedido para su organización.
help-visibility-default = Un partner solo ve lo que él mismo ha pedido, salvo que usted permita más. Puede revocar un permiso en cualquier momento. Con un solo partner no hay nada que permitir.
help-visibility-change = Después de un cambio de partner, lo que pidió el anterior pertenece al nuevo.
help-visibility-step-open = Abra «Cuenta», después «Administrar el acceso» y la pestaña «Administrar la visibilidad de los partners». Seleccione la cuenta de compra.
help-visibility-step-viewer = En «Nombre del partner», elija el partner que debe ver más.
help-visibility-step-orderer = En «Permitir ver los pedidos de», marque los partners cuyos pedidos puede ver.
help-visibility-step-look = Si su rol le muestra las licencias, consulte la vista previa de lo que vería ese partner.
help-visibility-step-save = Guarde. Un mensaje indica lo que queda vigente.
help-visibility-step-undo = Lo guardado se puede deshacer durante el tiempo que indica la página. Después, el partner recibe un aviso por correo.

help-partner = Para partners
help-partner-text = El Centro de partners muestra al personal de los partners las licencias y suscripciones de sus clientes.
help-partner-step-sign-in = Acepte la invitación, inicie sesión y abra el Centro de partners.
help-partner-step-choose = Elija la cuenta de un cliente.
help-partner-step-read = Cada fila indica qué partner hizo el pedido y, si se comparte con usted, quién lo permitió.

help-more = Más ayuda
help-more-text = Consulte primero a un administrador de su organización: «Mi perfil» indica quiénes son. Después, consulte a su partner.
help-more-support = El soporte de este portal:
