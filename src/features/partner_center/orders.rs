//! One customer's orders, each with its orderer and, if it was opened, by whom (R54, R57).

use askama::Template;
use time::Date;

use super::customer::{access_name, accesses, orderer_choices};
use super::orders_query::OrdersQuery;
use super::{center, tabs};
use crate::domain::orders::{self, Customer, CustomerOrder, CustomerOrderFilter, OrderTotals};
use crate::domain::partners::NamedPartner;
use crate::i18n::Locale;
use crate::paths;
use crate::web::components::{Chip, Choice, Crumb, Paging, SortLink};
use crate::web::error::{PageError, PageResult};
use crate::web::form::Query;
use crate::web::frame::MenuItem;
use crate::web::list_address::{address, changed, paging, sort_link};
use crate::web::page::PartnerPage;

/// Orders a page.
const PAGE: usize = 50;
/// Orders are counted up to this.
const CAP: i64 = 1000;

#[derive(Template)]
#[template(path = "partner_center/orders.html")]
struct OrdersPage<'a> {
    page: &'a PartnerPage,
    crumbs: Vec<Crumb>,
    tabs: Vec<MenuItem>,
    customer: &'a Customer,
    filter: &'a CustomerOrderFilter,
    /// The sort as the address has it, for the search form to keep.
    sort: &'a str,
    accesses: Vec<Choice>,
    orderers: Vec<Choice>,
    caption: String,
    by_number: SortLink,
    by_date: SortLink,
    chips: Vec<Chip>,
    clear: String,
    paging: Paging,
    csv: String,
    orders: Vec<CustomerOrder>,
}

impl OrdersPage<'_> {
    /// A day as date fields have it.
    fn day(day: Option<Date>) -> String {
        day.map(|day| day.to_string()).unwrap_or_default()
    }
}

pub async fn get(page: PartnerPage, Query(query): Query<OrdersQuery>) -> PageResult {
    let number = page.parameter("customer")?;
    let mut conn = page.connection().await?;
    let found = orders::open_customer(&mut conn, &page.partner, number).await?;
    let (customer, mut orderers) = found.ok_or_else(PageError::not_found)?;
    let filter = query.filter();
    let list = orders::list_customer_orders;
    let slice = list(&mut conn, &page.partner, &customer, &filter, &query.position(), PAGE).await?;
    let totals = orders::sum_customer_orders(&mut conn, &page.partner, &customer, &filter, CAP + 1).await?;
    drop(conn);
    page.l.sort_by_name(&mut orderers, |partner| &partner.name);

    let (l, path, parameters) = (page.l, paths::partner_center_orders(number), query.parameters());
    let link = |column, label| sort_link(&path, &parameters, (column, label), query.sorted());
    let first = slice.rows.first().filter(|_| slice.has_previous).map(|seen| seen.order.cursor());
    let last = slice.rows.last().filter(|_| slice.has_next).map(|seen| seen.order.cursor());
    page.html(&OrdersPage {
        page: &page,
        crumbs: vec![center(l), Crumb { label: customer.organization.clone(), href: None }],
        tabs: tabs(&page, number),
        sort: &query.sort,
        accesses: accesses(l, filter.own),
        orderers: orderer_choices(&orderers, filter.order.partner.as_deref()),
        caption: caption(l, &totals),
        by_number: link("number", l.orders_number()),
        by_date: link("date", l.orders_date()),
        chips: chips(l, &filter, &orderers, |name| changed(&path, &parameters, name, "")),
        clear: address(&path, &[("sort", &query.sort)]),
        paging: paging(&path, &parameters, first.as_deref(), last.as_deref()),
        csv: address(&format!("{path}.csv"), &parameters),
        customer: &customer,
        filter: &filter,
        orders: slice.rows,
    })
}

fn caption(l: &Locale, totals: &OrderTotals) -> String {
    match totals.sums {
        Some((lines, quantity)) => l.orders_totals(totals.orders, lines, quantity),
        None => l.orders_many(CAP),
    }
}

/// The filters that are on; an orderer that is not seen here is named as it was typed.
fn chips(
    l: &Locale,
    filter: &CustomerOrderFilter,
    orderers: &[NamedPartner],
    without: impl Fn(&str) -> String,
) -> Vec<Chip> {
    let order = &filter.order;
    let name_of = |number: &String| orderers.iter().find(|p| p.number == *number).map_or(number, |p| &p.name).clone();
    let labels = [
        ("q", (!order.number.is_empty()).then(|| l.orders_chip_number(&order.number))),
        ("access", filter.own.map(|own| access_name(l, own))),
        ("orderer", order.partner.as_ref().map(|number| l.partner_center_chip_orderer(name_of(number)))),
        ("from", order.from.map(|day| l.orders_chip_from(l.date(day)))),
        ("to", order.until.map(|day| l.orders_chip_until(l.date(day)))),
    ];
    labels.into_iter().filter_map(|(name, label)| Some(Chip { label: label?, href: without(name) })).collect()
}
