//! New recovery codes, when the old ones are used up or somebody may have seen them.

use axum::http::StatusCode;

use super::{Ask, Proof, ask};
use crate::domain::second_factor;
use crate::paths;
use crate::web::error::PageResult;
use crate::web::form::{FieldErrors, Form};
use crate::web::page::Page;

fn texts(page: &Page) -> Ask {
    Ask {
        path: paths::PROFILE_RECOVERY_CODES,
        title: page.l.second_factor_renew_title(),
        text: page.l.second_factor_renew_text(),
        button: page.l.second_factor_renew_button(),
        class: "primary",
    }
}

pub async fn get(page: Page) -> PageResult {
    ask(&page, StatusCode::OK, texts(&page), FieldErrors::new()).await
}

pub async fn post(page: Page, Form(form): Form<Proof>) -> PageResult {
    let mut errors = FieldErrors::new();
    let Some(person) = form.check(&page, &mut errors).await? else {
        return ask(&page, StatusCode::UNPROCESSABLE_ENTITY, texts(&page), errors).await;
    };
    let mut tx = page.begin().await?;
    let codes = second_factor::renew_codes(&mut tx, &page.actor()?, &person).await?;
    tx.commit().await?;
    let next = paths::PROFILE_SECOND_FACTOR.to_owned();
    super::show_codes(&page, page.l.second_factor_renewed(), &codes, next)
}
