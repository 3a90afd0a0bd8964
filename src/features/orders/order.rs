//! One order with its lines (R57).

use askama::Template;
use time::Date;

use crate::domain::orders::{self, Order, OrderLine, Position};
use crate::paths;
use crate::web::components::{Crumb, Paging};
use crate::web::error::{PageError, PageResult};
use crate::web::form::Query;
use crate::web::list_address::paging;
use crate::web::page::AccountPage;

/// Lines a page.
const PAGE: usize = 100;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct OrderQuery {
    after: String,
    before: String,
}

#[derive(Template)]
#[template(path = "orders/order.html")]
struct OrderPage<'a> {
    page: &'a AccountPage,
    crumbs: Vec<Crumb>,
    order: &'a Order,
    today: Date,
    lines: Vec<OrderLine>,
    paging: Paging,
}

pub async fn get(page: AccountPage, Query(query): Query<OrderQuery>) -> PageResult {
    let mut conn = page.connection().await?;
    let number = page.parameter("order")?;
    let order = orders::find_order(&mut conn, &page.account, number).await?.ok_or_else(PageError::not_found)?;
    let position = Position::new(&query.after, &query.before);
    let slice = orders::list_order_lines(&mut conn, &page.account, number, &position, PAGE).await?;
    let path = paths::order(page.account.number(), number);
    let first = slice.rows.first().filter(|_| slice.has_previous).map(|line| line.line.to_string());
    let last = slice.rows.last().filter(|_| slice.has_next).map(|line| line.line.to_string());
    page.html(&OrderPage {
        page: &page,
        crumbs: vec![
            Crumb { label: page.l.menu_orders(), href: Some(paths::orders(page.account.number())) },
            Crumb { label: order.number.clone(), href: None },
        ],
        order: &order,
        today: page.now().await?.date(),
        lines: slice.rows,
        paging: paging(&path, &[], first.as_deref(), last.as_deref()),
    })
}
