//! The audit of an account: who did what, when. For its Account Administrators.

pub mod list;
mod query;
mod wording;
