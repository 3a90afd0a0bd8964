//! The chain of seals (P16): it holds over every event, and names the first one that somebody altered, removed or moved.

use std::sync::Arc;

use business_center::domain::audit::{self, Finding, Verification};
use business_center::jobs::sealing::{self, seal_waiting};
use business_center::secret::SecretKey;
use sqlx::AssertSqlSafe;

use crate::support::Portal;
use crate::support::program::Ended;

/// As many events as asked for, of an organization and of none.
async fn events(portal: &Portal, organization: Option<i64>, count: i32) {
    sqlx::query(
        "insert into audit_events (at, event, organization_id, actor_name, request_id, details)
         select now() + make_interval(secs => n), 'membership.roles.changed', $1, 'Anna Meier', gen_random_uuid(),
                jsonb_build_object('n', n, 'name', 'Zoé') from generate_series(1, $2) n",
    )
    .bind(organization)
    .bind(count)
    .execute(portal.pool())
    .await
    .unwrap();
}

async fn seal(portal: &Portal) -> usize {
    seal_waiting(&portal.state, &mut Vec::new()).await.unwrap()
}

async fn verify(portal: &Portal) -> Verification {
    let mut tx = portal.pool().begin().await.unwrap();
    audit::verify(&mut tx, &[&portal.state.secret], &[]).await.unwrap()
}

/// The first finding among the chains, as an operator reads it.
async fn finding(portal: &Portal) -> Finding {
    let found = verify(portal).await;
    found.chains.into_iter().find_map(|chain| chain.finding).or(found.stray).expect("something is wrong")
}

/// Does what somebody with the database in their hands can: without triggers.
async fn tamper(portal: &Portal, statements: &str) {
    let statements = format!(
        "begin; alter table audit_events disable trigger user; alter table audit_seals disable trigger user; {statements};
         alter table audit_events enable trigger user; alter table audit_seals enable trigger user; commit"
    );
    sqlx::raw_sql(AssertSqlSafe(statements)).execute(portal.pool()).await.unwrap();
}

/// A portal with ten sealed events of one organization and three of none.
async fn sealed() -> (Portal, Vec<i64>) {
    let portal = Portal::new().await;
    let contoso = portal.organization("C-1", "Contoso").await;
    events(&portal, Some(contoso), 10).await;
    events(&portal, None, 3).await;
    assert_eq!(seal(&portal).await, 13);
    let ids = sqlx::query_scalar("select id from audit_events where organization_id is not null order by id");
    let ids = ids.fetch_all(portal.pool()).await.unwrap();
    (portal, ids)
}

/// What was written before is sealed too, in any number of rounds, and verifies.
#[tokio::test]
async fn an_untouched_trail_verifies() {
    let (portal, _) = sealed().await;
    let contoso = portal.organization("C-2", "Fabrikam").await;
    events(&portal, Some(contoso), 2_500).await;
    let before = verify(&portal).await;
    assert!(before.is_good());
    assert_eq!((before.chains.len(), before.waiting), (2, 2_500));
    assert_eq!(seal(&portal).await, 2_500);
    assert_eq!(seal(&portal).await, 0);
    let after = verify(&portal).await;
    assert!(after.is_good(), "{after:?}");
    assert_eq!(after.chains.iter().map(|chain| chain.place).collect::<Vec<_>>(), [3, 10, 2_500]);
    assert_eq!(after.waiting, 0);
}

/// Events and seals can be neither changed nor deleted by whoever may write them.
#[tokio::test]
async fn the_trail_is_append_only() {
    let (portal, _) = sealed().await;
    for table in ["audit_events", "audit_seals"] {
        for statement in [format!("delete from {table}"), format!("truncate {table}")] {
            let refused = sqlx::query(AssertSqlSafe(statement)).execute(portal.pool()).await.unwrap_err();
            assert!(refused.to_string().contains("append-only"), "{refused}");
        }
    }
    for statement in ["update audit_events set actor_name = 'X'", "update audit_seals set place = place + 1"] {
        let refused = sqlx::query(statement).execute(portal.pool()).await.unwrap_err();
        assert!(refused.to_string().contains("append-only"), "{refused}");
    }
    assert!(verify(&portal).await.is_good());
}

/// Each field of an event is under its seal.
#[tokio::test]
async fn an_altered_event_is_named() {
    for change in [
        "at = at + interval '1 microsecond'",
        "event = 'membership.member.removed'",
        "organization_id = null",
        "account_id = 7",
        "partner_id = 7",
        "actor_id = gen_random_uuid()",
        "actor_name = 'Bea Klein'",
        "target_id = gen_random_uuid()",
        "request_id = null",
        "details = details || '{\"n\": 99}'",
    ] {
        let (portal, ids) = sealed().await;
        let id = ids[4];
        // A later one as well: the first is named.
        tamper(&portal, &format!("update audit_events set {change} where id in ({id}, {})", ids[7])).await;
        match finding(&portal).await {
            Finding::Altered(event) => assert_eq!(event.id, id, "{change}"),
            other => panic!("{change}: {other}"),
        }
    }
}

#[tokio::test]
async fn a_missing_event_is_named() {
    let (portal, ids) = sealed().await;
    tamper(&portal, &format!("delete from audit_events where id in ({}, {})", ids[3], ids[8])).await;
    assert_eq!(finding(&portal).await, Finding::Missing { place: 4, event: Some(ids[3]) });

    let (portal, ids) = sealed().await;
    let id = ids[3];
    tamper(
        &portal,
        &format!("delete from audit_events where id = {id}; delete from audit_seals where event_id = {id}"),
    )
    .await;
    assert_eq!(finding(&portal).await, Finding::Missing { place: 4, event: None });

    // The places after it moved up: the next event is not where it was sealed.
    let (portal, ids) = sealed().await;
    let id = ids[3];
    let moved_up = "update audit_seals set place = -place where chain > 0 and place > 4;
                    update audit_seals set place = -place - 1 where place < 0";
    let gone = format!("delete from audit_events where id = {id}; delete from audit_seals where event_id = {id}");
    let unchecked = "alter table audit_seals drop constraint audit_seals_place_positive";
    tamper(&portal, &format!("{unchecked}; {gone}; {moved_up}")).await;
    match finding(&portal).await {
        Finding::Moved { event, place: 4, words_of: None } => assert_eq!(event.id, ids[4]),
        other => panic!("{other}"),
    }
}

/// The newest events leave nothing behind them that would miss them, but for the head, which cannot be made anew; and
/// sealing does not go on over the hole.
#[tokio::test]
async fn a_trail_that_was_cut_short_is_noticed() {
    let (portal, ids) = sealed().await;
    let cut = format!(
        "delete from audit_events where id >= {0} and organization_id is not null; delete from audit_seals where chain > 0 and event_id >= {0}",
        ids[8]
    );
    tamper(&portal, &cut).await;
    assert_eq!(finding(&portal).await, Finding::Missing { place: 9, event: None });

    // The head put back as well, with the seal that is there to see.
    let back = "update audit_heads h set place = s.place, seal = s.seal
                  from (select * from audit_seals where chain > 0 order by place desc limit 1) s where h.chain = s.chain";
    sqlx::query(back).execute(portal.pool()).await.unwrap();
    assert_eq!(finding(&portal).await, Finding::Head { place: 8 });
    let organization = sqlx::query_scalar("select id from organizations").fetch_one(portal.pool()).await.unwrap();
    events(&portal, Some(organization), 1).await;
    events(&portal, None, 1).await;
    let mut broken = Vec::new();
    assert_eq!(seal_waiting(&portal.state, &mut broken).await.unwrap(), 1, "the other chain goes on");
    assert_eq!(broken, [organization]);
    assert_eq!(finding(&portal).await, Finding::Head { place: 8 });
}

#[tokio::test]
async fn a_reordered_event_is_named() {
    // The words of two events change places.
    let (portal, ids) = sealed().await;
    let (one, other) = (ids[2], ids[6]);
    let swap = format!(
        "update audit_events e set (at, details, request_id) = (select o.at, o.details, o.request_id from audit_events o
           where o.id = {one} + {other} - e.id) where e.id in ({one}, {other})"
    );
    tamper(&portal, &swap).await;
    match finding(&portal).await {
        Finding::Moved { event, place: 3, words_of: Some(words) } => assert_eq!((event.id, words), (one, other)),
        other => panic!("{other}"),
    }

    // Two seals change places.
    let (portal, ids) = sealed().await;
    let swap = format!(
        "update audit_seals set place = place + 100 where event_id in ({0}, {1});
         update audit_seals set place = 3 where event_id = {1}; update audit_seals set place = 7 where event_id = {0}",
        ids[2], ids[6]
    );
    tamper(&portal, &swap).await;
    match finding(&portal).await {
        Finding::Moved { event, place: 3, words_of: None } => assert_eq!(event.id, ids[6]),
        other => panic!("{other}"),
    }
}

/// An event that was written past the chain, and one that was removed before it had its seal.
#[tokio::test]
async fn events_outside_the_chain_are_named() {
    let (portal, _) = sealed().await;
    tamper(&portal, "insert into audit_events (at, event, actor_name) values (now(), 'x.y.z', 'Eve')").await;
    match finding(&portal).await {
        Finding::Unsealed(event) => assert_eq!(event.actor_name, "Eve"),
        other => panic!("{other}"),
    }

    let (portal, _) = sealed().await;
    events(&portal, None, 1).await;
    let id: i64 = sqlx::query_scalar("select max(id) from audit_events").fetch_one(portal.pool()).await.unwrap();
    tamper(&portal, &format!("delete from audit_events where id = {id}")).await;
    assert_eq!(finding(&portal).await, Finding::Vanished(id));
}

/// Who has the database but not the key cannot seal; who changed the key still verifies, with the old one.
#[tokio::test]
async fn a_seal_needs_the_key() {
    let (portal, _) = sealed().await;
    let other = SecretKey::parse(&SecretKey::generate()).unwrap();
    events(&portal, None, 2).await;
    let mut tx = portal.pool().begin().await.unwrap();
    assert_eq!(audit::seal(&mut tx, &other, 10).await.unwrap().events, 2);
    tx.commit().await.unwrap();
    assert_eq!(finding(&portal).await, Finding::OtherKey { place: 4 });
    let mut tx = portal.pool().begin().await.unwrap();
    let both = audit::verify(&mut tx, &[&other, &portal.state.secret], &[]).await.unwrap();
    assert!(both.is_good(), "{both:?}");
}

/// Many writers and two sealing processes at once: nobody waits for a seal, and every event is in its chain, once.
#[tokio::test]
async fn writers_and_sealers_at_once_make_one_chain() {
    let (portal, _) = sealed().await;
    let portal = Arc::new(portal);
    let organization: i64 = sqlx::query_scalar("select id from organizations").fetch_one(portal.pool()).await.unwrap();
    let second = portal.second_process();
    let writers: Vec<_> = (0..8)
        .map(|writer| {
            let portal = Arc::clone(&portal);
            tokio::spawn(async move {
                for _ in 0..15 {
                    let mut tx = portal.pool().begin().await.unwrap();
                    sqlx::query("insert into audit_events (at, event, organization_id, actor_name) values (now(), 'x.y.z', $1, 'W')")
                        .bind((writer % 2 == 0).then_some(organization))
                        .execute(&mut *tx)
                        .await
                        .unwrap();
                    // Some commit later than others that began after them, and some not at all.
                    tokio::task::yield_now().await;
                    if writer == 7 { tx.rollback().await.unwrap() } else { tx.commit().await.unwrap() }
                }
            })
        })
        .collect();
    while !writers.iter().all(tokio::task::JoinHandle::is_finished) {
        let (mut broken, mut broken_too) = (Vec::new(), Vec::new());
        let (one, two) =
            tokio::join!(seal_waiting(&portal.state, &mut broken), seal_waiting(&second.state, &mut broken_too));
        one.unwrap();
        two.unwrap();
    }
    for writer in writers {
        writer.await.unwrap();
    }
    seal(&portal).await;
    let found = verify(&portal).await;
    assert!(found.is_good() && found.waiting == 0, "{found:?}");
    assert_eq!(found.chains.iter().map(|chain| chain.place).sum::<i64>(), 13 + 7 * 15);
}

/// The command: what an operator reads, its exit status, and the heads of an earlier run, which find out a database that
/// was put back.
#[tokio::test]
async fn the_command_says_what_is_wrong() {
    let (portal, ids) = sealed().await;
    let run = async |arguments: &[&str]| portal.runs(&[&["audit", "verify"], arguments].concat(), &[]).await;
    let Ended { status, out, err } = run(&[]).await;
    assert_eq!(status, 0, "{out}{err}");
    assert!(out.contains("ok     chain 0 (no organization): 3 events\n"), "{out}");
    assert!(out.contains("(Contoso, C-1): 10 events\n"), "{out}");
    assert!(out.contains("0 events wait") && out.contains("\n2 heads, for the next run\n"), "{out}");

    let folder = tempfile::tempdir().unwrap();
    let heads = folder.path().join("heads");
    std::fs::write(&heads, &out).unwrap();
    let with_heads = ["--heads", heads.to_str().unwrap()];
    let same = run(&with_heads).await;
    assert!(same.status == 0 && same.out.contains("\n2 noted heads compared\n"), "{}", same.out);
    // Of a file that lost a line nothing is compared: the rest would look as if it were all.
    std::fs::write(folder.path().join("cut"), out.replace("head 0 ", "had 0 ")).unwrap();
    let cut = run(&["--heads", folder.path().join("cut").to_str().unwrap()]).await;
    assert!(cut.status == 1 && cut.err.contains("2 heads were written, 1 are there"), "{}", cut.err);

    tamper(&portal, &format!("update audit_events set actor_name = 'Bea' where id = {}", ids[1])).await;
    let told = run(&[]).await;
    assert_eq!(told.status, 1, "{}", told.out);
    assert!(told.out.contains(&format!("event {} (membership.roles.changed by \"Bea\"", ids[1])), "{}", told.out);
    assert!(told.out.contains("was altered; it holds up to place 1"), "{}", told.out);
    assert!(told.out.contains("\n2 heads, for the next run\n"), "as far as it holds: {}", told.out);

    // As if nothing had ever been: even the sealing begins anew.
    tamper(&portal, "truncate audit_events, audit_seals, audit_heads, audit_unsealed").await;
    let organization: i64 = sqlx::query_scalar("select id from organizations").fetch_one(portal.pool()).await.unwrap();
    events(&portal, Some(organization), 12).await;
    seal(&portal).await;
    assert_eq!(run(&[]).await.status, 0, "nothing in the database tells");
    let told = run(&with_heads).await;
    assert_eq!(told.status, 1, "{}", told.out);
    assert!(told.out.contains("its place 10 is not what was noted"), "{}", told.out);
    assert!(told.out.contains("its place 3 is not what was noted"), "{}", told.out);
}

/// Sealing that stops, or is kept from it, is as wrong as a broken seal: until an event has one, it can be altered unnoticed.
#[tokio::test]
async fn events_that_wait_for_too_long_are_told() {
    let (portal, _) = sealed().await;
    let verify = async |most: &str| portal.runs(&["audit", "verify", "--max-wait", most], &[]).await;
    let waits = async |minutes: i32| {
        sqlx::query(
            "insert into audit_events (at, event, actor_name) values (now() - make_interval(mins => $1), 'x.y.z', 'W')",
        )
        .bind(minutes)
        .execute(portal.pool())
        .await
        .unwrap();
    };
    waits(2).await;
    let found = portal.runs(&["audit", "verify"], &[]).await;
    assert!(found.status == 0 && found.out.contains("1 events wait"), "{}", found.out);
    waits(30).await;
    let found = portal.runs(&["audit", "verify"], &[]).await;
    assert!(
        found.status == 1 && found.out.contains("WRONG  events have waited for their seal since "),
        "{}",
        found.out
    );
    assert_eq!((verify("60").await.status, verify("20").await.status), (0, 1));
    seal(&portal).await;
    assert_eq!(verify("0").await.status, 0);
}

/// Events of a chain that was tampered with are set aside: they are read once, not each second, until the next start.
#[tokio::test]
async fn events_of_a_broken_chain_are_set_aside() {
    let (portal, _) = sealed().await;
    let contoso: i64 = sqlx::query_scalar("select id from organizations").fetch_one(portal.pool()).await.unwrap();
    let change = "update audit_heads set place = place + $1 where chain > 0";
    sqlx::query(change).bind(1_i64).execute(portal.pool()).await.unwrap();
    events(&portal, Some(contoso), 1_500).await;
    let held = async || -> i64 {
        let count = sqlx::query_scalar("select count(*) from audit_unsealed where held");
        count.fetch_one(portal.pool()).await.unwrap()
    };
    let mut broken = Vec::new();
    assert_eq!(seal_waiting(&portal.state, &mut broken).await.unwrap(), 0);
    assert_eq!((broken.as_slice(), held().await), ([contoso].as_slice(), 1_500));
    events(&portal, Some(contoso), 1).await;
    events(&portal, None, 1).await;
    assert_eq!(seal_waiting(&portal.state, &mut broken).await.unwrap(), 1, "the other chain goes on");
    assert_eq!((broken.as_slice(), held().await), ([contoso].as_slice(), 1_501));
    assert_eq!(verify(&portal).await.waiting, 1_501);

    sqlx::query(change).bind(-1_i64).execute(portal.pool()).await.unwrap();
    let (stop, stopped) = tokio::sync::watch::channel(());
    let worker = tokio::spawn(sealing::run(portal.state.clone(), stopped));
    while verify(&portal).await.waiting > 0 {
        tokio::task::yield_now().await;
    }
    drop(stop);
    worker.await.unwrap();
    assert!(verify(&portal).await.is_good());
}

/// REL-12: a process that is asked to stop does not first seal whatever waits, which may be all history.
#[tokio::test]
async fn sealing_ends_between_two_transactions() {
    let portal = Portal::new().await;
    events(&portal, None, 2_500).await;
    let (stop, stopped) = tokio::sync::watch::channel(());
    drop(stop);
    sealing::run(portal.state.clone(), stopped).await;
    assert!(verify(&portal).await.waiting >= 1_500, "one transaction at most");
}
