//! Edit roles on the account of the URL (R39).

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;

use super::refusals::{last_administrator, refused};
use super::role_choices::{check_roles, role_choices};
use crate::domain::access::{RoleSet, policy};
use crate::domain::people::{self, ChangeRolesError, Member, RolesChanged};
use crate::paths;
use crate::web::components::Choice;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form, Version};
use crate::web::frame::{Banner, BannerKind};
use crate::web::page::AccountPage;
use crate::web::wording::role_names;

#[derive(Template)]
#[template(path = "manage_users/roles.html")]
struct RolesPage<'a> {
    page: &'a AccountPage,
    name: String,
    email: String,
    roles: Vec<Choice>,
    version: Version,
    errors: FieldErrors,
    /// Of a stale form: the roles held now and those asked for, in words.
    stale: Option<(String, String)>,
    back_href: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RolesForm {
    role: Vec<String>,
    version: Version,
}

pub async fn get(page: AccountPage) -> PageResult {
    let (member, held) = load(&page).await?;
    policy::change_roles(page.account.roles(), member.id == page.account.membership_id(), held, RoleSet::NONE)
        .map_err(|refusal| refused(&page, refusal))?;
    show(&page, StatusCode::OK, &member, held, version_of(&member, held), FieldErrors::new())
}

pub async fn post(page: AccountPage, Form(form): Form<RolesForm>) -> PageResult {
    let (member, held) = load(&page).await?;
    let mut errors = FieldErrors::new();
    let Some(wanted) = check_roles(page.l, &form.role, false, &mut errors) else {
        return show(&page, StatusCode::UNPROCESSABLE_ENTITY, &member, held, form.version, errors);
    };
    let is_current = |now: &Member, roles: RoleSet| form.version.allows(&version_of(now, roles));
    let mut tx = page.begin().await?;
    let changed =
        match people::change_roles(&mut tx, &page.actor()?, &page.account, member.id, wanted, is_current).await {
            Ok(changed) => changed,
            Err(ChangeRolesError::NoSuchMember) => return Err(PageError::not_found()),
            Err(ChangeRolesError::Refused(refusal)) => return Err(refused(&page, refusal)),
            Err(ChangeRolesError::Stale(now, held)) => return stale(&page, (&now, held), wanted),
            Err(ChangeRolesError::LastAdministrator) => return Err(last_administrator(&page, &member)),
            Err(ChangeRolesError::Database(error)) => return Err(error.into()),
        };
    tx.commit().await?;
    let next = paths::member(page.account.number(), member.id);
    page.redirect_with(&next, banner(&page, &changed)).await
}

async fn load(page: &AccountPage) -> Result<(Member, RoleSet), PageError> {
    let id = page.id_parameter("member")?;
    let mut conn = page.connection().await?;
    let member = people::find_member(&mut conn, &page.account, id).await?.ok_or_else(PageError::not_found)?;
    let (held, _) = people::roles_of(&mut conn, &page.account, &[id]).await?.remove(&id).unwrap_or_default();
    Ok((member, held))
}

fn version_of(member: &Member, roles: RoleSet) -> Version {
    let mut shown = vec![member.email.as_str()];
    for role in roles.iter() {
        shown.push(role.as_str());
    }
    Version::of(&shown)
}

fn banner(page: &AccountPage, changed: &RolesChanged) -> Banner {
    let (l, number, name) = (page.l, page.account.number(), changed.member.name());
    if changed.before == changed.after {
        let text = l.users_roles_unchanged(name, number);
        return Banner { kind: BannerKind::Information, text, detail: None };
    }
    let text = if changed.after.is_empty() {
        l.users_roles_saved_none(name, number)
    } else {
        l.users_roles_saved(name, number, role_names(l, changed.after))
    };
    let is_active = changed.member.joined_at.is_some();
    let detail = if is_active { l.users_roles_saved_mail() } else { l.users_roles_saved_pending() };
    Banner { kind: BannerKind::Success, text, detail: Some(detail) }
}

/// What was asked for stays ticked: to save this very page is a decision between both.
fn stale(page: &AccountPage, (member, held): (&Member, RoleSet), wanted: RoleSet) -> PageResult {
    let l = page.l;
    let mut errors = FieldErrors::new();
    errors.add("role", l.users_stale_text());
    let mut template = template(page, member, wanted, version_of(member, held), errors);
    template.stale = Some((role_names(l, held), role_names(l, wanted)));
    page.html_with(StatusCode::CONFLICT, &template)
}

fn show(
    page: &AccountPage,
    status: StatusCode,
    member: &Member,
    chosen: RoleSet,
    version: Version,
    errors: FieldErrors,
) -> PageResult {
    page.html_with(status, &template(page, member, chosen, version, errors))
}

fn template<'a>(
    page: &'a AccountPage,
    member: &Member,
    chosen: RoleSet,
    version: Version,
    errors: FieldErrors,
) -> RolesPage<'a> {
    RolesPage {
        name: member.name(),
        email: member.email.clone(),
        roles: role_choices(page.l, policy::assignable_by(page.account.roles()), chosen),
        version,
        errors,
        stale: None,
        back_href: paths::member(page.account.number(), member.id),
        page,
    }
}
