//! Manage Partner Visibility.

mod changes;
mod grid;
mod notices;
mod preview;
mod refusals;
mod saving;
pub mod stage;
mod tab;
mod undo;
