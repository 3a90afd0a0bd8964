# Reports (R61): words of all reports, then each report.

reports-show = Tonen
reports-download-xlsx = Downloaden als XLSX
# In files: the names of what a file is about.
reports-file-filters = Filters
reports-file-time = Gemaakt
reports-partner-number = Partnernummer
# $kind is License, or Subscription or service.
reports-chip-kind = Type: { $kind }
# In a legend: all partners without a colour of their own.
reports-other-partners = Andere partners

## Charts

# $label is what a figure is of, $value the figure.
chart-value = { $label }: { $value }
# $series is the part's name.
chart-part = { $label }, { $series }: { $value }
# $first and $last are the first and last period, $name the one with the most, which is $value.
chart-columns-text = Van { $first } tot en met { $last }. Hoogste waarde: { $value } in { $name }. De tabel bevat alle cijfers.

## A file that is refused

export-too-large-title = Dit is te veel voor één bestand
export-too-large-text = Stel filters in of kies een kortere periode en download opnieuw.

## Licenses by product and partner

reports-licenses-tab = Licenties
reports-licenses-title = Licenties per product en partner
# $name and $number are those of the purchasing account.
reports-licenses-intro = Wat elke geregistreerde partner van elk product heeft voor { $name } ({ $number }).
# $count is how many products the chart shows.
reports-licenses-chart = { $count ->
        [one] Aantal van het product per geregistreerde partner
       *[other] Aantal van de grootste producten per geregistreerde partner
    }
# Sums over all pages.
reports-licenses-totals = { $products ->
        [one] { $products } product
       *[other] { $products } producten
    }, { $partners ->
        [one] { $partners } partner
       *[other] { $partners } partners
    }, { $lines ->
        [one] { $lines } bestelregel
       *[other] { $lines } bestelregels
    }, totaal aantal { $quantity }
# Hidden words after a product's name: what the link leads to.
reports-orders-with = - de bestellingen ervan bij { $partner }

## Orders over time

reports-orders-tab = Bestellingen
reports-orders-title = Bestellingen in de tijd
# $name and $number are those of the purchasing account.
reports-orders-intro = Hoeveel voor { $name } ({ $number }) is besteld, en wanneer.
reports-by = Per
reports-by-month = Maand
reports-by-quarter = Kwartaal
reports-by-year = Jaar
# $number is 1 to 4.
reports-quarter = K{ $number } { $year }
reports-orders-chart-month = Bestellingen per maand
reports-orders-chart-quarter = Bestellingen per kwartaal
reports-orders-chart-year = Bestellingen per jaar
reports-period = Periode
reports-first-day = Eerste dag
reports-last-day = Laatste dag
reports-orders = Bestellingen
reports-none-text = Wis de filters om alles weer te zien.

## What expires

reports-expiries-tab = Einddatums
reports-expiries-title = Wat verloopt
# $name and $number are those of the purchasing account.
reports-expiries-intro = Bestelregels van { $name } ({ $number }) die vandaag lopen, gerangschikt op einddatum.
reports-within = Eindigt binnen
# $days is 30 or more.
reports-within-days = { $days } dagen
# The same as one of the filters that a file names.
reports-chip-within = Eindigt binnen { reports-within-days }
reports-expiries-chart = Aantal dat in elke maand eindigt
reports-ends-on = Eindigt op
reports-starts-on = Begonnen op
reports-expiries-none-title = In deze periode eindigt niets
reports-expiries-none-text = Kies een langere periode of andere filters om te zien wat later eindigt.

## Who has access

reports-access-tab = Toegang
reports-access-title = Wie heeft toegang
# $name and $number are those of the purchasing account.
reports-access-intro = Iedereen die een rol voor { $name } ({ $number }) heeft of daarvoor is uitgenodigd.
reports-access-chart = Personen per rol
# $count is 1 or more.
reports-access-total = { $count ->
        [one] { $count } persoon, gesorteerd op e-mailadres
       *[other] { $count } personen, gesorteerd op e-mailadres
    }
# $status is Active, Pending or Expired.
reports-chip-status = Status: { $status }

## Partner visibility

reports-visibility-tab = Zichtbaarheid
reports-visibility-title = Welke partners mogen wat zien
# $name and $number are those of the purchasing account.
reports-visibility-intro = Wat elke partner ziet van de bestellingen voor { $name } ({ $number }), sinds wanneer en door wie.
reports-visibility-chart = Bestelregels die elke partner ziet
reports-visibility-own = Eigen
reports-visibility-granted = Door u toegestaan
reports-visibility-caption = Gesorteerd op partner; eigen bestellingen eerst
reports-visibility-with-ended = Ook wat voorbij is
reports-visibility-none-title = Niets gevonden
reports-visibility-reason = Reden
reports-visibility-since = Sinds
reports-visibility-until = Tot
reports-visibility-ended-by = Ingetrokken door
# $since is the day of the first order.
reports-visibility-ordered = Zelf besteld, sinds { $since }
# $since is a day.
reports-visibility-changed = Door een partnerwissel, { $since }
# $by is an administrator, $at a moment.
reports-visibility-allowed = Toegestaan door { $by } op { $at }
# $ender took it back at the moment $until.
reports-visibility-revoked = Toegestaan door { $by } op { $at }, ingetrokken door { $ender } op { $until }
reports-visibility-overtaken = Toegestaan door { $by } op { $at }, beëindigd door een partnerwissel op { $until }
