//! Takes one's own request back, while nobody has answered it.

use serde::Deserialize;
use uuid::Uuid;

use crate::domain::role_requests;
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::form::Form;
use crate::web::frame::Banner;
use crate::web::page::Page;

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Withdrawal {
    request: String,
}

pub async fn post(page: Page, Form(form): Form<Withdrawal>) -> PageResult {
    let id: Uuid = form.request.parse().map_err(|_| PageError::not_found())?;
    let mut tx = page.begin().await?;
    if !role_requests::withdraw(&mut tx, &page.actor()?, id).await? {
        return Err(PageError::not_found());
    }
    tx.commit().await?;
    let banner = Banner { text: page.l.requests_withdrawn_done(), ..Banner::default() };
    page.redirect_with(paths::PROFILE_ROLE_REQUESTS, banner).await
}
