//! Batches: one act on many, looked at before it is confirmed, then done by the worker row by row with the same actions
//! and the same authority as on one. They are stored, so that nothing is lost when a browser or a process goes.

mod apply;
mod confirm;
mod outcome;
mod review;
mod step;
mod store;
mod work_store;

use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use crate::domain::access::RoleSet;
pub use confirm::confirm;
pub use outcome::{Outcome, OutcomeKind};
pub use review::{ReviewedRow, Verdict, Will, review};
pub use step::{Step, StepError, step};
pub use store::{discard, find, insert, list, list_rows, set_outcome, update_row};
pub use work_store::{delete_old, fail_row, list_due};

/// Rows of one batch at most.
pub const MOST_ROWS: usize = 5_000;
/// How long a result can be read, from the day on which the list was made; a draft ends after [`DRAFT_KEPT`].
pub const KEPT: Duration = Duration::days(30);
pub const DRAFT_KEPT: Duration = Duration::days(2);

/// What is done to each row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    Invite,
    Resend,
    GiveRoles,
    TakeRoles,
    Withdraw,
    Remove,
}

impl Act {
    /// Every act.
    pub const ALL: [Self; 6] =
        [Self::Invite, Self::Resend, Self::GiveRoles, Self::TakeRoles, Self::Withdraw, Self::Remove];

    /// The word in forms and in the table.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Invite => "invite",
            Self::Resend => "resend",
            Self::GiveRoles => "give_roles",
            Self::TakeRoles => "take_roles",
            Self::Withdraw => "withdraw",
            Self::Remove => "remove",
        }
    }

    /// None for a word that names no act.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|act| act.as_str() == word)
    }
}

/// One act on many. Only who made it sees it.
#[derive(Debug, Clone)]
pub struct Batch {
    pub id: Uuid,
    pub act: Act,
    /// What [`Act::GiveRoles`] and [`Act::TakeRoles`] give and take.
    pub roles: RoleSet,
    pub made_at: OffsetDateTime,
    /// None for a draft.
    pub confirmed_at: Option<OffsetDateTime>,
    /// When the next row is to be done; in the future while a limit holds it up.
    pub due_at: Option<OffsetDateTime>,
    pub finished_at: Option<OffsetDateTime>,
    /// How many rows there are, and how many have an outcome.
    pub rows: i64,
    pub settled: i64,
}

/// One row as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchRow {
    /// From 1.
    pub number: i32,
    /// None for an invitation.
    pub member: Option<Uuid>,
    /// Canonical, unless it is no address.
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    /// A shipped language's tag.
    pub language: String,
    /// ISO 3166-1 alpha-2 or XK.
    pub country: String,
    /// What an invitation offers.
    pub roles: RoleSet,
    /// Whether the name was made of the address.
    pub is_guessed: bool,
    /// Whether the member had joined when it was shown.
    pub had_joined: bool,
    /// None while it is to be done.
    pub outcome: Option<Outcome>,
}

impl BatchRow {
    /// "First Last".
    pub fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name).trim().to_owned()
    }
}
