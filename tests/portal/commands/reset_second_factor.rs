//! `business-center reset-second-factor EMAIL`.

use business_center::domain::access::Role;

use crate::support::Portal;
use crate::support::world::PASSWORD;

const ANNA: &str = "anna@contoso.example";

/// Two-step sign-in is off, every sign-in and recovery code dead, the person told, the vendor in the audit trail; what is
/// not there is told, with exit status 1.
#[tokio::test]
async fn two_step_sign_in_is_taken_off() {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, ANNA, &[Role::AccountAdministrator]).await;
    let mut anna = portal.signed_in(ANNA).await;
    portal.second_factor(&mut anna).await;
    let ended = portal.runs(&["reset-second-factor", "Anna@Contoso.example"], &[("BC_VENDOR_NAME", "Lights")]).await;
    assert_eq!((ended.status, ended.err.as_str()), (0, ""));
    assert!(ended.out.contains("Two-step sign-in is off for anna@contoso.example"), "{}", ended.out);
    assert!(anna.get("/profile").await.location().starts_with("/sign-in"));
    let (actor, target): (String, String) = sqlx::query_as(
        "select actor_name, p.email from audit_events e join people p on p.id = e.target_id
          where event = 'person.second_factor.reset'",
    )
    .fetch_one(portal.pool())
    .await
    .unwrap();
    assert_eq!((actor.as_str(), target.as_str()), ("Lights", ANNA));
    assert_eq!(portal.queued("second_factor_changed", ANNA).await, 2);
    let left: i64 = sqlx::query_scalar("select count(*) from recovery_codes").fetch_one(portal.pool()).await.unwrap();
    assert_eq!(left, 0);
    let answer = anna.post("/sign-in", &[("email", ANNA), ("password", PASSWORD)]).await;
    assert_eq!(answer.location(), "/", "the password alone again");

    for email in [ANNA, "nobody@contoso.example", "junk"] {
        let ended = portal.runs(&["reset-second-factor", email], &[]).await;
        assert_eq!((ended.status, ended.out.as_str()), (1, ""), "{email}");
        assert!(ended.err.contains(email) && !ended.err.contains("panicked"), "{}", ended.err);
    }
}
