//! Two runs of these tests on one server, as two developers or two jobs of a CI have it.

use std::env;
use std::process::Stdio;

use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions as _, PgConnection};
use tokio::process::Command;

use crate::support::database::TestDatabase;

/// Says to [`a_run_beside_another`] that it is the other one.
const BESIDE: &str = "BC_TEST_BESIDE";

/// Not a test by itself: what the process below does.
#[tokio::test]
async fn a_run_beside_another() {
    if env::var_os(BESIDE).is_none() {
        return;
    }
    let database = TestDatabase::new().await;
    println!("\nmade {}", database.options.get_database().unwrap());
}

async fn is_there(connection: &mut PgConnection, name: &str) -> bool {
    let found = sqlx::query_scalar("select exists (select from pg_database where datname = $1)").bind(name);
    found.fetch_one(connection).await.unwrap()
}

/// Another run takes nothing of this one's away, clears away what a killed one left, and leaves nothing itself.
#[tokio::test]
async fn runs_at_once_leave_each_other_alone() {
    let mine = TestDatabase::new().await;
    sqlx::query("create table notes (note text)").execute(&mine.pool).await.unwrap();
    // The same server, and the database in which runs lock each other out.
    let maintenance: PgConnectOptions = match env::var("DATABASE_URL") {
        Ok(url) => url.parse().unwrap(),
        Err(_) => mine.options.clone().database("postgres"),
    };
    let mut connection = maintenance.connect().await.unwrap();
    // A number that no run has: theirs have 31 bits.
    let left = format!("bc_test_{:08x}_0", 0xffff_0000_u32 + std::process::id() % 0xffff);
    sqlx::raw_sql(AssertSqlSafe(format!("create database {left}"))).execute(&mut connection).await.unwrap();

    let output = Command::new(env::current_exe().unwrap())
        .args(["--exact", "db::runs::a_run_beside_another", "--nocapture"])
        .env(BESIDE, "yes")
        .env("DATABASE_URL", maintenance.to_url_lossy().as_str())
        .stdin(Stdio::null())
        .output()
        .await
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let theirs = said.lines().find_map(|line| line.strip_prefix("made ")).unwrap_or_else(|| panic!("{said}"));
    assert_ne!(theirs, mine.options.get_database().unwrap());
    assert!(!is_there(&mut connection, theirs).await, "the other run left its database");
    assert!(!is_there(&mut connection, &left).await, "what a killed run left is still there");
    sqlx::query("insert into notes values ('still here')").execute(&mine.pool).await.unwrap();
}
