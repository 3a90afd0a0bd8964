# The demonstration's mailbox, on the embedded server only.

demo-mail-title = Buzón de la demostración
demo-mail-intro = El correo de esta demostración nunca sale de este equipo: se guarda aquí.
demo-mail-recipient = Destinatario
demo-mail-all = Todos
demo-mail-show = Mostrar
demo-mail-subject = Asunto
demo-mail-received = Recibido
demo-mail-caption = { $count ->
        [one] { $count } correo
       *[other] { $count } correos, los más recientes primero
    }
demo-mail-empty-title = Todavía no hay correos
demo-mail-empty-text = Invite a alguien o solicite una contraseña nueva: el correo llega aquí en unos segundos.
demo-mail-html = Ver como en un programa de correo
demo-mail-text = Texto
demo-mail-back = Todos los correos
