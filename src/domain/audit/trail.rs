//! An account's audit as its administrators read it: which events, in which order, a page at a time.

use serde_json::Value;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::EventKind;
use crate::domain::people::EmailAddress;

/// Which events. Days are UTC, both included.
#[derive(Debug, Clone, Default)]
pub struct TrailFilter {
    pub person: Option<TrailPerson>,
    /// Events of these kinds; of none: all.
    pub kinds: &'static [EventKind],
    pub from: Option<Date>,
    pub until: Option<Date>,
}

/// Whose events: what they did, and what was done to them. A name is compared whole, as the audit shows it: who did it, or
/// whom it concerns.
#[derive(Debug, Clone)]
pub struct TrailPerson {
    pub name: String,
    /// Set when what was typed is an address.
    pub email: Option<EmailAddress>,
}

impl TrailPerson {
    /// `None` for nothing.
    pub fn parse(text: &str) -> Option<Self> {
        let name: String = text.trim().chars().take(254).collect();
        let email = EmailAddress::parse(&name).ok();
        (!name.is_empty()).then_some(Self { name, email })
    }
}

/// Where a page begins: below or above an event. Newest first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TrailStart {
    #[default]
    First,
    After(i64),
    Before(i64),
}

/// One page, newest first.
#[derive(Debug, Default)]
pub struct TrailPage {
    pub rows: Vec<TrailEvent>,
    pub has_previous: bool,
    pub has_next: bool,
}

/// An event with all that an audit tells.
#[derive(Debug, Clone)]
pub struct TrailEvent {
    pub id: i64,
    pub at: OffsetDateTime,
    /// The stored name, also of a kind that this release does not know.
    pub event: String,
    pub kind: Option<EventKind>,
    pub actor_name: String,
    /// Finds the request's log lines.
    pub request_id: Option<Uuid>,
    pub details: Value,
}
