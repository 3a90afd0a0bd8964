//! SQL of the worker's side of batches: of every organization.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::store::{Row, StoredRow};
use super::{Batch, BatchRow, DRAFT_KEPT, KEPT, Outcome};
use crate::domain::access::Role;

/// Batches with rows to be done now, those that have waited longest first.
pub async fn list_due(conn: &mut PgConnection, now: OffsetDateTime) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!("select id from batches where due_at <= $1 order by due_at, id", now).fetch_all(conn).await
}

/// Has the queries of this transaction planned as the tables are now. A long list makes them grow from nothing within
/// minutes, and a plan that was made for nothing reads the whole of them for each row.
pub(super) async fn plan_anew(conn: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!(r#"select set_config('plan_cache_mode', 'force_custom_plan', true) as "set""#).fetch_one(conn).await?;
    Ok(())
}

/// The row to be done next, locked until the transaction ends.
pub(super) struct Claimed {
    pub batch: Batch,
    pub row: BatchRow,
    pub person_id: Uuid,
    /// The membership in whose name it is done.
    pub made_by: Uuid,
    pub account_number: String,
    pub request_id: Option<Uuid>,
}

/// None: nothing is to be done now, or other workers have it in hand.
pub(super) async fn claim(conn: &mut PgConnection, id: Uuid, now: OffsetDateTime) -> sqlx::Result<Option<Claimed>> {
    let row = sqlx::query_as!(
        StoredRow,
        r#"select r.number, r.member_id, r.email, r.first_name, r.last_name, r.language, r.country,
                  r.roles as "roles: Vec<Role>", r.is_guessed, r.had_joined, r.outcome
             from batch_rows r join batches b on b.id = r.batch_id
            where b.id = $1 and b.due_at <= $2 and r.outcome is null
            order by r.number limit 1 for no key update of r skip locked"#,
        id,
        now,
    )
    .fetch_optional(&mut *conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let found = sqlx::query!(
        r#"select b.act, b.roles as "roles: Vec<Role>", b.made_at, b.confirmed_at, b.due_at, b.person_id, b.made_by,
                  b.request_id, a.number as account_number
             from batches b join accounts a on a.organization_id = b.organization_id and a.id = b.account_id
            where b.id = $1"#,
        id,
    )
    .fetch_one(conn)
    .await?;
    let batch = Row {
        id,
        act: found.act,
        roles: found.roles,
        made_at: found.made_at,
        confirmed_at: found.confirmed_at,
        due_at: found.due_at,
        finished_at: None,
        rows: 0,
        settled: 0,
    };
    Ok(Some(Claimed {
        batch: batch.into(),
        row: row.into(),
        person_id: found.person_id,
        made_by: found.made_by,
        account_number: found.account_number,
        request_id: found.request_id,
    }))
}

/// Notes what became of a row.
pub(super) async fn settle(conn: &mut PgConnection, id: Uuid, number: i32, outcome: Outcome) -> sqlx::Result<()> {
    sqlx::query!(
        "update batch_rows set outcome = $3 where batch_id = $1 and number = $2 and outcome is null",
        id,
        number,
        outcome.as_str(),
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Gives a row up that cannot be done for a reason of ours, so that those behind it can.
pub async fn fail_row(conn: &mut PgConnection, id: Uuid, number: i32) -> sqlx::Result<()> {
    settle(conn, id, number, Outcome::Failed).await
}

/// Goes on at this time.
pub(super) async fn put_off(conn: &mut PgConnection, id: Uuid, due_at: OffsetDateTime) -> sqlx::Result<()> {
    sqlx::query!("update batches set due_at = $2 where id = $1 and due_at < $2", id, due_at).execute(conn).await?;
    Ok(())
}

/// Ends a batch all of whose rows have their outcome.
pub(super) async fn finish(conn: &mut PgConnection, id: Uuid, now: OffsetDateTime) -> sqlx::Result<()> {
    sqlx::query!(
        "update batches b set finished_at = $2, due_at = null
          where id = $1 and due_at is not null
            and not exists (select from batch_rows r where r.batch_id = b.id and r.outcome is null)",
        id,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Sweeps drafts that nobody confirmed and results that are old; returns how many.
pub async fn delete_old(conn: &mut PgConnection, now: OffsetDateTime) -> sqlx::Result<u64> {
    let deleted = sqlx::query!(
        "delete from batches where due_at is null
            and (made_at < $1 or confirmed_at is null and made_at < $2)",
        now - KEPT,
        now - DRAFT_KEPT,
    )
    .execute(conn)
    .await?;
    Ok(deleted.rows_affected())
}
