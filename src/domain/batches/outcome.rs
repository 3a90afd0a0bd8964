//! What became of a row.

use crate::domain::access::policy::Refusal;

/// What became of a row, or is already known to become of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    Invited,
    /// An expired invitation was sent again.
    Renewed,
    Resent,
    RolesChanged,
    Withdrawn,
    Removed,

    /// An active member has the address.
    ThereActive,
    /// Somebody is invited with this address and can still accept.
    TherePending,
    /// The roles were so already.
    Unchanged,
    /// The reader of the list said so.
    LeftOut,

    OddAddress,
    OddName,
    OddLanguage,
    OddCountry,
    /// A word that names no role, or none at all.
    OddRoles,
    /// A row above has the same address.
    Duplicate,
    AboveCeiling,
    Outranked,
    NoAuthority,
    Oneself,
    /// Removed or withdrawn meanwhile.
    Gone,
    /// There is no invitation any more.
    Joined,
    /// There is no invitation to withdraw or send again, or the member is not what was shown.
    Changed,
    LastAdministrator,
    /// Sent too often in a day.
    ResentTooOften,
    /// Our own fault: told in the log.
    Failed,
}

/// How an outcome is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OutcomeKind {
    Done,
    /// Nothing had to be done.
    Nothing,
    Refused,
}

use Outcome as O;

const NAMES: [(Outcome, &str); 26] = [
    (O::Invited, "invited"),
    (O::Renewed, "renewed"),
    (O::Resent, "resent"),
    (O::RolesChanged, "roles_changed"),
    (O::Withdrawn, "withdrawn"),
    (O::Removed, "removed"),
    (O::ThereActive, "there_active"),
    (O::TherePending, "there_pending"),
    (O::Unchanged, "unchanged"),
    (O::LeftOut, "left_out"),
    (O::OddAddress, "odd_address"),
    (O::OddName, "odd_name"),
    (O::OddLanguage, "odd_language"),
    (O::OddCountry, "odd_country"),
    (O::OddRoles, "odd_roles"),
    (O::Duplicate, "duplicate"),
    (O::AboveCeiling, "above_ceiling"),
    (O::Outranked, "outranked"),
    (O::NoAuthority, "no_authority"),
    (O::Oneself, "oneself"),
    (O::Gone, "gone"),
    (O::Joined, "joined"),
    (O::Changed, "changed"),
    (O::LastAdministrator, "last_administrator"),
    (O::ResentTooOften, "resent_too_often"),
    (O::Failed, "failed"),
];

impl Outcome {
    /// The word in the table and in files.
    pub fn as_str(self) -> &'static str {
        NAMES.iter().find(|(outcome, _)| *outcome == self).map_or("failed", |(_, name)| name)
    }

    /// A word that a later release wrote is a failure to this one.
    pub(super) fn parse(word: &str) -> Self {
        NAMES.iter().find(|(_, name)| *name == word).map_or(Self::Failed, |(outcome, _)| *outcome)
    }

    pub fn kind(self) -> OutcomeKind {
        match self {
            O::Invited | O::Renewed | O::Resent | O::RolesChanged | O::Withdrawn | O::Removed => OutcomeKind::Done,
            O::ThereActive | O::TherePending | O::Unchanged | O::LeftOut => OutcomeKind::Nothing,
            _ => OutcomeKind::Refused,
        }
    }
}

impl From<Refusal> for Outcome {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::OwnRoles => Self::Oneself,
            Refusal::AboveCeiling => Self::AboveCeiling,
            Refusal::Outranked => Self::Outranked,
            Refusal::NoAuthority => Self::NoAuthority,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What one process writes another one reads.
    #[test]
    fn every_outcome_has_a_word_of_its_own() {
        for (outcome, word) in NAMES {
            assert_eq!((outcome.as_str(), Outcome::parse(word)), (word, outcome));
        }
        assert_eq!(Outcome::parse("of a later release"), Outcome::Failed);
    }
}
