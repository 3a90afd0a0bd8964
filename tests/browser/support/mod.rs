//! The program, the browser, and the words for what a person does with them.

mod browser;
mod cookies;
mod devtools;
mod leash;
mod page;
mod person;
mod program;
mod view;

pub use browser::{Browser, Options};
pub use leash::Leash;
pub use program::Program;
