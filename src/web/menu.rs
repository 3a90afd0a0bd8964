//! The frame around every page: the menu holds what its viewer may open and what exists (R5-R8, R64).

use super::frame::{Frame, FrameAccount, FrameUser, MenuItem};
use super::request::RequestInfo;
use super::second_step;
use crate::config::Config;
use crate::domain::access::{AccountScope, Permission, Viewer};
use crate::i18n::Locale;
use crate::paths;

/// The frame for this request.
pub fn frame(config: &Config, l: &Locale, request: &RequestInfo, viewer: Option<&Viewer>) -> Frame {
    let path = request.target.split('?').next().unwrap_or("/");
    // Nothing of it opens yet.
    let with_menu = viewer.filter(|viewer| !second_step::is_due(config, viewer));
    let account = with_menu.and_then(|viewer| viewer.account.as_ref().or(viewer.last_account.as_ref()));
    Frame {
        product: config.product_name.clone(),
        vendor: config.vendor_name.clone(),
        support_email: config.support_email.clone(),
        user: viewer.map(|viewer| FrameUser { name: viewer.name(), email: viewer.email.clone() }),
        account: account.map(|account| FrameAccount {
            number: account.number().to_owned(),
            name: account.name().to_owned(),
            organization: account.organization_name().to_owned(),
        }),
        // Also a single one, while nothing else leads to it.
        can_choose_account: with_menu.is_some_and(|viewer| viewer.accounts > i64::from(account.is_some())),
        menu: with_menu.map(|viewer| menu(l, viewer, account, path)).unwrap_or_default(),
        path: request.page().to_owned(),
        request_id: request.id.to_string(),
        banner: None,
        demo: config.keeps_mail(),
    }
}

/// The tabs of Manage Access that the viewer may open (R5): Manage Users, Manage Partner Visibility.
pub fn manage_access_tabs(l: &Locale, account: &AccountScope, path: &str) -> Vec<MenuItem> {
    let tab = |label: String, href: String| MenuItem {
        label,
        current: path == href || path.starts_with(&format!("{href}/")),
        href,
        children: Vec::new(),
    };
    let mut tabs = Vec::new();
    if account.permits(Permission::ManageUsers) {
        tabs.push(tab(l.menu_manage_users(), paths::users(account.number())));
    }
    if account.permits(Permission::ManagePartnerVisibility) {
        tabs.push(tab(l.menu_manage_partner_visibility(), paths::partner_visibility(account.number())));
    }
    tabs
}

fn menu(l: &Locale, viewer: &Viewer, account: Option<&AccountScope>, path: &str) -> Vec<MenuItem> {
    let item = |label: String, href: String, children: Vec<MenuItem>| {
        let current = path == href || children.iter().any(|child: &MenuItem| child.current);
        MenuItem { label, href, current, children }
    };
    let mut menu = Vec::new();
    if let Some(account) = account {
        let number = account.number();
        menu.push(item(l.menu_home(), paths::account(number), Vec::new()));
        let pages = [
            (Permission::ViewAgreements, l.menu_agreement(), paths::agreement(number)),
            (Permission::ViewOrders, l.menu_orders(), paths::orders(number)),
            (Permission::ViewLicenses, l.menu_licenses(), paths::licenses(number)),
            (Permission::ViewKeys, l.menu_keys(), paths::keys(number)),
            (Permission::DownloadSoftware, l.menu_downloads(), paths::downloads(number)),
            (Permission::ViewReports, l.menu_reports(), paths::reports(number)),
            (Permission::ProvisionSelfService, l.menu_provisioning(), paths::provisioning(number)),
        ];
        for (_, label, href) in pages.into_iter().filter(|(permission, ..)| account.permits(*permission)) {
            let mut page = item(label, href, Vec::new());
            page.current = path.starts_with(&page.href);
            menu.push(page);
        }
        let manages_users = account.permits(Permission::ManageUsers);
        let manages_visibility = account.permits(Permission::ManagePartnerVisibility);
        if manages_users || manages_visibility {
            let mut children = Vec::new();
            let mut manage = item(l.menu_manage_access(), paths::manage_access(number), Vec::new());
            manage.current = path.starts_with(&paths::manage_access(number));
            children.push(manage);
            if manages_users {
                children.push(item(l.menu_manage_users(), paths::users(number), Vec::new()));
            }
            if manages_visibility {
                children.push(item(l.menu_manage_partner_visibility(), paths::partner_visibility(number), Vec::new()));
            }
            // Account Administrators alone, who manage users too.
            if account.permits(Permission::ViewAudit) {
                children.push(item(l.menu_audit(), paths::audit(number), Vec::new()));
            }
            menu.push(item(l.menu_account(), paths::manage_access(number), children));
        }
    }
    if viewer.partner.is_some() {
        let mut center = item(l.menu_partner_center(), paths::PARTNER_CENTER.to_owned(), Vec::new());
        center.current = path.starts_with(paths::PARTNER_CENTER);
        menu.push(center);
    }
    menu
}
