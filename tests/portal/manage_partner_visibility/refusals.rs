//! What a save refuses, without writing or mailing.

use business_center::domain::access::Role;

use super::stage::{ANNA, Stage, TAB};
use crate::support::Portal;

/// VIS-05: the viewer itself, no viewer, a partner that does not supply this account, one that does not exist.
#[tokio::test]
async fn partners_that_do_not_fit_are_refused() {
    let mut stage = Stage::new().await;
    let elsewhere = stage.portal.organization("O", "Other").await;
    let account = stage.portal.account(elsewhere, "2001").await;
    let foreign = stage.portal.partner("XX", "Foreign").await;
    stage.portal.order(&account, foreign, "X-1", "LIC-X", 1).await;
    let cases: [(&[(&str, &str)], u16); 9] = [
        (&[("partner", "NW"), ("orderer", "NW")], 422),
        (&[("partner", ""), ("orderer", "FA")], 422),
        (&[("orderer", "FA")], 422),
        (&[("partner", "XX"), ("orderer", "FA")], 404),
        (&[("partner", "NW"), ("orderer", "XX")], 404),
        (&[("partner", "NW"), ("orderer", "FA"), ("orderer", "nobody")], 404),
        (&[("partner", "' or 1=1 --"), ("orderer", "FA")], 404),
        (&[("partner", "NW"), ("viewer", "FA")], 422),
        (&[("partner", "NW"), ("partner", "FA")], 422),
    ];
    for (fields, status) in cases {
        let answer = stage.anna.post(TAB, fields).await;
        assert_eq!(answer.status.as_u16(), status, "{fields:?}");
    }
    let itself = stage.anna.post(TAB, &[("partner", "NW"), ("orderer", "NW")]).await;
    assert!(itself.says("Choose other partners: a partner always sees its own orders"), "{}", itself.text());
    let missing = stage.anna.post(TAB, &[("orderer", "FA")]).await;
    assert!(missing.says("Choose the partner that may see the orders of others"));
    for (fields, status) in [
        ([("partner", "NW"), ("orderer", "NW")], 422),
        ([("partner", "XX"), ("orderer", "FA")], 404),
        ([("partner", "NW"), ("orderer", "XX")], 404),
    ] {
        assert_eq!(stage.anna.post(&format!("{TAB}/revoke"), &fields).await.status.as_u16(), status, "{fields:?}");
    }
    assert!(stage.anna.get(&format!("{TAB}?partner=XX")).await.status == 404);
    assert_eq!((stage.grants().await.len(), stage.events().await, stage.mails().await), (0, 0, 0));
}

/// R48, VIS-12: a forged post on an account with a single partner is refused with the explanation.
#[tokio::test]
async fn a_forged_post_with_one_partner_is_refused() {
    let portal = Portal::new().await;
    let organization = portal.organization("C", "Contoso").await;
    let account = portal.account(organization, "1001").await;
    portal.member(&account, ANNA, &[Role::AccountAdministrator]).await;
    let partner = portal.partner("P-1", "Partner A").await;
    portal.order(&account, partner, "O-1", "LIC-1", 1).await;
    let mut anna = portal.signed_in(ANNA).await;
    for fields in [vec![("partner", "P-1"), ("orderer", "P-1")], vec![("partner", "P-1")]] {
        let answer = anna.post(TAB, &fields).await.expect(422);
        assert!(answer.says("Partner A is the only partner of this purchasing account"), "{}", answer.text());
        anna.post(&format!("{TAB}/revoke"), &[("partner", "P-1"), ("orderer", "P-1")]).await.expect(422);
    }
    assert_eq!(portal.events("visibility.grant.made").await, 0);
}

/// VIS-06, VIS-07: partner staff, other roles and other accounts' administrators cannot grant or revoke.
#[tokio::test]
async fn only_the_accounts_own_managers_save() {
    let stage = Stage::new().await;
    let second = stage.portal.account(stage.account.organization_id, "1002").await;
    stage.portal.member(&second, "second@contoso.example", &[Role::AccountAdministrator]).await;
    for role in [Role::UserAdministrator, Role::AccountManager, Role::ReportViewer, Role::AccountViewer] {
        stage.portal.member(&stage.account, &format!("{role}@contoso.example"), &[role]).await;
    }
    let cases = [
        ("nora@northwind.example", 404),
        ("second@contoso.example", 404),
        ("user_administrator@contoso.example", 403),
        ("account_manager@contoso.example", 403),
        ("report_viewer@contoso.example", 403),
        ("account_viewer@contoso.example", 403),
    ];
    for (email, status) in cases {
        let mut visitor = stage.portal.signed_in(email).await;
        for path in [TAB.to_owned(), format!("{TAB}/revoke")] {
            let answer = visitor.post(&path, &[("partner", "NW"), ("orderer", "FA")]).await;
            assert_eq!(answer.status.as_u16(), status, "{email} {path}");
        }
    }
    assert_eq!((stage.grants().await.len(), stage.events().await, stage.mails().await), (0, 0, 0));
}
