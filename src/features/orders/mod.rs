//! Orders (R57): the account's orders, searched and sorted, and one order with its lines.

pub mod csv;
pub mod list;
mod list_query;
pub mod order;
