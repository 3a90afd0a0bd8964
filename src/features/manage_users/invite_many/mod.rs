//! Invite many: pasted addresses or a file become a list to look over; nothing is sent before that.

mod entry;
mod file;
mod pasted;
mod rows;
pub mod template;

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;

use super::person_form::PersonFields;
use super::role_choices::{check_roles, parse_roles, role_choices};
use crate::domain::access::policy;
use crate::domain::batches::{self, Act, MOST_ROWS};
use crate::i18n::{Locale, is_country};
use crate::paths;
use crate::web::components::{Choice, Crumb};
use crate::web::error::PageResult;
use crate::web::form::FieldErrors;
use crate::web::page::AccountPage;
use crate::web::upload::{FileProblem, MAX_BYTES, Upload};
use rows::ForAll;

#[derive(Template)]
#[template(path = "manage_users/invite_many.html")]
struct InviteManyPage<'a> {
    page: &'a AccountPage,
    crumbs: Vec<Crumb>,
    addresses: &'a str,
    languages: Vec<Choice>,
    countries: Vec<Choice>,
    roles: Vec<Choice>,
    errors: FieldErrors,
    most: String,
    template_href: String,
    batches_href: String,
    back_href: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct InviteManyForm {
    addresses: String,
    file: String,
    language: String,
    country: String,
    role: Vec<String>,
}

pub async fn get(page: AccountPage) -> PageResult {
    let (language, country) = (page.l.tag().to_owned(), page.viewer()?.country.clone());
    let form = InviteManyForm { language, country, ..InviteManyForm::default() };
    show(&page, StatusCode::OK, &form, FieldErrors::new())
}

/// Makes a draft of what was given, and leads to it.
pub async fn post(page: AccountPage, Upload { form, problem }: Upload<InviteManyForm>) -> PageResult {
    let l = page.l;
    let mut errors = FieldErrors::new();
    let odd_file = problem.map(|problem| match problem {
        FileProblem::TooLarge => l.batches_error_file_large(l.number(count(MAX_BYTES / (1024 * 1024)))),
        FileProblem::NotText => l.batches_error_file_kind(),
        FileProblem::NotKept => l.batches_error_file_again(),
    });
    if let Some(message) = odd_file {
        errors.add("file", message);
    }
    let mut entries = pasted::entries(&form.addresses);
    entries.extend(file::entries(&form.file));
    if problem.is_some() {
        // Said already.
    } else if entries.is_empty() {
        let is_read = form.file.trim().is_empty();
        let message = if is_read { l.batches_error_nobody() } else { l.batches_error_file_empty() };
        errors.add(if is_read { "addresses" } else { "file" }, message);
    } else if entries.len() > MOST_ROWS {
        let (given, most) = (l.number(count(entries.len())), l.number(count(MOST_ROWS)));
        errors.add("addresses", l.batches_error_too_many(given, most));
    }
    let language = Locale::find(&form.language);
    if language.is_none() {
        errors.add("language", l.users_error_language());
    }
    if !is_country(&form.country) {
        errors.add("country", l.users_error_country());
    }
    let needed = entries.iter().any(|entry| entry.roles.is_none());
    let roles = check_roles(l, &form.role, needed, &mut errors);
    let (Some(language), Some(roles), true) = (language, roles, errors.is_empty()) else {
        let is_large = problem == Some(FileProblem::TooLarge);
        let status = if is_large { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::UNPROCESSABLE_ENTITY };
        return show(&page, status, &form, errors);
    };
    let for_all = ForAll { language: language.tag().to_owned(), country: form.country.clone(), roles };
    let rows = rows::rows(&entries, &for_all);
    let mut tx = page.begin().await?;
    let id = batches::insert(&mut tx, &page.actor()?, &page.account, (Act::Invite, roles), &rows).await?;
    tx.commit().await?;
    page.redirect(&paths::batch(page.account.number(), id))
}

fn show(page: &AccountPage, status: StatusCode, form: &InviteManyForm, errors: FieldErrors) -> PageResult {
    let (l, number) = (page.l, page.account.number());
    let fields =
        PersonFields { language: form.language.clone(), country: form.country.clone(), ..PersonFields::default() };
    let template = InviteManyPage {
        crumbs: vec![
            Crumb { label: l.menu_manage_users(), href: Some(paths::users(number)) },
            Crumb { label: l.batches_invite_many(), href: None },
        ],
        addresses: &form.addresses,
        languages: fields.languages(),
        countries: fields.countries(l),
        roles: role_choices(
            l,
            policy::assignable_by(page.account.roles()),
            parse_roles(&form.role).unwrap_or_default(),
        ),
        errors,
        most: l.number(count(MOST_ROWS)),
        template_href: paths::invite_many_template(number),
        batches_href: paths::batches(number),
        back_href: paths::users(number),
        page,
    };
    page.html_with(status, &template)
}

fn count(rows: usize) -> i64 {
    i64::try_from(rows).unwrap_or(i64::MAX)
}
