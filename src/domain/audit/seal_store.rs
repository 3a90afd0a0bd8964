//! SQL of sealing.

use sqlx::PgConnection;

use super::seal::{Head, SealedEvent};

#[derive(Debug)]
pub(super) struct NewSeal {
    pub chain: i64,
    pub place: i64,
    pub event_id: i64,
    pub content: Vec<u8>,
    pub seal: Vec<u8>,
}

/// Held to the end of the transaction; false while another process seals.
pub(super) async fn try_lock(conn: &mut PgConnection) -> sqlx::Result<bool> {
    sqlx::query_scalar!(r#"select pg_try_advisory_xact_lock(hashtextextended('audit seals', 0)) as "ours!""#)
        .fetch_one(conn)
        .await
}

/// Waiting events by id, which is nearly the order of their commits; those that are held aside.
pub(super) async fn list_unsealed(conn: &mut PgConnection, limit: i64) -> sqlx::Result<Vec<(i64, SealedEvent)>> {
    let rows = sqlx::query!(
        r#"select e.id, e.at, e.event, e.organization_id, e.account_id, e.partner_id, e.actor_id, e.actor_name, e.target_id,
                  e.request_id, e.details::text as "details!"
             from audit_unsealed u join audit_events e on e.id = u.event_id
            where not u.held order by u.event_id limit $1"#,
        limit,
    )
    .fetch_all(conn)
    .await?;
    let sealed = rows.into_iter().map(|row| {
        let event = SealedEvent {
            at: row.at,
            event: row.event,
            organization_id: row.organization_id,
            account_id: row.account_id,
            partner_id: row.partner_id,
            actor_id: row.actor_id,
            actor_name: row.actor_name,
            target_id: row.target_id,
            request_id: row.request_id,
            details: row.details,
        };
        (row.id, event)
    });
    Ok(sealed.collect())
}

/// Sets events of broken chains aside.
pub(super) async fn hold(conn: &mut PgConnection, events: &[i64]) -> sqlx::Result<()> {
    sqlx::query!("update audit_unsealed set held = true where event_id = any ($1)", events).execute(conn).await?;
    Ok(())
}

/// Takes up to `limit` events up again that were set aside; gives how many.
pub(super) async fn release(conn: &mut PgConnection, limit: i64) -> sqlx::Result<u64> {
    let released = sqlx::query!(
        "update audit_unsealed set held = false
          where event_id in (select event_id from audit_unsealed where held order by event_id limit $1)",
        limit,
    )
    .execute(conn)
    .await?;
    Ok(released.rows_affected())
}

/// Place, seal and key of a chain's last seal.
pub(super) async fn find_last(conn: &mut PgConnection, chain: i64) -> sqlx::Result<Option<(i64, Vec<u8>, Vec<u8>)>> {
    let row =
        sqlx::query!("select place, seal, key from audit_seals where chain = $1 order by place desc limit 1", chain)
            .fetch_optional(conn)
            .await?;
    Ok(row.map(|row| (row.place, row.seal, row.key)))
}

pub(super) async fn find_head(conn: &mut PgConnection, chain: i64) -> sqlx::Result<Option<Head>> {
    sqlx::query_as!(Head, "select place, seal, head, key from audit_heads where chain = $1", chain)
        .fetch_optional(conn)
        .await
}

pub(super) async fn set_head(conn: &mut PgConnection, chain: i64, head: &Head) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into audit_heads (chain, place, seal, head, key) values ($1, $2, $3, $4, $5)
         on conflict (chain) do update
            set place = excluded.place, seal = excluded.seal, head = excluded.head, key = excluded.key",
        chain,
        head.place,
        head.seal,
        head.head,
        head.key,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes the seals; their events wait no more.
pub(super) async fn insert_seals(conn: &mut PgConnection, key: &[u8], seals: &[NewSeal]) -> sqlx::Result<()> {
    let chains: Vec<i64> = seals.iter().map(|seal| seal.chain).collect();
    let places: Vec<i64> = seals.iter().map(|seal| seal.place).collect();
    let events: Vec<i64> = seals.iter().map(|seal| seal.event_id).collect();
    let contents: Vec<Vec<u8>> = seals.iter().map(|seal| seal.content.clone()).collect();
    let macs: Vec<Vec<u8>> = seals.iter().map(|seal| seal.seal.clone()).collect();
    sqlx::query!(
        "insert into audit_seals (chain, place, event_id, content, seal, key)
         select *, $6::bytea from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::bytea[], $5::bytea[])",
        &chains,
        &places,
        &events,
        &contents,
        &macs,
        key,
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!("delete from audit_unsealed where event_id = any ($1)", &events).execute(conn).await?;
    Ok(())
}
