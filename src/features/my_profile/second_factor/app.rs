//! Setting up an authenticator app, or another one: the QR code, and the first code that the app shows.

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;
use uuid::Uuid;

use crate::domain::second_factor::{self, NewAuthenticator, SetUpError};
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form, Query};
use crate::web::frame::{Banner, BannerKind, MenuItem};
use crate::web::next;
use crate::web::page::Page;
use crate::web::qr::Qr;

#[derive(Template)]
#[template(path = "my_profile/second_factor/app.html")]
struct AppPage<'a> {
    page: &'a Page,
    tabs: Vec<MenuItem>,
    email: &'a str,
    /// Whether it replaces an app.
    is_on: bool,
    app: NewAuthenticator,
    address: String,
    qr: Qr,
    next: &'a str,
    errors: FieldErrors,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    next: String,
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct SetUp {
    /// The id of the app that the page showed.
    app: String,
    code: String,
    current_password: String,
    current_code: String,
    next: String,
}

pub async fn get(page: Page, Query(asked): Query<Asked>) -> PageResult {
    let app = NewAuthenticator::generate(&page.state.secret, page.viewer()?.person_id);
    show(&page, StatusCode::OK, app, &asked.next, FieldErrors::new()).await
}

pub async fn post(page: Page, Form(form): Form<SetUp>) -> PageResult {
    let actor = page.actor()?;
    let person_id = page.viewer()?.person_id;
    let id: Uuid = form.app.parse().map_err(|_| PageError::unprocessable())?;
    let factor = second_factor::find(&mut *page.connection().await?, person_id).await?;
    if factor.authenticator_id == Some(id) {
        // The same form once more: its codes were shown.
        return already_on(&page).await;
    }
    let is_on = factor.is_on();
    let again = |errors| {
        let app = NewAuthenticator::of(&page.state.secret, person_id, id);
        show(&page, StatusCode::UNPROCESSABLE_ENTITY, app, &form.next, errors)
    };
    let mut errors = FieldErrors::new();
    if !NewAuthenticator::of(&page.state.secret, person_id, id).shows(&form.code, actor.now) {
        errors.add("code", page.l.second_factor_error_new_code());
    }
    let person = super::password(&page, &form.current_password, &mut errors).await?;
    // The old app's code is taken last: it works once.
    let (Some(person), true) = (person, errors.is_empty()) else { return again(errors).await };
    if is_on && !super::prove(&page, &person, &form.current_code, &mut errors).await? {
        return again(errors).await;
    }
    let mut tx = page.begin().await?;
    let new = (id, form.code.as_str());
    let set_up =
        second_factor::set_up(&mut tx, &page.state.secret, &actor, &person, new, is_on, page.session_id()).await;
    match set_up {
        Ok(codes) => {
            tx.commit().await?;
            let next = next::own_page(&page.state.config.public_url, &form.next);
            let next = next.unwrap_or_else(|| paths::PROFILE_SECOND_FACTOR.to_owned());
            super::show_codes(&page, page.l.second_factor_set_up_done(), &codes, next)
        }
        Err(SetUpError::WrongCode) => {
            errors.add("code", page.l.second_factor_error_new_code());
            again(errors).await
        }
        Err(SetUpError::AlreadyOn) => already_on(&page).await,
        Err(SetUpError::Database(error)) => Err(error.into()),
    }
}

async fn already_on(page: &Page) -> PageResult {
    let banner = Banner { kind: BannerKind::Information, text: page.l.second_factor_already_on(), detail: None };
    page.redirect_with(paths::PROFILE_SECOND_FACTOR, banner).await
}

async fn show(page: &Page, status: StatusCode, app: NewAuthenticator, next: &str, errors: FieldErrors) -> PageResult {
    let viewer = page.viewer()?;
    let is_on = second_factor::is_set_up(&mut *page.connection().await?, viewer.person_id).await?;
    let address = app.address(&page.state.config.product_name, &viewer.email);
    // A product name that fills a QR code leaves the secret as text.
    let qr = Qr::of(&address).unwrap_or_default();
    let tabs = super::super::tabs(page, paths::PROFILE_SECOND_FACTOR);
    page.html_with(status, &AppPage { page, tabs, email: &viewer.email, is_on, app, address, qr, next, errors })
}
