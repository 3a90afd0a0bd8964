//! The demonstration world: one fictitious organisation per case of the customer guide.
//!
//! The vendor's data are the import files beside this module, read by the import itself; members, roles and grants are
//! made by the domain's own actions with the clock set back, so that active, pending and expired people exist.

mod downloads;
mod greeting;
mod later;
mod people;
mod provisioning;
mod role_requests;
mod world;

pub use greeting::{PASSWORD, greeting};
pub use world::load;

/// The vendor's files, part of the program.
static VENDOR: [(&str, &str); 11] = [
    ("organizations.csv", include_str!("vendor/organizations.csv")),
    ("agreements.csv", include_str!("vendor/agreements.csv")),
    ("accounts.csv", include_str!("vendor/accounts.csv")),
    ("partners.csv", include_str!("vendor/partners.csv")),
    ("partner_contacts.csv", include_str!("vendor/partner_contacts.csv")),
    ("products.csv", include_str!("vendor/products.csv")),
    ("orders.csv", include_str!("vendor/orders.csv")),
    ("order_lines.csv", include_str!("vendor/order_lines.csv")),
    ("keys.csv", include_str!("vendor/keys.csv")),
    ("downloads.csv", include_str!("vendor/downloads.csv")),
    ("partner_changes.csv", include_str!("vendor/partner_changes.csv")),
];
