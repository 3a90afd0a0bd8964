//! What an event says.

use serde_json::Value;
use time::OffsetDateTime;
use uuid::Uuid;

/// What happened, named `noun.subject.action`. Alphabetical.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventKind {
    AccountAdministratorAppointed,
    AccountAdministratorDesignated,
    AgreementDetailsChanged,
    DownloadFileSent,
    KeyValueRevealed,
    MembershipInvitationAccepted,
    MembershipInvitationCorrected,
    MembershipInvitationRenewed,
    MembershipInvitationResent,
    MembershipInvitationSent,
    MembershipInvitationWithdrawn,
    MembershipMemberRemoved,
    MembershipRoleRequestGranted,
    MembershipRoleRequestMade,
    MembershipRoleRequestRefused,
    MembershipRoleRequestWithdrawn,
    MembershipRolesChanged,
    PartnerContactAccepted,
    PartnerContactEnded,
    PartnerContactInvited,
    PartnerContactRenewed,
    PartnerContactResent,
    PersonDetailsChanged,
    PersonPasskeyAdded,
    PersonPasskeyRemoved,
    PersonPasswordChanged,
    PersonPasswordReset,
    PersonRecoveryCodeUsed,
    PersonRecoveryCodesRenewed,
    PersonSecondFactorReset,
    PersonSecondFactorSetUp,
    PersonSecondFactorTurnedOff,
    PersonSessionEnded,
    PersonSessionStarted,
    ProvisioningDomainAsked,
    ProvisioningDomainProved,
    ProvisioningSeatsAdded,
    ProvisioningSeatsOrdered,
    ProvisioningSeatsOrderedLate,
    ProvisioningSeatsUndone,
    VisibilityGrantEnded,
    VisibilityGrantMade,
    VisibilityGrantRevoked,
    VisibilityGrantUndone,
    VisibilityPartnerChanged,
}

impl EventKind {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::AccountAdministratorAppointed, "account.administrator.appointed"),
        (Self::AccountAdministratorDesignated, "account.administrator.designated"),
        (Self::AgreementDetailsChanged, "agreement.details.changed"),
        (Self::DownloadFileSent, "download.file.sent"),
        (Self::KeyValueRevealed, "key.value.revealed"),
        (Self::MembershipInvitationAccepted, "membership.invitation.accepted"),
        (Self::MembershipInvitationCorrected, "membership.invitation.corrected"),
        (Self::MembershipInvitationRenewed, "membership.invitation.renewed"),
        (Self::MembershipInvitationResent, "membership.invitation.resent"),
        (Self::MembershipInvitationSent, "membership.invitation.sent"),
        (Self::MembershipInvitationWithdrawn, "membership.invitation.withdrawn"),
        (Self::MembershipMemberRemoved, "membership.member.removed"),
        (Self::MembershipRoleRequestGranted, "membership.role_request.granted"),
        (Self::MembershipRoleRequestMade, "membership.role_request.made"),
        (Self::MembershipRoleRequestRefused, "membership.role_request.refused"),
        (Self::MembershipRoleRequestWithdrawn, "membership.role_request.withdrawn"),
        (Self::MembershipRolesChanged, "membership.roles.changed"),
        (Self::PartnerContactAccepted, "partner.contact.accepted"),
        (Self::PartnerContactEnded, "partner.contact.ended"),
        (Self::PartnerContactInvited, "partner.contact.invited"),
        (Self::PartnerContactRenewed, "partner.contact.renewed"),
        (Self::PartnerContactResent, "partner.contact.resent"),
        (Self::PersonDetailsChanged, "person.details.changed"),
        (Self::PersonPasskeyAdded, "person.passkey.added"),
        (Self::PersonPasskeyRemoved, "person.passkey.removed"),
        (Self::PersonPasswordChanged, "person.password.changed"),
        (Self::PersonPasswordReset, "person.password.reset"),
        (Self::PersonRecoveryCodeUsed, "person.recovery_code.used"),
        (Self::PersonRecoveryCodesRenewed, "person.recovery_codes.renewed"),
        (Self::PersonSecondFactorReset, "person.second_factor.reset"),
        (Self::PersonSecondFactorSetUp, "person.second_factor.set_up"),
        (Self::PersonSecondFactorTurnedOff, "person.second_factor.turned_off"),
        (Self::PersonSessionEnded, "person.session.ended"),
        (Self::PersonSessionStarted, "person.session.started"),
        (Self::ProvisioningDomainAsked, "provisioning.domain.asked"),
        (Self::ProvisioningDomainProved, "provisioning.domain.proved"),
        (Self::ProvisioningSeatsAdded, "provisioning.seats.added"),
        (Self::ProvisioningSeatsOrdered, "provisioning.seats.ordered"),
        (Self::ProvisioningSeatsOrderedLate, "provisioning.seats.ordered_late"),
        (Self::ProvisioningSeatsUndone, "provisioning.seats.undone"),
        (Self::VisibilityGrantEnded, "visibility.grant.ended"),
        (Self::VisibilityGrantMade, "visibility.grant.made"),
        (Self::VisibilityGrantRevoked, "visibility.grant.revoked"),
        (Self::VisibilityGrantUndone, "visibility.grant.undone"),
        (Self::VisibilityPartnerChanged, "visibility.partner.changed"),
    ];

    /// The stored name.
    pub fn as_str(self) -> &'static str {
        Self::NAMES.iter().find(|(kind, _)| *kind == self).map_or("unknown", |(_, name)| name)
    }

    /// Every kind.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::NAMES.iter().map(|(kind, _)| *kind)
    }

    /// The kind of a stored name; `None` for one that a later release wrote.
    pub fn parse(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(_, known)| *known == name).map(|(kind, _)| *kind)
    }
}

/// An event to record. `details` holds what history must be able to say later: roles before and after, names as
/// they were. Never a secret.
#[derive(Debug)]
pub struct NewEvent {
    pub kind: EventKind,
    pub organization_id: Option<i64>,
    pub account_id: Option<i64>,
    pub partner_id: Option<i64>,
    /// The membership, partner membership, person or session acted upon.
    pub target_id: Option<Uuid>,
    pub details: Value,
}

impl NewEvent {
    /// An event with nothing but its kind; fill in the rest with struct update syntax.
    pub fn new(kind: EventKind) -> Self {
        Self {
            kind,
            organization_id: None,
            account_id: None,
            partner_id: None,
            target_id: None,
            details: Value::Object(serde_json::Map::new()),
        }
    }
}

/// A page of a history, the newest event first.
#[derive(Debug, Clone, Default)]
pub struct History {
    pub events: Vec<RecordedEvent>,
    /// The event behind which there are older ones.
    pub older: Option<i64>,
}

impl History {
    /// From up to `limit + 1` events.
    pub(super) fn new(mut events: Vec<RecordedEvent>, limit: usize) -> Self {
        let more = events.len() > limit;
        events.truncate(limit);
        Self { older: events.last().filter(|_| more).map(|event| event.id), events }
    }
}

/// An event as history shows it.
#[derive(Debug, Clone)]
pub struct RecordedEvent {
    pub id: i64,
    /// The same for all that one request did.
    pub request_id: Option<Uuid>,
    pub at: OffsetDateTime,
    /// `None` for a kind that this release does not know.
    pub kind: Option<EventKind>,
    pub actor_name: String,
    pub account_number: Option<String>,
    pub details: Value,
}
