//! Self-service provisioning (R62).

mod domain;
mod notices;
mod races;
mod seats;
mod settling;
mod sight;

use business_center::domain::access::{Permission, Role};

use crate::support::dns::DnsServer;
use crate::support::world::Account;
use crate::support::{Answer, Portal, Visitor};

const OVERVIEW: &str = "/accounts/1001/provisioning";
const DOMAIN: &str = "/accounts/1001/provisioning/domain";
const PROOF: &str = "/accounts/1001/provisioning/domain/proof";
const SEATS: &str = "/accounts/1001/provisioning/seats";
const MONA: &str = "mona.klein@contoso.example";

/// Contoso buys SUB-Cloud (30 seats, for self-service, at most 40 open) from Northwind and SUB-Mail (not for
/// self-service) from Fabrikam; Mona manages the account; its DNS is at hand.
struct Stage {
    portal: Portal,
    dns: DnsServer,
    account: Account,
    northwind: i64,
    fabrikam: i64,
    mona: Visitor,
}

impl Stage {
    async fn new() -> Self {
        Self::with(&[]).await
    }

    async fn with(settings: &[(&str, &str)]) -> Self {
        let dns = DnsServer::of("contoso.example").await;
        let resolver = dns.address.to_string();
        let mut settings = settings.to_vec();
        settings.insert(0, ("BC_DNS_RESOLVER", &resolver));
        let portal = Portal::with(&settings).await;
        let contoso = portal.organization("C", "Contoso").await;
        let account = portal.account(contoso, "1001").await;
        let northwind = portal.partner("NW", "Northwind").await;
        let fabrikam = portal.partner("FA", "Fabrikam").await;
        portal.order(&account, northwind, "N-1", "SUB-Cloud", 30).await;
        portal.order(&account, fabrikam, "F-1", "SUB-Mail", 40).await;
        sqlx::raw_sql("update products set self_service = true, self_service_limit = 40 where id = 'SUB-Cloud'")
            .execute(portal.pool())
            .await
            .unwrap();
        portal.partner_staff(northwind, "nora@northwind.example").await;
        portal.partner_staff(fabrikam, "fred@fabrikam.example").await;
        portal.member(&account, MONA, &[Role::AccountManager]).await;
        let mona = portal.signed_in(MONA).await;
        Self { portal, dns, account, northwind, fabrikam, mona }
    }

    /// With the account tied to contoso.example, through the pages and the DNS.
    async fn tied() -> Self {
        let mut stage = Self::new().await;
        stage.tie("contoso.example").await;
        stage
    }

    async fn tie(&mut self, domain: &str) {
        let (name, value) = ask(&mut self.mona, OVERVIEW, domain).await;
        self.dns.publish(&name, &[&value]).await;
        self.mona.post(PROOF, &[]).await.expect(303);
    }

    /// Mona fills in the rendered form and adds seats; the page after it.
    async fn add(&mut self, quantity: &str) -> Answer {
        let form = self.form().await;
        let answer = form.set("quantity", quantity).submit(&mut self.mona).await;
        if answer.status == 303 { self.mona.follow(&answer).await.expect(200) } else { answer }
    }

    async fn form(&mut self) -> crate::support::form::RenderedForm {
        let page = self.mona.get(&format!("{SEATS}?product=SUB-Cloud&partner=NW")).await.expect(200);
        page.form("#add")
    }

    /// The references of all seats, the oldest first.
    async fn references(&self) -> Vec<String> {
        sqlx::query_scalar("select reference from provisionings order by provisioned_at, reference")
            .fetch_all(self.portal.pool())
            .await
            .unwrap()
    }

    /// Has the vendor import an order line that names a reference.
    async fn order(&self, order: &str, quantity: i32, reference: &str) -> business_center::import::Report {
        let orders = format!("order_number,account_number,partner_id,ordered_on\n{order},1001,NW,2026-11-25\n");
        let lines = format!(
            "order_number,line,product_id,quantity,starts_on,ends_on,provisioning_reference\n\
             {order},1,SUB-Cloud,{quantity},2026-11-25,2099-01-14,{reference}\n"
        );
        self.portal.import(&[("orders.csv", &orders), ("order_lines.csv", &lines)]).await.unwrap()
    }
}

/// Asks for a domain's proof on an account's pages: the record's name and value as the page shows them.
async fn ask(visitor: &mut Visitor, overview: &str, domain: &str) -> (String, String) {
    let path = format!("{overview}/domain");
    let asked = visitor.get(&path).await.expect(200).form("#tie").set("domain", domain).submit(visitor).await;
    let page = visitor.follow(&asked).await.expect(200);
    (page.texts("#record-name").remove(0), page.texts("#record-value").remove(0))
}

/// R62, R64: Account Administrators and Account Managers find Provisioning in the menu and open it; nobody else does.
#[tokio::test]
async fn it_is_for_those_who_may_provision() {
    let stage = Stage::new().await;
    for role in Role::ALL {
        let email = format!("{role}@contoso.example");
        stage.portal.member(&stage.account, &email, &[role]).await;
        let mut visitor = stage.portal.signed_in(&email).await;
        let may = matches!(role, Role::AccountAdministrator | Role::AccountManager);
        assert_eq!(role.permits(Permission::ProvisionSelfService), may);
        let named = visitor.get("/accounts/1001").await.attributes("a", "href").contains(&OVERVIEW.to_owned());
        assert_eq!(named, may, "{role}");
        for path in [OVERVIEW, DOMAIN, &format!("{SEATS}?product=SUB-Cloud&partner=NW")] {
            visitor.get(path).await.expect(if may { 200 } else { 403 });
        }
        if !may {
            visitor.post(SEATS, &[("product", "SUB-Cloud"), ("partner", "NW"), ("quantity", "1")]).await.expect(403);
        }
    }
    assert!(stage.references().await.is_empty());
}

/// An ended agreement asks for nothing that it refuses.
#[tokio::test]
async fn an_ended_agreement_asks_for_no_domain() {
    let mut stage = Stage::new().await;
    sqlx::raw_sql("update agreements set status = 'ended'").execute(stage.portal.pool()).await.unwrap();
    let page = stage.mona.get(OVERVIEW).await.expect(200);
    assert_eq!(page.texts("section[aria-labelledby=domain] p"), ["This account is not tied to a domain."]);
}

/// An ended agreement blocks provisioning, says why, and lets what was added be undone.
#[tokio::test]
async fn an_ended_agreement_blocks_provisioning() {
    let mut stage = Stage::tied().await;
    stage.add("5").await.expect(200);
    sqlx::raw_sql("update agreements set status = 'ended'").execute(stage.portal.pool()).await.unwrap();
    let page = stage.mona.get(OVERVIEW).await.expect(200);
    assert!(page.says("The agreement has ended"), "{}", page.text());
    let home = stage.mona.get("/accounts/1001").await.expect(200);
    assert!(home.says("no more can be added") && !home.says("Add seats to a subscription"), "{}", home.text());
    assert_eq!(page.count("main a.button"), 0, "no button leads to a refusal");
    let seats = [("product", "SUB-Cloud"), ("partner", "NW"), ("quantity", "1")];
    assert!(stage.mona.post(SEATS, &seats).await.expect(409).says("The agreement has ended"));
    stage.mona.post(DOMAIN, &[("domain", "other.example")]).await.expect(409);
    stage.mona.post(PROOF, &[]).await.expect(409);
    let path = page.attributes("section[aria-labelledby=seats] tbody a", "href").remove(0);
    stage.mona.post(&format!("{path}/undo"), &[]).await.expect(303);
}
