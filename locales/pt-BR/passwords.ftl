# Choosing a password, on every page that asks for one.

passwords-new = Nova senha
# $least is the smallest number of characters.
passwords-hint = Pelo menos { $least } caracteres. Algumas palavras sem relação entre si formam uma boa senha.
passwords-confirmation = Repita a nova senha
passwords-error-short = Escolha uma senha com pelo menos { $least } caracteres.
# $most is the largest number of characters.
passwords-error-long = Escolha uma senha com no máximo { $most } caracteres.
passwords-error-characters = Escolha uma senha sem tabulações nem caracteres de controle.
passwords-error-guessable = Escolha uma senha sem o seu nome, o seu endereço, o nome da sua organização ou o deste portal: são os primeiros a serem adivinhados.
passwords-error-breached = Escolha outra senha: esta foi roubada de outros sites, e as senhas roubadas são as primeiras a serem tentadas. Se você a usa em outro lugar, altere-a lá também.
passwords-error-common = Escolha uma senha menos fácil de adivinhar: palavras comuns, nomes, datas, sequências do teclado e repetições são as primeiras a serem tentadas.
passwords-error-confirmation = Digite a mesma senha duas vezes.
