//! What is claimed, by whom and how often: crashes, several workers, mails that are over, too many to one address.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use business_center::app::AppState;
use business_center::jobs::message::{AccountRoles, Message, Seats};
use business_center::jobs::queue::{self, Notice};
use business_center::jobs::worker::{self, send_due};
use business_center::mail::transport::Transport;
use business_center::secret::new_id;
use time::Duration;
use time::macros::date;
use tokio::sync::watch;

use super::Post;
use crate::support::smtp::Caught;

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

/// REL-06: while as many mails as go out at once hear nothing, the others leave.
#[tokio::test]
async fn mails_that_take_long_hold_up_nobody() {
    let post = Post::new().await;
    for number in 0..4 {
        let silent = format!("silent{number}@contoso.example");
        post.smtp.answers_recipient(&silent, &[""]);
        post.notice(&silent).await;
    }
    post.notice(ANN).await;
    let (_stop, stopped) = watch::channel(());
    let patient = Transport::smtp(&post.portal.state.config, &post.smtp.url(), std::time::Duration::from_mins(1));
    let working = tokio::spawn(worker::run(post.portal.state.clone(), patient.unwrap(), stopped));
    while post.smtp.accepted(ANN).is_empty() {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    let waiting: i64 = sqlx::query_scalar(
        "select count(*) from mails where recipient like 'silent%' and lease is not null and last_error is null",
    )
    .fetch_one(post.portal.pool())
    .await
    .unwrap();
    assert_eq!(waiting, 4, "they are still under way");
    working.abort();
}

/// REL-03: two processes, each of them stopped and started in the middle; five hundred mails, each delivered once.
#[tokio::test]
async fn two_workers_send_each_mail_once() {
    let post = Post::new().await;
    for number in 0..500 {
        post.notice(&format!("member{number}@contoso.example")).await;
    }
    let other = post.portal.second_process();
    let start = |state: &AppState| {
        let (stop, stopped) = watch::channel(());
        (stop, tokio::spawn(worker::run(state.clone(), post.transport.clone(), stopped)))
    };
    let sent = async |count: usize| {
        while post.smtp.caught().len() < count {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    };
    let states = [&post.portal.state, &other.state];
    let mut workers = states.map(start);
    for (round, count) in [100, 200, 300, 400].into_iter().enumerate() {
        sent(count).await;
        let at = round % 2;
        let (stop, stopping) = std::mem::replace(&mut workers[at], start(states[at]));
        drop(stop);
        stopping.await.unwrap();
    }
    sent(500).await;
    for (stop, worker) in workers {
        drop(stop);
        worker.await.unwrap();
    }
    let caught = post.smtp.caught();
    let recipients: BTreeSet<_> = caught.iter().flat_map(|mail| mail.recipients.clone()).collect();
    assert_eq!((caught.len(), recipients.len()), (500, 500));
    let open: i64 = sqlx::query_scalar("select count(*) from mails where sent_at is null")
        .fetch_one(post.portal.pool())
        .await
        .unwrap();
    assert_eq!(open, 0, "a stopping worker finishes what is under way");
}

/// P4: what a worker took and did not try is anybody's as soon as it stops, and no try is counted.
#[tokio::test]
async fn a_stopping_worker_gives_back_what_waited_for_its_turn() {
    let post = Post::new().await;
    let all: Vec<String> = (0..10).map(|number| format!("member{number}@contoso.example")).collect();
    for recipient in &all {
        post.smtp.answers_recipient(recipient, &[""]);
        post.notice(recipient).await;
    }
    let (stop, stopped) = watch::channel(());
    let slow = Transport::smtp(&post.portal.state.config, &post.smtp.url(), std::time::Duration::from_mins(1));
    let worker = tokio::spawn(worker::run(post.portal.state.clone(), slow.unwrap(), stopped));
    while all.iter().filter(|recipient| post.smtp.has_answered(recipient)).count() < 4 {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    let held = async |tries: i32| -> i64 {
        sqlx::query_scalar(
            "select count(*) from mails where sent_at is null and attempts = $1 and (lease is null) = ($1 = 0)",
        )
        .bind(tries)
        .fetch_one(post.portal.pool())
        .await
        .unwrap()
    };
    assert_eq!((held(0).await, held(1).await), (0, 10), "all were taken at once");
    drop(stop);
    // A slow machine tries some more meanwhile.
    let tried = || all.iter().filter(|recipient| post.smtp.has_answered(recipient)).count();
    while held(0).await + i64::try_from(tried()).unwrap() < 10 {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    assert_eq!(held(0).await + held(1).await, 10, "those under way stay its own");
    worker.abort();
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

/// INV-18: an organization's notices cannot use up what another one's may get of an address's ten mails a day.
#[tokio::test]
async fn no_organization_uses_up_anothers_mails() {
    let post = Post::new().await;
    let (loud, quiet) = (post.portal.organization("L", "Loud").await, post.portal.organization("Q", "Quiet").await);
    let removed = |of: &str| Message::Removed { first_name: "Ann".into(), organization: of.into(), by: "Ben".into() };
    let accepted = |of: &str| post.smtp.accepted(ANN).iter().filter(|mail| mail.text().contains(of)).count();
    // Each its own mail, as if the one before had been sent.
    for _ in 0..40 {
        post.enqueue(&removed("Loud"), new_id(), Some(loud), ANN).await;
    }
    post.send_due().await;
    assert_eq!(accepted("Loud"), 6, "three fifths of the ten");
    for _ in 0..2 {
        post.enqueue(&removed("Quiet"), new_id(), Some(quiet), ANN).await;
    }
    let other = post.portal.second_process();
    tokio::join!(send_due(&post.portal.state, &post.transport), send_due(&other.state, &post.transport));
    assert_eq!((accepted("Loud"), accepted("Quiet")), (6, 2), "at once, whatever waits in front");
    for _ in 0..12 {
        post.portal.advance(Duration::days(1));
        post.send_due().await;
    }
    assert_eq!((accepted("Loud"), accepted("Quiet")), (40, 2), "nothing is lost");
}

/// INV-18, R63: notices of their own work to somebody who has joined use up nothing of that, and wait a quarter of an hour
/// at most behind one of their kind; to a stranger they are mails like others.
#[tokio::test]
async fn notices_of_ones_own_work_wait_no_day() {
    let post = Post::new().await;
    let contoso = post.account.organization_id;
    let message = Message::RolesChanged {
        first_name: "Ann".into(),
        organization: "Contoso".into(),
        by: "Ben".into(),
        account: AccountRoles { account_number: "1001".into(), account_name: "Main".into(), roles: vec![] },
    };
    post.portal.person(ANN).await;
    for recipient in [ANN, "stranger@x.example"] {
        for _ in 0..8 {
            post.enqueue(&message, new_id(), Some(contoso), recipient).await;
        }
    }
    post.send_due().await;
    let sent = || (post.smtp.accepted(ANN).len(), post.smtp.accepted("stranger@x.example").len());
    assert_eq!(sent(), (6, 6));
    for at in [7, 8] {
        assert_eq!(post.send_due().await, 0);
        post.portal.advance(Duration::minutes(15));
        post.send_due().await;
        assert_eq!(sent(), (at, 6));
    }
    let organization = post.portal.organization("O", "Other").await;
    let removed = Message::Removed { first_name: "Ann".into(), organization: "Other".into(), by: "Ben".into() };
    for _ in 0..6 {
        post.enqueue(&removed, new_id(), Some(organization), ANN).await;
    }
    post.send_due().await;
    assert_eq!(sent(), (14, 6), "what strangers may send is untouched");
}

/// INV-18: an invitation and each of the five resends of a day leave on that day; what is beyond waits until the first is a day old.
#[tokio::test]
async fn every_resend_of_a_day_leaves_on_that_day() {
    let post = Post::new().await;
    post.invite(ANN).await;
    post.send_due().await;
    for generation in 2..=7 {
        post.portal.advance(Duration::minutes(1));
        sqlx::query("update memberships set generation = $1")
            .bind(generation)
            .execute(post.portal.pool())
            .await
            .unwrap();
        sqlx::query(
            "insert into mails (kind, subject_id, generation, organization_id, recipient, language, payload, created_at, due_at)
             select 'welcome_again', subject_id, $1, organization_id, recipient, language,
                    payload || jsonb_build_object('message', 'welcome_again', 'generation', $1), $2, $2
               from mails where kind = 'welcome'",
        )
        .bind(generation)
        .bind(post.portal.now().await)
        .execute(post.portal.pool())
        .await
        .unwrap();
        post.send_due().await;
    }
    assert_eq!(post.smtp.accepted(ANN).len(), 6);
    let until: time::OffsetDateTime = sqlx::query_scalar("select due_at from mails where due_at is not null")
        .fetch_one(post.portal.pool())
        .await
        .unwrap();
    let wait = until - post.portal.now().await;
    assert!(wait > Duration::hours(23) && wait < Duration::hours(24), "until the first is a day old: {wait}");
    post.portal.advance(wait + Duration::SECOND);
    post.send_due().await;
    assert_eq!(post.smtp.accepted(ANN).len(), 7);
}

/// Notices of one kind that wait for their first try go out in one mail; of two about the same roles the newer one.
#[tokio::test]
async fn unsent_notices_of_one_kind_are_one_mail() {
    let post = Post::new().await;
    let (contoso, other) = (post.account.organization_id, post.portal.organization("O", "Other").await);
    let roles = |number: &str, role: &str| Message::RolesChanged {
        first_name: "Ann".into(),
        organization: "Contoso".into(),
        by: "Ben".into(),
        account: AccountRoles {
            account_number: number.into(),
            account_name: format!("Account {number}"),
            roles: vec![role.into()],
        },
    };
    let seats = |number: &str| {
        Message::SeatsUndone(Seats {
            organization: "Contoso".into(),
            account_number: number.into(),
            account_name: format!("Account {number}"),
            partner: "Northwind".into(),
            product: "Cloud Storage".into(),
            quantity: 5,
            reference: format!("SP-{number}"),
            by: "Ben".into(),
            ends_on: date!(2027 - 05 - 31),
        })
    };
    let notify = async |message: &Message, organization: i64| {
        let mut conn = post.portal.pool().acquire().await.unwrap();
        let now = post.portal.now().await;
        let notice = Notice { message, organization_id: organization, recipient: ANN, language: "en", now };
        queue::notify(&mut conn, notice).await.unwrap();
    };
    notify(&roles("1001", "account_viewer"), contoso).await;
    notify(&roles("1002", "report_viewer"), contoso).await;
    notify(&roles("1001", "account_manager"), contoso).await;
    for number in ["1001", "1002"] {
        // Who was told to order them is told not to.
        sqlx::query(
            "insert into mails (kind, subject_id, organization_id, recipient, language, payload, created_at, sent_at)
             values ('seats_added', gen_random_uuid(), $1, $2, 'en', jsonb_build_object('reference', 'SP-' || $3::text),
                     now() - interval '2 days', now() - interval '2 days')",
        )
        .bind(contoso)
        .bind(ANN)
        .bind(number)
        .execute(post.portal.pool())
        .await
        .unwrap();
        notify(&seats(number), contoso).await;
    }
    notify(&roles("9001", "account_viewer"), other).await;
    assert_eq!(post.send_due().await, 3, "two kinds, and another organization's");
    let mails: Vec<String> = post.smtp.accepted(ANN).iter().map(Caught::text).collect();
    let text = |of: &str| mails.iter().find(|text| text.contains(of)).unwrap();
    let changed = text("Report Viewer");
    assert!(changed.contains("Account 1002 (1002)") && changed.contains("Account Manager"), "{changed}");
    assert!(!changed.contains("Account Viewer"), "what was true in between is not told: {changed}");
    let void = text("SP-1002");
    assert!(void.contains("SP-1001") && void.contains("account Account 1001 (1001)"), "{void}");
    assert_eq!(void.matches("5 added seats of Cloud Storage").count(), 2, "{void}");
    // What was on its way already is left alone.
    notify(&roles("1001", "report_viewer"), contoso).await;
    assert_eq!((post.send_due().await, post.smtp.accepted(ANN).len()), (1, 4));
    // So is one that was tried: it may have arrived.
    notify(&roles("1001", "account_viewer"), contoso).await;
    sqlx::query("update mails set attempts = 1 where due_at is not null").execute(post.portal.pool()).await.unwrap();
    notify(&roles("1001", "report_viewer"), contoso).await;
    assert_eq!(post.send_due().await, 2);
}
