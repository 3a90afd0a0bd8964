//! Asking for a reset. The answer, and the time it takes, are the same for everybody (AUT-02).

use std::time::Duration;

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;
use tokio::time::Instant;

use crate::domain::limits::{self, Limit};
use crate::domain::people::{self, EmailAddress};
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form};
use crate::web::page::Page;

/// Long enough for the mail to be written, so that its absence does not show.
const ANSWERS_AFTER: Duration = Duration::from_millis(150);

#[derive(Template)]
#[template(path = "password_reset/ask.html")]
struct AskPage<'a> {
    page: &'a Page,
    email: &'a str,
    errors: FieldErrors,
}

#[derive(Template)]
#[template(path = "password_reset/asked.html")]
struct AskedPage<'a> {
    page: &'a Page,
    email: &'a str,
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct Ask {
    email: String,
}

pub async fn get(page: Page) -> PageResult {
    page.html(&AskPage { page: &page, email: "", errors: FieldErrors::new() })
}

pub async fn post(page: Page, Form(form): Form<Ask>) -> PageResult {
    let answer_at = Instant::now() + ANSWERS_AFTER;
    let Ok(email) = EmailAddress::parse(&form.email) else {
        let mut errors = FieldErrors::new();
        errors.add("email", page.l.reset_error_email());
        return page
            .html_with(StatusCode::UNPROCESSABLE_ENTITY, &AskPage { page: &page, email: form.email.trim(), errors });
    };
    let (secret, overrides) = (&page.state.secret, &page.state.config.limits);
    let mut conn = page.connection().await?;
    let now = page.state.clock.now(&mut conn).await?;
    let keys =
        [(Limit::PasswordResetClient, page.request.client.as_str()), (Limit::PasswordResetAddress, email.as_str())];
    for (limit, key) in keys {
        let hit = limits::hit(&mut conn, overrides, secret, limit, key, now).await?;
        hit.map_err(|blocked| PageError::too_many(blocked.retry_after_seconds))?;
    }
    drop(conn);
    let mut tx = page.begin().await?;
    people::request_reset(&mut tx, secret, &email, now).await?;
    tx.commit().await?;
    tokio::time::sleep_until(answer_at).await;
    page.html(&AskedPage { page: &page, email: email.as_str() })
}
