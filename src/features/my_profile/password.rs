//! Changing one's own password: the other sign-ins end, this one goes on under a new id (SES-04).

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;

use crate::domain::people::{self, PasswordChangeError, Person};
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form};
use crate::web::frame::{Banner, MenuItem};
use crate::web::page::Page;
use crate::web::passwords;

#[derive(Template)]
#[template(path = "my_profile/password.html")]
struct PasswordPage<'a> {
    page: &'a Page,
    tabs: Vec<MenuItem>,
    email: &'a str,
    errors: FieldErrors,
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct Change {
    current_password: String,
    password: String,
    password_confirmation: String,
}

pub async fn get(page: Page) -> PageResult {
    show(&page, StatusCode::OK, FieldErrors::new())
}

pub async fn post(page: Page, Form(form): Form<Change>) -> PageResult {
    let viewer = page.viewer()?;
    let names = people::list_names_around(&mut *page.connection().await?, viewer.person_id).await?;
    let mut errors = FieldErrors::new();
    let person = passwords::own(&page, &form.current_password).await?;
    if person.is_none() {
        errors.add("current_password", page.l.profile_error_current_password());
    }
    let own = [viewer.first_name.as_str(), viewer.last_name.as_str()];
    let names: Vec<&str> = names.iter().map(String::as_str).chain(own).collect();
    let typed = (form.password.as_str(), form.password_confirmation.as_str());
    let password = passwords::check(&page, &viewer.email, &names, typed, &mut errors);
    let (Some(password), Some(person)) = (password, person) else {
        return show(&page, StatusCode::UNPROCESSABLE_ENTITY, errors);
    };

    let hash = page.state.passwords.hash(password).await?;
    let mut tx = page.begin().await?;
    let session_epoch = match people::change_password(&mut tx, &page.actor()?, &person, &hash).await {
        Ok(epoch) => epoch,
        Err(PasswordChangeError::Stale) => return Err(PageError::conflict()),
        Err(PasswordChangeError::Database(error)) => return Err(error.into()),
    };
    tx.commit().await?;
    page.sign_in(&Person { session_epoch, ..person }).await?;
    let detail = Some(page.l.profile_password_saved_detail());
    let banner = Banner { text: page.l.profile_password_saved(), detail, ..Banner::default() };
    page.redirect_with(paths::PROFILE, banner).await
}

fn show(page: &Page, status: StatusCode, errors: FieldErrors) -> PageResult {
    let tabs = super::tabs(page, paths::PROFILE_PASSWORD);
    page.html_with(status, &PasswordPage { page, tabs, email: &page.viewer()?.email, errors })
}
