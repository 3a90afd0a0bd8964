# Manage Users: the list, invitations, User details, roles (R10-R40).

## The list

# $organization is the organization's name, $account the purchasing account's name, $number its number.
users-intro = Todas as pessoas de { $organization }, com as funções que têm em { $account } ({ $number }).
users-invite = Convidar um usuário
users-search = Pesquisar por e-mail do contato
users-search-hint = O início de um endereço ou @domínio, não um nome
users-filter-status = Filtrar por status
users-any-role = Todas
users-any-country = Todos
users-any-language = Todos
# The filters that are on. Each variable is the value, in words.
users-chip-search = E-mail: { $text }
users-chip-role = Função: { $role }
users-chip-country = País/Região: { $country }
users-chip-language = Idioma: { $language }
# $first, $last and $total are numbers already formatted, $sorted is one of users-sorted-*.
users-caption = Usuários { $first } a { $last } de { $total }, { $sorted }
# The same when all stand on one page.
users-caption-all = { $total ->
        [one] { $total } usuário, { $sorted }
       *[other] { $total } usuários, { $sorted }
    }
users-range = { $first } a { $last } de { $total }
# $count is a number already formatted.
users-more-than = mais de { $count }
users-sorted-email = por ordem de e-mail, de A a Z
users-sorted-email-descending = por ordem de e-mail, de Z a A
users-sorted-name = por ordem de sobrenome, de A a Z
users-sorted-name-descending = por ordem de sobrenome, de Z a A
users-sorted-last-sign-in = por ordem de último acesso, do mais antigo ao mais recente
users-sorted-last-sign-in-descending = por ordem de último acesso, do mais recente ao mais antigo
users-last-sign-in = Último acesso
users-actions = Ações
users-page-size = Usuários por página
# $count is how many further accounts, 1 or more.
users-elsewhere = { $count ->
        [one] e funções em { $count } outra conta
       *[other] e funções em { $count } outras contas
    }
users-you = Você
# $date is a day.
users-expires-on = expira em { $date }
users-expired-on = expirou em { $date }
# Hidden words after Resend: $name is the invited person.
users-resend-to = o convite para { $name }
users-alone-title = Por enquanto, só você está aqui
users-alone-text = Convide seus colegas. Cada um recebe um e-mail de boas-vindas com um link, escolhe uma senha e recebe as funções que você marcar.
users-none-title = Ninguém encontrado
# $text is what was typed.
users-none-address = Ninguém na sua organização usa { $text } ainda. Você pode convidar este endereço.
users-none-search = Nenhum endereço começa com “{ $text }”. A pesquisa abrange endereços de e-mail, não nomes: digite o início de um endereço ou @ e um domínio.
users-none-domain = Ninguém tem um endereço em { $text }. O domínio deve estar completo, como @company.com.
users-none-filter = Ninguém corresponde a todos estes filtros. Remova um deles para ver mais.
# $email is the address typed.
users-none-invite = Convidar { $email }
users-none-show-all = Exibir todos

## The file

users-file-status-date = Data do status
users-file-account-roles = Funções em { $number }
users-file-other-accounts = Outras contas com funções

## Invite a user

users-invite-intro = A pessoa recebe um e-mail de boas-vindas no idioma que você escolher, com um link que funciona por 60 dias.
users-invite-email-hint = O endereço profissional com que a pessoa vai entrar.
users-invite-language-hint = Todos os e-mails para esta pessoa são enviados neste idioma.
users-invite-choose-language = Escolha um idioma
users-invite-choose-country = Escolha um país ou uma região
users-invite-roles-hint = Marque uma ou mais: os direitos se somam.
users-invite-roles-help = Comparar o que cada função permite
users-invite-accounts = Contas de compra
users-invite-accounts-hint = A pessoa recebe as mesmas funções em cada conta que você marcar.
users-invite-account-included = Sempre incluída: você convida a partir desta conta
# $count is how many.
users-invite-more-accounts = Somente as primeiras { $count } contas são listadas. As funções em outra conta podem ser atribuídas a partir dela, depois que esta pessoa for convidada.
# $name and $number of an account.
users-account-name = { $name } ({ $number })
users-above-ceiling = Somente um administrador com função superior pode atribuir esta função
users-invite-submit = Enviar o convite
users-invite-submit-another = Enviar e convidar outro usuário
# $name is the invited person, $email the address, $roles the roles in words.
users-invited = Convite enviado a { $name } ({ $email }) com estas funções: { $roles }.
# $accounts lists accounts, $date is a day.
users-invited-detail = Em { $accounts }. O convite é válido até { $date }.

users-error-email-missing = Insira o endereço de e-mail profissional da pessoa.
users-error-email-odd = Insira um único endereço completo, como ann.lee@company.com.
users-error-email-taken = Outra pessoa da sua organização tem este endereço: insira um diferente.
users-error-first-name-missing = Insira o nome da pessoa.
users-error-first-name-odd = Insira o nome em uma única linha, com no máximo 100 caracteres visíveis.
users-error-last-name-missing = Insira o sobrenome da pessoa.
users-error-last-name-odd = Insira o sobrenome em uma única linha, com no máximo 100 caracteres visíveis.
users-error-language = Escolha o idioma dos e-mails para esta pessoa.
users-error-country = Escolha o país ou a região da pessoa.
users-error-role = Marque pelo menos uma função.
users-error-role-odd = Marque cada função no máximo uma vez, na lista.

# $name and $email of the member who is there already.
users-there-active = { $name } ({ $email }) já é um usuário ativo da sua organização.
users-there-active-next = Abra os detalhes para ver ou alterar as funções.
users-there-pending = { $name } ({ $email }) já tem um convite, ainda não aceito.
users-there-pending-next = Reenvie o convite ou abra os detalhes para ver ou alterar o que foi oferecido.
users-there-expired = { $name } ({ $email }) tinha um convite, que expirou.
users-there-expired-next = Renove-o: um novo link é enviado, válido por mais 60 dias.
users-open-details = Abrir os detalhes do usuário
users-renew = Renovar o convite

## The mail before it is sent

users-preview = Ver prévia do e-mail
users-preview-title = O e-mail, como vai chegar
# $language is the language’s name.
users-preview-language = Idioma: { $language }. Nada foi enviado ainda.
users-preview-known = Quem já entra neste portal recebe a instrução de entrar em vez de escolher uma senha.
users-preview-to = Para
users-preview-subject = Assunto

## User details

users-details = Detalhes do usuário
users-details-invited = Convite
users-details-joined = Ativo desde
users-details-roles-text = Funções nas contas cujos usuários você gerencia.
# $count is how many accounts.
users-details-other-accounts = { $count ->
        [one] Esta pessoa também tem funções em { $count } conta que você não gerencia.
       *[other] Esta pessoa também tem funções em { $count } contas que você não gerencia.
    }
users-details-more-accounts = Somente as primeiras contas são exibidas. Selecione outra conta para ver mais.
users-details-own = Estas são as suas próprias funções. Peça a outro administrador que as altere.
users-details-own-link = Ver a quem pedir
users-details-no-role = Nenhuma função
users-edit-roles = Editar funções
# $number is an account's number, $name the person: hidden words after Edit.
users-edit-roles-context = as funções de { $name } em { $number }
users-invitation = Convite
users-invitation-resend-text = Um novo link é enviado, válido por 60 dias. O anterior deixa de funcionar.
users-correct = Corrigir os dados
users-withdraw-text = O link deixa de funcionar imediatamente, e a pessoa desaparece da lista, sem ser avisada.
users-remove = Remover da organização
users-remove-text = Retira todas as funções em todas as contas.
users-history = Histórico
users-history-empty = Nada foi registrado ainda.

# Steps of an invitation. Each stands beside its date and time, if it has one.
users-steps = Andamento do convite
users-step-queued = O e-mail foi redigido
users-step-waiting = Aguarda entrega ao servidor de e-mail
users-step-put-off = Aguarda até lá: este endereço atingiu o limite diário de e-mails
users-step-retrying = Ainda não entregue: haverá nova tentativa
users-step-sent = Entregue ao servidor de e-mail
users-step-refused = Não entregue ao destinatário. Confira o endereço e corrija-o ou reenvie o convite.
users-step-reminder-next = Um lembrete será enviado
users-step-reminder-waiting = Um lembrete aguarda entrega
users-step-reminder-sent = Um lembrete foi entregue ao servidor de e-mail
users-step-reminder-refused = Um lembrete não foi entregue
users-step-accepted = Aceito
users-step-expires = Expira, se ninguém aceitar
users-step-expired = Expirado

users-mail-queued = E-mail aguardando envio
# $date is a day.
users-mail-sent = E-mail enviado em { $date }
# $problem is a whole sentence.
users-mail-retrying = E-mail ainda não enviado; nova tentativa em breve. { $problem }
users-mail-failed = E-mail não entregue. { $problem }

# How the e-mails to an active user stand.
users-details-notice = Último aviso
users-notice-failed = Um aviso a esta pessoa não foi entregue
# $date is the day on which it was written, $problem a whole sentence.
users-notice-failed-text = E-mail de { $date }. { $problem }
users-notice-failed-past = Informe à pessoa o que mudou: está no histórico. Um e-mail posterior foi enviado a este endereço.
users-notice-failed-own = O que mudou está no histórico. Se você não lê mais este endereço, peça a outro administrador que remova seu usuário e envie um convite ao novo endereço.
users-notice-failed-next = Informe à pessoa o que mudou: está no histórico. Se ela não lê mais este endereço, remova-a e convide-a pelo novo endereço.

# History: $actor is who did it, the other variables are names as they were then.
users-event-sent = { $actor } enviou o convite
users-event-sent-detail = { $roles } em { $account }
users-event-resent = { $actor } reenviou o convite
users-event-renewed = { $actor } solicitou um novo link, enviado por e-mail
users-event-corrected = { $actor } corrigiu o convite
users-event-changed-detail = De { $before } para { $after }
users-event-withdrawn = { $actor } retirou o convite
users-event-accepted = { $actor } aceitou o convite
users-event-removed = { $actor } removeu esta pessoa da organização
users-event-roles = { $actor } alterou as funções em { $account }
users-event-roles-detail = De { $before } para { $after }
users-event-asked = { $actor } solicitou funções em { $account }
users-event-request-granted = { $actor } aprovou uma solicitação de funções em { $account }
users-event-request-refused = { $actor } recusou uma solicitação de funções em { $account }
users-event-request-withdrawn = { $actor } retirou uma solicitação de funções em { $account }
users-event-details = { $actor } alterou o nome, o idioma ou o país
users-event-designated = { $actor } indicou esta pessoa para administrar a conta { $account }
users-event-other = { $actor } fez uma alteração

## Edit roles

# $name is the person, $account and $number the account.
users-roles-intro = O que { $name } pode fazer em { $account } ({ $number }).
users-roles-hint = Marque o que for necessário para esta pessoa; sem nada marcado, todas as funções são retiradas.
# $name is the person, $roles the roles in words, $account the account's number.
users-roles-saved = { $name } agora tem estas funções em { $account }: { $roles }.
users-roles-saved-none = { $name } não tem mais nenhuma função em { $account }.
users-roles-saved-mail = A pessoa é avisada por e-mail, e a alteração vale a partir do próximo clique dela.
users-roles-saved-pending = As funções passarão a valer quando o convite for aceito.
users-roles-unchanged = Nada mudou: { $name } já tem estas funções em { $account }.

users-stale-text = Outra pessoa alterou isto durante a sua edição, e nada do que você marcou foi salvo. Confira as funções abaixo e salve novamente.
users-stale-now = Em vigor
users-stale-asked = Sua solicitação
users-conflict = Outra pessoa corrigiu este convite durante a sua edição. Nada do que você inseriu foi salvo ainda: confira os valores abaixo e salve novamente.
# $label is a field, $typed and $stored its two values.
users-conflict-value = { $label }: aqui “{ $typed }”, salvo nesse meio-tempo “{ $stored }”
users-resend-limited-title = O limite diário de envios deste convite foi atingido
users-invitations-limited-title = O limite de convites da sua organização foi atingido
users-last-administrator-title = Uma conta precisa de um Administrador da conta
users-last-administrator-text = Em uma conta, somente { $name } tem esta função. Atribua primeiro a outra pessoa a função de Administrador da conta e tente novamente.

users-refused-own-title = Você não pode alterar as próprias funções
users-refused-own-text = Peça a outro administrador da sua organização. Isso também evita que você perca o acesso por engano.
users-refused-ceiling-title = Você não pode atribuir esta função
users-refused-ceiling-text = Um Administrador do contrato atribui todas as funções exceto Administrador da conta; um Administrador de usuários não atribui nenhuma dessas duas. Peça a um administrador com função superior.
users-refused-outranked-title = Esta pessoa tem uma função superior à sua
users-refused-outranked-text = Somente um administrador que poderia atribuir todas as funções desta pessoa pode alterá-las. Peça a um Administrador da conta.
users-refused-authority-title = Esta pessoa tem funções em uma conta que você não gerencia
users-refused-authority-text = Somente um administrador de todas as contas envolvidas pode fazer isso. Você ainda pode retirar funções nas contas que gerencia.
users-back = Voltar aos detalhes do usuário
users-back-to-list = Voltar a Gerenciar usuários

## Resend, correct, withdraw

# $name and $email of the invited person, $date the new last day.
users-resent = O convite para { $name } ({ $email }) está novamente a caminho.
users-resent-detail = O novo link é válido até { $date }; os anteriores deixaram de funcionar.
users-joined-title = Esta pessoa já aceitou
users-joined-text = { $name } é um usuário ativo: não há mais convite a alterar. Você pode alterar as funções ou remover a pessoa.
users-correct-intro = Até que o convite seja aceito, você pode corrigi-lo. Outro endereço recebe um novo convite, e o link anterior deixa de funcionar.
users-corrected = O convite para { $name } foi corrigido.
users-corrected-address = Um novo convite vai para { $email }. O link anterior deixou de funcionar.
users-corrected-nothing = Nada mudou: o convite já continha esses dados.
users-withdrawn = O convite para { $name } ({ $email }) foi retirado.
users-gone-before = Nada mais foi feito: { $name } já não fazia parte da organização ou o convite já havia sido retirado.
users-withdrawn-detail = O link dele deixou de funcionar.

## Remove

# $name is the person, $organization the organization.
users-remove-title = Remover { $name }
users-remove-intro = { $name } não fará mais parte de { $organization }.
users-remove-roles = Estas funções terminam imediatamente:
users-remove-no-roles = Esta pessoa não tem nenhuma função.
users-remove-sign-in = A pessoa mantém o acesso a outras organizações e é avisada por e-mail.
users-remove-again = Para voltar, é preciso um novo convite.
users-remove-invitations = Convites feitos por { $name } que ninguém aceitou ainda
users-remove-invitations-hint = Marque os que também devem ser retirados. Os outros continuam abertos.
# $count is how many.
users-remove-more = Somente os { $count } mais recentes são listados. Os outros continuam abertos: cada um pode ser retirado na página de detalhes do usuário.
users-remove-locked = Este convite inclui funções que você não pode retirar
users-remove-submit = Remover { $name }
users-removed = { $name } ({ $email }) não faz mais parte de { $organization }.
# $count is how many invitations were withdrawn too, 1 or more.
users-removed-withdrawn = { $count ->
        [one] { $count } convite feito por essa pessoa foi retirado.
       *[other] { $count } convites feitos por essa pessoa foram retirados.
    }

## Removed users

users-removed-list = Usuários removidos
# $organization is the organization's name.
users-removed-intro = Quem não faz mais parte de { $organization }, a começar pelas remoções mais recentes. Os convites retirados também estão aqui.
users-removed-word = Removido
# $name is who did it, $date a day.
users-removed-by = por { $name } em { $date }
users-removed-on = em { $date }
users-removed-none-title = Ninguém foi removido
users-removed-none-text = Quem é removido, ou tem o convite retirado, aparece aqui com a indicação de quem fez isso e quando.
users-removed-text = Esta pessoa não faz mais parte da sua organização. Para voltar, é preciso um novo convite.
