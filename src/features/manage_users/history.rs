//! What happened to a membership, in sentences.

use std::collections::HashSet;

use serde_json::Value;

use crate::domain::access::Role;
use crate::domain::audit::{EventKind, RecordedEvent};
use crate::i18n::Locale;
use crate::web::components::HistoryEntry;
use crate::web::wording::role_names;
use time::format_description::well_known::Rfc3339;

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
        Some(EventKind::MembershipInvitationResent) => (l.users_event_resent(actor), None),
        Some(EventKind::MembershipInvitationCorrected) => {
            let who = |details: &Value| Some(format!("{}, {}", details["name"].as_str()?, details["email"].as_str()?));
            let (before, after) = (who(&event.details["before"]), who(&event.details));
            let detail = before.zip(after).filter(|(before, after)| before != after);
            let detail = detail.map(|(before, after)| l.users_event_corrected_detail(before, after));
            (l.users_event_corrected(actor), detail)
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
        Some(EventKind::PersonDetailsChanged) => (l.users_event_details(actor), None),
        Some(EventKind::AccountAdministratorDesignated | EventKind::AccountAdministratorAppointed) => {
            if !managed.contains(account) {
                return None;
            }
            (l.users_event_designated(actor, account), None)
        }
        _ => (l.users_event_other(actor), None),
    };
    Some(HistoryEntry { at: event.at.format(&Rfc3339).ok()?, when: l.date_time(event.at), text, detail })
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
