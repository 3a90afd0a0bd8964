# Words and buttons that several pages share.

## Names and terms

common-account = Conta de compra
common-account-number = Número da conta
common-agreement = Contrato
common-agreement-number = Número do contrato
common-organization = Organização
common-role = Função
common-roles = Funções
common-status = Status
common-email = Endereço de e-mail
common-first-name = Nome
common-last-name = Sobrenome
common-name = Nome completo
common-language = Idioma preferido
common-country = País/Região
common-password = Senha

## Yes and no

common-yes = Sim
common-no = Não
common-none = Nenhum
common-all = Todos
common-never = Nunca

## Buttons and links

common-save = Salvar
common-edit = Editar
common-search = Pesquisar
common-clear-filters = Limpar filtros
common-remove = Remover
common-revoke = Revogar
common-resend = Reenviar
common-withdraw = Retirar convite
common-sign-in = Entrar
common-sign-out = Sair
common-download-csv = Baixar em CSV

## Wrong answers

common-error-name-link = Insira somente o nome, sem endereço da web ou de e-mail nem número de telefone. Deixe um espaço depois do ponto.

## Status: filter and badge

common-status-all = Todos
common-status-active = Ativos
common-status-pending = Pendentes
common-status-expired = Expirados
common-badge-active = Ativo
common-badge-pending = Pendente
common-badge-expired = Expirado
