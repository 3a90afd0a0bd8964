//! What happened to a membership, in sentences.

use std::collections::HashSet;

use serde_json::Value;

use crate::domain::access::Role;
use crate::domain::audit::{EventKind, RecordedEvent};
use crate::i18n::Locale;
use crate::web::components::{HistoryEntry, moment};
use crate::web::wording::role_names;

/// The numbers of all accounts that the events speak of.
pub fn accounts_of(events: &[RecordedEvent]) -> Vec<String> {
    let offered = events.iter().flat_map(|event| offers(&event.details)).map(|(account, _)| account.to_owned());
    let mut numbers: Vec<String> =
        events.iter().filter_map(|event| event.account_number.clone()).chain(offered).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// The history as somebody may read it who manages these accounts: of roles on others it says nothing.
pub fn entries(l: &Locale, events: &[RecordedEvent], managed: &HashSet<String>) -> Vec<HistoryEntry> {
    events.iter().filter_map(|event| entry(l, event, managed)).collect()
}

fn entry(l: &Locale, event: &RecordedEvent, managed: &HashSet<String>) -> Option<HistoryEntry> {
    let actor = &event.actor_name;
    let account = event.account_number.as_deref().unwrap_or_default();
    let (text, detail) = match event.kind {
        Some(EventKind::MembershipInvitationSent) => {
            let seen = offers(&event.details).filter(|(account, _)| managed.contains(*account));
            let lines: Vec<String> =
                seen.map(|(account, roles)| l.users_event_sent_detail(words(l, roles), account)).collect();
            (l.users_event_sent(actor), (!lines.is_empty()).then(|| lines.join(" · ")))
        }
        Some(EventKind::MembershipInvitationRenewed) => (l.users_event_renewed(actor), None),
        Some(EventKind::MembershipInvitationResent) => (l.users_event_resent(actor), None),
        Some(EventKind::MembershipInvitationCorrected) => {
            let changed = changed(l, &event.details["before"], &event.details);
            (l.users_event_corrected(actor), changed.map(|(before, after)| l.users_event_changed_detail(before, after)))
        }
        Some(EventKind::MembershipInvitationWithdrawn) => (l.users_event_withdrawn(actor), None),
        Some(EventKind::MembershipInvitationAccepted) => (l.users_event_accepted(actor), None),
        Some(EventKind::MembershipMemberRemoved) => (l.users_event_removed(actor), None),
        Some(EventKind::MembershipRolesChanged) => {
            if !managed.contains(account) {
                return None;
            }
            let (before, after) = (words(l, &event.details["before"]), words(l, &event.details["after"]));
            (l.users_event_roles(actor, account), Some(l.users_event_roles_detail(before, after)))
        }
        Some(
            kind @ (EventKind::MembershipRoleRequestMade
            | EventKind::MembershipRoleRequestGranted
            | EventKind::MembershipRoleRequestRefused
            | EventKind::MembershipRoleRequestWithdrawn),
        ) => {
            if !managed.contains(account) {
                return None;
            }
            let (text, roles) = match kind {
                EventKind::MembershipRoleRequestMade => (l.users_event_asked(actor, account), "asked"),
                EventKind::MembershipRoleRequestGranted => (l.users_event_request_granted(actor, account), "granted"),
                EventKind::MembershipRoleRequestRefused => (l.users_event_request_refused(actor, account), "asked"),
                _ => (l.users_event_request_withdrawn(actor, account), "asked"),
            };
            (text, Some(words(l, &event.details[roles])))
        }
        Some(EventKind::PersonDetailsChanged) => {
            let changed = changed(l, &event.details["before"], &event.details["after"]);
            (l.users_event_details(actor), changed.map(|(before, after)| l.users_event_changed_detail(before, after)))
        }
        Some(EventKind::AccountAdministratorDesignated | EventKind::AccountAdministratorAppointed) => {
            if !managed.contains(account) {
                return None;
            }
            (l.users_event_designated(actor, account), None)
        }
        _ => (l.users_event_other(actor), None),
    };
    Some(HistoryEntry { at: moment(event.at), when: l.date_time(event.at), text, detail })
}

/// What differs between two states of somebody's details, in words.
fn changed(l: &Locale, before: &Value, after: &Value) -> Option<(String, String)> {
    let words = |field: &str, value: &Value| -> Option<String> {
        let text = value[field].as_str()?;
        Some(match field {
            "language" => l.language_name(text).unwrap_or_else(|| text.to_owned()),
            "country" => l.country(text).unwrap_or(text).to_owned(),
            _ => text.to_owned(),
        })
    };
    let differs = |field: &&str| before[field].is_string() && after[field].is_string() && before[field] != after[field];
    let fields = ["name", "first_name", "last_name", "email", "language", "country"].into_iter().filter(differs);
    let fields: Vec<&str> = fields.collect();
    let all = |value| fields.iter().filter_map(|field| words(field, value)).collect::<Vec<_>>().join(", ");
    (!fields.is_empty()).then(|| (all(before), all(after)))
}

/// Account and roles of an invitation.
fn offers(details: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let accounts = details["accounts"].as_array().map(Vec::as_slice).unwrap_or_default();
    accounts.iter().filter_map(|offer| Some((offer["account"].as_str()?, &offer["roles"])))
}

/// Stored names of roles, in words.
fn words(l: &Locale, roles: &Value) -> String {
    let names = roles.as_array().map(Vec::as_slice).unwrap_or_default();
    role_names(l, names.iter().filter_map(|name| name.as_str()?.parse::<Role>().ok()).collect())
}
