//! SQL of a customer's orders as a partner sees them. Every query starts from `partner_sight`, as the licenses do, so that
//! the two lists cannot disagree.

use sqlx::postgres::PgArguments;
use sqlx::{Arguments as _, PgConnection, Postgres, QueryBuilder};
use time::OffsetDateTime;

use super::account_orders_store::{
    self, LineRow, OrderRow, push_order_filter, push_partner, push_sums_of_lines, read_cursor,
};
use super::store::{push_limit, reading};
use super::{
    Access, Customer, CustomerOrder, CustomerOrderFilter, OrderFilter, OrderLine, OrderSort, OrderTotals, Position,
    Slice,
};
use crate::domain::access::PartnerScope;

/// The channels that the partner ($1) sees on the account ($2), with who opened those that are not its own. $3 are the
/// products searched for, null without.
const SIGHT: &str = "with sight as (
  select s.channel_id, s.granted_at, g.granted_by_name
    from partner_sight($2, $1) s
    left join grants g on g.account_id = $2 and g.viewer_id = $1 and g.orderer_id = s.partner_of_record
                      and g.revoked_at is null and s.granted_at is not null)";

const COLUMNS: &str =
    " select o.number, o.ordered_on, b.number as orderer_number, b.name as orderer, r.number as record_number,
         r.name as record, nullif(c.of_record_since, '-infinity') as of_record_since, t.lines, t.quantity,
         s.granted_by_name, s.granted_at from ";

const PARTNERS: &str = " o join channels c on c.id = o.channel_id join sight s on s.channel_id = c.id
         join partners b on b.id = c.ordered_by join partners r on r.id = c.partner_of_record";

/// A customer's orders: a page of `limit`. Each channel gives its first rows
/// from an index, as the customer's own list does.
pub async fn list_customer_orders(
    conn: &mut PgConnection,
    scope: &PartnerScope,
    customer: &Customer,
    filter: &CustomerOrderFilter,
    position: &Position,
    limit: usize,
) -> sqlx::Result<Slice<CustomerOrder>> {
    let (cursor, beyond, order) = reading(position, filter.order.descending);
    let key = match filter.order.sort {
        OrderSort::Date => "o.ordered_on",
        OrderSort::Number => "lower(o.number)",
    };
    let mut query = begin(SIGHT, scope, customer, &filter.order)?;
    query.push(COLUMNS).push(
        "(select o.* from sight s join channels c on c.id = s.channel_id cross join lateral (
            select o.id, o.channel_id, o.number, o.ordered_on from orders o where o.channel_id = c.id",
    );
    push_order_filter(&mut query, &filter.order);
    if let Some((day, number)) = cursor.and_then(read_cursor) {
        query.push(format_args!(" and ({key}, o.number) {beyond} ("));
        match filter.order.sort {
            OrderSort::Date => query.push_bind(day),
            OrderSort::Number => query.push_bind(number.to_ascii_lowercase()),
        };
        query.push(", ").push_bind(number.to_owned()).push(")");
    }
    query.push(format_args!(" order by {key} {order}, o.number {order}"));
    push_limit(&mut query, limit);
    query.push(") o");
    push_channels(&mut query, filter);
    query.push(format_args!(" order by {key} {order}, o.number {order}"));
    push_limit(&mut query, limit);
    query.push(")").push(PARTNERS);
    push_sums_of_lines(&mut query);
    query.push(format_args!(" order by {key} {order}, o.number {order}"));
    let rows: Vec<SeenRow> = query.build_query_as().fetch_all(conn).await?;
    Ok(Slice::new(rows.into_iter().map(Into::into).collect(), limit, position))
}

/// The sums over everything that a filter lets through, as the account's own list has them.
pub async fn sum_customer_orders(
    conn: &mut PgConnection,
    scope: &PartnerScope,
    customer: &Customer,
    filter: &CustomerOrderFilter,
    cap: i64,
) -> sqlx::Result<OrderTotals> {
    let query = begin(SIGHT, scope, customer, &filter.order)?;
    account_orders_store::sum(conn, query, &filter.order, cap, |query, joined| {
        query.push("sight s join channels c on c.id = s.channel_id").push(joined);
        push_channels(query, filter);
    })
    .await
}

/// The customer's order with this number, if the partner sees it; unknown and invisible are alike.
pub async fn find_customer_order(
    conn: &mut PgConnection,
    scope: &PartnerScope,
    customer: &Customer,
    number: &str,
) -> sqlx::Result<Option<CustomerOrder>> {
    let mut query = begin(SIGHT, scope, customer, &OrderFilter::default())?;
    query.push(COLUMNS).push("orders").push(PARTNERS);
    push_sums_of_lines(&mut query);
    query.push(" where o.number = ").push_bind(number.to_owned());
    let row: Option<SeenRow> = query.build_query_as().fetch_optional(conn).await?;
    Ok(row.map(Into::into))
}

/// The lines of one such order, a page of `limit`; a position goes by the line's number.
pub async fn list_customer_order_lines(
    conn: &mut PgConnection,
    scope: &PartnerScope,
    customer: &Customer,
    number: &str,
    position: &Position,
    limit: usize,
) -> sqlx::Result<Slice<OrderLine>> {
    let (cursor, beyond, order) = reading(position, false);
    let mut query = begin(SIGHT, scope, customer, &OrderFilter::default())?;
    query.push(
        " select l.line, l.quantity, l.starts_on, l.ends_on, p.id, p.name, p.kind
            from sight s join orders o on o.channel_id = s.channel_id join order_lines l on l.order_id = o.id
            join products p on p.id = l.product_id where o.number = ",
    );
    query.push_bind(number.to_owned());
    if let Some(line) = cursor.and_then(|line| line.parse::<i32>().ok()) {
        query.push(format_args!(" and l.line {beyond} ")).push_bind(line);
    }
    query.push(format_args!(" order by l.line {order}"));
    push_limit(&mut query, limit);
    let rows: Vec<LineRow> = query.build_query_as().fetch_all(conn).await?;
    Ok(Slice::new(rows.into_iter().map(Into::into).collect(), limit, position))
}

fn begin(
    sql: &'static str,
    scope: &PartnerScope,
    customer: &Customer,
    filter: &OrderFilter,
) -> sqlx::Result<QueryBuilder<Postgres>> {
    let mut arguments = PgArguments::default();
    arguments.add(scope.partner_id()).map_err(sqlx::Error::Encode)?;
    arguments.add(customer.account_id).map_err(sqlx::Error::Encode)?;
    arguments.add(filter.products.clone()).map_err(sqlx::Error::Encode)?;
    Ok(QueryBuilder::with_arguments(sql, arguments))
}

/// The channels `c` in sight `s` that a filter lets through.
fn push_channels(query: &mut QueryBuilder<Postgres>, filter: &CustomerOrderFilter) {
    query.push(" where true");
    push_partner(query, filter.order.partner.as_deref());
    if let Some(own) = filter.own {
        query.push(" and (s.granted_at is null) = ").push_bind(own);
    }
}

#[derive(sqlx::FromRow)]
struct SeenRow {
    #[sqlx(flatten)]
    order: OrderRow,
    granted_by_name: Option<String>,
    granted_at: Option<OffsetDateTime>,
}

impl From<SeenRow> for CustomerOrder {
    fn from(row: SeenRow) -> Self {
        Self { order: row.order.into(), access: Access::of(row.granted_by_name, row.granted_at) }
    }
}
