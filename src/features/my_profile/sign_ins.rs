//! One's own sign-ins: what they look like, and ending one or all others.

use askama::Template;
use serde::Deserialize;
use uuid::Uuid;

use crate::domain::audit::{self, EventKind, NewEvent};
use crate::domain::sessions::{self, SignIn};
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::form::Form;
use crate::web::frame::{Banner, BannerKind, MenuItem};
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "my_profile/sign_ins.html")]
struct SignInsPage<'a> {
    page: &'a Page,
    tabs: Vec<MenuItem>,
    rows: Vec<Row>,
    others: usize,
}

struct Row {
    id: Uuid,
    device: String,
    client: String,
    since: String,
    last_seen: String,
    is_this_one: bool,
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct End {
    /// A sign-in's id, or "others".
    end: String,
}

pub async fn get(page: Page) -> PageResult {
    let person_id = page.viewer()?.person_id;
    let sign_ins = sessions::list_of_person(&mut *page.connection().await?, &page.state.clock, person_id).await?;
    let rows: Vec<Row> = sign_ins.iter().map(|sign_in| row(&page, sign_in)).collect();
    let others = rows.iter().filter(|row| !row.is_this_one).count();
    page.html(&SignInsPage { page: &page, tabs: super::tabs(&page, paths::PROFILE_SIGN_INS), rows, others })
}

fn row(page: &Page, sign_in: &SignIn) -> Row {
    Row {
        id: sign_in.id,
        device: device(&sign_in.user_agent).unwrap_or_else(|| page.l.profile_sign_ins_unknown_device()),
        client: sign_in.client.clone(),
        since: page.l.date_time(sign_in.created_at),
        last_seen: page.l.date_time(sign_in.last_seen_at),
        is_this_one: page.session_id() == Some(sign_in.id),
    }
}

/// "Firefox, Windows": the browser and system that a user agent names, without the rest of it.
pub(super) fn device(user_agent: &str) -> Option<String> {
    let first = |names: &[(&str, &'static str)]| {
        names.iter().find(|(mark, _)| user_agent.contains(mark)).map(|(_, name)| *name)
    };
    // Each of these claims to be those after it as well.
    let browser =
        first(&[("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari")]);
    let system = first(&[
        ("Windows", "Windows"),
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Mac OS", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ]);
    match (browser, system) {
        (Some(browser), Some(system)) => Some(format!("{browser}, {system}")),
        (one, other) => one.or(other).map(ToOwned::to_owned),
    }
}

pub async fn post(page: Page, Form(form): Form<End>) -> PageResult {
    let actor = page.actor()?;
    let person_id = page.viewer()?.person_id;
    let mut tx = page.begin().await?;
    let ended = if form.end == "others" {
        sessions::end_others(&mut tx, person_id, page.session_id()).await?
    } else {
        let id: Uuid = form.end.parse().map_err(|_| PageError::not_found())?;
        if page.session_id() == Some(id) {
            return Err(PageError::conflict());
        }
        u64::from(sessions::delete_of_person(&mut tx, person_id, id).await?)
    };
    if ended > 0 {
        let event = NewEvent {
            target_id: Some(person_id),
            details: serde_json::json!({ "ended": ended }),
            ..NewEvent::new(EventKind::PersonSessionEnded)
        };
        audit::record(&mut tx, &actor, event).await?;
    }
    tx.commit().await?;
    let banner = if ended > 0 {
        Banner { text: page.l.profile_sign_ins_ended(ended), ..Banner::default() }
    } else {
        Banner { kind: BannerKind::Information, text: page.l.profile_sign_ins_ended_already(), detail: None }
    };
    page.redirect_with(paths::PROFILE_SIGN_INS, banner).await
}

#[cfg(test)]
mod tests {
    use super::device;

    #[test]
    fn a_user_agent_is_told_in_two_words() {
        for (agent, expected) in [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0",
                Some("Edge, Windows"),
            ),
            ("Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0", Some("Firefox, Linux")),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Safari/604.1",
                Some("Safari, iPhone"),
            ),
            ("Tests/1.0", None),
        ] {
            assert_eq!(device(agent).as_deref(), expected);
        }
    }
}
