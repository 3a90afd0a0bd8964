//! Lists of many: looked over, confirmed, worked off, and what became of each row.

pub mod batch;
pub mod file;
pub mod list;
pub mod row;
mod view;
mod wording;
