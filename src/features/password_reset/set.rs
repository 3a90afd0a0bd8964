//! Setting a password with a reset's link: an hour, once; every other sign-in ends, and the person is told (SES-04).

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;

use crate::domain::people::{self, Person, ResetError};
use crate::i18n::Locale;
use crate::paths;
use crate::secret::Token;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form};
use crate::web::frame::Banner;
use crate::web::page::Page;
use crate::web::{passwords, second_step};

#[derive(Template)]
#[template(path = "password_reset/set.html")]
struct SetPage<'a> {
    page: &'a Page,
    /// The page's own path; it holds the link's secret.
    path: String,
    email: &'a str,
    errors: FieldErrors,
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct NewPasswordForm {
    password: String,
    password_confirmation: String,
}

pub async fn get(page: Page) -> PageResult {
    let (token, person) = find(&page).await?;
    show(&page, &token, &person, StatusCode::OK, FieldErrors::new())
}

pub async fn post(page: Page, Form(form): Form<NewPasswordForm>) -> PageResult {
    let (token, person) = find(&page).await?;
    let mut errors = FieldErrors::new();
    let names = people::list_names_around(&mut *page.connection().await?, person.id).await?;
    let own = [person.first_name.as_str(), person.last_name.as_str()];
    let names: Vec<&str> = names.iter().map(String::as_str).chain(own).collect();
    let typed = (form.password.as_str(), form.password_confirmation.as_str());
    let Some(password) = passwords::check(&page, &person.email, &names, typed, &mut errors) else {
        return show(&page, &token, &person, StatusCode::UNPROCESSABLE_ENTITY, errors);
    };
    let hash = page.state.passwords.hash(password).await?;
    let mut tx = page.begin().await?;
    let now = page.state.clock.now(&mut tx).await?;
    let reset = people::reset(&mut tx, &token, &hash, page.request.id, now).await;
    let (person, actor) = reset.map_err(|error| refusal(page.l, error))?;
    tx.commit().await?;
    let banner = Banner { text: page.l.reset_done(), detail: Some(page.l.reset_done_detail()), ..Banner::default() };
    second_step::go_on(&page, &actor, &person, paths::HOME, Some(banner)).await
}

async fn find(page: &Page) -> Result<(Token, Person), PageError> {
    let token = page.parameter("token").ok().and_then(Token::parse);
    let token = token.ok_or_else(|| refusal(page.l, ResetError::Unknown))?;
    let now = page.now().await?;
    match people::find_reset(&mut *page.connection().await?, &token, now).await {
        Ok(person) => Ok((token, person)),
        Err(error) => Err(refusal(page.l, error)),
    }
}

fn show(page: &Page, token: &Token, person: &Person, status: StatusCode, errors: FieldErrors) -> PageResult {
    let path = paths::password_reset(token.expose());
    page.html_with(status, &SetPage { page, path, email: &person.email, errors })
}

fn refusal(l: &Locale, error: ResetError) -> PageError {
    let again = Some((l.reset_again(), paths::PASSWORD_RESET.to_owned()));
    match error {
        ResetError::Unknown => PageError::not_found().explained(l.reset_unknown_title(), l.reset_unknown_text(), again),
        ResetError::Expired => PageError::gone().explained(l.reset_expired_title(), l.reset_expired_text(), again),
        ResetError::Database(error) => error.into(),
    }
}
