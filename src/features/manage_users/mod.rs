//! Manage Users: find, invite, and change what somebody may do (R10-R40).

pub mod batches;
pub mod correct;
pub mod csv;
pub mod details;
mod history;
mod invitation_steps;
pub mod invite;
pub mod invite_many;
pub mod list;
mod list_query;
pub mod many;
mod person_form;
mod preview;
mod refusals;
pub mod remove;
pub mod removed;
pub mod requests;
pub mod resend;
mod role_choices;
pub mod roles;
pub mod withdraw;
mod wording;
