//! SQL of directory domains.

use serde::Deserialize;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::DomainTie;
use crate::domain::access::{AccountScope, Actor};

#[derive(Debug, Deserialize)]
pub(super) struct Row {
    id: Uuid,
    domain: String,
    challenge: String,
    #[serde(with = "time::serde::rfc3339")]
    begun_at: OffsetDateTime,
    begun_by_name: String,
    #[serde(with = "time::serde::rfc3339::option")]
    proved_at: Option<OffsetDateTime>,
    proved_by_name: Option<String>,
}

impl From<Row> for DomainTie {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            domain: row.domain,
            challenge: row.challenge,
            begun_at: row.begun_at,
            begun_by: row.begun_by_name,
            proved: row.proved_at.zip(row.proved_by_name),
        }
    }
}

/// The tie that waits for its proof.
pub async fn find_asked(conn: &mut PgConnection, scope: &AccountScope) -> sqlx::Result<Option<DomainTie>> {
    let row = sqlx::query_as!(
        Row,
        "select id, domain, challenge, begun_at, begun_by_name, proved_at, proved_by_name from domain_ties
          where organization_id = $1 and account_id = $2 and proved_at is null and ended_at is null",
        scope.organization_id(),
        scope.account_id(),
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Into::into))
}

/// The tie that holds.
pub async fn find_held(conn: &mut PgConnection, scope: &AccountScope) -> sqlx::Result<Option<DomainTie>> {
    let row = sqlx::query_as!(
        Row,
        "select id, domain, challenge, begun_at, begun_by_name, proved_at, proved_by_name from domain_ties
          where organization_id = $1 and account_id = $2 and proved_at is not null and ended_at is null",
        scope.organization_id(),
        scope.account_id(),
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Into::into))
}

pub(super) async fn end_asked(conn: &mut PgConnection, scope: &AccountScope, now: OffsetDateTime) -> sqlx::Result<()> {
    sqlx::query!(
        "update domain_ties set ended_at = $2 where account_id = $1 and proved_at is null and ended_at is null",
        scope.account_id(),
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert_tie(
    conn: &mut PgConnection,
    scope: &AccountScope,
    actor: &Actor,
    id: Uuid,
    domain: &str,
    challenge: &str,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into domain_ties (organization_id, account_id, id, domain, challenge, begun_at, begun_by_name)
         values ($1, $2, $3, $4, $5, $6, $7)",
        scope.organization_id(),
        scope.account_id(),
        id,
        domain,
        challenge,
        actor.now,
        actor.name,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends the tie that holds; a domain that no account of the organization is tied to any more is free again.
pub(super) async fn end_held(conn: &mut PgConnection, scope: &AccountScope, now: OffsetDateTime) -> sqlx::Result<()> {
    let ended = sqlx::query_scalar!(
        "update domain_ties set ended_at = $2, held_domain = null
          where account_id = $1 and held_domain is not null returning domain",
        scope.account_id(),
        now,
    )
    .fetch_optional(&mut *conn)
    .await?;
    if let Some(domain) = ended {
        // Locked first: another account that is tying itself to the domain is waited for, and then seen.
        sqlx::query_scalar!("select domain from directory_domains where domain = $1 for update", domain)
            .fetch_optional(&mut *conn)
            .await?;
        sqlx::query!(
            "delete from directory_domains d where d.domain = $1
                and not exists (select from domain_ties t where t.held_domain = d.domain)",
            domain,
        )
        .execute(conn)
        .await?;
    }
    Ok(())
}

/// Takes the domain for the organization. False if another one holds it.
pub(super) async fn hold_domain(conn: &mut PgConnection, scope: &AccountScope, domain: &str) -> sqlx::Result<bool> {
    // The update changes nothing: it waits for, and locks, the row that is there.
    let holder = sqlx::query_scalar!(
        "insert into directory_domains as d (domain, organization_id) values ($1, $2)
         on conflict (domain) do update set organization_id = d.organization_id returning organization_id",
        domain,
        scope.organization_id(),
    )
    .fetch_one(conn)
    .await?;
    Ok(holder == scope.organization_id())
}

pub(super) async fn mark_proved(conn: &mut PgConnection, actor: &Actor, tie: &DomainTie) -> sqlx::Result<()> {
    sqlx::query!(
        "update domain_ties set proved_at = $2, proved_by_name = $3, held_domain = domain where id = $1",
        tie.id,
        actor.now,
        actor.name,
    )
    .execute(conn)
    .await?;
    Ok(())
}
