//! Orders over time (R61): how many, in each month, quarter or year.

use askama::Template;
use time::Date;

use super::file::ReportFile;
use super::periods_query::PeriodsQuery;
use super::words::{choice, partners as partner_choices, partners_of};
use super::{Report, Shell};
use crate::domain::orders::{self, Period, PeriodFilter, Span};
use crate::i18n::Locale;
use crate::paths;
use crate::web::chart::Columns;
use crate::web::components::{Chip, Choice, Paging};
use crate::web::error::PageResult;
use crate::web::export::Format;
use crate::web::form::Query;
use crate::web::list_address::{address, changed};
use crate::web::page::AccountPage;

#[derive(Template)]
#[template(path = "reports/orders.html")]
struct OrdersPage<'a> {
    page: &'a AccountPage,
    shell: Shell,
    filter: &'a PeriodFilter,
    spans: Vec<Choice>,
    partners: Vec<Choice>,
    chips: Vec<Chip>,
    clear: String,
    chart: Columns,
    /// Orders, lines and quantity of all periods.
    totals: (i64, i64, i64),
    span: Span,
    periods: Vec<Period>,
    paging: Paging,
}

impl OrdersPage<'_> {
    /// A day as date fields have it.
    fn day(day: Option<Date>) -> String {
        day.map(|day| day.to_string()).unwrap_or_default()
    }

    /// A period's orders, within the filter's days.
    fn orders(&self, period: &Period) -> String {
        let from = self.filter.from.map_or(period.starts_on, |day| day.max(period.starts_on)).to_string();
        let last = period.last_day(self.span);
        let to = self.filter.until.map_or(last, |day| day.min(last)).to_string();
        let partner = self.filter.partner.as_deref().unwrap_or_default();
        address(&paths::orders(self.page.account.number()), &[("partner", partner), ("from", &from), ("to", &to)])
    }
}

pub async fn get(page: AccountPage, Query(query): Query<PeriodsQuery>) -> PageResult {
    let (filter, mut conn) = (query.filter(), page.connection().await?);
    let (span, periods) = orders::list_periods(&mut conn, &page.account, &filter).await?;
    let partners = partners_of(&mut conn, &page).await?;
    drop(conn);

    let (l, parameters) = (page.l, query.parameters());
    let path = Report::Orders.path(page.account.number());
    let rows: Vec<(String, i64)> = periods.iter().map(|p| (period_name(l, span, p.starts_on), p.orders)).collect();
    let sum = |figure: fn(&Period) -> i64| periods.iter().map(figure).sum();
    page.html(&OrdersPage {
        page: &page,
        shell: Shell::new(&page, Report::Orders, &parameters),
        spans: Span::ALL.map(|own| choice(own.as_str(), span_name(l, own), own == span)).into(),
        partners: partner_choices(&partners, filter.partner.as_deref()),
        chips: query.chips(l, &partners, |name| changed(&path, &parameters, name, "")),
        clear: path.clone(),
        chart: Columns::new(l, chart_title(l, span), &rows),
        totals: (sum(|p| p.orders), sum(|p| p.lines), sum(|p| p.quantity)),
        span,
        periods,
        paging: Paging::default(),
        filter: &filter,
    })
}

fn span_name(l: &Locale, span: Span) -> String {
    match span {
        Span::Month => l.reports_by_month(),
        Span::Quarter => l.reports_by_quarter(),
        Span::Year => l.reports_by_year(),
    }
}

fn chart_title(l: &Locale, span: Span) -> String {
    match span {
        Span::Month => l.reports_orders_chart_month(),
        Span::Quarter => l.reports_orders_chart_quarter(),
        Span::Year => l.reports_orders_chart_year(),
    }
}

/// "Mar 2026", "Q1 2026", "2026".
fn period_name(l: &Locale, span: Span, starts_on: Date) -> String {
    let year = starts_on.year().to_string();
    match span {
        Span::Month => l.month(starts_on),
        Span::Quarter => l.reports_quarter((u8::from(starts_on.month()) / 3 + 1).to_string(), year),
        Span::Year => year,
    }
}

pub async fn csv(page: AccountPage, Query(query): Query<PeriodsQuery>) -> PageResult {
    export(&page, &query, Format::Csv).await
}

pub async fn xlsx(page: AccountPage, Query(query): Query<PeriodsQuery>) -> PageResult {
    export(&page, &query, Format::Xlsx).await
}

async fn export(page: &AccountPage, query: &PeriodsQuery, format: Format) -> PageResult {
    let l = page.l;
    let partners = partners_of(&mut *page.connection().await?, page).await?;
    let chips = query.chips(l, &partners, |_| String::new());
    let columns = vec![
        l.reports_period(),
        l.reports_first_day(),
        l.reports_last_day(),
        l.reports_orders(),
        l.orders_lines(),
        l.orders_quantity(),
    ];
    let mut file = ReportFile::begin(page, Report::Orders, format, &chips, columns).await?;
    let (span, periods) = orders::list_periods(&mut file.snapshot, &page.account, &query.filter()).await?;
    let row = |period: &Period| {
        vec![
            period_name(l, span, period.starts_on).into(),
            period.starts_on.into(),
            period.last_day(span).into(),
            period.orders.into(),
            period.lines.into(),
            period.quantity.into(),
        ]
    };
    file.rows(periods.iter().map(row).collect()).await?;
    file.send().await
}
