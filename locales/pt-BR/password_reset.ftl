# Resetting a password.

reset-ask-title = Senha esquecida
reset-ask-text = Insira o endereço com que você entra. Enviaremos um link para escolher uma nova senha.
reset-ask-button = Enviar o link
reset-error-email = Insira um único endereço de e-mail, como name@company.com.
reset-asked-title = Confira seu e-mail
# $email is the address typed. The same text whether it is known or not.
reset-asked-text = Se { $email } tiver acesso a este portal, um e-mail com um link está a caminho. O link é válido por uma hora e funciona uma só vez.
reset-asked-nothing = Nada chegou? Procure na pasta de spam. Um endereço que só recebeu um convite ainda não tem senha: abra o link do convite ou fale com o administrador.
reset-back = Voltar ao login
reset-set-title = Escolha uma nova senha
# $email is the person's address.
reset-set-text = Ela será a senha de { $email }. Todas as suas outras sessões serão encerradas.
reset-set-button = Salvar e entrar
# The banner after saving.
reset-done = Sua senha foi alterada.
reset-done-detail = Suas outras sessões foram encerradas.
reset-unknown-title = Este link não funciona
reset-unknown-text = Talvez ele já tenha sido usado. Se você já escolheu uma senha, entre. Caso contrário, solicite um novo link.
reset-expired-title = Este link tem mais de uma hora
reset-expired-text = Solicite um novo link e abra-o no prazo de uma hora.
reset-again = Solicitar um novo link
