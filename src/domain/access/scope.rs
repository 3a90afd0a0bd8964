//! Scopes: what an authenticated person may reach. Queries on an organisation's or a partner's data take one of
//! these, and only loading a viewer makes one, so that an unscoped query cannot be written by a screen.

use time::OffsetDateTime;
use uuid::Uuid;

use super::{Permission, RoleSet};

/// One purchasing account as one of its members sees it, with the member's roles there (R19).
#[derive(Debug, Clone)]
pub struct AccountScope {
    pub(super) organization_id: i64,
    pub(super) organization_name: String,
    pub(super) account_id: i64,
    pub(super) account_number: String,
    pub(super) account_name: String,
    pub(super) agreement_number: String,
    pub(super) membership_id: Uuid,
    pub(super) roles: RoleSet,
}

impl AccountScope {
    pub fn organization_id(&self) -> i64 {
        self.organization_id
    }
    pub fn organization_name(&self) -> &str {
        &self.organization_name
    }
    pub fn account_id(&self) -> i64 {
        self.account_id
    }
    /// The vendor's number, as it stands in URLs.
    pub fn number(&self) -> &str {
        &self.account_number
    }
    pub fn name(&self) -> &str {
        &self.account_name
    }
    pub fn agreement_number(&self) -> &str {
        &self.agreement_number
    }
    /// The viewer's own membership in the organisation.
    pub fn membership_id(&self) -> Uuid {
        self.membership_id
    }
    /// The viewer's roles on this account.
    pub fn roles(&self) -> RoleSet {
        self.roles
    }
    pub fn permits(&self, permission: Permission) -> bool {
        self.roles.permits(permission)
    }
}

/// A partner as one of its staff sees it.
#[derive(Debug, Clone)]
pub struct PartnerScope {
    pub(super) partner_id: i64,
    pub(super) partner_name: String,
    pub(super) partner_number: String,
    pub(super) membership_id: Uuid,
}

impl PartnerScope {
    pub fn partner_id(&self) -> i64 {
        self.partner_id
    }
    pub fn name(&self) -> &str {
        &self.partner_name
    }
    pub fn number(&self) -> &str {
        &self.partner_number
    }
    /// The viewer's own entry among the partner's staff.
    pub fn membership_id(&self) -> Uuid {
        self.membership_id
    }
}

/// A signed-in person with everything a page's frame and permission check need. Read afresh for each request,
/// so that a role taken away is gone on the next click.
#[derive(Debug, Clone)]
pub struct Viewer {
    pub person_id: Uuid,
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    pub language: String,
    pub country: String,
    /// The account named in the URL, if the viewer has a role there.
    pub account: Option<AccountScope>,
    /// The account used last, if the viewer still has a role there (R44).
    pub last_account: Option<AccountScope>,
    /// How many accounts the viewer has a role on, counted up to 2: none, one, several.
    pub accounts: i64,
    /// Set for partner staff.
    pub partner: Option<PartnerScope>,
    /// Whether the viewer manages users or partner visibility on any account.
    pub is_manager: bool,
    /// Whether their sign-in asks for a second step.
    pub has_second_factor: bool,
    /// The database's time when the viewer was read.
    pub now: OffsetDateTime,
}

impl Viewer {
    /// "First Last", as history and menus show it.
    pub fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::access::Role;

    /// A scope that said another organization's, account's or member's id would open what is theirs.
    #[test]
    fn a_scope_says_what_it_was_made_of() {
        let (membership_id, staff_id) = (Uuid::from_u128(7), Uuid::from_u128(8));
        let account = AccountScope {
            organization_id: 11,
            organization_name: "Contoso".into(),
            account_id: 12,
            account_number: "1001".into(),
            account_name: "Paris".into(),
            agreement_number: "A-1".into(),
            membership_id,
            roles: Role::UserAdministrator.into(),
        };
        assert_eq!((account.organization_id(), account.account_id(), account.membership_id()), (11, 12, membership_id));
        let texts = (account.organization_name(), account.number(), account.name(), account.agreement_number());
        assert_eq!(texts, ("Contoso", "1001", "Paris", "A-1"));
        assert_eq!(account.roles(), Role::UserAdministrator.into());
        assert!(account.permits(Permission::ManageUsers) && !account.permits(Permission::ViewKeys));
        let partner = PartnerScope {
            partner_id: 13,
            partner_name: "Northwind".into(),
            partner_number: "NW".into(),
            membership_id: staff_id,
        };
        assert_eq!((partner.partner_id(), partner.membership_id()), (13, staff_id));
        assert_eq!((partner.name(), partner.number()), ("Northwind", "NW"));
        let viewer = Viewer {
            person_id: membership_id,
            email: "ann@contoso.example".into(),
            first_name: "Ann".into(),
            last_name: "Lee".into(),
            language: "en".into(),
            country: "FR".into(),
            account: Some(account),
            last_account: None,
            accounts: 1,
            partner: Some(partner),
            has_second_factor: false,
            is_manager: true,
            now: OffsetDateTime::UNIX_EPOCH,
        };
        assert_eq!(viewer.name(), "Ann Lee");
    }
}
