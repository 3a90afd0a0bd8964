//! Asking for a new link in place of one that ran out. It goes to the invited address alone, and whoever asks gets the
//! same answer: it tells no more than the link's own page does (INV-04).

use askama::Template;

use super::link::token;
use crate::domain::invitations::{self, RenewError, Sending};
use crate::domain::limits::{self, Limit};
use crate::web::error::{PageError, PageResult};
use crate::web::form::{Form, Nothing};
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "accept_invitation/renewed.html")]
struct RenewedPage<'a> {
    page: &'a Page,
}

pub async fn post(page: Page, Form(Nothing {}): Form<Nothing>) -> PageResult {
    let (secret, limits) = (&page.state.secret, &page.state.config.limits);
    let mut conn = page.connection().await?;
    let now = page.state.clock.now(&mut conn).await?;
    let client = page.request.client.as_str();
    let hit = limits::hit(&mut conn, limits, secret, Limit::RenewalClient, client, now).await?;
    hit.map_err(|blocked| PageError::too_many(blocked.retry_after_seconds))?;
    drop(conn);
    if let Some(token) = token(&page) {
        let mut tx = page.begin().await?;
        let sending = Sending { secret, limits };
        match invitations::renew(&mut tx, sending, &token, page.request.id, now).await {
            Ok(()) => tx.commit().await?,
            // Told to nobody: who asks may be anybody.
            Err(RenewError::Limited(_)) => tx.rollback().await?,
            Err(RenewError::Database(error)) => return Err(error.into()),
        }
    }
    page.html(&RenewedPage { page: &page })
}
