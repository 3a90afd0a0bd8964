//! A forgotten password: ask for a link, then set a new one with it.

pub mod ask;
pub mod set;
