//! One customer's licenses and subscriptions as a file: the same filters and sort, every page of it.

use sqlx::PgConnection;

use super::customer::{access_cells, access_name, kind_name};
use crate::domain::access::PartnerScope;
use crate::domain::orders::{self, Customer, Holding, HoldingFilter, Onlooker, Position};
use crate::i18n::Locale;
use crate::web::error::PageResult;
use crate::web::list_address::plain;
use crate::web::list_file::{self, PART, Part};
use crate::web::page::PartnerPage;
use crate::web::rights::Rights;

#[derive(Clone)]
struct Holdings {
    l: &'static Locale,
    partner: PartnerScope,
    customer: Customer,
    filter: HoldingFilter,
}

pub(super) async fn send(page: &PartnerPage, customer: Customer, filter: HoldingFilter) -> PageResult {
    let l = page.l;
    let columns = [
        l.common_organization(),
        l.common_account_number(),
        l.partner_center_product_number(),
        l.partner_center_product(),
        l.partner_center_kind(),
        l.partner_center_quantity(),
        l.partner_center_lines(),
        l.partner_center_ends_on(),
        l.partner_center_ordered_by(),
        l.partner_center_partner_of_record(),
        l.partner_center_access(),
        l.partner_center_granted_by(),
        l.partner_center_granted_on(),
        l.provisioning_open(),
    ];
    let list = Holdings { l, partner: page.partner.clone(), customer, filter };
    list_file::send(page, Rights::Partner(page.partner.clone()), list, "licenses-and-subscriptions", &columns).await
}

impl list_file::List for Holdings {
    type Row = Holding;
    type Place = Position;

    async fn part(&self, conn: &mut PgConnection, place: Position) -> sqlx::Result<Part<Self>> {
        let onlooker = Onlooker::staff(&self.partner, &self.customer);
        let (slice, _) = orders::list_holdings(conn, &onlooker, &self.filter, &place, PART).await?;
        Ok(slice.part(Holding::cursor))
    }

    fn cells(&self, holding: &Holding) -> impl AsRef<[String]> {
        let (own, by, on) = access_cells(&holding.access);
        [
            self.customer.organization.clone(),
            self.customer.number.clone(),
            holding.product_id.clone(),
            holding.product.clone(),
            kind_name(self.l, holding.kind),
            plain(holding.quantity),
            plain(holding.lines),
            holding.ends_on.to_string(),
            holding.ordered_by.name.clone(),
            holding.partner_of_record.name.clone(),
            access_name(self.l, own),
            by,
            on,
            plain(holding.to_order),
        ]
    }
}
