# Reports (R61): words of all reports, then each report.

reports-show = Mostra
reports-download-xlsx = Scarica in XLSX
# In files: the names of what a file is about.
reports-file-filters = Filtri
reports-file-time = Creato il
reports-partner-number = Numero del partner
# $kind is License, or Subscription or service.
reports-chip-kind = Tipo: { $kind }
# In a legend: all partners without a colour of their own.
reports-other-partners = Altri partner

## Charts

# $label is what a figure is of, $value the figure.
chart-value = { $label }: { $value }
# $series is the part's name.
chart-part = { $label }, { $series }: { $value }
# $first and $last are the first and last period, $name the one with the most, which is $value.
chart-columns-text = Periodo: { $first } – { $last }. Valore massimo: { $value }, { $name }. La tabella riporta tutti i valori.

## A file that is refused

export-too-large-title = I dati sono troppi per un solo file
export-too-large-text = Impostare filtri o scegliere un periodo più breve, quindi scaricare di nuovo.

## Licenses by product and partner

reports-licenses-tab = Licenze
reports-licenses-title = Licenze per prodotto e partner
# $name and $number are those of the purchasing account.
reports-licenses-intro = Quantità di ogni prodotto per ciascun partner di riferimento su { $name } ({ $number }).
# $count is how many products the chart shows.
reports-licenses-chart = { $count ->
        [one] Quantità del prodotto per partner di riferimento
       *[other] Quantità dei prodotti principali per partner di riferimento
    }
# Sums over all pages.
reports-licenses-totals = { $products ->
        [one] { $products } prodotto
       *[other] { $products } prodotti
    }, { $partners ->
        [one] { $partners } partner
       *[other] { $partners } partner
    }, { $lines ->
        [one] { $lines } riga d’ordine
       *[other] { $lines } righe d’ordine
    }, quantità totale { $quantity }
# Hidden words after a product's name: what the link leads to.
reports-orders-with = - i relativi ordini con { $partner }

## Orders over time

reports-orders-tab = Ordini
reports-orders-title = Ordini nel tempo
# $name and $number are those of the purchasing account.
reports-orders-intro = Quanto è stato ordinato per { $name } ({ $number }), e quando.
reports-by = Per
reports-by-month = Mese
reports-by-quarter = Trimestre
reports-by-year = Anno
# $number is 1 to 4.
reports-quarter = T{ $number } { $year }
reports-orders-chart-month = Ordini per mese
reports-orders-chart-quarter = Ordini per trimestre
reports-orders-chart-year = Ordini per anno
reports-period = Periodo
reports-first-day = Primo giorno
reports-last-day = Ultimo giorno
reports-orders = Ordini
reports-none-text = Cancellare i filtri per rivedere tutto.

## What expires

reports-expiries-tab = Scadenze
reports-expiries-title = Prossime scadenze
# $name and $number are those of the purchasing account.
reports-expiries-intro = Righe d’ordine di { $name } ({ $number }) oggi in corso, in base al giorno in cui terminano.
reports-within = Scadenza entro
# $days is 30 or more.
reports-within-days = { $days } giorni
# The same as one of the filters that a file names.
reports-chip-within = Scadenza entro { reports-within-days }
reports-expiries-chart = Quantità in scadenza in ciascun mese
reports-ends-on = Fine
reports-starts-on = Inizio
reports-expiries-none-title = Nessuna scadenza in questo periodo
reports-expiries-none-text = Scegliere un periodo più lungo o altri filtri per vedere le scadenze successive.

## Who has access

reports-access-tab = Accessi
reports-access-title = Chi ha accesso
# $name and $number are those of the purchasing account.
reports-access-intro = Tutte le persone che hanno un ruolo su { $name } ({ $number }) o un invito a un ruolo.
reports-access-chart = Persone per ruolo
# $count is 1 or more.
reports-access-total = { $count ->
        [one] { $count } persona, in ordine di e-mail
       *[other] { $count } persone, in ordine di e-mail
    }
# $status is Active, Pending or Expired.
reports-chip-status = Stato: { $status }

## Partner visibility

reports-visibility-tab = Visibilità
reports-visibility-title = Quali partner possono vedere che cosa
# $name and $number are those of the purchasing account.
reports-visibility-intro = Che cosa vede ciascun partner degli ordini per { $name } ({ $number }), da quando e con l’autorizzazione di chi.
reports-visibility-chart = Righe d’ordine visibili a ciascun partner
reports-visibility-own = Proprie
reports-visibility-granted = Autorizzate
reports-visibility-caption = In ordine di partner; per primi gli ordini propri
reports-visibility-with-ended = Includi ciò che è terminato
reports-visibility-none-title = Nessun risultato
reports-visibility-reason = Motivo
reports-visibility-since = Dal
reports-visibility-until = Fino al
reports-visibility-ended-by = Revocato da
# $since is the day of the first order.
reports-visibility-ordered = Ordini propri, a partire dal giorno { $since }
# $since is a day.
reports-visibility-changed = Per cambio di partner, { $since }
# $by is an administrator, $at a moment.
reports-visibility-allowed = Autorizzato da { $by } in data { $at }
# $ender took it back at the moment $until.
reports-visibility-revoked = Autorizzato da { $by } in data { $at }, revocato da { $ender } in data { $until }
reports-visibility-overtaken = Autorizzato da { $by } in data { $at }, terminato per cambio di partner in data { $until }
