//! Changes somebody's roles on one account (R39, R40).

use serde_json::json;
use sqlx::PgConnection;
use uuid::Uuid;

use super::target::lock_target;
use super::{KEEP_AN_ADMINISTRATOR, Member, member_store};
use crate::db::constraint::violated;
use crate::domain::access::policy::{self, Refusal};
use crate::domain::access::{AccountScope, Actor, RoleSet};
use crate::domain::audit::{self, EventKind, NewEvent};
use crate::jobs::message::{AccountRoles, Message};
use crate::jobs::queue;

/// Why roles were not changed.
#[derive(Debug, thiserror::Error)]
pub enum ChangeRolesError {
    #[error("no such member")]
    NoSuchMember,
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// They, or the address that they are for, are not what the page showed.
    #[error("the roles were changed in the meantime")]
    Stale(Box<Member>, RoleSet),
    /// D10.
    #[error("the account would lose its last administrator")]
    LastAdministrator,
    #[error(transparent)]
    Database(sqlx::Error),
}

impl From<sqlx::Error> for ChangeRolesError {
    fn from(error: sqlx::Error) -> Self {
        if violated(&error) == Some(KEEP_AN_ADMINISTRATOR) { Self::LastAdministrator } else { Self::Database(error) }
    }
}

/// What became of it; `before` and `after` are equal when there was nothing to do.
#[derive(Debug)]
pub struct RolesChanged {
    pub member: Member,
    pub before: RoleSet,
    pub after: RoleSet,
}

/// Makes `wanted` the member's roles on the scope's account; none takes all away. `is_current` says of the address and
/// the roles that are found whether the page showed them: an invitation may have been corrected to somebody else's.
/// An active member is told by mail; who has not joined yet will read it when they accept.
pub async fn change_roles(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    member: Uuid,
    wanted: RoleSet,
    is_current: impl FnOnce(&Member, RoleSet) -> bool + Send,
) -> Result<RolesChanged, ChangeRolesError> {
    let changed = change_roles_untold(conn, actor, scope, member, wanted, is_current).await?;
    if changed.before != changed.after && changed.member.joined_at.is_some() {
        tell(conn, actor, scope, &changed.member, changed.after).await?;
    }
    Ok(changed)
}

/// The same without a mail, for an act that tells of it in one of its own.
pub(in crate::domain) async fn change_roles_untold(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    member: Uuid,
    wanted: RoleSet,
    is_current: impl FnOnce(&Member, RoleSet) -> bool + Send,
) -> Result<RolesChanged, ChangeRolesError> {
    let target = lock_target(conn, scope, member, &[]).await??.ok_or(ChangeRolesError::NoSuchMember)?;
    let before = target.held(scope);
    policy::change_roles(target.own, target.is_self, before, wanted)?;
    let member = target.member;
    let (given, taken) = (wanted.without(before), before.without(wanted));
    if given.is_empty() && taken.is_empty() {
        return Ok(RolesChanged { member, before, after: before });
    }
    if !is_current(&member, before) {
        return Err(ChangeRolesError::Stale(Box::new(member), before));
    }
    let organization = scope.organization_id();
    member_store::revoke_roles(conn, actor, organization, member.id, scope.account_id(), taken).await?;
    let target = (member.id, member.email.as_str());
    member_store::insert_roles(conn, actor, organization, target, scope.account_id(), given).await?;
    let event = NewEvent {
        organization_id: Some(organization),
        account_id: Some(scope.account_id()),
        target_id: Some(member.id),
        details: json!({ "email": member.email, "name": member.name(), "before": before.names(), "after": wanted.names() }),
        ..NewEvent::new(EventKind::MembershipRolesChanged)
    };
    audit::record(conn, actor, event).await?;
    Ok(RolesChanged { member, before, after: wanted })
}

async fn tell(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    member: &Member,
    roles: RoleSet,
) -> sqlx::Result<()> {
    let message = Message::RolesChanged {
        first_name: member.first_name.clone(),
        organization: scope.organization_name().to_owned(),
        by: actor.name.clone(),
        account: AccountRoles {
            account_number: scope.number().to_owned(),
            account_name: scope.name().to_owned(),
            roles: roles.names(),
        },
    };
    queue::notify(conn, member.notice(scope, actor, &message)).await
}
