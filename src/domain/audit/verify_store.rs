//! SQL of verifying.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::seal::SealedEvent;

/// Which event, for the operator to find.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventName {
    pub id: i64,
    pub event: String,
    pub at: OffsetDateTime,
    pub actor_name: String,
}

/// A seal, and its event as it is now, if it is there.
#[derive(Debug)]
pub(super) struct FoundSeal {
    pub place: i64,
    pub event_id: i64,
    pub content: Vec<u8>,
    pub seal: Vec<u8>,
    pub key: Vec<u8>,
    pub event: Option<(SealedEvent, EventName)>,
}

#[derive(Debug, sqlx::FromRow)]
struct Row {
    place: i64,
    event_id: i64,
    content: Vec<u8>,
    seal: Vec<u8>,
    key: Vec<u8>,
    found: Option<i64>,
    at: Option<OffsetDateTime>,
    event: Option<String>,
    organization_id: Option<i64>,
    account_id: Option<i64>,
    partner_id: Option<i64>,
    actor_id: Option<Uuid>,
    actor_name: Option<String>,
    target_id: Option<Uuid>,
    request_id: Option<Uuid>,
    details: Option<String>,
}

impl From<Row> for FoundSeal {
    fn from(row: Row) -> Self {
        let event = match (row.found, row.at, row.event, row.actor_name, row.details) {
            (Some(id), Some(at), Some(event), Some(actor_name), Some(details)) => {
                let name = EventName { id, event: event.clone(), at, actor_name: actor_name.clone() };
                let sealed = SealedEvent {
                    at,
                    event,
                    organization_id: row.organization_id,
                    account_id: row.account_id,
                    partner_id: row.partner_id,
                    actor_id: row.actor_id,
                    actor_name,
                    target_id: row.target_id,
                    request_id: row.request_id,
                    details,
                };
                Some((sealed, name))
            }
            _ => None,
        };
        Self { place: row.place, event_id: row.event_id, content: row.content, seal: row.seal, key: row.key, event }
    }
}

/// Verifying reads everything there is.
pub(super) async fn lift_time_limit(conn: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!("set local statement_timeout = 0").execute(conn).await.map(drop)
}

/// Every chain, with number and name of its organization.
pub(super) async fn list_chains(conn: &mut PgConnection) -> sqlx::Result<Vec<(i64, Option<(String, String)>)>> {
    let rows = sqlx::query!(
        r#"select c.chain as "chain!", o.number as "number?", o.name as "name?"
             from (select chain from audit_heads union select chain from audit_seals) c
             left join organizations o on o.id = c.chain order by c.chain"#,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.chain, row.number.zip(row.name))).collect())
}

/// A chain's seals beyond a place, with their events.
pub(super) async fn list_seals(
    conn: &mut PgConnection,
    chain: i64,
    after: i64,
    limit: i64,
) -> sqlx::Result<Vec<FoundSeal>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select s.place, s.event_id, s.content, s.seal, s.key, e.id as "found?", e.at as "at?", e.event as "event?",
                  e.organization_id as "organization_id?", e.account_id as "account_id?", e.partner_id as "partner_id?",
                  e.actor_id as "actor_id?", e.actor_name as "actor_name?", e.target_id as "target_id?",
                  e.request_id as "request_id?", e.details::text as "details?"
             from audit_seals s left join audit_events e on e.id = s.event_id
            where s.chain = $1 and s.place > $2 order by s.place limit $3"#,
        chain,
        after,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// The event that was sealed with this content.
pub(super) async fn find_sealed_content(conn: &mut PgConnection, content: &[u8]) -> sqlx::Result<Option<i64>> {
    sqlx::query_scalar!("select event_id from audit_seals where content = $1 order by event_id limit 1", content)
        .fetch_optional(conn)
        .await
}

/// The first event that waited for its seal and is gone.
pub(super) async fn find_vanished(conn: &mut PgConnection) -> sqlx::Result<Option<i64>> {
    sqlx::query_scalar!(
        "select u.event_id from audit_unsealed u
          where not exists (select from audit_events e where e.id = u.event_id) order by 1 limit 1",
    )
    .fetch_optional(conn)
    .await
}

/// The first event that has no seal and waits for none.
pub(super) async fn find_unsealed(conn: &mut PgConnection) -> sqlx::Result<Option<EventName>> {
    sqlx::query_as!(
        EventName,
        "select e.id, e.event, e.at, e.actor_name from audit_events e
          where not exists (select from audit_seals s where s.event_id = e.id)
            and not exists (select from audit_unsealed u where u.event_id = e.id) order by e.id limit 1",
    )
    .fetch_optional(conn)
    .await
}

/// The time now, and that of the oldest event that waits for its seal.
pub(super) async fn find_oldest_waiting(
    conn: &mut PgConnection,
) -> sqlx::Result<(OffsetDateTime, Option<OffsetDateTime>)> {
    let row = sqlx::query!(
        r#"select now() as "now!", min(e.at) as since from audit_unsealed u join audit_events e on e.id = u.event_id"#,
    )
    .fetch_one(conn)
    .await?;
    Ok((row.now, row.since))
}

/// Events that wait for their seal.
pub async fn count_waiting(conn: &mut PgConnection) -> sqlx::Result<i64> {
    sqlx::query_scalar!(r#"select count(*) as "count!" from audit_unsealed"#).fetch_one(conn).await
}
