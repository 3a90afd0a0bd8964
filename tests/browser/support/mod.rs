//! The program, the browser, and the words for what a person does with them.

mod browser;
mod program;

pub use browser::{Browser, Options};
pub use program::Program;
