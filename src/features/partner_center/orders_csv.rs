//! One customer's orders as a file: the same filters and sort, every page of it.

use sqlx::PgConnection;

use super::customer::{access_cells, access_name};
use super::orders_query::OrdersQuery;
use crate::domain::access::PartnerScope;
use crate::domain::orders::{self, Customer, CustomerOrder, CustomerOrderFilter, Position};
use crate::i18n::Locale;
use crate::web::error::{PageError, PageResult};
use crate::web::form::Query;
use crate::web::list_address::plain;
use crate::web::list_file::{self, PART, Part};
use crate::web::page::PartnerPage;
use crate::web::rights::Rights;

#[derive(Clone)]
struct Orders {
    l: &'static Locale,
    partner: PartnerScope,
    customer: Customer,
    filter: CustomerOrderFilter,
}

pub async fn get(page: PartnerPage, Query(query): Query<OrdersQuery>) -> PageResult {
    let number = page.parameter("customer")?;
    let found = orders::find_customer(&mut *page.connection().await?, &page.partner, number).await?;
    let (l, customer) = (page.l, found.ok_or_else(PageError::not_found)?);
    let list = Orders { l, partner: page.partner.clone(), customer, filter: query.filter() };
    let columns = [
        l.common_organization(),
        l.common_account_number(),
        l.orders_number(),
        l.orders_date(),
        l.orders_ordered_by(),
        l.orders_partner_of_record(),
        l.orders_partner_since(),
        l.orders_lines(),
        l.orders_quantity(),
        l.partner_center_access(),
        l.partner_center_granted_by(),
        l.partner_center_granted_on(),
    ];
    list_file::send(&page, Rights::Partner(page.partner.clone()), list, &format!("orders-{number}"), &columns).await
}

impl list_file::List for Orders {
    type Row = CustomerOrder;
    type Place = Position;

    async fn part(&self, conn: &mut PgConnection, place: Position) -> sqlx::Result<Part<Self>> {
        let list = orders::list_customer_orders;
        let slice = list(conn, &self.partner, &self.customer, &self.filter, &place, PART).await?;
        Ok(slice.part(|seen| seen.order.cursor()))
    }

    fn cells(&self, CustomerOrder { order, access }: &CustomerOrder) -> impl AsRef<[String]> {
        let (own, by, on) = access_cells(access);
        [
            self.customer.organization.clone(),
            self.customer.number.clone(),
            order.number.clone(),
            order.ordered_on.to_string(),
            order.ordered_by.name.clone(),
            order.partner_of_record.name.clone(),
            order.of_record_since.map(|day| day.to_string()).unwrap_or_default(),
            plain(order.lines),
            plain(order.quantity),
            access_name(self.l, own),
            by,
            on,
        ]
    }
}
