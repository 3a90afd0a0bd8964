//! Manage Users (R10-R40), through the rendered pages.

mod combinations;
mod counts;
mod details;
mod find;
mod invitation;
mod invite;
mod invite_many;
mod many;
mod notices;
mod preview;
mod races;
mod remove;
mod roles;

use business_center::domain::access::Role;

use crate::support::world::Account;
use crate::support::{Portal, Visitor};

/// Contoso with one account and one of its Account Administrators at the keyboard.
struct Office {
    portal: Portal,
    account: Account,
    anna: Visitor,
}

impl Office {
    async fn new() -> Self {
        Self::with(&[]).await
    }

    /// With settings of its own.
    async fn with(settings: &[(&str, &str)]) -> Self {
        let portal = Portal::with(settings).await;
        let organization = portal.organization("100", "Contoso").await;
        let account = portal.account(organization, "1001").await;
        portal.member(&account, "anna.meier@contoso.example", &[Role::AccountAdministrator]).await;
        let anna = portal.signed_in("anna.meier@contoso.example").await;
        Self { portal, account, anna }
    }

    /// Somebody else of the organisation, signed in.
    async fn member(&self, email: &str, roles: &[Role]) -> Visitor {
        self.portal.member(&self.account, email, roles).await;
        self.portal.signed_in(email).await
    }

    async fn count(&self, sql: &'static str) -> i64 {
        sqlx::query_scalar(sql).fetch_one(self.portal.pool()).await.unwrap()
    }
}

/// The list of account 1001.
const USERS: &str = "/accounts/1001/manage-access/users";

/// A complete invitation as the form would send it.
fn invitation<'a>(email: &'a str, role: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("email", email),
        ("first_name", "Leo"),
        ("last_name", "Martin"),
        ("language", "fr"),
        ("country", "FR"),
        ("role", role),
    ]
}
