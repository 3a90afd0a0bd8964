//! What is set up, and what can be done about it. Whoever must set it up lands here.

use askama::Template;
use serde::Deserialize;
use uuid::Uuid;

use crate::domain::people;
use crate::domain::second_factor::{self, Passkey, SecondFactor};
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{Form, Query};
use crate::web::frame::{Banner, MenuItem};
use crate::web::page::Page;
use crate::web::second_step;

#[derive(Template)]
#[template(path = "my_profile/second_factor/overview.html")]
struct OverviewPage<'a> {
    page: &'a Page,
    tabs: Vec<MenuItem>,
    factor: SecondFactor,
    /// Since when, in words.
    since: String,
    passkeys: Vec<PasskeyRow>,
    is_required: bool,
    /// Where setting up begins.
    set_up: String,
}

struct PasskeyRow {
    id: Uuid,
    name: String,
    added: String,
    last_used: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    next: String,
}

pub async fn get(page: Page, Query(asked): Query<Asked>) -> PageResult {
    let viewer = page.viewer()?;
    let mut conn = page.connection().await?;
    let factor = second_factor::find(&mut conn, viewer.person_id).await?;
    let passkeys = second_factor::list_passkeys(&mut conn, viewer.person_id).await?;
    drop(conn);
    page.html(&OverviewPage {
        page: &page,
        tabs: super::super::tabs(&page, paths::PROFILE_SECOND_FACTOR),
        since: factor.authenticator.map(|at| page.l.date_time(at)).unwrap_or_default(),
        passkeys: passkeys.into_iter().map(|passkey| row(&page, passkey)).collect(),
        is_required: second_step::is_required(&page.state.config, viewer),
        set_up: paths::authenticator_then(&asked.next),
        factor,
    })
}

fn row(page: &Page, passkey: Passkey) -> PasskeyRow {
    PasskeyRow {
        id: passkey.id,
        name: passkey.name,
        added: page.l.date_time(passkey.added_at),
        last_used: passkey.last_used_at.map_or_else(|| page.l.common_never(), |at| page.l.date_time(at)),
    }
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct Remove {
    /// A passkey's id.
    remove: String,
}

/// Takes a passkey away. The app stays, so that nobody is left without a second step.
pub async fn post(page: Page, Form(form): Form<Remove>) -> PageResult {
    let id: Uuid = form.remove.parse().map_err(|_| PageError::not_found())?;
    let mut tx = page.begin().await?;
    let person = people::find(&mut tx, page.viewer()?.person_id).await?.ok_or_else(PageError::not_found)?;
    if !second_factor::remove_passkey(&mut tx, &page.actor()?, &person, id).await? {
        return Err(PageError::not_found());
    }
    tx.commit().await?;
    let banner = Banner { text: page.l.second_factor_passkey_removed(), ..Banner::default() };
    page.redirect_with(paths::PROFILE_SECOND_FACTOR, banner).await
}
