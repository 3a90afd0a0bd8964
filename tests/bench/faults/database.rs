//! A database that restarts (F4), cannot be reached (F5), is full (F6), or is held up (F7).

use std::time::{Duration, Instant};

use sqlx::postgres::PgConnection;
use sqlx::{Connection as _, Executor as _};
use tokio::time::sleep;

use super::Stage;
use super::load::Kind;
use super::net::{Request, ask};
use super::proxy::Mode;
use super::report::{Figures, Run};
use super::world::World;

/// How long it takes from now on until a page that needs the database is served again by both.
async fn recovery(stage: &Stage) -> Duration {
    let begun = Instant::now();
    let request = Request::get(&World::users(0), &stage.load.world.cookies[0]);
    for process in &stage.processes {
        while begun.elapsed() < Duration::from_mins(1) {
            if ask(process.port, &request).await.is_ok_and(|answer| answer.status == 200) {
                break;
            }
            sleep(Duration::from_millis(50)).await;
        }
    }
    begun.elapsed()
}

/// No request took longer than this since the fault began.
fn bounded(stage: &Stage, run: &mut Run, limit: Duration) {
    let samples = stage.load.samples();
    let worst = [Kind::Read, Kind::Write].map(|kind| Figures::of(&samples, kind, run.during, Instant::now()).worst);
    run.within("slowest answer", worst[0].max(worst[1]), limit);
}

/// F4, REL-07: restarted in both of its ways under load; nothing but 503, and no process needs a restart.
pub async fn f4_restarts(stage: &mut Stage) {
    let mut run = stage.begin("F4 database restarts").await;
    let rounds = stage.form.of(2, 10);
    let mut slowest = Duration::ZERO;
    for how in ["fast", "immediate"] {
        for _ in 0..rounds {
            tokio::task::block_in_place(|| stage.postgres.restart(how));
            slowest = slowest.max(recovery(stage).await);
            sleep(Duration::from_secs(2)).await;
        }
    }
    run.note(format!("{} restarts", 2 * rounds));
    run.within("served again after at most", slowest, Duration::from_secs(10));
    stage.end(run, 0).await;
}

/// F5: cut off, then a black hole, then slow.
pub async fn f5_network(stage: &mut Stage) {
    let mut run = stage.begin("F5 network to the database").await;
    for (mode, seconds) in [(Mode::Refuse, 30), (Mode::BlackHole, 60), (Mode::Slow(Duration::from_millis(200)), 30)] {
        stage.database.iter().for_each(|proxy| proxy.set(mode));
        sleep(stage.form.seconds(10, seconds)).await;
        stage.database.iter().for_each(|proxy| proxy.set(Mode::Pass));
        run.within(&format!("{mode:?}: served again after"), recovery(stage).await, Duration::from_secs(10));
        sleep(Duration::from_secs(5)).await;
    }
    // A form is given ten seconds to arrive, whatever the database does.
    bounded(stage, &mut run, Duration::from_secs(20));
    stage.end(run, 0).await;
}

/// F6, REL-08: somebody else takes every connection.
pub async fn f6_exhausted(stage: &mut Stage) {
    let mut run = stage.begin("F6 connections exhausted").await;
    let options = (*stage.postgres.pool.connect_options()).clone().username("portal");
    let mut taken = Vec::new();
    let drop_theirs = "select pg_terminate_backend(pid) from pg_stat_activity
                        where usename = 'portal' and application_name = 'business-center'";
    for _ in 0..10 {
        stage.postgres.pool.execute(drop_theirs).await.unwrap();
        while let Ok(connection) = PgConnection::connect_with(&options).await {
            taken.push(connection);
        }
    }
    run.note(format!("{} connections taken", taken.len()));
    sleep(stage.form.seconds(10, 60)).await;
    bounded(stage, &mut run, Duration::from_secs(3));
    drop(taken);
    run.within("served again after", recovery(stage).await, Duration::from_secs(5));
    stage.end(run, 0).await;
}

/// F7, REL-16: a table that every list of members reads is locked; those pages say so soon, others are served.
pub async fn f7_locked(stage: &mut Stage) {
    let mut run = stage.begin("F7 long lock").await;
    let mut holder = stage.postgres.pool.begin().await.unwrap();
    holder.execute("lock table order_lines in access exclusive mode").await.unwrap();
    let until = Instant::now() + stage.form.seconds(10, 60);
    let mut statuses = std::collections::BTreeMap::<(&str, u16), usize>::new();
    let mut slowest = Duration::ZERO;
    while Instant::now() < until {
        for (what, path) in [("locked", "/accounts/A0/reports/expiries"), ("other", "/accounts/A0/manage-access/users")]
        {
            let Ok(answer) = ask(stage.processes[0].port, &Request::get(path, &stage.load.world.cookies[0])).await
            else {
                run.problems.push(format!("{path}: no answer"));
                continue;
            };
            *statuses.entry((what, answer.status)).or_default() += 1;
            slowest = slowest.max(answer.took);
        }
        sleep(Duration::from_millis(300)).await;
    }
    holder.rollback().await.unwrap();
    run.require(statuses.contains_key(&("locked", 503)), format!("the locked page: {statuses:?}"));
    run.require(statuses.keys().all(|(what, status)| *what == "locked" || *status == 200), format!("{statuses:?}"));
    run.within("slowest answer", slowest, Duration::from_secs(5));
    run.within("served again after", recovery(stage).await, Duration::from_secs(5));
    stage.end(run, 0).await;
}
