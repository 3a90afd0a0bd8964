//! The overview: the account's directory domain, what seats can be added to, and what was added.

use askama::Template;

use crate::domain::accounts::{self, AgreementState};
use crate::domain::provisioning::{self, DomainTie, Overview, Provisioning, Subscription};
use crate::web::error::{PageError, PageResult};
use crate::web::page::AccountPage;

/// Additions of seats that are shown.
const SHOWN: i64 = 200;

#[derive(Template)]
#[template(path = "provisioning/overview.html")]
struct OverviewPage<'a> {
    page: &'a AccountPage,
    is_agreement_active: bool,
    held: Option<DomainTie>,
    asked: Option<DomainTie>,
    subscriptions: Vec<Subscription>,
    seats: Vec<Provisioning>,
}

pub async fn get(page: AccountPage) -> PageResult {
    let mut conn = page.connection().await?;
    let today = page.now().await?.date();
    let agreement = accounts::find_agreement(&mut conn, &page.account).await?.ok_or_else(PageError::not_found)?;
    let subscriptions = provisioning::list_subscriptions(&mut conn, &page.account, today).await?;
    let Overview { held, asked, seats } = provisioning::find_overview(&mut conn, &page.account, SHOWN).await?;
    drop(conn);
    page.html(&OverviewPage {
        is_agreement_active: agreement.state(today) == AgreementState::Active,
        page: &page,
        held,
        asked,
        subscriptions,
        seats,
    })
}
