//! The program, the browser, and the words for what a person does with them.

mod browser;
mod leash;
mod page;
mod person;
mod program;

pub use browser::{Browser, Options};
pub use leash::Leash;
pub use program::Program;
