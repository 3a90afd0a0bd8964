//! `orders.csv`. An order hangs under a channel: the orders of one partner on one account. One that is moved to another
//! account or partner changes its channel and takes its lines along (VIS-10).

use super::record::{ACCOUNT, DATE, KEY, PARTNER, Record, nothing_across, reference, required};
use super::{settlement, values};

pub(super) static RECORD: Record = Record {
    file: "orders.csv",
    table: "staged_orders",
    columns: &[
        required("order_number", KEY, values::number),
        reference("account_number", values::number, ACCOUNT),
        reference("partner_id", values::number, PARTNER),
        required("ordered_on", DATE, values::date),
    ],
    key: 1,
    across: nothing_across,
    checks: &settlement::CHECKS_OF_ORDERS,
    prepare: &[
        // Where each order belongs. It stays in its channel while account, orderer and day are the same, though the channel
        // may have changed hands. One of before a change of partner, new or corrected to such a day, belongs to the channel
        // that changed hands, whichever file came first.
        "create temporary table order_places on commit drop as
         select s.row_line, s.order_number, s.ordered_on, a.organization_id, a.id as account_id, p.id as partner_id,
                o.id as order_id, case when c.account_id = a.id and c.ordered_by = p.id and o.ordered_on = s.ordered_on
                     then c.id else closed.id end as channel_id
           from staged_orders s
           join accounts a on a.number = s.account_number
           join partners p on p.number = s.partner_id
           left join orders o on o.number = s.order_number
           left join channels c on c.id = o.channel_id
           left join lateral (select id from channels closed
                               where closed.account_id = a.id and closed.ordered_by = p.id and closed.closed_on > s.ordered_on
                               order by closed.closed_on limit 1) closed on true",
        "insert into account_partners (organization_id, account_id, partner_id)
         select distinct organization_id, account_id, partner_id from order_places o where channel_id is null
            and not exists (select from account_partners ap where ap.account_id = o.account_id and ap.partner_id = o.partner_id)",
        "insert into channels (organization_id, account_id, ordered_by, partner_of_record)
         select distinct organization_id, account_id, partner_id, partner_id from order_places o where channel_id is null
            and not exists (select from channels c where c.account_id = o.account_id and c.ordered_by = o.partner_id
                               and c.closed_on is null)",
        "update order_places o set channel_id = c.id from channels c
          where o.channel_id is null and c.account_id = o.account_id and c.ordered_by = o.partner_id and c.closed_on is null",
        "analyze order_places",
    ],
    update: Some(
        "update orders o set channel_id = s.channel_id, ordered_on = s.ordered_on from order_places s
          where o.id = s.order_id and (o.channel_id, o.ordered_on) is distinct from (s.channel_id, s.ordered_on)",
    ),
    insert: Some(
        "insert into orders (channel_id, number, ordered_on)
         select channel_id, order_number, ordered_on from order_places where order_id is null order by row_line",
    ),
};
