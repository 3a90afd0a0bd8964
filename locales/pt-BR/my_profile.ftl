# My profile (R7-R9).

profile-title = Meu perfil
profile-tab-roles = Funções
profile-tab-details = Dados pessoais
profile-tab-password = Senha
profile-tab-second-factor = Verificação em duas etapas
profile-tab-sign-ins = Sessões
profile-tab-security-history = Histórico de segurança

## Roles

# $count is how many roles on accounts the person has.
profile-roles-caption = { $count ->
        [one] Sua função
       *[other] Suas { $count } funções
    }
profile-roles-help = O que cada função permite
# $partner is the partner's name.
profile-partner = Você trabalha para { $partner }.
profile-partner-open = Abrir a Área do parceiro
profile-empty-title = Você ainda não tem nenhuma função
profile-empty-text = Você pode entrar, mas nenhum dado fica disponível antes que alguém atribua uma função a você.
profile-ask-title = Para solicitar uma função
# $first, $last and $total are numbers.
profile-ask-range = Contas { $first } a { $last } de { $total }
# $number and $name are the purchasing account's.
profile-ask-account = Conta de compra { $number }, { $name }
profile-ask-administrators = Fale com um destes administradores:
# $partners is a list of names.
profile-ask-partner = Ninguém mais administra esta conta. Fale com o seu parceiro: { $partners }.
profile-ask-vendor = Ninguém mais administra esta conta, e ela ainda não é atendida por nenhum parceiro. Fale com o suporte do fornecedor.
# $organization is a name.
profile-ask-no-role = Você faz parte de { $organization }, mas não tem nenhuma função. Fale com um administrador da organização.

## Details

profile-details-title = Meus dados pessoais
profile-details-text = Seus colegas e administradores veem estes dados. Seu endereço de e-mail é o seu nome de usuário e não muda.
profile-language-hint = Para todas as páginas e e-mails.
profile-details-saved = Seus dados foram salvos.
profile-details-same = Nada estava diferente, portanto nada foi salvo.
profile-error-first-name = Insira o seu nome.
profile-error-last-name = Insira o seu sobrenome.
# $most is the largest number of characters.
profile-error-name-long = Reduza o nome a { $most } caracteres.
profile-error-name-characters = Insira o nome em uma única linha, com letras e sinais imprimíveis.
profile-error-language = Escolha um idioma.
profile-error-country = Escolha um país ou uma região.
profile-conflict = Seus dados foram alterados em outra janela. Nada foi salvo ainda: confira os valores abaixo e salve novamente.
# $label names the field, $typed is the value in this form, $stored the one saved meanwhile.
profile-conflict-value = { $label }: aqui “{ $typed }”, salvo nesse meio-tempo “{ $stored }”

## Password

profile-password-title = Minha senha
profile-password-text = Todas as suas outras sessões são encerradas quando você salva.
profile-password-current = Senha atual
profile-password-saved = Sua senha foi alterada.
profile-password-saved-detail = Suas outras sessões foram encerradas.
profile-error-current-password = Digite a senha que você usa agora para entrar.

## Sign-ins

profile-sign-ins-title = Minhas sessões
profile-sign-ins-text = Estes são os lugares em que você tem uma sessão aberta. Encerre a que não reconhecer e altere sua senha.
# $count is how many sign-ins are listed.
profile-sign-ins-caption = { $count ->
        [one] { $count } sessão
       *[other] { $count } sessões
    }
profile-sign-ins-device = Dispositivo
profile-sign-ins-place = Endereço de rede
profile-sign-ins-since = Início
profile-sign-ins-last-seen = Último uso
profile-sign-ins-acts = Ações
profile-sign-ins-this-one = Esta
profile-sign-ins-unknown-device = Dispositivo desconhecido
profile-sign-ins-end = Encerrar esta
profile-sign-ins-end-others = Encerrar todas as outras
# $count is how many sign-ins were ended.
profile-sign-ins-ended = { $count ->
        [one] { $count } sessão foi encerrada.
       *[other] { $count } sessões foram encerradas.
    }
profile-sign-ins-ended-already = Ela já havia sido encerrada.

## Security history

profile-security-history-title = Histórico de segurança
profile-security-history-text = O que aconteceu com o seu acesso, do mais recente ao mais antigo. Somente você vê isto. Se algo aqui não foi feito por você:
profile-security-history-password = Altere sua senha
profile-security-history-empty = Nada foi registrado ainda.
profile-event-signed-in = Você entrou
profile-event-with-app = Com um código do aplicativo autenticador
profile-event-with-passkey = Com uma chave de acesso
profile-event-with-code = Com um código de recuperação
profile-event-signed-out = Você saiu
# $count is how many other sign-ins were ended at once.
profile-event-sign-ins-ended = { $count ->
        [one] Você encerrou outra sessão
       *[other] Você encerrou { $count } outras sessões
    }
profile-event-password-changed = Você alterou sua senha
profile-event-password-reset = Você escolheu uma nova senha pelo link de um e-mail
profile-event-second-factor-set-up = Você ativou a verificação em duas etapas com um aplicativo autenticador
profile-event-second-factor-off = Você desativou a verificação em duas etapas
# $actor is who did it.
profile-event-second-factor-reset = { $actor } desativou a verificação em duas etapas
profile-event-codes-renewed = Você criou novos códigos de recuperação
profile-event-code-used = Você usou um código de recuperação
# $name is what the person called the passkey.
profile-event-passkey-added = Você adicionou a chave de acesso “{ $name }”
profile-event-passkey-removed = Você removeu a chave de acesso “{ $name }”
profile-event-other = Outra alteração foi feita
