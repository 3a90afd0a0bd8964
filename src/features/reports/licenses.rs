//! Licenses by product and partner (R61): what each partner of record has of each product.

use askama::Template;

use super::file::{CHUNK, ReportFile};
use super::licenses_query::LicensesQuery;
use super::words::{kind_name, kinds, partners as partner_choices, partners_of};
use super::{Report, Shell};
use crate::domain::orders::{self, EXPIRES_WITHIN_DAYS, Position, Quantity, Share, ShareFilter, ShareTotals};
use crate::i18n::Locale;
use crate::paths;
use crate::web::chart::{Bars, SERIES};
use crate::web::components::{Chip, Choice, Paging};
use crate::web::error::PageResult;
use crate::web::export::{Cell, Format};
use crate::web::form::Query;
use crate::web::list_address::{address, changed, paging};
use crate::web::page::AccountPage;

/// Rows a page, and products of the chart.
const PAGE: usize = 50;
const BARS: usize = 10;

#[derive(Template)]
#[template(path = "reports/licenses.html")]
struct LicensesPage<'a> {
    page: &'a AccountPage,
    shell: Shell,
    filter: &'a ShareFilter,
    kinds: Vec<Choice>,
    partners: Vec<Choice>,
    chips: Vec<Chip>,
    clear: String,
    chart: Bars,
    totals: ShareTotals,
    shares: Vec<Share>,
    paging: Paging,
}

impl LicensesPage<'_> {
    /// The account's orders of a row's product with its partner.
    fn orders(&self, share: &Share) -> String {
        let path = paths::orders(self.page.account.number());
        address(&path, &[("product", &share.product.id), ("partner", &share.partner.number)])
    }
}

pub async fn get(page: AccountPage, Query(query): Query<LicensesQuery>) -> PageResult {
    let (mut conn, today) = (page.connection().await?, page.now().await?.date());
    let filter = query.filter();
    let slice = orders::list_shares(&mut conn, &page.account, today, &filter, &query.position(), PAGE).await?;
    let (totals, largest) = orders::sum_shares(&mut conn, &page.account, &filter, BARS).await?;
    let partners = partners_of(&mut conn, &page).await?;
    drop(conn);

    let (l, path, parameters) = (page.l, paths::reports(page.account.number()), query.parameters());
    let first = slice.rows.first().filter(|_| slice.has_previous).map(Share::cursor);
    let last = slice.rows.last().filter(|_| slice.has_next).map(Share::cursor);
    page.html(&LicensesPage {
        page: &page,
        shell: Shell::new(&page, Report::Licenses, &parameters),
        kinds: kinds(l, filter.kind),
        partners: partner_choices(&partners, filter.partner.as_deref()),
        chips: query.chips(l, &partners, |name| changed(&path, &parameters, name, "")),
        clear: path.clone(),
        chart: chart(l, &largest),
        totals,
        paging: paging(&path, &parameters, first.as_deref(), last.as_deref()),
        shares: slice.rows,
        filter: &filter,
    })
}

/// One bar a product, one part a partner; of many partners the smallest are added up.
fn chart(l: &Locale, largest: &[Quantity]) -> Bars {
    let mut partners: Vec<(&str, i64)> = Vec::new();
    for part in largest {
        match partners.iter_mut().find(|(name, _)| *name == part.partner.name) {
            Some((_, quantity)) => *quantity += part.quantity,
            None => partners.push((&part.partner.name, part.quantity)),
        }
    }
    partners.sort_by_key(|(_, quantity)| -quantity);
    let mut legend: Vec<String> = partners.iter().map(|(name, _)| (*name).to_owned()).collect();
    if legend.len() > SERIES {
        legend.truncate(SERIES - 1);
        legend.push(l.reports_other_partners());
    }
    let mut rows: Vec<(String, Vec<i64>)> = Vec::new();
    let mut product = None;
    for part in largest {
        if product.replace(&part.product.id) != Some(&part.product.id) {
            rows.push((part.product.name.clone(), vec![0; legend.len()]));
        }
        let series = legend.iter().position(|name| *name == part.partner.name).unwrap_or(legend.len() - 1);
        if let Some((_, numbers)) = rows.last_mut() {
            numbers[series] += part.quantity;
        }
    }
    Bars::new(l, l.reports_licenses_chart(rows.len()), legend, rows)
}

pub async fn csv(page: AccountPage, Query(query): Query<LicensesQuery>) -> PageResult {
    export(&page, &query, Format::Csv).await
}

pub async fn xlsx(page: AccountPage, Query(query): Query<LicensesQuery>) -> PageResult {
    export(&page, &query, Format::Xlsx).await
}

async fn export(page: &AccountPage, query: &LicensesQuery, format: Format) -> PageResult {
    let (l, today, filter) = (page.l, page.now().await?.date(), query.filter());
    let partners = partners_of(&mut *page.connection().await?, page).await?;
    let chips = query.chips(l, &partners, |_| String::new());
    let columns = vec![
        l.licenses_product_number(),
        l.licenses_product(),
        l.licenses_kind(),
        l.reports_partner_number(),
        l.orders_partner_of_record(),
        l.licenses_quantity(),
        l.licenses_active(),
        l.licenses_expiring_within(EXPIRES_WITHIN_DAYS),
        l.licenses_upcoming(),
        l.licenses_expired(),
        l.licenses_next_end(),
        l.licenses_lines(),
    ];
    let mut file = ReportFile::begin(page, Report::Licenses, format, &chips, columns).await?;
    let mut position = Position::First;
    loop {
        let slice = orders::list_shares(&mut file.snapshot, &page.account, today, &filter, &position, CHUNK).await?;
        file.rows(slice.rows.iter().map(|share| cells(l, share)).collect()).await?;
        match slice.rows.last().filter(|_| slice.has_next) {
            Some(last) => position = Position::After(last.cursor()),
            None => return file.send().await,
        }
    }
}

fn cells(l: &Locale, share: &Share) -> Vec<Cell> {
    vec![
        share.product.id.as_str().into(),
        share.product.name.as_str().into(),
        kind_name(l, share.kind).into(),
        share.partner.number.as_str().into(),
        share.partner.name.as_str().into(),
        share.quantity.into(),
        share.active.into(),
        share.expiring.into(),
        share.upcoming.into(),
        share.expired.into(),
        share.next_end.into(),
        share.lines.into(),
    ]
}
