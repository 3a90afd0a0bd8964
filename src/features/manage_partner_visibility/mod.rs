//! Manage Partner Visibility (R41-R52): which partner may see what another one ordered, on one account.

mod editor;
pub mod preview;
pub mod revoke;
mod sentences;
pub mod visibility;
