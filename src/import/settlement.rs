//! Order lines that name a provisioning reference settle the seats that the account added itself (R62).

use sqlx::PgConnection;

use crate::domain::access::Actor;
use crate::domain::provisioning::{self, NamedLine};

/// A reference must name seats of the same account and product, that no other line names. Seats that were undone may be
/// named: the partner ordered them before it read so, and the order stands by itself.
pub(super) const CHECKS: [&str; 5] = [
    "select s.row_line, 'provisioning_reference'::text, format('there is no provisioning %s', s.provisioning_reference)
       from staged_order_lines s
      where s.provisioning_reference is not null
        and not exists (select from provisionings v where v.reference = s.provisioning_reference)",
    "select s.row_line, 'provisioning_reference'::text, format('%s is of another account', v.reference)
       from staged_order_lines s
       join provisionings v on v.reference = s.provisioning_reference
       join accounts a on a.id = v.account_id
       left join staged_orders t on t.order_number = s.order_number
       left join orders o on o.number = s.order_number
       left join channels c on c.id = o.channel_id
       left join accounts b on b.id = c.account_id
      where coalesce(t.account_number, b.number) <> a.number",
    "select s.row_line, 'product_id'::text, format('%s is for the product %s', v.reference, v.product_id)
       from staged_order_lines s join provisionings v on v.reference = s.provisioning_reference
      where v.product_id <> s.product_id
      union all
     select s.row_line, 'product_id'::text, format('this line names %s, which is for the product %s', v.reference, v.product_id)
       from staged_order_lines s
       join orders o on o.number = s.order_number
       join provisionings v on v.order_id = o.id and v.line = s.line
      where s.provisioning_reference is null and v.product_id <> s.product_id",
    "select s.row_line, 'provisioning_reference'::text,
            format('%s is named by line %s of order %s already', v.reference, v.line, o.number)
       from staged_order_lines s
       join provisionings v on v.reference = s.provisioning_reference
       join orders o on o.id = v.order_id
      where (o.number, v.line) is distinct from (s.order_number, s.line)
      union all
     select s.row_line, 'provisioning_reference'::text, format('this line names %s already', v.reference)
       from staged_order_lines s
       join orders o on o.number = s.order_number
       join provisionings v on v.order_id = o.id and v.line = s.line
      where v.reference <> s.provisioning_reference",
    "select row_line, 'provisioning_reference'::text, format('the same reference stands on line %s', first_line)
       from (select row_line, min(row_line) over (partition by provisioning_reference) as first_line
               from staged_order_lines where provisioning_reference is not null) rows
      where row_line > first_line",
];

/// Seats stay with the order that names them, and in their account: so does the order.
pub(super) const CHECKS_OF_ORDERS: [&str; 1] = [
    "select s.row_line, 'account_number'::text, format('the order names %s of account %s', min(v.reference), a.number)
        from staged_orders s
        join orders o on o.number = s.order_number
        join provisionings v on v.order_id = o.id
        join accounts a on a.id = v.account_id
       where s.account_number <> a.number group by s.row_line, a.number",
];

/// Settles what the staged lines name; gives how many additions of seats that were. Called at the end of the import:
/// somebody who undoes seats meanwhile waits for as little as possible.
pub(super) async fn settle(conn: &mut PgConnection, actor: &Actor) -> sqlx::Result<u64> {
    let named: Vec<(String, String, i32)> = sqlx::query_as(
        "select provisioning_reference, order_number, line from staged_order_lines
          where provisioning_reference is not null order by provisioning_reference",
    )
    .fetch_all(&mut *conn)
    .await?;
    let lines: Vec<NamedLine> =
        named.into_iter().map(|(reference, order, line)| NamedLine { reference, order, line }).collect();
    provisioning::settle(conn, actor, &lines).await
}
