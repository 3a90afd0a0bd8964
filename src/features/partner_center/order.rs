//! One of a customer's orders with its lines, as a partner sees it (R54, R57). Product keys are never among them.

use askama::Template;
use time::Date;

use super::{center, tabs};
use crate::domain::orders::{self, Customer, CustomerOrder, OrderLine, Position};
use crate::paths;
use crate::web::components::{Crumb, Paging};
use crate::web::error::{PageError, PageResult};
use crate::web::form::Query;
use crate::web::frame::MenuItem;
use crate::web::list_address::paging;
use crate::web::page::PartnerPage;

/// Lines a page.
const PAGE: usize = 100;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct OrderQuery {
    after: String,
    before: String,
}

#[derive(Template)]
#[template(path = "partner_center/order.html")]
struct OrderPage<'a> {
    page: &'a PartnerPage,
    crumbs: Vec<Crumb>,
    tabs: Vec<MenuItem>,
    customer: &'a Customer,
    seen: &'a CustomerOrder,
    today: Date,
    lines: Vec<OrderLine>,
    paging: Paging,
}

pub async fn get(page: PartnerPage, Query(query): Query<OrderQuery>) -> PageResult {
    let (account, number) = (page.parameter("customer")?, page.parameter("order")?);
    let mut conn = page.connection().await?;
    let customer = orders::find_customer(&mut conn, &page.partner, account).await?.ok_or_else(PageError::not_found)?;
    let seen = orders::find_customer_order(&mut conn, &page.partner, &customer, number).await?;
    let seen = seen.ok_or_else(PageError::not_found)?;
    let position = Position::new(&query.after, &query.before);
    let list = orders::list_customer_order_lines;
    let slice = list(&mut conn, &page.partner, &customer, number, &position, PAGE).await?;
    drop(conn);
    let path = paths::partner_center_order(account, number);
    let first = slice.rows.first().filter(|_| slice.has_previous).map(|line| line.line.to_string());
    let last = slice.rows.last().filter(|_| slice.has_next).map(|line| line.line.to_string());
    let orders_of_customer = Crumb {
        label: page.l.partner_center_orders_of(&customer.organization),
        href: Some(paths::partner_center_orders(account)),
    };
    page.html(&OrderPage {
        page: &page,
        crumbs: vec![center(page.l), orders_of_customer, Crumb { label: number.to_owned(), href: None }],
        tabs: tabs(&page, account),
        customer: &customer,
        seen: &seen,
        today: page.now().await?.date(),
        lines: slice.rows,
        paging: paging(&path, &[], first.as_deref(), last.as_deref()),
    })
}
