# Reports (R61): words of all reports, then each report.

reports-show = Exibir
reports-download-xlsx = Baixar em XLSX
# In files: the names of what a file is about.
reports-file-filters = Filtros
reports-file-time = Criado em
reports-partner-number = Número do parceiro
# $kind is License, or Subscription or service.
reports-chip-kind = Tipo: { $kind }
# In a legend: all partners without a colour of their own.
reports-other-partners = Outros parceiros

## Charts

# $label is what a figure is of, $value the figure.
chart-value = { $label }: { $value }
# $series is the part's name.
chart-part = { $label }, { $series }: { $value }
# $first and $last are the first and last period, $name the one with the most, which is $value.
chart-columns-text = De { $first } a { $last }. O maior valor: { $value } em { $name }. A tabela traz todos os números.

## A file that is refused

export-too-large-title = É demais para um só arquivo
export-too-large-text = Defina filtros ou escolha um período mais curto e baixe novamente.

## Licenses by product and partner

reports-licenses-tab = Licenças
reports-licenses-title = Licenças por produto e parceiro
# $name and $number are those of the purchasing account.
reports-licenses-intro = O que cada parceiro responsável tem de cada produto em { $name } ({ $number }).
# $count is how many products the chart shows.
reports-licenses-chart = { $count ->
        [one] Quantidade do produto por parceiro responsável
       *[other] Quantidade dos principais produtos por parceiro responsável
    }
# Sums over all pages.
reports-licenses-totals = { $products ->
        [one] { $products } produto
       *[other] { $products } produtos
    }, { $partners ->
        [one] { $partners } parceiro
       *[other] { $partners } parceiros
    }, { $lines ->
        [one] { $lines } item de pedido
       *[other] { $lines } itens de pedido
    }, quantidade total { $quantity }
# Hidden words after a product's name: what the link leads to.
reports-orders-with = - pedidos do produto com { $partner }

## Orders over time

reports-orders-tab = Pedidos
reports-orders-title = Pedidos ao longo do tempo
# $name and $number are those of the purchasing account.
reports-orders-intro = Quanto foi pedido para { $name } ({ $number }), e quando.
reports-by = Por
reports-by-month = Mês
reports-by-quarter = Trimestre
reports-by-year = Ano
# $number is 1 to 4.
reports-quarter = T{ $number } { $year }
reports-orders-chart-month = Pedidos por mês
reports-orders-chart-quarter = Pedidos por trimestre
reports-orders-chart-year = Pedidos por ano
reports-period = Período
reports-first-day = Primeiro dia
reports-last-day = Último dia
reports-orders = Pedidos
reports-none-text = Limpe os filtros para ver tudo novamente.

## What expires

reports-expiries-tab = Vencimentos
reports-expiries-title = O que expira
# $name and $number are those of the purchasing account.
reports-expiries-intro = Itens de pedido de { $name } ({ $number }) em vigor hoje, pelo dia em que terminam.
reports-within = Termina em até
# $days is 30 or more.
reports-within-days = { $days } dias
# The same as one of the filters that a file names.
reports-chip-within = Termina em até { reports-within-days }
reports-expiries-chart = Quantidade que termina em cada mês
reports-ends-on = Término
reports-starts-on = Início
reports-expiries-none-title = Nada termina nesse período
reports-expiries-none-text = Escolha um período mais longo ou outros filtros para ver o que termina depois.

## Who has access

reports-access-tab = Acesso
reports-access-title = Quem tem acesso
# $name and $number are those of the purchasing account.
reports-access-intro = Todas as pessoas que têm uma função em { $name } ({ $number }) ou um convite para uma.
reports-access-chart = Pessoas em cada função
# $count is 1 or more.
reports-access-total = { $count ->
        [one] { $count } pessoa, por ordem de e-mail
       *[other] { $count } pessoas, por ordem de e-mail
    }
# $status is Active, Pending or Expired.
reports-chip-status = Status: { $status }

## Partner visibility

reports-visibility-tab = Visibilidade
reports-visibility-title = Quais parceiros podem ver o quê
# $name and $number are those of the purchasing account.
reports-visibility-intro = O que cada parceiro vê dos pedidos para { $name } ({ $number }), desde quando e com a permissão de quem.
reports-visibility-chart = Itens de pedido que cada parceiro vê
reports-visibility-own = Próprios
reports-visibility-granted = Permitidos por você
reports-visibility-caption = Por ordem de parceiro; primeiro os próprios pedidos
reports-visibility-with-ended = Incluir o que terminou
reports-visibility-none-title = Nenhum resultado
reports-visibility-reason = Motivo
reports-visibility-since = Desde
reports-visibility-until = Até
reports-visibility-ended-by = Revogado por
# $since is the day of the first order.
reports-visibility-ordered = Pedidos próprios, desde { $since }
# $since is a day.
reports-visibility-changed = Por mudança de parceiro, { $since }
# $by is an administrator, $at a moment.
reports-visibility-allowed = Permitido por { $by } em { $at }
# $ender took it back at the moment $until.
reports-visibility-revoked = Permitido por { $by } em { $at }, revogado por { $ender } em { $until }
reports-visibility-overtaken = Permitido por { $by } em { $at }, encerrado por mudança de parceiro em { $until }
