//! Seats that customers added themselves: what the partner has still to order (R62), or all of them.

use askama::Template;

use super::center;
use crate::domain::provisioning::{self, PartnerProvisioning, State};
use crate::paths;
use crate::web::components::Crumb;
use crate::web::csv::CsvFile;
use crate::web::error::PageResult;
use crate::web::form::Query;
use crate::web::list_address::address;
use crate::web::page::PartnerPage;

/// Rows on the page, and in the file.
const SHOWN: i64 = 200;
const IN_FILE: i64 = 100_000;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct ToOrderQuery {
    show: String,
}

impl ToOrderQuery {
    fn all(&self) -> bool {
        self.show == "all"
    }
}

#[derive(Template)]
#[template(path = "partner_center/to_order.html")]
struct ToOrderPage<'a> {
    page: &'a PartnerPage,
    crumbs: Vec<Crumb>,
    all: bool,
    rows: Vec<PartnerProvisioning>,
    csv: String,
}

pub async fn get(page: PartnerPage, Query(query): Query<ToOrderQuery>) -> PageResult {
    let mut conn = page.connection().await?;
    let rows = provisioning::list_of_partner(&mut conn, &page.partner, query.all(), SHOWN).await?;
    drop(conn);
    page.html(&ToOrderPage {
        crumbs: vec![center(page.l), Crumb { label: page.l.partner_center_to_order(), href: None }],
        all: query.all(),
        csv: address(&format!("{}.csv", paths::PARTNER_CENTER_PROVISIONING), &[("show", &query.show)]),
        page: &page,
        rows,
    })
}

/// The same list as a file.
pub async fn csv(page: PartnerPage, Query(query): Query<ToOrderQuery>) -> PageResult {
    let mut conn = page.connection().await?;
    let rows = provisioning::list_of_partner(&mut conn, &page.partner, query.all(), IN_FILE).await?;
    drop(conn);
    let l = page.l;
    let mut file = CsvFile::new(&[
        l.common_organization(),
        l.common_account_number(),
        l.provisioning_reference(),
        l.partner_center_product_number(),
        l.partner_center_product(),
        l.provisioning_seats(),
        l.provisioning_since(),
        l.provisioning_until(),
        l.provisioning_state(),
        l.orders_number(),
        l.orders_line(),
    ]);
    for row in rows {
        let seats = &row.seats;
        let (state, line) = match &seats.state {
            State::ToBeOrdered => (l.provisioning_state_open(), None),
            State::Ordered { line, .. } => (l.provisioning_state_ordered(), Some(line)),
            State::Undone { late, .. } => (l.provisioning_state_undone(), late.as_ref()),
        };
        file.row(&[
            row.organization.clone(),
            row.account_number.clone(),
            seats.reference.clone(),
            seats.product.id.clone(),
            seats.product.name.clone(),
            seats.quantity.to_string(),
            seats.starts_on.to_string(),
            seats.ends_on.to_string(),
            state,
            line.map(|line| line.order.clone()).unwrap_or_default(),
            line.map(|line| line.line.to_string()).unwrap_or_default(),
        ]);
    }
    file.download("to-be-ordered")
}
