# Selecting an account (R44), and an account's home.

accounts-title = Selecionar conta
accounts-text = A conta que você abrir será lembrada.
accounts-search = Pesquisar por número ou nome
# $count is how many accounts are listed.
accounts-caption = { $count ->
        [one] { $count } conta
       *[other] { $count } contas
    }
accounts-your-roles = Suas funções
accounts-last = Última usada
# $text is what was searched for.
accounts-none-found = Nenhuma conta corresponde a “{ $text }”
accounts-none-found-text = Pesquise o início de um número ou uma parte de um nome.
accounts-empty-title = Você ainda não tem função em nenhuma conta
accounts-empty-text = Você pode entrar, mas nenhum dado fica disponível antes que alguém atribua uma função a você. “Meu perfil” indica a quem pedir.
accounts-ways = O que você pode fazer aqui
accounts-manage-users-text = Encontrar, convidar e editar usuários e atribuir funções a eles.
accounts-manage-visibility-text = Decidir qual parceiro pode ver os pedidos que outros parceiros fizeram para você.
accounts-reports-text = Ver licenças por produto e parceiro, pedidos ao longo do tempo e o que expira, e baixar tudo em arquivos.
accounts-provisioning-text = Adicionar assentos a uma assinatura por conta própria e ver o que o parceiro ainda precisa pedir.
accounts-provisioning-ended-text = Ver os assentos que você adicionou. O contrato foi encerrado: não é possível adicionar mais.
accounts-profile-text = Ver todas as suas funções e a quem pedir outra.

## An account's home, at a glance

accounts-home-licenses = Licenças e assentos por produto
# $active is what runs today, $quantity everything ordered.
accounts-home-active = { $active } em vigor de { $quantity }
accounts-home-all-licenses = Todas as licenças e assinaturas
# $days is 90.
accounts-home-expiring = Expira em até { $days } dias
accounts-home-expiring-none = Nada do que você tem termina nesse período.
# Stands before a day: the first day on which a part of the product ends.
accounts-home-from = Primeiro vencimento:
# $products is 1 or more.
accounts-home-all-expiring = { $products ->
        [one] { $products } produto expira em breve
       *[other] { $products } produtos expiram em breve
    }
accounts-home-orders = Últimos pedidos
accounts-home-order-lines = { $lines ->
        [one] { $lines } item de pedido
       *[other] { $lines } itens de pedido
    }
accounts-home-all-orders = Todos os pedidos
accounts-home-invitations = Convites pendentes
accounts-home-invitations-none = Todos os convites foram aceitos ou expiraram.
# Counts of the whole organization, 1 or more.
accounts-home-all-pending = { $count ->
        [one] { $count } convite pendente
       *[other] { $count } convites pendentes
    }
accounts-home-all-expired = { $count ->
        [one] { $count } expirado
       *[other] { $count } expirados
    }
# $cap is where counting stops.
accounts-home-many-pending = Mais de { $cap } convites pendentes
accounts-home-many-expired = Mais de { $cap } expirados
accounts-home-agreement-active = Ativo
accounts-home-agreement-ended = Encerrado
