//! What happened to one's own sign-in: signing in and out, password, two-step sign-in. Nobody else reads it.

use askama::Template;
use serde::Deserialize;
use serde_json::Value;

use crate::domain::audit::{self, EventKind as Kind, RecordedEvent};
use crate::i18n::Locale;
use crate::paths;
use crate::web::components::{HistoryEntry, Paging, moment};
use crate::web::error::PageResult;
use crate::web::form::Query;
use crate::web::frame::MenuItem;
use crate::web::page::Page;

/// Events a page.
const LISTED: usize = 50;

#[derive(Template)]
#[template(path = "my_profile/security_history.html")]
struct SecurityHistoryPage<'a> {
    page: &'a Page,
    tabs: Vec<MenuItem>,
    history: Vec<HistoryEntry>,
    paging: Paging,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The event behind which the history goes on.
    after: String,
}

pub async fn get(page: Page, Query(asked): Query<Asked>) -> PageResult {
    let person_id = page.viewer()?.person_id;
    let after = asked.after.parse().ok();
    let found = audit::list_of_person(&mut *page.connection().await?, person_id, after, LISTED).await?;
    page.html(&SecurityHistoryPage {
        page: &page,
        tabs: super::tabs(&page, paths::PROFILE_SECURITY_HISTORY),
        history: found.events.iter().map(|event| entry(page.l, event)).collect(),
        paging: Paging::of_history(paths::PROFILE_SECURITY_HISTORY, &[], after, found.older),
    })
}

fn entry(l: &Locale, event: &RecordedEvent) -> HistoryEntry {
    let name = || event.details["name"].as_str().unwrap_or_default().to_owned();
    let (text, detail) = match event.kind {
        Some(Kind::PersonSessionStarted) => (l.profile_event_signed_in(), second_step(l, &event.details)),
        Some(Kind::PersonSessionEnded) => match event.details["ended"].as_i64() {
            Some(ended) => (l.profile_event_sign_ins_ended(ended), None),
            None => (l.profile_event_signed_out(), None),
        },
        Some(Kind::PersonPasswordChanged) => (l.profile_event_password_changed(), None),
        Some(Kind::PersonPasswordReset) => (l.profile_event_password_reset(), None),
        Some(Kind::PersonSecondFactorSetUp) => (l.profile_event_second_factor_set_up(), None),
        Some(Kind::PersonSecondFactorTurnedOff) => (l.profile_event_second_factor_off(), None),
        Some(Kind::PersonSecondFactorReset) => (l.profile_event_second_factor_reset(&event.actor_name), None),
        Some(Kind::PersonRecoveryCodesRenewed) => (l.profile_event_codes_renewed(), None),
        Some(Kind::PersonRecoveryCodeUsed) => {
            let left = event.details["left"].as_i64();
            (l.profile_event_code_used(), left.map(|left| l.second_factor_codes_left(left)))
        }
        Some(Kind::PersonPasskeyAdded) => (l.profile_event_passkey_added(name()), None),
        Some(Kind::PersonPasskeyRemoved) => (l.profile_event_passkey_removed(name()), None),
        // What a later release wrote.
        _ => (l.profile_event_other(), None),
    };
    HistoryEntry { at: moment(event.at), when: l.date_time(event.at), text, detail }
}

/// What the second step of a sign-in was taken with, as [`crate::domain::second_factor::Proof::as_str`] stored it.
fn second_step(l: &Locale, details: &Value) -> Option<String> {
    match details["second_step"].as_str()? {
        "authenticator" => Some(l.profile_event_with_app()),
        "passkey" => Some(l.profile_event_with_passkey()),
        "recovery_code" => Some(l.profile_event_with_code()),
        _ => None,
    }
}
