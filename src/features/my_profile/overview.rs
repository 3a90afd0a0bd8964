//! Every role beside its agreement and account number (R8), and whom to ask for another one (R9).

use askama::Template;

use crate::domain::access::Role;
use crate::domain::accounts::{self, Administrator, OrganizationWithoutRole, OwnAccount};
use crate::paths;
use crate::web::error::PageResult;
use crate::web::frame::MenuItem;
use crate::web::page::Page;
use crate::web::wording::role_name;

/// Accounts for which the page names whom to ask; the chooser leads to the others.
const ASKED_ABOUT: usize = 20;

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

pub async fn get(page: Page) -> PageResult {
    let viewer = page.viewer()?;
    let mut conn = page.connection().await?;
    let own = accounts::list_of_person(&mut conn, viewer.person_id).await?;
    let ids: Vec<i64> = own.iter().take(ASKED_ABOUT).map(|account| account.account_id).collect();
    let administrators = accounts::list_administrators(&mut conn, viewer.person_id, &ids).await?;
    let partners = accounts::list_partners(&mut conn, viewer.person_id, &ids).await?;
    let without_role = accounts::list_organizations_without_role(&mut conn, viewer.person_id).await?;
    drop(conn);

    let contacts = own.iter().take(ASKED_ABOUT).map(|account| Contacts {
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
        without_role,
    })
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
