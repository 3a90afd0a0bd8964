//! What is claimed, by whom and how often: crashes, several workers, mails that are over, too many to one address.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use business_center::jobs::message::Message;
use business_center::jobs::worker::{self, send_due};
use business_center::mail::transport::Transport;
use business_center::secret::new_id;
use time::Duration;
use tokio::sync::watch;

use super::Post;

const ANN: &str = "ann@contoso.example";

/// P4: a worker that dies with a mail in its hands loses nothing: its lease ends, another sends it, once.
#[tokio::test]
async fn a_mail_survives_the_death_of_its_worker() {
    let post = Post::new().await;
    post.smtp.answers_recipient(ANN, &[""]);
    post.invite(ANN).await;
    let (_stop, stopped) = watch::channel(());
    let slow = Transport::smtp(&post.portal.state.config, &post.smtp.url(), std::time::Duration::from_mins(1));
    let dying = tokio::spawn(worker::run(post.portal.state.clone(), slow.unwrap(), stopped));
    while !post.smtp.has_answered(ANN) {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    dying.abort();
    let _ = dying.await;

    assert_eq!(post.send_due().await, 0, "it still holds the lease");
    post.portal.advance(Duration::seconds(121));
    assert_eq!(post.send_due().await, 1);
    assert_eq!(post.send_due().await, 0);
    assert_eq!(post.smtp.accepted(ANN).len(), 1);
    assert_eq!(post.tries(ANN).await, (2, None), "the try is counted before anything can go wrong with it");
}

/// REL-03: two processes, two hundred mails, each delivered once.
#[tokio::test]
async fn two_workers_send_each_mail_once() {
    let post = Post::new().await;
    for number in 0..200 {
        post.notice(&format!("member{number}@contoso.example")).await;
    }
    let other = post.portal.second_process();
    let (stop, stopped) = watch::channel(());
    let workers = [&post.portal.state, &other.state]
        .map(|state| tokio::spawn(worker::run(state.clone(), post.transport.clone(), stopped.clone())));
    while post.smtp.caught().len() < 200 {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    drop(stop);
    for worker in workers {
        worker.await.unwrap();
    }
    let caught = post.smtp.caught();
    let recipients: BTreeSet<_> = caught.iter().flat_map(|mail| mail.recipients.clone()).collect();
    assert_eq!((caught.len(), recipients.len()), (200, 200));
    let open: i64 = sqlx::query_scalar("select count(*) from mails where sent_at is null")
        .fetch_one(post.portal.pool())
        .await
        .unwrap();
    assert_eq!(open, 0, "a stopping worker finishes what is under way");
}

/// A link that no longer works is not sent; that is no failure to show.
#[tokio::test]
async fn what_is_over_is_not_sent() {
    let post = Post::new().await;
    let changes = [
        ("resent@x.example", "update memberships set generation = 2 where id = $1"),
        ("withdrawn@x.example", "update memberships set removed_at = now() where id = $1"),
        ("corrected@x.example", "update memberships set email = 'other@x.example' where id = $1"),
        (
            "joined@x.example",
            "update memberships set joined_at = now(), person_id = (select id from people) where id = $1",
        ),
    ];
    post.portal.person("joined@x.example").await;
    for (email, change) in changes {
        let membership = post.invite(email).await;
        sqlx::query(change).bind(membership).execute(post.portal.pool()).await.unwrap();
        post.send_due().await;
        assert_eq!(post.status(membership).await, None, "{email}");
        assert_eq!(post.tries(email).await.1.as_deref(), Some("superseded"));
    }
    let reset = Message::PasswordReset { first_name: "Ann".into(), reset_id: new_id() };
    post.enqueue(&reset, new_id(), None, ANN).await;
    post.send_due().await;
    assert!(post.smtp.caught().is_empty());
}

/// INV-11: who has a sign-in elsewhere is told to use it, under the same subject.
#[tokio::test]
async fn a_known_person_is_told_to_sign_in() {
    let post = Post::new().await;
    let mails = Arc::new(Mutex::new(Vec::new()));
    post.portal.person("known@x.example").await;
    post.invite("known@x.example").await;
    post.invite("new@x.example").await;
    send_due(&post.portal.state, &Transport::Memory(Arc::clone(&mails))).await;
    let mails = mails.lock().unwrap();
    let mail = |email: &str| mails.iter().find(|mail| mail.recipient == email).unwrap();
    let (known, new) = (mail("known@x.example"), mail("new@x.example"));
    assert_eq!(known.subject, new.subject);
    assert!(known.text.contains("Connectez-vous comme d’habitude") && !known.text.contains("mot de passe"));
    assert!(new.text.contains("choisissez un mot de passe") && !new.text.contains("comme d’habitude"));
}

/// INV-18: ten mails a day from organizations to one address, over two processes; the rest later, nothing lost.
#[tokio::test]
async fn one_address_gets_ten_mails_a_day_from_organizations() {
    let post = Post::new().await;
    for number in 0..13 {
        let organization = post.portal.organization(&format!("O-{number}"), "Other").await;
        let message = Message::Removed { first_name: "Ann".into(), organization: "Other".into(), by: "Ben".into() };
        post.enqueue(&message, new_id(), Some(organization), ANN).await;
    }
    post.notice(ANN).await;
    let other = post.portal.second_process();
    tokio::join!(send_due(&post.portal.state, &post.transport), send_due(&other.state, &post.transport));
    assert_eq!(post.smtp.accepted(ANN).len(), 11, "ten, and the notice about their own password");
    post.portal.advance(Duration::hours(23));
    assert_eq!(post.send_due().await, 0);
    post.portal.advance(Duration::hours(2));
    post.send_due().await;
    assert_eq!(post.smtp.accepted(ANN).len(), 14);
}
