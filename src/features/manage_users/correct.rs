//! Corrects whom an open invitation is for (D14).

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;

use super::person_form::PersonFields;
use super::refusals::{joined, refused};
use crate::domain::access::policy;
use crate::domain::invitations::{self, CorrectError, Corrected, Correction, Sending};
use crate::domain::people::{self, Member};
use crate::i18n::Locale;
use crate::paths;
use crate::web::components::Choice;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{self, FieldErrors, Form};
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
    version: String,
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
    version: Option<String>,
}

impl CorrectForm {
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
    let fields = PersonFields {
        email: member.email.clone(),
        first_name: member.first_name.clone(),
        last_name: member.last_name.clone(),
        language: Locale::best(&member.language).tag().to_owned(),
        country: member.country.clone(),
    };
    show(&page, &member, StatusCode::OK, fields, version_of(&member), FieldErrors::new())
}

pub async fn post(page: AccountPage, Form(form): Form<CorrectForm>) -> PageResult {
    let member = load(&page).await?;
    let mut errors = FieldErrors::new();
    let refuse = |errors| {
        let version = form.version.clone().unwrap_or_default();
        show(&page, &member, StatusCode::UNPROCESSABLE_ENTITY, form.fields(), version, errors)
    };
    let Some(person) = form.fields().parse(page.l, &mut errors) else { return refuse(errors) };
    let wanted = format!("{} {}, {}", person.first_name, person.last_name, person.email);
    let (name, email) = (format!("{} {}", person.first_name, person.last_name), person.email.to_string());
    let correction = Correction {
        email: person.email,
        first_name: person.first_name,
        last_name: person.last_name,
        language: person.language,
        country: person.country,
    };
    let sending = Sending { secret: &page.state.secret, limits: &page.state.config.limits };
    let is_seen = |now: &Member| form.version.as_ref().is_none_or(|seen| *seen == version_of(now));
    let actor = page.actor()?;
    let mut tx = page.begin().await?;
    let done = invitations::correct(&mut tx, sending, &actor, &page.account, member.id, correction, is_seen);
    let corrected = match done.await {
        Ok(corrected) => corrected,
        Err(CorrectError::NoSuchMember) => return Err(PageError::not_found()),
        Err(CorrectError::Refused(refusal)) => return Err(refused(&page, refusal)),
        Err(CorrectError::AlreadyJoined) => return Err(joined(&page, &member)),
        Err(CorrectError::Stale(now)) => return Err(stale(&page, &now, &wanted)),
        Err(CorrectError::AddressTaken) => {
            errors.add("email", page.l.users_error_email_taken());
            return refuse(errors);
        }
        Err(CorrectError::Limited(blocked)) => return Err(PageError::too_many(blocked.retry_after_seconds)),
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
    policy::act_on_membership(id == page.account.membership_id(), &people::concerned(&standings))
        .map_err(|refusal| refused(page, refusal))?;
    if member.joined_at.is_some() {
        return Err(joined(page, &member));
    }
    Ok(member)
}

fn version_of(member: &Member) -> String {
    form::version(&[&member.email, &member.first_name, &member.last_name, &member.language, &member.country])
}

fn stale(page: &AccountPage, now: &Member, wanted: &str) -> PageError {
    let l = page.l;
    let now_words = format!("{}, {}", now.name(), now.email);
    let again = paths::member_invitation_details(page.account.number(), now.id);
    PageError::conflict().explained(
        l.users_stale_details_title(),
        l.users_stale_details_text(now_words, wanted),
        Some((l.users_correct(), again)),
    )
}

fn show(
    page: &AccountPage,
    member: &Member,
    status: StatusCode,
    fields: PersonFields,
    version: String,
    errors: FieldErrors,
) -> PageResult {
    let template = CorrectPage {
        name: member.name(),
        languages: fields.languages(),
        countries: fields.countries(page.l),
        fields,
        version,
        errors,
        back_href: paths::member(page.account.number(), member.id),
        page,
    };
    page.html_with(status, &template)
}
