//! A forgotten password.

use std::sync::{Arc, Mutex};

use business_center::domain::access::Role;
use time::Duration;
use tracing_subscriber::prelude::*;
use uuid::Uuid;

use crate::support::world::PASSWORD;
use crate::support::{Answer, Portal, Visitor};

const ANNA: &str = "anna@contoso.example";
const CHOSEN: &str = "seven green lanterns";

async fn portal_with_anna() -> Portal {
    let portal = Portal::new().await;
    let contoso = portal.organization("1", "Contoso").await;
    let account = portal.account(contoso, "1001").await;
    portal.member(&account, ANNA, &[Role::AccountAdministrator]).await;
    portal
}

async fn ask(visitor: &mut Visitor, email: &str) -> Answer {
    let form = visitor.get("/password-reset").await.expect(200).form("main form");
    form.set("email", email).submit(visitor).await
}

/// The path of the newest reset's link, as its mail has it.
async fn link(portal: &Portal) -> String {
    let id: Uuid = sqlx::query_scalar("select id from password_resets order by requested_at desc, id desc limit 1")
        .fetch_one(portal.pool())
        .await
        .unwrap();
    business_center::paths::password_reset(portal.state.secret.reset_token(id).expose())
}

async fn set(visitor: &mut Visitor, path: &str, password: &str) -> Answer {
    let form = visitor.get(path).await.expect(200).form("main form");
    form.set("password", password).set("password_confirmation", password).submit(visitor).await
}

/// SES-04: a mail, a link, a new password: signed in, every other session and link is dead, and a notice goes out.
#[tokio::test]
async fn a_reset_signs_in_and_ends_everything_else() {
    let portal = portal_with_anna().await;
    let mut elsewhere = portal.signed_in(ANNA).await;
    let mut anna = portal.visitor();
    ask(&mut anna, ANNA).await.expect(200);
    let first = link(&portal).await;
    portal.advance(Duration::minutes(1));
    ask(&mut anna, ANNA).await.expect(200);
    let second = link(&portal).await;
    assert_eq!(portal.queued("password_reset", ANNA).await, 2);
    anna.get(&second).await.expect(200);
    let answer = set(&mut anna, &second, CHOSEN).await;
    let answer = anna.follow(&answer).await;
    assert!(anna.follow(&answer).await.expect(200).says("Your password is changed."));
    assert!(elsewhere.get("/profile").await.location().starts_with("/sign-in"));
    for dead in [&first, &second] {
        portal.visitor().get(dead).await.expect(404);
    }
    assert_eq!(portal.queued("password_changed", ANNA).await, 1);
    assert_eq!(portal.events("person.password.reset").await, 1);
    portal.visitor().post("/sign-in", &[("email", ANNA), ("password", PASSWORD)]).await.expect(422);
    portal.visitor().post("/sign-in", &[("email", ANNA), ("password", CHOSEN)]).await.location();
}

/// AUT-02: the answer is the same for everybody; a mail goes only to somebody who can sign in.
#[tokio::test]
async fn the_answer_does_not_tell_who_exists() {
    let portal = portal_with_anna().await;
    let known = ask(&mut portal.visitor(), ANNA).await.expect(200);
    let begun = std::time::Instant::now();
    let unknown = ask(&mut portal.visitor(), "nobody@contoso.example").await.expect(200);
    assert!(begun.elapsed() >= std::time::Duration::from_millis(150), "answers come after the same time");
    assert_eq!(known.body.replace(ANNA, "…"), unknown.body.replace("nobody@contoso.example", "…"));
    let mails: i64 = sqlx::query_scalar("select count(*) from mails").fetch_one(portal.pool()).await.unwrap();
    assert_eq!(mails, 1);
}

/// What the database is asked on this thread, statement by statement.
#[derive(Clone, Default)]
struct Statements(Arc<Mutex<Vec<String>>>);

impl<S: tracing::Subscriber> tracing_subscriber::Layer<S> for Statements {
    fn on_event(&self, event: &tracing::Event<'_>, _: tracing_subscriber::layer::Context<'_, S>) {
        struct Read<'a>(&'a Statements);
        impl tracing::field::Visit for Read<'_> {
            fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
                if field.name() == "summary" {
                    self.0.0.lock().unwrap().push(format!("{value:?}"));
                }
            }
        }
        if event.metadata().target() == "sqlx::query" {
            event.record(&mut Read(self));
        }
    }
}

/// AUT-02: the same statements, in the same number of round trips, and a row written, whether the address has a sign-in,
/// is only invited, or is unknown. What was written for nobody leads nowhere and is swept.
#[tokio::test]
async fn the_database_does_the_same_work_for_everybody() {
    let portal = portal_with_anna().await;
    let statements = Statements::default();
    // While there is one subscriber alone, what other tests' threads meet first would be off for this thread too.
    let _second = tracing::Dispatch::new(tracing_subscriber::registry());
    let subscriber = tracing_subscriber::registry().with(statements.clone());
    let _guard = tracing::subscriber::set_default(subscriber);
    let mut asked = Vec::new();
    // Prepared statements and plans are there from the second time on.
    for email in ["first@contoso.example", ANNA, "nobody@contoso.example"] {
        statements.0.lock().unwrap().clear();
        portal.visitor().post("/password-reset", &[("email", email)]).await.expect(200);
        asked.push(statements.0.lock().unwrap().clone());
    }
    assert!(asked[1].len() >= 5 && asked[1].iter().any(|sql| sql.contains("password_resets")), "{asked:#?}");
    assert_eq!(asked[1], asked[2]);
    let count = "select count(*) from password_resets where person_id is null";
    let of_nobody = async || -> i64 { sqlx::query_scalar(count).fetch_one(portal.pool()).await.unwrap() };
    assert_eq!(of_nobody().await, 2);
    for id in sqlx::query_scalar::<_, Uuid>("select id from password_resets where person_id is null")
        .fetch_all(portal.pool())
        .await
        .unwrap()
    {
        let path = business_center::paths::password_reset(portal.state.secret.reset_token(id).expose());
        portal.visitor().get(&path).await.expect(404);
    }
    portal.advance(Duration::days(2));
    business_center::jobs::sweep::sweep(&portal.state).await.unwrap();
    assert_eq!(of_nobody().await, 0);
    assert_eq!(portal.queued("password_reset", ANNA).await, 1);
}

/// An hour, to the second.
#[tokio::test]
async fn a_reset_link_ends_after_an_hour() {
    let portal = portal_with_anna().await;
    let mut anna = portal.visitor();
    ask(&mut anna, ANNA).await.expect(200);
    let path = link(&portal).await;
    portal.advance(Duration::minutes(59));
    let form = anna.get(&path).await.expect(200).form("main form");
    portal.advance(Duration::minutes(1));
    let page = anna.get(&path).await.expect(410);
    assert_eq!(page.attributes("main a.button", "href"), ["/password-reset"], "the next step");
    form.set("password", CHOSEN).set("password_confirmation", CHOSEN).submit(&mut anna).await.expect(410);
    portal.visitor().get("/password-reset/made-up").await.expect(404);
    portal.visitor().get(&format!("/password-reset/{}", "A".repeat(43))).await.expect(404);
}

/// P13: three mails an hour for an address, known or not.
#[tokio::test]
async fn the_fourth_reset_for_an_address_waits() {
    let portal = portal_with_anna().await;
    for email in [ANNA, "nobody@contoso.example"] {
        for _ in 0..3 {
            portal.visitor().post("/password-reset", &[("email", email)]).await.expect(200);
        }
        let answer = portal.visitor().post("/password-reset", &[("email", email)]).await.expect(429);
        assert!(answer.headers.contains_key("retry-after"));
    }
    assert_eq!(portal.queued("password_reset", ANNA).await, 3);
}

/// EML-06: one address in one field.
#[tokio::test]
async fn a_reset_takes_one_address() {
    let portal = portal_with_anna().await;
    for email in ["", "anna", "anna@contoso.example,b@x.example", "anna@contoso.example;b@x.example"] {
        portal.visitor().post("/password-reset", &[("email", email)]).await.expect(422);
    }
    portal.visitor().post("/password-reset", &[("email", ANNA), ("email", "b@x.example")]).await.expect(422);
    for (name, value) in [("email[]", ANNA), ("emails", ANNA)] {
        portal.visitor().post("/password-reset", &[(name, value)]).await.expect(422);
    }
    let json = format!(r#"{{"email":"{ANNA}"}}"#).into_bytes();
    portal.visitor().upload("/password-reset", "application/json", json).await.expect(422);
    assert_eq!(portal.queued("password_reset", ANNA).await, 0);
}

/// AUT-13 and the field messages, with nothing secret shown again.
#[tokio::test]
async fn a_guessable_new_password_is_refused() {
    let portal = portal_with_anna().await;
    let mut anna = portal.visitor();
    ask(&mut anna, ANNA).await.expect(200);
    let path = link(&portal).await;
    let page = set(&mut anna, &path, "anna anna anna").await.expect(422);
    assert!(page.says("without your name, your address"));
    assert_eq!(page.count("input[type=password][value]"), 0);
    assert!(set(&mut anna, &path, "contoso forever").await.expect(422).says("your organization’s name"));
    assert!(set(&mut anna, &path, "123456789012").await.expect(422).says("stolen from other sites"));
    assert!(set(&mut anna, &path, "éééééééééééé").await.expect(422).says("less easily guessed"));
    set(&mut anna, &path, CHOSEN).await.location();
}

/// Two at once with one link: one password, one notice.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_reset_link_works_once_even_at_once() {
    let portal = portal_with_anna().await;
    ask(&mut portal.visitor(), ANNA).await.expect(200);
    let path = link(&portal).await;
    let attempts = (0..8).map(|_| {
        let mut visitor = portal.visitor();
        let path = path.clone();
        async move {
            let fields = [("password", CHOSEN), ("password_confirmation", CHOSEN)];
            visitor.post(&path, &fields).await.status.as_u16()
        }
    });
    let mut statuses = futures_util::future::join_all(attempts).await;
    statuses.sort_unstable();
    assert_eq!(statuses[0], 303);
    assert!(statuses[1..].iter().all(|status| *status == 404), "{statuses:?}");
    assert_eq!(portal.queued("password_changed", ANNA).await, 1);
}
