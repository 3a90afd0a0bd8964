//! Manage Partner Visibility.

mod changes;
mod notices;
mod refusals;
mod saving;
pub mod stage;
mod tab;
