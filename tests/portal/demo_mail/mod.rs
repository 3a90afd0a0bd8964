//! The demonstration's mailbox.

use business_center::jobs::message::Message;
use business_center::jobs::queue::{self, NewMail};
use business_center::jobs::worker::send_due;
use business_center::mail::transport::Transport;
use business_center::secret::new_id;

use crate::support::Portal;

const EMBEDDED: [(&str, &str); 4] = [
    ("DATABASE_URL", ""),
    ("BC_MAIL", ""),
    ("BC_LISTEN", "127.0.0.1:8080"),
    ("BC_PUBLIC_URL", "http://localhost:8080"),
];

/// A demonstration in which each address was sent a link to choose a new password.
async fn demonstration(addresses: &[&str]) -> Portal {
    let portal = Portal::with(&EMBEDDED).await;
    let transport = Transport::from_config(&portal.state.config, portal.pool()).unwrap();
    let now = portal.now().await;
    for recipient in addresses {
        let message = Message::PasswordChanged { first_name: "<b>Zoé".into() };
        let (subject_id, generation) = (new_id(), 1);
        let mail = NewMail {
            message: &message,
            subject_id,
            generation,
            organization_id: None,
            recipient,
            language: "en",
            now,
        };
        queue::enqueue(&mut portal.pool().acquire().await.unwrap(), mail).await.unwrap();
        assert_eq!(send_due(&portal.state, &transport).await, 1);
    }
    portal
}

/// R63: on the embedded server mails are read in the browser, newest first, by recipient.
#[tokio::test]
async fn mails_are_kept_and_shown_newest_first() {
    let portal = demonstration(&["ann@x.example", "ben@x.example", "ann@x.example"]).await;
    let mut visitor = portal.visitor();
    let all = visitor.get("/demo/mail").await;
    assert_eq!(all.status, 200);
    let rows = all.texts("tbody tr");
    assert_eq!(rows.len(), 3);
    assert!(rows[0].contains("ann@x.example") && rows[1].contains("ben@x.example"));
    let bens = visitor.get("/demo/mail?recipient=ben@x.example").await;
    assert_eq!(bens.texts("tbody tr").len(), 1);
    assert_eq!(bens.texts("option[selected]"), ["ben@x.example"]);
}

#[tokio::test]
async fn a_mails_link_can_be_followed_and_its_html_runs_nothing() {
    let portal = demonstration(&["ann@x.example"]).await;
    let mut visitor = portal.visitor();
    let id: i64 = sqlx::query_scalar("select id from demo_mails").fetch_one(portal.pool()).await.unwrap();
    let mail = visitor.get(&format!("/demo/mail/{id}")).await;
    assert_eq!(mail.status, 200);
    assert!(mail.texts("dl").concat().contains("ann@x.example"));
    assert_eq!(mail.texts("#text a"), ["http://localhost:8080/password-reset"]);
    assert!(mail.body.contains("href=\"/password-reset\""), "under whichever name the computer is reached");
    assert!(mail.texts("#text").concat().contains("Hello <b>Zoé,"));

    let html = visitor.get(&format!("/demo/mail/{id}/html")).await;
    assert_eq!(html.status, 200);
    let policy = html.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("sandbox") && policy.contains("default-src 'none'") && !policy.contains("allow-scripts"));
    assert!(html.body.contains("&#60;b&#62;Zoé"));
    for unknown in ["/demo/mail/0", "/demo/mail/x", "/demo/mail/0/html"] {
        assert_eq!(visitor.get(unknown).await.status, 404, "{unknown}");
    }
}

/// Anybody could read everybody's links there: a real installation has no such pages.
#[tokio::test]
async fn a_real_installation_has_no_mailbox() {
    let portal = Portal::new().await;
    sqlx::query(
        "insert into demo_mails (id, received_at, recipient, subject, text_body, html_body) values (1, now(), 'a@x', 's', 't', 'h')",
    )
    .execute(portal.pool())
    .await
    .unwrap();
    let mut visitor = portal.visitor();
    for path in ["/demo/mail", "/demo/mail/1", "/demo/mail/1/html"] {
        assert_eq!(visitor.get(path).await.status, 404, "{path}");
    }
}

/// With a mail server the mails do leave this computer, and no page says otherwise.
#[tokio::test]
async fn with_a_mail_server_nothing_is_kept() {
    let mut settings = EMBEDDED.to_vec();
    settings.push(("BC_SMTP_URL", "smtp://127.0.0.1:2525"));
    for (settings, kept) in [(EMBEDDED.to_vec(), 1), (settings, 0)] {
        let portal = Portal::with(&settings).await;
        let mut visitor = portal.visitor();
        assert_eq!(visitor.get("/sign-in").await.expect(200).count(".demo-strip"), kept);
        visitor.get("/demo/mail").await.expect(if kept == 1 { 200 } else { 404 });
    }
}
