//! What a database error means to the code above: a broken rule with a name, or a database that is away or slow.

use sqlx::Error;
use sqlx::error::DatabaseError;

/// The SQLSTATE of a statement that waited for a lock as long as `lock_timeout` allows.
const LOCK_TIMEOUT: &str = "55P03";
/// The SQLSTATEs that answer 503: the database is there no more, not yet, or too busy for this statement.
const UNAVAILABLE: [&str; 11] = [
    "25006", // read only: a standby, until a failover is over
    "53000", // insufficient resources
    "53100", // disk full
    "53200", // out of memory
    "53300", // too many connections
    LOCK_TIMEOUT,
    "57014", // statement_timeout
    "57P01", // admin shutdown
    "57P02", // crash shutdown
    "57P03", // cannot connect now: starting up or shutting down
    "57P05", // idle session timeout
];

/// The name of the constraint or unique index that the statement broke, if that is what went wrong.
pub fn violated(error: &Error) -> Option<&str> {
    error.as_database_error()?.constraint()
}

/// Whether the statement gave up waiting for a lock.
pub fn is_lock_timeout(error: &Error) -> bool {
    error.as_database_error().and_then(DatabaseError::code).is_some_and(|code| code == LOCK_TIMEOUT)
}

/// Whether the database is away or slow, which the web layer answers with 503 and `Retry-After`, rather than wrong.
///
/// A transaction cut off by `idle_in_transaction_session_timeout` (25P03), a deadlock and a serialization failure count
/// too: nothing was written, and a second try may well succeed.
pub fn is_unavailable(error: &Error) -> bool {
    match error {
        // A balancer without a server behind it takes the connection and closes it: a breach of the protocol.
        Error::PoolTimedOut
        | Error::PoolClosed
        | Error::WorkerCrashed
        | Error::Io(_)
        | Error::Tls(_)
        | Error::Protocol(_) => true,
        Error::Database(error) => error.code().is_some_and(|code| {
            UNAVAILABLE.contains(&&*code) || code.starts_with("08") || ["25P03", "40001", "40P01"].contains(&&*code)
        }),
        _ => false,
    }
}
