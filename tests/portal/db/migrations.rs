//! Applying the migrations, beside other processes and beside those who work (REL-13).

use std::time::Duration;

use business_center::db::{migrations, pool};
use sqlx::migrate::Migration;

use crate::support::database::TestDatabase;

#[tokio::test]
async fn migrations_apply_twice_without_effect() {
    let database = TestDatabase::new().await;
    let applied = "select count(*) from _sqlx_migrations where success";
    let before: i64 = sqlx::query_scalar(applied).fetch_one(&database.pool).await.unwrap();
    assert!(before > 0);
    migrations::migrate(&database.pool).await.unwrap();
    migrations::migrate(&database.pool).await.unwrap();
    let after: i64 = sqlx::query_scalar(applied).fetch_one(&database.pool).await.unwrap();
    assert_eq!(after, before);
}

/// REL-13: two processes that migrate an empty database at once: both succeed, one did it.
#[tokio::test]
async fn two_migrate_at_once() {
    let database = TestDatabase::new().await;
    sqlx::raw_sql("drop schema public cascade; create schema public").execute(&database.pool).await.unwrap();
    let other = pool::pool(database.options.clone(), 1);
    let (one, two) = tokio::join!(migrations::migrate(&database.pool), migrations::migrate(&other));
    one.unwrap();
    two.unwrap();
    let products: i64 = sqlx::query_scalar("select count(*) from products").fetch_one(&database.pool).await.unwrap();
    assert_eq!(products, 0);
}

/// REL-13: an index that a migration was making when its process died is made again, instead of being in the way.
#[tokio::test]
async fn an_unfinished_index_is_made_again() {
    let database = TestDatabase::new().await;
    let index = "audit_unsealed_held";
    let made = |m: &&Migration| m.sql.as_str().contains(&format!("create index concurrently {index} on "));
    let made = migrations::MIGRATOR.iter().find(made).unwrap();
    let undone = sqlx::query("delete from _sqlx_migrations where version = $1").bind(made.version);
    assert_eq!(undone.execute(&database.pool).await.unwrap().rows_affected(), 1);
    for statement in [
        "drop index audit_unsealed_held",
        "insert into audit_events (at, event, actor_name) select now(), 'x.y.z', 'W' from generate_series(1, 2)",
    ] {
        sqlx::query(statement).execute(&database.pool).await.unwrap();
    }
    // As if it had died: two rows are alike, and so it cannot come to its end.
    let dies = "create unique index concurrently audit_unsealed_held on audit_unsealed (held)";
    sqlx::query(dies).execute(&database.pool).await.unwrap_err();
    migrations::migrate(&database.pool).await.unwrap();
    let is_valid = "select indisvalid and not indisunique from pg_index where indexrelid = $1::regclass";
    assert!(sqlx::query_scalar::<_, bool>(is_valid).bind(index).fetch_one(&database.pool).await.unwrap());
}

/// REL-13: a migration that must have a table for itself lets others pass while an import or a backup holds it: whoever waited
/// behind it for two seconds would get 503.
#[tokio::test(flavor = "multi_thread")]
async fn a_migration_lets_others_pass_while_it_waits_for_a_table() {
    let database = TestDatabase::new().await;
    let exclusive = |m: &&Migration| m.sql.as_str().contains("drop trigger mails_wait_for_who_reads_them on mails");
    let exclusive = migrations::MIGRATOR.iter().rfind(exclusive).unwrap();
    let undone = sqlx::query("delete from _sqlx_migrations where version = $1").bind(exclusive.version);
    assert_eq!(undone.execute(&database.pool).await.unwrap().rows_affected(), 1);
    assert!(!migrations::is_ready(&database.pool).await.unwrap());

    let mut holder = database.pool.begin().await.unwrap();
    sqlx::query("select count(*) from mails").execute(&mut *holder).await.unwrap();
    // On a thread: sqlx's future of all migrations cannot be sent to another.
    let other = pool::pool(database.options.clone(), 1);
    let runtime = tokio::runtime::Handle::current();
    let migrating = std::thread::spawn(move || runtime.block_on(migrations::migrate(&other)));
    let waits = "select exists (select from pg_locks where relation = 'mails'::regclass and not granted)";
    while !sqlx::query_scalar::<_, bool>(waits).fetch_one(&database.pool).await.unwrap() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let readers = pool::pool(database.options.clone(), 1);
    for _ in 0..3 {
        let read = sqlx::query("select count(*) from mails").execute(&readers).await;
        assert!(read.is_ok(), "{read:?}");
    }
    assert!(!migrating.is_finished());
    holder.rollback().await.unwrap();
    tokio::task::spawn_blocking(|| migrating.join().unwrap()).await.unwrap().unwrap();
    assert!(migrations::is_ready(&database.pool).await.unwrap());
}
