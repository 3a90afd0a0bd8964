//! A mail server that is away (F8), faulty (F9), or a tarpit (F10).

use std::time::{Duration, Instant};

use tokio::time::sleep;

use super::Stage;
use super::load::Kind;
use super::net::{Request, ask};
use super::proxy::Mode;
use super::report::{Figures, Run};
use super::smtp::Manner;
use super::world::World;

/// F8, REL-04: refused for a while; writes are as fast as ever, and the backlog leaves soon after.
pub async fn f8_away(stage: &mut Stage) {
    let mut run = stage.begin("F8 mail server away").await;
    stage.mail.set(Mode::Refuse);
    sleep(stage.form.seconds(30, 600)).await;
    let waiting: i64 =
        sqlx::query_scalar("select count(*) from mails where sent_at is null and buried_because is null")
            .fetch_one(&stage.postgres.pool)
            .await
            .unwrap();
    let figures = Figures::of(&stage.load.samples(), Kind::Write, run.during, Instant::now());
    run.require(figures.unavailable + figures.failed == 0, format!("{figures:?}"));
    stage.mail.set(Mode::Pass);
    run.note(format!("{waiting} mails waited"));
    stage.end(run, 0).await;
}

/// F9, REL-05: puts off, refuses and cuts off at random; each mail arrives or is shown as failed.
pub async fn f9_faulty(stage: &mut Stage) {
    let mut run = stage.begin("F9 faulty mail server").await;
    stage.smtp.behave(Manner::Faulty);
    let until = Instant::now() + stage.form.seconds(20, 120);
    while Instant::now() < until {
        hurry(stage).await;
    }
    run.stop_working().await;
    // It stays as bad as it is until every mail has come to its end.
    let limit = Instant::now() + Duration::from_mins(5);
    let open = loop {
        hurry(stage).await;
        let open: i64 =
            sqlx::query_scalar("select count(*) from mails where sent_at is null and buried_because is null")
                .fetch_one(&stage.postgres.pool)
                .await
                .unwrap();
        if open == 0 || Instant::now() > limit {
            break open;
        }
    };
    run.require(open == 0, format!("{open} mails came to no end"));
    stage.smtp.behave(Manner::Polite);
    let (most, buried): (Option<i32>, i64) =
        sqlx::query_as("select max(attempts), count(*) filter (where buried_because is not null) from mails")
            .fetch_one(&stage.postgres.pool)
            .await
            .unwrap();
    run.require(most <= Some(8), format!("{most:?} tries"));
    run.note(format!("{} tries at most, {buried} given up", most.unwrap_or_default()));
    is_told(stage, &mut run).await;
    stage.end(run, 0).await;
}

/// Who was refused is told of on the page of the member.
async fn is_told(stage: &Stage, run: &mut Run) {
    let refused: Vec<String> = stage.smtp.refused().into_keys().collect();
    let failed: Vec<(String, String, String)> = sqlx::query_as(
        "select distinct m.id::text, split_part(m.email, '@', 2), m.email
           from memberships m join mails x on x.recipient = m.email and x.organization_id = m.organization_id
          where x.buried_because like '550%' and m.email = any ($1) limit 40",
    )
    .bind(refused)
    .fetch_all(&stage.postgres.pool)
    .await
    .unwrap();
    for (id, domain, email) in &failed {
        let organization: usize = domain.trim_start_matches("org").trim_end_matches(".example").parse().unwrap();
        let path = format!("{}/{id}", World::users(organization));
        let cookie = &stage.load.world.cookies[organization];
        let answer = ask(stage.processes[0].port, &Request::get(&path, cookie)).await;
        run.require(answer.is_ok_and(|answer| answer.text.contains("550 nobody here")), format!("{email}: not told"));
    }
    run.note(format!("{} of them looked up on the members' pages", failed.len()));
}

/// Pauses between tries are a day long together: here they are over at once.
async fn hurry(stage: &Stage) {
    sqlx::query("update mails set due_at = now() where sent_at is null and buried_because is null and lease is null")
        .execute(&stage.postgres.pool)
        .await
        .unwrap();
    sleep(Duration::from_millis(500)).await;
}

/// F10, REL-06: half of the connections hear nothing, or a byte in ten seconds; the others' mails leave.
pub async fn f10_tarpit(stage: &mut Stage) {
    let mut run = stage.begin("F10 tarpit").await;
    stage.smtp.behave(Manner::Tarpit);
    let (before, begun) = (stage.smtp.delivered().len(), Instant::now());
    sleep(stage.form.seconds(70, 180)).await;
    let delivered = stage.smtp.delivered().len() - before;
    let stuck: i64 = sqlx::query_scalar("select count(*) from mails where lease is not null and due_at < now()")
        .fetch_one(&stage.postgres.pool)
        .await
        .unwrap();
    run.require(stuck == 0, format!("{stuck} mails were held beyond their lease"));
    run.require(delivered > 0, "nothing was delivered");
    #[expect(clippy::cast_precision_loss, reason = "some hundreds")]
    let rate = delivered as f32 / begun.elapsed().as_secs_f32();
    run.note(format!("{rate:.1} mails a second meanwhile"));
    stage.smtp.behave(Manner::Polite);
    stage.end(run, 0).await;
}
