//! Manage Partner Visibility.

mod notices;
mod refusals;
mod saving;
pub mod stage;
mod tab;
