//! The audit of an account: who did what, when. For its Account Administrators.

mod action;
pub mod list;
mod query;
mod wording;
