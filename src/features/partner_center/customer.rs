//! One customer's licenses and subscriptions: each row with its orderer and, if it was opened, by whom (R53, R54).
//! Product keys are never among them.

use askama::Template;

use super::customer_query::{CustomerQuery, SORTS};
use super::{center, customer_csv, tabs};
use crate::domain::invitations::{self, Designated};
use crate::domain::orders::{
    self, Access, Customer, Holding, HoldingFilter, HoldingTotals, Onlooker, Position, ProductKind,
};
use crate::domain::partners::NamedPartner;
use crate::i18n::Locale;
use crate::paths;
use crate::web::components::{Chip, Choice, Crumb, Paging, SortLink};
use crate::web::error::{PageError, PageResult};
use crate::web::form::Query;
use crate::web::frame::MenuItem;
use crate::web::list_address::{address, changed, paging, sort_link};
use crate::web::page::PartnerPage;

/// Rows a page.
const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "partner_center/customer.html")]
struct CustomerPage<'a> {
    page: &'a PartnerPage,
    crumbs: Vec<Crumb>,
    tabs: Vec<MenuItem>,
    customer: &'a Customer,
    /// The administrator whom the vendor named and who never came.
    designated: Option<Designated>,
    filter: HoldingFilter,
    sort: &'a str,
    kinds: Vec<Choice>,
    accesses: Vec<Choice>,
    orderers: Vec<Choice>,
    by_product: SortLink,
    by_orderer: SortLink,
    by_quantity: SortLink,
    by_end: SortLink,
    chips: Vec<Chip>,
    clear: String,
    paging: Paging,
    csv: String,
    totals: HoldingTotals,
    holdings: Vec<Holding>,
}

/// The page; with `.csv` after the number the same list as a file.
pub async fn get(page: PartnerPage, Query(query): Query<CustomerQuery>) -> PageResult {
    let parameter = page.parameter("customer")?;
    let (number, as_file) = parameter.strip_suffix(".csv").map_or((parameter, false), |number| (number, true));
    let mut conn = page.connection().await?;
    let found = orders::open_customer(&mut conn, &page.partner, number).await?;
    let (customer, mut orderers) = found.ok_or_else(PageError::not_found)?;
    let (filter, onlooker) = (query.filter(), Onlooker::staff(&page.partner, &customer));
    if as_file {
        drop(conn);
        return customer_csv::send(&page, customer, filter).await;
    }
    let place = Position::new(&query.after, &query.before);
    let (mut slice, mut totals) = orders::list_holdings(&mut conn, &onlooker, &filter, &place, PAGE).await?;
    if slice.rows.is_empty() && place != Position::First {
        // The row that the address names is seen no more.
        (slice, totals) = orders::list_holdings(&mut conn, &onlooker, &filter, &Position::First, PAGE).await?;
    }
    let designated = invitations::find_designated(&mut conn, &page.partner, number).await?;
    page.l.sort_by_name(&mut orderers, |partner| &partner.name);

    let (l, path, parameters) = (page.l, paths::partner_center_account(number), query.parameters());
    let current = SORTS.iter().find(|(_, sort)| *sort == filter.sort).map_or("", |(name, _)| name);
    let link = |column, label| sort_link(&path, &parameters, (column, label), (current, filter.descending));
    let first = slice.rows.first().filter(|_| slice.has_previous).map(Holding::cursor);
    let last = slice.rows.last().filter(|_| slice.has_next).map(Holding::cursor);
    page.html(&CustomerPage {
        page: &page,
        crumbs: vec![center(l), Crumb { label: customer.organization.clone(), href: None }],
        tabs: tabs(&page, number),
        designated,
        kinds: kinds(l, filter.kind),
        accesses: accesses(l, filter.own),
        orderers: orderer_choices(&orderers, filter.orderer.as_deref()),
        by_product: link("product", l.partner_center_product()),
        by_orderer: link("orderer", l.partner_center_ordered_by()),
        by_quantity: link("quantity", l.partner_center_quantity()),
        by_end: link("end", l.partner_center_ends_on()),
        chips: chips(l, &filter, &orderers, |name| changed(&path, &parameters, name, "")),
        clear: address(&path, &[("sort", &query.sort)]),
        paging: paging(&path, &parameters, first.as_deref(), last.as_deref()),
        csv: address(&format!("{path}.csv"), &parameters),
        sort: &query.sort,
        customer: &customer,
        totals,
        holdings: slice.rows,
        filter: filter.clone(),
    })
}

fn choice(value: &str, label: String, chosen: bool) -> Choice {
    Choice { value: value.to_owned(), label, chosen, ..Choice::default() }
}

pub(super) fn kind_name(l: &Locale, kind: ProductKind) -> String {
    match kind {
        ProductKind::License => l.partner_center_kind_license(),
        ProductKind::Subscription => l.partner_center_kind_subscription(),
    }
}

pub(super) fn access_name(l: &Locale, own: bool) -> String {
    if own { l.partner_center_access_own() } else { l.partner_center_access_granted() }
}

fn kinds(l: &Locale, chosen: Option<ProductKind>) -> Vec<Choice> {
    let kinds = [ProductKind::License, ProductKind::Subscription];
    kinds.map(|kind| choice(kind.as_str(), kind_name(l, kind), chosen == Some(kind))).into()
}

pub(super) fn accesses(l: &Locale, own: Option<bool>) -> Vec<Choice> {
    [("own", true), ("granted", false)]
        .map(|(value, is_own)| choice(value, access_name(l, is_own), own == Some(is_own)))
        .into()
}

pub(super) fn orderer_choices(orderers: &[NamedPartner], chosen: Option<&str>) -> Vec<Choice> {
    let of =
        |partner: &NamedPartner| choice(&partner.number, partner.name.clone(), chosen == Some(partner.number.as_str()));
    orderers.iter().map(of).collect()
}

/// The filters that are on; an orderer that is not seen here is named as it was typed.
fn chips(l: &Locale, filter: &HoldingFilter, orderers: &[NamedPartner], without: impl Fn(&str) -> String) -> Vec<Chip> {
    let name_of = |number: &String| {
        orderers.iter().find(|partner| partner.number == *number).map_or(number, |partner| &partner.name).clone()
    };
    let labels = [
        ("q", (!filter.search.is_empty()).then(|| l.partner_center_chip_search(&filter.search))),
        ("kind", filter.kind.map(|kind| kind_name(l, kind))),
        ("access", filter.own.map(|own| access_name(l, own))),
        ("orderer", filter.orderer.as_ref().map(|number| l.partner_center_chip_orderer(name_of(number)))),
    ];
    labels.into_iter().filter_map(|(name, label)| Some(Chip { label: label?, href: without(name) })).collect()
}

/// Whether it is the partner's own, else by whom and on which day it was granted, as cells of a file.
pub(super) fn access_cells(access: &Access) -> (bool, String, String) {
    match access {
        Access::Own => (true, String::new(), String::new()),
        Access::Granted { by, at } => (false, by.clone(), at.date().to_string()),
    }
}
