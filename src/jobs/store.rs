//! SQL of the worker: claiming mails, finishing them, and what has to be known when one is sent.

use std::collections::HashMap;

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
        put_off_surplus(&mut tx, &mut mails, per_address).await?;
    }
    tx.commit().await?;
    Ok(Claim { mails, looked_at })
}

async fn put_off_surplus(conn: &mut PgConnection, claimed: &mut Vec<Claimed>, per_address: u32) -> sqlx::Result<()> {
    // One order for all workers, or two of them could each wait for the other's address.
    claimed.sort_by(|a, b| (&a.recipient, a.id).cmp(&(&b.recipient, b.id)));
    let taken = list_taken(conn, claimed).await?;
    let mut kept: Vec<Claimed> = Vec::with_capacity(claimed.len());
    for mail in claimed.drain(..) {
        let Some((organization, taken)) = mail.organization_id.zip(taken.get(&mail.id)) else {
            kept.push(mail);
            continue;
        };
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

/// What an address got from organizations within a day, as one organization's next mail to it sees that.
struct Taken {
    mail: i64,
    own: i64,
    others: i64,
    /// When the first of them was sent.
    first: Option<OffsetDateTime>,
}

/// Of each claimed mail of an organization, once its address is no other worker's: the claimed ones themselves do not count.
async fn list_taken(conn: &mut PgConnection, claimed: &[Claimed]) -> sqlx::Result<HashMap<i64, Taken>> {
    let of_organizations = || claimed.iter().filter_map(|mail| Some((mail, mail.organization_id?)));
    let Some((first, _)) = of_organizations().next() else { return Ok(HashMap::new()) };
    let ids: Vec<i64> = of_organizations().map(|(mail, _)| mail.id).collect();
    let organizations: Vec<i64> = of_organizations().map(|(_, organization)| organization).collect();
    let recipients: Vec<String> = of_organizations().map(|(mail, _)| mail.recipient.clone()).collect();
    sqlx::query!("select pg_advisory_xact_lock(hashtextextended(r, 0)) from unnest($1::text[]) r", &recipients)
        .execute(&mut *conn)
        .await?;
    let taken = sqlx::query_as!(
        Taken,
        r#"select i.id as "mail!", t.own as "own!", t.others as "others!", t.first
             from unnest($1::bigint[], $2::text[], $3::bigint[]) i (id, recipient, organization)
            cross join lateral (
              select count(*) filter (where e.organization_id = i.organization) as own,
                     count(*) filter (where e.organization_id <> i.organization) as others, min(e.sent_at) as first
                from mails e
               where e.recipient = i.recipient and e.organization_id is not null and e.id <> all ($1)
                 and (e.sent_at > $4 or e.sent_at is null and e.lease is not null and e.due_at > $5)) t"#,
        &ids,
        &recipients,
        &organizations,
        first.held_since - A_DAY,
        first.held_since,
    )
    .fetch_all(conn)
    .await?;
    Ok(taken.into_iter().map(|taken| (taken.mail, taken)).collect())
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
