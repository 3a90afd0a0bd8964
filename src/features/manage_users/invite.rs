//! Invite a user (R30-R37).

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;

use super::person_form::PersonFields;
use super::preview::{Preview, preview};
use super::refusals::{refusal_text, refused};
use super::role_choices::{check_roles, parse_roles, role_choices};
use super::wording::account_name;
use crate::domain::access::{RoleSet, policy};
use crate::domain::invitations::{self, InviteError, Invited, NewInvitation, Sending, invite};
use crate::domain::people::{self, AccountStanding, Member, MemberStatus};
use crate::paths;
use crate::web::components::Choice;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form, Query};
use crate::web::frame::Banner;
use crate::web::page::AccountPage;
use crate::web::wording::role_names;

/// Accounts that are listed at most; the URL's own always is.
const LISTED: u8 = 100;

#[derive(Template)]
#[template(path = "manage_users/invite.html")]
struct InvitePage<'a> {
    page: &'a AccountPage,
    fields: PersonFields,
    languages: Vec<Choice>,
    countries: Vec<Choice>,
    roles: Vec<Choice>,
    /// Empty for an inviter who manages this account alone.
    accounts: Vec<Choice>,
    /// Said when there are more.
    more_accounts: Option<String>,
    errors: FieldErrors,
    existing: Option<Existing>,
    preview: Option<Preview>,
    back_href: String,
}

/// Who has the address already, with the right next step (R32).
struct Existing {
    text: String,
    next: String,
    href: String,
    /// Label and address of a resend.
    resend: Option<(String, String)>,
}

/// What stands above the form.
enum Beside<'a> {
    Nothing,
    /// Who has the address already.
    Existing(&'a Member),
    Preview(Box<Preview>),
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Prefill {
    email: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct InviteForm {
    email: String,
    first_name: String,
    last_name: String,
    language: String,
    country: String,
    role: Vec<String>,
    account: Vec<String>,
    then: String,
}

impl InviteForm {
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

/// A fresh form; language and country are the inviter's, the likeliest for a colleague.
pub async fn get(page: AccountPage, Query(prefill): Query<Prefill>) -> PageResult {
    let viewer = page.viewer()?;
    let form = InviteForm {
        email: prefill.email.chars().take(254).collect(),
        language: page.l.tag().to_owned(),
        country: viewer.country.clone(),
        ..InviteForm::default()
    };
    show(&page, StatusCode::OK, &form, FieldErrors::new(), Beside::Nothing).await
}

pub async fn post(page: AccountPage, Form(form): Form<InviteForm>) -> PageResult {
    if !["", "another", "preview"].contains(&form.then.as_str()) {
        return Err(PageError::unprocessable());
    }
    let l = page.l;
    let mut errors = FieldErrors::new();
    let person = form.fields().parse(l, &mut errors);
    let roles = check_roles(l, &form.role, true, &mut errors);
    let (Some(person), Some(roles), true) = (person, roles, errors.is_empty()) else {
        return show(&page, StatusCode::UNPROCESSABLE_ENTITY, &form, errors, Beside::Nothing).await;
    };
    let name = format!("{} {}", person.first_name, person.last_name);
    let email = person.email.to_string();
    let new = NewInvitation {
        email: person.email,
        first_name: person.first_name,
        last_name: person.last_name,
        language: person.language,
        country: person.country,
        roles,
        further_accounts: form.account.clone(),
    };
    let sending = Sending { secret: &page.state.secret, limits: &page.state.config.limits };
    let mut tx = page.begin().await?;
    let invited = match invite(&mut tx, sending, &page.actor()?, &page.account, new).await {
        Ok(invited) => invited,
        Err(InviteError::NoSuchAccount) => return Err(PageError::not_found()),
        Err(InviteError::Refused(refusal)) => return Err(refused(&page, refusal)),
        Err(InviteError::AlreadyThere(member)) => {
            drop(tx);
            return show(&page, StatusCode::CONFLICT, &form, FieldErrors::new(), Beside::Existing(&member)).await;
        }
        Err(error @ InviteError::Contended) => return Err(PageError::unavailable(error)),
        Err(InviteError::Limited(blocked)) => return Err(PageError::too_many(blocked.retry_after_seconds)),
        Err(InviteError::Database(error)) => return Err(error.into()),
    };
    if form.then == "preview" {
        let preview = preview(&page, &mut tx, invited.member).await?;
        tx.rollback().await?;
        return show(&page, StatusCode::OK, &form, FieldErrors::new(), Beside::Preview(Box::new(preview))).await;
    }
    tx.commit().await?;

    let number = page.account.number();
    let next = if form.then == "another" { paths::invite(number) } else { paths::users(number) };
    page.redirect_with(&next, banner(&page, &name, &email, roles, &invited)?).await
}

fn banner(page: &AccountPage, name: &str, email: &str, roles: RoleSet, invited: &Invited) -> Result<Banner, PageError> {
    let l = page.l;
    let accounts: Vec<String> = invited.accounts.iter().map(|account| account_name(l, account)).collect();
    let until = invitations::expires_at(page.viewer()?.now).date();
    Ok(Banner {
        text: l.users_invited(name, email, role_names(l, roles)),
        detail: Some(l.users_invited_detail(l.list_and(&accounts), l.date(until))),
        ..Banner::default()
    })
}

async fn show(
    page: &AccountPage,
    status: StatusCode,
    form: &InviteForm,
    errors: FieldErrors,
    beside: Beside<'_>,
) -> PageResult {
    let mut conn = page.connection().await?;
    let mut managed = people::list_managed_accounts(&mut conn, &page.account, None, i64::from(LISTED) + 1).await?;
    let own = managed.iter().any(|account| account.account_id == page.account.account_id());
    if managed.len() > usize::from(LISTED) && !own {
        let number = [page.account.number().to_owned()];
        let own = people::list_managed_accounts(&mut conn, &page.account, Some(&number), 1).await?;
        managed.splice(0..0, own);
    }
    let is_cut = managed.len() > usize::from(LISTED);
    managed.truncate(usize::from(LISTED));
    let (existing, preview) = match beside {
        Beside::Nothing => (None, None),
        Beside::Existing(member) => {
            let standings = people::list_standings(&mut conn, &page.account, member.id).await?;
            (Some(existing_member(page, member, &standings)?), None)
        }
        Beside::Preview(preview) => (None, Some(*preview)),
    };
    drop(conn);
    let l = page.l;
    let accounts = managed.iter().map(|account| {
        let included = account.account_id == page.account.account_id();
        Choice {
            value: account.number.clone(),
            label: account_name(l, account),
            chosen: included || form.account.contains(&account.number),
            locked: included.then(|| l.users_invite_account_included()),
            ..Choice::default()
        }
    });
    let fields = form.fields();
    let template = InvitePage {
        languages: fields.languages(),
        countries: fields.countries(l),
        fields,
        roles: role_choices(
            l,
            policy::assignable_by(page.account.roles()),
            parse_roles(&form.role).unwrap_or_default(),
        ),
        accounts: if managed.len() > 1 { accounts.collect() } else { Vec::new() },
        more_accounts: is_cut.then(|| l.users_invite_more_accounts(LISTED)),
        errors,
        existing,
        preview,
        back_href: paths::users(page.account.number()),
        page,
    };
    page.html_with(status, &template)
}

fn existing_member(page: &AccountPage, member: &Member, standings: &[AccountStanding]) -> Result<Existing, PageError> {
    let l = page.l;
    let (name, email) = (member.name(), &member.email);
    let (text, next, resend) = match member.status(page.viewer()?.now) {
        MemberStatus::Active => (l.users_there_active(name, email), l.users_there_active_next(), None),
        MemberStatus::Pending => {
            (l.users_there_pending(name, email), l.users_there_pending_next(), Some(l.common_resend()))
        }
        MemberStatus::Expired => {
            (l.users_there_expired(name, email), l.users_there_expired_next(), Some(l.users_renew()))
        }
    };
    let is_viewer = member.id == page.account.membership_id();
    // A resend that would be refused is not offered: the reason is told instead.
    let refusal = people::may_act(page.account.roles(), is_viewer, standings).err();
    let (next, resend) = match refusal.filter(|_| resend.is_some()) {
        Some(refusal) => (refusal_text(page, refusal).1, None),
        None => (next, resend.map(|label| (label, paths::member_invitation(page.account.number(), member.id)))),
    };
    Ok(Existing { text, next, href: paths::member(page.account.number(), member.id), resend })
}
