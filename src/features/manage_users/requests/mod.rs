//! What members ask for, and its answer (R9).

pub mod list;
pub mod request;
