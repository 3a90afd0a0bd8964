//! SQL of second factors.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::SecondFactor;

/// Whether a sign-in of this person asks for a second step.
pub async fn is_set_up(conn: &mut PgConnection, person_id: Uuid) -> sqlx::Result<bool> {
    sqlx::query_scalar!(r#"select exists (select from authenticators where person_id = $1) as "is_set_up!""#, person_id)
        .fetch_one(conn)
        .await
}

/// What the person has set up.
pub async fn find(conn: &mut PgConnection, person_id: Uuid) -> sqlx::Result<SecondFactor> {
    sqlx::query_as!(
        SecondFactor,
        r#"select (select set_up_at from authenticators where person_id = $1) as authenticator,
                  (select id from authenticators where person_id = $1) as authenticator_id,
                  (select count(*) from recovery_codes where person_id = $1 and used_at is null) as "codes_left!""#,
        person_id,
    )
    .fetch_one(conn)
    .await
}

pub(super) async fn find_authenticator(conn: &mut PgConnection, person_id: Uuid) -> sqlx::Result<Option<Uuid>> {
    sqlx::query_scalar!("select id from authenticators where person_id = $1", person_id).fetch_optional(conn).await
}

/// Takes the code of a half minute; false when it, or a later one, was taken before.
pub(super) async fn take_step(conn: &mut PgConnection, person_id: Uuid, id: Uuid, step: i64) -> sqlx::Result<bool> {
    let taken = sqlx::query!(
        "update authenticators set last_step = $3 where person_id = $1 and id = $2 and last_step < $3",
        person_id,
        id,
        step,
    )
    .execute(conn)
    .await?;
    Ok(taken.rows_affected() == 1)
}

/// Keeps a new app. False when the person has one already.
pub(super) async fn insert_authenticator(
    conn: &mut PgConnection,
    person_id: Uuid,
    id: Uuid,
    step: i64,
    now: OffsetDateTime,
) -> sqlx::Result<bool> {
    let inserted = sqlx::query!(
        "insert into authenticators (person_id, id, set_up_at, last_step) values ($1, $2, $3, $4)
         on conflict on constraint authenticators_pkey do nothing",
        person_id,
        id,
        now,
        step,
    )
    .execute(conn)
    .await?;
    Ok(inserted.rows_affected() == 1)
}

pub(super) async fn delete_authenticator(conn: &mut PgConnection, person_id: Uuid) -> sqlx::Result<bool> {
    let deleted = sqlx::query!("delete from authenticators where person_id = $1", person_id).execute(conn).await?;
    Ok(deleted.rows_affected() == 1)
}

/// Uses a recovery code up; how many are left, or nothing when it is not one, or was used before.
pub(super) async fn use_recovery_code(
    conn: &mut PgConnection,
    person_id: Uuid,
    code_hash: &[u8],
    now: OffsetDateTime,
) -> sqlx::Result<Option<i64>> {
    let used = sqlx::query!(
        "update recovery_codes set used_at = $3 where person_id = $1 and code_hash = $2 and used_at is null",
        person_id,
        code_hash,
        now,
    )
    .execute(&mut *conn)
    .await?;
    if used.rows_affected() == 0 {
        return Ok(None);
    }
    Ok(Some(find(conn, person_id).await?.codes_left))
}

/// Replaces all recovery codes; none takes them away.
pub(super) async fn replace_recovery_codes(
    conn: &mut PgConnection,
    person_id: Uuid,
    code_hashes: &[Vec<u8>],
) -> sqlx::Result<()> {
    sqlx::query!("delete from recovery_codes where person_id = $1", person_id).execute(&mut *conn).await?;
    sqlx::query!(
        "insert into recovery_codes (person_id, code_hash) select $1, code_hash from unnest($2::bytea[]) code_hash",
        person_id,
        code_hashes,
    )
    .execute(conn)
    .await?;
    Ok(())
}
