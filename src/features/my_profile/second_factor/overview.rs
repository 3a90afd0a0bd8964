//! What is set up, and what can be done about it.

use askama::Template;

use crate::domain::second_factor::{self, SecondFactor};
use crate::paths;
use crate::web::error::PageResult;
use crate::web::frame::MenuItem;
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "my_profile/second_factor/overview.html")]
struct OverviewPage<'a> {
    page: &'a Page,
    tabs: Vec<MenuItem>,
    factor: SecondFactor,
    /// Since when, in words.
    since: String,
}

pub async fn get(page: Page) -> PageResult {
    let factor = second_factor::find(&mut *page.connection().await?, page.viewer()?.person_id).await?;
    let since = factor.authenticator.map(|at| page.l.date_time(at)).unwrap_or_default();
    page.html(&OverviewPage {
        page: &page,
        tabs: super::super::tabs(&page, paths::PROFILE_SECOND_FACTOR),
        factor,
        since,
    })
}
