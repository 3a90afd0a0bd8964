//! Adding a passkey, which takes a script: the page says so to whoever has none.

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::Value;

use super::super::sign_ins::device;
use crate::domain::people::{self, Person};
use crate::domain::second_factor::{self, AddPasskeyError, PasskeyName};
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form};
use crate::web::frame::{Banner, MenuItem};
use crate::web::page::Page;

/// The session's entry for what the browser was asked.
const ASKED: &str = "passkey";

#[derive(Template)]
#[template(path = "my_profile/second_factor/passkeys.html")]
struct PasskeysPage<'a> {
    page: &'a Page,
    tabs: Vec<MenuItem>,
    email: &'a str,
    passkey_name: &'a str,
    /// What the browser is asked; none at an address where there are no passkeys.
    options: Option<String>,
    errors: FieldErrors,
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct Add {
    name: String,
    current_password: String,
    current_code: String,
    /// The answer, as the script writes it.
    credential: String,
}

pub async fn get(page: Page) -> PageResult {
    let name = device(page.request.header("user-agent").unwrap_or_default()).unwrap_or_default();
    show(&page, StatusCode::OK, &name, FieldErrors::new()).await
}

pub async fn post(page: Page, Form(form): Form<Add>) -> PageResult {
    let asked: Option<Value> = page.session.remove(ASKED).await?;
    let mut errors = FieldErrors::new();
    let name = PasskeyName::parse(&form.name);
    if name.is_none() {
        errors.add("name", page.l.second_factor_error_passkey_name(PasskeyName::MAX_CHARS));
    }
    let person = super::password(&page, &form.current_password, &mut errors).await?;
    let (Some(name), Some(person)) = (name, person) else { return again(&page, &form, errors).await };
    // Its code works once: not before the rest is right.
    if form.credential.is_empty() || asked.is_none() {
        errors.add("passkey", page.l.second_factor_error_passkey());
        return again(&page, &form, errors).await;
    }
    if !super::prove(&page, &person, &form.current_code, &mut errors).await? {
        return again(&page, &form, errors).await;
    }
    let mut tx = page.begin().await?;
    let answer = (asked.unwrap_or_default(), form.credential.as_str());
    match second_factor::add_passkey(&mut tx, &page.site(), &page.actor()?, &person, &name, answer).await {
        Ok(()) => tx.commit().await?,
        Err(AddPasskeyError::Refused) => {
            tx.rollback().await?;
            errors.add("passkey", page.l.second_factor_error_passkey());
            return again(&page, &form, errors).await;
        }
        Err(AddPasskeyError::Database(error)) => return Err(error.into()),
    }
    let banner = Banner { text: page.l.second_factor_passkey_added(), ..Banner::default() };
    page.redirect_with(paths::PROFILE_SECOND_FACTOR, banner).await
}

async fn again(page: &Page, form: &Add, errors: FieldErrors) -> PageResult {
    show(page, StatusCode::UNPROCESSABLE_ENTITY, &form.name, errors).await
}

/// Each time that it is shown, the browser is asked anew.
async fn show(page: &Page, status: StatusCode, name: &str, errors: FieldErrors) -> PageResult {
    let viewer = page.viewer()?;
    let mut conn = page.connection().await?;
    if !second_factor::is_set_up(&mut conn, viewer.person_id).await? {
        return page.redirect(paths::PROFILE_SECOND_FACTOR);
    }
    let person: Person = people::find(&mut conn, viewer.person_id).await?.ok_or_else(PageError::not_found)?;
    let asked = second_factor::begin_adding(&mut conn, &page.site(), &person).await?;
    drop(conn);
    if let Some(asked) = &asked {
        page.remember(ASKED, &asked.state).await?;
    }
    let tabs = super::super::tabs(page, paths::PROFILE_SECOND_FACTOR);
    let options = asked.map(|asked| asked.options);
    page.html_with(status, &PasskeysPage { page, tabs, email: &viewer.email, passkey_name: name, options, errors })
}
