//! Partners: who supplies an account, and whom at a partner a notice goes to.

mod changes;
mod changes_store;
mod channels_store;
mod staff;
mod store;

pub use changes::{AppliedChanges, apply_due_changes, apply_next_change, list_due_accounts};
pub use changes_store::VENDOR_DATA_LOCK;
pub use staff::tell_staff;
pub use store::{list_of_account, list_staff};

use serde::{Deserialize, Serialize};
use time::Date;
use uuid::Uuid;

use crate::jobs::message::iso_day;

/// A partner as a customer knows it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Partner {
    pub id: i64,
    /// The vendor's number, as forms and addresses carry it.
    pub number: String,
    pub name: String,
}

/// A partner as history keeps it: its name as it was then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedPartner {
    pub number: String,
    pub name: String,
}

impl From<&Partner> for NamedPartner {
    fn from(partner: &Partner) -> Self {
        Self { number: partner.number.clone(), name: partner.name.clone() }
    }
}

/// What the event of a change of partner says in its details: `visibility.partner.changed`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ChangeDetails {
    pub from: NamedPartner,
    pub to: NamedPartner,
    #[serde(with = "iso_day")]
    pub effective_on: Date,
}

/// Somebody at a partner who gets its notices.
#[derive(Debug, Clone)]
pub struct Staff {
    pub membership_id: Uuid,
    pub email: String,
    pub language: String,
}
