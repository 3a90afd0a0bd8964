//! What a partner is told of seats, and in which order (R62, R63).

use business_center::jobs::worker::send_due;
use business_center::mail::transport::Transport;
use time::Duration;

use super::Stage;
use crate::support::SmtpCatcher;

const NORA: &str = "nora@northwind.example";
const FRED: &str = "fred@fabrikam.example";
const ADDED: &str = "Seats to be ordered";
const UNDONE: &str = "Seats not to be ordered";

/// The worker's mail server, which may be away.
struct Post {
    smtp: SmtpCatcher,
    transport: Transport,
    nowhere: Transport,
}

impl Post {
    async fn of(stage: &Stage) -> Self {
        let smtp = SmtpCatcher::start().await;
        let to =
            |url: &str| Transport::smtp(&stage.portal.state.config, url, std::time::Duration::from_secs(2)).unwrap();
        let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
        let (transport, nowhere) = (to(&smtp.url()), to(&format!("smtp://{closed}")));
        Self { smtp, transport, nowhere }
    }

    /// Everything that is due in the next minutes, a few times over.
    async fn send(&self, stage: &Stage) {
        for _ in 0..3 {
            stage.portal.advance(Duration::minutes(3));
            send_due(&stage.portal.state, &self.transport).await;
        }
    }

    async fn try_in_vain(&self, stage: &Stage) {
        stage.portal.advance(Duration::minutes(3));
        assert!(send_due(&stage.portal.state, &self.nowhere).await > 0);
    }

    /// What somebody got, in the order of arrival: subjects and texts.
    fn told(&self, recipient: &str) -> Vec<(String, String)> {
        let told = self.smtp.accepted(recipient);
        told.iter().map(|mail| (mail.parsed().subject().unwrap_or_default().to_owned(), mail.text())).collect()
    }

    fn subjects(&self, recipient: &str) -> Vec<String> {
        self.told(recipient).into_iter().map(|(subject, _)| subject).collect()
    }
}

async fn undo(stage: &mut Stage, path: &str) {
    stage.mona.post(&format!("{path}/undo"), &[]).await.expect(303);
}

/// What waits is changed as if a worker had gone on with it.
async fn meanwhile(stage: &Stage, sql: &'static str) {
    let now = stage.portal.now().await;
    sqlx::query(sql).bind(now).execute(stage.portal.pool()).await.unwrap();
}

/// R62, R63: who was told to order seats is told not to, afterwards.
#[tokio::test]
async fn who_was_told_to_order_is_told_not_to() {
    let mut stage = Stage::tied().await;
    let post = Post::of(&stage).await;
    let path = stage.add("12").await.path;
    post.send(&stage).await;
    undo(&mut stage, &path).await;
    post.send(&stage).await;
    let told = post.told(NORA);
    assert_eq!(told.iter().map(|(subject, _)| subject.as_str()).collect::<Vec<_>>(), [ADDED, UNDONE]);
    let reference = stage.references().await.remove(0);
    assert!(told.iter().all(|(_, text)| text.contains(&reference)), "{told:?}");
}

/// R62, R63: of seats that came and went before their mail could leave nobody is told, be the mail server away or not;
/// of those that stay everybody is, in the same mail or not.
#[tokio::test]
async fn of_seats_that_came_and_went_nobody_is_told() {
    for away in [true, false] {
        let mut stage = Stage::tied().await;
        let post = Post::of(&stage).await;
        for (quantity, stays) in [("1", false), ("2", true), ("3", false)] {
            stage.portal.advance(Duration::seconds(1));
            let path = stage.add(quantity).await.path;
            if away {
                post.try_in_vain(&stage).await;
            }
            if !stays {
                undo(&mut stage, &path).await;
            }
            if away {
                post.try_in_vain(&stage).await;
            }
        }
        post.send(&stage).await;
        let told = post.told(NORA);
        let references = stage.references().await;
        let [(subject, text)] = &told[..] else { panic!("one mail: {told:?}") };
        let named: Vec<_> = references.iter().map(|reference| text.contains(reference.as_str())).collect();
        assert_eq!((subject.as_str(), named), (ADDED, vec![false, true, false]), "{text}");
        let open: i64 = sqlx::query_scalar("select count(*) from mails where due_at is not null")
            .fetch_one(stage.portal.pool())
            .await
            .unwrap();
        assert_eq!(open, 0, "nothing waits for ever");
    }
}

/// R63: while a worker holds the mail that says to order, the one that says not to waits for it.
#[tokio::test]
async fn not_to_order_is_said_after_to_order() {
    let mut stage = Stage::tied().await;
    let post = Post::of(&stage).await;
    let path = stage.add("12").await.path;
    meanwhile(&stage, "update mails set lease = gen_random_uuid(), attempts = 1, due_at = $1 + interval '1 hour'")
        .await;
    undo(&mut stage, &path).await;
    post.send(&stage).await;
    assert!(post.told(NORA).is_empty());
    meanwhile(&stage, "update mails set lease = null, due_at = null, sent_at = $1 where kind = 'seats_added'").await;
    post.send(&stage).await;
    assert_eq!(post.told(NORA).iter().map(|(subject, _)| subject.as_str()).collect::<Vec<_>>(), [UNDONE]);
}

/// R63: a mail whose try ended without a word may have arrived: it is not said again, and the other one is.
#[tokio::test]
async fn what_may_have_arrived_is_taken_back() {
    let mut stage = Stage::tied().await;
    let post = Post::of(&stage).await;
    let path = stage.add("12").await.path;
    meanwhile(&stage, "update mails set attempts = 1, due_at = $1").await;
    undo(&mut stage, &path).await;
    post.send(&stage).await;
    assert_eq!(post.told(NORA).iter().map(|(subject, _)| subject.as_str()).collect::<Vec<_>>(), [UNDONE]);
}

/// R55, R62: seats that pass to another partner before the mail leaves are for that partner to order, and the former one is
/// not told to.
#[tokio::test]
async fn the_partner_of_the_moment_is_told_to_order() {
    let mut stage = Stage::tied().await;
    let post = Post::of(&stage).await;
    stage.add("12").await.expect(200);
    change(&stage, "NW", "FA", "2026-03-01").await;
    post.send(&stage).await;
    assert_eq!((post.subjects(NORA), post.subjects(FRED)), (vec![], vec![ADDED.to_owned()]));
}

async fn change(stage: &Stage, from: &str, to: &str, day: &str) {
    let change = format!("account_number,from_partner_id,to_partner_id,effective_on\n1001,{from},{to},{day}\n");
    stage.portal.import(&[("partner_changes.csv", &change)]).await.unwrap();
}

/// R55, R62: who was told to order seats is told not to once they are another partner's, and once; whoever holds them when
/// they are undone is told then.
#[tokio::test]
async fn who_was_told_to_order_what_passes_on_is_told_not_to() {
    let mut stage = Stage::tied().await;
    let post = Post::of(&stage).await;
    let path = stage.add("12").await.path;
    post.send(&stage).await;
    change(&stage, "NW", "FA", "2026-03-01").await;
    post.send(&stage).await;
    assert_eq!((post.subjects(NORA), post.subjects(FRED)), (vec![ADDED.into(), UNDONE.into()], vec![ADDED.into()]));
    let (_, text) = post.told(NORA).remove(1);
    let reference = stage.references().await.remove(0);
    assert!(text.contains(&reference) && text.contains("Another partner orders this now"), "{text}");
    assert!(text.contains("you work for Northwind") && !text.contains("Fabrikam"), "{text}");
    undo(&mut stage, &path).await;
    post.send(&stage).await;
    assert_eq!(post.subjects(FRED), [ADDED, UNDONE]);
    assert_eq!(post.subjects(NORA), [ADDED, UNDONE], "told before");
}

/// R62: so is who was told to order what another partner's order line settles; whoever ordered them is told nothing.
#[tokio::test]
async fn who_was_told_to_order_what_another_ordered_is_told_not_to() {
    let mut stage = Stage::tied().await;
    let post = Post::of(&stage).await;
    for quantity in ["1", "2"] {
        stage.portal.advance(Duration::seconds(1));
        stage.add(quantity).await.expect(200);
    }
    post.send(&stage).await;
    let references = stage.references().await;
    stage.order("N-9", 1, &references[0]).await;
    post.send(&stage).await;
    assert_eq!(post.subjects(NORA), [ADDED]);
    let orders = "order_number,account_number,partner_id,ordered_on\nF-9,1001,FA,2026-11-25\n";
    let lines = format!(
        "order_number,line,product_id,quantity,starts_on,ends_on,provisioning_reference\n\
         F-9,1,SUB-Cloud,2,2026-11-25,2099-01-14,{}\n",
        references[1]
    );
    for _ in 0..2 {
        stage.portal.import(&[("orders.csv", orders), ("order_lines.csv", &lines)]).await.unwrap();
        post.send(&stage).await;
    }
    assert_eq!((post.subjects(NORA), post.subjects(FRED)), (vec![ADDED.into(), UNDONE.into()], vec![]));
    assert!(post.told(NORA)[1].1.contains(&references[1]));
}

/// R55, R62: seats that come back before anything of it left are to be ordered as before.
#[tokio::test]
async fn what_comes_back_at_once_is_not_taken_back() {
    let mut stage = Stage::tied().await;
    let post = Post::of(&stage).await;
    let path = stage.add("12").await.path;
    post.send(&stage).await;
    change(&stage, "NW", "FA", "2026-03-01").await;
    change(&stage, "FA", "NW", "2026-03-02").await;
    post.send(&stage).await;
    assert!(!post.subjects(NORA).contains(&UNDONE.to_owned()) && post.subjects(FRED).is_empty());
    undo(&mut stage, &path).await;
    post.send(&stage).await;
    assert_eq!(post.subjects(NORA).last().unwrap(), UNDONE);
    assert!(post.subjects(FRED).is_empty());
}

/// R63: of a mail that may have arrived, and is tried again with less in it, all that it said is taken back.
#[tokio::test]
async fn what_a_tried_mail_said_is_taken_back() {
    let mut stage = Stage::tied().await;
    let post = Post::of(&stage).await;
    let path = stage.add("1").await.path;
    stage.portal.advance(Duration::seconds(1));
    stage.add("2").await.expect(200);
    let references = stage.references().await;
    meanwhile(&stage, "update mails set attempts = 1, due_at = $1").await;
    undo(&mut stage, &path).await;
    post.try_in_vain(&stage).await;
    post.send(&stage).await;
    let mut told = post.told(NORA);
    told.sort();
    let [(_, void), (_, still)] = &told[..] else { panic!("{told:?}") };
    assert_eq!((told[0].0.as_str(), told[1].0.as_str()), (UNDONE, ADDED));
    assert!(void.contains(&references[0]) && !void.contains(&references[1]), "{void}");
    assert!(still.contains(&references[1]) && !still.contains(&references[0]), "{still}");
}

/// R62, R63: however many seats come and go in a day, the partner's staff learn of each within the hour.
#[tokio::test]
async fn seats_that_come_and_go_all_day_are_told_of() {
    let mut stage = Stage::tied().await;
    let post = Post::of(&stage).await;
    for _ in 0..8 {
        let path = stage.add("1").await.path;
        post.send(&stage).await;
        undo(&mut stage, &path).await;
        post.send(&stage).await;
    }
    let path = stage.add("2").await.path;
    for _ in 0..3 {
        post.send(&stage).await;
    }
    undo(&mut stage, &path).await;
    for _ in 0..3 {
        post.send(&stage).await;
    }
    let told = post.told(NORA);
    for reference in stage.references().await {
        let last = told.iter().rfind(|(_, text)| text.contains(&reference));
        assert!(last.is_none_or(|(subject, _)| subject == UNDONE), "{reference}: {last:?}");
    }
    let last = stage.references().await.pop().unwrap();
    let of_last: Vec<_> = told.iter().filter(|(_, text)| text.contains(&last)).map(|(subject, _)| subject).collect();
    assert_eq!(of_last, [ADDED, UNDONE]);
}

/// R62, R63: what waits to be said that seats are another partner's says that they were undone, once they are; also beside
/// others in one mail, and after a try in vain.
#[tokio::test]
async fn what_waits_says_what_is_true_when_it_leaves() {
    for away in [false, true] {
        let mut stage = Stage::tied().await;
        let post = Post::of(&stage).await;
        let mut path = String::new();
        for quantity in ["1", "2"] {
            stage.portal.advance(Duration::seconds(1));
            path = stage.add(quantity).await.path;
        }
        post.send(&stage).await;
        change(&stage, "NW", "FA", "2026-03-01").await;
        if away {
            post.try_in_vain(&stage).await;
        }
        undo(&mut stage, &path).await;
        if away {
            post.try_in_vain(&stage).await;
        }
        for _ in 0..3 {
            post.send(&stage).await;
        }
        let references = stage.references().await;
        let told = post.told(NORA);
        let [.., (subject, text)] = &told[..] else { panic!("{told:?}") };
        assert_eq!((told.len(), subject.as_str()), (2, UNDONE), "{told:?}");
        let (moved, undone) = text.split_once(&references[0]).unwrap();
        assert!(moved.contains("Another partner orders this now"), "{text}");
        assert!(undone.contains("Mona Klein of Contoso took back 2 added seats"), "{text}");
        assert!(undone.contains(&references[1]) && !undone.contains("Another partner"), "{text}");
    }
}
