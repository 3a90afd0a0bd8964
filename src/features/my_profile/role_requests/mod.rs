//! Asking for a role, and what became of it (R9).

pub mod page;
pub mod withdraw;
