//! What happened after the invitations of the demonstration: people who left, roles taken away, keys looked at.

use anyhow::Context as _;
use time::Duration;
use uuid::Uuid;

use super::world::Loader;
use crate::domain::access::RoleSet;
use crate::domain::catalog::{self, KeyFilter};
use crate::domain::orders::Position;
use crate::domain::people;
use crate::domain::{access::AccountScope, invitations};

const ACCOUNT: &str = "1001";
const ANNA: &str = "anna.keller@halden.example";
const INGRID: &str = "ingrid.solberg@halden.example";

impl Loader<'_> {
    /// Somebody was removed, an invitation was withdrawn, and somebody is left without any role.
    pub(super) async fn departures(&mut self) -> anyhow::Result<()> {
        let (actor, scope) = self.someone(ANNA, ACCOUNT, self.now - Duration::days(40)).await?;
        let henrik = self.member(&scope, "henrik.aune@halden.example").await?;
        people::remove(self.conn, &actor, &scope, henrik, &[]).await?;

        let (actor, scope) = self.someone(INGRID, ACCOUNT, self.now - Duration::days(30)).await?;
        let siv = self.member(&scope, "siv.lunde@halden.example").await?;
        invitations::withdraw(self.conn, &actor, &scope, siv).await?;

        let (actor, scope) = self.someone(INGRID, ACCOUNT, self.now - Duration::days(20)).await?;
        let elin = self.member(&scope, "elin.aas@halden.example").await?;
        people::change_roles(self.conn, &actor, &scope, elin, RoleSet::default(), |_, _| true).await?;
        Ok(())
    }

    /// Two keys were shown to somebody.
    pub(super) async fn keys(&mut self) -> anyhow::Result<()> {
        for (by, product, days_ago) in
            [("lars.haugen@halden.example", "QUILL-PRO", 9), ("freya.nilsen@halden.example", "LEDGER-SRV", 3)]
        {
            let (actor, scope) = self.someone(by, ACCOUNT, self.now - Duration::days(days_ago)).await?;
            let filter = KeyFilter { search: product.to_owned() };
            let found = catalog::list_keys(self.conn, &scope, &filter, &Position::First, 1).await?;
            let key = found.rows.first().with_context(|| format!("no key of {product}"))?;
            catalog::reveal_key(self.conn, &actor, &scope, key.id).await?;
        }
        Ok(())
    }

    async fn member(&mut self, scope: &AccountScope, email: &str) -> anyhow::Result<Uuid> {
        let found = people::find_member_by_email(self.conn, scope, email).await?;
        Ok(found.with_context(|| format!("{email} is no member"))?.id)
    }
}
