//! SQL of what is kept per channel and product: how its lines stand on a day. Pages read it through `states_on`, which
//! adds up the terms where it is not kept.

use sqlx::{Connection as _, PgConnection};
use time::Date;

use super::EXPIRES_WITHIN_DAYS;

/// Adds up to `limit` of those that are of no day or of an earlier one than `today`, the ones without a day first, and
/// returns how many that were. What somebody else is changing is left for the next time.
pub async fn keep_states(conn: &mut PgConnection, today: Date, limit: i64) -> sqlx::Result<usize> {
    let mut tx = conn.begin().await?;
    let held = sqlx::query!(
        "select channel_id, product_id from channel_products where as_of < $1 order by as_of limit $2 for update skip locked",
        today,
        limit,
    )
    .fetch_all(&mut *tx)
    .await?;
    // Nearly always, when it is asked every few seconds.
    if held.is_empty() {
        return Ok(0);
    }
    let (channels, products): (Vec<i64>, Vec<String>) =
        held.into_iter().map(|row| (row.channel_id, row.product_id)).unzip();
    // A statement of its own: its snapshot is younger than the locks, so that it sees all that they waited for.
    sqlx::query!(
        "update channel_products t
            set as_of = $3, active = s.active, expiring = s.expiring, upcoming = s.upcoming, next_end = s.next_end,
                last_end = s.last_end
           from unnest($1::bigint[], $2::text[]) k (channel_id, product_id)
          cross join lateral (
            select coalesce(sum(l.quantity) filter (where l.starts_on <= $3 and l.ends_on >= $3), 0)::bigint as active,
                   coalesce(sum(l.quantity) filter (where l.starts_on <= $3 and l.ends_on between $3 and $3 + $4::int), 0)::bigint
                     as expiring,
                   coalesce(sum(l.quantity) filter (where l.starts_on > $3), 0)::bigint as upcoming,
                   min(l.ends_on) filter (where l.ends_on >= $3) as next_end, max(l.ends_on) as last_end
              from channel_terms l
             where l.channel_id = k.channel_id and l.product_id = k.product_id and l.lines > 0) s
          where t.channel_id = k.channel_id and t.product_id = k.product_id",
        &channels,
        &products,
        today,
        EXPIRES_WITHIN_DAYS,
    )
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(channels.len())
}
