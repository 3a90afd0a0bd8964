//! The invariants (I1 to I8), checked after every fault against ledger, database, recorder and logs.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use tokio::time::sleep;

use super::Stage;
use super::load::Kind;
use super::net::{Request, ask};
use super::process::of_an_operator;
use super::report::{Figures, Run};

/// How soon after a fault every invitation must have arrived (I2).
const DELIVERY: Duration = Duration::from_mins(3);

/// How many rows, mails and events of an invited address there are.
type Traces = (String, i64, i64, i64);

pub async fn invariants(stage: &Stage, run: &mut Run, kills: usize) {
    nothing_is_lost(stage, run).await;
    roles_are_as_promised(stage, run).await;
    everything_arrives(stage, run, kills).await;
    let pool = &stage.postgres.pool;
    let orphans: i64 =
        sqlx::query_scalar("select count(*) from accounts where administrators < 1").fetch_one(pool).await.unwrap();
    run.require(orphans == 0, format!("I4: {orphans} accounts without an administrator"));
    let strangers = stage.load.ledger().strangers.clone();
    run.require(strangers.is_empty(), format!("I5: rows of others: {strangers:?}"));
    connections_are_well(stage, run).await;
    audit_holds(stage, run).await;
    for process in &stage.processes {
        process.must_run();
        run.require(!process.said().contains("panicked"), "I8: a panic stands in the log");
    }
    let now = Instant::now();
    let samples = stage.load.samples();
    for kind in [Kind::Read, Kind::Write, Kind::SignIn] {
        let figures = Figures::of(&samples, kind, run.during, now);
        run.require(figures.failed == 0, format!("{kind:?}: {} answers 5xx other than 503", figures.failed));
    }
}

/// I1 for invitations: each acknowledged one is there once, with one mail and one event; each other one wholly or not.
async fn nothing_is_lost(stage: &Stage, run: &mut Run) {
    let (invited, tried) = {
        let ledger = stage.load.ledger();
        (ledger.invited.clone(), ledger.tried.iter().cloned().collect::<Vec<_>>())
    };
    let traces: Vec<Traces> = sqlx::query_as(
        "select e.email, (select count(*) from memberships m where m.email = e.email and m.removed_at is null),
                (select count(*) from mails x where x.recipient = e.email and x.kind = 'welcome'),
                (select count(*) from memberships m join audit_events v on v.organization_id = m.organization_id and v.target_id = m.id
                  where m.email = e.email and v.event = 'membership.invitation.sent')
           from unnest($1::text[]) e(email)",
    )
    .bind(&tried)
    .fetch_all(&stage.postgres.pool)
    .await
    .unwrap();
    let found: BTreeMap<String, (i64, i64, i64)> =
        traces.into_iter().map(|(email, a, b, c)| (email, (a, b, c))).collect();
    let lost = invited.iter().filter(|email| found.get(*email).is_none_or(|traces| traces.0 == 0)).count();
    run.difference += lost;
    run.require(lost == 0, format!("I1: {lost} acknowledged invitations are lost"));
    for (email, traces) in found {
        let whole = traces == (1, 1, 1) || (!invited.contains(&email) && traces == (0, 0, 0));
        run.require(whole, format!("I1: {email} has {traces:?} rows, mails and events"));
    }
    run.note(format!("{} invitations", invited.len()));
}

/// I1 for roles: what was acknowledged last is what is there, unless something asked for later got through unheard.
async fn roles_are_as_promised(stage: &Stage, run: &mut Run) {
    let roles: Vec<(String, Vec<String>)> = sqlx::query_as(
        "select membership_id::text, array_agg(role::text) from assignments
          where revoked_at is null and membership_id::text = any ($1) group by 1",
    )
    .bind(&stage.load.world.movable)
    .fetch_all(&stage.postgres.pool)
    .await
    .unwrap();
    let held: BTreeMap<String, Vec<String>> = roles.into_iter().collect();
    let mut ledger = stage.load.ledger();
    for (organization, (last, asked)) in &mut ledger.roles {
        let held = held.get(&stage.load.world.movable[*organization]).cloned().unwrap_or_default();
        let fits = last.is_none_or(|last| held == [last]) || asked.iter().any(|role| held == [*role]);
        if !fits {
            run.difference += 1;
            run.problems.push(format!("I1: organization {organization}: {held:?}, promised {last:?}, asked {asked:?}"));
        }
        // From here on what is there is what counts.
        if !asked.is_empty() {
            *last = ["report_viewer", "account_manager"].into_iter().find(|role| held == [*role]);
            asked.clear();
        }
    }
}

/// I2, I3: every acknowledged invitation arrives, with a link that works, and once.
async fn everything_arrives(stage: &Stage, run: &mut Run, kills: usize) {
    let invited = stage.load.ledger().invited.clone();
    let begun = Instant::now();
    let missing = loop {
        let refused = stage.smtp.refused();
        let arrived: BTreeSet<String> = stage.smtp.delivered().into_iter().map(|mail| mail.recipient).collect();
        let missing: Vec<_> =
            invited.iter().filter(|to| !arrived.contains(*to) && !refused.contains_key(*to)).collect();
        if missing.is_empty() || begun.elapsed() > DELIVERY {
            break missing.len();
        }
        sleep(Duration::from_millis(200)).await;
    };
    run.note(format!("all mails out {:.0} s later", begun.elapsed().as_secs_f32()));
    run.require(missing == 0, format!("I2: {missing} invitations without a mail"));

    let mut mails: BTreeMap<(String, String), usize> = BTreeMap::new();
    let delivered = stage.smtp.delivered();
    let during = run.during;
    let recent = delivered.iter().filter(|mail| mail.at >= during);
    for mail in recent.clone() {
        *mails.entry((mail.recipient.clone(), mail.message_id.clone())).or_default() += 1;
    }
    let twice: usize = mails.values().map(|count| count - 1).sum();
    run.require(twice <= kills, format!("I3: {twice} mails twice after {kills} kills"));
    let resent = stage.load.ledger().resent.clone();
    let guests: Vec<&String> =
        mails.keys().map(|(to, _)| to).filter(|to| to.starts_with("guest") && !resent.contains(*to)).collect();
    let once: BTreeSet<&String> = guests.iter().copied().collect();
    run.require(once.len() == guests.len(), "I3: a second mail with another Message-ID");
    if twice > 0 {
        run.note(format!("{twice} mails twice, same Message-ID"));
    }
    let open = recent.filter(|mail| mail.recipient.starts_with("guest") && !resent.contains(&mail.recipient));
    for link in open.filter_map(|mail| mail.link.as_ref()).take(25) {
        let answer = ask(stage.processes[0].port, &Request::get(link, "")).await;
        run.require(answer.is_ok_and(|answer| answer.status == 200), "I2: a link does not work");
    }
}

/// I6: the chains of events hold.
async fn audit_holds(stage: &Stage, run: &mut Run) {
    let mut verify = of_an_operator(env!("CARGO_BIN_EXE_business-center"), stage.postgres.port, "portal");
    let verified = verify.args(["audit", "verify"]).output().await.unwrap();
    let told = String::from_utf8_lossy(&verified.stdout).into_owned();
    let wrong: Vec<&str> = told.lines().filter(|line| !line.starts_with("ok")).take(3).collect();
    run.require(verified.status.success(), format!("I6: {wrong:?} {}", String::from_utf8_lossy(&verified.stderr)));
}

/// I7: nothing idles in a transaction, and no more connections are open than two pools hold.
async fn connections_are_well(stage: &Stage, run: &mut Run) {
    let (idle, open): (i64, i64) = sqlx::query_as(
        "select count(*) filter (where state like 'idle in transaction%' and state_change < now() - interval '10 s'), count(*)
           from pg_stat_activity where usename = 'portal' and backend_type = 'client backend'",
    )
    .fetch_one(&stage.postgres.pool)
    .await
    .unwrap();
    run.require(idle == 0, format!("I7: {idle} transactions idle"));
    run.require(open <= 50, format!("I7: {open} connections are open"));
}
