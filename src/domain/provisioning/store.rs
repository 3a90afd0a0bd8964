//! SQL of seats that an account adds itself.

use serde::Deserialize;
use sqlx::PgConnection;
use time::serde::rfc3339;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::{Provisioning, SettlingLine, State, Subscription};
use crate::domain::access::{AccountScope, Actor};
use crate::domain::audit::{self, RecordedEvent};
use crate::domain::orders::Product;
use crate::domain::partners::NamedPartner;
use crate::jobs::message::iso_day;

/// Every subscription of the account to which seats can be added on a day, by product and partner of record.
pub async fn list_subscriptions(
    conn: &mut PgConnection,
    scope: &AccountScope,
    today: Date,
) -> sqlx::Result<Vec<Subscription>> {
    let rows = sqlx::query!(
        r#"with mine as (
             select c.id, c.partner_of_record from channels c where c.organization_id = $1 and c.account_id = $2),
           running as (
             select p.id as product_id, c.partner_of_record, sum(l.quantity)::bigint as ordered, max(l.ends_on) as ends_on,
                    (array_agg(c.id order by l.ends_on desc, c.id))[1] as channel_id
               from mine c
               join channel_products t on t.channel_id = c.id and t.lines > 0
               join products p on p.id = t.product_id and p.self_service
               join channel_terms l on l.channel_id = c.id and l.product_id = p.id and l.lines > 0
              where l.starts_on <= $3 and l.ends_on >= $3 group by 1, 2),
           open as (
             select v.product_id, c.partner_of_record, sum(v.quantity)::bigint as seats
               from provisionings v join mine c on c.id = v.channel_id
              where v.account_id = $2 and v.undone_at is null and v.ordered_at is null group by 1, 2)
           select r.channel_id as "channel_id!", p.id, p.name, b.number, b.name as partner, r.ordered as "ordered!",
                  r.ends_on as "ends_on!", coalesce(o.seats, 0) as "open!",
                  greatest(coalesce(p.self_service_limit, $4)::bigint - coalesce(
                    (select sum(every.seats)::bigint from open every where every.product_id = p.id), 0), 0) as "room!"
             from running r join products p on p.id = r.product_id join partners b on b.id = r.partner_of_record
             left join open o on o.product_id = r.product_id and o.partner_of_record = r.partner_of_record
            order by lower(p.name), p.id, b.number"#,
        scope.organization_id(),
        scope.account_id(),
        today,
        super::MOST_AT_ONCE,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Subscription {
            channel_id: row.channel_id,
            product: Product { id: row.id, name: row.name },
            partner: NamedPartner { number: row.number, name: row.partner },
            ordered: row.ordered,
            open: row.open,
            ends_on: row.ends_on,
            room: row.room,
        })
        .collect())
}

/// The account's seats with this id; unknown and another account's are alike.
pub async fn find(conn: &mut PgConnection, scope: &AccountScope, id: Uuid) -> sqlx::Result<Option<Provisioning>> {
    let row = sqlx::query_as!(
        Row,
        r#"select v.id, v.reference, v.product_id, p.name as product, b.number as partner_number, b.name as partner, v.domain,
                  v.quantity, v.starts_on, v.ends_on, v.provisioned_at, v.provisioned_by_name, v.undone_at, v.undone_by_name,
                  v.ordered_at, o.number as "order_number?", v.line as "order_line?", l.quantity as "line_quantity?"
             from provisionings v join products p on p.id = v.product_id join channels c on c.id = v.channel_id
             join partners b on b.id = c.partner_of_record
             left join orders o on o.id = v.order_id left join order_lines l on l.order_id = v.order_id and l.line = v.line
            where v.organization_id = $1 and v.account_id = $2 and v.id = $3"#,
        scope.organization_id(),
        scope.account_id(),
        id,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Into::into))
}

/// What happened to the account's seats with this id, the newest first.
pub async fn list_history(conn: &mut PgConnection, scope: &AccountScope, id: Uuid) -> sqlx::Result<Vec<RecordedEvent>> {
    // Added, then ordered or undone: never more than a few.
    Ok(audit::list_of_target(conn, scope, id, None, 50).await?.events)
}

/// Whether there are seats with this id, whosever they are.
pub(super) async fn exists(conn: &mut PgConnection, id: Uuid) -> sqlx::Result<bool> {
    sqlx::query_scalar!(r#"select exists (select from provisionings where id = $1) as "exists!""#, id)
        .fetch_one(conn)
        .await
}

pub(super) async fn insert(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    (id, reference): (Uuid, &str),
    subscription: &Subscription,
    (domain, quantity): (&str, i32),
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into provisionings (organization_id, account_id, id, reference, channel_id, product_id, domain, quantity,
                                    starts_on, ends_on, provisioned_at, provisioned_by, provisioned_by_name)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        scope.organization_id(),
        scope.account_id(),
        id,
        reference,
        subscription.channel_id,
        subscription.product.id,
        domain,
        quantity,
        actor.now.date(),
        subscription.ends_on,
        actor.now,
        actor.person_id,
        actor.name,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// False if the seats are not open any more.
pub(super) async fn mark_undone(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    id: Uuid,
) -> sqlx::Result<bool> {
    let undone = sqlx::query!(
        "update provisionings set undone_at = $4, undone_by_name = $5
          where organization_id = $1 and account_id = $2 and id = $3 and undone_at is null and ordered_at is null",
        scope.organization_id(),
        scope.account_id(),
        id,
        actor.now,
        actor.name,
    )
    .execute(conn)
    .await?;
    Ok(undone.rows_affected() == 1)
}

#[derive(Debug, Deserialize)]
pub(super) struct Row {
    pub id: Uuid,
    pub reference: String,
    pub product_id: String,
    pub product: String,
    pub partner_number: String,
    pub partner: String,
    pub domain: String,
    pub quantity: i32,
    #[serde(with = "iso_day")]
    pub starts_on: Date,
    #[serde(with = "iso_day")]
    pub ends_on: Date,
    #[serde(with = "rfc3339")]
    pub provisioned_at: OffsetDateTime,
    pub provisioned_by_name: String,
    #[serde(with = "rfc3339::option")]
    pub undone_at: Option<OffsetDateTime>,
    pub undone_by_name: Option<String>,
    #[serde(with = "rfc3339::option")]
    pub ordered_at: Option<OffsetDateTime>,
    pub order_number: Option<String>,
    pub order_line: Option<i32>,
    pub line_quantity: Option<i32>,
}

impl From<Row> for Provisioning {
    fn from(row: Row) -> Self {
        let line = match (row.order_number, row.order_line, row.line_quantity) {
            (Some(order), Some(line), Some(quantity)) => Some(SettlingLine { order, line, quantity }),
            _ => None,
        };
        let state = match (row.undone_at, row.undone_by_name, row.ordered_at, line) {
            (Some(at), Some(by), _, late) => State::Undone { at, by, late },
            (_, _, Some(at), Some(line)) => State::Ordered { at, line },
            _ => State::ToBeOrdered,
        };
        Self {
            id: row.id,
            reference: row.reference,
            product: Product { id: row.product_id, name: row.product },
            partner: NamedPartner { number: row.partner_number, name: row.partner },
            domain: row.domain,
            quantity: row.quantity,
            starts_on: row.starts_on,
            ends_on: row.ends_on,
            at: row.provisioned_at,
            by: row.provisioned_by_name,
            state,
        }
    }
}
