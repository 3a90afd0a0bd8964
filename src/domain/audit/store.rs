//! SQL of the audit trail.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{EventKind, History, NewEvent, RecordedEvent};
use crate::domain::access::{AccountScope, Actor};

/// How far back it looks. What is older than so many events is as if it were past: an undo comes too late, a day of pages
/// stays quick.
const RECENT: i64 = 500;

/// Records an event inside the change's own transaction.
pub async fn record(conn: &mut PgConnection, actor: &Actor, event: NewEvent) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into audit_events (at, event, organization_id, account_id, partner_id, actor_id, actor_name,
                                   target_id, request_id, details)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        actor.now,
        event.kind.as_str(),
        event.organization_id,
        event.account_id,
        event.partner_id,
        actor.person_id,
        actor.name,
        event.target_id,
        actor.request_id,
        event.details,
    )
    .execute(conn)
    .await?;
    Ok(())
}

struct Row {
    id: i64,
    request_id: Option<Uuid>,
    at: OffsetDateTime,
    event: String,
    actor_name: String,
    account_number: Option<String>,
    details: serde_json::Value,
}

impl From<Row> for RecordedEvent {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            request_id: row.request_id,
            at: row.at,
            kind: EventKind::parse(&row.event),
            actor_name: row.actor_name,
            account_number: row.account_number,
            details: row.details,
        }
    }
}

/// One more than asked for tells whether there are older ones.
fn one_more(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1)
}

/// Every event has a lower id: compared as one number, so that an index has the place.
fn behind(after: Option<i64>) -> i64 {
    after.unwrap_or(i64::MAX)
}

/// The history of a membership, or of added seats, newest first, a page of `limit` events behind the one with the id `after`:
/// what happened to it in this organisation. Of a membership also what the person changed about themselves while they
/// belonged to it (their details are copied to it, D14).
pub async fn list_of_target(
    conn: &mut PgConnection,
    scope: &AccountScope,
    target_id: Uuid,
    after: Option<i64>,
    limit: usize,
) -> sqlx::Result<History> {
    let rows = sqlx::query_as!(
        Row,
        r#"select e.id as "id!", e.request_id, e.at as "at!", e.event as "event!", e.actor_name as "actor_name!",
                  a.number as "account_number?", e.details as "details!"
             from ((select * from audit_events
                     where organization_id = $1 and target_id = $2 and id < $4 order by id desc limit $3)
                   union all
                   (select own.* from memberships m
                      join audit_events own on own.organization_id is null and own.target_id = m.person_id
                     where m.organization_id = $1 and m.id = $2 and own.event = 'person.details.changed'
                       and own.at >= m.joined_at and own.at <= coalesce(m.removed_at, 'infinity') and own.id < $4
                     order by own.id desc limit $3)) e
             left join accounts a on a.id = e.account_id
            order by e.id desc limit $3"#,
        scope.organization_id(),
        target_id,
        one_more(limit),
        behind(after),
    )
    .fetch_all(conn)
    .await?;
    Ok(History::new(rows.into_iter().map(Into::into).collect(), limit))
}

/// What concerned a person's own sign-in, newest first, a page of `limit` events behind the one with the id `after`. It is of
/// no organisation, and for nobody else's eyes.
pub async fn list_of_person(
    conn: &mut PgConnection,
    person_id: Uuid,
    after: Option<i64>,
    limit: usize,
) -> sqlx::Result<History> {
    let rows = sqlx::query_as!(
        Row,
        r#"select e.id, e.request_id, e.at, e.event, e.actor_name, null as "account_number?", e.details
             from audit_events e
            where e.organization_id is null and e.target_id = $1 and e.id < $3
              and e.event >= 'person.' and e.event < 'person/' and e.event <> 'person.details.changed'
            order by e.id desc limit $2"#,
        person_id,
        one_more(limit),
        behind(after),
    )
    .fetch_all(conn)
    .await?;
    Ok(History::new(rows.into_iter().map(Into::into).collect(), limit))
}

/// The history of an account's partner visibility, newest first, a page of `limit` events behind the one with the id
/// `after`; and what happened since a moment, in order: the latest [`RECENT`] events at most.
pub async fn list_of_visibility(
    conn: &mut PgConnection,
    scope: &AccountScope,
    after: Option<i64>,
    limit: usize,
    since: OffsetDateTime,
) -> sqlx::Result<(History, Vec<RecordedEvent>)> {
    let rows = sqlx::query!(
        r#"with own as not materialized (
             select * from audit_events
              where account_id = $1 and event >= 'visibility.' and event < 'visibility/')
           select e.is_recent as "is_recent!", e.id as "id!", e.request_id, e.at as "at!", e.event as "event!",
                  e.actor_name as "actor_name!", e.details as "details!"
             from ((select false as is_recent, * from own where id < $3 order by id desc limit $2)
                   union all
                   (select true, * from (select * from own order by id desc limit $5) latest where at > $4)) e
            order by e.id desc"#,
        scope.account_id(),
        one_more(limit),
        behind(after),
        since,
        RECENT,
    )
    .fetch_all(conn)
    .await?;
    let (mut page, mut recent) = (Vec::new(), Vec::new());
    for row in rows {
        let of = if row.is_recent { &mut recent } else { &mut page };
        of.push(RecordedEvent {
            id: row.id,
            request_id: row.request_id,
            at: row.at,
            kind: EventKind::parse(&row.event),
            actor_name: row.actor_name,
            account_number: Some(scope.number().to_owned()),
            details: row.details,
        });
    }
    recent.reverse();
    Ok((History::new(page, limit), recent))
}

/// The history of an agreement's details, newest first, a page of `limit` events behind the one with the id `after`: from
/// whichever of its accounts they were changed.
pub async fn list_of_agreement(
    conn: &mut PgConnection,
    scope: &AccountScope,
    after: Option<i64>,
    limit: usize,
) -> sqlx::Result<History> {
    let rows = sqlx::query_as!(
        Row,
        r#"select e.id, e.request_id, e.at, e.event, e.actor_name, null as "account_number?", e.details
             from audit_events e
            where e.organization_id = $1 and e.event = 'agreement.details.changed' and e.details ->> 'agreement' = $2
              and e.id < $4
            order by e.id desc limit $3"#,
        scope.organization_id(),
        scope.agreement_number(),
        one_more(limit),
        behind(after),
    )
    .fetch_all(conn)
    .await?;
    Ok(History::new(rows.into_iter().map(Into::into).collect(), limit))
}
