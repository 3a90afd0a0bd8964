//! SQL of added seats from the partner's and the vendor's side. A partner sees the seats of the channels that are its own:
//! those that it has to order, or ordered. A permission to see another partner's orders opens none of them. Seats that an
//! order line names are in the channel of their order (`provisionings_named`), and seen with it: by the rule of sight.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::store::Row;
use super::{NamedLine, PartnerProvisioning};
use crate::domain::access::PartnerScope;
use crate::domain::orders::{Position, Slice};

/// How many additions of seats there are among the partner's customers: those that it has still to order, or all.
pub async fn count_of_partner(conn: &mut PgConnection, scope: &PartnerScope, all: bool) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"select count(*) as "count!" from provisionings v join channels c on c.id = v.channel_id
            where c.partner_of_record = $1 and ($2 or (v.undone_at is null and v.ordered_at is null))
              and (v.order_id is null or exists (select from partner_sight(v.account_id, $1) s where s.channel_id = v.channel_id))"#,
        scope.partner_id(),
        all,
    )
    .fetch_one(conn)
    .await
}

/// The partner's customers' added seats: those to be ordered, the oldest first, or all, the newest first. A page of `limit`;
/// a position goes by the reference.
pub async fn list_of_partner(
    conn: &mut PgConnection,
    scope: &PartnerScope,
    all: bool,
    position: &Position,
    limit: usize,
) -> sqlx::Result<Slice<PartnerProvisioning>> {
    let (cursor, backwards) = match position {
        Position::First => (None, false),
        Position::After(reference) => (Some(reference.as_str()), false),
        Position::Before(reference) => (Some(reference.as_str()), true),
    };
    let rows = sqlx::query!(
        r#"select g.name as organization, a.number as account_number, a.name as account_name,
                  v.id, v.reference, v.product_id, p.name as product, b.number as partner_number, b.name as partner, v.domain,
                  v.quantity, v.starts_on, v.ends_on, v.provisioned_at, v.provisioned_by_name, v.undone_at, v.undone_by_name,
                  v.ordered_at, o.number as "order_number?", v.line as "order_line?", l.quantity as "line_quantity?"
             from channels c join partners b on b.id = c.partner_of_record
             join provisionings v on v.channel_id = c.id
             join products p on p.id = v.product_id
             join accounts a on a.id = v.account_id join organizations g on g.id = a.organization_id
             left join orders o on o.id = v.order_id left join order_lines l on l.order_id = v.order_id and l.line = v.line
            where c.partner_of_record = $1 and ($2 or (v.undone_at is null and v.ordered_at is null))
              and (v.order_id is null or exists (select from partner_sight(v.account_id, $1) s where s.channel_id = v.channel_id))
              and ($3::text is null or case when $4
                     then (v.provisioned_at, v.id) < (select u.provisioned_at, u.id from provisionings u where u.reference = $3)
                     else (v.provisioned_at, v.id) > (select u.provisioned_at, u.id from provisionings u where u.reference = $3) end)
            order by case when $4 then v.provisioned_at end desc, case when $4 then v.id end desc, v.provisioned_at, v.id
            limit $5"#,
        scope.partner_id(),
        all,
        cursor,
        all != backwards,
        i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1),
    )
    .fetch_all(conn)
    .await?;
    let rows = rows.into_iter().map(|row| PartnerProvisioning {
        organization: row.organization,
        account_number: row.account_number,
        account_name: row.account_name,
        seats: Row {
            id: row.id,
            reference: row.reference,
            product_id: row.product_id,
            product: row.product,
            partner_number: row.partner_number,
            partner: row.partner,
            domain: row.domain,
            quantity: row.quantity,
            starts_on: row.starts_on,
            ends_on: row.ends_on,
            provisioned_at: row.provisioned_at,
            provisioned_by_name: row.provisioned_by_name,
            undone_at: row.undone_at,
            undone_by_name: row.undone_by_name,
            ordered_at: row.ordered_at,
            order_number: row.order_number,
            order_line: row.order_line,
            line_quantity: row.line_quantity,
        }
        .into(),
    });
    Ok(Slice::new(rows.collect(), limit, position))
}

/// Seats that an order line was just noted for.
pub(super) struct Named {
    pub organization_id: i64,
    pub account_id: i64,
    pub id: Uuid,
    /// They were undone before the line came.
    pub late: bool,
}

/// Notes the line that names a reference, which settles the seats unless they were undone; they go to its order's channel.
/// None if one is noted already.
pub(super) async fn name_line(
    conn: &mut PgConnection,
    now: OffsetDateTime,
    named: &NamedLine,
) -> sqlx::Result<Option<Named>> {
    sqlx::query_as!(
        Named,
        r#"update provisionings v set order_id = l.order_id, line = l.line,
                  ordered_at = case when v.undone_at is null then $4::timestamptz end
             from orders o join order_lines l on l.order_id = o.id
            where v.reference = $1 and v.order_id is null and o.number = $2 and l.line = $3
           returning v.organization_id, v.account_id, v.id, v.undone_at is not null as "late!""#,
        named.reference,
        named.order,
        named.line,
        now,
    )
    .fetch_optional(conn)
    .await
}

/// The open seats in channels of an account that passed to a partner at this moment.
pub(super) async fn list_passed_on(
    conn: &mut PgConnection,
    account_id: i64,
    partner_id: i64,
    at: OffsetDateTime,
) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!(
        "select v.id from channels c join provisionings v on v.channel_id = c.id
          where c.account_id = $1 and c.partner_of_record = $2 and c.of_record_since = $3
            and v.undone_at is null and v.ordered_at is null order by v.provisioned_at, v.id",
        account_id,
        partner_id,
        at,
    )
    .fetch_all(conn)
    .await
}
