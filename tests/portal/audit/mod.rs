//! The audit: the page that shows it, and the chain that proves it.

mod chain;
mod page;
