//! The Partner Center (R54): a partner's customers, and what it sees of one: its own, and what was opened to it.

pub mod customer;
mod customer_query;
pub mod customers;
