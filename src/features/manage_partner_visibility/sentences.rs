//! What is true, what was done and what happened before, each as one sentence.

use crate::domain::audit::{EventKind, RecordedEvent};
use crate::domain::partners::{ChangeDetails, NamedPartner, Partner};
use crate::domain::visibility::{EventDetails, Revised, UndoneDetails};
use crate::i18n::Locale;
use crate::web::components::{HistoryEntry, moment};
use crate::web::frame::{Banner, BannerKind};

/// "Northwind may see what Fabrikam and Tailspin ordered for you." (D11)
pub(super) fn state(l: &Locale, viewer: &str, orderers: &[Partner]) -> String {
    if orderers.is_empty() {
        l.manage_partner_visibility_state_own(viewer)
    } else {
        l.manage_partner_visibility_state_granted(viewer, names(l, orderers.iter().map(|p| p.name.as_str())))
    }
}

/// The banner after a save: what is now true, and who is told (R49).
pub(super) fn banner(l: &Locale, done: &Revised) -> Banner {
    let state = state(l, &done.viewer.name, &done.now);
    if done.is_unchanged() {
        let text = l.manage_partner_visibility_unchanged(state);
        return Banner { kind: BannerKind::Information, text, detail: None };
    }
    let told = i64::try_from(done.told).unwrap_or(i64::MAX);
    let detail = (told > 0).then(|| l.manage_partner_visibility_told(told, &done.viewer.name));
    Banner { kind: BannerKind::Success, text: l.manage_partner_visibility_changed(state), detail }
}

/// The account's history of visibility.
pub(super) fn history(l: &Locale, events: &[RecordedEvent]) -> Vec<HistoryEntry> {
    let entry = |event: &RecordedEvent| HistoryEntry {
        at: moment(event.at),
        when: l.date_time(event.at),
        text: happened(l, event),
        detail: None,
    };
    events.iter().map(entry).collect()
}

fn happened(l: &Locale, event: &RecordedEvent) -> String {
    let by = &event.actor_name;
    if event.kind == Some(EventKind::VisibilityPartnerChanged)
        && let Ok(ChangeDetails { from, to, effective_on }) = serde_json::from_value(event.details.clone())
    {
        return l.manage_partner_visibility_history_changed(l.date(effective_on), &from.name, &to.name);
    }
    if event.kind == Some(EventKind::VisibilityGrantUndone)
        && let Ok(UndoneDetails { viewer, .. }) = serde_json::from_value(event.details.clone())
    {
        return l.manage_partner_visibility_history_undone(by, &viewer.name);
    }
    // An event of a later release may say something else.
    let Ok(EventDetails { viewer, orderers }) = serde_json::from_value(event.details.clone()) else {
        return l.manage_partner_visibility_history_other(by);
    };
    let orderers = names(l, orderers.iter().map(|NamedPartner { name, .. }| name.as_str()));
    match event.kind {
        Some(EventKind::VisibilityGrantMade) => l.manage_partner_visibility_history_made(by, &viewer.name, orderers),
        Some(EventKind::VisibilityGrantRevoked) => {
            l.manage_partner_visibility_history_revoked(by, &viewer.name, orderers)
        }
        Some(EventKind::VisibilityGrantEnded) => l.manage_partner_visibility_history_ended(&viewer.name, orderers),
        _ => l.manage_partner_visibility_history_other(by),
    }
}

pub(super) fn names<'a>(l: &Locale, names: impl Iterator<Item = &'a str>) -> String {
    let mut names: Vec<&str> = names.collect();
    l.sort_by_name(&mut names, |name| name);
    l.list_and(&names)
}
