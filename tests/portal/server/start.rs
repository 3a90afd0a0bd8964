//! The start of processes beside each other (REL-13).

use sqlx::AssertSqlSafe;

use crate::support::Portal;
use crate::support::program::{Ended, Serving, command};

const EMPTY: &str = "drop schema public cascade; create schema public";

async fn applied(portal: &Portal) -> Vec<i64> {
    let versions = sqlx::query_scalar("select version from _sqlx_migrations where success order by version");
    versions.fetch_all(portal.pool()).await.unwrap()
}

/// REL-13: two processes that start at once on an empty database both serve, and each migration was applied once.
#[tokio::test]
async fn two_processes_start_at_once_on_an_empty_database() {
    let portal = Portal::new().await;
    let all = applied(&portal).await;
    sqlx::raw_sql(EMPTY).execute(portal.pool()).await.unwrap();
    let settings = [("BC_LISTEN", "127.0.0.1:0"), ("BC_PUBLIC_URL", "http://portal.test")];
    let start = || Serving::start(command(&portal.url(), &["serve"], &settings));
    let (one, two) = tokio::join!(start(), start());
    assert_eq!(applied(&portal).await, all);
    for serving in [one, two] {
        let log = serving.stop().await;
        assert!(!log.contains("ERROR"), "{log}");
    }
}

/// REL-13: a migration that fails leaves nothing of itself; what was there goes on, and the next start ends the work.
#[tokio::test]
async fn a_migration_that_fails_leaves_nothing_of_itself() {
    let portal = Portal::new().await;
    let all = applied(&portal).await;
    sqlx::raw_sql(EMPTY).execute(portal.pool()).await.unwrap();
    // In the way of the last statement of a migration of several.
    let migration = business_center::db::migrations::MIGRATOR
        .iter()
        .find(|m| m.sql.as_str().contains("create table audit_unsealed"));
    let before = migration.unwrap().version;
    sqlx::raw_sql("create table audit_unsealed (wrong text)").execute(portal.pool()).await.unwrap();
    let Ended { status, err, .. } = portal.runs(&["migrate"], &[]).await;
    assert_eq!(status, 1);
    assert!(err.contains("audit_unsealed"), "{err}");
    assert_eq!(applied(&portal).await.last(), all.iter().rfind(|version| **version < before));
    let half: bool =
        sqlx::query_scalar("select to_regclass('audit_seals') is not null").fetch_one(portal.pool()).await.unwrap();
    assert!(!half, "the failed migration left a table");
    let mut visitor = portal.visitor();
    visitor.get("/readyz").await.expect(503);
    sqlx::query(AssertSqlSafe("drop table audit_unsealed".to_owned())).execute(portal.pool()).await.unwrap();
    assert_eq!(portal.runs(&["migrate"], &[]).await.status, 0);
    assert_eq!(applied(&portal).await, all);
    visitor.get("/readyz").await.expect(200);
}
