//! Withdraws an invitation that was not accepted (R40): the row ends, every link of it is dead.

use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::domain::access::policy::Refusal;
use crate::domain::access::{AccountScope, Actor};
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::people::{self, Member};

/// Why nothing was withdrawn.
#[derive(Debug, thiserror::Error)]
pub enum WithdrawError {
    #[error("no such member")]
    NoSuchMember,
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// They are to be removed instead.
    #[error("the member has joined")]
    AlreadyJoined,
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Ends the membership before it began. Returns it as it was.
pub async fn withdraw(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    member: Uuid,
) -> Result<Member, WithdrawError> {
    let target = people::lock_target(conn, scope, member, &[]).await??.ok_or(WithdrawError::NoSuchMember)?;
    target.may_act()?;
    let member = target.member;
    if member.joined_at.is_some() {
        return Err(WithdrawError::AlreadyJoined);
    }
    people::end_membership(conn, actor, scope.organization_id(), member.id).await?;
    let event = NewEvent {
        organization_id: Some(scope.organization_id()),
        account_id: Some(scope.account_id()),
        target_id: Some(member.id),
        details: json!({ "email": member.email, "name": member.name() }),
        ..NewEvent::new(EventKind::MembershipInvitationWithdrawn)
    };
    audit::record(conn, actor, event).await?;
    Ok(member)
}
