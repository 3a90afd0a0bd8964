//! What was changed about an agreement, in sentences.

use serde_json::Value;

use crate::domain::audit::RecordedEvent;
use crate::i18n::Locale;
use crate::web::components::{HistoryEntry, moment};

pub(super) fn entries(l: &Locale, events: &[RecordedEvent]) -> Vec<HistoryEntry> {
    let entry = |event: &RecordedEvent| HistoryEntry {
        at: moment(event.at),
        when: l.date_time(event.at),
        text: l.agreement_history_changed(&event.actor_name),
        detail: Some(values(l, &event.details)).filter(|text| !text.is_empty()),
    };
    events.iter().map(entry).collect()
}

/// Each value that was changed, before and after.
fn values(l: &Locale, details: &Value) -> String {
    let labels = [
        ("friendly_name", l.agreement_friendly_name()),
        ("purchase_order", l.agreement_purchase_order()),
        ("notice_name", l.agreement_notice_name()),
        ("notice_email", l.agreement_notice_email()),
    ];
    let value = |when: &str, name: &str| details[when][name].as_str().unwrap_or_default().to_owned();
    let changed = labels.into_iter().filter_map(|(name, label)| {
        let (before, after) = (value("before", name), value("after", name));
        match (before.is_empty(), after.is_empty()) {
            _ if before == after => None,
            (true, _) => Some(l.agreement_history_value_new(label, after)),
            (_, true) => Some(l.agreement_history_value_gone(label, before)),
            _ => Some(l.agreement_history_value(label, before, after)),
        }
    });
    changed.collect::<Vec<_>>().join(" · ")
}
