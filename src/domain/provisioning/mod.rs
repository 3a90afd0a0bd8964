//! Self-service provisioning (R62): an account is tied to a directory domain, proved by its DNS; then its managers add
//! seats to a subscription themselves. The seats are usable at once, the partner of record orders them afterwards, and
//! the order line that names their reference settles them. Until then they can be undone.

mod domain_name;
mod domains;
mod domains_store;
mod notices;
mod notices_store;
mod overview_store;
mod partner_store;
mod seats;
mod settle;
mod store;

pub use domain_name::{DomainName, InvalidDomain};
pub use domains::{BeginError, ProveError, begin_tie, find_challenge, prove_tie};
pub use domains_store::{find_asked, find_held};
pub use notices_store::{StandingFor, find_standing};
pub use overview_store::{Overview, find_overview};
pub use partner_store::{count_of_partner, list_of_partner};
pub use seats::{AddError, Added, NewSeats, UndoError, add, undo};
pub(in crate::domain) use settle::pass_on;
pub use settle::{NamedLine, settle};
pub use store::{find, list_history, list_subscriptions};

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::orders::Product;
use super::partners::NamedPartner;

/// Most seats that one act adds, whatever the product allows.
pub const MOST_AT_ONCE: i32 = 10_000;

/// The tie between an account and a directory domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DomainTie {
    pub id: Uuid,
    pub domain: String,
    /// What the domain's DNS must say ([`Self::record_value`]).
    challenge: String,
    pub begun_at: OffsetDateTime,
    pub begun_by: String,
    /// When and by whom it was proved.
    pub proved: Option<(OffsetDateTime, String)>,
}

impl DomainTie {
    /// The name of the TXT record. A label of its own, so that it stands in nobody's way.
    pub fn record_name(&self) -> String {
        format!("_business-center.{}", self.domain)
    }

    /// The value of the TXT record.
    pub fn record_value(&self) -> String {
        format!("business-center-proof={}", self.challenge)
    }
}

/// A subscription of the account to which seats can be added: one product of one partner of record, whose term runs.
#[derive(Debug, Clone)]
pub struct Subscription {
    channel_id: i64,
    pub product: Product,
    pub partner: NamedPartner,
    /// Seats ordered, of lines that run today.
    pub ordered: i64,
    /// Seats added through the portal and not ordered yet.
    pub open: i64,
    /// The last day of the longest such line: added seats end with it.
    pub ends_on: Date,
    /// How many more may be added now.
    pub room: i64,
}

/// Seats that were added.
#[derive(Debug, Clone)]
pub struct Provisioning {
    pub id: Uuid,
    /// What the order line must name.
    pub reference: String,
    pub product: Product,
    /// Who orders them, or ordered them: the partner of record.
    pub partner: NamedPartner,
    pub domain: String,
    pub quantity: i32,
    pub starts_on: Date,
    pub ends_on: Date,
    pub at: OffsetDateTime,
    pub by: String,
    pub state: State,
}

/// Where seats stand. Exactly one holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// In use; the partner has still to order them.
    ToBeOrdered,
    /// In use, by an order line.
    Ordered { at: OffsetDateTime, line: SettlingLine },
    /// In use no more. A line that named them all the same was ordered too late to settle them.
    Undone { at: OffsetDateTime, by: String, late: Option<SettlingLine> },
}

/// The order line that named the reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettlingLine {
    pub order: String,
    pub line: i32,
    /// What was ordered, which may differ from what was added.
    pub quantity: i32,
}

/// Seats as a partner sees them: with whose they are.
#[derive(Debug, Clone)]
pub struct PartnerProvisioning {
    pub organization: String,
    pub account_number: String,
    pub account_name: String,
    pub seats: Provisioning,
}
