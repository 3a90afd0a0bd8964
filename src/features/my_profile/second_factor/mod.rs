//! Two-step sign-in: what is set up, an authenticator app, recovery codes, passkeys, and turning it off.

pub mod app;
pub mod off;
pub mod overview;
pub mod passkeys;
pub mod recovery_codes;

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;

use crate::domain::people::Person;
use crate::domain::second_factor::{self, RecoveryCode};
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::form::FieldErrors;
use crate::web::frame::MenuItem;
use crate::web::page::Page;
use crate::web::{passwords, second_step};

/// New recovery codes: shown as the answer to the form, since nothing keeps them for another page.
#[derive(Template)]
#[template(path = "my_profile/second_factor/codes.html")]
struct CodesPage<'a> {
    page: &'a Page,
    tabs: Vec<MenuItem>,
    heading: String,
    codes: Vec<String>,
    /// The way on.
    next: String,
}

fn show_codes(page: &Page, heading: String, codes: &[RecoveryCode], next: String) -> PageResult {
    let codes = codes.iter().map(RecoveryCode::in_groups).collect();
    page.html(&CodesPage { page, tabs: super::tabs(page, paths::PROFILE_SECOND_FACTOR), heading, codes, next })
}

/// The viewer, if the password is theirs; else the error is noted.
async fn password(page: &Page, typed: &str, errors: &mut FieldErrors) -> Result<Option<Person>, PageError> {
    let person = passwords::own(page, typed).await?;
    if person.is_none() {
        errors.add("current_password", page.l.profile_error_current_password());
    }
    Ok(person)
}

/// Whether `typed` is a code of the second factor that is on now, for good; else the error is noted.
async fn prove(page: &Page, person: &Person, typed: &str, errors: &mut FieldErrors) -> Result<bool, PageError> {
    let actor = page.actor()?;
    let is_counted = second_step::count(page, person.id, typed, actor.now).await?;
    let mut tx = page.begin().await?;
    let proof = second_factor::take(&mut tx, &page.state.secret, &actor, person, typed).await?;
    if proof.is_none() {
        errors.add("current_code", page.l.second_factor_error_either());
        return Ok(false);
    }
    if is_counted {
        second_step::forgive(page, &mut tx, person.id, actor.now).await?;
    }
    tx.commit().await?;
    Ok(true)
}

/// A page that asks for password and code before it does what its button says.
struct Ask {
    path: &'static str,
    title: String,
    text: String,
    button: String,
    /// How the button looks.
    class: &'static str,
}

#[derive(Template)]
#[template(path = "my_profile/second_factor/proof.html")]
struct ProofPage<'a> {
    page: &'a Page,
    tabs: Vec<MenuItem>,
    email: &'a str,
    ask: Ask,
    errors: FieldErrors,
}

/// Shows such a page; whoever has nothing set up is led to where that is done.
async fn ask(page: &Page, status: StatusCode, ask: Ask, errors: FieldErrors) -> PageResult {
    let viewer = page.viewer()?;
    if !second_factor::is_set_up(&mut *page.connection().await?, viewer.person_id).await? {
        return page.redirect(paths::PROFILE_SECOND_FACTOR);
    }
    let tabs = super::tabs(page, paths::PROFILE_SECOND_FACTOR);
    page.html_with(status, &ProofPage { page, tabs, email: &viewer.email, ask, errors })
}

/// Password and code.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct Proof {
    current_password: String,
    current_code: String,
}

impl Proof {
    /// The viewer, if both are theirs. The code is not taken before the password is right.
    async fn check(&self, page: &Page, errors: &mut FieldErrors) -> Result<Option<Person>, PageError> {
        let Some(person) = password(page, &self.current_password, errors).await? else { return Ok(None) };
        let proven = prove(page, &person, &self.current_code, errors).await?;
        Ok(proven.then_some(person))
    }
}
