//! Brings staged rows into the tables: changes what differs, adds what is new, leaves the rest untouched.

use sqlx::postgres::PgArguments;
use sqlx::query::Query;
use sqlx::{PgConnection, Postgres};
use time::OffsetDateTime;

use super::record::Record;
use super::report::Counts;

/// Applies one staged record of so many rows.
pub(super) async fn apply(
    conn: &mut PgConnection,
    record: &Record,
    rows: u64,
    now: OffsetDateTime,
) -> sqlx::Result<Counts> {
    for statement in record.prepare {
        sqlx::query(*statement).execute(&mut *conn).await?;
    }
    let changed = run(conn, record.update, now).await?;
    let added = run(conn, record.insert, now).await?;
    Ok(Counts { added, changed, left: rows.saturating_sub(added + changed) })
}

async fn run(conn: &mut PgConnection, statement: Option<&'static str>, now: OffsetDateTime) -> sqlx::Result<u64> {
    let Some(statement) = statement else { return Ok(0) };
    let mut query: Query<'_, Postgres, PgArguments> = sqlx::query(statement);
    if statement.contains("$1") {
        query = query.bind(now);
    }
    Ok(query.execute(conn).await?.rows_affected())
}
