//! One process whose clock is wrong (F15): now is the database's, so nothing ends early or late.

use std::time::Duration;

use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;
use tokio::process::Command;
use tokio::time::sleep;

use super::Stage;
use super::net::{Request, ask};
use super::world::{World, email, sign_in};

/// F15: ten minutes ahead, ten behind, an hour ahead: sessions survive on both, and an invitation ends at its hour.
#[expect(clippy::disallowed_methods, reason = "what a wrong clock is compared with is this machine's")]
pub async fn f15_clocks(stage: &mut Stage) {
    let mut run = stage.begin("F15 wrong clocks").await;
    let organization = stage.load.world.size.organizations;
    let cookie = sign_in(&stage.postgres.pool, &email(0, organization)).await;
    let library = library().await;
    for seconds in [600, -600, 3_600] {
        let offset = format!("{seconds:+}s");
        stage.processes[1].stop().await;
        let lies = [("LD_PRELOAD", &*library), ("FAKETIME", &*offset), ("FAKETIME_DONT_FAKE_MONOTONIC", "1")];
        stage.processes[1].start_as(&lies, &["serve"]).await;
        let [right, wrong] = [0, 1].map(|n| stage.processes[n].port);
        for (port, ahead) in [(right, 0), (wrong, seconds)] {
            let page = ask(port, &Request::get(&World::users(organization), &cookie)).await;
            // Its own clock dates the answer: wrong indeed.
            let clock = page.as_ref().ok().and_then(|page| dated(&page.text));
            let is_as_meant =
                clock.is_some_and(|at| (at - OffsetDateTime::now_utc()).whole_seconds().abs_diff(ahead) < 60);
            run.require(is_as_meant, format!("{offset}: {clock:?} is not {ahead} s ahead"));
            run.require(page.is_ok_and(|page| page.status == 200), format!("{offset}: the session is gone"));
        }
        // Just within its sixty days, and just past them.
        for (seconds, expected) in [(60 * 86_400 - 30, 200), (60 * 86_400 + 30, 410)] {
            let (address, request) = stage.load.invitation();
            let asked = ask(wrong, &request).await;
            run.require(asked.is_ok_and(|answer| answer.status == 303), format!("{offset}: not invited"));
            stage.load.ledger().invited.insert(address.clone());
            let link = link(stage, &address).await;
            sqlx::query("update memberships set invited_at = now() - make_interval(secs => $2) where email = $1")
                .bind(&address)
                .bind(f64::from(seconds))
                .execute(&stage.postgres.pool)
                .await
                .unwrap();
            for port in [right, wrong] {
                let page = ask(port, &Request::get(&link, "")).await.map(|page| page.status);
                run.require(
                    page.as_ref().is_ok_and(|status| *status == expected),
                    format!("{offset}: {expected}, {page:?}"),
                );
            }
            sqlx::query("update memberships set invited_at = now() where email = $1")
                .bind(&address)
                .execute(&stage.postgres.pool)
                .await
                .unwrap();
        }
        sleep(stage.form.seconds(3, 60)).await;
    }
    stage.processes[1].stop().await;
    stage.processes[1].start().await;
    run.note("one process 10 min ahead, 10 min behind, 1 h ahead");
    stage.end(run, 0).await;
}

/// The library that lies about the time. The program `faketime` would stay between us and the portal: asked to stop, it
/// leaves its child.
async fn library() -> String {
    let told = Command::new("faketime").args(["-f", "+0s", "printenv", "LD_PRELOAD"]).output().await;
    let told = told.expect("faketime is installed (Debian: apt-get install faketime)");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    String::from_utf8(told.stdout).unwrap().trim().to_owned()
}

/// When an answer was given, by its own word.
fn dated(answer: &str) -> Option<OffsetDateTime> {
    let date = answer.lines().find_map(|line| line.strip_prefix("date: "))?;
    OffsetDateTime::parse(date.trim(), &Rfc2822).ok()
}

/// The link of the mail to an address, once it is there.
async fn link(stage: &Stage, address: &str) -> String {
    for _ in 0..600 {
        let mails = stage.smtp.delivered();
        if let Some(link) = mails.into_iter().find(|mail| mail.recipient == address).and_then(|mail| mail.link) {
            return link;
        }
        sleep(Duration::from_millis(100)).await;
    }
    panic!("no mail reached {address}");
}
