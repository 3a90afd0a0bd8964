//! A new link in place of one that ran out: to the invited address, and nothing else is told or done.

use business_center::domain::access::Role;
use time::Duration;

use super::{CHOSEN, LEO, accept, contoso, joined, leo_invited};
use crate::support::{Answer, Portal};

async fn ask(portal: &Portal, path: &str) -> Answer {
    portal.visitor().post(&format!("{path}/renewal"), &[]).await
}

/// The page without what differs each time.
fn said(answer: Answer) -> String {
    answer.expect(200).text().split("Reference").next().unwrap().to_owned()
}

/// R25, R27: the expired page mails a new link to the same address; the old one is replaced, history tells.
#[tokio::test]
async fn an_expired_link_is_renewed_by_mail() {
    let (portal, _, path) = leo_invited(Duration::days(61)).await;
    let mut leo = portal.visitor();
    let page = leo.get(&path).await.expect(410);
    let answer = page.form("main form").submit(&mut leo).await.expect(200);
    assert!(answer.says("Check your mail"), "{}", answer.text());
    assert_eq!(portal.queued("welcome_again", LEO).await, 1);
    assert_eq!(portal.events("membership.invitation.renewed").await, 1);
    assert!(leo.get(&path).await.expect(410).says("A newer invitation is waiting for you"));
    let renewed = portal.invitation_path(LEO).await;
    assert_ne!(renewed, path);
    accept(&mut leo, &renewed, CHOSEN).await.location();
    assert!(joined(&portal, LEO).await);
    let mut anna = portal.signed_in("anna@contoso.example").await;
    let id = portal.membership_of(LEO).await;
    let history = anna.get(&format!("/accounts/1001/manage-access/users/{id}")).await.expect(200);
    assert!(history.says("Leo Marsh asked for a new link, which was mailed"), "{}", history.text());
}

/// R25, R27: a replaced link whose newest one ran out, too, is no dead end: it offers a new one as the newest would.
#[tokio::test]
async fn a_replaced_link_is_renewed_when_the_newest_ran_out() {
    let (portal, _, first) = leo_invited(Duration::days(61)).await;
    ask(&portal, &first).await.expect(200);
    let mut leo = portal.visitor();
    assert!(leo.get(&first).await.expect(410).says("A newer invitation is waiting for you"));
    portal.advance(Duration::days(61));
    let page = leo.get(&first).await.expect(410);
    assert!(!page.says("A newer invitation is waiting for you"), "{}", page.text());
    page.form("main form").submit(&mut leo).await.expect(200);
    assert_eq!(portal.queued("welcome_again", LEO).await, 2);
    leo.get(&portal.invitation_path(LEO).await).await.expect(200);
}

/// INV-18: an organization that used up its invitations of the hour does not keep its invited people from a new link.
#[tokio::test]
async fn renewals_do_not_wait_for_the_organizations_limit() {
    let portal = Portal::with(&[("BC_LIMITS", "invitation_hour=1,invitation_day=1")]).await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, "anna@contoso.example", &[Role::AccountAdministrator]).await;
    portal.invited(&account, LEO, &[Role::AccountViewer], Duration::days(61)).await;
    let max = portal.invited(&account, "max@contoso.example", &[Role::AccountViewer], Duration::DAY).await;
    let mut anna = portal.signed_in("anna@contoso.example").await;
    let resend = format!("/accounts/1001/manage-access/users/{max}/invitation");
    anna.post(&resend, &[]).await.expect(303);
    anna.post(&resend, &[]).await.expect(429);
    ask(&portal, &portal.invitation_path(LEO).await).await.expect(200);
    assert_eq!(portal.queued("welcome_again", LEO).await, 1);
}

/// INV-04, INV-14: made-up, open, used, withdrawn, corrected and expired: one answer, and a mail for the last one alone.
#[tokio::test]
async fn whoever_asks_gets_the_same_answer() {
    let (portal, account) = contoso().await;
    let viewer = &[Role::AccountViewer];
    let mut paths = vec!["/invitations/x".to_owned(), format!("/invitations/{}", "A".repeat(43))];
    for (email, days) in [
        ("open@contoso.example", 3),
        ("used@contoso.example", 3),
        ("withdrawn@contoso.example", 61),
        ("corrected@contoso.example", 61),
        ("expired@contoso.example", 61),
    ] {
        portal.invited(&account, email, viewer, Duration::days(days)).await;
        paths.push(portal.invitation_path(email).await);
    }
    accept(&mut portal.visitor(), &paths[3], CHOSEN).await.location();
    for change in [
        "update memberships set removed_at = now() where email = 'withdrawn@contoso.example'",
        "update memberships set email = 'other@contoso.example' where email = 'corrected@contoso.example'",
    ] {
        sqlx::query(change).execute(portal.pool()).await.unwrap();
    }
    let before = portal.events("membership.invitation.renewed").await;
    let mut answers = Vec::new();
    for path in &paths {
        answers.push(said(ask(&portal, path).await));
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "{answers:?}");
    assert_eq!(portal.events("membership.invitation.renewed").await, before + 1);
    let mailed: Vec<String> = sqlx::query_scalar("select recipient from mails").fetch_all(portal.pool()).await.unwrap();
    assert_eq!(mailed, ["expired@contoso.example"]);
    // An older link of an invitation that ran out again does as well.
    sqlx::query(
        "update memberships set invited_at = now() - interval '61 days' where email = 'expired@contoso.example'",
    )
    .execute(portal.pool())
    .await
    .unwrap();
    ask(&portal, &paths[6]).await.expect(200);
    assert_eq!(portal.queued("welcome_again", "expired@contoso.example").await, 2);
}

/// INV-18: three a day of one member, the fourth told to nobody; twenty an hour from one client.
#[tokio::test]
async fn renewals_are_limited() {
    let (portal, _, path) = leo_invited(Duration::days(61)).await;
    let mut answers = Vec::new();
    for _ in 0..5 {
        sqlx::query("update memberships set invited_at = now() - interval '61 days' where joined_at is null")
            .execute(portal.pool())
            .await
            .unwrap();
        answers.push(said(ask(&portal, &path).await));
    }
    answers.dedup();
    assert_eq!((answers.len(), portal.queued("welcome_again", LEO).await), (1, 3));
    let mut client = portal.visitor();
    for _ in 0..20 {
        client.post("/invitations/x/renewal", &[]).await.expect(200);
    }
    assert!(client.post("/invitations/x/renewal", &[]).await.expect(429).headers.contains_key("retry-after"));
}

/// Two at once, on two processes: one mail.
#[tokio::test]
async fn two_at_once_are_one_mail() {
    let (portal, _, path) = leo_invited(Duration::days(61)).await;
    let second = portal.second_process();
    let renewal = format!("{path}/renewal");
    let (mut one, mut other) = (portal.visitor(), second.visitor());
    let (a, b) = tokio::join!(one.post(&renewal, &[]), other.post(&renewal, &[]));
    assert_eq!(said(a), said(b));
    assert_eq!(portal.queued("welcome_again", LEO).await, 1);
}
