//! Contoso buys from Northwind, Fabrikam and Tailspin on account 1001; Anna administers it.

use business_center::domain::access::Role;
use business_center::jobs::worker::send_due;
use business_center::mail::transport::Transport;

use crate::support::world::Account;
use crate::support::{Answer, Portal, SmtpCatcher, Visitor};

pub const TAB: &str = "/accounts/1001/manage-access/partner-visibility";
pub const ANNA: &str = "anna.weber@contoso.example";

pub struct Stage {
    pub portal: Portal,
    pub account: Account,
    pub northwind: i64,
    pub fabrikam: i64,
    pub tailspin: i64,
    pub anna: Visitor,
}

impl Stage {
    pub async fn new() -> Self {
        Self::with(&[]).await
    }

    pub async fn with(settings: &[(&str, &str)]) -> Self {
        let portal = Portal::with(settings).await;
        let contoso = portal.organization("C", "Contoso").await;
        let account = portal.account(contoso, "1001").await;
        let northwind = portal.partner("NW", "Northwind").await;
        let fabrikam = portal.partner("FA", "Fabrikam").await;
        let tailspin = portal.partner("TS", "Tailspin").await;
        portal.order(&account, northwind, "N-1", "LIC-Office", 10).await;
        portal.order(&account, fabrikam, "F-1", "LIC-Server", 20).await;
        portal.order(&account, fabrikam, "F-2", "SUB-Cloud", 30).await;
        portal.order(&account, tailspin, "T-1", "SUB-Mail", 40).await;
        portal.partner_staff(northwind, "nora@northwind.example").await;
        portal.partner_staff(fabrikam, "fred@fabrikam.example").await;
        portal.partner_staff(tailspin, "tina@tailspin.example").await;
        portal.member(&account, ANNA, &[Role::AccountAdministrator]).await;
        let anna = portal.signed_in(ANNA).await;
        Self { portal, account, northwind, fabrikam, tailspin, anna }
    }

    /// Anna's page for a viewer.
    pub async fn page(&mut self, viewer: &str) -> Answer {
        self.anna.get(&format!("{TAB}?partner={viewer}")).await.expect(200)
    }

    /// Anna fills in the rendered form and saves.
    pub async fn save(&mut self, viewer: &str, orderers: &[&str]) -> Answer {
        let mut form = self.page(viewer).await.form("#visibility");
        for partner in ["NW", "FA", "TS"].into_iter().filter(|partner| *partner != viewer) {
            form = form.tick("orderer", partner, orderers.contains(&partner));
        }
        let answer = form.submit(&mut self.anna).await;
        self.anna.follow(&answer).await.expect(200)
    }

    /// The products that somebody of a partner sees on account 1001.
    pub async fn seen_by(&self, email: &str) -> Vec<String> {
        let mut visitor = self.portal.signed_in(email).await;
        let page = visitor.get("/partner-center/accounts/1001").await;
        if page.status == 404 { Vec::new() } else { page.expect(200).texts("tbody th > bdi") }
    }

    /// The live grants as (viewer, orderer).
    pub async fn grants(&self) -> Vec<(String, String)> {
        sqlx::query_as(
            "select v.number, o.number from grants g join partners v on v.id = g.viewer_id
               join partners o on o.id = g.orderer_id where g.revoked_at is null order by 1, 2",
        )
        .fetch_all(self.portal.pool())
        .await
        .unwrap()
    }

    pub async fn mails(&self) -> i64 {
        sqlx::query_scalar("select count(*) + coalesce(sum(jsonb_array_length(more)), 0)::bigint from mails")
            .fetch_one(self.portal.pool())
            .await
            .unwrap()
    }

    pub async fn events(&self) -> i64 {
        sqlx::query_scalar("select count(*) from audit_events where event like 'visibility.%'")
            .fetch_one(self.portal.pool())
            .await
            .unwrap()
    }
}

/// The banner's text.
pub fn banner(page: &Answer) -> String {
    page.texts("[data-banner]").join(" ")
}

impl Stage {
    /// Everything of one partner passes to another now, as the import leaves it.
    pub async fn change_of_partner(&self, from: i64, to: i64) {
        let now = self.portal.now().await;
        sqlx::query(
            "update channels set partner_of_record = $3, of_record_since = $4, closed_on = coalesce(closed_on, $4::date)
              where account_id = $1 and partner_of_record = $2",
        )
        .bind(self.account.id)
        .bind(from)
        .bind(to)
        .bind(now)
        .execute(self.portal.pool())
        .await
        .unwrap();
        sqlx::query(
            "update grants set revoked_at = $3, revoked_because = 'change_of_partner'
              where account_id = $1 and $2 in (viewer_id, orderer_id) and revoked_at is null",
        )
        .bind(self.account.id)
        .bind(from)
        .bind(now)
        .execute(self.portal.pool())
        .await
        .unwrap();
    }
}

/// A mail server for the stage.
pub struct Post {
    smtp: SmtpCatcher,
    transport: Transport,
}

impl Post {
    pub async fn new(stage: &Stage) -> Self {
        let smtp = SmtpCatcher::start().await;
        let patience = std::time::Duration::from_secs(2);
        let transport = Transport::smtp(&stage.portal.state.config, &smtp.url(), patience).unwrap();
        Self { smtp, transport }
    }

    pub async fn send_due(&self, stage: &Stage) {
        send_due(&stage.portal.state, &self.transport).await;
    }

    /// Whom it was handed mails for, and their text on one line, in the order of arrival.
    pub fn told(&self) -> Vec<(String, String)> {
        let told = |caught: &crate::support::smtp::Caught| {
            (caught.recipients[0].clone(), caught.text().split_whitespace().collect::<Vec<_>>().join(" "))
        };
        self.smtp.caught().iter().map(told).collect()
    }
}
