//! The partner's customers as a file: the same search and sort, every page of it.

use sqlx::PgConnection;

use super::customers::CustomersQuery;
use crate::domain::access::PartnerScope;
use crate::domain::orders::{self, Customer, CustomerFilter, Position};
use crate::i18n::Locale;
use crate::web::error::PageResult;
use crate::web::form::Query;
use crate::web::list_address::{names, plain};
use crate::web::list_file::{self, PART, Part};
use crate::web::page::PartnerPage;
use crate::web::rights::Rights;

#[derive(Clone)]
struct Customers {
    l: &'static Locale,
    partner: PartnerScope,
    filter: CustomerFilter,
}

pub async fn get(page: PartnerPage, Query(query): Query<CustomersQuery>) -> PageResult {
    let l = page.l;
    let list = Customers { l, partner: page.partner.clone(), filter: query.filter() };
    let columns = [
        l.common_organization(),
        l.common_account_number(),
        l.common_account(),
        l.partner_center_own_lines(),
        l.partner_center_granted_lines(),
        l.partner_center_orderers(),
    ];
    list_file::send(&page, Rights::Partner(page.partner.clone()), list, "customers", &columns).await
}

impl list_file::List for Customers {
    type Row = Customer;
    type Place = Position;

    async fn part(&self, conn: &mut PgConnection, place: Position) -> sqlx::Result<Part<Self>> {
        let slice = orders::list_customers(conn, &self.partner, &self.filter, &place, PART).await?;
        Ok(slice.part(|customer| customer.cursor().to_owned()))
    }

    fn cells(&self, customer: &Customer) -> impl AsRef<[String]> {
        [
            customer.organization.clone(),
            customer.number.clone(),
            customer.name.clone(),
            plain(customer.own_lines),
            plain(customer.granted_lines),
            names(self.l, &customer.orderers),
        ]
    }
}
