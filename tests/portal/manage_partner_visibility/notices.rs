//! Who is told.

use super::stage::Stage;

/// R50, D9: each active member of the viewer's staff gets one mail, in their own language, for what is new alone;
/// VIS-11: it names customer, account and partners, and no license data.
#[tokio::test]
async fn the_viewers_staff_are_told_of_what_is_new() {
    let mut stage = Stage::new().await;
    let portal = &stage.portal;
    portal.partner_staff(stage.northwind, "noel@northwind.example").await;
    portal.partner_staff(stage.northwind, "left@northwind.example").await;
    portal.partner_staff(stage.northwind, "invited@northwind.example").await;
    sqlx::raw_sql(
        "update partner_memberships set language = 'fr' where email like 'noel%';
         update partner_memberships set removed_at = now() where email like 'left%';
         update partner_memberships set person_id = null, joined_at = null where email like 'invited%'",
    )
    .execute(portal.pool())
    .await
    .unwrap();
    stage.save("NW", &["FA"]).await;
    stage.save("NW", &["FA", "TS"]).await;
    let told: Vec<(String, String, serde_json::Value)> =
        sqlx::query_as("select recipient, language, payload from mails where kind = 'visibility_granted' order by id")
            .fetch_all(stage.portal.pool())
            .await
            .unwrap();
    let recipients: Vec<_> =
        told.iter().map(|(recipient, language, _)| (recipient.as_str(), language.as_str())).collect();
    let both = [("noel@northwind.example", "fr"), ("nora@northwind.example", "en")];
    assert_eq!(recipients, [both, both].concat());
    let expected = |orderer: &str| {
        serde_json::json!({
            "message": "visibility_granted", "organization": "Contoso", "account_number": "1001",
            "account_name": "Account 1001", "viewer": "Northwind", "orderers": [orderer],
        })
    };
    assert_eq!(told[0].2, expected("Fabrikam"));
    assert_eq!(told[2].2, expected("Tailspin"));
}

/// D9: they are told of a revocation, too.
#[tokio::test]
async fn the_viewers_staff_are_told_of_a_revocation() {
    let mut stage = Stage::new().await;
    stage.save("NW", &["FA", "TS"]).await;
    stage.save("NW", &["TS"]).await;
    assert_eq!(stage.portal.queued("visibility_revoked", "nora@northwind.example").await, 1);
    assert_eq!(stage.portal.queued("visibility_revoked", "fred@fabrikam.example").await, 0);
    assert_eq!(stage.portal.queued("visibility_granted", "nora@northwind.example").await, 1);
}

/// D9: unless the setting says no.
#[tokio::test]
async fn a_revocation_is_not_told_when_the_setting_is_off() {
    let mut stage = Stage::with(&[("BC_NOTIFY_REVOCATION", "false")]).await;
    stage.save("NW", &["FA"]).await;
    let page = stage.save("NW", &[]).await;
    assert!(!super::stage::banner(&page).contains("told by e-mail"));
    assert_eq!(stage.portal.queued("visibility_revoked", "nora@northwind.example").await, 0);
}
