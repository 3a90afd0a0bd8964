//! What was done, as the filter offers it and the column says it: events that are told in the same words are one action.

use crate::domain::audit::EventKind as Kind;
use crate::i18n::Locale;

/// Kinds of events with one wording. The first names it in addresses.
pub(super) struct Action {
    kinds: &'static [Kind],
    words: fn(&Locale) -> String,
}

/// Everything that an account's audit holds.
pub(super) const ACTIONS: &[Action] = &[
    Action { kinds: &[Kind::MembershipInvitationSent], words: Locale::audit_action_invitation_sent },
    Action { kinds: &[Kind::MembershipInvitationResent], words: Locale::audit_action_invitation_resent },
    Action { kinds: &[Kind::MembershipInvitationRenewed], words: Locale::audit_action_invitation_renewed },
    Action { kinds: &[Kind::MembershipInvitationCorrected], words: Locale::audit_action_invitation_corrected },
    Action { kinds: &[Kind::MembershipInvitationWithdrawn], words: Locale::audit_action_invitation_withdrawn },
    Action { kinds: &[Kind::MembershipInvitationAccepted], words: Locale::audit_action_invitation_accepted },
    Action { kinds: &[Kind::MembershipRolesChanged], words: Locale::audit_action_roles_changed },
    Action { kinds: &[Kind::MembershipRoleRequestMade], words: Locale::audit_action_role_requested },
    Action { kinds: &[Kind::MembershipRoleRequestGranted], words: Locale::audit_action_role_request_granted },
    Action { kinds: &[Kind::MembershipRoleRequestRefused], words: Locale::audit_action_role_request_refused },
    Action { kinds: &[Kind::MembershipRoleRequestWithdrawn], words: Locale::audit_action_role_request_withdrawn },
    Action { kinds: &[Kind::MembershipMemberRemoved], words: Locale::audit_action_member_removed },
    Action { kinds: &[Kind::AccountAdministratorAppointed], words: Locale::audit_action_administrator_appointed },
    Action { kinds: &[Kind::AccountAdministratorDesignated], words: Locale::audit_action_administrator_designated },
    Action { kinds: &[Kind::VisibilityGrantMade], words: Locale::audit_action_grant_made },
    Action { kinds: &[Kind::VisibilityGrantRevoked], words: Locale::audit_action_grant_revoked },
    Action { kinds: &[Kind::VisibilityGrantUndone], words: Locale::audit_action_grant_undone },
    Action { kinds: &[Kind::VisibilityGrantEnded], words: Locale::audit_action_grant_ended },
    Action { kinds: &[Kind::VisibilityPartnerChanged], words: Locale::audit_action_partner_changed },
    Action { kinds: &[Kind::AgreementDetailsChanged], words: Locale::audit_action_agreement_changed },
    Action { kinds: &[Kind::KeyValueRevealed], words: Locale::audit_action_key_revealed },
    Action { kinds: &[Kind::DownloadFileSent], words: Locale::audit_action_file_sent },
    Action { kinds: &[Kind::ProvisioningDomainAsked], words: Locale::audit_action_domain_asked },
    Action { kinds: &[Kind::ProvisioningDomainProved], words: Locale::audit_action_domain_proved },
    Action { kinds: &[Kind::ProvisioningSeatsAdded], words: Locale::audit_action_seats_added },
    Action {
        kinds: &[Kind::ProvisioningSeatsOrdered, Kind::ProvisioningSeatsOrderedLate],
        words: Locale::audit_action_seats_ordered,
    },
    Action { kinds: &[Kind::ProvisioningSeatsUndone], words: Locale::audit_action_seats_undone },
];

impl Action {
    /// The one that an address names, by any of its kinds.
    pub(super) fn find(name: &str) -> Option<&'static Self> {
        Self::of(Kind::parse(name)?)
    }

    fn of(kind: Kind) -> Option<&'static Self> {
        ACTIONS.iter().find(|action| action.kinds.contains(&kind))
    }

    pub(super) fn name(&self) -> &'static str {
        self.kinds.first().map_or("", |kind| kind.as_str())
    }

    pub(super) fn kinds(&self) -> &'static [Kind] {
        self.kinds
    }

    pub(super) fn words(&self, l: &Locale) -> String {
        (self.words)(l)
    }
}

/// What was done. People's and partners' own events, and what a later release wrote, have no words of their own.
pub(super) fn words(l: &Locale, kind: Option<Kind>) -> String {
    kind.and_then(Action::of).map_or_else(|| l.audit_action_other(), |action| action.words(l))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a column says can be filtered by, and gives all that it says. Events of people and of partners' staff have no
    /// account.
    #[test]
    fn every_event_of_an_account_is_one_action() {
        for kind in Kind::all() {
            let actions = ACTIONS.iter().filter(|action| action.kinds.contains(&kind)).count();
            let is_elsewhere = ["person.", "partner."].iter().any(|noun| kind.as_str().starts_with(noun));
            assert_eq!(actions, usize::from(!is_elsewhere), "{kind:?}");
        }
        for locale in Locale::all() {
            let mut words: Vec<String> = ACTIONS.iter().map(|action| action.words(locale)).collect();
            words.sort();
            words.dedup();
            assert_eq!(words.len(), ACTIONS.len(), "{locale}: one wording is one action");
        }
    }
}
