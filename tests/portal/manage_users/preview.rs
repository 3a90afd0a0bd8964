//! The mail of an invitation before it is sent.

use business_center::domain::access::Role;
use business_center::jobs::worker::send_due;
use business_center::mail::transport::Transport;
use time::Duration;

use super::{Office, USERS};

/// Issue 6, point 6: the mail is shown in its language, nothing is written or counted, and what is sent then says the same.
#[tokio::test]
async fn the_mail_is_shown_before_it_is_sent() {
    let mut office = Office::with(&[("BC_LIMITS", "invitation_hour=1")]).await;
    let mut fields = super::invitation("leo@contoso.example", "report_viewer");
    fields.push(("then", "preview"));
    let page = office.anna.post(&format!("{USERS}/invite"), &fields).await.expect(200);
    office.anna.post(&format!("{USERS}/invite"), &fields).await.expect(200);
    assert_eq!(page.attributes(".letter", "lang"), ["fr"]);
    let shown = page.texts(".letter p, .letter li");
    assert!(page.texts("[data-preview] dd").contains(&"Votre invitation à Business Center".to_owned()));
    for nothing in ["select count(*) from mails", "select count(*) from memberships where joined_at is null"] {
        assert_eq!(office.count(nothing).await, 0, "{nothing}");
    }
    assert_eq!(office.portal.events("membership.invitation.sent").await, 0);
    assert!(!page.body.contains("/invitations/"), "no link exists yet");
    // What was typed is still there.
    page.form("#invite").submit(&mut office.anna).await.expect(303);
    let caught = std::sync::Arc::default();
    send_due(&office.portal.state, &Transport::Memory(std::sync::Arc::clone(&caught))).await;
    let text = caught.lock().unwrap()[0].text.replace('\u{a0}', " ");
    let sentences = shown.iter().take(3).chain([&shown[4]]);
    for sentence in sentences {
        assert!(text.contains(sentence.as_str()), "not in the mail: {sentence}\n{text}");
    }
}

/// What a sending would refuse, a preview refuses: a role above one's own, an address that is there, a missing field.
#[tokio::test]
async fn a_preview_refuses_what_a_sending_does() {
    let mut office = Office::new().await;
    let mut ben = office.member("ben@contoso.example", &[Role::UserAdministrator]).await;
    let preview = |email, role| {
        let mut fields = super::invitation(email, role);
        fields.push(("then", "preview"));
        fields
    };
    let path = format!("{USERS}/invite");
    ben.post(&path, &preview("leo@contoso.example", "account_administrator")).await.expect(403);
    ben.post(&path, &preview("anna.meier@contoso.example", "report_viewer")).await.expect(409);
    office.anna.post(&path, &preview("leo", "report_viewer")).await.expect(422);
    assert_eq!(office.count("select count(*) from mails").await, 0);
}

/// R27: so is the mail of a resend, in the invited person's language; the invitation stays as it is.
#[tokio::test]
async fn a_resend_is_shown_before_it_is_sent() {
    let mut office = Office::new().await;
    let leo =
        office.portal.invited(&office.account, "leo@contoso.example", &[Role::ReportViewer], Duration::days(61)).await;
    let details = office.anna.get(&format!("{USERS}/{leo}")).await.expect(200);
    let href = format!("{USERS}/{leo}/invitation/mail");
    assert!(details.links().contains(&href));
    let page = office.anna.get(&href).await.expect(200);
    assert!(page.says("Here is your new link") && page.says("leo@contoso.example"), "{}", page.text());
    assert_eq!(office.count("select count(*) from mails").await, 0);
    assert_eq!(office.count("select generation::bigint from memberships where joined_at is null").await, 1);
    page.form("main form").submit(&mut office.anna).await.expect(303);
    assert_eq!(office.portal.queued("welcome_again", "leo@contoso.example").await, 1);
    let joined = office.portal.member(&office.account, "joined@contoso.example", &[Role::ReportViewer]).await;
    office.anna.get(&format!("{USERS}/{joined}/invitation/mail")).await.expect(409);
}
