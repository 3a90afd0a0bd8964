//! SQL of password resets: a link's hash, one hour, one use.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

/// A reset as it was asked for.
#[derive(Debug)]
pub(super) struct ResetRow {
    pub id: Uuid,
    pub person_id: Uuid,
    pub requested_at: OffsetDateTime,
    pub used_at: Option<OffsetDateTime>,
}

/// Stores a reset that was asked for; of nobody when the address has no sign-in.
pub(super) async fn insert_reset(
    conn: &mut PgConnection,
    id: Uuid,
    person_id: Option<Uuid>,
    token_hash: &[u8],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into password_resets (id, person_id, token_hash, requested_at) values ($1, $2, $3, $4)",
        id,
        person_id,
        token_hash,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn find_reset(conn: &mut PgConnection, token_hash: &[u8]) -> sqlx::Result<Option<ResetRow>> {
    sqlx::query_as!(
        ResetRow,
        r#"select id, person_id as "person_id!", requested_at, used_at from password_resets
            where token_hash = $1 and person_id is not null"#,
        token_hash,
    )
    .fetch_optional(conn)
    .await
}

/// Uses a reset up; false when somebody was quicker.
pub(super) async fn use_reset(conn: &mut PgConnection, id: Uuid, now: OffsetDateTime) -> sqlx::Result<bool> {
    let used = sqlx::query!("update password_resets set used_at = $2 where id = $1 and used_at is null", id, now)
        .execute(conn)
        .await?;
    Ok(used.rows_affected() == 1)
}

/// Uses up every open reset of a person.
pub(super) async fn use_resets_of(conn: &mut PgConnection, person_id: Uuid, now: OffsetDateTime) -> sqlx::Result<()> {
    sqlx::query!("update password_resets set used_at = $2 where person_id = $1 and used_at is null", person_id, now)
        .execute(conn)
        .await?;
    Ok(())
}

/// Sweeps resets of nobody that were asked for before this time; returns how many.
pub async fn delete_resets_of_nobody(conn: &mut PgConnection, before: OffsetDateTime) -> sqlx::Result<u64> {
    let deleted = sqlx::query!("delete from password_resets where person_id is null and requested_at < $1", before)
        .execute(conn)
        .await?;
    Ok(deleted.rows_affected())
}
