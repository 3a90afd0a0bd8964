//! Turning two-step sign-in off.

use axum::http::StatusCode;

use super::{Ask, Proof, ask};
use crate::domain::second_factor;
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form};
use crate::web::frame::Banner;
use crate::web::page::Page;
use crate::web::second_step;

fn texts(page: &Page) -> Ask {
    Ask {
        path: paths::PROFILE_SECOND_FACTOR_OFF,
        title: page.l.second_factor_off_title(),
        text: page.l.second_factor_off_text(),
        button: page.l.second_factor_off_button(),
        class: "danger",
    }
}

pub async fn get(page: Page) -> PageResult {
    refuse_if_required(&page)?;
    ask(&page, StatusCode::OK, texts(&page), FieldErrors::new()).await
}

pub async fn post(page: Page, Form(form): Form<Proof>) -> PageResult {
    refuse_if_required(&page)?;
    let mut errors = FieldErrors::new();
    let Some(person) = form.check(&page, &mut errors).await? else {
        return ask(&page, StatusCode::UNPROCESSABLE_ENTITY, texts(&page), errors).await;
    };
    let mut tx = page.begin().await?;
    second_factor::turn_off(&mut tx, &page.actor()?, &person).await?;
    tx.commit().await?;
    let banner = Banner { text: page.l.second_factor_off_done(), ..Banner::default() };
    page.redirect_with(paths::PROFILE_SECOND_FACTOR, banner).await
}

fn refuse_if_required(page: &Page) -> Result<(), PageError> {
    if !second_step::is_required(&page.state.config, page.viewer()?) {
        return Ok(());
    }
    let back = Some((page.l.second_factor_title(), paths::PROFILE_SECOND_FACTOR.to_owned()));
    let (title, text) = (page.l.second_factor_stays_on(), page.l.second_factor_stays_on_text());
    Err(PageError::conflict().explained(title, text, back))
}
