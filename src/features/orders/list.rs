//! The list of orders (R57).

use askama::Template;
use sqlx::PgConnection;
use time::Date;

use super::list_query::OrdersQuery;
use crate::domain::orders::{self, Order, OrderFilter, OrderTotals, Product};
use crate::domain::partners::{self, Partner};
use crate::i18n::Locale;
use crate::paths;
use crate::web::components::{Chip, Choice, Paging, SortLink};
use crate::web::error::PageResult;
use crate::web::form::Query;
use crate::web::list_address::{address, changed, paging, sort_link};
use crate::web::page::AccountPage;

/// Orders a page.
const PAGE: usize = 50;
/// Orders are counted up to this.
const CAP: i64 = 1000;

#[derive(Template)]
#[template(path = "orders/list.html")]
struct OrdersPage<'a> {
    page: &'a AccountPage,
    filter: &'a OrderFilter,
    /// As typed.
    product: String,
    /// The sort as the address has it, for the search form to keep.
    sort: &'a str,
    partners: Vec<Choice>,
    caption: String,
    by_number: SortLink,
    by_date: SortLink,
    chips: Vec<Chip>,
    clear: String,
    paging: Paging,
    csv: String,
    orders: Vec<Order>,
}

impl OrdersPage<'_> {
    /// A day as date fields have it.
    fn day(day: Option<Date>) -> String {
        day.map(|day| day.to_string()).unwrap_or_default()
    }
}

pub async fn get(page: AccountPage, Query(query): Query<OrdersQuery>) -> PageResult {
    let mut conn = page.connection().await?;
    let products = products_of(&mut conn, &page, &query).await?;
    let filter = query.filter(products.as_deref());
    let slice = orders::list_orders(&mut conn, &page.account, &filter, &query.position(), PAGE).await?;
    let totals = orders::sum_orders(&mut conn, &page.account, &filter, CAP + 1).await?;
    let mut partners = partners::list_of_account(&mut conn, &page.account).await?;
    page.l.sort_by_name(&mut partners, |partner| &partner.name);

    let (l, path, parameters) = (page.l, paths::orders(page.account.number()), query.parameters());
    let link = |column, label| sort_link(&path, &parameters, (column, label), query.sorted());
    let first = slice.rows.first().filter(|_| slice.has_previous).map(Order::cursor);
    let last = slice.rows.last().filter(|_| slice.has_next).map(Order::cursor);
    page.html(&OrdersPage {
        page: &page,
        product: query.product(),
        sort: &query.sort,
        partners: choices(&partners, filter.partner.as_deref()),
        caption: caption(l, &totals, products.as_deref(), &query.product()),
        by_number: link("number", l.orders_number()),
        by_date: link("date", l.orders_date()),
        chips: chips(l, &query, &filter, products.as_deref(), &partners, |name| changed(&path, &parameters, name, "")),
        clear: address(&path, &[("sort", &query.sort)]),
        paging: paging(&path, &parameters, first.as_deref(), last.as_deref()),
        csv: address(&format!("{path}.csv"), &parameters),
        orders: slice.rows,
        filter: &filter,
    })
}

/// The products that the query's text means; none without a text.
pub(super) async fn products_of(
    conn: &mut PgConnection,
    page: &AccountPage,
    query: &OrdersQuery,
) -> sqlx::Result<Option<Vec<Product>>> {
    let text = query.product();
    if text.is_empty() {
        return Ok(None);
    }
    orders::find_products(conn, &page.account, &text).await.map(Some)
}

fn choices(partners: &[Partner], chosen: Option<&str>) -> Vec<Choice> {
    let choice = |partner: &Partner| Choice {
        value: partner.number.clone(),
        label: partner.name.clone(),
        chosen: chosen == Some(partner.number.as_str()),
        ..Choice::default()
    };
    partners.iter().map(choice).collect()
}

/// The totals of the list; when products are searched for, lines and quantity are theirs alone, and it says so.
fn caption(l: &Locale, totals: &OrderTotals, products: Option<&[Product]>, typed: &str) -> String {
    let product = products.map(|products| if let [product] = products { product.name.as_str() } else { typed });
    let many = totals.orders > CAP;
    match (totals.sums, product) {
        (None, _) => l.orders_many(CAP),
        (Some((lines, quantity)), None) if many => l.orders_totals_many(CAP, lines, quantity),
        (Some((lines, quantity)), None) => l.orders_totals(totals.orders, lines, quantity),
        (Some((lines, quantity)), Some(name)) if many => l.orders_totals_of_product_many(CAP, lines, name, quantity),
        (Some((lines, quantity)), Some(name)) => l.orders_totals_of_product(totals.orders, lines, name, quantity),
    }
}

/// The filters that are on; what is not known here is named as it was typed.
fn chips(
    l: &Locale,
    query: &OrdersQuery,
    filter: &OrderFilter,
    products: Option<&[Product]>,
    partners: &[Partner],
    without: impl Fn(&str) -> String,
) -> Vec<Chip> {
    let product = match products {
        Some([product]) => Some(l.orders_chip_product(&product.name)),
        Some(_) => Some(l.orders_chip_product(query.product())),
        None => None,
    };
    let name_of = |number: &String| partners.iter().find(|p| p.number == *number).map_or(number, |p| &p.name).clone();
    let labels = [
        ("q", (!filter.number.is_empty()).then(|| l.orders_chip_number(&filter.number))),
        ("product", product),
        ("partner", filter.partner.as_ref().map(|number| l.orders_chip_partner(name_of(number)))),
        ("from", filter.from.map(|day| l.orders_chip_from(l.date(day)))),
        ("to", filter.until.map(|day| l.orders_chip_until(l.date(day)))),
    ];
    labels.into_iter().filter_map(|(name, label)| Some(Chip { label: label?, href: without(name) })).collect()
}
