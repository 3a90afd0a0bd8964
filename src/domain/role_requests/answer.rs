//! Answering: all of it, less, or nothing.

use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use super::{Note, RoleRequest, notices, store};
use crate::domain::access::policy::{self, Refusal};
use crate::domain::access::{AccountScope, Actor, RoleSet};
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::people::{self, ChangeRolesError, Member, RolesChanged};

/// What an administrator decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// These, of those that were asked for.
    Grant(RoleSet),
    Refuse,
}

/// Why a request was not answered. Nothing was written or mailed.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    #[error("no such request")]
    NoSuchRequest,
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// None of what was asked for, or more than that.
    #[error("that was not asked for")]
    NotAsked,
    /// By somebody else, or withdrawn.
    #[error("the request was answered")]
    AlreadyAnswered,
    /// Their roles changed at this very moment.
    #[error("the roles were changed in the meantime")]
    Stale,
    #[error(transparent)]
    Database(#[from] sqlx::Error),
}

/// Answers a request of the scope's account: gives the roles, ends the request, tells who asked. The rules of
/// [`policy::change_roles`] hold: nobody answers their own, nor gives what is above them. Who could give none of it does
/// not refuse it either. Gives the request as it was.
pub async fn answer(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    id: Uuid,
    decision: Decision,
    word: &Note,
) -> Result<RoleRequest, AnswerError> {
    store::lock(conn, scope, id).await?;
    let request = store::find_of_account(conn, scope, id).await?.ok_or(AnswerError::NoSuchRequest)?;
    if request.answer.is_some() {
        return Err(AnswerError::AlreadyAnswered);
    }
    let (member, granted) = match decision {
        Decision::Grant(roles) => (grant(conn, actor, scope, &request, roles).await?, roles),
        Decision::Refuse => (may_refuse(conn, scope, &request).await?, RoleSet::NONE),
    };
    if !store::close(conn, scope, id, granted, word, actor.now).await? {
        return Err(AnswerError::AlreadyAnswered);
    }
    let kind = if granted.is_empty() {
        EventKind::MembershipRoleRequestRefused
    } else {
        EventKind::MembershipRoleRequestGranted
    };
    let event = NewEvent {
        organization_id: Some(scope.organization_id()),
        account_id: Some(scope.account_id()),
        target_id: Some(member.id),
        details: json!({ "email": member.email, "name": member.name(), "asked": request.roles.names(),
                         "granted": granted.names(), "word": word.as_str() }),
        ..NewEvent::new(kind)
    };
    audit::record(conn, actor, event).await?;
    notices::tell_asker(conn, actor, scope, (&member, &request), granted, word).await?;
    Ok(request)
}

async fn grant(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    request: &RoleRequest,
    roles: RoleSet,
) -> Result<Member, AnswerError> {
    if roles.is_empty() || !roles.is_subset_of(request.roles) {
        return Err(AnswerError::NotAsked);
    }
    let wanted = request.held.union(roles);
    let is_current = |_: &Member, held: RoleSet| held == request.held;
    match people::change_roles_untold(conn, actor, scope, request.member, wanted, is_current).await {
        Ok(RolesChanged { member, .. }) => Ok(member),
        Err(ChangeRolesError::NoSuchMember) => Err(AnswerError::NoSuchRequest),
        Err(ChangeRolesError::Refused(refusal)) => Err(refusal.into()),
        // Nothing is taken away, so that no administrator can be the last one.
        Err(ChangeRolesError::Stale(..) | ChangeRolesError::LastAdministrator) => Err(AnswerError::Stale),
        Err(ChangeRolesError::Database(error)) => Err(error.into()),
    }
}

async fn may_refuse(
    conn: &mut PgConnection,
    scope: &AccountScope,
    request: &RoleRequest,
) -> Result<Member, AnswerError> {
    let target = people::lock_target(conn, scope, request.member, &[]).await??.ok_or(AnswerError::NoSuchRequest)?;
    let above = request.roles.without(policy::assignable_by(target.own));
    let within = request.roles.without(above);
    // What is above them is left out, unless there is nothing else.
    let wanted = if within.is_empty() { above } else { within };
    policy::change_roles(target.own, target.is_self, target.held(scope), wanted)?;
    Ok(target.member)
}
