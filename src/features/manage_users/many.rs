//! One act on many members: those who are ticked on the list, or all whom its filter finds. It makes a draft, which says
//! what would change; nothing is done before that is confirmed.

use axum::http::StatusCode;
use serde::Deserialize;
use uuid::Uuid;

use super::list;
use super::list_query::ListQuery;
use super::person_form::choice;
use super::role_choices::parse_roles;
use crate::domain::access::{RoleSet, policy};
use crate::domain::batches::{self, Act, BatchRow, MOST_ROWS};
use crate::domain::people::{self, Member, Start};
use crate::paths;
use crate::web::components::Choice;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form};
use crate::web::frame::{Banner, BannerKind};
use crate::web::page::AccountPage;
use crate::web::wording::role_name;

/// Members that are read at once.
const PART: u32 = 1_000;

/// The form below the list.
pub struct ManyForm {
    pub action: String,
    /// The list's filter, as the form sends it.
    pub filter: Vec<(&'static str, String)>,
    pub all: String,
    pub is_all: bool,
    /// What the viewer may give and take.
    pub roles: Vec<Choice>,
}

/// What was ticked and chosen in a form that is refused, and why.
#[derive(Debug, Default)]
pub struct Ticked {
    pub members: Vec<Uuid>,
    pub is_all: bool,
    pub role: String,
    pub errors: FieldErrors,
}

impl ManyForm {
    /// `total` is how many the list finds, in words.
    pub fn new(page: &AccountPage, query: &ListQuery, total: &str, ticked: &Ticked) -> Self {
        let (l, roles) = (page.l, policy::assignable_by(page.account.roles()));
        Self {
            action: paths::many(page.account.number()),
            filter: query.filter_fields(),
            all: l.batches_many_all(total),
            is_all: ticked.is_all,
            roles: roles.iter().map(|role| choice(role.as_str(), &role_name(l, role), &ticked.role)).collect(),
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Selection {
    member: Vec<String>,
    /// `matching`: all whom the filter below finds, whatever is ticked.
    all: String,
    act: String,
    /// What is given or taken.
    role: String,
    q: String,
    status: String,
    filter_role: String,
    country: String,
    language: String,
    sort: String,
    size: String,
    after: String,
    before: String,
}

pub async fn post(page: AccountPage, Form(selection): Form<Selection>) -> PageResult {
    let (l, number) = (page.l, page.account.number());
    let query = selection.query();
    let ids: Option<Vec<Uuid>> = selection.member.iter().map(|id| id.parse().ok()).collect();
    let ids = ids.ok_or_else(PageError::unprocessable)?;
    let is_all = selection.all == "matching";
    let act = Act::parse(&selection.act).filter(|act| *act != Act::Invite).ok_or_else(PageError::unprocessable)?;
    let roles = match act {
        Act::GiveRoles | Act::TakeRoles if selection.role.is_empty() => {
            let mut ticked = Ticked { members: ids, is_all, ..Ticked::default() };
            ticked.errors.add("many-role", l.batches_choose_role());
            return list::show(&page, StatusCode::UNPROCESSABLE_ENTITY, query, ticked).await;
        }
        Act::GiveRoles | Act::TakeRoles => {
            parse_roles(std::slice::from_ref(&selection.role)).ok_or_else(PageError::unprocessable)?
        }
        _ => RoleSet::NONE,
    };
    let mut tx = page.begin().await?;
    let (members, is_cut) = if is_all {
        matching(&page, &mut tx, &query).await?
    } else {
        let mut members = people::list_members_by_id(&mut tx, &page.account, &ids).await?;
        members.sort_by(|a, b| a.email.cmp(&b.email));
        (members, false)
    };
    if members.is_empty() {
        drop(tx);
        let mut ticked = Ticked { is_all, role: selection.role, ..Ticked::default() };
        ticked.errors.add("many", l.batches_choose_somebody());
        return list::show(&page, StatusCode::UNPROCESSABLE_ENTITY, query, ticked).await;
    }
    let rows: Vec<BatchRow> = members.into_iter().zip(1..).map(|(member, number)| row(member, number)).collect();
    let id = batches::insert(&mut tx, &page.actor()?, &page.account, (act, roles), &rows).await?;
    tx.commit().await?;
    let next = paths::batch(number, id);
    if is_cut {
        let most = l.number(i64::try_from(MOST_ROWS).unwrap_or(i64::MAX));
        let banner = Banner { kind: BannerKind::Warning, text: l.batches_cut(most), detail: None };
        return page.redirect_with(&next, banner).await;
    }
    page.redirect(&next)
}

/// Whom the list's filter finds, in its order; and whether there are more than a batch takes.
async fn matching(
    page: &AccountPage,
    conn: &mut sqlx::PgConnection,
    query: &ListQuery,
) -> Result<(Vec<Member>, bool), PageError> {
    let now = page.viewer()?.now;
    let asked = people::plan_members(conn, &page.account, query.filter(), query.sort()).await?;
    let (mut members, mut start) = (Vec::new(), Start::First);
    loop {
        let found = people::list_members(conn, &page.account, &asked, &start, PART, now).await?;
        members.extend(found.rows.into_iter().map(|listed| listed.member));
        match found.next {
            Some(next) if members.len() < MOST_ROWS => start = Start::After(next),
            next => return Ok((members, next.is_some())),
        }
    }
}

fn row(member: Member, number: i32) -> BatchRow {
    BatchRow {
        number,
        member: Some(member.id),
        email: member.email,
        first_name: member.first_name,
        last_name: member.last_name,
        language: member.language,
        country: member.country,
        roles: RoleSet::NONE,
        is_guessed: false,
        had_joined: member.joined_at.is_some(),
        outcome: None,
    }
}

impl Selection {
    /// The list that it was made on.
    fn query(&self) -> ListQuery {
        ListQuery {
            q: self.q.clone(),
            status: self.status.clone(),
            role: self.filter_role.clone(),
            country: self.country.clone(),
            language: self.language.clone(),
            sort: self.sort.clone(),
            size: self.size.clone(),
            after: self.after.clone(),
            before: self.before.clone(),
        }
        .cleaned()
    }
}
