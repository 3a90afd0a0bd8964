//! "Ask your partner": the welcome mail of a designated administrator who never came, sent again (R2, R3, R27).

use business_center::domain::access::Role;
use time::Duration;

use crate::manage_partner_visibility::stage::{ANNA, Stage, TAB};

const CUSTOMER: &str = "/partner-center/accounts/1001";
const AGAIN: &str = "/partner-center/accounts/1001/administrator/invitation";
const DORA: &str = "dora.falk@contoso.example";

impl Stage {
    /// The vendor named Dora the account's administrator, 70 days ago; she never came.
    async fn with_dora() -> Self {
        let stage = Self::new().await;
        stage.portal.invited(&stage.account, DORA, &[Role::AccountAdministrator], Duration::days(70)).await;
        sqlx::query("update accounts set designated_administrator = $1 where number = '1001'")
            .bind(DORA)
            .execute(stage.portal.pool())
            .await
            .unwrap();
        stage
    }
}

/// The partner of record presses the rendered button: a new link and 60 days go to the stored address, the old link is
/// dead, and history names the person and the partner.
#[tokio::test]
async fn a_partner_of_record_has_the_welcome_mail_sent_again() {
    let stage = Stage::with_dora().await;
    let old = stage.portal.invitation_path(DORA).await;
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    let page = nora.get(CUSTOMER).await.expect(200);
    assert!(page.says("Dora Falk (dora.falk@contoso.example) was last sent the welcome mail on"), "{}", page.text());
    let sent = page.form("#welcome").submit(&mut nora).await;
    assert!(
        nora.follow(&sent).await.expect(200).says("Dora Falk is sent the welcome mail again, to dora.falk@contoso")
    );
    let mails: Vec<(String, String, i32)> =
        sqlx::query_as("select kind, recipient, generation from mails").fetch_all(stage.portal.pool()).await.unwrap();
    assert_eq!(mails, [("welcome_again".to_owned(), DORA.to_owned(), 2)]);
    stage.portal.visitor().get(&old).await.expect(410);
    stage.portal.visitor().get(&stage.portal.invitation_path(DORA).await).await.expect(200);
    let events: Vec<(String, String, i64)> = sqlx::query_as(
        "select e.event, e.actor_name, e.partner_id from audit_events e join accounts a on a.id = e.account_id
          where a.number = '1001' and e.target_id = (select id from memberships where email = $1)",
    )
    .bind(DORA)
    .fetch_all(stage.portal.pool())
    .await
    .unwrap();
    let actor = "Nora Example (Northwind)".to_owned();
    assert_eq!(events, [("membership.invitation.resent".to_owned(), actor, stage.northwind)]);
}

/// The mail goes to the stored address alone: no form field names another (EML-06).
#[tokio::test]
async fn no_other_address_can_be_given() {
    let stage = Stage::with_dora().await;
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    nora.post(AGAIN, &[("email", "nora@northwind.example")]).await.expect(422);
    assert_eq!(stage.mails().await, 0);
}

/// INV-18: five a day for one member, counted together with the resends of the customer's own administrators.
#[tokio::test]
async fn it_is_limited_together_with_the_customers_own_resends() {
    let stage = Stage::with_dora().await;
    let member: uuid::Uuid = sqlx::query_scalar("select id from memberships where email = $1")
        .bind(DORA)
        .fetch_one(stage.portal.pool())
        .await
        .unwrap();
    let mut anna = stage.portal.signed_in(ANNA).await;
    let own = format!("/accounts/1001/manage-access/users/{member}/invitation");
    anna.post(&own, &[]).await.expect(303);
    anna.post(&own, &[]).await.expect(303);
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    let mut fred = stage.portal.signed_in("fred@fabrikam.example").await;
    nora.post(AGAIN, &[]).await.expect(303);
    nora.post(AGAIN, &[]).await.expect(303);
    fred.post(AGAIN, &[]).await.expect(303);
    let refused = nora.post(AGAIN, &[]).await.expect(429);
    assert!(refused.headers.contains_key("retry-after"));
    fred.post(AGAIN, &[]).await.expect(429);
    assert_eq!(stage.mails().await, 5);
}

/// Only who is of record is the customer's partner to ask: one that was let see something learns nothing of it, one that
/// sees nothing gets 404, as the customer's own people do.
#[tokio::test]
async fn it_is_for_partners_of_record_alone() {
    let mut stage = Stage::with_dora().await;
    let graphic = stage.portal.partner("GR", "Graphic").await;
    stage.portal.partner_staff(graphic, "gary@graphic.example").await;
    let mut gary = stage.portal.signed_in("gary@graphic.example").await;
    gary.post(AGAIN, &[]).await.expect(404);
    sqlx::query("insert into account_partners (organization_id, account_id, partner_id) values ($1, $2, $3)")
        .bind(stage.account.organization_id)
        .bind(stage.account.id)
        .bind(graphic)
        .execute(stage.portal.pool())
        .await
        .unwrap();
    stage.anna.post(TAB, &[("partner", "GR"), ("orderer", "TS")]).await.expect(303);
    let page = gary.get(CUSTOMER).await.expect(200);
    assert!(!page.body.contains("dora.falk"), "{}", page.text());
    gary.post(AGAIN, &[]).await.expect(409);
    stage.anna.post(AGAIN, &[]).await.expect(404);
    assert_eq!(stage.portal.events("membership.invitation.resent").await, 0);
}

/// Somebody who has come, was corrected to another address, or lost the invitation waits for no mail.
#[tokio::test]
async fn nobody_else_is_sent_anything() {
    for change in [
        "update memberships m set person_id = p.id, joined_at = now() from people p where m.email like 'dora%' and p.email = m.email",
        "update memberships set removed_at = now() where email like 'dora%'",
        "update memberships set email = 'dorothea@contoso.example' where email like 'dora%'",
        "update assignments set revoked_at = now() where email like 'dora%'",
        "update accounts set designated_administrator = null",
    ] {
        let stage = Stage::with_dora().await;
        stage.portal.person(DORA).await;
        sqlx::raw_sql(change).execute(stage.portal.pool()).await.unwrap();
        let mut nora = stage.portal.signed_in("nora@northwind.example").await;
        assert_eq!(nora.get(CUSTOMER).await.expect(200).count("#welcome"), 0, "{change}");
        nora.post(AGAIN, &[]).await.expect(409);
        assert_eq!(stage.portal.queued("welcome_again", DORA).await, 0, "{change}");
    }
}

/// P2, D14: the customer corrects the address while the partner presses the button: nothing goes to the old one, and the
/// new one's link stays the newest.
#[tokio::test]
async fn a_correction_at_the_same_moment_keeps_its_link() {
    let stage = Stage::with_dora().await;
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    let mut correction = stage.portal.pool().begin().await.unwrap();
    sqlx::query("update memberships set email = 'dorothea@contoso.example', generation = 2 where email = $1")
        .bind(DORA)
        .execute(&mut *correction)
        .await
        .unwrap();
    let (pressed, ()) = tokio::join!(nora.post(AGAIN, &[]), async {
        stage.portal.until_somebody_waits().await;
        correction.commit().await.unwrap();
    });
    pressed.expect(409);
    assert_eq!(stage.mails().await, 0);
    let newest: i32 = sqlx::query_scalar("select generation from memberships where email like 'doro%'")
        .fetch_one(stage.portal.pool())
        .await
        .unwrap();
    assert_eq!(newest, 2);
}

/// INV-18: it is one of the organization's invitation mails, whoever sends it.
#[tokio::test]
async fn it_counts_among_the_organizations_invitations() {
    let stage = Stage::with_dora().await;
    let mut nora = stage.portal.signed_in("nora@northwind.example").await;
    nora.post(AGAIN, &[]).await.expect(303);
    let counted: Vec<(String, i32)> = sqlx::query_as("select name, count from limit_counters order by name")
        .fetch_all(stage.portal.pool())
        .await
        .unwrap();
    let once = ["invitation_day", "invitation_hour", "resend"].map(|name| (name.to_owned(), 1));
    assert_eq!(counted, once);
}
