# One act on many: inviting many, and doing the same to many members.

## Invite many

batches-invite-many = Convidar vários usuários
# $most is a number already formatted.
batches-invite-many-intro = Cole endereços ou escolha um arquivo, até { $most } de uma vez. Antes de qualquer envio, você vê a lista inteira com o que acontecerá com cada endereço.
batches-addresses = Endereços de e-mail
batches-addresses-hint = Um por linha ou separados por vírgula ou ponto e vírgula. Com nomes: Ann Lee <ann.lee@company.com>. Sem nome, ele é deduzido do endereço, e você pode corrigi-lo.
batches-file = Arquivo CSV
batches-file-hint = Com as colunas do modelo, em qualquer ordem. Cada linha pode indicar seu próprio idioma, país e funções.
batches-template = Baixar o modelo
batches-roles-for-all = Funções para todos
batches-roles-hint = Marque uma ou mais. Na próxima página, você pode alterá-las para cada pessoa.
batches-language-hint = Para todas as linhas que não indicarem outro valor.
batches-check = Conferir a lista
batches-error-nobody = Cole pelo menos um endereço ou escolha um arquivo.
batches-error-file-kind = Este arquivo não é de texto simples. Salve a lista como CSV e escolha esse arquivo.
batches-error-file-again = Escolha o arquivo novamente: o que você digitou foi mantido, mas o arquivo não.
# $most is a number of megabytes.
batches-error-file-large = Este arquivo tem mais de { $most } MB. Escolha um menor ou divida a lista.
batches-error-file-empty = Escolha um arquivo com pelo menos um endereço.
# $given and $most are numbers already formatted.
batches-error-too-many = A lista tem { $given } linhas. Divida-a: cada lista comporta { $most }.

## What is done

batches-title-invite = Convidar as pessoas de uma lista
batches-title-resend = Reenviar convites
# $roles lists roles in words.
batches-title-give = Atribuir funções: { $roles }
batches-title-take = Retirar funções: { $roles }
batches-title-withdraw = Retirar convites
batches-title-remove = Remover usuários
batches-nothing-yet = Nada foi feito ainda. Confira a lista e confirme.
batches-effect-invite = Cada pessoa nova recebe um e-mail de boas-vindas com um link que funciona por 60 dias. Para quem já está presente, nada muda; os convites expirados são reenviados, com as funções que ofereciam.
batches-effect-resend = Cada pessoa recebe um novo link, válido por 60 dias. Os anteriores deixam de funcionar.
batches-effect-roles = Os usuários ativos são avisados por e-mail, e a alteração vale a partir do próximo clique deles. As outras funções permanecem.
batches-effect-withdraw = Os links deixam de funcionar imediatamente, e essas pessoas desaparecem da lista. Elas não são avisadas.
batches-effect-remove = Todas as funções em todas as contas terminam imediatamente. Os usuários ativos são avisados por e-mail. Para voltar, é preciso um novo convite. Os convites feitos por essas pessoas continuam abertos.
# $count is how many rows, 1 or more.
batches-effect-refused = { $count ->
        [one] { $count } linha foi recusada: a lista diz por quê. As outras são processadas mesmo assim.
       *[other] { $count } linhas foram recusadas: a lista diz por quê. As outras são processadas mesmo assim.
    }
# $hour, $day and $now are numbers already formatted, $last a day and time.
batches-effect-limits = Sua organização pode enviar { $hour } convites por hora e { $day } por dia. Envio imediato: { $now }. Os outros são enviados automaticamente assim que os limites permitirem, os últimos por volta de { $last }. Ninguém fica de fora.
# $count is how many.
batches-confirm-invite = { $count ->
        [one] Enviar { $count } convite
       *[other] Enviar { $count } convites
    }
batches-confirm-resend = { $count ->
        [one] Reenviar { $count } convite
       *[other] Reenviar { $count } convites
    }
batches-confirm-roles = { $count ->
        [one] Alterar as funções de { $count } usuário
       *[other] Alterar as funções de { $count } usuários
    }
batches-confirm-withdraw = { $count ->
        [one] Retirar { $count } convite
       *[other] Retirar { $count } convites
    }
batches-confirm-remove = { $count ->
        [one] Remover { $count } usuário
       *[other] Remover { $count } usuários
    }
batches-discard = Descartar a lista
batches-unknown-title = Esta lista não existe
batches-unknown-text = Uma lista descartada desaparece sem que nada dela tenha sido feito. Todas as outras estão em “Ações em lote”.
batches-discarded = A lista foi descartada. Nada foi feito.
batches-confirmed-title = Esta lista foi confirmada
# $when is a date and time.
batches-confirmed-text = Ela foi confirmada em { $when } e está em processamento ou já foi processada: não pode mais ser descartada.
batches-confirmed-next = Abrir a lista

## While it is done, and afterwards

# $done and $total are numbers already formatted.
batches-progress = Linhas processadas: { $done } de { $total }
# $time is a day and time.
batches-paused = O limite de convites da sua organização foi atingido. O envio continua automaticamente em { $time }.
batches-leave = Você pode sair desta página: o processamento continua. Ele fica em “Ações em lote”.
batches-refresh = Atualizar automaticamente
batches-refresh-stop = Parar de atualizar
batches-done = A lista foi processada.
# $date is a day.
batches-kept = Você pode consultar esta página até { $date }.
batches-download = Baixar o resultado em CSV

## The rows

batches-filter = Filtrar por resultado
# $first, $last and $total are numbers already formatted.
batches-caption = Linhas { $first } a { $last } de { $total }
batches-no-rows = Nenhuma linha deste tipo.
batches-result = Resultado
batches-guessed = Nome deduzido do endereço
batches-leave-out = Excluir da lista
batches-put-back = Incluir de novo
batches-kind-will = A fazer
batches-kind-done = Feito
batches-kind-nothing = Nada a fazer
batches-kind-refused = Recusado
batches-will-invite = Pessoa nova: recebe um convite.
# $date is a day.
batches-will-renew = O convite expirou em { $date }: será reenviado, com o que oferecia.
batches-will-resend = Recebe um novo link.
# $before and $after list roles in words.
batches-will-roles = De { $before } para { $after }.
batches-will-withdraw = O convite será retirado.
batches-will-remove = A pessoa será removida da organização.
batches-outcome-invited = O convite está a caminho.
batches-outcome-renewed = O convite expirado está novamente a caminho.
batches-outcome-resent = O convite está novamente a caminho.
batches-outcome-roles-changed = As funções foram alteradas.
batches-outcome-withdrawn = O convite foi retirado.
batches-outcome-removed = A pessoa foi removida da organização.
batches-outcome-there-active = Já é um usuário ativo.
batches-outcome-there-pending = Já tem um convite, ainda não aceito.
batches-outcome-unchanged = As funções já são essas.
batches-outcome-left-out = Você excluiu esta linha.
batches-outcome-odd-address = Este não é um endereço de e-mail completo.
batches-outcome-odd-name = São necessários nome e sobrenome, cada um com até 100 caracteres, sem links nem números de telefone.
batches-outcome-odd-language = A linha indica um idioma que o portal não oferece.
batches-outcome-odd-country = A linha indica um país ou uma região que não existe na lista.
batches-outcome-odd-roles = A linha indica uma função que não existe ou não indica nenhuma.
batches-outcome-duplicate = Uma linha acima tem o mesmo endereço.
batches-outcome-above-ceiling = Somente um administrador com função superior pode atribuir uma destas funções.
batches-outcome-outranked = Esta pessoa tem uma função superior à sua.
batches-outcome-no-authority = Esta pessoa tem funções em uma conta que você não gerencia.
batches-outcome-oneself = Ninguém faz isso consigo mesmo.
batches-outcome-gone = Não está mais na organização.
batches-outcome-joined = Já aceitou: não há mais convite.
batches-outcome-changed = Mudou desde que a lista foi criada. Confira esta pessoa novamente.
batches-outcome-last-administrator = É o último Administrador da conta de uma conta.
batches-outcome-resent-too-often = O limite diário de envios foi atingido.
batches-outcome-failed = Não foi possível concluir. Tente novamente; se não funcionar, fale com o suporte.

## One row

batches-row = Corrigir uma linha
batches-row-intro = Nada é enviado antes de você confirmar a lista.

## The lists

batches-list = Ações em lote
batches-list-intro = Suas listas dos últimos 30 dias: rascunhos, em andamento e resultados.
# $count is how many lists the table shows.
batches-list-caption = { $count ->
    [one] { $count } lista, da mais recente à mais antiga
   *[other] { $count } listas, da mais recente à mais antiga
}
batches-list-what = Ação
batches-list-made = Criada
batches-list-rows = Linhas
batches-list-none-title = Nenhuma lista ainda
batches-list-none-text = Convide vários usuários de uma vez ou selecione usuários em “Gerenciar usuários” e faça o mesmo com todos eles.
batches-state-draft = Rascunho, não confirmada
# $done and $total are numbers already formatted.
batches-state-under-way = Em andamento, { $done } de { $total }
# $date is a day.
batches-state-finished = Concluída em { $date }

## The file

batches-file-number = Linha
batches-file-why = Explicação

## Doing the same to many, below the list

batches-many-title = Fazer o mesmo com vários usuários
batches-many-hint = Marque usuários na lista acima ou todos eles aqui. Antes de qualquer ação, você vê o que mudaria.
batches-many-page = Todos nesta página
# $count is a number already formatted, or “more than 1,000”.
batches-many-all = Todos os usuários encontrados ({ $count }), em todas as páginas
# $name is a person.
batches-many-select = Selecionar { $name }
# Hidden words after Resend, Withdraw invitation and Remove from the organization.
batches-many-context = para todos os selecionados
batches-many-choose-role = Escolha uma função
batches-many-give = Atribuir a função
batches-many-take = Retirar a função
batches-choose-role = Escolha a função a atribuir ou a retirar e tente novamente.
batches-choose-somebody = Marque pelo menos um usuário na lista e tente novamente.
# $most is a number already formatted.
batches-cut = Cada lista comporta { $most } usuários: estes são os primeiros. Use outra lista para os demais.
