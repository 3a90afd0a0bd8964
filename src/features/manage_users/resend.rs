//! Sends an invitation again (R27).

use super::refusals::{joined, refused, sent_enough};
use crate::domain::invitations::{self, ResendError, Sending};
use crate::domain::people;
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{Form, Nothing};
use crate::web::frame::Banner;
use crate::web::page::AccountPage;

/// Nothing is asked: the address is the stored one.
pub async fn post(page: AccountPage, Form(Nothing {}): Form<Nothing>) -> PageResult {
    let id = page.id_parameter("member")?;
    let sending = Sending { secret: &page.state.secret, limits: &page.state.config.limits };
    let actor = page.actor()?;
    let mut tx = page.begin().await?;
    let member = match invitations::resend(&mut tx, sending, &actor, &page.account, id).await {
        Ok(resent) => resent.member,
        Err(ResendError::NoSuchMember) => return Err(PageError::not_found()),
        Err(ResendError::Refused(refusal)) => return Err(refused(&page, refusal)),
        Err(ResendError::AlreadyJoined) => {
            let member = people::find_member(&mut tx, &page.account, id).await?.ok_or_else(PageError::not_found)?;
            return Err(joined(&page, &member));
        }
        Err(ResendError::Limited(blocked)) => {
            let member = people::find_member(&mut tx, &page.account, id).await?.ok_or_else(PageError::not_found)?;
            return Err(sent_enough(&page, &member, blocked));
        }
        Err(ResendError::Database(error)) => return Err(error.into()),
    };
    tx.commit().await?;
    let l = page.l;
    let until = l.date(invitations::expires_at(actor.now).date());
    let banner = Banner {
        text: l.users_resent(member.name(), &member.email),
        detail: Some(l.users_resent_detail(until)),
        ..Banner::default()
    };
    page.redirect_with(&paths::member(page.account.number(), id), banner).await
}
