//! SQL of the audit trail.

use sqlx::PgConnection;
use uuid::Uuid;

use super::{EventKind, NewEvent, RecordedEvent};
use crate::domain::access::{AccountScope, Actor};

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
    at: time::OffsetDateTime,
    event: String,
    actor_name: String,
    account_number: Option<String>,
    details: serde_json::Value,
}

impl From<Row> for RecordedEvent {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            at: row.at,
            kind: EventKind::parse(&row.event),
            actor_name: row.actor_name,
            account_number: row.account_number,
            details: row.details,
        }
    }
}

/// A member's history, newest first, at most `limit` events: what happened to the membership in this organisation, and what
/// the person changed about themselves while they belonged to it (their details are copied to it, D14).
pub async fn list_of_member(
    conn: &mut PgConnection,
    scope: &AccountScope,
    membership_id: Uuid,
    limit: i64,
) -> sqlx::Result<Vec<RecordedEvent>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select e.id as "id!", e.at as "at!", e.event as "event!", e.actor_name as "actor_name!",
                  a.number as "account_number?", e.details as "details!"
             from ((select * from audit_events
                     where organization_id = $1 and target_id = $2 order by id desc limit $3)
                   union all
                   (select own.* from memberships m
                      join audit_events own on own.organization_id is null and own.target_id = m.person_id
                     where m.organization_id = $1 and m.id = $2 and own.event = 'person.details.changed'
                       and own.at >= m.joined_at and own.at <= coalesce(m.removed_at, 'infinity')
                     order by own.id desc limit $3)) e
             left join accounts a on a.id = e.account_id
            order by e.id desc limit $3"#,
        scope.organization_id(),
        membership_id,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// The history of an account's partner visibility, newest first, at most `limit` events.
pub async fn list_of_visibility(
    conn: &mut PgConnection,
    scope: &AccountScope,
    limit: i64,
) -> sqlx::Result<Vec<RecordedEvent>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select e.id, e.at, e.event, e.actor_name, $2::text as "account_number?", e.details
             from audit_events e
            where e.account_id = $1 and e.event >= 'visibility.' and e.event < 'visibility/'
            order by e.id desc limit $3"#,
        scope.account_id(),
        scope.number(),
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// The history of an agreement's details, newest first, at most `limit` events: from whichever of its accounts they were
/// changed.
pub async fn list_of_agreement(
    conn: &mut PgConnection,
    scope: &AccountScope,
    limit: i64,
) -> sqlx::Result<Vec<RecordedEvent>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select e.id, e.at, e.event, e.actor_name, null as "account_number?", e.details
             from audit_events e
            where e.organization_id = $1 and e.event = 'agreement.details.changed' and e.details ->> 'agreement' = $2
            order by e.id desc limit $3"#,
        scope.organization_id(),
        scope.agreement_number(),
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Into::into).collect())
}
