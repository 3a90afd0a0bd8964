# Signing in (R2).

sign-in-title = Iniciar sesión
# $product is the portal's name from the settings.
sign-in-heading = Iniciar sesión en { $product }
sign-in-email = Dirección de correo de trabajo
sign-in-forgotten = ¿Ha olvidado su contraseña?
sign-in-invited-only = Puede iniciar sesión una vez que haya recibido una invitación y la haya aceptado. Para recibir una invitación, consulte a su administrador.
sign-in-signed-out = Ha cerrado sesión.
# $minutes is how long the second step may take.
sign-in-late = Ha tardado más de { $minutes } minutos
sign-in-late-text = El segundo paso debe hacerse poco después de la contraseña. Inicie sesión de nuevo. Lo mismo ocurre si entretanto se cambia su contraseña.
# The same for an unknown address, a wrong password and an open invitation.
sign-in-error-unknown = Esta dirección y esta contraseña no se corresponden. Compruebe ambas y vuelva a intentarlo. Si todavía no ha recibido una invitación, consulte a su administrador.
