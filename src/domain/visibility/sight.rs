//! What each partner sees on an account (R61): its own by having ordered it or by a change of partner, and what a grant
//! opens. Counts come from the rule of sight.

use time::{Date, OffsetDateTime};

use crate::domain::partners::NamedPartner;

/// One partner's sight of what another one, or itself, ordered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sight {
    pub viewer: NamedPartner,
    /// Who placed the orders; of a grant, whose orders it opens.
    pub orderer: NamedPartner,
    pub basis: Basis,
    /// What is seen now.
    pub lines: i64,
    pub quantity: i64,
}

/// Why somebody sees something, or did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Basis {
    /// It ordered this itself; since its first order.
    Ordered { since: Date },
    /// It came with a change of partner.
    ChangeOfPartner { since: Date },
    /// An administrator allowed it.
    Granted { by: String, at: OffsetDateTime },
    /// An administrator had allowed it; none: a change of partner ended it.
    Ended { by: String, at: OffsetDateTime, ended_by: Option<String>, ended_at: OffsetDateTime },
}

impl Basis {
    /// Whether it lets somebody see what is not its own.
    pub fn is_granted(&self) -> bool {
        matches!(self, Self::Granted { .. })
    }
}
