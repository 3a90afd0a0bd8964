//! Sends an invitation again: a new link, a new 60 days, the old link dead (R27).

use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use super::{Generation, Sending, account_roles, store};
use crate::domain::access::policy::Refusal;
use crate::domain::access::{AccountScope, Actor};
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::limits::Blocked;
use crate::domain::people::{self, Member};

/// Why nothing was sent.
#[derive(Debug, thiserror::Error)]
pub enum ResendError {
    #[error("no such member")]
    NoSuchMember,
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error("the member has joined")]
    AlreadyJoined,
    #[error(transparent)]
    Limited(#[from] Blocked),
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// The invitation as it was before.
#[derive(Debug)]
pub struct Resent {
    pub member: Member,
}

/// Begins the next generation and mails it. At most 5 a day for one member.
pub async fn resend(
    conn: &mut PgConnection,
    sending: Sending<'_>,
    actor: &Actor,
    scope: &AccountScope,
    member: Uuid,
) -> Result<Resent, ResendError> {
    let target = people::lock_target(conn, scope, member, &[]).await??.ok_or(ResendError::NoSuchMember)?;
    target.may_act()?;
    let people::Target { member, standings, .. } = target;
    let generation = store::begin_generation(conn, scope.organization_id(), member.id, actor.now).await?;
    let number = generation.ok_or(ResendError::AlreadyJoined)?;
    let generation = Generation {
        membership_id: member.id,
        number,
        email: &member.email,
        first_name: &member.first_name,
        language: &member.language,
        organization_id: Some(scope.organization_id()),
        organization: scope.organization_name(),
        inviter: Some(&actor.name),
        accounts: account_roles(&standings),
        again: true,
        now: actor.now,
    };
    super::send(conn, sending.secret, generation).await?;
    let event = NewEvent {
        organization_id: Some(scope.organization_id()),
        account_id: Some(scope.account_id()),
        target_id: Some(member.id),
        details: json!({ "email": member.email, "name": member.name() }),
        ..NewEvent::new(EventKind::MembershipInvitationResent)
    };
    audit::record(conn, actor, event).await?;
    sending.count_resend(conn, member.id, actor.now).await??;
    sending.count(conn, scope.organization_id(), actor.now).await??;
    Ok(Resent { member })
}
