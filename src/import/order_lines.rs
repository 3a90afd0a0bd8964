//! `order_lines.csv`, the long one. Totals per channel and product are kept by triggers, once per statement.
//! A line may name seats that its account added itself: [`super::settlement`].

use super::record::{DATE, INTEGER, KEY, ORDER, PRODUCT, Record, ends_after_start, optional, reference, required};
use super::{record, settlement, values};

pub(super) static RECORD: Record = Record {
    file: "order_lines.csv",
    table: "staged_order_lines",
    columns: &[
        reference("order_number", values::number, ORDER),
        required("line", INTEGER, values::positive),
        record::Column { sql: KEY, ..reference("product_id", values::product_id, PRODUCT) },
        required("quantity", INTEGER, values::positive),
        required("starts_on", DATE, values::date),
        required("ends_on", DATE, values::date),
        optional("provisioning_reference", KEY, values::number),
    ],
    key: 2,
    across: ends_after_start,
    checks: &settlement::CHECKS,
    prepare: &[],
    update: Some(
        "update order_lines l set product_id = s.product_id, quantity = s.quantity, starts_on = s.starts_on, ends_on = s.ends_on
           from staged_order_lines s join orders o on o.number = s.order_number
          where l.order_id = o.id and l.line = s.line
            and (l.product_id, l.quantity, l.starts_on, l.ends_on)
                is distinct from (s.product_id, s.quantity, s.starts_on, s.ends_on)",
    ),
    insert: Some(
        "insert into order_lines (order_id, channel_id, line, quantity, starts_on, ends_on, product_id)
         select o.id, o.channel_id, s.line, s.quantity, s.starts_on, s.ends_on, s.product_id
           from staged_order_lines s join orders o on o.number = s.order_number
          where not exists (select from order_lines l where l.order_id = o.id and l.line = s.line)",
    ),
};
