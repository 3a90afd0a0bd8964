//! Failover: two PostgreSQL servers with synchronous streaming replication behind Debian's HAProxy, which follows the primary
//! as Patroni's users run it. The primary is killed under load and the other one promoted.
//!
//! Promise: no acknowledged write is lost, nobody sees a 500, and the portal serves again within 15 s of the promotion, without
//! a restart. Run by `.ci/run full`; needs Debian's `postgresql` and `haproxy`.
#![allow(clippy::unwrap_used)]

mod cluster;
mod load;
mod portal;

use std::time::Duration;

use cluster::{Cluster, Role};
use load::Load;
use portal::Portal;

const BEFORE: Duration = Duration::from_secs(8);
/// How long nobody is primary: what a cluster manager takes to notice.
const HEADLESS: Duration = Duration::from_secs(3);
const AFTER: Duration = Duration::from_secs(25);
const PROMISE: Duration = Duration::from_secs(15);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_failover_loses_no_acknowledged_write() {
    let mut cluster = Cluster::start().await;
    let portal = Portal::start(&cluster).await;
    let load = Load::start(&portal).await;
    tokio::time::sleep(BEFORE).await;
    let before = load.acknowledged();
    assert!(before > 20, "the load wrote only {before} times");
    assert_eq!(cluster.sync_state().await, "sync");

    cluster.kill_primary().await;
    let killed = load.now();
    tokio::time::sleep(HEADLESS).await;
    cluster.promote(Role::Standby).await;
    let promoted = load.now();
    tokio::time::sleep(AFTER).await;
    let ledger = load.stop().await;

    let served = ledger.first_acknowledged_after(promoted).expect("a write was acknowledged after the promotion");
    let mut conn = cluster.connect(Role::Standby).await;
    let lost = ledger.lost(&mut conn).await;
    let twice = ledger.without_one_mail_and_event(&mut conn).await;
    println!("{}", ledger.table(killed, promoted));
    println!(
        "acknowledged {}, lost {}, served {:.1} s after the promotion",
        ledger.len(),
        lost.len(),
        served.as_secs_f64()
    );
    assert!(lost.is_empty(), "acknowledged and gone: {lost:?}");
    assert!(twice.is_empty(), "without exactly one mail and one event: {twice:?}");
    assert!(served <= PROMISE, "it served {served:?} after the promotion");
    assert_eq!(ledger.odd(), Vec::<String>::new(), "only 503 and broken connections are due to a failover");
    let verified = portal.verify_audit().await;
    println!("{verified}");
    assert!(verified.contains("ok     chain") && !verified.contains("WRONG"), "{verified}");
    portal.stop().await;
}
