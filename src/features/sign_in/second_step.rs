//! The second step, after the password: a code of the authenticator app, a recovery code, or a passkey. Only then is there a session.

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;
use uuid::Uuid;

use super::form::onward;
use crate::domain::access::Actor;
use crate::domain::people::{self, sign_in};
use crate::domain::{second_factor, sessions};
use crate::paths;
use crate::secret::Token;
use crate::web::error::PageResult;
use crate::web::form::{FieldErrors, Form, Query};
use crate::web::page::Page;
use crate::web::second_step;

#[derive(Template)]
#[template(path = "sign_in/second_step.html")]
struct SecondStepPage<'a> {
    page: &'a Page,
    next: &'a str,
    /// What a passkey is asked for, if there is one.
    passkey: Option<String>,
    errors: FieldErrors,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    next: String,
}

/// One of the three: each has a form of its own.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct SecondStep {
    code: String,
    recovery_code: String,
    /// A passkey's answer, as the script writes it.
    credential: String,
    next: String,
}

pub async fn get(page: Page, Query(asked): Query<Asked>) -> PageResult {
    let Some((token, pending)) = second_step::begun(&page).await? else { return elsewhere(&page, &asked.next) };
    show(&page, StatusCode::OK, &token, pending.person_id, &asked.next, FieldErrors::new()).await
}

pub async fn post(page: Page, Form(form): Form<SecondStep>) -> PageResult {
    let Some((token, pending)) = second_step::begun(&page).await? else { return elsewhere(&page, &form.next) };
    let mut conn = page.connection().await?;
    let Some(person) = people::find(&mut conn, pending.person_id).await? else { return elsewhere(&page, &form.next) };
    let now = page.state.clock.now(&mut conn).await?;
    drop(conn);
    let typed = if form.recovery_code.is_empty() { &form.code } else { &form.recovery_code };
    let is_counted = form.credential.is_empty() && second_step::count(&page, person.id, typed, now).await?;
    let request_id = Some(page.request.id);
    let actor = Actor { person_id: Some(person.id), name: person.name(), request_id, now };
    let mut tx = page.begin().await?;
    let proof = if form.credential.is_empty() {
        second_factor::take(&mut tx, &page.state.secret, &actor, &person, typed).await?
    } else if let Some(asked) = sessions::take_challenge(&mut tx, &token).await? {
        second_factor::use_passkey(&mut tx, &page.site(), person.id, (asked, &form.credential), now).await?
    } else {
        None
    };
    let Some(proof) = proof else {
        tx.rollback().await?;
        let mut errors = FieldErrors::new();
        if !form.credential.is_empty() {
            errors.add("passkey", page.l.second_factor_error_passkey());
        } else if form.recovery_code.is_empty() {
            errors.add("code", page.l.second_factor_error_code());
        } else {
            errors.add("recovery_code", page.l.second_factor_error_recovery_code());
        }
        return show(&page, StatusCode::UNPROCESSABLE_ENTITY, &token, person.id, &form.next, errors).await;
    };
    // Dropped, the transaction gives the code back.
    if !sessions::finish(&mut tx, &token).await? {
        return elsewhere(&page, &form.next);
    }
    sign_in::start(&mut tx, &actor, Some(proof.as_str())).await?;
    if is_counted {
        second_step::forgive(&page, &mut tx, person.id, now).await?;
    }
    tx.commit().await?;
    second_step::complete(&page, &person, pending, &onward(&page, &form.next)).await
}

/// Each time that it is shown, a passkey is asked anew.
async fn show(
    page: &Page,
    status: StatusCode,
    token: &Token,
    person_id: Uuid,
    next: &str,
    errors: FieldErrors,
) -> PageResult {
    let mut conn = page.connection().await?;
    let asked = second_factor::begin_using(&mut conn, &page.site(), person_id).await?;
    if let Some(asked) = &asked {
        sessions::set_challenge(&mut conn, token, &asked.state).await?;
    }
    drop(conn);
    page.html_with(status, &SecondStepPage { page, next, passkey: asked.map(|asked| asked.options), errors })
}

/// No sign-in waits for its second step here: signed in already, never begun, or begun too long ago, which is said.
fn elsewhere(page: &Page, next: &str) -> PageResult {
    let next = onward(page, next);
    if page.viewer.is_some() {
        page.redirect(&next)
    } else if second_step::was_begun(page) {
        second_step::forget(page, page.redirect(&paths::sign_in_again_then(&next))?)
    } else {
        page.redirect(&paths::sign_in_then(&next))
    }
}
