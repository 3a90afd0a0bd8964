//! The partner's customers as a file: the same search and sort, every page of it.

use sqlx::PgConnection;

use super::customers::CustomersQuery;
use crate::domain::access::PartnerScope;
use crate::domain::orders::{self, CustomerFilter, Position};
use crate::i18n::Locale;
use crate::web::csv::CsvFile;
use crate::web::error::{PageError, PageResult};
use crate::web::form::Query;
use crate::web::list_address::{names, plain};
use crate::web::list_file::{self, PART, Rights};
use crate::web::page::PartnerPage;

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
    type Place = Position;

    async fn read(
        &self,
        conn: &mut PgConnection,
        file: &mut CsvFile,
        place: Position,
    ) -> Result<Option<Position>, PageError> {
        let slice = orders::list_customers(conn, &self.partner, &self.filter, &place, PART).await?;
        for customer in &slice.rows {
            file.row(&[
                customer.organization.clone(),
                customer.number.clone(),
                customer.name.clone(),
                plain(customer.own_lines),
                plain(customer.granted_lines),
                names(self.l, &customer.orderers),
            ]);
        }
        Ok(slice.next(|customer| customer.cursor().to_owned()))
    }
}
