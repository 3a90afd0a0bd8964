//! Who acts, when, and in which request: handed to every action and written into every audit event.

use time::OffsetDateTime;
use uuid::Uuid;

/// The one who acts. Carries the time, so that one act has one time throughout.
#[derive(Debug, Clone)]
pub struct Actor {
    /// The person, none for the vendor's import, operator or worker.
    pub person_id: Option<Uuid>,
    /// The name as history will show it.
    pub name: String,
    /// The request that it happened in, for finding the log lines of an event.
    pub request_id: Option<Uuid>,
    /// The time of the act.
    pub now: OffsetDateTime,
}

impl Actor {
    /// The vendor's own systems or operator: no person, `name` as history will show it.
    pub fn vendor(name: &str, now: OffsetDateTime) -> Self {
        Self { person_id: None, name: name.to_owned(), request_id: None, now }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vendor_is_no_person() {
        let actor = Actor::vendor("Import", OffsetDateTime::UNIX_EPOCH);
        assert_eq!((actor.person_id, actor.name.as_str(), actor.request_id), (None, "Import", None));
        assert_eq!(actor.now, OffsetDateTime::UNIX_EPOCH);
    }
}
