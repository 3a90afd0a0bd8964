//! Seats that customers added themselves: what the partner has still to order (R62), or all of them.

use askama::Template;

use sqlx::PgConnection;

use super::center;
use crate::domain::access::PartnerScope;
use crate::domain::orders::Position;
use crate::domain::provisioning::{self, PartnerProvisioning, State};
use crate::i18n::Locale;
use crate::paths;
use crate::web::components::{Crumb, Paging};
use crate::web::error::PageResult;
use crate::web::form::Query;
use crate::web::frame::MenuItem;
use crate::web::list_address::{address, paging};
use crate::web::list_file::{self, PART, Part};
use crate::web::page::PartnerPage;
use crate::web::rights::Rights;

/// Rows a page.
const PAGE: usize = 50;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct ToOrderQuery {
    show: String,
    after: String,
    before: String,
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
    /// What is to be ordered, or all of it.
    states: [MenuItem; 2],
    /// On every page of the list.
    count: i64,
    rows: Vec<PartnerProvisioning>,
    paging: Paging,
    csv: String,
}

pub async fn get(page: PartnerPage, Query(query): Query<ToOrderQuery>) -> PageResult {
    let (all, position) = (query.all(), Position::new(&query.after, &query.before));
    let mut conn = page.connection().await?;
    let mut slice = provisioning::list_of_partner(&mut conn, &page.partner, all, &position, PAGE).await?;
    if slice.rows.is_empty() && position != Position::First {
        // Those that the address names are ordered meanwhile, or another partner's.
        slice = provisioning::list_of_partner(&mut conn, &page.partner, all, &Position::First, PAGE).await?;
    }
    let count = provisioning::count_of_partner(&mut conn, &page.partner, all).await?;
    drop(conn);
    let (path, parameters) = (paths::PARTNER_CENTER_PROVISIONING, [("show", query.show.as_str())]);
    let first = slice.rows.first().filter(|_| slice.has_previous).map(|row| row.seats.reference.clone());
    let last = slice.rows.last().filter(|_| slice.has_next).map(|row| row.seats.reference.clone());
    page.html(&ToOrderPage {
        crumbs: vec![center(page.l), Crumb { label: page.l.partner_center_to_order(), href: None }],
        states: states(page.l, all),
        count,
        paging: paging(path, &parameters, first.as_deref(), last.as_deref()),
        csv: address(&format!("{path}.csv"), &parameters),
        page: &page,
        rows: slice.rows,
    })
}

fn states(l: &Locale, all: bool) -> [MenuItem; 2] {
    let tab = |label, href: String, current| MenuItem { label, href, current, children: Vec::new() };
    let path = paths::PARTNER_CENTER_PROVISIONING;
    [
        tab(l.partner_center_to_order(), path.to_owned(), !all),
        tab(l.partner_center_to_order_all(), address(path, &[("show", "all")]), all),
    ]
}

#[derive(Clone)]
struct ToOrder {
    l: &'static Locale,
    partner: PartnerScope,
    all: bool,
}

/// The same list as a file.
pub async fn csv(page: PartnerPage, Query(query): Query<ToOrderQuery>) -> PageResult {
    let l = page.l;
    let list = ToOrder { l, partner: page.partner.clone(), all: query.all() };
    let columns = [
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
    ];
    list_file::send(&page, Rights::Partner(page.partner.clone()), list, "to-be-ordered", &columns).await
}

impl list_file::List for ToOrder {
    type Row = PartnerProvisioning;
    type Place = Position;

    async fn part(&self, conn: &mut PgConnection, place: Position) -> sqlx::Result<Part<Self>> {
        let slice = provisioning::list_of_partner(conn, &self.partner, self.all, &place, PART).await?;
        Ok(slice.part(|row| row.seats.reference.clone()))
    }

    fn cells(&self, row: &PartnerProvisioning) -> impl AsRef<[String]> {
        let (l, seats) = (self.l, &row.seats);
        let (state, line) = match &seats.state {
            State::ToBeOrdered => (l.provisioning_state_open(), None),
            State::Ordered { line, .. } => (l.provisioning_state_ordered(), Some(line)),
            State::Undone { late, .. } => (l.provisioning_state_undone(), late.as_ref()),
        };
        [
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
        ]
    }
}
