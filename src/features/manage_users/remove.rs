//! Removes a member from the organisation (R40).

use askama::Template;
use serde::Deserialize;
use uuid::Uuid;

use super::refusals::{gone, last_administrator, refused};
use super::wording::account_name;
use crate::domain::people::{self, Member, RemoveError};
use crate::paths;
use crate::web::components::Choice;
use crate::web::error::{PageError, PageResult};
use crate::web::form::Form;
use crate::web::frame::Banner;
use crate::web::page::AccountPage;
use crate::web::wording::role_names;

/// Invitations that are listed at most.
const LISTED: u8 = 50;

#[derive(Template)]
#[template(path = "manage_users/remove.html")]
struct RemovePage<'a> {
    page: &'a AccountPage,
    name: String,
    email: String,
    /// Account and roles, on the accounts that the viewer manages: all of them, or they could not be here.
    roles: Vec<(String, String)>,
    is_active: bool,
    invitations: Vec<Choice>,
    /// Said when there are more.
    more_invitations: Option<String>,
    back_href: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RemoveForm {
    invitation: Vec<String>,
}

/// What follows from it, before it is done.
pub async fn get(page: AccountPage) -> PageResult {
    let l = page.l;
    let member = load(&page).await?;
    let mut conn = page.connection().await?;
    let standings = people::list_standings(&mut conn, &page.account, member.id).await?;
    people::may_act(page.account.roles(), member.id == page.account.membership_id(), &standings)
        .map_err(|refusal| refused(&page, refusal))?;
    let mut invited = people::list_invited_by(&mut conn, &page.account, member.id, i64::from(LISTED) + 1).await?;
    let more_invitations = (invited.len() > usize::from(LISTED)).then(|| l.users_remove_more(LISTED));
    invited.truncate(usize::from(LISTED));
    let ids: Vec<Uuid> = invited.iter().map(|invited| invited.id).collect();
    let theirs = people::list_standings_of(&mut conn, &page.account, &ids).await?;
    drop(conn);
    let invitations = invited.iter().map(|invited| {
        let is_self = invited.id == page.account.membership_id();
        let standings = theirs.get(&invited.id).map_or(&[][..], Vec::as_slice);
        let may = people::may_act(page.account.roles(), is_self, standings).is_ok();
        Choice {
            value: invited.id.to_string(),
            label: l.users_account_name(invited.name(), &invited.email),
            locked: (!may).then(|| l.users_remove_locked()),
            ..Choice::default()
        }
    });
    let roles = standings.iter().map(|standing| (account_name(l, standing), role_names(l, standing.roles)));
    page.html(&RemovePage {
        name: member.name(),
        roles: roles.collect(),
        is_active: member.joined_at.is_some(),
        invitations: invitations.collect(),
        more_invitations,
        back_href: paths::member(page.account.number(), member.id),
        email: member.email,
        page: &page,
    })
}

pub async fn post(page: AccountPage, Form(form): Form<RemoveForm>) -> PageResult {
    let id = page.id_parameter("member")?;
    let mut conn = page.connection().await?;
    let found = people::find_member(&mut conn, &page.account, id).await?;
    drop(conn);
    let Some(member) = found else { return gone(&page, id).await };
    let invitations: Option<Vec<Uuid>> = form.invitation.iter().map(|id| id.parse().ok()).collect();
    let invitations = invitations.ok_or_else(PageError::not_found)?;
    let mut tx = page.begin().await?;
    let removed = match people::remove(&mut tx, &page.actor()?, &page.account, member.id, &invitations).await {
        Ok(removed) => removed,
        Err(RemoveError::NoSuchMember) => {
            drop(tx);
            return gone(&page, id).await;
        }
        Err(RemoveError::Refused(refusal)) => return Err(refused(&page, refusal)),
        Err(RemoveError::LastAdministrator) => return Err(last_administrator(&page, &member)),
        Err(RemoveError::Database(error)) => return Err(error.into()),
    };
    tx.commit().await?;
    let l = page.l;
    let banner = Banner {
        text: l.users_removed(removed.member.name(), &removed.member.email, page.account.organization_name()),
        detail: (removed.withdrawn > 0).then(|| l.users_removed_withdrawn(removed.withdrawn)),
        ..Banner::default()
    };
    page.redirect_with(&paths::users(page.account.number()), banner).await
}

async fn load(page: &AccountPage) -> Result<Member, PageError> {
    let id = page.id_parameter("member")?;
    let mut conn = page.connection().await?;
    people::find_member(&mut conn, &page.account, id).await?.ok_or_else(PageError::not_found)
}
