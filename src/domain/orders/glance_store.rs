//! SQL of what an account's home shows of its licenses and orders.

use sqlx::PgConnection;
use sqlx::types::Json;
use time::Date;

use super::{EXPIRES_WITHIN_DAYS, EndingLicense, Glance, LargeLicense, LatestOrder, LicenseTotals};
use crate::domain::access::AccountScope;

/// The account's licenses and orders on a day, `rows` of each part; a part that is not asked for stays empty.
pub async fn glance(
    conn: &mut PgConnection,
    scope: &AccountScope,
    today: Date,
    (licenses, orders): (bool, bool),
    rows: i64,
) -> sqlx::Result<Glance> {
    let found = sqlx::query!(
        r#"with mine as (select c.id, c.ordered_by from channels c where c.organization_id = $1 and c.account_id = $2),
           held as (
             select t.product_id, sum(t.quantity)::bigint as quantity, sum(t.lines)::bigint as lines,
                    sum(l.active)::bigint as active, sum(l.expiring)::bigint as expiring, min(l.next_end) as next_end
               from mine c join channel_products t on t.channel_id = c.id and t.lines > 0
              cross join lateral states_on(t, $3, $4::int) l where $5 group by 1),
           soon as (select * from held where expiring > 0)
           select (select count(*) from held) as "products!",
                  (select coalesce(sum(lines), 0)::bigint from held) as "lines!",
                  (select coalesce(sum(quantity), 0)::bigint from held) as "quantity!",
                  (select coalesce(jsonb_agg(jsonb_build_object('product', p.name, 'quantity', h.quantity, 'active', h.active)
                                             order by h.quantity desc, h.product_id desc), '[]')
                     from (select * from held order by quantity desc, product_id desc limit $7) h
                     join products p on p.id = h.product_id) as "largest!: Json<Vec<LargeLicense>>",
                  (select count(*) from soon) as "expiring_products!",
                  (select coalesce(jsonb_agg(jsonb_build_object('product', p.name, 'expiring', s.expiring, 'next_end', s.next_end)
                                             order by s.next_end, s.product_id), '[]')
                     from (select * from soon order by next_end, product_id limit $7) s
                     join products p on p.id = s.product_id) as "expiring!: Json<Vec<EndingLicense>>",
                  (select coalesce(jsonb_agg(jsonb_build_object('number', o.number, 'ordered_on', o.ordered_on,
                                                                'ordered_by', b.name, 'lines', n.lines)
                                             order by o.ordered_on desc, o.number desc), '[]')
                     from (select o.*, c.ordered_by from mine c cross join lateral (
                             select o.id, o.number, o.ordered_on from orders o where o.channel_id = c.id
                              order by o.ordered_on desc, o.number desc limit $7) o
                            where $6 order by o.ordered_on desc, o.number desc limit $7) o
                     join partners b on b.id = o.ordered_by
                    cross join lateral (select count(*) as lines from order_lines l where l.order_id = o.id) n)
                    as "orders!: Json<Vec<LatestOrder>>""#,
        scope.organization_id(),
        scope.account_id(),
        today,
        EXPIRES_WITHIN_DAYS,
        licenses,
        orders,
        rows,
    )
    .fetch_one(conn)
    .await?;
    Ok(Glance {
        totals: LicenseTotals { products: found.products, lines: found.lines, quantity: found.quantity },
        largest: found.largest.0,
        expiring_products: found.expiring_products,
        expiring: found.expiring.0,
        orders: found.orders.0,
    })
}
