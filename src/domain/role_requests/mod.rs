//! Requests for roles (R9): a member asks for roles on an account that they know of, with a reason; somebody who may give
//! them grants, narrows or refuses. Nobody answers their own.

mod answer;
mod ask;
mod note;
mod notices;
mod row;
mod store;

use time::OffsetDateTime;
use uuid::Uuid;

use crate::domain::access::RoleSet;

pub use answer::{AnswerError, Decision, answer};
pub use ask::{AskError, ask, withdraw};
pub use note::{InvalidNote, Note};
pub use store::{find_of_account, list_askable, list_of_account, list_own};

/// What somebody asked for.
#[derive(Debug, Clone)]
pub struct RoleRequest {
    pub id: Uuid,
    /// Whose it is.
    pub member: Uuid,
    pub name: String,
    pub email: String,
    pub account_number: String,
    pub account_name: String,
    pub roles: RoleSet,
    /// What they hold on the account now.
    pub held: RoleSet,
    pub reason: String,
    pub asked_at: OffsetDateTime,
    /// None while it waits.
    pub answer: Option<Answer>,
}

/// How a request ended.
#[derive(Debug, Clone)]
pub struct Answer {
    pub at: OffsetDateTime,
    /// Who answered; none for a request that its maker withdrew.
    pub by: Option<String>,
    pub outcome: Outcome,
    /// What they said; may be empty.
    pub word: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// With what was given: all of it or less.
    Granted(RoleSet),
    Refused,
    Withdrawn,
}

/// An account on which a member may ask for roles: one on which they have or had some.
#[derive(Debug, Clone)]
pub struct AskableAccount {
    pub organization_id: i64,
    pub organization: String,
    pub id: i64,
    pub number: String,
    pub name: String,
    pub membership_id: Uuid,
    /// What they hold now.
    pub held: RoleSet,
}
