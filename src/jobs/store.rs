//! SQL of the worker: claiming mails, finishing them, and what has to be known when one is sent.

use sqlx::{PgConnection, PgPool};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::message::Party;
use super::shares;
use crate::clock::Clock;

/// How long a claimed mail belongs to its worker; then another may take it.
pub(super) const LEASE: Duration = Duration::minutes(2);
const A_DAY: Duration = Duration::days(1);

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
    /// This try included.
    pub attempts: i32,
    pub lease: Uuid,
    pub held_since: OffsetDateTime,
}

/// What a claim found.
#[derive(Debug)]
pub(super) struct Claim {
    pub mails: Vec<Claimed>,
    /// Those that were put off included.
    pub looked_at: usize,
}

/// Takes up to `limit` mails that are due, oldest first, and counts the try before anything can go wrong with it.
/// Those that would be too many in a day from organizations to one address are put off instead (INV-18, [`shares`]).
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
                     m.created_at, m.attempts, m.lease as "lease!", $1::timestamptz as "held_since!""#,
        now,
        i64::try_from(limit).unwrap_or(i64::MAX),
        lease,
        now + LEASE,
    )
    .fetch_all(&mut *tx)
    .await?;
    let looked_at = mails.len();
    if let Some(per_address) = per_address {
        put_off_surplus(&mut tx, &mut mails, per_address).await?;
    }
    tx.commit().await?;
    Ok(Claim { mails, looked_at })
}

async fn put_off_surplus(conn: &mut PgConnection, claimed: &mut Vec<Claimed>, per_address: u32) -> sqlx::Result<()> {
    // One order for all workers, or two of them could each wait for the other's address.
    claimed.sort_by(|a, b| (&a.recipient, a.id).cmp(&(&b.recipient, b.id)));
    let ids: Vec<i64> = claimed.iter().map(|mail| mail.id).collect();
    let mut kept: Vec<Claimed> = Vec::with_capacity(claimed.len());
    for mail in claimed.drain(..) {
        let Some(organization) = mail.organization_id else {
            kept.push(mail);
            continue;
        };
        sqlx::query!("select pg_advisory_xact_lock(hashtextextended($1, 0))", mail.recipient)
            .execute(&mut *conn)
            .await?;
        let taken = sqlx::query!(
            r#"select count(*) filter (where organization_id = $5) as "own!",
                      count(*) filter (where organization_id <> $5) as "others!", min(sent_at) as first from mails
                where recipient = $1 and organization_id is not null and id <> all($3)
                  and (sent_at > $2 or sent_at is null and lease is not null and due_at > $4)"#,
            mail.recipient,
            mail.held_since - A_DAY,
            &ids,
            mail.held_since,
            organization,
        )
        .fetch_one(&mut *conn)
        .await?;
        let (mut own, mut others) = (taken.own, taken.others);
        for beside in kept.iter().filter(|k| k.recipient == mail.recipient).filter_map(|k| k.organization_id) {
            *(if beside == organization { &mut own } else { &mut others }) += 1;
        }
        if shares::has_room(per_address, own, others) {
            kept.push(mail);
            continue;
        }
        let later = taken.first.map_or(mail.held_since + Duration::hours(1), |first| first + A_DAY);
        let mark = Mark { id: mail.id, lease: mail.lease };
        put_off(conn, mark, later.max(mail.held_since + Duration::minutes(1)), None, false).await?;
    }
    *claimed = kept;
    Ok(())
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
