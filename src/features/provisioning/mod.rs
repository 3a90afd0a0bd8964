//! Self-service provisioning (R62): the directory domain, the subscriptions that seats can be added to, and the seats.

pub mod add;
pub mod domain;
pub mod overview;
pub mod proof;
pub mod seats;
pub mod undo;

use crate::domain::provisioning::Subscription;
use crate::i18n::Locale;
use crate::paths;
use crate::web::components::Crumb;
use crate::web::error::PageError;
use crate::web::page::AccountPage;

/// The way back to the overview, and the page itself.
fn crumbs(page: &AccountPage, label: String) -> Vec<Crumb> {
    let overview = paths::provisioning(page.account.number());
    vec![Crumb { label: page.l.menu_provisioning(), href: Some(overview) }, Crumb { label, href: None }]
}

/// 409: an ended agreement blocks provisioning.
fn agreement_ended(page: &AccountPage) -> PageError {
    let (title, text) = (page.l.provisioning_ended_title(), page.l.provisioning_ended_text());
    PageError::conflict().explained(title, text, Some(back(page)))
}

fn back(page: &AccountPage) -> (String, String) {
    (page.l.provisioning_back(), paths::provisioning(page.account.number()))
}

/// "Atlas Cloud Storage, Bluepeak"
fn subscription_name(l: &Locale, subscription: &Subscription) -> String {
    l.provisioning_subscription(&subscription.product.name, &subscription.partner.name)
}
