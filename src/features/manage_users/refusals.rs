//! What people read when they may not, or when the state does not allow it.

use uuid::Uuid;

use crate::domain::access::policy::Refusal;
use crate::domain::limits::{Blocked, Limit};
use crate::domain::people::{self, Member};
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::frame::{Banner, BannerKind};
use crate::web::page::AccountPage;
use crate::web::wording::wait;

/// 403 with the rule that stands in the way (D13).
pub fn refused(page: &AccountPage, refusal: Refusal) -> PageError {
    let (title, text) = refusal_text(page, refusal);
    let next = (page.l.users_back_to_list(), paths::users(page.account.number()));
    PageError::forbidden().explained(title, text, Some(next))
}

/// The rule in words: a title and a sentence.
pub fn refusal_text(page: &AccountPage, refusal: Refusal) -> (String, String) {
    let l = page.l;
    match refusal {
        Refusal::OwnRoles => (l.users_refused_own_title(), l.users_refused_own_text()),
        Refusal::AboveCeiling => (l.users_refused_ceiling_title(), l.users_refused_ceiling_text()),
        Refusal::Outranked => (l.users_refused_outranked_title(), l.users_refused_outranked_text()),
        Refusal::NoAuthority => (l.users_refused_authority_title(), l.users_refused_authority_text()),
    }
}

/// 409: there is no invitation any more.
pub fn joined(page: &AccountPage, member: &Member) -> PageError {
    let text = page.l.users_joined_text(member.name());
    PageError::conflict().explained(page.l.users_joined_title(), text, Some(back(page, member)))
}

/// 409: an account would lose its last Account Administrator (D10).
pub fn last_administrator(page: &AccountPage, member: &Member) -> PageError {
    let text = page.l.users_last_administrator_text(member.name());
    PageError::conflict().explained(page.l.users_last_administrator_title(), text, Some(back(page, member)))
}

/// 429: an invitation is sent again at most so often a day, to a corrected address too; or the organization sent as many
/// invitations as it may (INV-18).
pub fn sent_enough(page: &AccountPage, member: &Member, blocked: Blocked) -> PageError {
    let title = match blocked.limit {
        Limit::InvitationHour | Limit::InvitationDay => page.l.users_invitations_limited_title(),
        _ => page.l.users_resend_limited_title(),
    };
    let text = wait(page.l, blocked.retry_after_seconds);
    PageError::too_many(blocked.retry_after_seconds).explained(title, text, Some(back(page, member)))
}

/// To where it says who removed somebody, or withdrew their invitation, and when: nothing more was to do. 404 for everybody
/// who never was of the organization.
pub async fn gone(page: &AccountPage, id: Uuid) -> PageResult {
    let mut conn = page.connection().await?;
    let opened = people::open_member(&mut conn, &page.account, id, 1).await?;
    drop(conn);
    let former = opened.filter(|opened| opened.removed.is_some()).ok_or_else(PageError::not_found)?;
    let text = page.l.users_gone_before(former.member.name());
    let banner = Banner { kind: BannerKind::Information, text, detail: None };
    page.redirect_with(&paths::member(page.account.number(), id), banner).await
}

fn back(page: &AccountPage, member: &Member) -> (String, String) {
    (page.l.users_back(), paths::member(page.account.number(), member.id))
}
