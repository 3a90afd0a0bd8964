//! A request as it is read.

use time::OffsetDateTime;
use uuid::Uuid;

use super::{Answer, Outcome, RoleRequest};
use crate::domain::access::Role;

#[derive(Debug)]
pub(super) struct Row {
    pub id: Uuid,
    pub member: Uuid,
    pub name: String,
    pub email: String,
    pub account_number: String,
    pub account_name: String,
    pub roles: Vec<Role>,
    pub held: Vec<Role>,
    pub reason: String,
    pub asked_at: OffsetDateTime,
    pub answered_at: Option<OffsetDateTime>,
    pub answered_by: Option<String>,
    pub outcome: Option<String>,
    pub granted: Vec<Role>,
    pub word: String,
}

impl From<Row> for RoleRequest {
    fn from(row: Row) -> Self {
        let outcome = match row.outcome.as_deref() {
            Some("granted") => Outcome::Granted(row.granted.into()),
            Some("withdrawn") => Outcome::Withdrawn,
            _ => Outcome::Refused,
        };
        Self {
            id: row.id,
            member: row.member,
            name: row.name,
            email: row.email,
            account_number: row.account_number,
            account_name: row.account_name,
            roles: row.roles.into(),
            held: row.held.into(),
            reason: row.reason,
            asked_at: row.asked_at,
            answer: row.answered_at.map(|at| Answer { at, by: row.answered_by, outcome, word: row.word }),
        }
    }
}
