//! Removes a member from the organisation (R40).

use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use super::target::lock_target;
use super::{KEEP_AN_ADMINISTRATOR, Member, member_store};
use crate::db::constraint::violated;
use crate::domain::access::policy::Refusal;
use crate::domain::access::{AccountScope, Actor};
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::invitations::{self, WithdrawError};
use crate::jobs::message::Message;
use crate::jobs::queue;

/// Why nobody was removed.
#[derive(Debug, thiserror::Error)]
pub enum RemoveError {
    /// The member, or one of the invitations to withdraw.
    #[error("no such member")]
    NoSuchMember,
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// D10.
    #[error("an account would lose its last administrator")]
    LastAdministrator,
    #[error(transparent)]
    Database(sqlx::Error),
}

impl From<sqlx::Error> for RemoveError {
    fn from(error: sqlx::Error) -> Self {
        if violated(&error) == Some(KEEP_AN_ADMINISTRATOR) { Self::LastAdministrator } else { Self::Database(error) }
    }
}

/// What became of it.
#[derive(Debug)]
pub struct Removed {
    pub member: Member,
    /// Invitations that they had made and that were withdrawn with them.
    pub withdrawn: usize,
}

/// Ends the membership and all its roles; the person keeps their sign-in for other organisations. Of the invitations
/// that the member made, `withdraw` names those to withdraw; one that was accepted meanwhile stays.
pub async fn remove(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    member: Uuid,
    withdraw: &[Uuid],
) -> Result<Removed, RemoveError> {
    let target = lock_target(conn, scope, member, withdraw).await??.ok_or(RemoveError::NoSuchMember)?;
    target.may_act()?;
    let member = target.member;

    let mut withdrawn = 0;
    let mut withdraw = withdraw.to_vec();
    withdraw.sort_unstable();
    withdraw.dedup();
    for invitation in withdraw {
        if !member_store::was_invited_by(conn, scope, invitation, member.id).await? {
            return Err(RemoveError::NoSuchMember);
        }
        match invitations::withdraw(conn, actor, scope, invitation).await {
            Ok(_) => withdrawn += 1,
            Err(WithdrawError::AlreadyJoined | WithdrawError::NoSuchMember) => {}
            Err(WithdrawError::Refused(refusal)) => return Err(refusal.into()),
            Err(WithdrawError::Database(error)) => return Err(error.into()),
        }
    }

    member_store::end_membership(conn, actor, scope.organization_id(), member.id).await?;
    let event = NewEvent {
        organization_id: Some(scope.organization_id()),
        account_id: Some(scope.account_id()),
        target_id: Some(member.id),
        details: json!({ "email": member.email, "name": member.name(), "withdrawn": withdrawn }),
        ..NewEvent::new(EventKind::MembershipMemberRemoved)
    };
    audit::record(conn, actor, event).await?;
    if member.joined_at.is_some() {
        let message = Message::Removed {
            first_name: member.first_name.clone(),
            organization: scope.organization_name().to_owned(),
            by: actor.name.clone(),
        };
        queue::notify(conn, member.notice(scope, actor, &message)).await?;
    }
    Ok(Removed { member, withdrawn })
}
