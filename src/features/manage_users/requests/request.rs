//! One request, and its answer: all of it, less, or nothing.

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;

use super::super::refusals::refused;
use super::super::role_choices::{parse_roles, role_choices};
use crate::domain::access::{RoleSet, policy};
use crate::domain::role_requests::{self, AnswerError, Decision, Note, RoleRequest};
use crate::paths;
use crate::web::components::{Choice, Crumb};
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form};
use crate::web::frame::Banner;
use crate::web::page::AccountPage;
use crate::web::wording::{note_problem, role_names, role_request_state};

#[derive(Template)]
#[template(path = "manage_users/requests/request.html")]
struct RequestPage<'a> {
    page: &'a AccountPage,
    crumbs: Vec<Crumb>,
    request: &'a RoleRequest,
    held: String,
    asked: String,
    asked_on: String,
    state: String,
    detail: String,
    is_own: bool,
    roles: Vec<Choice>,
    word: &'a str,
    errors: FieldErrors,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AnswerForm {
    role: Vec<String>,
    word: String,
    then: String,
}

pub async fn get(page: AccountPage) -> PageResult {
    let request = load(&page).await?;
    show(&page, StatusCode::OK, &request, request.roles, "", FieldErrors::new())
}

pub async fn post(page: AccountPage, Form(form): Form<AnswerForm>) -> PageResult {
    let l = page.l;
    let request = load(&page).await?;
    let ticked = parse_roles(&form.role).ok_or_else(PageError::unprocessable)?;
    let mut errors = FieldErrors::new();
    let word = Note::parse(&form.word).unwrap_or_else(|invalid| {
        errors.add("word", note_problem(l, invalid));
        Note::default()
    });
    let decision = match form.then.as_str() {
        "grant" => Decision::Grant(ticked),
        "refuse" => Decision::Refuse,
        _ => return Err(PageError::unprocessable()),
    };
    if decision == Decision::Grant(RoleSet::NONE) {
        errors.add("role", l.requests_error_none());
    }
    if decision == Decision::Refuse && word.is_empty() && errors.is_empty() {
        errors.add("word", l.requests_error_word());
    }
    if !errors.is_empty() {
        return show(&page, StatusCode::UNPROCESSABLE_ENTITY, &request, ticked, &form.word, errors);
    }
    let mut tx = page.begin().await?;
    match role_requests::answer(&mut tx, &page.actor()?, &page.account, request.id, decision, &word).await {
        Ok(_) => tx.commit().await?,
        Err(error) => return Err(refusal(&page, error)),
    }
    let text = match decision {
        Decision::Grant(roles) => l.requests_answer_granted(&request.name, role_names(l, roles)),
        Decision::Refuse => l.requests_answer_refused(&request.name),
    };
    let banner = Banner { text, detail: Some(l.requests_answer_told()), ..Banner::default() };
    page.redirect_with(&paths::role_requests(page.account.number()), banner).await
}

fn refusal(page: &AccountPage, error: AnswerError) -> PageError {
    let l = page.l;
    match error {
        AnswerError::NoSuchRequest => PageError::not_found(),
        AnswerError::Refused(refusal) => refused(page, refusal),
        AnswerError::NotAsked => PageError::unprocessable(),
        AnswerError::AlreadyAnswered => {
            let next = (l.requests_list(), paths::role_requests(page.account.number()));
            PageError::conflict().explained(l.requests_answered_title(), l.requests_answered_text(), Some(next))
        }
        AnswerError::Stale => PageError::conflict(),
        AnswerError::Database(error) => error.into(),
    }
}

async fn load(page: &AccountPage) -> Result<RoleRequest, PageError> {
    let id = page.id_parameter("request")?;
    let mut conn = page.connection().await?;
    role_requests::find_of_account(&mut conn, &page.account, id).await?.ok_or_else(PageError::not_found)
}

fn show(
    page: &AccountPage,
    status: StatusCode,
    request: &RoleRequest,
    ticked: RoleSet,
    word: &str,
    errors: FieldErrors,
) -> PageResult {
    let (l, number) = (page.l, page.account.number());
    let assignable = policy::assignable_by(page.account.roles());
    let within = ticked.without(ticked.without(assignable));
    let asked = |choice: &Choice| request.roles.iter().any(|role| role.as_str() == choice.value);
    let mut roles: Vec<Choice> = role_choices(l, assignable, within).into_iter().filter(asked).collect();
    // The first one takes the focus from an error's link: it must be one that can be ticked.
    roles.sort_by_key(|choice| choice.locked.is_some());
    let (state, detail) = role_request_state(l, request);
    let template = RequestPage {
        page,
        crumbs: vec![
            Crumb { label: l.menu_manage_users(), href: Some(paths::users(number)) },
            Crumb { label: l.requests_list(), href: Some(paths::role_requests(number)) },
            Crumb { label: l.requests_one(), href: None },
        ],
        held: role_names(l, request.held),
        asked: role_names(l, request.roles),
        asked_on: l.date_time(request.asked_at),
        state,
        detail,
        is_own: request.member == page.account.membership_id(),
        roles,
        word,
        errors,
        request,
    };
    page.html_with(status, &template)
}
