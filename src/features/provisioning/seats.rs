//! One addition of seats: its state, what happened to it, and how it is undone.

use askama::Template;
use serde_json::Value;

use super::crumbs;
use crate::domain::audit::{EventKind, RecordedEvent};
use crate::domain::provisioning::{self, Provisioning, State};
use crate::i18n::Locale;
use crate::web::components::{Crumb, HistoryEntry, moment};
use crate::web::error::{PageError, PageResult};
use crate::web::page::AccountPage;

#[derive(Template)]
#[template(path = "provisioning/seats.html")]
struct SeatsPage<'a> {
    page: &'a AccountPage,
    crumbs: Vec<Crumb>,
    seats: Provisioning,
    history: Vec<HistoryEntry>,
}

pub async fn get(page: AccountPage) -> PageResult {
    let id = page.id_parameter("seats")?;
    let mut conn = page.connection().await?;
    let seats = provisioning::find(&mut conn, &page.account, id).await?.ok_or_else(PageError::not_found)?;
    let events = provisioning::list_history(&mut conn, &page.account, id).await?;
    drop(conn);
    let crumbs = crumbs(&page, seats.reference.clone());
    page.html(&SeatsPage { crumbs, history: history(page.l, &events), page: &page, seats })
}

fn history(l: &Locale, events: &[RecordedEvent]) -> Vec<HistoryEntry> {
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
    let text = |name: &str| event.details[name].as_str().unwrap_or_default().to_owned();
    let number = |name: &str| event.details.get(name).and_then(Value::as_i64).unwrap_or_default();
    match event.kind {
        Some(EventKind::ProvisioningSeatsAdded) => {
            l.provisioning_history_added(by, number("quantity"), text("product"), text("partner"))
        }
        Some(EventKind::ProvisioningSeatsUndone) => l.provisioning_history_undone(by, number("quantity")),
        Some(EventKind::ProvisioningSeatsOrdered) => {
            l.provisioning_history_ordered(number("line").to_string(), text("order"))
        }
        Some(EventKind::ProvisioningSeatsOrderedLate) => {
            l.provisioning_history_late(number("line").to_string(), text("order"))
        }
        _ => l.provisioning_history_other(by),
    }
}
