# The six roles and the eleven capabilities, told once and shown everywhere (R11).

## Roles

roles-account-administrator = Administrador da conta
    .description = Pode fazer tudo nesta conta: usuários, visibilidade dos parceiros, contratos, chaves, pedidos, licenças, relatórios, downloads, provisionamento por autoatendimento e auditoria.
roles-agreement-administrator = Administrador do contrato
    .description = Pode ver contratos e gerenciar usuários e a visibilidade dos parceiros. Não vê pedidos, licenças, chaves nem relatórios.
roles-user-administrator = Administrador de usuários
    .description = Pode somente gerenciar usuários. Não vê contratos, pedidos, licenças, chaves nem relatórios.
roles-account-manager = Gestor da conta
    .description = Pode editar contratos ativos, gerenciar o provisionamento por autoatendimento e baixar software. Pode ver contratos, chaves, pedidos, detalhes das licenças e relatórios.
roles-report-viewer = Leitor de relatórios
    .description = Pode ver contratos, pedidos, detalhes das licenças e relatórios, inclusive chaves de produto. Não pode alterar nada.
roles-account-viewer = Leitor da conta
    .description = Pode ver contratos, pedidos, detalhes das licenças e relatórios, mas não as chaves de produto. Não pode alterar nada.

## Capabilities

capabilities-view-agreements = Ver contratos
capabilities-edit-agreements = Editar contratos ativos
capabilities-view-keys = Ver chaves de produto
capabilities-view-orders = Ver pedidos
capabilities-view-licenses = Ver detalhes das licenças
capabilities-view-reports = Ver relatórios
capabilities-download-software = Baixar software
capabilities-provision = Gerenciar o provisionamento por autoatendimento
capabilities-manage-users = Gerenciar usuários
capabilities-manage-visibility = Gerenciar a visibilidade dos parceiros
capabilities-view-audit = Consultar a auditoria

## The page that shows the whole table

roles-page-title = O que cada função permite
roles-page-text = As funções são atribuídas por conta de compra. Quem tem várias funções pode fazer o que qualquer uma delas permite.
roles-page-caption = Funções e o que elas permitem
roles-page-capability = Permissão
roles-page-ceiling = Um Administrador da conta atribui as seis funções; um Administrador do contrato, todas exceto Administrador da conta; um Administrador de usuários, todas exceto essas duas. Ninguém altera as próprias funções.
