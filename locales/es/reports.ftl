# Reports (R61): words of all reports, then each report.

reports-show = Mostrar
reports-download-xlsx = Descargar en XLSX
# In files: the names of what a file is about.
reports-file-filters = Filtros
reports-file-time = Creado
reports-partner-number = Número de partner
# $kind is License, or Subscription or service.
reports-chip-kind = Tipo: { $kind }
# In a legend: all partners without a colour of their own.
reports-other-partners = Otros partners

## Charts

# $label is what a figure is of, $value the figure.
chart-value = { $label }: { $value }
# $series is the part's name.
chart-part = { $label }, { $series }: { $value }
# $first and $last are the first and last period, $name the one with the most, which is $value.
chart-columns-text = De { $first } a { $last }. Máximo: { $value } ({ $name }). La tabla contiene todas las cifras.

## A file that is refused

export-too-large-title = Es demasiado para un solo archivo
export-too-large-text = Aplique filtros o elija un periodo más corto y vuelva a descargar.

## Licenses by product and partner

reports-licenses-tab = Licencias
reports-licenses-title = Licencias por producto y partner
# $name and $number are those of the purchasing account.
reports-licenses-intro = Lo que tiene cada partner responsable de cada producto en { $name } ({ $number }).
# $count is how many products the chart shows.
reports-licenses-chart = { $count ->
        [one] Cantidad del producto por partner responsable
       *[other] Cantidad de los productos principales por partner responsable
    }
# Sums over all pages.
reports-licenses-totals = { $products ->
        [one] { $products } producto
       *[other] { $products } productos
    }, { $partners ->
        [one] { $partners } partner
       *[other] { $partners } partners
    }, { $lines ->
        [one] { $lines } línea de pedido
       *[other] { $lines } líneas de pedido
    }, cantidad total { $quantity }
# Hidden words after a product's name: what the link leads to.
reports-orders-with = - sus pedidos con { $partner }

## Orders over time

reports-orders-tab = Pedidos
reports-orders-title = Pedidos a lo largo del tiempo
# $name and $number are those of the purchasing account.
reports-orders-intro = Cuánto se ha pedido para { $name } ({ $number }) y cuándo.
reports-by = Por
reports-by-month = Mes
reports-by-quarter = Trimestre
reports-by-year = Año
# $number is 1 to 4.
reports-quarter = T{ $number } { $year }
reports-orders-chart-month = Pedidos por mes
reports-orders-chart-quarter = Pedidos por trimestre
reports-orders-chart-year = Pedidos por año
reports-period = Periodo
reports-first-day = Primer día
reports-last-day = Último día
reports-orders = Pedidos
reports-none-text = Borre los filtros para volver a verlo todo.

## What expires

reports-expiries-tab = Vencimientos
reports-expiries-title = Qué caduca
# $name and $number are those of the purchasing account.
reports-expiries-intro = Líneas de pedido de { $name } ({ $number }) vigentes hoy, por el día en que finalizan.
reports-within = Finaliza en un plazo de
# $days is 30 or more.
reports-within-days = { $days } días
# The same as one of the filters that a file names.
reports-chip-within = Finaliza en un plazo de { reports-within-days }
reports-expiries-chart = Cantidad que finaliza cada mes
reports-ends-on = Finaliza el
reports-starts-on = Comenzó el
reports-expiries-none-title = Nada finaliza en este plazo
reports-expiries-none-text = Elija un plazo más largo u otros filtros para ver lo que finaliza más tarde.

## Who has access

reports-access-tab = Acceso
reports-access-title = Quién tiene acceso
# $name and $number are those of the purchasing account.
reports-access-intro = Todas las personas que tienen un rol en { $name } ({ $number }) o una invitación a uno.
reports-access-chart = Personas en cada rol
# $count is 1 or more.
reports-access-total = { $count ->
        [one] { $count } persona, por orden de correo
       *[other] { $count } personas, por orden de correo
    }
# $status is Active, Pending or Expired.
reports-chip-status = Estado: { $status }

## Partner visibility

reports-visibility-tab = Visibilidad
reports-visibility-title = Qué partners pueden ver qué
# $name and $number are those of the purchasing account.
reports-visibility-intro = Lo que ve cada partner de los pedidos para { $name } ({ $number }), desde cuándo y con permiso de quién.
reports-visibility-chart = Líneas de pedido que ve cada partner
reports-visibility-own = Propias
reports-visibility-granted = Permitidas por usted
reports-visibility-caption = Por orden de partner; primero sus propios pedidos
reports-visibility-with-ended = Incluir lo finalizado
reports-visibility-none-title = Nada coincide
reports-visibility-reason = Motivo
reports-visibility-since = Desde
reports-visibility-until = Hasta
reports-visibility-ended-by = Revocado por
# $since is the day of the first order.
reports-visibility-ordered = Pedidos propios, desde el { $since }
# $since is a day.
reports-visibility-changed = Por cambio de partner, { $since }
# $by is an administrator, $at a moment.
reports-visibility-allowed = Permitido por { $by } el { $at }
# $ender took it back at the moment $until.
reports-visibility-revoked = Permitido por { $by } el { $at }, revocado por { $ender } el { $until }
reports-visibility-overtaken = Permitido por { $by } el { $at }, finalizado por un cambio de partner el { $until }
