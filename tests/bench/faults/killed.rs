//! Processes that die (F1 to F3) and are replaced (F17).

use std::time::{Duration, Instant};

use tokio::time::{sleep, timeout};

use super::Stage;
use super::load::Kind;
use super::net::{Request, ask};
use super::proxy::Commit;
use super::report::Figures;
use super::smtp::Point;

/// F1, REL-01: one process after the other is killed under load and started again.
pub async fn f1_one_process(stage: &mut Stage) {
    let mut run = stage.begin("F1 kill one").await;
    let mut random = stage.random(1);
    let kills = stage.form.of(12, 200);
    let mut slowest = Duration::ZERO;
    for _ in 0..kills {
        sleep(random.pause(1_000, stage.form.of(3_000, 4_000))).await;
        let process = &stage.processes[usize::try_from(random.below(2)).unwrap()];
        process.kill().await;
        slowest = slowest.max(process.start().await);
    }
    let samples = stage.load.samples();
    for kind in [Kind::Read, Kind::Write] {
        let figures = Figures::of(&samples, kind, run.during, Instant::now());
        run.require(figures.unavailable == 0, format!("{kind:?}: {} × 503", figures.unavailable));
    }
    run.note(format!("{kills} kills"));
    run.within("ready again after at most", slowest, Duration::from_secs(3));
    stage.end(run, kills).await;
}

/// F2: killed right before and after a commit, and with a mail claimed, received or accepted. What an answer did not
/// tell is wholly there or not at all, and asking again makes it so once.
pub async fn f2_marked_points(stage: &mut Stage) {
    let mut run = stage.begin("F2 kill at marked points").await;
    let rounds = stage.form.of(3, 50);
    // The commits of this process are then those of its requests alone.
    stage.processes[0].stop().await;
    stage.processes[0].start_as(&[], &["serve", "--no-worker"]).await;
    run.stop_working().await;
    let mut table = Vec::new();
    for commit in [Commit::Before, Commit::After] {
        let mut there = 0;
        for _ in 0..rounds {
            let (address, request) = stage.load.invitation();
            let held = stage.database[0].hold_commit(commit);
            let port = stage.processes[0].port;
            let asking = tokio::spawn({
                let request = request.clone();
                async move { ask(port, &request).await }
            });
            let reached = timeout(Duration::from_secs(10), held).await.is_ok_and(|held| held.is_ok());
            stage.processes[0].kill().await;
            run.require(reached, format!("{commit:?}: the commit was not seen"));
            run.require(asking.await.unwrap().is_err(), format!("{commit:?}: an answer came all the same"));
            sleep(Duration::from_millis(600)).await;
            let rows: i64 = sqlx::query_scalar("select count(*) from memberships where email = $1")
                .bind(&address)
                .fetch_one(&stage.postgres.pool)
                .await
                .unwrap();
            there += rows;
            stage.processes[0].start_as(&[], &["serve", "--no-worker"]).await;
            let again = ask(stage.processes[0].port, &request).await.map(|answer| answer.status);
            let right = if rows == 1 { 409 } else { 303 };
            run.require(
                again.as_ref().is_ok_and(|status| *status == right),
                format!("{commit:?}: {rows} rows, then {again:?}"),
            );
            stage.load.ledger().invited.insert(address);
        }
        let expected = if commit == Commit::Before { 0 } else { rounds };
        run.require(there == expected, format!("{commit:?}: {there} of {rounds} are there"));
        table.push(format!("{commit:?} commit: {there} of {rounds} there"));
    }
    let mut kills = 0;
    for point in [Point::Claimed, Point::Received, Point::Accepted] {
        for _ in 0..rounds {
            let met = stage.smtp.meet(point);
            let (address, request) = stage.load.invitation();
            let answer = ask(stage.processes[0].port, &request).await;
            run.require(answer.is_ok_and(|answer| answer.status == 303), "an invitation was refused");
            stage.load.ledger().invited.insert(address);
            let reached = timeout(Duration::from_secs(20), met).await.is_ok_and(|met| met.is_ok());
            run.require(reached, format!("{point:?}: no mail came there"));
            stage.processes[1].kill().await;
            kills += usize::from(point == Point::Accepted);
            stage.processes[1].start().await;
        }
    }
    run.note(table.join(", "));
    run.note(format!("{rounds} kills each with a mail claimed, received, accepted"));
    stage.processes[0].stop().await;
    stage.processes[0].start().await;
    stage.end(run, kills).await;
}

/// F3: both are killed at once and come back five seconds later.
pub async fn f3_both(stage: &mut Stage) {
    let mut run = stage.begin("F3 kill both").await;
    let rounds = stage.form.of(1, 5);
    for _ in 0..rounds {
        tokio::join!(stage.processes[0].kill(), stage.processes[1].kill());
        sleep(Duration::from_secs(5)).await;
        let (one, other) = tokio::join!(stage.processes[0].start(), stage.processes[1].start());
        run.within("first page after", one.min(other), Duration::from_secs(5));
        sleep(Duration::from_secs(5)).await;
    }
    stage.end(run, rounds * 8).await;
}

/// F17, REL-12: asked to stop one after the other, started again: nobody notices.
pub async fn f17_rolling(stage: &mut Stage) {
    let mut run = stage.begin("F17 rolling restart").await;
    let mut slowest = Duration::ZERO;
    let rounds = stage.form.of(4, 30);
    for round in 0..rounds {
        let process = &stage.processes[round % 2];
        slowest = slowest.max(process.stop().await);
        process.start().await;
        sleep(stage.form.seconds(3, 10)).await;
    }
    let samples = stage.load.samples();
    for kind in [Kind::Read, Kind::Write, Kind::SignIn] {
        let figures = Figures::of(&samples, kind, run.during, Instant::now());
        let failed = figures.unavailable + figures.failed + figures.lost;
        run.require(failed == 0, format!("{kind:?}: {failed} requests failed"));
    }
    run.note(format!("{rounds} restarts"));
    run.within("ended after at most", slowest, Duration::from_secs(10));
    let port = stage.processes[0].port;
    run.require(ask(port, &Request::get("/healthz", "")).await.is_ok(), "not there after the restarts");
    stage.end(run, 0).await;
}
