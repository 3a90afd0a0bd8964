//! Members: an organisation's own entries for people, with the status that is derived from them (D5, D6).

use time::OffsetDateTime;
use uuid::Uuid;

use crate::domain::access::policy::Refusal;
use crate::domain::access::{AccountScope, Actor, RoleSet, policy};
use crate::domain::invitations;
use crate::jobs::message::Message;
use crate::jobs::queue::Notice;

/// A membership that was not removed.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Member {
    pub id: Uuid,
    /// Canonical.
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    /// BCP 47.
    pub language: String,
    /// ISO 3166-1 alpha-2 or XK.
    pub country: String,
    /// Of the invitation; raised by each resend and each corrected address.
    pub generation: i32,
    /// The latest sending.
    pub invited_at: OffsetDateTime,
    pub joined_at: Option<OffsetDateTime>,
    pub last_sign_in_at: Option<OffsetDateTime>,
}

/// Derived whenever it is read, never stored; no job has to run for it to be right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MemberStatus {
    /// Signed in since the invitation (R23, D6).
    Active,
    /// Invited less than 60 x 24 h ago, never signed in (R24).
    Pending,
    /// Not activated within 60 x 24 h (R25).
    Expired,
}

impl MemberStatus {
    /// In the order of the guide's filter.
    pub const ALL: [Self; 3] = [Self::Active, Self::Pending, Self::Expired];

    /// The word in URLs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Pending => "pending",
            Self::Expired => "expired",
        }
    }
}

impl Member {
    /// A notice to this member of what was done to their access (R63).
    pub(super) fn notice<'a>(&'a self, scope: &AccountScope, actor: &Actor, message: &'a Message) -> Notice<'a> {
        Notice {
            message,
            organization_id: scope.organization_id(),
            recipient: &self.email,
            language: &self.language,
            now: actor.now,
        }
    }

    pub fn status(&self, now: OffsetDateTime) -> MemberStatus {
        if self.joined_at.is_some() {
            MemberStatus::Active
        } else if now < self.expires_at() {
            MemberStatus::Pending
        } else {
            MemberStatus::Expired
        }
    }

    /// When the invitation expires or expired. Says nothing about a member who joined.
    pub fn expires_at(&self) -> OffsetDateTime {
        invitations::expires_at(self.invited_at)
    }

    /// "First Last".
    pub fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }
}

/// A purchasing account with a member's roles there, and the viewer's own.
#[derive(Debug, Clone, serde::Deserialize)]
pub struct AccountStanding {
    pub account_id: i64,
    pub number: String,
    pub name: String,
    /// What the member holds or is invited to.
    pub roles: RoleSet,
    /// What the viewer holds: empty where they have no business.
    pub own: RoleSet,
}

impl AccountStanding {
    /// Whether the viewer manages users on the account.
    pub fn is_managed(&self) -> bool {
        !policy::assignable_by(self.own).is_empty()
    }
}

/// Whether somebody with `own` roles on the account that they act from has authority over the whole membership of a
/// member with these standings ([`policy::act_on_membership`]).
pub fn may_act(own: RoleSet, is_self: bool, standings: &[AccountStanding]) -> Result<(), Refusal> {
    let concerned: Vec<_> = standings.iter().filter(|s| !s.roles.is_empty()).map(|s| (s.own, s.roles)).collect();
    policy::act_on_membership(own, is_self, &concerned)
}

#[cfg(test)]
mod tests {
    use time::Duration;
    use time::macros::datetime;

    use super::*;

    /// R25, D5: sixty days are 60 x 24 h; at exactly that moment the invitation is over.
    #[test]
    fn an_invitation_is_pending_until_sixty_days_have_passed() {
        let invited_at = datetime!(2026-03-01 10:00 UTC);
        let mut member = Member {
            id: Uuid::nil(),
            email: "a@x.example".into(),
            first_name: "A".into(),
            last_name: "B".into(),
            language: "en".into(),
            country: "FR".into(),
            generation: 1,
            invited_at,
            joined_at: None,
            last_sign_in_at: None,
        };
        let end = invited_at + Duration::hours(60 * 24);
        assert_eq!(member.status(end - Duration::SECOND), MemberStatus::Pending);
        assert_eq!(member.status(end), MemberStatus::Expired);
        member.joined_at = Some(end);
        assert_eq!(member.status(end + Duration::days(400)), MemberStatus::Active);
    }
}
