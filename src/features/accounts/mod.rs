//! The account chooser (R44) and an account's home.

pub mod chooser;
pub mod home;
mod tiles;
