//! Corrects whom an open invitation is for (D14).

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;

use super::person_form::PersonFields;
use super::refusals::{joined, refused, sent_enough};
use crate::domain::invitations::{self, CorrectError, Corrected, Correction, Sending};
use crate::domain::people::{self, EmailAddress, Member};
use crate::i18n::Locale;
use crate::paths;
use crate::web::components::Choice;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form, Version};
use crate::web::frame::{Banner, BannerKind};
use crate::web::page::AccountPage;

#[derive(Template)]
#[template(path = "manage_users/correct.html")]
struct CorrectPage<'a> {
    page: &'a AccountPage,
    name: String,
    fields: PersonFields,
    languages: Vec<Choice>,
    countries: Vec<Choice>,
    version: Version,
    /// What was saved meanwhile, when the form was stale: label, here, stored.
    conflict: Vec<(String, String, String)>,
    errors: FieldErrors,
    back_href: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CorrectForm {
    email: String,
    first_name: String,
    last_name: String,
    language: String,
    country: String,
    version: Version,
}

impl CorrectForm {
    fn of(member: &Member) -> Self {
        Self {
            email: member.email.clone(),
            first_name: member.first_name.clone(),
            last_name: member.last_name.clone(),
            language: Locale::best(&member.language).tag().to_owned(),
            country: member.country.clone(),
            version: version_of(member),
        }
    }

    fn fields(&self) -> PersonFields {
        PersonFields {
            email: self.email.clone(),
            first_name: self.first_name.clone(),
            last_name: self.last_name.clone(),
            language: self.language.clone(),
            country: self.country.clone(),
        }
    }
}

pub async fn get(page: AccountPage) -> PageResult {
    let member = load(&page).await?;
    let form = CorrectForm::of(&member);
    show(&page, &member, StatusCode::OK, &form, Vec::new(), FieldErrors::new())
}

pub async fn post(page: AccountPage, Form(form): Form<CorrectForm>) -> PageResult {
    let member = load(&page).await?;
    let mut errors = FieldErrors::new();
    let refuse = |errors| show(&page, &member, StatusCode::UNPROCESSABLE_ENTITY, &form, Vec::new(), errors);
    let Some(person) = form.fields().parse(page.l, &mut errors) else { return refuse(errors) };
    let (name, email) = (format!("{} {}", person.first_name, person.last_name), person.email.to_string());
    let correction = Correction {
        email: person.email,
        first_name: person.first_name,
        last_name: person.last_name,
        language: person.language,
        country: person.country,
    };
    let sending = Sending { secret: &page.state.secret, limits: &page.state.config.limits };
    let is_seen = |now: &Member| form.version.allows(&version_of(now));
    let actor = page.actor()?;
    let mut tx = page.begin().await?;
    let done = invitations::correct(&mut tx, sending, &actor, &page.account, member.id, correction, is_seen);
    let corrected = match done.await {
        Ok(corrected) => corrected,
        Err(CorrectError::NoSuchMember) => return Err(PageError::not_found()),
        Err(CorrectError::Refused(refusal)) => return Err(refused(&page, refusal)),
        Err(CorrectError::AlreadyJoined) => return Err(joined(&page, &member)),
        Err(CorrectError::Stale(now)) => {
            drop(tx);
            let conflict = differences(page.l, &form.fields(), &CorrectForm::of(&now).fields());
            // The next save of this very form is a decision between both values.
            let form = CorrectForm { version: version_of(&now), ..form };
            return show(&page, &now, StatusCode::CONFLICT, &form, conflict, FieldErrors::new());
        }
        Err(CorrectError::AddressTaken) => {
            errors.add("email", page.l.users_error_email_taken());
            return refuse(errors);
        }
        Err(CorrectError::Limited(blocked)) => return Err(sent_enough(&page, &member, blocked)),
        Err(CorrectError::Database(error)) => return Err(error.into()),
    };
    tx.commit().await?;
    let l = page.l;
    let (kind, text, detail) = match corrected {
        Corrected::Nothing => (BannerKind::Information, l.users_corrected_nothing(), None),
        Corrected::Details => (BannerKind::Success, l.users_corrected(name), None),
        Corrected::Address => (BannerKind::Success, l.users_corrected(name), Some(l.users_corrected_address(email))),
    };
    let next = paths::member(page.account.number(), member.id);
    page.redirect_with(&next, Banner { kind, text, detail }).await
}

/// The member, if the viewer may correct their invitation.
async fn load(page: &AccountPage) -> Result<Member, PageError> {
    let id = page.id_parameter("member")?;
    let mut conn = page.connection().await?;
    let member = people::find_member(&mut conn, &page.account, id).await?.ok_or_else(PageError::not_found)?;
    let standings = people::list_standings(&mut conn, &page.account, id).await?;
    people::may_act(page.account.roles(), id == page.account.membership_id(), &standings)
        .map_err(|refusal| refused(page, refusal))?;
    if member.joined_at.is_some() {
        return Err(joined(page, &member));
    }
    Ok(member)
}

fn version_of(member: &Member) -> Version {
    Version::of(&[&member.email, &member.first_name, &member.last_name, &member.language, &member.country])
}

fn differences(l: &Locale, typed: &PersonFields, stored: &PersonFields) -> Vec<(String, String, String)> {
    let language = |tag: &str| l.language_name(tag).unwrap_or_else(|| tag.to_owned());
    let country = |code: &str| l.country(code).unwrap_or(code).to_owned();
    let email = |text: &str| EmailAddress::parse(text).map_or_else(|_| text.to_owned(), |email| email.to_string());
    [
        (l.common_email(), email(&typed.email), stored.email.clone()),
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
    page: &AccountPage,
    member: &Member,
    status: StatusCode,
    form: &CorrectForm,
    conflict: Vec<(String, String, String)>,
    errors: FieldErrors,
) -> PageResult {
    let fields = form.fields();
    let template = CorrectPage {
        name: member.name(),
        languages: fields.languages(),
        countries: fields.countries(page.l),
        fields,
        version: form.version.clone(),
        conflict,
        errors,
        back_href: paths::member(page.account.number(), member.id),
        page,
    };
    page.html_with(status, &template)
}
