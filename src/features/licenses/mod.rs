//! Licenses (R58): what the account has of each product, each figure a sum over its order lines.

pub mod csv;
pub mod list;
mod list_query;
