//! One's own name, language and country (D14), copied to every membership.

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;

use crate::domain::access::Viewer;
use crate::domain::people::{self, DetailsError, InvalidName, Person, PersonDetails, PersonName};
use crate::i18n::{Locale, is_country};
use crate::paths;
use crate::web::components::Choice;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form, Version};
use crate::web::frame::{Banner, BannerKind, MenuItem};
use crate::web::language;
use crate::web::page::Page;

#[derive(Template)]
#[template(path = "my_profile/details.html")]
struct DetailsPage<'a> {
    page: &'a Page,
    tabs: Vec<MenuItem>,
    email: &'a str,
    form: &'a Details,
    languages: Vec<Choice>,
    countries: Vec<Choice>,
    /// What is stored now, when the form was stale: label, theirs, stored.
    conflict: Vec<(String, String, String)>,
    errors: FieldErrors,
}

#[derive(Deserialize, Default, Clone)]
#[serde(default, deny_unknown_fields)]
pub struct Details {
    first_name: String,
    last_name: String,
    language: String,
    country: String,
    version: Version,
}

impl Details {
    fn of(viewer: &Viewer) -> Self {
        let Viewer { first_name, last_name, language, country, .. } = viewer;
        Self {
            first_name: first_name.clone(),
            last_name: last_name.clone(),
            language: language.clone(),
            country: country.clone(),
            version: Version::of(&[first_name, last_name, language, country]),
        }
    }

    fn of_person(person: &Person) -> Self {
        let Person { first_name, last_name, language, country, .. } = person;
        Self {
            first_name: first_name.clone(),
            last_name: last_name.clone(),
            language: language.clone(),
            country: country.clone(),
            version: Version::of(&[first_name, last_name, language, country]),
        }
    }

    fn check(&self, l: &Locale, errors: &mut FieldErrors) -> Option<PersonDetails> {
        let name = |field, text: &str, missing: String, errors: &mut FieldErrors| match PersonName::parse(text) {
            Ok(name) => Some(name),
            Err(InvalidName::Empty) => {
                errors.add(field, missing);
                None
            }
            Err(InvalidName::TooLong) => {
                errors.add(field, l.profile_error_name_long(PersonName::MAX_CHARS));
                None
            }
            Err(InvalidName::Unprintable) => {
                errors.add(field, l.profile_error_name_characters());
                None
            }
            Err(InvalidName::Link) => {
                errors.add(field, l.common_error_name_link());
                None
            }
        };
        let first_name = name("first_name", &self.first_name, l.profile_error_first_name(), errors);
        let last_name = name("last_name", &self.last_name, l.profile_error_last_name(), errors);
        let language = Locale::find(&self.language);
        if language.is_none() {
            errors.add("language", l.profile_error_language());
        }
        if !is_country(&self.country) {
            errors.add("country", l.profile_error_country());
        }
        if !errors.is_empty() {
            return None;
        }
        Some(PersonDetails {
            first_name: first_name?,
            last_name: last_name?,
            language: language?.tag().to_owned(),
            country: self.country.clone(),
        })
    }
}

pub async fn get(page: Page) -> PageResult {
    show(&page, StatusCode::OK, &Details::of(page.viewer()?), Vec::new(), FieldErrors::new())
}

pub async fn post(page: Page, Form(form): Form<Details>) -> PageResult {
    let mut errors = FieldErrors::new();
    let Some(details) = form.check(page.l, &mut errors) else {
        return show(&page, StatusCode::UNPROCESSABLE_ENTITY, &form, Vec::new(), errors);
    };
    let is_current = |person: &Person| form.version.allows(&Details::of_person(person).version);
    let mut tx = page.begin().await?;
    match people::change_details(&mut tx, &page.actor()?, &details, is_current).await {
        Ok(changed) => {
            tx.commit().await?;
            // In the language that was just chosen: it is read on the next page.
            let l = Locale::best(&details.language);
            let banner = if changed {
                Banner { text: l.profile_details_saved(), ..Banner::default() }
            } else {
                Banner { kind: BannerKind::Information, text: l.profile_details_same(), detail: None }
            };
            page.redirect_with(paths::PROFILE_DETAILS, banner).await
        }
        Err(DetailsError::Stale(person)) => {
            let stored = Details::of_person(&person);
            let conflict = differences(page.l, &form, &stored);
            // The next save of this very form is a decision between both values.
            let form = Details { version: stored.version, ..form };
            show(&page, StatusCode::CONFLICT, &form, conflict, FieldErrors::new())
        }
        Err(DetailsError::Database(error)) => Err(error.into()),
    }
}

fn differences(l: &Locale, typed: &Details, stored: &Details) -> Vec<(String, String, String)> {
    let language = |tag: &str| l.language_name(tag).unwrap_or_else(|| tag.to_owned());
    let country = |code: &str| l.country(code).unwrap_or(code).to_owned();
    [
        (l.common_first_name(), typed.first_name.trim().to_owned(), stored.first_name.clone()),
        (l.common_last_name(), typed.last_name.trim().to_owned(), stored.last_name.clone()),
        (l.common_language(), language(&typed.language), language(&stored.language)),
        (l.common_country(), country(&typed.country), country(&stored.country)),
    ]
    .into_iter()
    .filter(|(_, typed, stored)| typed != stored)
    .collect()
}

fn show(
    page: &Page,
    status: StatusCode,
    form: &Details,
    conflict: Vec<(String, String, String)>,
    errors: FieldErrors,
) -> Result<axum::response::Response, PageError> {
    let countries = page.l.countries().iter().map(|(code, name)| Choice {
        value: (*code).to_owned(),
        label: name.clone(),
        chosen: *code == form.country,
        ..Choice::default()
    });
    page.html_with(
        status,
        &DetailsPage {
            page,
            tabs: super::tabs(page, paths::PROFILE_DETAILS),
            email: &page.viewer()?.email,
            form,
            languages: language::choices(Locale::best(&form.language).tag()),
            countries: countries.collect(),
            conflict,
            errors,
        },
    )
}
