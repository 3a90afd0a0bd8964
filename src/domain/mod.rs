//! The nouns: rules and SQL, and nothing of HTTP, HTML or wording.
//!
//! Each noun has its types, `store.rs` (the SQL, visible to the noun alone) and `actions.rs` or one file per verb:
//! functions that take a transaction and an [`access::Actor`], ask [`access::policy`], and write rows, audit event
//! and mail together.

pub mod access;
pub mod accounts;
pub mod audit;
pub mod batches;
pub mod catalog;
pub mod invitations;
pub mod limits;
pub mod orders;
pub mod partners;
pub mod people;
pub mod provisioning;
pub mod role_requests;
pub mod second_factor;
pub mod sessions;
pub mod visibility;
