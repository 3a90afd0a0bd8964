//! The overview: the account's directory domain, what seats can be added to, and what was added.

use askama::Template;

use crate::domain::accounts::{self, AgreementState};
use crate::domain::orders::Position;
use crate::domain::provisioning::{self, DomainTie, Overview, Provisioning, Subscription};
use crate::paths;
use crate::web::components::Paging;
use crate::web::error::{PageError, PageResult};
use crate::web::form::Query;
use crate::web::list_address::paging;
use crate::web::page::AccountPage;

/// Additions of seats a page.
const PAGE: usize = 50;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct OverviewQuery {
    after: String,
    before: String,
}

#[derive(Template)]
#[template(path = "provisioning/overview.html")]
struct OverviewPage<'a> {
    page: &'a AccountPage,
    is_agreement_active: bool,
    held: Option<DomainTie>,
    asked: Option<DomainTie>,
    subscriptions: Vec<Subscription>,
    seats: Vec<Provisioning>,
    paging: Paging,
}

pub async fn get(page: AccountPage, Query(query): Query<OverviewQuery>) -> PageResult {
    let position = Position::new(&query.after, &query.before);
    let mut conn = page.connection().await?;
    let today = page.now().await?.date();
    let agreement = accounts::find_agreement(&mut conn, &page.account).await?.ok_or_else(PageError::not_found)?;
    let subscriptions = provisioning::list_subscriptions(&mut conn, &page.account, today).await?;
    let mut found = provisioning::find_overview(&mut conn, &page.account, &position, PAGE).await?;
    if found.seats.rows.is_empty() && position != Position::First {
        // The address names none of the account's.
        found = provisioning::find_overview(&mut conn, &page.account, &Position::First, PAGE).await?;
    }
    let Overview { held, asked, seats } = found;
    drop(conn);
    let first = seats.rows.first().filter(|_| seats.has_previous).map(|seats| seats.reference.clone());
    let last = seats.rows.last().filter(|_| seats.has_next).map(|seats| seats.reference.clone());
    page.html(&OverviewPage {
        is_agreement_active: agreement.state(today) == AgreementState::Active,
        page: &page,
        held,
        asked,
        subscriptions,
        paging: paging(&paths::provisioning(page.account.number()), &[], first.as_deref(), last.as_deref()),
        seats: seats.rows,
    })
}
