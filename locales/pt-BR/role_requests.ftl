# Asking for a role, and answering (R9).

## Asking

requests-ask = Solicitar uma função
requests-intro = Os administradores da conta são avisados e respondem aqui. Você recebe a resposta por e-mail.
requests-choose = Em qual conta de compra?
requests-roles = Funções solicitadas
requests-roles-hint = Marque aquilo de que você precisa. Quem responder pode atribuir menos.
requests-held-already = Você já tem esta função
requests-reason = Motivo
requests-reason-hint = Em uma ou duas frases: para que você precisa dela.
requests-send = Enviar a solicitação
requests-asked = Sua solicitação foi enviada.
requests-asked-detail = Você receberá um e-mail quando houver resposta. Se ninguém responder, “Meu perfil” indica a quem pedir.
requests-no-account-title = Não há conta para a qual solicitar funções
requests-no-account-text = Você pode solicitar funções em uma conta na qual tem ou teve alguma.
requests-whom = Ver a quem pedir
requests-error-role = Marque pelo menos uma função.
requests-error-role-odd = Marque funções da lista.
requests-error-held = Você já tem estas funções. Marque outra.
requests-error-open = Você já tem uma solicitação para esta conta. Aguarde a resposta ou retire antes essa solicitação, abaixo.
requests-error-nobody = Ninguém mais nesta conta pode atribuir estas funções a você. “Meu perfil” indica a quem pedir.
requests-error-reason = Diga para que você precisa da função.
# $count is the most characters.
requests-error-note-long = Reduza o texto a { $count } caracteres.
requests-error-note-odd = Use somente caracteres visíveis.

## One’s own requests

requests-own-caption = Suas solicitações
requests-asked-on = Solicitada em
requests-waits = Pendente
requests-granted = Aprovada
requests-refused = Recusada
requests-withdrawn = Retirada
# $roles are the roles in words, $by a person, $date a day.
requests-granted-detail = { $roles }, por { $by } em { $date }
requests-answered-detail = por { $by } em { $date }
# $word is what the administrator said.
requests-word = “{ $word }”
requests-withdraw = Retirar solicitação
requests-withdrawn-done = Sua solicitação foi retirada.

## Answering

requests-list = Solicitações de funções
# $account is the account’s name, $number its number.
requests-list-intro = O que os usuários solicitam em { $account } ({ $number }).
requests-list-caption = Solicitações, primeiro as pendentes
requests-none-title = Ninguém solicitou uma função
requests-none-text = Os usuários fazem solicitações em “Meu perfil” ou em uma página que suas funções não abrem. Você recebe um aviso por e-mail.
requests-one = Solicitação
# $name is the person who asks.
requests-one-heading = { $name } solicita uma função
requests-held = Funções atuais
requests-reason-given = Motivo informado
requests-give = Funções a atribuir
requests-give-hint = Desmarque o que não quiser atribuir.
requests-word-label = Mensagem para a pessoa
requests-word-hint = Ela vai no e-mail. Necessária em caso de recusa.
requests-grant = Atribuir as funções marcadas
requests-refuse = Recusar
requests-own-note = Esta solicitação é sua: outro administrador precisa responder.
requests-error-none = Marque pelo menos uma função a atribuir ou recuse.
requests-error-word = Diga em poucas palavras por que você recusa.
# $name is the person, $roles the roles in words.
requests-answer-granted = { $name } agora tem o que você atribuiu: { $roles }.
requests-answer-refused = A solicitação de { $name } foi recusada.
requests-answer-told = A pessoa é avisada por e-mail.
requests-answered-title = Esta solicitação já foi respondida
requests-answered-text = Alguém respondeu antes ou a pessoa a retirou. Nada do que você inseriu foi salvo.
