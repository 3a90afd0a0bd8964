//! The second step, after the password: a code of the authenticator app, or a recovery code. Only then is there a session.

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;

use super::form::onward;
use crate::domain::access::Actor;
use crate::domain::people::{self, sign_in};
use crate::domain::{second_factor, sessions};
use crate::paths;
use crate::web::error::PageResult;
use crate::web::form::{FieldErrors, Form, Query};
use crate::web::page::Page;
use crate::web::second_step;

#[derive(Template)]
#[template(path = "sign_in/second_step.html")]
struct SecondStepPage<'a> {
    page: &'a Page,
    next: &'a str,
    errors: FieldErrors,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    next: String,
}

/// One of both codes: each has a form of its own.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct SecondStep {
    code: String,
    recovery_code: String,
    next: String,
}

pub async fn get(page: Page, Query(asked): Query<Asked>) -> PageResult {
    if second_step::begun(&page).await?.is_none() {
        return elsewhere(&page, &asked.next);
    }
    page.html(&SecondStepPage { page: &page, next: &asked.next, errors: FieldErrors::new() })
}

pub async fn post(page: Page, Form(form): Form<SecondStep>) -> PageResult {
    let Some((token, pending)) = second_step::begun(&page).await? else { return elsewhere(&page, &form.next) };
    let mut conn = page.connection().await?;
    let Some(person) = people::find(&mut conn, pending.person_id).await? else { return elsewhere(&page, &form.next) };
    let now = page.state.clock.now(&mut conn).await?;
    drop(conn);
    second_step::count(&page, person.id, now).await?;
    let request_id = Some(page.request.id);
    let actor = Actor { person_id: Some(person.id), name: person.name(), request_id, now };
    let typed = if form.recovery_code.is_empty() { &form.code } else { &form.recovery_code };

    let mut tx = page.begin().await?;
    let Some(proof) = second_factor::take(&mut tx, &page.state.secret, &actor, &person, typed).await? else {
        let mut errors = FieldErrors::new();
        if form.recovery_code.is_empty() {
            errors.add("code", page.l.second_factor_error_code());
        } else {
            errors.add("recovery_code", page.l.second_factor_error_recovery_code());
        }
        let template = SecondStepPage { page: &page, next: &form.next, errors };
        return page.html_with(StatusCode::UNPROCESSABLE_ENTITY, &template);
    };
    // Dropped, the transaction gives the code back.
    if !sessions::finish(&mut tx, &token).await? {
        return elsewhere(&page, &form.next);
    }
    sign_in::start(&mut tx, &actor, Some(proof.as_str())).await?;
    tx.commit().await?;
    second_step::forgive(&page, person.id, now).await?;
    second_step::complete(&page, &person, pending, &onward(&page, &form.next)).await
}

/// No sign-in waits for its second step here: signed in already, or begun too long ago.
fn elsewhere(page: &Page, next: &str) -> PageResult {
    let next = onward(page, next);
    if page.viewer.is_some() { page.redirect(&next) } else { page.redirect(&paths::sign_in_then(&next)) }
}
