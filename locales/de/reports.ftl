# Reports (R61): words of all reports, then each report.

reports-show = Anzeigen
reports-download-xlsx = Als XLSX herunterladen
# In files: the names of what a file is about.
reports-file-filters = Filter
reports-file-time = Erstellt
reports-partner-number = Partnernummer
# $kind is License, or Subscription or service.
reports-chip-kind = Art: { $kind }
# In a legend: all partners without a colour of their own.
reports-other-partners = Andere Partner

## Charts

# $label is what a figure is of, $value the figure.
chart-value = { $label }: { $value }
# $series is the part's name.
chart-part = { $label }, { $series }: { $value }
# $first and $last are the first and last period, $name the one with the most, which is $value.
chart-columns-text = Von { $first } bis { $last }. Höchster Wert: { $value } ({ $name }). Die Tabelle enthält alle Zahlen.

## A file that is refused

export-too-large-title = Das ist zu viel für eine Datei
export-too-large-text = Setzen Sie Filter, oder wählen Sie einen kürzeren Zeitraum, und laden Sie dann erneut herunter.

## Licenses by product and partner

reports-licenses-tab = Lizenzen
reports-licenses-title = Lizenzen nach Produkt und Partner
# $name and $number are those of the purchasing account.
reports-licenses-intro = Was jeder zuständige Partner von jedem Produkt für { $name } ({ $number }) hat.
# $count is how many products the chart shows.
reports-licenses-chart = { $count ->
        [one] Menge des Produkts nach zuständigem Partner
       *[other] Menge der größten Produkte nach zuständigem Partner
    }
# Sums over all pages.
reports-licenses-totals = { $products ->
        [one] { $products } Produkt
       *[other] { $products } Produkte
    }, { $partners ->
        [one] { $partners } Partner
       *[other] { $partners } Partner
    }, { $lines ->
        [one] { $lines } Bestellposition
       *[other] { $lines } Bestellpositionen
    }, Gesamtmenge { $quantity }
# Hidden words after a product's name: what the link leads to.
reports-orders-with = – zugehörige Bestellungen bei { $partner }

## Orders over time

reports-orders-tab = Bestellungen
reports-orders-title = Bestellungen im Zeitverlauf
# $name and $number are those of the purchasing account.
reports-orders-intro = Wie viel für { $name } ({ $number }) bestellt wurde und wann.
reports-by = Pro
reports-by-month = Monat
reports-by-quarter = Quartal
reports-by-year = Jahr
# $number is 1 to 4.
reports-quarter = Q{ $number } { $year }
reports-orders-chart-month = Bestellungen pro Monat
reports-orders-chart-quarter = Bestellungen pro Quartal
reports-orders-chart-year = Bestellungen pro Jahr
reports-period = Zeitraum
reports-first-day = Erster Tag
reports-last-day = Letzter Tag
reports-orders = Bestellungen
reports-none-text = Löschen Sie die Filter, um wieder alles zu sehen.

## What expires

reports-expiries-tab = Abläufe
reports-expiries-title = Was abläuft
# $name and $number are those of the purchasing account.
reports-expiries-intro = Heute laufende Bestellpositionen von { $name } ({ $number }), nach dem Tag, an dem sie enden.
reports-within = Endet innerhalb von
# $days is 30 or more.
reports-within-days = { $days } Tagen
# The same as one of the filters that a file names.
reports-chip-within = Endet innerhalb von { reports-within-days }
reports-expiries-chart = Menge, die in jedem Monat endet
reports-ends-on = Endet am
reports-starts-on = Begann am
reports-expiries-none-title = In diesem Zeitraum endet nichts
reports-expiries-none-text = Wählen Sie einen längeren Zeitraum oder andere Filter, um zu sehen, was später endet.

## Who has access

reports-access-tab = Zugriff
reports-access-title = Wer Zugriff hat
# $name and $number are those of the purchasing account.
reports-access-intro = Alle Personen, die für { $name } ({ $number }) eine Rolle haben oder dazu eingeladen sind.
reports-access-chart = Personen je Rolle
# $count is 1 or more.
reports-access-total = { $count ->
        [one] { $count } Person, sortiert nach E-Mail
       *[other] { $count } Personen, sortiert nach E-Mail
    }
# $status is Active, Pending or Expired.
reports-chip-status = Status: { $status }

## Partner visibility

reports-visibility-tab = Sichtbarkeit
reports-visibility-title = Welche Partner was sehen dürfen
# $name and $number are those of the purchasing account.
reports-visibility-intro = Was jeder Partner von den Bestellungen für { $name } ({ $number }) sieht, seit wann und mit wessen Erlaubnis.
reports-visibility-chart = Bestellpositionen, die jeder Partner sieht
reports-visibility-own = Eigene
reports-visibility-granted = Von Ihnen erlaubt
reports-visibility-caption = Sortiert nach Partner; eigene Bestellungen zuerst
reports-visibility-with-ended = Auch Beendetes anzeigen
reports-visibility-none-title = Keine Treffer
reports-visibility-reason = Grund
reports-visibility-since = Seit
reports-visibility-until = Bis
reports-visibility-ended-by = Widerrufen von
# $since is the day of the first order.
reports-visibility-ordered = Selbst bestellt, seit { $since }
# $since is a day.
reports-visibility-changed = Durch Partnerwechsel, { $since }
# $by is an administrator, $at a moment.
reports-visibility-allowed = Erlaubt von { $by } am { $at }
# $ender took it back at the moment $until.
reports-visibility-revoked = Erlaubt von { $by } am { $at }, widerrufen von { $ender } am { $until }
reports-visibility-overtaken = Erlaubt von { $by } am { $at }, beendet durch Partnerwechsel am { $until }
