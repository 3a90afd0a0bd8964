//! SQL of sign-ins that wait for their second step.

use serde_json::{Map, Value};
use sqlx::PgConnection;
use sqlx::types::Json;

use super::pending::{PENDING, PendingSignIn};
use crate::clock::Clock;

pub(super) async fn insert(
    conn: &mut PgConnection,
    clock: &Clock,
    token_hash: &[u8],
    pending: &PendingSignIn,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into pending_sign_ins (token_hash, person_id, epoch, data, created_at)
         values ($1, $2, $3, $4, now() + make_interval(secs => $5))",
        token_hash,
        pending.person_id,
        pending.epoch,
        Json(&pending.data) as _,
        clock.offset_seconds(),
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn find(
    conn: &mut PgConnection,
    clock: &Clock,
    token_hash: &[u8],
) -> sqlx::Result<Option<PendingSignIn>> {
    let row = sqlx::query!(
        r#"select w.person_id, w.epoch, w.data as "data: Json<Map<String, Value>>"
             from pending_sign_ins w join people p on p.id = w.person_id and p.session_epoch = w.epoch
            where w.token_hash = $1 and w.created_at > now() + make_interval(secs => $2::float8 - $3::float8)"#,
        token_hash,
        clock.offset_seconds(),
        PENDING.as_seconds_f64(),
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|r| PendingSignIn { person_id: r.person_id, epoch: r.epoch, data: r.data.0 }))
}

pub(super) async fn delete(conn: &mut PgConnection, token_hash: &[u8]) -> sqlx::Result<bool> {
    let deleted = sqlx::query!("delete from pending_sign_ins where token_hash = $1", token_hash).execute(conn).await?;
    Ok(deleted.rows_affected() == 1)
}

pub(super) async fn set_challenge(conn: &mut PgConnection, token_hash: &[u8], challenge: &Value) -> sqlx::Result<()> {
    sqlx::query!("update pending_sign_ins set challenge = $2 where token_hash = $1", token_hash, challenge)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn take_challenge(conn: &mut PgConnection, token_hash: &[u8]) -> sqlx::Result<Option<Value>> {
    let asked =
        sqlx::query_scalar!("select challenge from pending_sign_ins where token_hash = $1 for update", token_hash)
            .fetch_optional(&mut *conn)
            .await?;
    sqlx::query!("update pending_sign_ins set challenge = null where token_hash = $1", token_hash)
        .execute(conn)
        .await?;
    Ok(asked.flatten())
}

/// Sweeps what can never be finished; returns how many.
pub async fn delete_expired_pending(conn: &mut PgConnection, clock: &Clock) -> sqlx::Result<u64> {
    let deleted = sqlx::query!(
        "delete from pending_sign_ins where created_at < now() + make_interval(secs => $1::float8 - $2::float8)",
        clock.offset_seconds(),
        PENDING.as_seconds_f64(),
    )
    .execute(conn)
    .await?;
    Ok(deleted.rows_affected())
}
