//! `business-center appoint ACCOUNT EMAIL`.

use business_center::domain::access::Role;
use time::Duration;

use crate::accept_invitation::{CHOSEN, accept};
use crate::support::Portal;

async fn contoso() -> Portal {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountAdministrator]).await;
    portal.member(&account, "leo@contoso.example", &[Role::AccountViewer]).await;
    portal
}

/// Design 4, `appoint`: somebody unknown is invited and, once there, administers; the administrators are told, and the
/// audit trail names the vendor.
#[tokio::test]
async fn a_stranger_is_invited_as_administrator() {
    let portal = contoso().await;
    let new = ["appoint", "1001", "Zoe.Marsh@Contoso.example", "--language", "fr", "--country", "ca"];
    let ended = portal.runs(&new, &[("BC_VENDOR_NAME", "Northern Lights")]).await;
    assert_eq!((ended.status, ended.err.as_str()), (0, ""));
    assert_eq!(ended.out, "zoe.marsh@contoso.example is invited as Account Administrator of 1001.\n");
    assert_eq!(portal.queued("welcome", "zoe.marsh@contoso.example").await, 1);
    assert_eq!(portal.queued("administrator_appointed", "anna@contoso.example").await, 1);
    assert_eq!(portal.queued("administrator_appointed", "leo@contoso.example").await, 0);
    let (event, actor): (String, String) =
        sqlx::query_as("select event, actor_name from audit_events where event like 'account.%'")
            .fetch_one(portal.pool())
            .await
            .unwrap();
    assert_eq!((event.as_str(), actor.as_str()), ("account.administrator.appointed", "Northern Lights"));
    let stored: (String, String, String, String) = sqlx::query_as(
        "select first_name, last_name, language, country from memberships where email = 'zoe.marsh@contoso.example'",
    )
    .fetch_one(portal.pool())
    .await
    .unwrap();
    assert_eq!(stored, ("Zoe".into(), "Marsh".into(), "fr".into(), "CA".into()));

    let mut zoe = portal.visitor();
    let path = portal.invitation_path("zoe.marsh@contoso.example").await;
    accept(&mut zoe, &path, CHOSEN).await.location();
    zoe.get("/accounts/1001/manage-access/users").await.expect(200);

    let again = portal.runs(&new, &[]).await;
    assert!(again.status == 0 && again.out.contains("is an Account Administrator of 1001 already"), "{}", again.out);
    assert_eq!(portal.queued("welcome", "zoe.marsh@contoso.example").await, 1);
}

/// Design 4, `appoint`, D10: a member gets the role at once, also on an account that has nobody to give it.
#[tokio::test]
async fn a_member_gets_the_role_at_once() {
    let portal = contoso().await;
    let organization: i64 = sqlx::query_scalar("select id from organizations").fetch_one(portal.pool()).await.unwrap();
    portal.account(organization, "1002").await;
    let mut leo = portal.signed_in("leo@contoso.example").await;
    leo.get("/accounts/1002/manage-access/users").await.expect(404);
    let ended = portal.runs(&["appoint", "1002", "leo@contoso.example"], &[]).await;
    assert!(ended.status == 0 && ended.out.contains("known there already"), "{}{}", ended.out, ended.err);
    leo.get("/accounts/1002/manage-access/users").await.expect(200);
    assert_eq!(portal.queued("welcome", "leo@contoso.example").await, 0);
    assert_eq!(portal.queued("roles_changed", "leo@contoso.example").await, 1);
}

/// Design 4, `appoint`, D5: who let the invitation expire is invited again.
#[tokio::test]
async fn an_expired_invitation_is_renewed() {
    let portal = contoso().await;
    let organization: i64 = sqlx::query_scalar("select id from organizations").fetch_one(portal.pool()).await.unwrap();
    let second = portal.account(organization, "1002").await;
    portal.invited(&second, "old@contoso.example", &[Role::AccountViewer], Duration::days(61)).await;
    let before = portal.invitation_path("old@contoso.example").await;
    let ended = portal.runs(&["appoint", "1002", "old@contoso.example"], &[]).await;
    assert!(ended.status == 0 && ended.out.contains("is invited again"), "{}{}", ended.out, ended.err);
    portal.visitor().get(&before).await.expect(410);
    portal.visitor().get(&portal.invitation_path("old@contoso.example").await).await.expect(200);
}

/// Design 4, `appoint`: what cannot be done is told in a sentence, with exit status 1, and nothing is written.
#[tokio::test]
async fn what_cannot_be_done_is_told() {
    let portal = contoso().await;
    for (arguments, told) in [
        (&["9999", "zoe@contoso.example"][..], "there is no account 9999"),
        (&["1001", "not an address"], "not an address"),
        (&["1001", "zoe@contoso.example", "--country", "ZZ"], "not an ISO 3166-1 country code"),
        (&["1001", "zoe@contoso.example", "--first-name", "Zoe\nBcc: x@y.example"], "--first-name"),
    ] {
        let ended = portal.runs(&[&["appoint"], arguments].concat(), &[]).await;
        assert_eq!((ended.status, ended.out.as_str()), (1, ""), "{arguments:?}");
        assert!(ended.err.contains(told) && !ended.err.contains("panicked"), "{}", ended.err);
    }
    assert_eq!(portal.events("account.administrator.appointed").await, 0);
    let mails: i64 = sqlx::query_scalar("select count(*) from mails").fetch_one(portal.pool()).await.unwrap();
    assert_eq!(mails, 0);
}
