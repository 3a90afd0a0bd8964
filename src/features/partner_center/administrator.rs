//! "Ask your partner": the welcome mail of the administrator whom the vendor named and who never came, sent again.

use crate::domain::invitations::{self, ResendError, Sending};
use crate::domain::orders;
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{Form, Nothing};
use crate::web::frame::Banner;
use crate::web::page::PartnerPage;

/// Nothing is asked: the address is the stored one, and only the vendor's import corrects it.
pub async fn post(page: PartnerPage, Form(Nothing {}): Form<Nothing>) -> PageResult {
    let number = page.parameter("customer")?;
    let sending = Sending { secret: &page.state.secret, limits: &page.state.config.limits };
    let actor = page.partner_actor()?;
    let mut tx = page.begin().await?;
    if orders::find_customer(&mut tx, &page.partner, number).await?.is_none() {
        return Err(PageError::not_found());
    }
    let path = paths::partner_center_account(number);
    let designated = match invitations::resend_to_designated(&mut tx, sending, &actor, &page.partner, number).await {
        Ok(designated) => designated,
        Err(ResendError::Limited(blocked)) => return Err(PageError::too_many(blocked.retry_after_seconds)),
        Err(ResendError::Database(error)) => return Err(error.into()),
        // Joined meanwhile, removed, or never this partner's to ask for: nobody waits for a mail.
        Err(_) => {
            let l = page.l;
            let (title, text) = (l.partner_center_nobody_waits_title(), l.partner_center_nobody_waits_text());
            let next = (l.partner_center_back_to_customer(), path);
            return Err(PageError::conflict().explained(title, text, Some(next)));
        }
    };
    tx.commit().await?;
    let until = page.l.date(invitations::expires_at(actor.now).date());
    let banner = Banner {
        text: page.l.partner_center_welcome_sent(designated.name(), &designated.email),
        detail: Some(page.l.partner_center_welcome_sent_detail(until)),
        ..Banner::default()
    };
    page.redirect_with(&path, banner).await
}
