//! Partner visibility: on one account, one partner (the viewer) may see what another (the orderer) ordered.
//! Directional, never mutual, never transitive (R52). What a grant opens is decided by the SQL function
//! `visible_channels` alone; here grants are read, made and ended, with their history.

mod actions;
mod events_store;
mod notices;
mod plan;
mod preview;
mod sight;
mod sight_store;
mod store;
mod tab_store;
mod undo;

pub use actions::{Revised, revise, revise_all, revoke};
pub use notices::{Notices, SightChange, announce, find_sight_change};
pub use plan::{Change, ReviseAllError, ReviseError, Stale};
pub use preview::{Preview, Sums, preview, sum_by_partner};
pub use sight::{Basis, Sight};
pub use sight_store::list_sights;
pub use store::{list_grants, list_versions};
pub use tab_store::{Tab, find_tab};
pub use undo::{Save, UndoError, Undone, UndoneDetails, list_undoable, undo, undoable};

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::partners::{NamedPartner, Partner};

/// A live grant, as the account's administrators see it.
#[derive(Debug, Clone, Deserialize)]
pub struct Grant {
    pub viewer: Partner,
    pub orderer: Partner,
    #[serde(with = "time::serde::rfc3339")]
    pub granted_at: OffsetDateTime,
    /// The administrator's name as it was then.
    pub granted_by: String,
}

/// A grant that a change of channel partner ended (D8).
#[derive(Debug, Clone, Deserialize)]
pub struct EndedByChange {
    pub viewer: Partner,
    pub orderer: Partner,
    #[serde(with = "time::serde::rfc3339")]
    pub ended_at: OffsetDateTime,
}

/// One entry under "Allow visibility to": another partner of the account, and what a grant on it opens (R46).
#[derive(Debug, Clone)]
pub struct Offer {
    pub orderer: Partner,
    /// Who made the live grant, and when; none while there is none.
    pub granted: Option<(String, OffsetDateTime)>,
    /// Order lines that the viewer sees, or would see, through this orderer.
    pub lines: i64,
    /// Order lines that came with a change of partner after the live grant: they need a new one (D8).
    pub lines_beyond: i64,
}

/// The state of one viewer's grants on an account, for telling a stale form: it counts what was ever made and
/// ended, so that no two states have the same, and knows when a change of partner last moved what grants open (D8).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Version {
    made: i64,
    ended: i64,
    /// Microseconds since 1970; 0 if nothing on the account ever changed hands.
    moved: i64,
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}-{}", self.made, self.ended, self.moved)
    }
}

/// What an event of visibility says in its details: `visibility.grant.made`, `.revoked` and `.ended`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct EventDetails {
    pub viewer: NamedPartner,
    pub orderers: Vec<NamedPartner>,
}
