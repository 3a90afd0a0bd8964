//! What a mail says, as facts: stored with the mail, worded by the worker in the recipient's language.
//!
//! The outbox outlives a release: what the previous one wrote is read still, and what a worker cannot read it leaves to one
//! that can.

use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

time::serde::format_description!(pub iso_day, Date, "[year]-[month]-[day]");

/// A mail's facts. No secret is among them: links are derived again when the mail is sent (P2).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "message", rename_all = "snake_case")]
pub enum Message {
    /// The first mail of an invitation (R36), or of a designation by the import (R3).
    Welcome(Invitation),
    /// A resend (R27).
    WelcomeAgain(Invitation),
    /// An invitation that nobody accepted yet is recalled; its link stays as it is.
    InvitationReminder(Invitation),
    /// An active member's roles on an account changed.
    RolesChanged {
        first_name: String,
        organization: String,
        by: String,
        account: AccountRoles,
    },
    /// A member was removed from the organisation.
    Removed {
        first_name: String,
        organization: String,
        by: String,
    },
    /// To the viewer partner's staff (R50, D9): what it may see has changed. What remains of the change is looked up when
    /// the mail is sent; if nothing does, nobody is told.
    VisibilityChanged(VisibilityChange),
    /// The same by the previous release, what became visible: read, not written any more.
    VisibilityGranted(Visibility),
    /// The same, what ceased to be.
    VisibilityRevoked(Visibility),
    /// To those who manage the account's partner visibility (R55, D8).
    PartnerChanged(PartnerChange),
    /// To the partner of record's staff: seats to be ordered (R62).
    SeatsAdded(Seats),
    /// To those who were told so: seats not to be ordered any more.
    SeatsUndone(Seats),
    /// To the same: another partner orders the seats now, or has.
    SeatsMoved(Seats),
    /// To those who may give what a member asks for (R9).
    RoleRequested {
        organization: String,
        /// With the roles that are asked for.
        account: AccountRoles,
        name: String,
        email: String,
        reason: String,
    },
    /// To who asked.
    RoleRequestAnswered {
        first_name: String,
        organization: String,
        by: String,
        /// With the roles that were asked for.
        account: AccountRoles,
        /// Those that were given: none is a refusal.
        granted: Vec<String>,
        /// What the administrator said; may be empty.
        word: String,
    },
    PasswordReset {
        first_name: String,
        reset_id: Uuid,
    },
    PasswordChanged {
        first_name: String,
    },
    /// To the person: what they sign in with was changed, or used in a way that they should know of.
    SecondFactorChanged {
        first_name: String,
        change: SecondFactorChange,
    },
    /// To an account's administrators: the vendor or its operator named another one.
    AdministratorAppointed {
        organization: String,
        account_number: String,
        account_name: String,
        name: String,
        email: String,
    },
    /// To the administrators of an account that an invitation is for: the operator had it sent again.
    InvitationResent {
        organization: String,
        account_number: String,
        account_name: String,
        /// The vendor, in whose name the operator acts.
        by: String,
        name: String,
        email: String,
    },
}

impl Message {
    /// The stored kind; with subject, generation and recipient it makes a mail go out once.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Welcome(_) => "welcome",
            Self::WelcomeAgain(_) => "welcome_again",
            Self::InvitationReminder(_) => "invitation_reminder",
            Self::RolesChanged { .. } => "roles_changed",
            Self::Removed { .. } => "removed",
            Self::VisibilityChanged(_) => "visibility_changed",
            Self::VisibilityGranted(_) => "visibility_granted",
            Self::VisibilityRevoked(_) => "visibility_revoked",
            Self::PartnerChanged(_) => "partner_changed",
            Self::SeatsAdded(_) => "seats_added",
            Self::SeatsUndone(_) => "seats_undone",
            Self::SeatsMoved(_) => "seats_moved",
            Self::RoleRequested { .. } => "role_requested",
            Self::RoleRequestAnswered { .. } => "role_request_answered",
            Self::PasswordReset { .. } => "password_reset",
            Self::PasswordChanged { .. } => "password_changed",
            Self::SecondFactorChanged { .. } => "second_factor_changed",
            Self::AdministratorAppointed { .. } => "administrator_appointed",
            Self::InvitationResent { .. } => "invitation_resent",
        }
    }

    /// From what is stored. The kind stands for a tag that is not there.
    pub(super) fn read(kind: &str, mut payload: serde_json::Value) -> serde_json::Result<Self> {
        if let Some(facts) = payload.as_object_mut() {
            facts.entry("message").or_insert_with(|| kind.into());
        }
        serde_json::from_value(payload)
    }

    /// Whether the previous release (`.ci/previous-release`) does not know this kind: each one that is added stands here until
    /// it is released.
    fn is_new(&self) -> bool {
        matches!(
            self,
            Self::InvitationReminder(_)
                | Self::RoleRequested { .. }
                | Self::RoleRequestAnswered { .. }
                | Self::SeatsMoved(_)
                | Self::SecondFactorChanged { .. }
                | Self::VisibilityChanged(_)
        )
    }

    /// As it is stored. A new kind carries no tag: the previous release's worker, which gives up what it cannot read, leaves
    /// such a mail to another (`mails_wait_for_who_reads_them`). The kind stands for the tag.
    pub(super) fn payload(&self) -> sqlx::Result<serde_json::Value> {
        let mut payload = serde_json::to_value(self).map_err(|error| sqlx::Error::Encode(error.into()))?;
        if let Some(facts) = payload.as_object_mut().filter(|_| self.is_new()) {
            facts.remove("message");
        }
        Ok(payload)
    }
}

/// What became of a person's second factor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SecondFactorChange {
    SetUp,
    TurnedOff,
    /// By the operator.
    Reset,
    CodesRenewed,
    PasskeyAdded {
        name: String,
    },
    PasskeyRemoved {
        name: String,
    },
    /// A recovery code was used; so many are left.
    CodeUsed {
        left: i64,
    },
}

/// An invitation as its mail tells it. Whether the recipient already has a sign-in is looked up when it is sent.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Invitation {
    /// The membership or partner membership.
    pub membership_id: Uuid,
    pub party: Party,
    pub generation: i32,
    pub first_name: String,
    /// The organisation, or the partner for its staff.
    pub organization: String,
    /// The inviting person; none for the vendor.
    pub inviter: Option<String>,
    /// Empty for partner staff.
    pub accounts: Vec<AccountRoles>,
    /// 60 days after this sending (D5).
    #[serde(with = "time::serde::rfc3339")]
    pub expires_at: OffsetDateTime,
}

/// Which of the two kinds of membership an invitation is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    Member,
    PartnerStaff,
}

/// Roles on one account, by their stored names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountRoles {
    pub account_number: String,
    pub account_name: String,
    pub roles: Vec<String>,
}

/// What a viewer partner may see on an account has changed: names only customer, account and partner (VIS-11).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct VisibilityChange {
    pub organization_id: i64,
    pub organization: String,
    pub account_id: i64,
    pub account_number: String,
    pub account_name: String,
    pub viewer_id: i64,
    /// The partner that the mail is for.
    pub viewer: String,
}

/// What became visible, or ceased to be, as the previous release noted it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Visibility {
    pub organization: String,
    pub account_number: String,
    pub account_name: String,
    /// The partner that the mail is for.
    pub viewer: String,
    /// The partners whose orders it is about.
    pub orderers: Vec<String>,
}

/// A change of channel partner on an account, with every permission that it ended.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PartnerChange {
    pub organization: String,
    pub account_number: String,
    pub account_name: String,
    pub from: String,
    pub to: String,
    #[serde(with = "iso_day")]
    pub effective_on: Date,
    /// (the partner that could see, the partner whose orders it saw)
    pub ended: Vec<(String, String)>,
}

/// Seats that a customer added to a subscription itself.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Seats {
    pub organization: String,
    pub account_number: String,
    pub account_name: String,
    /// The partner that the mail is for.
    pub partner: String,
    pub product: String,
    pub quantity: i64,
    pub reference: String,
    /// Who added them, or undid it.
    pub by: String,
    #[serde(with = "iso_day")]
    pub ends_on: Date,
}
