//! One process whose clock is wrong (F15): now is the database's, so nothing ends early or late.

use std::time::Duration;

use tokio::time::sleep;

use super::Stage;
use super::net::{Request, ask};
use super::world::{World, email, sign_in};

/// F15: ten minutes ahead, ten behind, an hour ahead: sessions survive on both, and an invitation ends at its hour.
pub async fn f15_clocks(stage: &mut Stage) {
    let mut run = stage.begin("F15 wrong clocks").await;
    let organization = stage.load.world.size.organizations;
    let cookie = sign_in(&stage.postgres.pool, &email(0, organization)).await;
    for offset in ["+600s", "-600s", "+3600s"] {
        stage.processes[1].stop().await;
        stage.processes[1].start_as(&["faketime", "--exclude-monotonic", "-f", offset], &["serve"]).await;
        let [right, wrong] = [0, 1].map(|n| stage.processes[n].port);
        for port in [right, wrong] {
            let page = ask(port, &Request::get(&World::users(organization), &cookie)).await;
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
