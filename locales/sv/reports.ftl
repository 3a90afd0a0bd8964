# Reports (R61): words of all reports, then each report.

reports-show = Visa
reports-download-xlsx = Ladda ned som XLSX
# In files: the names of what a file is about.
reports-file-filters = Filter
reports-file-time = Skapad
reports-partner-number = Partnernummer
# $kind is License, or Subscription or service.
reports-chip-kind = Typ: { $kind }
# In a legend: all partners without a colour of their own.
reports-other-partners = Övriga partner

## Charts

# $label is what a figure is of, $value the figure.
chart-value = { $label }: { $value }
# $series is the part's name.
chart-part = { $label }, { $series }: { $value }
# $first and $last are the first and last period, $name the one with the most, which is $value.
chart-columns-text = Från { $first } till { $last }. Högst: { $value } i { $name }. Tabellen har alla siffror.

## A file that is refused

export-too-large-title = Det här är för mycket för en fil
export-too-large-text = Ange filter eller välj en kortare tid och ladda sedan ned igen.

## Licenses by product and partner

reports-licenses-tab = Licenser
reports-licenses-title = Licenser per produkt och partner
# $name and $number are those of the purchasing account.
reports-licenses-intro = Vad varje registrerad partner har av varje produkt på { $name } ({ $number }).
# $count is how many products the chart shows.
reports-licenses-chart = { $count ->
        [one] Antal av produkten per registrerad partner
       *[other] Antal av de största produkterna per registrerad partner
    }
# Sums over all pages.
reports-licenses-totals = { $products ->
        [one] { $products } produkt
       *[other] { $products } produkter
    }, { $partners ->
        [one] { $partners } partner
       *[other] { $partners } partner
    }, { $lines ->
        [one] { $lines } orderrad
       *[other] { $lines } orderrader
    }, totalt antal { $quantity }
# Hidden words after a product's name: what the link leads to.
reports-orders-with = - dess ordrar hos { $partner }

## Orders over time

reports-orders-tab = Ordrar
reports-orders-title = Ordrar över tid
# $name and $number are those of the purchasing account.
reports-orders-intro = Hur mycket som har beställts till { $name } ({ $number }), och när.
reports-by = Per
reports-by-month = Månad
reports-by-quarter = Kvartal
reports-by-year = År
# $number is 1 to 4.
reports-quarter = K{ $number } { $year }
reports-orders-chart-month = Ordrar per månad
reports-orders-chart-quarter = Ordrar per kvartal
reports-orders-chart-year = Ordrar per år
reports-period = Period
reports-first-day = Första dag
reports-last-day = Sista dag
reports-orders = Ordrar
reports-none-text = Rensa filtren för att se allt igen.

## What expires

reports-expiries-tab = Utgångsdatum
reports-expiries-title = Vad som går ut
# $name and $number are those of the purchasing account.
reports-expiries-intro = Orderrader för { $name } ({ $number }) som löper i dag, ordnade efter den dag då de slutar.
reports-within = Slutar inom
# $days is 30 or more.
reports-within-days = { $days } dagar
# The same as one of the filters that a file names.
reports-chip-within = Slutar inom { reports-within-days }
reports-expiries-chart = Antal som slutar varje månad
reports-ends-on = Slutar den
reports-starts-on = Började den
reports-expiries-none-title = Inget slutar under den här tiden
reports-expiries-none-text = Välj en längre tid eller andra filter för att se vad som slutar senare.

## Who has access

reports-access-tab = Åtkomst
reports-access-title = Vem har åtkomst
# $name and $number are those of the purchasing account.
reports-access-intro = Alla som har eller är inbjudna till en roll på { $name } ({ $number }).
reports-access-chart = Personer i varje roll
# $count is 1 or more.
reports-access-total = { $count ->
        [one] { $count } person, sorterat på e-postadress
       *[other] { $count } personer, sorterat på e-postadress
    }
# $status is Active, Pending or Expired.
reports-chip-status = Status: { $status }

## Partner visibility

reports-visibility-tab = Synlighet
reports-visibility-title = Vilka partner får se vad
# $name and $number are those of the purchasing account.
reports-visibility-intro = Vad varje partner ser av ordrarna för { $name } ({ $number }), sedan när och genom vem.
reports-visibility-chart = Orderrader som varje partner ser
reports-visibility-own = Egna
reports-visibility-granted = Tillåtna av er
reports-visibility-caption = Sorterat på partner; egna ordrar först
reports-visibility-with-ended = Ta med det som är över
reports-visibility-none-title = Inget matchar
reports-visibility-reason = Orsak
reports-visibility-since = Sedan
reports-visibility-until = Fram till
reports-visibility-ended-by = Återkallat av
# $since is the day of the first order.
reports-visibility-ordered = Beställde själv, sedan den { $since }
# $since is a day.
reports-visibility-changed = Genom partnerbyte, { $since }
# $by is an administrator, $at a moment.
reports-visibility-allowed = Tillåtet av { $by } den { $at }
# $ender took it back at the moment $until.
reports-visibility-revoked = Tillåtet av { $by } den { $at }, återkallat av { $ender } den { $until }
reports-visibility-overtaken = Tillåtet av { $by } den { $at }, avslutat genom partnerbyte den { $until }
