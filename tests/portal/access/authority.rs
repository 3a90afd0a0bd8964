//! Authority is asked for again under the account's lock: who loses a role while an act of theirs waits saves nothing.

use business_center::domain::access::Role;

use super::tenants::stored;
use crate::support::Portal;

const ANNA: &str = "anna@contoso.example";
const BASE: &str = "/accounts/1001";
const USERS: &str = "/accounts/1001/manage-access/users";

/// Every act on an account: where it is posted to and what its page sends.
async fn acts(portal: &Portal) -> Vec<(String, String)> {
    let contoso = portal.organization("100", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    let (northwind, fabrikam) = (portal.partner("NW", "Northwind").await, portal.partner("FA", "Fabrikam").await);
    portal.order(&account, northwind, "N-1", "SUB-Cloud", 30).await;
    portal.order(&account, fabrikam, "F-1", "LIC-1", 5).await;
    sqlx::raw_sql("update products set self_service = true, self_service_limit = 40 where id = 'SUB-Cloud'")
        .execute(portal.pool())
        .await
        .unwrap();
    portal.member(&account, "boss@contoso.example", &[Role::AccountAdministrator]).await;
    portal.member(&account, ANNA, &[Role::AccountAdministrator]).await;
    let active = portal.member(&account, "leo@contoso.example", &[Role::AccountViewer]).await;
    let bare = portal.member(&account, "bare@contoso.example", &[]).await;
    let day = time::Duration::DAY;
    let pending = portal.invited(&account, "new@contoso.example", &[Role::AccountViewer], day).await;
    sqlx::query("insert into directory_domains (domain, organization_id) values ('contoso.example', $1)")
        .bind(account.organization_id)
        .execute(portal.pool())
        .await
        .unwrap();
    sqlx::query(
        "insert into domain_ties (id, organization_id, account_id, domain, challenge, begun_at, begun_by_name,
                                  proved_at, proved_by_name, held_domain)
         values (gen_random_uuid(), $1, $2, 'contoso.example', 'x', now(), 'Anna', now(), 'Anna', 'contoso.example')",
    )
    .bind(account.organization_id)
    .bind(account.id)
    .execute(portal.pool())
    .await
    .unwrap();

    // What there is to undo, to prove and to revoke.
    let mut anna = portal.signed_in(ANNA).await;
    let seats = [("product", "SUB-Cloud"), ("partner", "NW"), ("quantity", "3")];
    let added = anna.post(&format!("{BASE}/provisioning/seats"), &seats).await.expect(303).location();
    anna.post(&format!("{BASE}/provisioning/domain"), &[("domain", "asked.example")]).await.expect(303);
    let visibility = format!("{BASE}/manage-access/partner-visibility");
    anna.post(&visibility, &[("partner", "NW"), ("orderer", "FA")]).await.expect(303);

    let ask = [("account", "1001"), ("role", "account_manager"), ("reason", "I order.")];
    portal.signed_in("leo@contoso.example").await.post("/profile/role-requests", &ask).await.expect(303);
    let request: uuid::Uuid =
        sqlx::query_scalar("select id from role_requests").fetch_one(portal.pool()).await.unwrap();

    let person = "first_name=N&last_name=X&language=en&country=FR";
    [
        (format!("{USERS}/invite"), format!("email=next@contoso.example&{person}&role=account_viewer")),
        (format!("{USERS}/{active}/roles"), "role=report_viewer".into()),
        (format!("{USERS}/{active}/remove"), String::new()),
        (format!("{USERS}/{bare}/remove"), String::new()),
        (format!("{USERS}/{pending}/invitation"), String::new()),
        (format!("{USERS}/{pending}/invitation/details"), format!("email=new@contoso.example&{person}")),
        (format!("{USERS}/{pending}/invitation/details"), format!("email=other@contoso.example&{person}")),
        (format!("{USERS}/{pending}/invitation/withdraw"), String::new()),
        (format!("{USERS}/requests/{request}"), "role=account_manager&then=grant".into()),
        (format!("{USERS}/requests/{request}"), "word=No&then=refuse".into()),
        (visibility.clone(), "partner=FA&orderer=NW".into()),
        (format!("{visibility}/revoke"), "partner=NW&orderer=FA".into()),
        (format!("{BASE}/agreement/details"), "friendly_name=Ours".into()),
        (format!("{BASE}/provisioning/seats"), "product=SUB-Cloud&partner=NW&quantity=2".into()),
        (format!("{added}/undo"), String::new()),
        (format!("{BASE}/provisioning/domain"), "domain=next.example".into()),
        (format!("{BASE}/provisioning/domain/proof"), String::new()),
    ]
    .into()
}

/// ROL-16, SES-02: on every act an administrator whose role is taken while it waits for the account is refused, and nothing
/// of theirs is written, mailed or counted.
#[tokio::test]
async fn a_right_that_is_taken_while_an_act_waits_saves_nothing() {
    let portal = Portal::new().await;
    let acts = acts(&portal).await;
    let mut anna = portal.signed_in(ANNA).await;
    anna.get(BASE).await.expect(200);
    for (path, body) in acts {
        let before = stored(&portal).await;
        let mut elsewhere = portal.pool().begin().await.unwrap();
        // The account's own counter is not what this is about.
        sqlx::query("set local session_replication_role = replica").execute(&mut *elsewhere).await.unwrap();
        sqlx::query("select from accounts for no key update").execute(&mut *elsewhere).await.unwrap();
        let take = sqlx::query("update assignments set revoked_at = now() where email = $1").bind(ANNA);
        take.execute(&mut *elsewhere).await.unwrap();
        let same_origin = [("sec-fetch-site", "same-origin")];
        let (answer, ()) =
            tokio::join!(anna.send(axum::http::Method::POST, &path, Some(body.clone()), &same_origin), async {
                portal.until_somebody_waits().await;
                elsewhere.commit().await.unwrap();
            });
        assert_eq!(answer.status, 403, "{path} {body}");
        let mut again = portal.pool().begin().await.unwrap();
        sqlx::query("set local session_replication_role = replica").execute(&mut *again).await.unwrap();
        let give = sqlx::query("update assignments set revoked_at = null where email = $1").bind(ANNA);
        give.execute(&mut *again).await.unwrap();
        again.commit().await.unwrap();
        for (before, after) in before.iter().zip(stored(&portal).await) {
            assert_eq!(&after, before, "{path} {body} wrote something");
        }
    }
}
