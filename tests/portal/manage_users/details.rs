//! User details (R38) with their history (issue: audit).

use business_center::domain::access::Role;
use business_center::jobs::worker::send_due;
use business_center::mail::transport::Transport;
use time::Duration;

use super::{Office, USERS};
use crate::support::SmtpCatcher;

/// R38: fields, status, dates and roles; another account is only counted, and its history not told.
#[tokio::test]
async fn details_show_what_the_viewer_manages() {
    let mut office = Office::new().await;
    let hidden = office.portal.account(office.account.organization_id, "1009").await;
    let leo = office.portal.member(&office.account, "leo.martin@contoso.example", &[Role::ReportViewer]).await;
    office.portal.member(&hidden, "leo.martin@contoso.example", &[Role::AccountManager]).await;
    let list = office.anna.get(USERS).await;
    let href = format!("{USERS}/{leo}");
    assert!(list.links().contains(&href));
    let page = office.anna.get(&href).await.expect(200);
    for text in ["Leo Martin", "leo.martin@contoso.example", "English", "France", "Active", "Report Viewer"] {
        assert!(page.says(text), "{text}");
    }
    assert!(page.says("roles on 1 account that you do not manage"));
    assert!(!page.body.contains("1009") && !page.says("Account Manager"));
    assert!(page.says("Only an administrator of all of them may do that"), "no act on the whole membership");
}

/// Issue, "Audit": what was done is told, newest first, by whom.
#[tokio::test]
async fn history_tells_what_was_done() {
    let mut office = Office::new().await;
    let fields = super::invitation("leo@contoso.example", "report_viewer");
    office.anna.post(&format!("{USERS}/invite"), &fields).await.expect(303);
    let leo: uuid::Uuid = sqlx::query_scalar("select id from memberships where email = 'leo@contoso.example'")
        .fetch_one(office.portal.pool())
        .await
        .unwrap();
    office.anna.post(&format!("{USERS}/{leo}/roles"), &[("role", "account_viewer")]).await.expect(303);
    office.anna.post(&format!("{USERS}/{leo}/invitation"), &[]).await.expect(303);
    let page = office.anna.get(&format!("{USERS}/{leo}")).await.expect(200);
    let history = page.texts(".timeline li");
    assert_eq!(history.len(), 3);
    assert!(history[0].contains("Anna Meier sent the invitation again"), "{history:?}");
    assert!(history[1].contains("From Report Viewer to Account Viewer"), "{history:?}");
    assert!(history[2].contains("Report Viewer on 1001"), "{history:?}");
}

/// R36: the mail's state is told on the details of who has not joined.
#[tokio::test]
async fn a_mail_that_failed_says_why() {
    let mut office = Office::new().await;
    office
        .anna
        .post(&format!("{USERS}/invite"), &super::invitation("leo@contoso.example", "report_viewer"))
        .await
        .expect(303);
    sqlx::query("update mails set due_at = null, buried_because = '550 no such mailbox'")
        .execute(office.portal.pool())
        .await
        .unwrap();
    let list = office.anna.get(USERS).await;
    assert!(list.says("E-mail not delivered.") && list.says("550 no such mailbox"), "{}", list.text());
    let leo = office.portal.membership_of("leo@contoso.example").await;
    let steps = office.anna.get(&format!("{USERS}/{leo}")).await.expect(200).texts(".steps li");
    assert_eq!(steps.len(), 3, "{steps:?}");
    assert!(steps[1].starts_with("Not delivered.") && steps[1].contains("550 no such mailbox"), "{steps:?}");
    assert!(steps[2].starts_with("Expires"), "nobody is reminded of it: {steps:?}");
}

/// Issue 6, point 6: how the invitation goes, from its mail to its end.
#[tokio::test]
async fn the_invitation_is_told_step_by_step() {
    let mut office = Office::new().await;
    let fields = super::invitation("leo@contoso.example", "report_viewer");
    office.anna.post(&format!("{USERS}/invite"), &fields).await.expect(303);
    let leo = office.portal.membership_of("leo@contoso.example").await;
    let path = format!("{USERS}/{leo}");
    let told = |page: crate::support::Answer| -> Vec<String> { page.expect(200).texts(".steps li") };
    let begins = |told: &[String], expected: &[&str]| {
        assert_eq!(told.len(), expected.len(), "{told:?}");
        assert!(told.iter().zip(expected).all(|(step, words)| step.starts_with(words)), "{told:?}");
    };
    let (written, waits) = ("The e-mail was written", "It waits to be handed over");
    let (next, expires) = ("A reminder follows", "Expires");
    begins(&told(office.anna.get(&path).await), &[written, waits, next, expires]);
    let sent = "update mails set due_at = null, sent_at = created_at where due_at is not null";
    sqlx::query(sent).execute(office.portal.pool()).await.unwrap();
    let handed = "Handed over to the mail server";
    begins(&told(office.anna.get(&path).await), &[written, handed, next, expires]);
    sqlx::query("update memberships set invited_at = invited_at - interval '7 days' where joined_at is null")
        .execute(office.portal.pool())
        .await
        .unwrap();
    business_center::jobs::reminders::remind_due(&office.portal.state).await;
    let anna = &mut office.anna;
    begins(&told(anna.get(&path).await), &[written, handed, "A reminder waits", next, expires]);
    sqlx::query(sent).execute(office.portal.pool()).await.unwrap();
    let link = office.portal.invitation_path("leo@contoso.example").await;
    crate::accept_invitation::accept(&mut office.portal.visitor(), &link, crate::accept_invitation::CHOSEN).await;
    begins(&told(anna.get(&path).await), &[written, handed, "A reminder was handed over", "Accepted"]);
    // A resend begins anew.
    let max = office.portal.invited(&office.account, "max@contoso.example", &[], Duration::days(61)).await;
    let path = format!("{USERS}/{max}");
    begins(&told(anna.get(&path).await), &["Expired"]);
    anna.post(&format!("{path}/invitation"), &[]).await.expect(303);
    begins(&told(anna.get(&path).await), &[written, waits, next, expires]);
}

/// A refused reminder is told as that: the invitation did arrive, and the next reminder follows.
#[tokio::test]
async fn a_refused_reminder_is_no_undelivered_invitation() {
    let mut office = Office::new().await;
    let fields = super::invitation("leo@contoso.example", "report_viewer");
    office.anna.post(&format!("{USERS}/invite"), &fields).await.expect(303);
    for sql in [
        "update mails set due_at = null, sent_at = created_at",
        "update memberships set invited_at = invited_at - interval '7 days' where joined_at is null",
    ] {
        sqlx::query(sql).execute(office.portal.pool()).await.unwrap();
    }
    business_center::jobs::reminders::remind_due(&office.portal.state).await;
    sqlx::query("update mails set due_at = null, buried_because = '552 mailbox full' where due_at is not null")
        .execute(office.portal.pool())
        .await
        .unwrap();
    let leo = office.portal.membership_of("leo@contoso.example").await;
    let steps = office.anna.get(&format!("{USERS}/{leo}")).await.expect(200).texts(".steps li");
    assert_eq!(steps.len(), 5, "{steps:?}");
    assert!(steps[2].starts_with("A reminder was not delivered") && steps[2].contains("552 mailbox full"), "{steps:?}");
    assert!(steps[3].starts_with("A reminder follows"), "{steps:?}");
}

/// INV-18: an invitation that its address may not get yet, as it got as many mails as a day allows, says until when it waits.
#[tokio::test]
async fn an_invitation_that_is_put_off_says_until_when() {
    let mut office = Office::with(&[("BC_LIMITS", "mail_address_day=1")]).await;
    let fields = super::invitation("leo@contoso.example", "report_viewer");
    office.anna.post(&format!("{USERS}/invite"), &fields).await.expect(303);
    let smtp = SmtpCatcher::start().await;
    let patience = std::time::Duration::from_secs(2);
    let transport = Transport::smtp(&office.portal.state.config, &smtp.url(), patience).unwrap();
    send_due(&office.portal.state, &transport).await;
    let path = format!("{USERS}/{}", office.portal.membership_of("leo@contoso.example").await);
    let steps = office.anna.get(&path).await.expect(200).texts(".steps li");
    assert!(steps[1].starts_with("Handed over to the mail server"), "{steps:?}");
    office.anna.post(&format!("{path}/invitation"), &[]).await.expect(303);
    let steps = office.anna.get(&path).await.expect(200).texts(".steps li");
    assert!(steps[1].starts_with("It waits to be handed over"), "{steps:?}");
    send_due(&office.portal.state, &transport).await;
    let page = office.anna.get(&path).await.expect(200);
    let steps = page.texts(".steps li");
    let said = "It waits until then: this address got as many e-mails as a day allows";
    assert!(steps[1].starts_with(said), "{steps:?}");
    assert!(steps[1].contains("UTC"), "{steps:?}");
    let due: String = sqlx::query_scalar(
        "select to_char(due_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI') from mails where due_at is not null",
    )
    .fetch_one(office.portal.pool())
    .await
    .unwrap();
    assert!(page.attributes(".steps time", "datetime")[1].starts_with(&due), "{due}");
}

/// D13: on one's own page there is nothing to press.
#[tokio::test]
async fn ones_own_page_offers_no_change() {
    let mut office = Office::new().await;
    let me: uuid::Uuid =
        sqlx::query_scalar("select id from memberships").fetch_one(office.portal.pool()).await.unwrap();
    let page = office.anna.get(&format!("{USERS}/{me}")).await.expect(200);
    assert_eq!(page.count("main form"), 0);
    assert!(!page.links().iter().any(|href| href.ends_with("/roles") && href != "/roles"));
    assert!(page.says("These are your own roles"));
    for path in ["/roles", "/remove"] {
        assert!(office.anna.get(&format!("{USERS}/{me}{path}")).await.expect(403).says("Ask another administrator"));
        office.anna.post(&format!("{USERS}/{me}{path}"), &[]).await.expect(403);
    }
    office.portal.invited(&office.account, "x@contoso.example", &[], Duration::DAY).await;
    assert_eq!(office.count("select count(*) from assignments where revoked_at is null").await, 1);
}

/// D14, LOG-03: a member's own change of their details stands in the history that their organization reads, from when they
/// joined on.
#[tokio::test]
async fn history_tells_a_members_own_change() {
    let mut office = Office::new().await;
    let leo = office.portal.member(&office.account, "leo.martin@contoso.example", &[Role::ReportViewer]).await;
    let mut leos = office.portal.signed_in("leo.martin@contoso.example").await;
    let form = leos.get("/profile/details").await.expect(200).form("main form");
    form.set("last_name", "Martinet").set("country", "BE").submit(&mut leos).await.expect(303);
    let history = office.anna.get(&format!("{USERS}/{leo}")).await.expect(200).texts(".timeline li");
    assert_eq!(history.len(), 1, "{history:?}");
    assert!(history[0].contains("Leo Martin changed name, language or country"), "{history:?}");
    assert!(history[0].contains("From Martin, France to Martinet, Belgium"), "{history:?}");

    // What they changed before they belonged here is no business of this organization.
    let fabrikam = office.portal.organization("200", "Fabrikam").await;
    let other = office.portal.account(fabrikam, "2001").await;
    let there = office.portal.member(&other, "leo.martin@contoso.example", &[Role::ReportViewer]).await;
    sqlx::query("update memberships set joined_at = now() + interval '1 minute' where id = $1")
        .bind(there)
        .execute(office.portal.pool())
        .await
        .unwrap();
    office.portal.member(&other, "fay@fabrikam.example", &[Role::AccountAdministrator]).await;
    let mut fay = office.portal.signed_in("fay@fabrikam.example").await;
    let page = fay.get(&format!("/accounts/2001/manage-access/users/{there}")).await.expect(200);
    assert_eq!(page.count(".timeline li"), 0);
}

/// Every event of a long history can be reached, each once, the newest first.
#[tokio::test]
async fn a_long_history_has_pages() {
    let mut office = Office::new().await;
    let leo = office.portal.member(&office.account, "leo.martin@contoso.example", &[Role::ReportViewer]).await;
    sqlx::query(
        "insert into audit_events (at, event, organization_id, actor_name, target_id)
         select now(), 'membership.invitation.resent', $1, 'Actor ' || n, $2 from generate_series(1, 250) n",
    )
    .bind(office.account.organization_id)
    .bind(leo)
    .execute(office.portal.pool())
    .await
    .unwrap();
    let told = crate::support::whole_history(&mut office.anna, &format!("{USERS}/{leo}")).await;
    assert_eq!((told.len(), told.concat().matches("Actor ").count()), (3, 250));
    assert!(told[0].contains("Actor 250 ") && told[2].contains("Actor 1 "));
}
