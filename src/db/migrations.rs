//! The migrations: applied by one process at a time, and so that nobody who works meanwhile waits for them (REL-13).

use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::time::Duration;

use sqlx::migrate::{MigrateError, Migrator};
use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, PgPool};

use super::constraint;

/// Every migration in `migrations/`, part of the program. A newer release's, already applied, are let stand: this one
/// goes on beside it until the last of its processes is replaced (REL-13).
pub static MIGRATOR: LazyLock<Migrator> = LazyLock::new(|| {
    let mut migrator = sqlx::migrate!();
    migrator.set_ignore_missing(true);
    migrator
});

/// How often a process that waits for another's migrations looks.
const TURN: Duration = Duration::from_millis(100);
/// The lock of [`migrate`].
const MIGRATING: i64 = 0x6275_7369_6e65_7373;

/// How long a migration waits for a table that an import, a backup or an export holds. Whoever reads the table meanwhile
/// queues behind it, and gives up after two seconds; so it gives up before.
const LOCK_WAIT: &str = "1s";
/// How long those who queued have the table before the migration tries again.
const PAUSE: Duration = Duration::from_secs(1);

/// Applies the pending migrations, under an advisory lock: of two processes that start at once one migrates.
///
/// On a connection of its own, without the pool's time limits. It ends when all is applied, however long others hold the
/// tables: the log says that it waits.
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
    let applied = applied(&mut connection).await?;
    // Those that run outside of a transaction make indexes: they keep nobody waiting, and are not begun again for nothing.
    for alike in MIGRATOR.iter().as_slice().chunk_by(|one, next| one.no_tx == next.no_tx) {
        let Some(last) = alike.iter().rfind(|migration| !applied.contains(&migration.version)) else { continue };
        let wait = if last.no_tx { "0" } else { LOCK_WAIT };
        sqlx::query("select set_config('lock_timeout', $1, false)").bind(wait).execute(&mut connection).await?;
        while let Err(error) = MIGRATOR.run_to(last.version, &mut connection).await {
            let (MigrateError::Execute(cause) | MigrateError::ExecuteMigration(cause, _)) = &error else {
                return Err(error);
            };
            if !constraint::is_lock_timeout(cause) {
                return Err(error);
            }
            tracing::warn!("a migration waits for a table that something else holds");
            tokio::time::sleep(PAUSE).await;
        }
    }
    // All of them once more: what was applied is what this release knows by that number.
    MIGRATOR.run(&mut connection).await?;
    connection.close().await?;
    Ok(())
}

/// Until the connection ends.
async fn try_lock(connection: &mut PgConnection) -> sqlx::Result<bool> {
    sqlx::query_scalar("select pg_try_advisory_lock($1)").bind(MIGRATING).fetch_one(connection).await
}

/// The versions that the database has. None before the first.
///
/// Not a checked macro, here and below: the table is sqlx's own, made by the migrator and by no migration.
async fn applied(connection: &mut PgConnection) -> sqlx::Result<BTreeSet<i64>> {
    let is_there = "select to_regclass('_sqlx_migrations') is not null";
    if !sqlx::query_scalar::<_, bool>(is_there).fetch_one(&mut *connection).await? {
        return Ok(BTreeSet::new());
    }
    let versions = sqlx::query_scalar("select version from _sqlx_migrations where success").fetch_all(connection);
    Ok(versions.await?.into_iter().collect())
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
    let versions: Vec<i64> = MIGRATOR.iter().map(|migration| migration.version).collect();
    sqlx::query_scalar("select count(*) = cardinality($1) from _sqlx_migrations where version = any ($1) and success")
        .bind(versions)
        .fetch_one(pool)
        .await
}
