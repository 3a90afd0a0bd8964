//! Sends an invitation again (R27), and shows the mail before.

use askama::Template;
use sqlx::PgConnection;
use uuid::Uuid;

use super::preview::{Preview, preview};
use super::refusals::{joined, refused, sent_enough};
use crate::domain::invitations::{self, ResendError, Sending};
use crate::domain::people::{self, Member};
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{Form, Nothing};
use crate::web::frame::Banner;
use crate::web::page::AccountPage;

#[derive(Template)]
#[template(path = "manage_users/resend.html")]
struct ResendPage<'a> {
    page: &'a AccountPage,
    name: String,
    preview: Preview,
    resend_href: String,
    back_href: String,
}

/// The mail that would be sent, and nothing is.
pub async fn get(page: AccountPage) -> PageResult {
    let id = page.id_parameter("member")?;
    let mut tx = page.begin().await?;
    let member = send_again(&page, &mut tx, id).await?;
    let preview = preview(&page, &mut tx, id).await?;
    tx.rollback().await?;
    let number = page.account.number();
    page.html(&ResendPage {
        page: &page,
        name: member.name(),
        preview,
        resend_href: paths::member_invitation(number, id),
        back_href: paths::member(number, id),
    })
}

/// Nothing is asked: the address is the stored one.
pub async fn post(page: AccountPage, Form(Nothing {}): Form<Nothing>) -> PageResult {
    let id = page.id_parameter("member")?;
    let mut tx = page.begin().await?;
    let member = send_again(&page, &mut tx, id).await?;
    tx.commit().await?;
    let l = page.l;
    let until = l.date(invitations::expires_at(page.actor()?.now).date());
    let banner = Banner {
        text: l.users_resent(member.name(), &member.email),
        detail: Some(l.users_resent_detail(until)),
        ..Banner::default()
    };
    page.redirect_with(&paths::member(page.account.number(), id), banner).await
}

async fn send_again(page: &AccountPage, conn: &mut PgConnection, id: Uuid) -> Result<Member, PageError> {
    let sending = Sending { secret: &page.state.secret, limits: &page.state.config.limits };
    match invitations::resend(conn, sending, &page.actor()?, &page.account, id).await {
        Ok(resent) => Ok(resent.member),
        Err(ResendError::NoSuchMember) => Err(PageError::not_found()),
        Err(ResendError::Refused(refusal)) => Err(refused(page, refusal)),
        Err(ResendError::AlreadyJoined) => Err(joined(page, &find(page, conn, id).await?)),
        Err(ResendError::Limited(blocked)) => Err(sent_enough(page, &find(page, conn, id).await?, blocked)),
        Err(ResendError::Database(error)) => Err(error.into()),
    }
}

async fn find(page: &AccountPage, conn: &mut PgConnection, id: Uuid) -> Result<Member, PageError> {
    people::find_member(conn, &page.account, id).await?.ok_or_else(PageError::not_found)
}
