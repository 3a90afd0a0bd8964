//! Downloads (R60): the files of the products that the account is entitled to today, and each of them, sent.

pub mod file;
pub mod list;
