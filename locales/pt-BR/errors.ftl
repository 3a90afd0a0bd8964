# Pages shown instead of the one that was asked for. Each says what to do next.

errors-403-title = Não é possível abrir esta página
errors-403-text = Suas funções não a incluem. Para solicitar uma função, fale com um administrador da sua organização.
# Inside an account: a button leads to the request.
errors-403-ask = Suas funções nesta conta não a incluem. Você pode solicitar aos administradores da conta uma função que a inclua.
errors-404-title = Página não encontrada
errors-404-text = Confira o endereço ou recomece pela página inicial. O que você procura pode ter mudado de lugar ou pertencer a outra conta.
errors-405-title = Esta ação não é possível aqui
errors-405-text = Volte à página anterior e use os botões ou links dela.
errors-408-title = O formulário demorou demais para chegar
errors-408-text = Confira sua conexão, volte e envie-o novamente.
errors-409-title = Alguém fez alterações nesse meio-tempo
errors-409-text = Nada do que você inseriu foi salvo. Abra a página novamente para ver a situação atual e refaça a alteração.
errors-410-title = Este link não funciona mais
errors-410-text = Peça um novo à pessoa que o enviou. Se você já tem uma senha, entre.
errors-412-title = O arquivo mudou
errors-412-text = A parte que você tem pertence a um arquivo anterior. Inicie o download novamente.
errors-413-title = O conteúdo enviado é grande demais
errors-413-text = Volte, reduza o texto ou escolha um arquivo menor e envie novamente.
errors-416-title = O arquivo não tem essa parte
errors-416-text = O arquivo é mais curto do que o solicitado. Inicie o download novamente.
errors-421-title = Este endereço não é atendido aqui
errors-421-text = Abra o portal pelo endereço do seu convite ou peça-o ao administrador.
errors-422-title = Não foi possível entender a solicitação
errors-422-text = Abra a página novamente e use o formulário ou os links dela. Nada foi salvo.
errors-429-title = Tentativas demais
# $minutes is a whole number, 1 or more.
errors-429-text = { $minutes ->
        [one] Aguarde { $minutes } minuto e tente novamente.
       *[other] Aguarde { $minutes } minutos e tente novamente.
    }
# More than two.
errors-429-hours = Aguarde { $hours } horas e tente novamente.
errors-500-title = Não foi possível concluir a operação
errors-500-text = Tente novamente em alguns minutos. Se acontecer de novo, envie ao administrador a referência abaixo.
errors-503-title = O portal está temporariamente indisponível
errors-503-text = Nada do que foi salvo se perdeu. Tente novamente em alguns minutos.
errors-ended-title = Entre novamente
errors-ended-text = Sua sessão terminou. Entre novamente na janela que se abre e volte a esta página.
errors-ended-next = Entrar
# Two-step sign-in is required of somebody who has not set it up.
errors-factor-title = Primeiro, a verificação em duas etapas
errors-factor-text = Ela é obrigatória para você. Configure-a na janela que se abre e volte a esta página.
errors-factor-next = Configurar a verificação em duas etapas
errors-home = Ir para a página inicial
# What was typed into a form that was refused.
errors-kept-text = O que você digitou foi mantido nesta página. Você pode enviar novamente daqui.
errors-kept-button = Enviar novamente
# $label: what the link leads to, as a link of its own says it.
errors-kept-elsewhere = { $label } (nova janela)
