//! The audit: the page that shows it.

mod page;
