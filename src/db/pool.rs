//! The connection pool, with the limits that keep one slow page from holding up the others (P1).

use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgConnection, PgPoolOptions};
use sqlx::{Connection, Error, PgPool, Postgres, Transaction};

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
