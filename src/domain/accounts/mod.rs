//! Organisations, their agreements and purchasing accounts, as one person has to do with them.

mod agreement;
mod agreement_store;
mod contacts_store;
mod opened_store;
mod store;

use serde::Deserialize;

use crate::domain::access::RoleSet;

pub use agreement::{
    Agreement, AgreementDetails, AgreementError, AgreementState, InvalidLine, Line, NoticeContact, change_agreement,
};
pub use agreement_store::find_agreement;
pub use contacts_store::{Contacts, find_contacts};
pub use opened_store::{OpenedAgreement, open_agreement};
pub use store::{list_of_person, list_organizations_without_role};

/// A purchasing account on which the person has roles (R8).
#[derive(Debug, Clone, Deserialize)]
pub struct OwnAccount {
    pub organization_id: i64,
    pub organization: String,
    pub account_id: i64,
    pub number: String,
    pub name: String,
    pub agreement_number: String,
    pub roles: RoleSet,
}

/// Somebody whom a member may ask for a role (R9).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Administrator {
    /// The account that they administer.
    pub account_id: i64,
    pub name: String,
    pub email: String,
    pub roles: RoleSet,
}

/// A partner that supplies an account now.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SupplyingPartner {
    pub account_id: i64,
    pub name: String,
}

/// An organisation whose member somebody is, without a role there (R40), and whom to ask.
#[derive(Debug, Clone, Deserialize)]
pub struct OrganizationWithoutRole {
    pub name: String,
    /// Name and address of up to ten administrators of the organisation's accounts.
    pub administrators: Vec<(String, String)>,
}
