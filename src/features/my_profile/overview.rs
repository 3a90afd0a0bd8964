//! Every role beside its agreement and account number (R8), and whom to ask for another one (R9).

use askama::Template;
use serde::Deserialize;

use crate::domain::access::Role;
use crate::domain::accounts::{self, Administrator, OrganizationWithoutRole, OwnAccount};
use crate::paths;
use crate::web::components::Paging;
use crate::web::error::PageResult;
use crate::web::form::Query;
use crate::web::frame::MenuItem;
use crate::web::page::Page;
use crate::web::wording::role_name;

/// Accounts for which one page names whom to ask.
const ASKED_ABOUT: usize = 20;

/// Which of the accounts, in their order: the first that whom to ask is told for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    from: String,
}

#[derive(Template)]
#[template(path = "my_profile/overview.html")]
struct OverviewPage<'a> {
    page: &'a Page,
    tabs: Vec<MenuItem>,
    name: String,
    email: &'a str,
    partner: Option<&'a str>,
    rows: Vec<RoleRow>,
    contacts: Vec<Contacts>,
    /// The accounts that contacts are told for, and where the others are.
    range: String,
    paging: Paging,
    without_role: Vec<OrganizationWithoutRole>,
}

/// One role on one account.
struct RoleRow {
    role: String,
    agreement_number: String,
    account_number: String,
    account_name: String,
    organization: String,
}

/// Whom to ask about one account: administrators, else partners.
struct Contacts {
    account: OwnAccount,
    administrators: Vec<(Administrator, String)>,
    partners: String,
}

pub async fn get(page: Page, Query(asked): Query<Asked>) -> PageResult {
    let viewer = page.viewer()?;
    let mut conn = page.connection().await?;
    let own = accounts::list_of_person(&mut conn, viewer.person_id).await?;
    // Whole pages alone, so that odd numbers show no odd page.
    let from = asked.from.parse::<usize>().ok().filter(|from| *from < own.len() && from.is_multiple_of(ASKED_ABOUT));
    let from = from.unwrap_or_default();
    let to = own.len().min(from + ASKED_ABOUT);
    let ids: Vec<i64> = own[from..to].iter().map(|account| account.account_id).collect();
    let found = accounts::find_contacts(&mut conn, viewer.person_id, &ids).await?;
    let accounts::Contacts { administrators, partners, without_role } = found;
    drop(conn);

    let contacts = own[from..to].iter().map(|account| Contacts {
        account: account.clone(),
        administrators: administrators
            .iter()
            .filter(|administrator| administrator.account_id == account.account_id)
            .map(|administrator| (administrator.clone(), roles(&page, administrator)))
            .collect(),
        partners: page.l.list_and(
            &partners.iter().filter(|p| p.account_id == account.account_id).map(|p| &p.name).collect::<Vec<_>>(),
        ),
    });
    let rows = own.iter().flat_map(|account| account.roles.iter().map(|role| row(&page, account, role)));
    page.html(&OverviewPage {
        page: &page,
        tabs: super::tabs(&page, paths::PROFILE),
        name: viewer.name(),
        email: &viewer.email,
        partner: viewer.partner.as_ref().map(crate::domain::access::PartnerScope::name),
        rows: rows.collect(),
        contacts: contacts.collect(),
        range: page.l.profile_ask_range(from + 1, to, own.len()),
        paging: Paging {
            previous: (from > 0).then(|| asked_from(from - ASKED_ABOUT)),
            next: (to < own.len()).then(|| asked_from(to)),
        },
        without_role,
    })
}

fn asked_from(from: usize) -> String {
    if from == 0 { format!("{}#ask", paths::PROFILE) } else { format!("{}?from={from}#ask", paths::PROFILE) }
}

fn row(page: &Page, account: &OwnAccount, role: Role) -> RoleRow {
    RoleRow {
        role: role_name(page.l, role),
        agreement_number: account.agreement_number.clone(),
        account_number: account.number.clone(),
        account_name: account.name.clone(),
        organization: account.organization.clone(),
    }
}

fn roles(page: &Page, administrator: &Administrator) -> String {
    crate::web::wording::role_names(page.l, administrator.roles)
}
