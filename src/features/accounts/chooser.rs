//! Select account: every account of the person, by organisation (D15).

use askama::Template;
use serde::Deserialize;

use crate::domain::accounts::{self, OrganizationWithoutRole, OwnAccount};
use crate::paths;
use crate::web::components::Paging;
use crate::web::error::PageResult;
use crate::web::form::Query;
use crate::web::page::Page;
use crate::web::wording::role_names;

/// Accounts on one page; with more, there is a search.
const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "accounts/chooser.html")]
struct ChooserPage<'a> {
    page: &'a Page,
    q: &'a str,
    searchable: bool,
    total: usize,
    organizations: Vec<(String, Vec<Row>)>,
    paging: Paging,
    partner: Option<&'a str>,
    without_role: Vec<OrganizationWithoutRole>,
}

struct Row {
    number: String,
    name: String,
    agreement_number: String,
    roles: String,
    is_last: bool,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Search {
    q: String,
    /// The number of the account that the page begins after, or ends before.
    after: Option<String>,
    before: Option<String>,
}

pub async fn get(page: Page, Query(search): Query<Search>) -> PageResult {
    let viewer = page.viewer()?;
    let mut conn = page.connection().await?;
    let mut own = accounts::list_of_person(&mut conn, viewer.person_id).await?;
    let without_role = accounts::list_organizations_without_role(&mut conn, viewer.person_id).await?;
    drop(conn);

    page.l.sort_by_name(&mut own, |account| &account.organization);
    let total = own.len();
    let q = search.q.trim();
    own.retain(|account| matches(account, q));
    let (shown, paging) = slice(&own, &search, q);

    let last = viewer.last_account.as_ref().map(crate::domain::access::AccountScope::account_id);
    let mut organizations: Vec<(String, Vec<Row>)> = Vec::new();
    let mut organization_id = None;
    for account in shown {
        if organization_id.replace(account.organization_id) != Some(account.organization_id) {
            organizations.push((account.organization.clone(), Vec::new()));
        }
        if let Some((_, rows)) = organizations.last_mut() {
            rows.push(Row {
                number: account.number.clone(),
                name: account.name.clone(),
                agreement_number: account.agreement_number.clone(),
                roles: role_names(page.l, account.roles),
                is_last: last == Some(account.account_id),
            });
        }
    }
    page.html(&ChooserPage {
        page: &page,
        q,
        searchable: total > PAGE,
        total: own.len(),
        organizations,
        paging,
        partner: viewer.partner.as_ref().map(crate::domain::access::PartnerScope::name),
        without_role,
    })
}

/// A number by its beginning, a name by any part, whatever the letter case.
fn matches(account: &OwnAccount, q: &str) -> bool {
    let q = q.to_lowercase();
    account.number.to_lowercase().starts_with(&q)
        || account.name.to_lowercase().contains(&q)
        || account.organization.to_lowercase().contains(&q)
}

fn slice<'a>(own: &'a [OwnAccount], search: &Search, q: &str) -> (&'a [OwnAccount], Paging) {
    let position = |number: &Option<String>| own.iter().position(|account| Some(&account.number) == number.as_ref());
    let start = match (position(&search.after), position(&search.before)) {
        (Some(after), _) => after + 1,
        (None, Some(before)) => before.saturating_sub(PAGE),
        (None, None) => 0,
    };
    let end = own.len().min(start + PAGE);
    let shown = &own[start.min(end)..end];
    let href = |name: &str, account: Option<&OwnAccount>| {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if !q.is_empty() {
            query.append_pair("q", q);
        }
        account.map(|account| format!("{}?{}", paths::ACCOUNTS, query.append_pair(name, &account.number).finish()))
    };
    let paging = Paging {
        previous: if start > 0 { href("before", shown.first()) } else { None },
        next: if end < own.len() { href("after", shown.last()) } else { None },
    };
    (shown, paging)
}
