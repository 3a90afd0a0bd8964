# Signing in (R2).

sign-in-title = Entrar
# $product is the portal's name from the settings.
sign-in-heading = Entrar em { $product }
sign-in-email = Endereço de e-mail profissional
sign-in-forgotten = Esqueceu sua senha?
sign-in-invited-only = Você pode entrar depois de receber e aceitar um convite. Para receber um, fale com o administrador.
sign-in-signed-out = Você saiu.
# $minutes is how long the second step may take.
sign-in-late = Você levou mais de { $minutes } minutos
sign-in-late-text = A segunda etapa deve vir logo depois da senha. Entre novamente. O mesmo acontece quando a senha é alterada nesse meio-tempo.
# The same for an unknown address, a wrong password and an open invitation.
sign-in-error-unknown = Este endereço e esta senha não combinam. Confira os dois e tente novamente. Se você ainda não recebeu um convite, fale com o administrador.
