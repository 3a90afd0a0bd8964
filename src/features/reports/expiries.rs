//! What ends ahead (R61): order lines that run today, by the day on which they end.

use askama::Template;
use sqlx::PgConnection;
use time::Date;

use super::expiries_query::ExpiriesQuery;
use super::file::{CHUNK, ReportFile};
use super::words::{choice, kind_name, partners as partner_choices, partners_of};
use super::{Report, Shell};
use crate::domain::orders::{self, Expiry, ExpiryFilter, ExpiryTotals, Period, Position, Product, Span};
use crate::i18n::Locale;
use crate::web::chart::Columns;
use crate::web::components::{Chip, Choice, Paging};
use crate::web::error::PageResult;
use crate::web::export::{Cell, Format};
use crate::web::form::Query;
use crate::web::list_address::{changed, paging};
use crate::web::page::AccountPage;

/// Lines a page.
const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "reports/expiries.html")]
struct ExpiriesPage<'a> {
    page: &'a AccountPage,
    shell: Shell,
    /// As typed.
    product: String,
    within: Vec<Choice>,
    partners: Vec<Choice>,
    chips: Vec<Chip>,
    clear: String,
    chart: Columns,
    totals: ExpiryTotals,
    lines: Vec<Expiry>,
    paging: Paging,
}

pub async fn get(page: AccountPage, Query(query): Query<ExpiriesQuery>) -> PageResult {
    let (today, mut conn) = (page.now().await?.date(), page.connection().await?);
    let products = products_of(&mut conn, &page, &query).await?;
    let filter = query.filter(today, products.as_deref());
    let slice = orders::list_expiries(&mut conn, &page.account, &filter, &query.position(), PAGE).await?;
    let (totals, months) = orders::sum_expiries(&mut conn, &page.account, &filter).await?;
    let partners = partners_of(&mut conn, &page).await?;
    drop(conn);

    let (l, parameters) = (page.l, query.parameters());
    let path = Report::Expiries.path(page.account.number());
    let first = slice.rows.first().filter(|_| slice.has_previous).map(Expiry::cursor);
    let last = slice.rows.last().filter(|_| slice.has_next).map(Expiry::cursor);
    page.html(&ExpiriesPage {
        page: &page,
        shell: Shell::new(&page, Report::Expiries, &parameters),
        product: query.product(),
        within: ExpiriesQuery::WITHIN
            .map(|days| choice(&days.to_string(), l.reports_within_days(days), days == filter.within))
            .into(),
        partners: partner_choices(&partners, filter.partner.as_deref()),
        chips: query.chips(l, &partners, |name| changed(&path, &parameters, name, "")),
        clear: path.clone(),
        chart: chart(l, &filter, months),
        totals,
        paging: paging(&path, &parameters, first.as_deref(), last.as_deref()),
        lines: slice.rows,
    })
}

/// The products that the query's text means; none without a text.
async fn products_of(
    conn: &mut PgConnection,
    page: &AccountPage,
    query: &ExpiriesQuery,
) -> sqlx::Result<Option<Vec<Product>>> {
    let text = query.product();
    if text.is_empty() { Ok(None) } else { orders::find_products(conn, &page.account, &text).await.map(Some) }
}

/// One column for each month from now to the last day asked for; nothing when nothing ends.
fn chart(l: &Locale, filter: &ExpiryFilter, months: Vec<(Date, i64)>) -> Columns {
    let found = months.into_iter().map(|(starts_on, quantity)| Period { starts_on, orders: 0, lines: 0, quantity });
    let all = Period::between(Span::Month, filter.today, filter.until(), found.collect());
    let rows: Vec<(String, i64)> = all.iter().map(|month| (l.month(month.starts_on), month.quantity)).collect();
    Columns::new(l, l.reports_expiries_chart(), &rows)
}

pub async fn csv(page: AccountPage, Query(query): Query<ExpiriesQuery>) -> PageResult {
    export(&page, &query, Format::Csv).await
}

pub async fn xlsx(page: AccountPage, Query(query): Query<ExpiriesQuery>) -> PageResult {
    export(&page, &query, Format::Xlsx).await
}

async fn export(page: &AccountPage, query: &ExpiriesQuery, format: Format) -> PageResult {
    let (l, today) = (page.l, page.now().await?.date());
    let mut conn = page.connection().await?;
    let partners = partners_of(&mut conn, page).await?;
    let products = products_of(&mut conn, page, query).await?;
    drop(conn);
    let filter = query.filter(today, products.as_deref());
    let mut chips = vec![query.time_chip(l)];
    chips.extend(query.chips(l, &partners, |_| String::new()));
    let columns = vec![
        l.reports_ends_on(),
        l.licenses_product_number(),
        l.licenses_product(),
        l.licenses_kind(),
        l.orders_line_quantity(),
        l.orders_partner_of_record(),
        l.orders_number(),
        l.orders_line(),
        l.reports_starts_on(),
    ];
    let mut file = ReportFile::begin(page, Report::Expiries, format, &chips, columns).await?;
    let mut position = Position::First;
    loop {
        let slice = orders::list_expiries(&mut file.snapshot, &page.account, &filter, &position, CHUNK).await?;
        file.rows(slice.rows.iter().map(|line| cells(l, line)).collect()).await?;
        match slice.rows.last().filter(|_| slice.has_next) {
            Some(last) => position = Position::After(last.cursor()),
            None => return file.send().await,
        }
    }
}

fn cells(l: &Locale, line: &Expiry) -> Vec<Cell> {
    vec![
        line.ends_on.into(),
        line.product.id.as_str().into(),
        line.product.name.as_str().into(),
        kind_name(l, line.kind).into(),
        line.quantity.into(),
        line.partner.name.as_str().into(),
        line.order.as_str().into(),
        line.line.into(),
        line.starts_on.into(),
    ]
}
