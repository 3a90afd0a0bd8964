//! Who has access to an account (R61): everybody who holds or is invited to a role on it.

use uuid::Uuid;

use super::{Member, MemberStatus};
use crate::domain::access::{Role, RoleSet};

/// A member with their roles on the scope's account, at least one.
#[derive(Debug, Clone)]
pub struct AccessRow {
    pub member: Member,
    pub roles: RoleSet,
}

/// Which of them.
#[derive(Debug, Clone, Copy, Default)]
pub struct AccessFilter {
    pub role: Option<Role>,
    pub status: Option<MemberStatus>,
}

/// Where a page begins: after or before a member.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum AccessStart {
    #[default]
    First,
    After(Uuid),
    Before(Uuid),
}

/// One page, by e-mail address.
#[derive(Debug, Default)]
pub struct AccessPage {
    pub rows: Vec<AccessRow>,
    pub has_previous: bool,
    pub has_next: bool,
}

/// How many people hold or are invited to a role, by status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct RoleCount {
    /// None: how many people there are, whatever their roles.
    pub role: Option<Role>,
    pub active: i64,
    pub pending: i64,
    pub expired: i64,
}

impl RoleCount {
    pub fn all(self) -> i64 {
        self.active + self.pending + self.expired
    }
}
