//! The sign-in page. An unknown address, a wrong password and an open invitation get the same answer (AUT-01).

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;

use crate::domain::access::Actor;
use crate::domain::people::sign_in;
use crate::domain::sessions::PENDING;
use crate::metrics::SignIn as Outcome;
use crate::paths;
use crate::web::error::{Explanation, PageError, PageResult};
use crate::web::form::{FieldErrors, Form, Query};
use crate::web::page::Page;
use crate::web::{next, passwords, second_step};

#[derive(Template)]
#[template(path = "sign_in/form.html")]
struct SignInPage<'a> {
    page: &'a Page,
    email: &'a str,
    next: &'a str,
    signed_out: bool,
    /// In how many minutes the second step should have been taken, of somebody who comes back from there.
    late: Option<i64>,
    errors: FieldErrors,
    /// Why the very same form was not taken now, and what to do.
    refused: Option<Explanation>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    next: String,
    signed_out: Option<String>,
    late: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct SignIn {
    email: String,
    password: String,
    next: String,
}

/// The form; for somebody who is signed in already, the way on.
pub async fn get(page: Page, Query(asked): Query<Asked>) -> PageResult {
    if page.viewer.is_some() {
        return page.redirect(&onward(&page, &asked.next));
    }
    let late = asked.late.map(|_| PENDING.whole_minutes());
    page.html(&SignInPage { signed_out: asked.signed_out.is_some(), late, ..SignInPage::new(&page, &asked.next) })
}

/// The form as a page that nobody filled in yet; also what `/` is for strangers.
pub fn show(page: &Page, next: &str) -> PageResult {
    page.html(&SignInPage::new(page, next))
}

impl<'a> SignInPage<'a> {
    /// Empty.
    fn new(page: &'a Page, next: &'a str) -> Self {
        Self { page, email: "", next, signed_out: false, late: None, errors: FieldErrors::new(), refused: None }
    }
}

pub async fn post(page: Page, Form(form): Form<SignIn>) -> PageResult {
    match attempt(&page, &form).await {
        // The address stays, to be sent again later.
        Err(error) if error.passes() => {
            let (status, said) = error.words(page.l);
            let refused = Some(said);
            let template = SignInPage { email: form.email.trim(), refused, ..SignInPage::new(&page, &form.next) };
            Ok(error.shown_as(page.html_with(status, &template)?))
        }
        answer => answer,
    }
}

async fn attempt(page: &Page, form: &SignIn) -> PageResult {
    let (config, secret) = (&page.state.config, &page.state.secret);
    let mut conn = page.connection().await?;
    let now = page.state.clock.now(&mut conn).await?;
    let counted = sign_in::attempt(&mut conn, &config.limits, secret, &form.email, &page.request.client, now).await?;
    let metrics = &page.state.metrics;
    let attempt = counted.map_err(|blocked| {
        metrics.sign_in(Outcome::Limited);
        PageError::too_many(blocked.retry_after_seconds)
    })?;
    // Checking takes its time: not while holding a connection.
    drop(conn);
    let verified = passwords::verify(page, &attempt, &form.password, now).await;
    let matches = verified.inspect_err(|_| metrics.sign_in(Outcome::Busy))?;
    metrics.sign_in(if matches && attempt.person.is_some() { Outcome::Accepted } else { Outcome::Refused });
    let Some(person) = attempt.person.as_ref().filter(|_| matches) else {
        let mut errors = FieldErrors::new();
        errors.add("email", page.l.sign_in_error_unknown());
        let template = SignInPage { email: form.email.trim(), errors, ..SignInPage::new(page, &form.next) };
        return page.html_with(StatusCode::UNPROCESSABLE_ENTITY, &template);
    };

    passwords::renew(page, person, &form.password).await;
    let request_id = Some(page.request.id);
    let actor = Actor { person_id: Some(person.id), name: person.name(), request_id, now };
    second_step::go_on(page, &actor, person, &onward(page, &form.next), None).await
}

/// Where a sign-in leads: to the page asked for, or home.
pub(super) fn onward(page: &Page, next: &str) -> String {
    next::own_path(&page.state.config.public_url, next).unwrap_or_else(|| paths::HOME.to_owned())
}
