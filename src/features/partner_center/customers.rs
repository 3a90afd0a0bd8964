//! The partner's customers: every account on which it sees something, and no other (R42, R43).

use askama::Template;

use crate::domain::orders::{self, Customer, CustomerFilter, CustomerSort, Position};
use crate::domain::provisioning;
use crate::i18n::Locale;
use crate::paths;
use crate::web::components::{Chip, Paging, SortLink};
use crate::web::error::PageResult;
use crate::web::form::Query;
use crate::web::list_address::{address, changed, names, paging, search, sort_link, sort_of};
use crate::web::page::PartnerPage;

/// Customers a page.
const PAGE: usize = 25;
/// Customers are counted up to this.
const CAP: i64 = 1000;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct CustomersQuery {
    q: String,
    sort: String,
    after: String,
    before: String,
}

impl CustomersQuery {
    pub(super) fn filter(&self) -> CustomerFilter {
        let (name, descending) = sort_of(&self.sort);
        let sort = if name == "number" { CustomerSort::Number } else { CustomerSort::Organization };
        CustomerFilter { search: search(&self.q), sort, descending }
    }
}

#[derive(Template)]
#[template(path = "partner_center/customers.html")]
struct CustomersPage<'a> {
    page: &'a PartnerPage,
    filter: CustomerFilter,
    /// The sort as the address has it, for the search form to keep.
    sort: String,
    caption: String,
    by_organization: SortLink,
    by_number: SortLink,
    chips: Vec<Chip>,
    paging: Paging,
    csv: String,
    customers: Vec<Customer>,
    /// Additions of seats that the partner has still to order.
    to_order: i64,
}

impl CustomersPage<'_> {
    fn orderers(&self, customer: &Customer) -> String {
        names(self.page.l, &customer.orderers)
    }
}

pub async fn get(page: PartnerPage, Query(query): Query<CustomersQuery>) -> PageResult {
    let filter = query.filter();
    let mut conn = page.connection().await?;
    let position = Position::new(&query.after, &query.before);
    let mut slice = orders::list_customers(&mut conn, &page.partner, &filter, &position, PAGE).await?;
    if slice.rows.is_empty() && position != Position::First {
        // The customer that the address names is seen no more.
        slice = orders::list_customers(&mut conn, &page.partner, &filter, &Position::First, PAGE).await?;
    }
    let count = orders::count_customers(&mut conn, &page.partner, &filter.search, CAP + 1).await?;
    let to_order = provisioning::count_of_partner(&mut conn, &page.partner, false).await?;
    let parameters = [("q", filter.search.as_str()), ("sort", query.sort.as_str())];
    let path = paths::PARTNER_CENTER;
    let current = match filter.sort {
        CustomerSort::Organization => ("organization", filter.descending),
        CustomerSort::Number => ("number", filter.descending),
    };
    let l = page.l;
    let link = |column, label| sort_link(path, &parameters, (column, label), current);
    let first = slice.rows.first().filter(|_| slice.has_previous).map(Customer::cursor);
    let last = slice.rows.last().filter(|_| slice.has_next).map(Customer::cursor);
    page.html(&CustomersPage {
        page: &page,
        caption: caption(l, count, current),
        by_organization: link("organization", l.common_organization()),
        by_number: link("number", l.common_account_number()),
        chips: chips(l, &filter.search, &changed(path, &parameters, "q", "")),
        paging: paging(path, &parameters, first, last),
        csv: address(paths::PARTNER_CENTER_CSV, &parameters),
        sort: query.sort.clone(),
        customers: slice.rows,
        to_order,
        filter: filter.clone(),
    })
}

fn caption(l: &Locale, count: i64, sorted: (&str, bool)) -> String {
    let by = match sorted {
        ("number", false) => l.partner_center_sorted_number(),
        ("number", true) => l.partner_center_sorted_number_descending(),
        (_, false) => l.partner_center_sorted_organization(),
        (_, true) => l.partner_center_sorted_organization_descending(),
    };
    if count > CAP { l.partner_center_customers_many(CAP, by) } else { l.partner_center_customers_count(count, by) }
}

fn chips(l: &Locale, search: &str, without: &str) -> Vec<Chip> {
    let chip = Chip { label: l.partner_center_chip_search(search), href: without.to_owned() };
    if search.is_empty() { Vec::new() } else { vec![chip] }
}
