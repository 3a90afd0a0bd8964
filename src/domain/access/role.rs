//! The six customer roles (R11) and THE role table: pages, pickers, menus, the router and the tests read this one.

use std::fmt;
use std::str::FromStr;

use super::Permission;

/// A customer role on one purchasing account. The order is the guide's, and the order of display.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, sqlx::Type, serde::Deserialize)]
#[sqlx(type_name = "role", rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Role {
    AccountAdministrator,
    AgreementAdministrator,
    UserAdministrator,
    AccountManager,
    ReportViewer,
    AccountViewer,
}

impl Role {
    /// All six, in the guide's order.
    pub const ALL: [Self; 6] = [
        Self::AccountAdministrator,
        Self::AgreementAdministrator,
        Self::UserAdministrator,
        Self::AccountManager,
        Self::ReportViewer,
        Self::AccountViewer,
    ];

    /// The name used in forms, URLs, import files and the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AccountAdministrator => "account_administrator",
            Self::AgreementAdministrator => "agreement_administrator",
            Self::UserAdministrator => "user_administrator",
            Self::AccountManager => "account_manager",
            Self::ReportViewer => "report_viewer",
            Self::AccountViewer => "account_viewer",
        }
    }

    /// Whether the role opens this: one row of the guide's matrix (R12-R17, D1, D2).
    pub const fn permits(self, permission: Permission) -> bool {
        use Permission as P;
        match self {
            Self::AccountAdministrator => true,
            Self::AgreementAdministrator => {
                matches!(permission, P::ViewAgreements | P::ManageUsers | P::ManagePartnerVisibility)
            }
            Self::UserAdministrator => matches!(permission, P::ManageUsers),
            Self::AccountManager => !matches!(permission, P::ManageUsers | P::ManagePartnerVisibility | P::ViewAudit),
            Self::ReportViewer => {
                matches!(permission, P::ViewAgreements | P::ViewKeys | P::ViewOrders | P::ViewLicenses | P::ViewReports)
            }
            Self::AccountViewer => {
                matches!(permission, P::ViewAgreements | P::ViewOrders | P::ViewLicenses | P::ViewReports)
            }
        }
    }

    /// Whether the role gives others access: to users, or to partners.
    pub fn manages(self) -> bool {
        self.permits(Permission::ManageUsers) || self.permits(Permission::ManagePartnerVisibility)
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A word that names no role.
#[derive(Debug, thiserror::Error)]
#[error("unknown role")]
pub struct UnknownRole;

impl FromStr for Role {
    type Err = UnknownRole;

    fn from_str(name: &str) -> Result<Self, UnknownRole> {
        Self::ALL.into_iter().find(|role| role.as_str() == name).ok_or(UnknownRole)
    }
}

/// Some of the six roles; rights are the union (R18).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, serde::Deserialize)]
#[serde(from = "Vec<Role>")]
pub struct RoleSet(u8);

impl RoleSet {
    /// No role: sign-in works, nothing opens.
    pub const NONE: Self = Self(0);
    /// All six.
    pub const ALL: Self = Self(0b11_1111);

    pub fn contains(self, role: Role) -> bool {
        self.0 & role.bit() != 0
    }

    /// Their names as they are stored.
    pub fn names(self) -> Vec<String> {
        self.iter().map(|role| role.to_string()).collect()
    }

    /// Whether any role of the set permits this (R18).
    pub fn permits(self, permission: Permission) -> bool {
        self.iter().any(|role| role.permits(permission))
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub fn is_subset_of(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The roles in `self` that are not in `other`.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The roles of the set, in the guide's order.
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.into_iter().filter(move |role| self.contains(*role))
    }
}

impl FromIterator<Role> for RoleSet {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        Self(roles.into_iter().fold(0, |bits, role| bits | role.bit()))
    }
}

impl From<Role> for RoleSet {
    fn from(role: Role) -> Self {
        Self(role.bit())
    }
}

impl From<Vec<Role>> for RoleSet {
    fn from(roles: Vec<Role>) -> Self {
        roles.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Every set, with what it is a set of.
    fn all_sets() -> Vec<(RoleSet, BTreeSet<Role>)> {
        let of =
            |bits: u8| Role::ALL.into_iter().enumerate().filter(move |(at, _)| bits & (1 << at) != 0).map(|(_, r)| r);
        (0..64).map(|bits| (of(bits).collect(), of(bits).collect())).collect()
    }

    /// R12-R17: how much each role opens; which is which stands in the guide's matrix, cell by cell.
    #[test]
    fn each_role_opens_its_part() {
        let counts = Role::ALL.map(|role| Permission::ALL.into_iter().filter(|p| role.permits(*p)).count());
        assert_eq!(counts, [11, 3, 1, 8, 5, 4]);
        assert!(Role::UserAdministrator.permits(Permission::ManageUsers));
        assert!(!Role::AccountManager.permits(Permission::ManageUsers));
        assert!(!Role::AccountManager.permits(Permission::ManagePartnerVisibility));
        assert!(Role::AgreementAdministrator.permits(Permission::ManagePartnerVisibility));
        assert!(Role::ReportViewer.permits(Permission::ViewKeys) && !Role::AccountViewer.permits(Permission::ViewKeys));
    }

    /// D13: those who give others access are the three administrators.
    #[test]
    fn administrators_manage() {
        let managers: Vec<Role> = Role::ALL.into_iter().filter(|role| role.manages()).collect();
        assert_eq!(managers, [Role::AccountAdministrator, Role::AgreementAdministrator, Role::UserAdministrator]);
    }

    /// ROL-13: naming a role twice is naming it once.
    #[test]
    fn a_role_named_twice_is_one() {
        let twice: RoleSet = [Role::ReportViewer, Role::AccountViewer, Role::ReportViewer].into_iter().collect();
        assert_eq!(twice.iter().collect::<Vec<_>>(), [Role::ReportViewer, Role::AccountViewer]);
    }

    #[test]
    fn names_lead_back_to_their_roles() {
        for role in Role::ALL {
            assert_eq!(role.to_string().parse::<Role>().ok(), Some(role));
            assert_eq!(role.to_string(), role.as_str());
        }
        assert!("".parse::<Role>().is_err() && "Account_viewer".parse::<Role>().is_err());
        let names: BTreeSet<&str> = Permission::ALL.into_iter().map(Permission::as_str).collect();
        assert_eq!(names.len(), Permission::ALL.len());
        assert!(names.iter().all(|name| name.contains(':')));
    }

    /// R18: every operation on every pair of sets is that of a set.
    #[test]
    fn sets_of_roles_are_sets() {
        assert_eq!(RoleSet::ALL, Role::ALL.into_iter().collect());
        for (one, members) in all_sets() {
            assert!(one.iter().eq(members.iter().copied()), "in the guide's order");
            assert_eq!(one.is_empty(), members.is_empty());
            assert_eq!(RoleSet::from(members.iter().copied().collect::<Vec<_>>()), one);
            for role in Role::ALL {
                assert_eq!(one.contains(role), members.contains(&role));
                assert_eq!(RoleSet::from(role) == one, members.len() == 1 && members.contains(&role));
            }
            for permission in Permission::ALL {
                assert_eq!(one.permits(permission), members.iter().any(|role| role.permits(permission)));
            }
            for (other, others) in all_sets() {
                assert_eq!(one.union(other), members.union(&others).copied().collect());
                assert_eq!(one.without(other), members.difference(&others).copied().collect());
                assert_eq!(one.is_subset_of(other), members.is_subset(&others));
                assert_eq!(one == other, members == others);
            }
        }
    }
}
