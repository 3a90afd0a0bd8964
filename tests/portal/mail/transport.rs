//! Real SMTP: what is on the wire, and what each answer leads to.

use business_center::config::Config;
use business_center::jobs::status::{MailProblem, MailStatus};
use business_center::mail::transport::{self, Transport};
use time::Duration;

use super::Post;
use crate::support::SmtpCatcher;

const ANN: &str = "ann@contoso.example";
const BEN: &str = "ben@contoso.example";

/// R36, R63: one mail, to one recipient, with the headers that it needs, both parts encoded.
#[tokio::test]
async fn a_welcome_mail_arrives_whole() {
    let settings = [
        ("BC_MAIL_FROM", "portal@vendor.example"),
        ("BC_SUPPORT_EMAIL", "help@vendor.example"),
        ("BC_PRODUCT_NAME", "Centre é"),
    ];
    let post = Post::with(&settings).await;
    let membership = post.invite(ANN).await;
    assert!(matches!(post.status(membership).await, Some(MailStatus::Queued { .. })));
    assert_eq!(post.send_due().await, 1);
    assert!(matches!(post.status(membership).await, Some(MailStatus::Sent { .. })));

    let [caught] = &post.smtp.caught()[..] else { panic!("one mail") };
    assert_eq!((caught.sender.as_str(), &caught.recipients[..]), ("portal@vendor.example", &[ANN.to_owned()][..]));
    assert!(caught.bytes.is_ascii(), "both parts are encoded");
    assert!(
        caught.bytes.split(|b| *b == b'\n').all(|line| line.len() <= 998 && line.ends_with(b"\r") || line.is_empty())
    );
    let mail = caught.parsed();
    let from = mail.from().unwrap().first().unwrap();
    assert_eq!((from.name(), from.address()), (Some("Centre é"), Some("portal@vendor.example")));
    assert_eq!(mail.to().unwrap().first().unwrap().name(), None, "typed names stay out of headers");
    assert_eq!(mail.reply_to().unwrap().first().unwrap().address(), Some("help@vendor.example"));
    assert_eq!(mail.subject(), Some("Votre invitation à Centre é"));
    assert_eq!(mail.header_raw("Content-Language").unwrap().trim(), "fr");
    assert_eq!(mail.header_raw("Auto-Submitted").unwrap().trim(), "auto-generated");
    assert!(
        mail.message_id().unwrap().starts_with("welcome.") && mail.message_id().unwrap().ends_with(".1@portal.example")
    );
    let age = post.portal.now().await.unix_timestamp() - mail.date().unwrap().to_timestamp();
    assert!((0..60).contains(&age), "{age}");
    let link = format!("https://portal.example{}", post.portal.invitation_path(ANN).await);
    assert!(caught.text().contains(&link) && caught.html().contains(&link));
}

/// REL-05: put off, then sent: the same mail with the same Message-ID and the same link.
#[tokio::test]
async fn a_mail_that_is_put_off_is_sent_later_unchanged() {
    let post = Post::new().await;
    post.smtp.answers_message(ANN, &["451 4.3.0 mailbox busy"]);
    let membership = post.invite(ANN).await;
    post.send_due().await;
    let Some(MailStatus::Retrying { problem, .. }) = post.status(membership).await else { panic!("it is retried") };
    assert_eq!(problem, MailProblem::Refused("451 4.3.0 mailbox busy".into()));
    assert_eq!(post.send_due().await, 0, "not before its time");

    post.portal.advance(Duration::seconds(15));
    assert_eq!(post.send_due().await, 1);
    assert!(matches!(post.status(membership).await, Some(MailStatus::Sent { .. })));
    let [first, second] = &post.smtp.caught()[..] else { panic!("two tries") };
    assert_eq!(first.parsed().message_id(), second.parsed().message_id());
    assert_eq!(first.text(), second.text());
    assert_eq!((first.accepted, second.accepted), (false, true));
}

/// REL-05: the server's no is final, its sentence is shown, and nobody else waits for it.
#[tokio::test]
async fn a_refused_address_is_given_up_with_the_servers_sentence() {
    let post = Post::new().await;
    post.smtp.answers_recipient(ANN, &["550 5.1.1 No such\u{7}user here"]);
    let (ann, ben) = (post.invite(ANN).await, post.invite(BEN).await);
    post.send_due().await;
    let problem = MailProblem::Refused("550 5.1.1 No such user here".into());
    assert_eq!(post.status(ann).await, Some(MailStatus::Failed { problem }));
    assert!(matches!(post.status(ben).await, Some(MailStatus::Sent { .. })));
    post.portal.advance(Duration::days(2));
    assert_eq!(post.send_due().await, 0);
}

/// REL-06: silence ends at the limit and blocks nobody.
#[tokio::test]
async fn a_silent_server_does_not_hold_up_the_others() {
    let post = Post::new().await;
    post.smtp.answers_recipient(ANN, &[""]);
    post.smtp.answers_message(BEN, &[""]);
    let (ann, ben) = (post.invite(ANN).await, post.invite(BEN).await);
    for number in 0..10 {
        post.notice(&format!("member{number}@contoso.example")).await;
    }
    post.send_due().await;
    for membership in [ann, ben] {
        let Some(MailStatus::Retrying { problem, .. }) = post.status(membership).await else { panic!("retried") };
        assert_eq!(problem, MailProblem::Silent);
    }
    assert_eq!(post.smtp.caught().iter().filter(|mail| mail.accepted).count(), 10);
}

/// REL-04: a server that is away costs no try; its mails leave soon after it is back, once each.
#[tokio::test]
async fn a_server_that_was_away_gets_everything_once() {
    let mut post = Post::new().await;
    let port = post.smtp.port;
    drop(std::mem::replace(&mut post.smtp, SmtpCatcher::start().await));
    let membership = post.invite(ANN).await;
    for _ in 0..20 {
        assert_eq!(post.send_due().await, 1);
        post.portal.advance(Duration::minutes(2));
    }
    let Some(MailStatus::Retrying { problem, .. }) = post.status(membership).await else { panic!("it is retried") };
    assert_eq!(problem, MailProblem::Unreachable);
    assert_eq!(post.tries(ANN).await, (0, None));
    let back = SmtpCatcher::on(port).await;
    assert_eq!(post.send_due().await, 1);
    assert_eq!(back.accepted(ANN).len(), 1);
}

/// A sender that the server refuses concerns every mail: none is given up for it.
#[tokio::test]
async fn a_refused_password_is_the_operators_business() {
    let post = Post::new().await;
    let url = format!("smtp://user:secret@127.0.0.1:{}", post.smtp.port);
    let transport = Transport::smtp(&post.portal.state.config, &url, std::time::Duration::from_secs(2)).unwrap();
    let membership = post.invite(ANN).await;
    business_center::jobs::worker::send_due(&post.portal.state, &transport).await;
    let Some(MailStatus::Retrying { problem, .. }) = post.status(membership).await else { panic!("it is retried") };
    assert_eq!(problem, MailProblem::Unreachable, "the catcher knows no AUTH");
}

#[tokio::test]
async fn the_probe_says_whether_the_server_answers() {
    let smtp = SmtpCatcher::start().await;
    let config = |url: &str| {
        let url = url.to_owned();
        Config::from_lookup(move |name| (name == "BC_SMTP_URL").then(|| url.clone())).unwrap()
    };
    assert_eq!(transport::probe(&config(&smtp.url())).await, Ok(()));
    let url = smtp.url();
    drop(smtp);
    let told = transport::probe(&config(&url)).await.unwrap_err();
    assert!(told.starts_with("the mail server cannot be used"), "{told}");
    let told = transport::probe(&config("smtp://user:hunter2@127.0.0.1:1")).await.unwrap_err();
    assert!(!told.contains("hunter2"));
}

/// Serving customers without a mail server is refused unless the operator says so.
#[tokio::test]
async fn mail_goes_where_the_settings_say() {
    let pool = Post::new().await.portal.pool().clone();
    let key = business_center::secret::SecretKey::generate();
    let choose = |settings: &[(&str, &str)]| {
        let found = |name: &str| settings.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned());
        Transport::from_config(&Config::from_lookup(found).unwrap(), &pool)
    };
    let real = [("DATABASE_URL", "postgres://x"), ("BC_SECRET_KEY", key.as_str())];
    assert!(matches!(choose(&[]), Ok(Transport::Demo(_))));
    assert!(choose(&real).err().unwrap().contains("BC_MAIL=log"));
    assert!(matches!(choose(&[real[0], real[1], ("BC_MAIL", "log")]), Ok(Transport::Log)));
    assert!(matches!(choose(&[real[0], real[1], ("BC_SMTP_URL", "smtp://mail.example")]), Ok(Transport::Smtp(_))));
    assert!(matches!(choose(&[("BC_SMTP_URL", "smtps://mail.example")]), Ok(Transport::Smtp(_))));
}
