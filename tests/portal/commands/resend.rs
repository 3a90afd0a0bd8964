//! `business-center resend EMAIL`.

use business_center::domain::access::Role;
use time::Duration;

use crate::support::Portal;

/// Design 4, `resend`, R27: a new link and 60 more days, the old link dead, one mail, in the audit trail.
#[tokio::test]
async fn an_invitation_is_sent_again() {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.invited(&account, "leo@contoso.example", &[Role::AccountViewer], Duration::days(61)).await;
    let old = portal.invitation_path("leo@contoso.example").await;
    let ended = portal.runs(&["resend", "LEO@contoso.example"], &[]).await;
    assert_eq!((ended.status, ended.err.as_str()), (0, ""));
    assert!(ended.out.contains("leo@contoso.example to Contoso is on its way again"), "{}", ended.out);
    portal.visitor().get(&old).await.expect(410);
    portal.visitor().get(&portal.invitation_path("leo@contoso.example").await).await.expect(200);
    assert_eq!(portal.queued("welcome_again", "leo@contoso.example").await, 1);
    assert_eq!(portal.events("membership.invitation.resent").await, 1);
}

/// Design 4, `resend`: whoever has no open invitation is told of, with exit status 1, and nothing is mailed.
#[tokio::test]
async fn who_has_no_open_invitation_is_told_of() {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, "joined@contoso.example", &[Role::AccountViewer]).await;
    portal.invited(&account, "withdrawn@contoso.example", &[Role::AccountViewer], Duration::DAY).await;
    sqlx::query("update memberships set removed_at = now() where email like 'withdrawn%'")
        .execute(portal.pool())
        .await
        .unwrap();
    for email in ["joined@contoso.example", "withdrawn@contoso.example", "nobody@contoso.example", "junk"] {
        let ended = portal.runs(&["resend", email], &[]).await;
        assert_eq!((ended.status, ended.out.as_str()), (1, ""), "{email}");
        assert!(ended.err.contains(email) && !ended.err.contains("panicked"), "{}", ended.err);
    }
    let mails: i64 = sqlx::query_scalar("select count(*) from mails").fetch_one(portal.pool()).await.unwrap();
    assert_eq!(mails, 0);
}
