//! The audit trail (P16): every change is one event, written in the change's own transaction, never altered.

mod event;
mod seal;
mod seal_store;
mod store;
mod trail;
mod trail_store;
mod verify;
mod verify_store;

pub use event::{EventKind, History, NewEvent, RecordedEvent};
pub use seal::{Sealed, release_held, seal};
pub use store::{list_of_agreement, list_of_person, list_of_target, list_of_visibility, record};
pub use trail::{TrailEvent, TrailFilter, TrailPage, TrailPerson, TrailStart};
pub use trail_store::list_trail;
pub use verify::{Chain, Finding, NotedHead, Verification, verify};
pub use verify_store::{EventName, count_waiting};
