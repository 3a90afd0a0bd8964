# The Partner Center: a partner's customers, and what it sees of one (R42, R43, R53, R54).

# $partner is the viewer's own partner.
partner-center-intro = Os clientes de { $partner }, com as licenças e assinaturas que esse parceiro pediu para eles. Os pedidos de outros parceiros aparecem quando um cliente permite vê-los.
partner-center-search = Pesquisar um cliente
partner-center-search-hint = O início de um nome ou de um número de conta
partner-center-search-product = Pesquisar um produto
# $text is what was typed.
partner-center-chip-search = Pesquisa: { $text }
# $partner is a partner's name.
partner-center-chip-orderer = Pedido feito por: { $partner }

## The list of customers

# $count is 1 or more, $sorted one of the lines below.
partner-center-customers-count = { $count ->
        [one] { $count } conta de cliente, por ordem { $sorted }
       *[other] { $count } contas de clientes, por ordem { $sorted }
    }
# $count is where counting stops.
partner-center-customers-many = Mais de { $count } contas de clientes, por ordem { $sorted }
partner-center-sorted-organization = de organização, de A a Z
partner-center-sorted-organization-descending = de organização, de Z a A
partner-center-sorted-number = de número da conta, a partir do primeiro
partner-center-sorted-number-descending = de número da conta, a partir do último
partner-center-own-lines = Itens de pedido próprios
partner-center-granted-lines = Itens de pedido permitidos
partner-center-orderers = Pedidos permitidos de
partner-center-orderers-none = Nenhum
partner-center-empty-title = Nenhum cliente ainda
partner-center-empty-text = Um cliente aparece aqui assim que você fizer pedidos para ele ou quando ele permitir que você veja os pedidos de outro parceiro. Os clientes decidem isso em “Gerenciar visibilidade dos parceiros”.
# $text is what was typed.
partner-center-no-match-title = Nenhum cliente começa com “{ $text }”
partner-center-no-match-text = Confira a ortografia ou limpe os filtros para ver tudo novamente.

## One customer

# $name and $number are those of the purchasing account.
partner-center-account-line = Conta de compra: { $name } ({ $number })
# Sums over all pages.
partner-center-totals = { $rows ->
        [one] { $rows } linha da tabela
       *[other] { $rows } linhas da tabela
    }, { $lines ->
        [one] { $lines } item de pedido
       *[other] { $lines } itens de pedido
    }, quantidade total { $quantity }
partner-center-product = Produto
partner-center-product-number = Número do produto
partner-center-kind = Tipo
partner-center-kind-license = Licença
partner-center-kind-subscription = Assinatura ou serviço
partner-center-quantity = Quantidade
partner-center-lines = Itens de pedido
partner-center-ends-on = Último vencimento
partner-center-ordered-by = Pedido feito por
partner-center-partner-of-record = Parceiro responsável
# $partner is who the orders belong to since a change of partner.
partner-center-passed-to = Agora com { $partner }
partner-center-access = Acesso
partner-center-access-own = Próprio
partner-center-access-granted = Permitido
partner-center-granted-by = Permitido por
partner-center-granted-on = Permitido em
# $name is the customer's administrator, $date the day.
partner-center-granted = Por { $name } em { $date }
partner-center-customer-empty-title = Nada foi pedido ainda
partner-center-customer-empty-text = Licenças e assinaturas aparecem aqui assim que um pedido tiver itens.
partner-center-no-holding-title = Nenhuma licença ou assinatura correspondente

## A customer's tabs and orders

partner-center-licenses = Licenças e assinaturas
partner-center-orders = Pedidos
# $organization is the customer.
partner-center-orders-of = Pedidos para { $organization }
partner-center-no-orders-text = Os pedidos aparecem aqui assim que você fizer algum para esta conta de compra ou quando o cliente permitir que você veja os de outros parceiros.
partner-center-no-order-text = Um pedido é encontrado pelo início do número. Confira a ortografia ou limpe os filtros.

## The administrator whom the vendor named and who never came

partner-center-administrator-title = O administrador deste cliente ainda não entrou
# $name and $email are the administrator's, $date the day of the latest mail.
partner-center-administrator-text = O último e-mail de boas-vindas para { $name } ({ $email }) foi enviado em { $date }, e o convite ainda não foi aceito.
partner-center-administrator-note = O e-mail vai somente para este endereço. Se o endereço não estiver certo, peça ao fornecedor que o corrija.
partner-center-welcome-again = Reenviar o e-mail de boas-vindas
partner-center-welcome-sent = O e-mail de boas-vindas para { $name } foi reenviado a { $email }.
# $date is a day.
partner-center-welcome-sent-detail = O novo link funciona até { $date }; os anteriores não funcionam mais.
partner-center-nobody-waits-title = Ninguém aguarda um e-mail de boas-vindas
partner-center-nobody-waits-text = O administrador desta conta aceitou o convite ou o fornecedor não indicou nenhum.
partner-center-back-to-customer = Voltar ao cliente

## Seats that customers added themselves, to be ordered (R62)

partner-center-to-order = A pedir
partner-center-to-order-intro = Assentos que seus clientes adicionaram por conta própria às assinaturas deles. Já estão em uso: faça o pedido e informe a referência no item de pedido.
# $count is how many additions wait.
partner-center-to-order-waiting = { $count ->
        [one] { $count } adição de assentos a pedir
       *[other] { $count } adições de assentos a pedir
    }
partner-center-to-order-all = Todas, inclusive as pedidas e desfeitas
# $count is 1 or more.
partner-center-to-order-count = { $count ->
        [one] { $count } adição de assentos
       *[other] { $count } adições de assentos
    }
partner-center-to-order-none-title = Nada a pedir
partner-center-to-order-none-text = Os assentos aparecem aqui quando um cliente os adiciona a uma assinatura pela qual você responde.
