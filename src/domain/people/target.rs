//! The beginning of every act on a member: locks, and authority as it is under them.

use sqlx::PgConnection;
use uuid::Uuid;

use super::{AccountStanding, Member, may_act, member_store, standing_store};
use crate::domain::access::policy::Refusal;
use crate::domain::access::{self, AccountScope, Permission, RoleSet};

/// A member whom somebody acts on. What it says stays true until the transaction ends.
#[derive(Debug)]
pub(in crate::domain) struct Target {
    pub member: Member,
    /// The member's roles on every account, with the actor's own there.
    pub standings: Vec<AccountStanding>,
    /// The actor's roles on the account that they act from.
    pub own: RoleSet,
    pub is_self: bool,
}

impl Target {
    /// Whether the actor has authority over the membership as a whole.
    pub fn may_act(&self) -> Result<(), Refusal> {
        may_act(self.own, self.is_self, &self.standings)
    }

    /// The member's roles on the account that the actor acts from.
    pub fn held(&self, scope: &AccountScope) -> RoleSet {
        let here = self.standings.iter().find(|standing| standing.account_id == scope.account_id());
        here.map_or(RoleSet::NONE, |standing| standing.roles)
    }
}

/// Locks the accounts that the act concerns, then the member, and reads both sides' roles again: the actor's may have
/// been taken since the page was opened. None: no such member. `beside` names further members whom the same act reaches;
/// their accounts are locked too, before anything else is.
pub(in crate::domain) async fn lock_target(
    conn: &mut PgConnection,
    scope: &AccountScope,
    member: Uuid,
    beside: &[Uuid],
) -> sqlx::Result<Result<Option<Target>, Refusal>> {
    let members: Vec<Uuid> = std::iter::once(member).chain(beside.iter().copied()).collect();
    let accounts = member_store::list_account_numbers(conn, scope, &members).await?;
    let own = match access::authorize(conn, scope, Permission::ManageUsers, &accounts).await? {
        Ok(own) => own,
        Err(refused) => return Ok(Err(refused.into())),
    };
    let Some(member) = member_store::lock_membership(conn, scope, member).await? else { return Ok(Ok(None)) };
    let standings = standing_store::list_standings(conn, scope, member.id).await?;
    Ok(Ok(Some(Target { is_self: member.id == scope.membership_id(), member, standings, own })))
}
