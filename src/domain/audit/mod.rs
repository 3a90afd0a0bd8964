//! The audit trail (P16): every change is one event, written in the change's own transaction, never altered.

mod event;
mod store;
mod trail;
mod trail_store;

pub use event::{EventKind, NewEvent, RecordedEvent};
pub use store::{list_of_agreement, list_of_member, list_of_visibility, record};
pub use trail::{TrailEvent, TrailFilter, TrailPage, TrailPerson, TrailStart};
pub use trail_store::list_trail;
