//! One row of a draft: an invitation is corrected, any row left out or put back.

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;
use uuid::Uuid;

use super::super::person_form::PersonFields;
use super::super::role_choices::{check_roles, parse_roles, role_choices};
use super::wording;
use crate::domain::access::{RoleSet, policy};
use crate::domain::batches::{self, Batch, BatchRow, Outcome};
use crate::paths;
use crate::web::components::{Choice, Crumb};
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form};
use crate::web::page::AccountPage;

#[derive(Template)]
#[template(path = "manage_users/batches/row.html")]
struct RowPage<'a> {
    page: &'a AccountPage,
    crumbs: Vec<Crumb>,
    /// Why the row is refused, if it is known.
    problem: Option<String>,
    fields: PersonFields,
    languages: Vec<Choice>,
    countries: Vec<Choice>,
    roles: Vec<Choice>,
    errors: FieldErrors,
    back_href: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RowForm {
    email: String,
    first_name: String,
    last_name: String,
    language: String,
    country: String,
    role: Vec<String>,
    then: String,
}

pub async fn get(page: AccountPage) -> PageResult {
    let (batch, row) = load(&page).await?;
    if row.member.is_some() || batch.confirmed_at.is_some() {
        return page.redirect(&paths::batch(page.account.number(), batch.id));
    }
    let fields = PersonFields {
        email: row.email.clone(),
        first_name: row.first_name.clone(),
        last_name: row.last_name.clone(),
        language: row.language.clone(),
        country: row.country.clone(),
    };
    let problem = row.outcome.map(|outcome| wording::outcome_sentence(page.l, outcome));
    show(&page, StatusCode::OK, &batch, problem, fields, row.roles, FieldErrors::new())
}

pub async fn post(page: AccountPage, Form(form): Form<RowForm>) -> PageResult {
    let (batch, row) = load(&page).await?;
    let back = paths::batch(page.account.number(), batch.id);
    let mut tx = page.begin().await?;
    let set = match form.then.as_str() {
        "leave_out" => {
            batches::set_outcome(&mut tx, &page.account, (batch.id, row.number), Some(Outcome::LeftOut)).await?
        }
        "put_back" => batches::set_outcome(&mut tx, &page.account, (batch.id, row.number), None).await?,
        "" | "save" => match corrected(&page, &form, &row) {
            Ok(corrected) => batches::update_row(&mut tx, &page.account, batch.id, &corrected).await?,
            Err(refused) => {
                let (fields, errors) = *refused;
                drop(tx);
                let roles = parse_roles(&form.role).unwrap_or_default();
                return show(&page, StatusCode::UNPROCESSABLE_ENTITY, &batch, None, fields, roles, errors);
            }
        },
        _ => return Err(PageError::unprocessable()),
    };
    if !set {
        // Confirmed in another window, or a member's row: the list itself tells.
        return page.redirect(&back);
    }
    tx.commit().await?;
    page.redirect(&back)
}

fn corrected(page: &AccountPage, form: &RowForm, row: &BatchRow) -> Result<BatchRow, Box<(PersonFields, FieldErrors)>> {
    let l = page.l;
    let fields = PersonFields {
        email: form.email.clone(),
        first_name: form.first_name.clone(),
        last_name: form.last_name.clone(),
        language: form.language.clone(),
        country: form.country.clone(),
    };
    let mut errors = FieldErrors::new();
    let person = fields.parse(l, &mut errors);
    let roles = check_roles(l, &form.role, true, &mut errors);
    let (Some(person), Some(roles), true) = (person, roles, errors.is_empty()) else {
        return Err(Box::new((fields, errors)));
    };
    Ok(BatchRow {
        email: person.email.to_string(),
        first_name: person.first_name.to_string(),
        last_name: person.last_name.to_string(),
        language: person.language,
        country: person.country,
        roles,
        ..row.clone()
    })
}

async fn load(page: &AccountPage) -> Result<(Batch, BatchRow), PageError> {
    let id: Uuid = page.id_parameter("batch")?;
    let number: i32 = page.parameter("row")?.parse().map_err(|_| PageError::not_found())?;
    let mut conn = page.connection().await?;
    let batch = batches::find(&mut conn, &page.account, id).await?.ok_or_else(PageError::not_found)?;
    let rows = batches::list_rows(&mut conn, &page.account, id).await?;
    let row = rows.into_iter().find(|row| row.number == number).ok_or_else(PageError::not_found)?;
    Ok((batch, row))
}

fn show(
    page: &AccountPage,
    status: StatusCode,
    batch: &Batch,
    problem: Option<String>,
    fields: PersonFields,
    roles: RoleSet,
    errors: FieldErrors,
) -> PageResult {
    let (l, number) = (page.l, page.account.number());
    let back_href = paths::batch(number, batch.id);
    let template = RowPage {
        crumbs: vec![
            Crumb { label: l.menu_manage_users(), href: Some(paths::users(number)) },
            Crumb { label: wording::title(l, batch), href: Some(back_href.clone()) },
            Crumb { label: l.batches_row(), href: None },
        ],
        problem,
        languages: fields.languages(),
        countries: fields.countries(l),
        fields,
        roles: role_choices(l, policy::assignable_by(page.account.roles()), roles),
        errors,
        back_href,
        page,
    };
    page.html_with(status, &template)
}
