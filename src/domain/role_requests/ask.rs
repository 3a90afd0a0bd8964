//! Asking, and taking back what was asked.

use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use super::{Note, notices, store};
use crate::domain::access::{Actor, RoleSet};
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::limits::{self, Blocked, Limit, LimitOverrides};
use crate::domain::people::{self, Person};
use crate::secret::{SecretKey, new_id};

/// Why nothing was asked.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// An account on which they never had a role, or that does not exist: alike.
    #[error("no such account")]
    NoSuchAccount,
    #[error("they have these roles")]
    AlreadyHeld,
    #[error("a request about this account waits for its answer")]
    AlreadyOpen,
    /// Nobody on the account but, perhaps, themselves.
    #[error("nobody may give these roles")]
    NobodyAnswers,
    #[error(transparent)]
    Limited(#[from] Blocked),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Asks for roles on an account; those that are held already are left out. Whoever may give one of them is told. One
/// request about an account at a time, at most 5 a day.
pub async fn ask(
    conn: &mut PgConnection,
    (secret, overrides): (&SecretKey, &LimitOverrides),
    actor: &Actor,
    number: &str,
    roles: RoleSet,
    reason: &Note,
) -> Result<(), AskError> {
    let person_id = actor.person_id.ok_or(AskError::NoSuchAccount)?;
    let Person { email, .. } = people::find(conn, person_id).await?.ok_or(AskError::NoSuchAccount)?;
    let mut accounts = store::list_askable(conn, person_id, Some(number)).await?;
    let account = accounts.pop().ok_or(AskError::NoSuchAccount)?;
    let roles = roles.without(account.held);
    if roles.is_empty() {
        return Err(AskError::AlreadyHeld);
    }
    if !store::insert(conn, new_id(), &account, roles, reason, actor.now).await? {
        return Err(AskError::AlreadyOpen);
    }
    let event = NewEvent {
        organization_id: Some(account.organization_id),
        account_id: Some(account.id),
        target_id: Some(account.membership_id),
        details: json!({ "email": email, "name": actor.name, "asked": roles.names(), "reason": reason.as_str() }),
        ..NewEvent::new(EventKind::MembershipRoleRequestMade)
    };
    audit::record(conn, actor, event).await?;
    if !notices::tell_answerers(conn, actor, &account, &email, roles, reason).await? {
        return Err(AskError::NobodyAnswers);
    }
    limits::hit(conn, overrides, secret, Limit::RoleRequest, &person_id.to_string(), actor.now).await??;
    Ok(())
}

/// Takes one's own request back, if it waits still. False: it does not.
pub async fn withdraw(conn: &mut PgConnection, actor: &Actor, id: Uuid) -> sqlx::Result<bool> {
    let Some(person_id) = actor.person_id else { return Ok(false) };
    let Some(person) = people::find(conn, person_id).await? else { return Ok(false) };
    let Some(withdrawn) = store::close_own(conn, person_id, id, actor.now).await? else { return Ok(false) };
    let event = NewEvent {
        organization_id: Some(withdrawn.organization_id),
        account_id: Some(withdrawn.account_id),
        target_id: Some(withdrawn.membership_id),
        details: json!({ "email": person.email, "name": actor.name, "asked": RoleSet::from(withdrawn.roles).names() }),
        ..NewEvent::new(EventKind::MembershipRoleRequestWithdrawn)
    };
    audit::record(conn, actor, event).await?;
    Ok(true)
}
