//! How notices to a member stand (R36), over real SMTP.

use std::time::Duration;

use business_center::domain::access::Role;
use business_center::jobs::worker::send_due;
use business_center::mail::transport::Transport;
use uuid::Uuid;

use super::{Office, USERS};
use crate::support::SmtpCatcher;

const LEO: &str = "leo.martin@contoso.example";

/// What this mail server makes of everything that is due.
async fn send(office: &Office, smtp: &SmtpCatcher) {
    let transport = Transport::smtp(&office.portal.state.config, &smtp.url(), Duration::from_secs(2)).unwrap();
    assert_ne!(send_due(&office.portal.state, &transport).await, 0);
}

async fn change(office: &mut Office, member: Uuid, role: &str) {
    office.anna.post(&format!("{USERS}/{member}/roles"), &[("role", role)]).await.expect(303);
}

/// R36, REL-05: a notice that the mail server refuses for good stands on the member's page with the server's sentence and
/// what to do, and stays there when a later one arrives; another organization reads nothing of it.
#[tokio::test]
async fn a_notice_that_was_refused_is_told_to_the_administrators() {
    let mut office = Office::new().await;
    let smtp = SmtpCatcher::start().await;
    let leo = office.portal.member(&office.account, LEO, &[Role::ReportViewer]).await;
    let path = format!("{USERS}/{leo}");
    let page = office.anna.get(&path).await.expect(200);
    assert!(!page.says("Latest notice") && page.count("[data-failed-notice]") == 0, "nobody was written to");

    change(&mut office, leo, "account_viewer").await;
    assert!(office.anna.get(&path).await.says("Latest notice E-mail waiting to be sent"));
    smtp.answers_recipient(LEO, &["550 5.1.1 nobody here"]);
    send(&office, &smtp).await;
    let page = office.anna.get(&path).await;
    let [told] = &page.texts("[data-failed-notice]")[..] else { panic!("{}", page.text()) };
    assert!(told.contains("550 5.1.1 nobody here") && told.contains("remove them and invite them"), "{told}");
    assert!(page.says("Latest notice E-mail not delivered."), "{}", page.text());

    change(&mut office, leo, "report_viewer").await;
    send(&office, &smtp).await;
    let page = office.anna.get(&path).await;
    let [told] = &page.texts("[data-failed-notice]")[..] else { panic!("{}", page.text()) };
    assert!(
        told.contains("550 5.1.1 nobody here") && told.contains("A later e-mail to this address was sent"),
        "{told}"
    );
    assert!(page.says("Latest notice E-mail sent on"), "{}", page.text());

    let other = office.portal.organization("200", "Fabrikam").await;
    let account = office.portal.account(other, "2001").await;
    let leo = office.portal.member(&account, LEO, &[Role::ReportViewer]).await;
    office.portal.member(&account, "omar@fabrikam.example", &[Role::AccountAdministrator]).await;
    let mut omar = office.portal.signed_in("omar@fabrikam.example").await;
    let page = omar.get(&format!("/accounts/2001/manage-access/users/{leo}")).await.expect(200);
    assert!(!page.says("550") && !page.says("Latest notice"), "{}", page.text());
}

/// One that is put off is tried again, and the page says so; one's own page says whom to ask.
#[tokio::test]
async fn a_notice_that_waits_is_told_with_its_reason() {
    let mut office = Office::new().await;
    let smtp = SmtpCatcher::start().await;
    let leo = office.portal.member(&office.account, LEO, &[Role::ReportViewer]).await;
    change(&mut office, leo, "account_administrator").await;
    smtp.answers_recipient(LEO, &["451 4.3.0 later"]);
    send(&office, &smtp).await;
    let page = office.anna.get(&format!("{USERS}/{leo}")).await;
    assert!(page.says("tried again soon") && page.says("451 4.3.0 later"), "{}", page.text());
    assert_eq!(page.count("[data-failed-notice]"), 0);

    sqlx::query("update mails set due_at = null, buried_because = '550 gone'")
        .execute(office.portal.pool())
        .await
        .unwrap();
    let mut leos = office.portal.signed_in(LEO).await;
    let page = leos.get(&format!("{USERS}/{leo}")).await.expect(200);
    assert!(page.says("ask another administrator to remove you"), "{}", page.text());
}
