//! The agreement: what it shows, and who may edit it while it is active (R56; R13-R17, R19, R64).

mod editing;
mod overview;

use business_center::domain::access::Role;

use crate::support::world::Account;
use crate::support::{Portal, Visitor};

/// Accounts 1001 and 1002 under the agreement A-1, and somebody else's 2001 under A-2.
pub struct World {
    pub portal: Portal,
    pub account: Account,
    pub beside: Account,
}

impl World {
    pub async fn new() -> Self {
        let portal = Portal::new().await;
        let (ours, theirs) = (portal.organization("1", "Ours").await, portal.organization("2", "Theirs").await);
        let account = portal.account(ours, "1001").await;
        let beside = portal.account(ours, "1002").await;
        portal.account(theirs, "2001").await;
        Self { portal, account, beside }
    }

    /// A member with one role on 1001, signed in.
    pub async fn somebody(&self, email: &str, role: Role) -> Visitor {
        self.portal.member(&self.account, email, &[role]).await;
        self.portal.signed_in(email).await
    }

    /// Sets a column of the agreement A-1, as the vendor's import would.
    pub async fn vendor_says(&self, sql: &'static str) {
        sqlx::query(sql).execute(self.portal.pool()).await.unwrap();
    }
}
