# The top menu (R5, R6).

menu-home = Início
menu-agreement = Contrato
menu-orders = Pedidos
menu-licenses = Licenças
menu-keys = Chaves
menu-downloads = Downloads
menu-reports = Relatórios
menu-provisioning = Provisionamento
menu-account = Conta
menu-manage-access = Gerenciar acesso
menu-manage-users = Gerenciar usuários
menu-manage-partner-visibility = Gerenciar visibilidade dos parceiros
menu-audit = Auditoria
menu-partner-center = Área do parceiro
