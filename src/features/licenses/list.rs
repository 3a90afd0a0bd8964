//! The list of licenses and subscriptions by product (R58).

use askama::Template;

use super::list_query::{LicensesQuery, SORTS};
use crate::domain::access::Permission;
use crate::domain::orders::{self, License, LicenseFilter, LicenseTotals, ProductKind, Term};
use crate::domain::partners::{self, Partner};
use crate::i18n::Locale;
use crate::paths;
use crate::web::components::{Chip, Choice, Paging, SortLink};
use crate::web::error::PageResult;
use crate::web::form::Query;
use crate::web::list_address::{address, changed, paging, sort_link};
use crate::web::page::AccountPage;

/// Products a page.
const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "licenses/list.html")]
struct LicensesPage<'a> {
    page: &'a AccountPage,
    filter: &'a LicenseFilter,
    /// The sort as the address has it, for the search form to keep.
    sort: &'a str,
    kinds: Vec<Choice>,
    terms: Vec<Choice>,
    partners: Vec<Choice>,
    by_product: SortLink,
    by_quantity: SortLink,
    by_next_end: SortLink,
    chips: Vec<Chip>,
    clear: String,
    paging: Paging,
    csv: String,
    totals: LicenseTotals,
    licenses: Vec<License>,
    /// Whether a row may open its orders.
    opens_orders: bool,
}

impl LicensesPage<'_> {
    /// A row's orders, under the same partner.
    fn orders(&self, license: &License) -> String {
        let partner = self.filter.partner.as_deref().unwrap_or_default();
        let path = paths::orders(self.page.account.number());
        address(&path, &[("product", &license.product.id), ("partner", partner)])
    }
}

pub async fn get(page: AccountPage, Query(query): Query<LicensesQuery>) -> PageResult {
    let (mut conn, today) = (page.connection().await?, page.now().await?.date());
    let filter = query.filter();
    let (slice, totals) =
        orders::list_licenses(&mut conn, &page.account, today, &filter, &query.position(), PAGE).await?;
    let mut partners = partners::list_of_account(&mut conn, &page.account).await?;
    page.l.sort_by_name(&mut partners, |partner| &partner.name);

    let (l, path, parameters) = (page.l, paths::licenses(page.account.number()), query.parameters());
    let current = SORTS.iter().find(|(_, sort)| *sort == filter.sort).map_or("", |(name, _)| name);
    let link = |column, label| sort_link(&path, &parameters, (column, label), (current, filter.descending));
    let first = slice.rows.first().filter(|_| slice.has_previous).map(License::cursor);
    let last = slice.rows.last().filter(|_| slice.has_next).map(License::cursor);
    page.html(&LicensesPage {
        page: &page,
        filter: &filter,
        sort: &query.sort,
        kinds: [ProductKind::License, ProductKind::Subscription]
            .map(|kind| choice(kind.as_str(), kind_name(l, kind), filter.kind == Some(kind)))
            .into(),
        terms: Term::ALL.map(|term| choice(term.as_str(), term_name(l, term), filter.term == Some(term))).into(),
        partners: partners
            .iter()
            .map(|p| choice(&p.number, p.name.clone(), filter.partner.as_deref() == Some(p.number.as_str())))
            .collect(),
        by_product: link("product", l.licenses_product()),
        by_quantity: link("quantity", l.licenses_quantity()),
        by_next_end: link("next_end", l.licenses_next_end()),
        chips: chips(l, &filter, &partners, |name| changed(&path, &parameters, name, "")),
        clear: address(&path, &[("sort", &query.sort)]),
        paging: paging(&path, &parameters, first, last),
        csv: address(&format!("{path}.csv"), &parameters),
        totals,
        licenses: slice.rows,
        opens_orders: page.account.permits(Permission::ViewOrders),
    })
}

fn choice(value: &str, label: String, chosen: bool) -> Choice {
    Choice { value: value.to_owned(), label, chosen, ..Choice::default() }
}

pub(super) fn kind_name(l: &Locale, kind: ProductKind) -> String {
    match kind {
        ProductKind::License => l.orders_kind_license(),
        ProductKind::Subscription => l.orders_kind_subscription(),
    }
}

fn term_name(l: &Locale, term: Term) -> String {
    match term {
        Term::Active => l.licenses_active(),
        Term::Expiring => l.licenses_expiring_within(orders::EXPIRES_WITHIN_DAYS),
        Term::Expired => l.licenses_expired(),
    }
}

/// The filters that are on; a partner that is not known here is named as it was typed.
fn chips(l: &Locale, filter: &LicenseFilter, partners: &[Partner], without: impl Fn(&str) -> String) -> Vec<Chip> {
    let name_of = |number: &String| partners.iter().find(|p| p.number == *number).map_or(number, |p| &p.name).clone();
    let labels = [
        ("q", (!filter.search.is_empty()).then(|| l.licenses_chip_search(&filter.search))),
        ("kind", filter.kind.map(|kind| kind_name(l, kind))),
        ("term", filter.term.map(|term| term_name(l, term))),
        ("partner", filter.partner.as_ref().map(|number| l.orders_chip_partner(name_of(number)))),
    ];
    labels.into_iter().filter_map(|(name, label)| Some(Chip { label: label?, href: without(name) })).collect()
}
