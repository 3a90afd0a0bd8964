//! One's own sign-ins.

use business_center::domain::access::Role;

use crate::support::Portal;

async fn portal_with_two() -> Portal {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountAdministrator]).await;
    portal.member(&account, "ben@contoso.example", &[Role::AccountViewer]).await;
    portal
}

/// P9: one's own sign-ins are listed, this one marked; ending one ends it at once, and nobody else's can be ended.
#[tokio::test]
async fn one_sign_in_can_be_ended() {
    let portal = portal_with_two().await;
    let mut elsewhere = portal.signed_in("anna@contoso.example").await;
    let mut ben = portal.signed_in("ben@contoso.example").await;
    let mut anna = portal.signed_in("anna@contoso.example").await;
    let page = anna.get("/profile/sign-ins").await.expect(200);
    assert_eq!((page.count("tbody tr"), page.count("tbody .badge")), (2, 1));
    let id = page.attributes("tbody button", "value").remove(0);
    ben.post("/profile/sign-ins", &[("end", &id)]).await.location();
    elsewhere.get("/profile").await.expect(200);
    let answer = page.form("main form:has(table)").press("end", &id, &mut anna).await;
    assert!(anna.follow(&answer).await.says("1 sign-in has ended."));
    assert!(elsewhere.get("/profile").await.location().starts_with("/sign-in"));
    anna.post("/profile/sign-ins", &[("end", "junk")]).await.expect(404);
    assert_eq!(portal.events("person.session.ended").await, 1);
}

/// P9: all others at once; this one stays.
#[tokio::test]
async fn all_others_can_be_ended() {
    let portal = portal_with_two().await;
    let mut others = Vec::new();
    for _ in 0..3 {
        others.push(portal.signed_in("anna@contoso.example").await);
    }
    let mut ben = portal.signed_in("ben@contoso.example").await;
    let mut anna = portal.signed_in("anna@contoso.example").await;
    let page = anna.get("/profile/sign-ins").await.expect(200);
    let answer = page.form("main form:not(:has(table))").press("end", "others", &mut anna).await;
    assert!(anna.follow(&answer).await.says("3 sign-ins have ended."));
    for other in &mut others {
        assert!(other.get("/profile").await.location().starts_with("/sign-in"));
    }
    ben.get("/profile").await.expect(200);
}
