//! SQL of sign-ins. Times are the database's own, so that processes agree (S7).

use serde_json::{Map, Value};
use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::{ABSOLUTE, IDLE, NewSession, SignIn, StoredSession};
use crate::clock::Clock;

/// The live session with this token hash: not idle, not too old, of the person's current epoch.
pub async fn find(conn: &mut PgConnection, clock: &Clock, token_hash: &[u8]) -> sqlx::Result<Option<StoredSession>> {
    let row = sqlx::query!(
        r#"select s.person_id, s.created_at, s.data as "data: Json<Map<String, Value>>"
             from sessions s join people p on p.id = s.person_id and p.session_epoch = s.epoch
            where s.token_hash = $1
              and s.last_seen_at > now() + make_interval(secs => $2::float8 - $3::float8)
              and s.created_at > now() + make_interval(secs => $2::float8 - $4::float8)"#,
        token_hash,
        clock.offset_seconds(),
        IDLE.as_seconds_f64(),
        ABSOLUTE.as_seconds_f64(),
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|r| StoredSession { person_id: r.person_id, data: r.data.0, created_at: r.created_at }))
}

/// Notes that a session was used.
pub async fn touch(conn: &mut PgConnection, clock: &Clock, id: Uuid) -> sqlx::Result<()> {
    sqlx::query!(
        "update sessions set last_seen_at = greatest(last_seen_at, now() + make_interval(secs => $2)) where id = $1",
        id,
        clock.offset_seconds(),
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Adds a session. False when the token exists already, or the person's epoch has changed.
pub async fn insert(
    conn: &mut PgConnection,
    clock: &Clock,
    token_hash: &[u8],
    session: NewSession<'_>,
) -> sqlx::Result<bool> {
    let inserted = sqlx::query!(
        "insert into sessions (token_hash, id, person_id, epoch, data, user_agent, client, created_at, last_seen_at)
         select $1, $2, p.id, p.session_epoch, $4, $5, $6, now() + make_interval(secs => $7), now() + make_interval(secs => $7)
           from people p where p.id = $3 and p.session_epoch = $8
         on conflict on constraint sessions_pkey do nothing",
        token_hash,
        crate::secret::new_id(),
        session.person_id,
        Json(session.data) as _,
        session.user_agent,
        session.client,
        clock.offset_seconds(),
        session.epoch,
    )
    .execute(conn)
    .await?;
    Ok(inserted.rows_affected() == 1)
}

/// Replaces the data of a live session. One that was ended meanwhile stays ended (S6).
pub async fn set_data(conn: &mut PgConnection, token_hash: &[u8], data: &Map<String, Value>) -> sqlx::Result<()> {
    sqlx::query!("update sessions set data = $2 where token_hash = $1", token_hash, Json(data) as _)
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends the session with this token hash.
pub async fn delete(conn: &mut PgConnection, token_hash: &[u8]) -> sqlx::Result<()> {
    sqlx::query!("delete from sessions where token_hash = $1", token_hash).execute(conn).await?;
    Ok(())
}

/// Ends one of the person's own sign-ins; false when it is not theirs or already gone.
pub async fn delete_of_person(conn: &mut PgConnection, person_id: Uuid, id: Uuid) -> sqlx::Result<bool> {
    let deleted =
        sqlx::query!("delete from sessions where person_id = $1 and id = $2", person_id, id).execute(conn).await?;
    Ok(deleted.rows_affected() == 1)
}

/// Ends all of a person's sign-ins but the one kept; returns how many.
pub async fn delete_others(conn: &mut PgConnection, person_id: Uuid, keep: Option<Uuid>) -> sqlx::Result<u64> {
    let deleted = sqlx::query!("delete from sessions where person_id = $1 and id is distinct from $2", person_id, keep)
        .execute(conn)
        .await?;
    Ok(deleted.rows_affected())
}

/// The same, and whoever has shown the password but has no session yet must show it again: their sign-in began under
/// what was true before.
pub async fn end_others(conn: &mut PgConnection, person_id: Uuid, keep: Option<Uuid>) -> sqlx::Result<u64> {
    sqlx::query!(
        "with person as (update people set session_epoch = session_epoch + 1 where id = $1 returning session_epoch)
         update sessions s set epoch = person.session_epoch from person where s.person_id = $1 and s.id = $2",
        person_id,
        keep,
    )
    .execute(&mut *conn)
    .await?;
    delete_others(conn, person_id, keep).await
}

/// The person's live sign-ins, the one used last first.
pub async fn list_of_person(conn: &mut PgConnection, clock: &Clock, person_id: Uuid) -> sqlx::Result<Vec<SignIn>> {
    sqlx::query_as!(
        SignIn,
        "select s.id, s.user_agent, s.client, s.created_at, s.last_seen_at
           from sessions s join people p on p.id = s.person_id and p.session_epoch = s.epoch
          where s.person_id = $1
            and s.last_seen_at > now() + make_interval(secs => $2::float8 - $3::float8)
            and s.created_at > now() + make_interval(secs => $2::float8 - $4::float8)
          order by s.last_seen_at desc, s.id limit 100",
        person_id,
        clock.offset_seconds(),
        IDLE.as_seconds_f64(),
        ABSOLUTE.as_seconds_f64(),
    )
    .fetch_all(conn)
    .await
}

/// Sweeps sessions that can never be used again; returns how many.
pub async fn delete_expired(conn: &mut PgConnection, clock: &Clock) -> sqlx::Result<u64> {
    let deleted = sqlx::query!(
        "delete from sessions where created_at < now() + make_interval(secs => $1::float8 - $2::float8)",
        clock.offset_seconds(),
        ABSOLUTE.as_seconds_f64(),
    )
    .execute(conn)
    .await?;
    Ok(deleted.rows_affected())
}
