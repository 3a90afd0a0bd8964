//! An account's home, for any role: what it is, one's roles, and the ways on.

use askama::Template;

use crate::domain::access::{AccountScope, Permission};
use crate::paths;
use crate::web::error::PageResult;
use crate::web::page::{AccountPage, Page};
use crate::web::wording::{role_description, role_name};

#[derive(Template)]
#[template(path = "accounts/home.html")]
struct HomePage<'a> {
    page: &'a Page,
    account: &'a AccountScope,
    /// Name and description of each of the viewer's roles here.
    roles: Vec<(String, String)>,
    /// Icon, label, explanation and address of what the viewer may open.
    ways: Vec<(&'static str, String, String, String)>,
}

pub async fn get(page: AccountPage) -> PageResult {
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
    ways.push(("key-round", l.frame_my_profile(), l.accounts_profile_text(), paths::PROFILE.to_owned()));
    let roles = account.roles().iter().map(|role| (role_name(l, role), role_description(l, role))).collect();
    page.html(&HomePage { page: &page, account, roles, ways })
}
