//! Sign-ins (P9): kept in PostgreSQL by the hash of their token, dead after 30 idle minutes, 12 hours, a change of
//! password, or when ended from another device.

mod pending;
mod pending_store;
mod store;

use serde_json::{Map, Value};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

pub use pending::{PENDING, PendingSignIn, begin, find_pending, finish, set_challenge, take_challenge};
pub use pending_store::delete_expired_pending;
pub use store::{
    delete, delete_expired, delete_of_person, delete_others, end_others, find, insert, list_of_person, set_data, touch,
};

/// A session ends after this long without a request.
pub const IDLE: Duration = Duration::minutes(30);
/// A session ends this long after sign-in.
pub const ABSOLUTE: Duration = Duration::hours(12);

/// A live session as it was stored.
#[derive(Debug)]
pub struct StoredSession {
    pub person_id: Uuid,
    /// Small things that the next page needs, such as its banner.
    pub data: Map<String, Value>,
    pub created_at: OffsetDateTime,
}

/// A sign-in to store.
#[derive(Debug)]
pub struct NewSession<'a> {
    pub person_id: Uuid,
    /// The epoch that the password was checked under; a change of password meanwhile refuses the session.
    pub epoch: i32,
    pub data: &'a Map<String, Value>,
    pub user_agent: &'a str,
    pub client: &'a str,
}

/// One of a person's own sign-ins, as My profile lists them.
#[derive(Debug, Clone)]
pub struct SignIn {
    pub id: Uuid,
    pub user_agent: String,
    pub client: String,
    pub created_at: OffsetDateTime,
    pub last_seen_at: OffsetDateTime,
}
