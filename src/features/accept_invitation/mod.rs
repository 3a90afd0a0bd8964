//! Accepting an invitation: its link, and a new one for a link that ran out (R4, R23, R25).

pub mod link;
pub mod renewal;
