//! Limits that hold across processes (P13): counted in PostgreSQL, keyed by a MAC of the address, never a lock.
//!
//! [`hit`] counts an attempt before it is made, so that attempts at once cannot slip past; [`forgive`] takes it back.
//!
//! What is limited decides where to call them:
//! - *Guesses* (sign-in, password, second step, reset): outside of a transaction. The attempt itself is what costs, so it must stay
//!   counted when the rest of the request fails.
//! - *Acts* (an invitation, a resend): as the last step inside the act's own transaction. Only what was done counts: an act
//!   that is refused, or fails, is rolled back together with its count. The counter's row is locked from there to the end
//!   of the transaction, so that two acts at once cannot both be the last one allowed; last, so that the lock is short.

mod overrides;
mod reached;
mod room;
mod store;

use time::{Duration, OffsetDateTime};

pub use overrides::LimitOverrides;
pub use reached::times_reached;
pub use room::{Room, last_of};
pub use store::{delete_expired, forgive, hit, room};

/// What is limited. The names stand in `BC_LIMITS`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Limit {
    /// Failed sign-ins with one address, whether it exists or not.
    SignInAddress,
    /// Failed sign-ins from one client.
    SignInClient,
    /// Password resets asked for one address, whether it exists or not.
    PasswordResetAddress,
    /// Password resets asked for from one client.
    PasswordResetClient,
    /// Resends of one membership's invitation, to a corrected address too.
    Resend,
    /// New links that the holder of one that ran out asks for: of one membership, and from one client.
    Renewal,
    RenewalClient,
    /// Requests for roles of one person.
    RoleRequest,
    /// Invitations of one organisation, in an hour and in a day.
    InvitationHour,
    InvitationDay,
    /// Mails to one address from all organisations, of which each may fill three fifths of what the others leave (six of ten
    /// for the first): an invitation and all its resends of a day. The rest goes out later: what tells people who have joined
    /// of their own work is counted apart and waits a quarter of an hour at most, all else a day.
    MailAddressDay,
    /// Codes of one person's second step.
    SecondFactor,
    /// Questions to the DNS about one account's directory domain.
    DomainProof,
}

/// How often, in which time, and how long the longest wait is.
#[derive(Debug, Clone, Copy)]
struct Rule {
    count: u32,
    window: Duration,
    /// Waits double up to this; none: one waits for the end of the window.
    doubling_up_to: Option<Duration>,
}

impl Limit {
    /// Every limit.
    pub const ALL: [Self; 13] = [
        Self::SignInAddress,
        Self::SignInClient,
        Self::PasswordResetAddress,
        Self::PasswordResetClient,
        Self::Resend,
        Self::Renewal,
        Self::RenewalClient,
        Self::RoleRequest,
        Self::InvitationHour,
        Self::InvitationDay,
        Self::MailAddressDay,
        Self::SecondFactor,
        Self::DomainProof,
    ];

    /// The name in `BC_LIMITS` and in the counters.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignInAddress => "sign_in_address",
            Self::SignInClient => "sign_in_client",
            Self::PasswordResetAddress => "password_reset_address",
            Self::PasswordResetClient => "password_reset_client",
            Self::Resend => "resend",
            Self::Renewal => "renewal",
            Self::RenewalClient => "renewal_client",
            Self::RoleRequest => "role_request",
            Self::InvitationHour => "invitation_hour",
            Self::InvitationDay => "invitation_day",
            Self::MailAddressDay => "mail_address_day",
            Self::SecondFactor => "second_factor",
            Self::DomainProof => "domain_proof",
        }
    }

    /// How often in its window, for a limit that is counted from what was done; nothing when limits are off.
    pub fn count(self, overrides: &LimitOverrides) -> Option<u32> {
        (!overrides.off).then(|| self.rule(overrides).count)
    }

    fn rule(self, overrides: &LimitOverrides) -> Rule {
        let (count, window, doubling_up_to) = match self {
            Self::SignInAddress => (10, Duration::minutes(15), Some(Duration::HOUR)),
            Self::SignInClient => (100, Duration::minutes(15), Some(Duration::HOUR)),
            Self::PasswordResetAddress => (3, Duration::HOUR, None),
            Self::PasswordResetClient | Self::RenewalClient => (20, Duration::HOUR, None),
            Self::Resend | Self::RoleRequest => (5, Duration::DAY, None),
            Self::Renewal => (3, Duration::DAY, None),
            Self::InvitationHour => (500, Duration::HOUR, None),
            Self::InvitationDay => (5_000, Duration::DAY, None),
            Self::MailAddressDay => (10, Duration::DAY, None),
            Self::SecondFactor => (5, Duration::minutes(15), Some(Duration::HOUR)),
            Self::DomainProof => (30, Duration::HOUR, None),
        };
        let overridden = overrides.counts.iter().rev().find(|(limit, _)| *limit == self);
        Rule { count: overridden.map_or(count, |(_, count)| (*count).max(1)), window, doubling_up_to }
    }
}

/// The limit was reached before this attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many attempts; the next one is possible in {retry_after_seconds} s")]
pub struct Blocked {
    pub limit: Limit,
    /// At least 1.
    pub retry_after_seconds: u64,
}

impl Blocked {
    fn until(limit: Limit, then: OffsetDateTime, now: OffsetDateTime) -> Self {
        Self { limit, retry_after_seconds: u64::try_from((then - now).whole_seconds() + 1).unwrap_or(1) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_override_names_its_limit_and_never_forbids_everything() {
        let overrides =
            LimitOverrides { counts: vec![(Limit::Resend, 2), (Limit::SignInClient, 0)], ..LimitOverrides::default() };
        assert_eq!(Limit::Resend.rule(&overrides).count, 2);
        assert_eq!(Limit::SignInClient.rule(&overrides).count, 1);
        assert_eq!(Limit::SignInAddress.rule(&overrides).count, 10);
    }
}
