//! The Partner Center (R42, R43, R53, R54): what a partner sees, and nothing else.

pub mod administrator;
pub mod customer;
mod customer_csv;
mod customer_query;
pub mod customers;
pub mod customers_csv;
pub mod order;
pub mod orders;
pub mod orders_csv;
mod orders_query;
pub mod to_order;

use crate::i18n::Locale;
use crate::paths;
use crate::web::components::Crumb;
use crate::web::frame::MenuItem;
use crate::web::page::PartnerPage;

/// The tabs over one customer's pages.
fn tabs(page: &PartnerPage, number: &str) -> Vec<MenuItem> {
    let (l, path) = (page.l, page.request.target.split('?').next().unwrap_or_default());
    let orders = paths::partner_center_orders(number);
    let shows_orders = path.starts_with(&orders);
    let tab = |label, href, current| MenuItem { label, href, current, children: Vec::new() };
    vec![
        tab(l.partner_center_licenses(), paths::partner_center_account(number), !shows_orders),
        tab(l.partner_center_orders(), orders, shows_orders),
    ]
}

/// The way back to the list of customers.
fn center(l: &Locale) -> Crumb {
    Crumb { label: l.menu_partner_center(), href: Some(paths::PARTNER_CENTER.into()) }
}
