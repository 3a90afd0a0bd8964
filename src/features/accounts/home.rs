//! An account's home, for any role: at a glance what the viewer's roles open, and the ways on. Nothing here leads to a
//! refusal (R64).

use askama::Template;
use time::Date;

use super::tiles::{Tiles, expired_words, pending_words};
use crate::domain::access::{AccountScope, Permission};
use crate::domain::accounts::Agreement;
use crate::domain::orders::{EndingLicense, Glance, LatestOrder};
use crate::domain::people::Invitations;
use crate::paths;
use crate::web::error::PageResult;
use crate::web::list_address::address;
use crate::web::page::{AccountPage, Page};
use crate::web::wording::{role_description, role_name};

#[derive(Template)]
#[template(path = "accounts/home.html")]
struct HomePage<'a> {
    page: &'a Page,
    account: &'a AccountScope,
    agreement: Option<(Agreement, bool)>,
    shows_licenses: bool,
    shows_orders: bool,
    glance: Glance,
    invitations: Option<Invitations>,
    /// "3 pending invitations", "1 expired invitation"; none for none.
    pending_words: Option<String>,
    expired_words: Option<String>,
    /// Name and description of each of the viewer's roles here.
    roles: Vec<(String, String)>,
    /// Icon, label, explanation and address of what the viewer may open.
    ways: Vec<(&'static str, String, String, String)>,
}

impl HomePage<'_> {
    fn users(&self, status: &str) -> String {
        address(&paths::users(self.account.number()), &[("status", status)])
    }

    fn licenses(&self, term: &str) -> String {
        address(&paths::licenses(self.account.number()), &[("term", term)])
    }

    fn order(&self, order: &LatestOrder) -> String {
        paths::order(self.account.number(), &order.number)
    }

    fn ends(&self, license: &EndingLicense) -> (String, Date) {
        (self.page.l.date(license.next_end), license.next_end)
    }
}

pub async fn get(page: AccountPage) -> PageResult {
    let (l, account) = (page.l, &page.account);
    let Tiles { agreement, glance, invitations } = Tiles::read(&page).await?;
    let invited = invitations.as_ref();
    let has_ended = agreement.as_ref().is_some_and(|(_, is_active)| !is_active);
    page.html(&HomePage {
        page: &page,
        account,
        agreement,
        shows_licenses: account.permits(Permission::ViewLicenses),
        shows_orders: account.permits(Permission::ViewOrders),
        glance,
        pending_words: invited.and_then(|found| pending_words(l, found.pending)),
        expired_words: invited.and_then(|found| expired_words(l, found.expired)),
        invitations,
        roles: account.roles().iter().map(|role| (role_name(l, role), role_description(l, role))).collect(),
        ways: ways(&page, has_ended),
    })
}

fn ways(page: &AccountPage, has_ended: bool) -> Vec<(&'static str, String, String, String)> {
    let (l, account) = (page.l, &page.account);
    let mut ways = Vec::new();
    if account.permits(Permission::ManageUsers) {
        let users = paths::users(account.number());
        ways.push(("users", l.menu_manage_users(), l.accounts_manage_users_text(), users));
    }
    if account.permits(Permission::ManagePartnerVisibility) {
        let visibility = paths::partner_visibility(account.number());
        ways.push(("eye", l.menu_manage_partner_visibility(), l.accounts_manage_visibility_text(), visibility));
    }
    if account.permits(Permission::ProvisionSelfService) {
        let provisioning = paths::provisioning(account.number());
        // Under an ended agreement nothing is added any more; what was added is still there, and can be undone.
        let (icon, text) = if has_ended {
            ("package", l.accounts_provisioning_ended_text())
        } else {
            ("plus", l.accounts_provisioning_text())
        };
        ways.push((icon, l.provisioning_title(), text, provisioning));
    }
    if account.permits(Permission::ViewReports) && account.permits(Permission::ViewLicenses) {
        let reports = paths::reports(account.number());
        ways.push(("file-text", l.menu_reports(), l.accounts_reports_text(), reports));
    }
    ways.push(("user", l.frame_my_profile(), l.accounts_profile_text(), paths::PROFILE.to_owned()));
    ways
}
