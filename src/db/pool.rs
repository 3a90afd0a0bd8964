//! The connection pool, with the limits that keep one slow page from holding up the others (P1), and the migrator.

use std::sync::LazyLock;
use std::time::Duration;

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPoolOptions};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Error, PgPool, Postgres, Transaction};

/// Every migration in `migrations/`, part of the program. A newer release's, already applied, are let stand: this one
/// goes on beside it until the last of its processes is replaced (REL-13).
pub static MIGRATOR: LazyLock<Migrator> = LazyLock::new(|| {
    let mut migrator = sqlx::migrate!();
    migrator.set_ignore_missing(true);
    migrator
});

const APPLICATION: &str = "business-center";

/// A pool that connects when it is first used.
///
/// Time limits live in PostgreSQL, never around a sqlx future, which must run to completion (P1): a statement may take
/// 5 s, wait 2 s for a lock, and a transaction may idle 10 s. To get a connection may take 2.5 s, so that a page is
/// answered with 503 within 3 s when none is free.
pub fn pool(options: PgConnectOptions, max_connections: u32) -> PgPool {
    let options = options.application_name(APPLICATION).options([
        ("statement_timeout", "5s"),
        ("lock_timeout", "2s"),
        ("idle_in_transaction_session_timeout", "10s"),
        // Our queries are short: compiling one takes longer than the longest of them.
        ("jit", "off"),
    ]);
    PgPoolOptions::new()
        .max_connections(max_connections)
        .acquire_timeout(Duration::from_millis(2500))
        // sqlx asks "still there?" on every release; asking again on every acquire costs a tenth of the throughput.
        // Only a connection that has rested is asked, so that after a restart of PostgreSQL nobody meets a dead one.
        .test_before_acquire(false)
        .before_acquire(|connection, meta| {
            Box::pin(async move {
                if meta.idle_for > Duration::from_secs(1) {
                    connection.ping().await?;
                }
                Ok(true)
            })
        })
        .after_release(|connection, _| Box::pin(leave_transaction(connection)))
        .connect_lazy_with(options)
}

/// The least that PostgreSQL can be asked to do: nothing is planned, no snapshot is taken. Half the price of `select 1`,
/// and paid after every page.
const NOTHING: &str = "unlisten *";

/// Rolls back a transaction that sqlx does not know of; false if the connection had better be closed.
///
/// sqlx 0.9.0 forgets the transaction of a `begin()` that was cancelled while it waited for the answer: the connection
/// goes back to the pool inside it, and what later borrowers write and see acknowledged is lost (S1). sqlx knows
/// PostgreSQL's own word on it but keeps it private, except here: `begin_with` fails with `BeginFailed` unless its
/// statement leaves the connection in a transaction. So one round trip, off the request's path, and nothing in the
/// server's log, whereas a plain `ROLLBACK` is a warning there each time. [`NOTHING`] also finds out a transaction that
/// has failed already: it is an error in there.
async fn leave_transaction(connection: &mut PgConnection) -> Result<bool, Error> {
    match connection.begin_with(NOTHING).await {
        Err(Error::BeginFailed) => Ok(true),
        Ok(transaction) => {
            tracing::warn!("rolled back a transaction whose begin was cancelled");
            transaction.rollback().await?;
            Ok(true)
        }
        Err(_) => Ok(false),
    }
}

/// A transaction that only reads, all of it as the database is now: what is added up over several queries agrees.
pub async fn snapshot(pool: &PgPool) -> sqlx::Result<Transaction<'static, Postgres>> {
    pool.begin_with("begin isolation level repeatable read, read only").await
}

/// How often a process that waits for another's migrations looks.
const TURN: Duration = Duration::from_millis(100);
/// The lock of [`migrate`].
const MIGRATING: i64 = 0x6275_7369_6e65_7373;

/// Applies the pending migrations, under an advisory lock: of two processes that start at once one migrates.
///
/// On a connection of its own, without the pool's time limits.
pub async fn migrate(pool: &PgPool) -> Result<(), MigrateError> {
    // Later settings win.
    let options = (*pool.connect_options()).clone().options([
        ("statement_timeout", "0"),
        ("lock_timeout", "0"),
        ("idle_in_transaction_session_timeout", "0"),
    ]);
    let mut connection = options.connect().await?;
    // Asked for again and again, for sqlx's own lock is waited for inside a statement: `create index concurrently` in turn
    // waits for whoever is inside one, and both would wait for ever.
    while !try_lock(&mut connection).await? {
        tokio::time::sleep(TURN).await;
    }
    drop_unfinished_indexes(&mut connection).await?;
    MIGRATOR.run(&mut connection).await?;
    connection.close().await?;
    Ok(())
}

/// Until the connection ends.
async fn try_lock(connection: &mut PgConnection) -> sqlx::Result<bool> {
    sqlx::query_scalar("select pg_try_advisory_lock($1)").bind(MIGRATING).fetch_one(connection).await
}

/// A `create index concurrently` of ours that did not come to its end leaves an index behind that serves nobody and is in
/// the way of the next try.
async fn drop_unfinished_indexes(connection: &mut PgConnection) -> sqlx::Result<()> {
    let unfinished: Vec<String> = sqlx::query_scalar(
        "select c.relname::text from pg_index i join pg_class c on c.oid = i.indexrelid
          where not i.indisvalid and c.relnamespace = 'public'::regnamespace",
    )
    .fetch_all(&mut *connection)
    .await?;
    let is_ours = |index: &String| {
        let made = format!("create index concurrently {index} on ");
        MIGRATOR.iter().any(|migration| migration.sql.as_str().contains(&made))
    };
    for index in unfinished.into_iter().filter(is_ours) {
        tracing::warn!(index, "it was not finished; it is made again");
        sqlx::raw_sql(AssertSqlSafe(format!("drop index concurrently {index}"))).execute(&mut *connection).await?;
    }
    Ok(())
}

/// Whether every migration of this release has been applied.
pub async fn is_ready(pool: &PgPool) -> sqlx::Result<bool> {
    let newest = MIGRATOR.iter().map(|migration| migration.version).max().unwrap_or_default();
    // Not a checked macro: the table is sqlx's own, made by the migrator and by no migration.
    sqlx::query_scalar("select exists (select from _sqlx_migrations where version = $1 and success)")
        .bind(newest)
        .fetch_one(pool)
        .await
}
