# Two-step sign-in: the second step itself, and its pages on My profile.

## Signing in

second-factor-step-title = Segunda etapa
second-factor-step-text = Sua senha está correta. Abra o aplicativo autenticador e insira o código que ele mostra para este portal.
second-factor-step-lost = Não estou com meu aplicativo à mão
second-factor-step-use-code = Entrar com um código de recuperação
second-factor-step-passkey = Usar uma chave de acesso
second-factor-step-no-code = Também não tem um código de recuperação? Peça ao suporte do fornecedor que remova a segunda etapa do seu acesso.
second-factor-step-other = Entrar como outra pessoa
second-factor-code = Código do aplicativo
second-factor-code-hint = Seis dígitos. Um novo código aparece a cada 30 segundos.
second-factor-recovery-code = Código de recuperação
second-factor-recovery-code-hint = 16 letras e dígitos, como 7kqm-2v9x-4bdt-h3sn. Cada código funciona uma vez.
second-factor-error-code = Insira os seis dígitos que o aplicativo mostra agora. Um código já usado não é aceito de novo: aguarde o próximo.
second-factor-error-recovery-code = Insira um código de recuperação que você ainda não usou.

## Overview

second-factor-title = Verificação em duas etapas
second-factor-text = Com a verificação em duas etapas, sua senha sozinha não abre nada: você também insere um código de um aplicativo no celular ou computador.
second-factor-is-on = Ativada
second-factor-is-off = Desativada
second-factor-app = Aplicativo autenticador
# $since is a date and time.
second-factor-since = Configurado em { $since }
second-factor-recovery-codes = Códigos de recuperação
# $count is how many codes were not used yet.
second-factor-codes-left = { $count ->
        [0] Não resta nenhum: crie novos
        [one] Resta { $count }
       *[other] Restam { $count }
    }
second-factor-set-up = Configurar a verificação em duas etapas
second-factor-another-app = Usar outro aplicativo
second-factor-required = Configure a verificação em duas etapas para continuar
second-factor-required-text = Ela é obrigatória para o seu acesso. Leva dois minutos e requer um celular ou computador com um aplicativo autenticador.
second-factor-stays-on = A verificação em duas etapas é obrigatória para o seu acesso e permanece ativada.
second-factor-stays-on-text = Você pode configurar outro aplicativo ou criar novos códigos de recuperação.

## Setting up an app

second-factor-app-title = Configurar um aplicativo autenticador
second-factor-app-text = Você precisa de um aplicativo autenticador: há muitos, inclusive gratuitos, e a maioria dos gerenciadores de senhas já inclui um.
second-factor-scan = 1. Escaneie este código QR com o aplicativo.
second-factor-qr = Código QR para o aplicativo autenticador. A mesma chave aparece abaixo como texto.
second-factor-type = Sem câmera? Insira esta chave no aplicativo:
second-factor-open-app = O aplicativo está neste dispositivo? Abra-o com a chave.
second-factor-new-code-hint = 2. Insira os seis dígitos que o aplicativo mostra agora.
second-factor-current-code = Código do seu aplicativo atual
second-factor-either-hint = Seis dígitos ou um dos seus códigos de recuperação.
second-factor-turn-on = Ativar a verificação em duas etapas
second-factor-set-up-done = A verificação em duas etapas está ativada. Suas outras sessões foram encerradas.
second-factor-already-on = A verificação em duas etapas já está ativada.
second-factor-error-new-code = Insira os seis dígitos que o aplicativo mostra agora para este portal. Se forem recusados de novo, confira o relógio do dispositivo.
second-factor-error-either = Insira o código que o aplicativo mostra agora ou um código de recuperação. Um código já usado não é aceito de novo.

## Recovery codes

second-factor-codes-title = Seus códigos de recuperação
second-factor-codes-text = Cada um permite entrar uma vez sem o aplicativo. Guarde-os onde você guarda senhas ou imprima esta página: eles não serão exibidos de novo.
second-factor-codes-saved = Salvei os códigos
second-factor-copy = Copiar
second-factor-copied = Copiados
second-factor-renew-title = Novos códigos de recuperação
second-factor-renew-text = Dez novos códigos substituem os que você tem. Os anteriores deixam de funcionar imediatamente.
second-factor-renew-button = Criar novos códigos
second-factor-renewed = Seus novos códigos de recuperação estão prontos.

## Turning off

second-factor-off-title = Desativar a verificação em duas etapas
second-factor-off-text = Depois disso, bastará a senha para entrar. Seus códigos de recuperação também deixarão de funcionar.
second-factor-off-button = Desativar
second-factor-off-done = A verificação em duas etapas está desativada.

## Passkeys

second-factor-passkeys = Chaves de acesso
second-factor-passkeys-text = Com uma chave de acesso, sua impressão digital, seu rosto ou o PIN do dispositivo substitui o código, depois da senha. O aplicativo fica para o dia em que o dispositivo não estiver à mão.
# $added and $used are dates and times; $used may be the word for never.
second-factor-passkey-used = Adicionada em { $added }. Último uso: { $used }.
second-factor-passkey-title = Adicionar uma chave de acesso
second-factor-passkey-text = O navegador pede a confirmação com sua impressão digital, seu rosto ou PIN, ou com uma chave de segurança.
second-factor-passkey-name = Nome da chave de acesso
second-factor-passkey-name-hint = Para você reconhecer o dispositivo depois.
second-factor-passkey-add = Adicionar a chave de acesso
second-factor-passkey-failed = Nada foi confirmado. Tente novamente ou use o código do aplicativo.
second-factor-passkey-unable = Este navegador não pode usar chaves de acesso aqui. Elas exigem JavaScript, um navegador recente e o endereço próprio do portal.
second-factor-passkey-added = A chave de acesso foi adicionada.
second-factor-passkey-removed = A chave de acesso foi removida.
# $most is the largest number of characters.
second-factor-error-passkey-name = Insira um nome com no máximo { $most } caracteres.
second-factor-error-passkey = Tente novamente com uma chave de acesso que você adicionou aqui. Se for recusada de novo, use o código do aplicativo.
