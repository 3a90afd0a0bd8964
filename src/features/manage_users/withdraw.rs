//! Withdraws an invitation (R40).

use super::refusals::{gone, joined, refused};
use crate::domain::invitations::{self, WithdrawError};
use crate::domain::people;
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{Form, Nothing};
use crate::web::frame::Banner;
use crate::web::page::AccountPage;

pub async fn post(page: AccountPage, Form(Nothing {}): Form<Nothing>) -> PageResult {
    let id = page.id_parameter("member")?;
    let mut tx = page.begin().await?;
    let member = match invitations::withdraw(&mut tx, &page.actor()?, &page.account, id).await {
        Ok(member) => member,
        Err(WithdrawError::NoSuchMember) => {
            drop(tx);
            return gone(&page, id).await;
        }
        Err(WithdrawError::Refused(refusal)) => return Err(refused(&page, refusal)),
        Err(WithdrawError::AlreadyJoined) => {
            let member = people::find_member(&mut tx, &page.account, id).await?.ok_or_else(PageError::not_found)?;
            return Err(joined(&page, &member));
        }
        Err(WithdrawError::Database(error)) => return Err(error.into()),
    };
    tx.commit().await?;
    let banner = Banner {
        text: page.l.users_withdrawn(member.name(), &member.email),
        detail: Some(page.l.users_withdrawn_detail()),
        ..Banner::default()
    };
    page.redirect_with(&paths::users(page.account.number()), banner).await
}
