//! SQL of passkeys.

use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;
use uuid::Uuid;
use webauthn_rs::prelude::Passkey as Credential;

use super::Passkey;

/// The person's passkeys, in the order in which they were added.
pub async fn list_passkeys(conn: &mut PgConnection, person_id: Uuid) -> sqlx::Result<Vec<Passkey>> {
    sqlx::query_as!(
        Passkey,
        "select id, name, added_at, last_used_at from passkeys where person_id = $1 order by added_at, id",
        person_id,
    )
    .fetch_all(conn)
    .await
}

pub(super) async fn list_credentials(
    conn: &mut PgConnection,
    person_id: Uuid,
) -> sqlx::Result<Vec<(Uuid, Credential)>> {
    let rows = sqlx::query!(
        r#"select id, credential as "credential: Json<Credential>" from passkeys where person_id = $1 order by id"#,
        person_id,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.credential.0)).collect())
}

/// Adds one. False when somebody has it already.
pub(super) async fn insert(
    conn: &mut PgConnection,
    id: Uuid,
    person_id: Uuid,
    name: &str,
    credential: &Credential,
    now: OffsetDateTime,
) -> sqlx::Result<bool> {
    let inserted = sqlx::query!(
        "insert into passkeys (id, person_id, credential_id, name, credential, counter, added_at)
         values ($1, $2, $3, $4, $5, 0, $6) on conflict on constraint passkeys_credential_key do nothing",
        id,
        person_id,
        credential.cred_id().as_slice(),
        name,
        Json(credential) as _,
        now,
    )
    .execute(conn)
    .await?;
    Ok(inserted.rows_affected() == 1)
}

/// Notes a signature; false when one with this counter, or a higher one, was there before.
pub(super) async fn set_used(
    conn: &mut PgConnection,
    id: Uuid,
    credential: &Credential,
    counter: i64,
    now: OffsetDateTime,
) -> sqlx::Result<bool> {
    let used = sqlx::query!(
        "update passkeys set credential = $2, counter = $3, last_used_at = $4
          where id = $1 and (counter < $3 or (counter = 0 and $3 = 0))",
        id,
        Json(credential) as _,
        counter,
        now,
    )
    .execute(conn)
    .await?;
    Ok(used.rows_affected() == 1)
}

/// Deletes one of the person's own; its name.
pub(super) async fn delete(conn: &mut PgConnection, person_id: Uuid, id: Uuid) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!("delete from passkeys where person_id = $1 and id = $2 returning name", person_id, id)
        .fetch_optional(conn)
        .await
}

pub(super) async fn delete_all(conn: &mut PgConnection, person_id: Uuid) -> sqlx::Result<()> {
    sqlx::query!("delete from passkeys where person_id = $1", person_id).execute(conn).await?;
    Ok(())
}
