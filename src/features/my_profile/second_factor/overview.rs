//! What is set up, and what can be done about it. Whoever must set it up lands here.

use askama::Template;
use serde::Deserialize;

use crate::domain::second_factor::{self, SecondFactor};
use crate::paths;
use crate::web::error::PageResult;
use crate::web::form::Query;
use crate::web::frame::MenuItem;
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
    is_required: bool,
    /// Where setting up begins.
    set_up: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    next: String,
}

pub async fn get(page: Page, Query(asked): Query<Asked>) -> PageResult {
    let viewer = page.viewer()?;
    let factor = second_factor::find(&mut *page.connection().await?, viewer.person_id).await?;
    page.html(&OverviewPage {
        page: &page,
        tabs: super::super::tabs(&page, paths::PROFILE_SECOND_FACTOR),
        since: factor.authenticator.map(|at| page.l.date_time(at)).unwrap_or_default(),
        is_required: second_step::is_required(&page.state.config, viewer),
        set_up: paths::authenticator_then(&asked.next),
        factor,
    })
}
