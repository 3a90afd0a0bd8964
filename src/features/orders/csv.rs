//! The list of orders as a file: the same filters and sort, every page of it.

use sqlx::PgConnection;

use super::list::products_of;
use super::list_query::OrdersQuery;
use crate::domain::access::{AccountScope, Permission};
use crate::domain::orders::{self, Order, OrderFilter, Position};
use crate::web::error::PageResult;
use crate::web::form::Query;
use crate::web::list_address::plain;
use crate::web::list_file::{self, PART, Part};
use crate::web::page::AccountPage;
use crate::web::rights::Rights;

#[derive(Clone)]
struct Orders {
    account: AccountScope,
    filter: OrderFilter,
}

pub async fn get(page: AccountPage, Query(query): Query<OrdersQuery>) -> PageResult {
    let products = products_of(&mut *page.connection().await?, &page, &query).await?;
    let list = Orders { account: page.account.clone(), filter: query.filter(products.as_deref()) };
    let l = page.l;
    let columns = [
        l.common_account_number(),
        l.orders_number(),
        l.orders_date(),
        l.orders_ordered_by(),
        l.orders_partner_of_record(),
        l.orders_partner_since(),
        l.orders_lines(),
        l.orders_quantity(),
    ];
    let rights = Rights::Account(page.account.clone(), vec![Permission::ViewOrders]);
    list_file::send(&page, rights, list, &format!("orders-{}", page.account.number()), &columns).await
}

impl list_file::List for Orders {
    type Row = Order;
    type Place = Position;

    async fn part(&self, conn: &mut PgConnection, place: Position) -> sqlx::Result<Part<Self>> {
        let slice = orders::list_orders(conn, &self.account, &self.filter, &place, PART).await?;
        Ok(slice.part(Order::cursor))
    }

    fn cells(&self, order: &Order) -> impl AsRef<[String]> {
        [
            self.account.number().to_owned(),
            order.number.clone(),
            order.ordered_on.to_string(),
            order.ordered_by.name.clone(),
            order.partner_of_record.name.clone(),
            order.of_record_since.map(|day| day.to_string()).unwrap_or_default(),
            plain(order.lines),
            plain(order.quantity),
        ]
    }
}
