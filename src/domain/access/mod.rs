//! Who may do what: roles, permissions, the rules about targets, and the scopes that queries start from.

mod actor;
mod permission;
pub mod policy;
mod role;
mod scope;
mod store;

pub use actor::Actor;
pub use permission::Permission;
pub use role::{Role, RoleSet, UnknownRole};
pub use scope::{AccountScope, PartnerScope, Viewer};
pub use store::{NotAllowed, SignedIn, authorize, find_signed_in, find_viewer};
