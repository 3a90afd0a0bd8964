# Pages shown instead of the one that was asked for. Each says what to do next.

errors-403-title = No puede abrir esta página
errors-403-text = Sus roles no la incluyen. Para solicitar un rol, póngase en contacto con un administrador de su organización.
# Inside an account: a button leads to the request.
errors-403-ask = Sus roles en esta cuenta no incluyen esta página. Puede solicitar a sus administradores un rol que la incluya.
errors-404-title = Página no encontrada
errors-404-text = Compruebe la dirección o empiece de nuevo desde la página de inicio. Es posible que lo que busca se haya movido o pertenezca a otra cuenta.
errors-405-title = Esta acción no es posible aquí
errors-405-text = Vuelva a la página anterior y use sus botones o enlaces.
errors-408-title = El formulario ha tardado demasiado en llegar
errors-408-text = Compruebe la conexión, vuelva atrás y envíelo de nuevo.
errors-409-title = Otra persona ha cambiado esto entretanto
errors-409-text = No se ha guardado nada de lo que ha introducido. Vuelva a abrir la página para ver el estado actual y repita el cambio.
errors-410-title = Este enlace ya no funciona
errors-410-text = Pida uno nuevo a la persona que se lo envió. Si ya tiene una contraseña, inicie sesión.
errors-412-title = El archivo ha cambiado
errors-412-text = La parte que tiene corresponde a un archivo anterior. Inicie la descarga de nuevo.
errors-413-title = Lo que ha enviado es demasiado grande
errors-413-text = Vuelva atrás, acorte el texto o elija un archivo más pequeño y envíelo de nuevo.
errors-416-title = El archivo no tiene esa parte
errors-416-text = El archivo es más corto que lo solicitado. Inicie la descarga de nuevo.
errors-421-title = El portal no está disponible en esta dirección
errors-421-text = Abra el portal con la dirección que figura en su invitación o pídasela a su administrador.
errors-422-title = No se ha podido interpretar la solicitud
errors-422-text = Vuelva a abrir la página y use su formulario o sus enlaces. No se ha guardado nada.
errors-429-title = Demasiados intentos
# $minutes is a whole number, 1 or more.
errors-429-text = { $minutes ->
        [one] Espere { $minutes } minuto y vuelva a intentarlo.
       *[other] Espere { $minutes } minutos y vuelva a intentarlo.
    }
# More than two.
errors-429-hours = Espere { $hours } horas y vuelva a intentarlo.
errors-500-title = Lo sentimos, no se ha podido completar la operación
errors-500-text = Vuelva a intentarlo dentro de unos minutos. Si vuelve a ocurrir, envíe a su administrador la referencia que aparece abajo.
errors-503-title = El portal no está disponible por el momento
errors-503-text = No se ha perdido nada de lo guardado. Vuelva a intentarlo dentro de unos minutos.
errors-ended-title = Inicie sesión de nuevo
errors-ended-text = Su sesión ha finalizado. Inicie sesión de nuevo en la ventana que se abre y vuelva a esta página.
errors-ended-next = Iniciar sesión
# Two-step sign-in is required of somebody who has not set it up.
errors-factor-title = Primero, configure la verificación en dos pasos
errors-factor-text = Es obligatoria para su acceso. Configúrela en la ventana que se abre y vuelva a esta página.
errors-factor-next = Configurar la verificación en dos pasos
errors-home = Ir a la página de inicio
# What was typed into a form that was refused.
errors-kept-text = Lo que ha escrito se conserva en esta página. Puede enviarlo de nuevo desde aquí.
errors-kept-button = Enviar de nuevo
# $label: what the link leads to, as a link of its own says it.
errors-kept-elsewhere = { $label } (ventana nueva)
