//! Does one row, by the action that does it for one.

use sqlx::PgConnection;

use super::review::wanted;
use super::{Act, Batch, BatchRow, Outcome};
use crate::domain::access::{AccountScope, Actor, RoleSet};
use crate::domain::invitations::{self, InviteError, NewInvitation, ResendError, Sending, WithdrawError};
use crate::domain::limits::{Blocked, Limit};
use crate::domain::people::{self, ChangeRolesError, EmailAddress, Member, MemberStatus, PersonName, RemoveError};

/// Why a row stays to be done.
#[derive(Debug, thiserror::Error)]
pub(super) enum ApplyError {
    /// The organization's limit: the rows behind it wait too.
    #[error(transparent)]
    Later(#[from] Blocked),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

type Applied = Result<Outcome, ApplyError>;

/// Does a row. Whatever is not [`super::OutcomeKind::Done`] is for the caller to roll back.
pub(super) async fn apply(
    conn: &mut PgConnection,
    sending: Sending<'_>,
    actor: &Actor,
    scope: &AccountScope,
    batch: &Batch,
    row: &BatchRow,
) -> Applied {
    let Some(member) = row.member else { return invite(conn, sending, actor, scope, row).await };
    // The actions lock the member and give them as they were found under the lock.
    let is_shown = |found: &Member| found.email == row.email && found.joined_at.is_some() == row.had_joined;
    let (found, outcome) = match batch.act {
        Act::Invite | Act::Resend => match invitations::resend(conn, sending, actor, scope, member).await {
            Ok(resent) => (resent.member, Outcome::Resent),
            Err(error) => return not_resent(error),
        },
        Act::Withdraw => match invitations::withdraw(conn, actor, scope, member).await {
            Ok(member) => (member, Outcome::Withdrawn),
            Err(WithdrawError::NoSuchMember) => return Ok(Outcome::Gone),
            Err(WithdrawError::AlreadyJoined) => return Ok(Outcome::Joined),
            Err(WithdrawError::Refused(refusal)) => return Ok(refusal.into()),
            Err(WithdrawError::Database(error)) => return Err(error.into()),
        },
        Act::Remove => match people::remove(conn, actor, scope, member, &[]).await {
            Ok(removed) => (removed.member, Outcome::Removed),
            Err(RemoveError::NoSuchMember) => return Ok(Outcome::Gone),
            Err(RemoveError::Refused(refusal)) => return Ok(refusal.into()),
            Err(RemoveError::LastAdministrator) => return Ok(Outcome::LastAdministrator),
            Err(RemoveError::Database(error)) => return Err(error.into()),
        },
        Act::GiveRoles | Act::TakeRoles => return change_roles(conn, actor, scope, batch, row, is_shown).await,
    };
    Ok(if is_shown(&found) { outcome } else { Outcome::Changed })
}

async fn invite(
    conn: &mut PgConnection,
    sending: Sending<'_>,
    actor: &Actor,
    scope: &AccountScope,
    row: &BatchRow,
) -> Applied {
    let Ok(email) = EmailAddress::parse(&row.email) else { return Ok(Outcome::OddAddress) };
    let names = (PersonName::parse(&row.first_name), PersonName::parse(&row.last_name));
    let (Ok(first_name), Ok(last_name)) = names else { return Ok(Outcome::OddName) };
    let new = NewInvitation {
        email,
        first_name,
        last_name,
        language: row.language.clone(),
        country: row.country.clone(),
        roles: row.roles,
        further_accounts: Vec::new(),
    };
    match invitations::invite(conn, sending, actor, scope, new).await {
        Ok(_) => Ok(Outcome::Invited),
        Err(InviteError::AlreadyThere(member)) => match member.status(actor.now) {
            MemberStatus::Active => Ok(Outcome::ThereActive),
            MemberStatus::Pending => Ok(Outcome::TherePending),
            MemberStatus::Expired => match invitations::resend(conn, sending, actor, scope, member.id).await {
                Ok(_) => Ok(Outcome::Renewed),
                Err(error) => not_resent(error),
            },
        },
        Err(InviteError::NoSuchAccount) => Ok(Outcome::NoAuthority),
        Err(InviteError::Refused(refusal)) => Ok(refusal.into()),
        Err(InviteError::Contended) => Ok(Outcome::Changed),
        Err(InviteError::Limited(blocked)) => Err(blocked.into()),
        Err(InviteError::Database(error)) => Err(error.into()),
    }
}

fn not_resent(error: ResendError) -> Applied {
    match error {
        ResendError::NoSuchMember => Ok(Outcome::Gone),
        ResendError::AlreadyJoined => Ok(Outcome::Joined),
        ResendError::Refused(refusal) => Ok(refusal.into()),
        ResendError::Limited(blocked) if blocked.limit == Limit::Resend => Ok(Outcome::ResentTooOften),
        ResendError::Limited(blocked) => Err(blocked.into()),
        ResendError::Database(error) => Err(error.into()),
    }
}

/// Gives or takes beside what the member has now. Somebody else's change in this very moment is a change since the review.
async fn change_roles(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    batch: &Batch,
    row: &BatchRow,
    is_shown: impl Fn(&Member) -> bool + Send + Sync,
) -> Applied {
    let Some(id) = row.member else { return Ok(Outcome::Gone) };
    let roles = people::roles_of(conn, scope, &[id]).await?;
    let before = roles.get(&id).map_or(RoleSet::NONE, |(here, _)| *here);
    let is_current = |found: &Member, held: RoleSet| is_shown(found) && held == before;
    match people::change_roles(conn, actor, scope, id, wanted(batch, before), is_current).await {
        Ok(changed) if changed.before == changed.after => Ok(Outcome::Unchanged),
        Ok(_) => Ok(Outcome::RolesChanged),
        Err(ChangeRolesError::NoSuchMember) => Ok(Outcome::Gone),
        Err(ChangeRolesError::Refused(refusal)) => Ok(refusal.into()),
        Err(ChangeRolesError::Stale { .. }) => Ok(Outcome::Changed),
        Err(ChangeRolesError::LastAdministrator) => Ok(Outcome::LastAdministrator),
        Err(ChangeRolesError::Database(error)) => Err(error.into()),
    }
}
