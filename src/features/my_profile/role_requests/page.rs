//! The form, and one's own requests below it.

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;

use super::super::tabs;
use crate::domain::access::{Role, RoleSet};
use crate::domain::role_requests::{self, AskError, AskableAccount, Note, RoleRequest};
use crate::i18n::Locale;
use crate::paths;
use crate::web::components::Choice;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form, Query};
use crate::web::frame::{Banner, MenuItem};
use crate::web::page::Page;
use crate::web::wording::{note_problem, role_description, role_name, role_names, role_request_state};

#[derive(Template)]
#[template(path = "my_profile/role_requests.html")]
struct RequestsPage<'a> {
    page: &'a Page,
    tabs: Vec<MenuItem>,
    accounts: &'a [AskableAccount],
    /// The one that is asked about; none while it has to be chosen.
    account: Option<&'a AskableAccount>,
    roles: Vec<Choice>,
    reason: &'a str,
    errors: FieldErrors,
    requests: Vec<RequestRow>,
}

/// One request, as its maker reads it.
struct RequestRow {
    id: String,
    account: String,
    roles: String,
    reason: String,
    asked: String,
    state: String,
    detail: String,
    /// What was said with the answer; may be empty.
    word: String,
    waits: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    account: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RequestForm {
    account: String,
    role: Vec<String>,
    reason: String,
}

pub async fn get(page: Page, Query(asked): Query<Asked>) -> PageResult {
    let form = RequestForm { account: asked.account, ..RequestForm::default() };
    show(&page, StatusCode::OK, &form, FieldErrors::new()).await
}

pub async fn post(page: Page, Form(form): Form<RequestForm>) -> PageResult {
    let l = page.l;
    let mut errors = FieldErrors::new();
    let roles = form.role.iter().map(|word| word.parse::<Role>().ok()).collect::<Option<RoleSet>>();
    match roles {
        None => errors.add("role", l.requests_error_role_odd()),
        Some(roles) if roles.is_empty() => errors.add("role", l.requests_error_role()),
        Some(_) => {}
    }
    let reason = match Note::parse(&form.reason) {
        Ok(note) if note.is_empty() => Err(l.requests_error_reason()),
        Ok(note) => Ok(note),
        Err(invalid) => Err(note_problem(l, invalid)),
    };
    let (reason, roles) = match (reason, roles) {
        (Ok(reason), Some(roles)) if errors.is_empty() => (reason, roles),
        (reason, _) => {
            if let Err(message) = reason {
                errors.add("reason", message);
            }
            return show(&page, StatusCode::UNPROCESSABLE_ENTITY, &form, errors).await;
        }
    };
    let (secret, limits) = (&page.state.secret, &page.state.config.limits);
    let mut tx = page.begin().await?;
    let asked = role_requests::ask(&mut tx, (secret, limits), &page.actor()?, &form.account, roles, &reason).await;
    let (status, message) = match asked {
        Ok(()) => {
            tx.commit().await?;
            let (text, detail) = (l.requests_asked(), Some(l.requests_asked_detail()));
            return page
                .redirect_with(paths::PROFILE_ROLE_REQUESTS, Banner { text, detail, ..Banner::default() })
                .await;
        }
        Err(AskError::AlreadyHeld) => (StatusCode::UNPROCESSABLE_ENTITY, l.requests_error_held()),
        Err(AskError::AlreadyOpen) => (StatusCode::CONFLICT, l.requests_error_open()),
        Err(AskError::NobodyAnswers) => (StatusCode::CONFLICT, l.requests_error_nobody()),
        Err(AskError::NoSuchAccount) => return Err(PageError::not_found()),
        Err(AskError::Limited(blocked)) => return Err(PageError::too_many(blocked.retry_after_seconds)),
        Err(AskError::Database(error)) => return Err(error.into()),
    };
    tx.rollback().await?;
    errors.add("role", message);
    show(&page, status, &form, errors).await
}

async fn show(page: &Page, status: StatusCode, form: &RequestForm, errors: FieldErrors) -> PageResult {
    let person_id = page.viewer()?.person_id;
    let mut conn = page.connection().await?;
    let accounts = role_requests::list_askable(&mut conn, person_id, None).await?;
    let requests = role_requests::list_own(&mut conn, person_id).await?;
    drop(conn);
    let account = match accounts.as_slice() {
        [only] => Some(only),
        several => several.iter().find(|account| account.number == form.account),
    };
    let template = RequestsPage {
        page,
        tabs: tabs(page, paths::PROFILE),
        accounts: &accounts,
        account,
        roles: account.map(|account| choices(page.l, account.held, &form.role)).unwrap_or_default(),
        reason: &form.reason,
        errors,
        requests: requests.iter().map(|request| row(page.l, request)).collect(),
    };
    page.html_with(status, &template)
}

/// All six; those that one has are shown so, last.
fn choices(l: &Locale, held: RoleSet, ticked: &[String]) -> Vec<Choice> {
    let choice = |role: Role| Choice {
        value: role.as_str().to_owned(),
        label: role_name(l, role),
        hint: Some(role_description(l, role)),
        chosen: held.contains(role) || ticked.iter().any(|word| word == role.as_str()),
        locked: held.contains(role).then(|| l.requests_held_already()),
        ..Choice::default()
    };
    let mut choices: Vec<_> = Role::ALL.into_iter().map(choice).collect();
    // The first one takes the focus from an error's link: it must be one that can be ticked.
    choices.sort_by_key(|choice| choice.locked.is_some());
    choices
}

fn row(l: &Locale, request: &RoleRequest) -> RequestRow {
    let (state, detail) = role_request_state(l, request);
    RequestRow {
        id: request.id.to_string(),
        account: l.users_account_name(&request.account_name, &request.account_number),
        roles: role_names(l, request.roles),
        reason: request.reason.clone(),
        asked: l.date(request.asked_at.date()),
        state,
        detail,
        word: request.answer.as_ref().map(|answer| answer.word.clone()).unwrap_or_default(),
        waits: request.answer.is_none(),
    }
}
