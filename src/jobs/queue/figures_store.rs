//! SQL of the operator's figures of the outbox.

use sqlx::PgConnection;
use time::OffsetDateTime;

/// How many mails are not sent, and since when the oldest of those that should be waits: for the operator's figures.
#[derive(Debug)]
pub struct Figures {
    /// Due, and not tried yet.
    pub waiting: i64,
    /// Not due yet: a notice that can still be undone, or one more than an address gets in a day.
    pub deferred: i64,
    /// Tried in vain, or while the mail server was away.
    pub retrying: i64,
    /// In the hands of a worker.
    pub sending: i64,
    /// Given up.
    pub buried: i64,
    /// Since when the oldest that was not tried yet is due, or the oldest that was tried in vain is there. None is deferred.
    pub oldest: Option<OffsetDateTime>,
}

/// Reads what is not finished and what was given up, each from an index of its own.
pub async fn figures(conn: &mut PgConnection, now: OffsetDateTime) -> sqlx::Result<Figures> {
    sqlx::query_as!(
        Figures,
        r#"select count(*) filter (where not held and not tried and due_at <= $1) as "waiting!",
                  count(*) filter (where not held and not tried and due_at > $1) as "deferred!",
                  count(*) filter (where not held and tried) as "retrying!",
                  count(*) filter (where held) as "sending!",
                  (select count(*) from mails where buried_because <> 'superseded') as "buried!",
                  min(case when tried then created_at when not held and due_at <= $1 then due_at end) as oldest
             from (select lease is not null as held, due_at, created_at,
                          last_error is not null or attempts > (lease is not null)::int as tried
                     from mails where due_at is not null) m"#,
        now,
    )
    .fetch_one(conn)
    .await
}
