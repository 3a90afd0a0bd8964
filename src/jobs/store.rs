//! SQL of the worker: claiming mails, finishing them, and what has to be known when one is sent.

use sqlx::{PgConnection, PgPool};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::message::Party;
use super::shares_store;
use crate::clock::Clock;

/// How long a claimed mail belongs to its worker; then another may take it.
pub(super) const LEASE: Duration = Duration::minutes(2);

/// A mail that this worker holds.
#[derive(Debug)]
pub(super) struct Claimed {
    pub id: i64,
    pub kind: String,
    pub subject_id: Uuid,
    pub generation: i32,
    pub organization_id: Option<i64>,
    pub recipient: String,
    pub language: String,
    pub payload: serde_json::Value,
    /// Further notices of the same kind, in the order in which they came.
    pub more: serde_json::Value,
    pub created_at: OffsetDateTime,
    /// Of a notice of what has changed: the recipient knows what was true right before.
    pub since: Option<OffsetDateTime>,
    /// This try included.
    pub attempts: i32,
    pub lease: Uuid,
    pub held_since: OffsetDateTime,
}

/// What a claim found.
#[derive(Debug, Default)]
pub(super) struct Claim {
    pub mails: Vec<Claimed>,
    /// Those that were put off included.
    pub looked_at: usize,
}

/// Takes up to `limit` mails that are due, oldest first, and counts the try before anything can go wrong with it.
/// Those that would be too many in a day from organizations to one address are put off instead (INV-18, [`super::shares`]).
pub(super) async fn claim(pool: &PgPool, clock: &Clock, limit: usize, per_address: Option<u32>) -> sqlx::Result<Claim> {
    let mut tx = pool.begin().await?;
    let now = clock.now(&mut tx).await?;
    let lease = Uuid::new_v4();
    let mut mails = sqlx::query_as!(
        Claimed,
        r#"with due as materialized (
             select id from mails where due_at <= $1 order by due_at, id limit $2 for update skip locked)
           update mails m set attempts = attempts + 1, lease = $3, due_at = $4 from due where m.id = due.id
           returning m.id, m.kind, m.subject_id, m.generation, m.organization_id, m.recipient, m.language, m.payload, m.more,
                     m.created_at, m.since, m.attempts, m.lease as "lease!", $1::timestamptz as "held_since!""#,
        now,
        i64::try_from(limit).unwrap_or(i64::MAX),
        lease,
        now + LEASE,
    )
    .fetch_all(&mut *tx)
    .await?;
    let looked_at = mails.len();
    if let Some(per_address) = per_address {
        shares_store::put_off_surplus(&mut tx, &mut mails, per_address).await?;
    }
    tx.commit().await?;
    Ok(Claim { mails, looked_at })
}

/// Which mail, held how: marking one that was lost to another worker does nothing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    pub id: i64,
    pub lease: Uuid,
}

pub(super) async fn mark_sent(conn: &mut PgConnection, mark: Mark, now: OffsetDateTime) -> sqlx::Result<()> {
    sqlx::query!(
        "update mails set sent_at = $3, due_at = null, lease = null, last_error = null where id = $1 and lease = $2",
        mark.id,
        mark.lease,
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Makes mails due again that were not tried after all: their try is taken back.
pub(super) async fn give_back(pool: &PgPool, clock: &Clock, marks: &[Mark]) -> sqlx::Result<()> {
    if marks.is_empty() {
        return Ok(());
    }
    let (ids, leases): (Vec<i64>, Vec<Uuid>) = marks.iter().map(|mark| (mark.id, mark.lease)).unzip();
    sqlx::query!(
        "update mails m set due_at = now() + make_interval(secs => $3), lease = null, attempts = m.attempts - 1
           from unnest($1::bigint[], $2::uuid[]) held (id, lease) where m.id = held.id and m.lease = held.lease",
        &ids,
        &leases,
        clock.offset_seconds(),
    )
    .execute(pool)
    .await?;
    Ok(())
}

/// Tries again at `due_at`; a try that does not `count` is taken back.
pub(super) async fn put_off(
    conn: &mut PgConnection,
    mark: Mark,
    due_at: OffsetDateTime,
    problem: Option<&str>,
    counts: bool,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update mails set due_at = $3, lease = null, last_error = coalesce($4, last_error), attempts = attempts - $5
          where id = $1 and lease = $2",
        mark.id,
        mark.lease,
        due_at,
        problem,
        i32::from(!counts),
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn bury(conn: &mut PgConnection, mark: Mark, because: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "update mails set buried_because = $3, last_error = $3, due_at = null, lease = null where id = $1 and lease = $2",
        mark.id,
        mark.lease,
        because,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether an invitation is still open in this generation; and whether its address belongs to a person already.
pub(super) async fn find_invitation(
    conn: &mut PgConnection,
    party: Party,
    membership_id: Uuid,
    generation: i32,
    email: &str,
) -> sqlx::Result<(bool, bool)> {
    let row = sqlx::query!(
        r#"select exists (select from memberships where $1 and id = $2 and generation = $3 and email = $4
                            and joined_at is null and removed_at is null
                          union all
                          select from partner_memberships where not $1 and id = $2 and generation = $3 and email = $4
                            and joined_at is null and removed_at is null) as "is_open!",
                  exists (select from people where email = $4) as "is_known!""#,
        party == Party::Member,
        membership_id,
        generation,
        email,
    )
    .fetch_one(conn)
    .await?;
    Ok((row.is_open, row.is_known))
}

/// Whether a password reset can still be used.
pub(super) async fn is_reset_open(conn: &mut PgConnection, reset_id: Uuid) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from password_resets where id = $1 and used_at is null) as "open!""#,
        reset_id
    )
    .fetch_one(conn)
    .await
}

/// Whether somebody with this address has accepted to be among a partner's staff.
pub(super) async fn has_joined_partner(conn: &mut PgConnection, partner_id: i64, email: &str) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from partner_memberships where partner_id = $1 and email = $2
                             and joined_at is not null and removed_at is null) as "joined!""#,
        partner_id,
        email,
    )
    .fetch_one(conn)
    .await
}
