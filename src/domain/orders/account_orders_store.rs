//! SQL of the account's own orders. Every query starts from the scope's channels.

use sqlx::postgres::PgArguments;
use sqlx::{Arguments as _, PgConnection, Postgres, QueryBuilder};
use time::Date;

use super::store::{push_limit, reading};
use super::{Order, OrderFilter, OrderLine, OrderSort, OrderTotals, Position, Product, ProductKind, Slice};
use crate::days::parse_day;
use crate::domain::access::AccountScope;
use crate::domain::partners::NamedPartner;

/// The account's products that a text means: the one with this number, else those with it in their number or name,
/// in any letter case.
pub async fn find_products(conn: &mut PgConnection, scope: &AccountScope, text: &str) -> sqlx::Result<Vec<Product>> {
    let found = sqlx::query_as!(
        Product,
        "select p.id, p.name from products p
          where p.id in (select t.product_id from channels c join channel_products t on t.channel_id = c.id and t.lines > 0
                          where c.organization_id = $1 and c.account_id = $2)
            and (strpos(lower(p.id), lower($3)) > 0 or strpos(lower(p.name), lower($3)) > 0)
          order by p.id",
        scope.organization_id(),
        scope.account_id(),
        text,
    )
    .fetch_all(conn)
    .await?;
    let exact = found.iter().find(|product| product.id.eq_ignore_ascii_case(text)).cloned();
    Ok(exact.map_or(found, |product| vec![product]))
}

/// The account's orders: a page of `limit`. Each channel gives its first
/// rows from an index, so that a page costs the same for ten orders and for a hundred thousand.
pub async fn list_orders(
    conn: &mut PgConnection,
    scope: &AccountScope,
    filter: &OrderFilter,
    position: &Position,
    limit: usize,
) -> sqlx::Result<Slice<Order>> {
    let (cursor, beyond, order) = reading(position, filter.descending);
    let key = match filter.sort {
        OrderSort::Date => "o.ordered_on",
        OrderSort::Number => "lower(o.number)",
    };
    let mut query = begin(
        "select o.number, o.ordered_on, b.number as orderer_number, b.name as orderer, r.number as record_number,
                r.name as record, nullif(c.of_record_since, '-infinity') as of_record_since, t.lines, t.quantity
           from (select o.* from channels c cross join lateral (
                   select o.id, o.channel_id, o.number, o.ordered_on from orders o where o.channel_id = c.id",
        scope,
        filter,
    )?;
    push_order_filter(&mut query, filter);
    if let Some((day, number)) = cursor.and_then(read_cursor) {
        query.push(format_args!(" and ({key}, o.number) {beyond} ("));
        match filter.sort {
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
    query.push(
        ") o join channels c on c.id = o.channel_id
             join partners b on b.id = c.ordered_by join partners r on r.id = c.partner_of_record",
    );
    push_sums_of_lines(&mut query);
    query.push(format_args!(" order by {key} {order}, o.number {order}"));
    let rows: Vec<OrderRow> = query.build_query_as().fetch_all(conn).await?;
    Ok(Slice::new(rows.into_iter().map(Into::into).collect(), limit, position))
}

/// The sums over everything that a filter lets through; orders are counted up to `cap`. Without a number and dates the
/// kept totals of the channels answer, else the lines are added up as long as the orders are not more than `cap`.
pub async fn sum_orders(
    conn: &mut PgConnection,
    scope: &AccountScope,
    filter: &OrderFilter,
    cap: i64,
) -> sqlx::Result<OrderTotals> {
    let query = begin("", scope, filter)?;
    sum(conn, query, filter, cap, |query, joined| {
        query.push("channels c").push(joined);
        push_channels(query, filter);
    })
    .await
}

/// The account's order with this number; unknown and another account's are alike.
pub async fn find_order(conn: &mut PgConnection, scope: &AccountScope, number: &str) -> sqlx::Result<Option<Order>> {
    let row = sqlx::query_as!(
        OrderRow,
        r#"select o.number, o.ordered_on, b.number as orderer_number, b.name as orderer, r.number as record_number,
                  r.name as record, nullif(c.of_record_since, '-infinity') as of_record_since,
                  t.lines as "lines!", t.quantity as "quantity!"
             from orders o join channels c on c.id = o.channel_id
             join partners b on b.id = c.ordered_by join partners r on r.id = c.partner_of_record
            cross join lateral (select count(*) as lines, coalesce(sum(l.quantity), 0)::bigint as quantity
                                  from order_lines l where l.order_id = o.id) t
            where o.number = $3 and c.organization_id = $1 and c.account_id = $2"#,
        scope.organization_id(),
        scope.account_id(),
        number,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Into::into))
}

/// The lines of one of the account's orders, a page of `limit`; a position goes by the line's number.
pub async fn list_order_lines(
    conn: &mut PgConnection,
    scope: &AccountScope,
    number: &str,
    position: &Position,
    limit: usize,
) -> sqlx::Result<Slice<OrderLine>> {
    let (cursor, beyond, order) = reading(position, false);
    let mut query = begin(
        "select l.line, l.quantity, l.starts_on, l.ends_on, p.id, p.name, p.kind
           from orders o join channels c on c.id = o.channel_id
           join order_lines l on l.order_id = o.id and ($3::text[] is null or l.product_id = any($3))
           join products p on p.id = l.product_id
          where c.organization_id = $1 and c.account_id = $2 and o.number = ",
        scope,
        &OrderFilter::default(),
    )?;
    query.push_bind(number.to_owned());
    if let Some(line) = cursor.and_then(|line| line.parse::<i32>().ok()) {
        query.push(format_args!(" and l.line {beyond} ")).push_bind(line);
    }
    query.push(format_args!(" order by l.line {order}"));
    push_limit(&mut query, limit);
    let rows: Vec<LineRow> = query.build_query_as().fetch_all(conn).await?;
    Ok(Slice::new(rows.into_iter().map(Into::into).collect(), limit, position))
}

/// A query whose `$1`, `$2` are the scope and whose `$3` are the products searched for, null without.
fn begin(sql: &'static str, scope: &AccountScope, filter: &OrderFilter) -> sqlx::Result<QueryBuilder<Postgres>> {
    let mut arguments = PgArguments::default();
    arguments.add(scope.organization_id()).map_err(sqlx::Error::Encode)?;
    arguments.add(scope.account_id()).map_err(sqlx::Error::Encode)?;
    arguments.add(filter.products.clone()).map_err(sqlx::Error::Encode)?;
    Ok(QueryBuilder::with_arguments(sql, arguments))
}

/// The scope's channels `c`, those of a partner if one is asked for.
fn push_channels(query: &mut QueryBuilder<Postgres>, filter: &OrderFilter) {
    query.push(" where c.organization_id = $1 and c.account_id = $2");
    push_partner(query, filter.partner.as_deref());
}

/// Channels that a partner ordered through or is of record for.
pub(super) fn push_partner(query: &mut QueryBuilder<Postgres>, partner: Option<&str>) {
    if let Some(partner) = partner {
        query.push(" and (select p.id from partners p where p.number = ").push_bind(partner.to_owned());
        query.push(") in (c.ordered_by, c.partner_of_record)");
    }
}

pub(super) fn push_order_filter(query: &mut QueryBuilder<Postgres>, filter: &OrderFilter) {
    if !filter.number.is_empty() {
        // Order numbers hold no character beyond '~': this range is exactly what begins so, and an index has it.
        let begin = filter.number.to_ascii_lowercase();
        query.push(" and lower(o.number) >= ").push_bind(begin.clone());
        query.push(" and lower(o.number) < ").push_bind(begin + "\u{7f}");
    }
    if filter.products.is_some() {
        query.push(
            " and o.id in (select l.order_id from order_lines l where l.channel_id = c.id and l.product_id = any($3))",
        );
    }
    if let Some(day) = filter.from {
        query.push(" and o.ordered_on >= ").push_bind(day);
    }
    if let Some(day) = filter.until {
        query.push(" and o.ordered_on <= ").push_bind(day);
    }
}

pub(super) fn push_sums_of_lines(query: &mut QueryBuilder<Postgres>) {
    query.push(
        " cross join lateral (select count(*) as lines, coalesce(sum(l.quantity), 0)::bigint as quantity
            from order_lines l where l.order_id = o.id and ($3::text[] is null or l.product_id = any($3))) t",
    );
}

/// The sums over the orders of some channels. `from` writes the `from` and `where` of those channels, as `c`, with the
/// joins that it is handed between the two, so that further conditions can follow with `and`.
pub(super) async fn sum(
    conn: &mut PgConnection,
    mut query: QueryBuilder<Postgres>,
    filter: &OrderFilter,
    cap: i64,
    from: impl Fn(&mut QueryBuilder<Postgres>, &'static str),
) -> sqlx::Result<OrderTotals> {
    let cuts_channels = !filter.number.is_empty() || filter.from.is_some() || filter.until.is_some();
    if cuts_channels {
        query.push(" select count(*), coalesce(sum(t.lines), 0)::bigint, coalesce(sum(t.quantity), 0)::bigint from (");
    } else {
        query.push(" select (select count(*) from (");
    }
    query.push("select o.id from ");
    from(&mut query, " join orders o on o.channel_id = c.id");
    push_order_filter(&mut query, filter);
    query.push(" limit ").push_bind(cap).push(") o");
    if cuts_channels {
        push_sums_of_lines(&mut query);
    } else {
        query.push("), coalesce(sum(t.lines), 0)::bigint, coalesce(sum(t.quantity), 0)::bigint from ");
        from(
            &mut query,
            " join channel_products t on t.channel_id = c.id and ($3::text[] is null or t.product_id = any($3))",
        );
    }
    let (orders, lines, quantity): (i64, i64, i64) = query.build_query_as().fetch_one(conn).await?;
    Ok(OrderTotals { orders, sums: (!cuts_channels || orders < cap).then_some((lines, quantity)) })
}

/// The day and the number of the row that a cursor means.
pub(super) fn read_cursor(cursor: &str) -> Option<(Date, &str)> {
    let (day, number) = cursor.split_once('~')?;
    Some((parse_day(day)?, number))
}

#[derive(sqlx::FromRow)]
pub(super) struct OrderRow {
    number: String,
    ordered_on: Date,
    orderer_number: String,
    orderer: String,
    record_number: String,
    record: String,
    of_record_since: Option<time::OffsetDateTime>,
    lines: i64,
    quantity: i64,
}

impl From<OrderRow> for Order {
    fn from(row: OrderRow) -> Self {
        Self {
            number: row.number,
            ordered_on: row.ordered_on,
            ordered_by: NamedPartner { number: row.orderer_number, name: row.orderer },
            partner_of_record: NamedPartner { number: row.record_number, name: row.record },
            of_record_since: row.of_record_since.map(time::OffsetDateTime::date),
            lines: row.lines,
            quantity: row.quantity,
        }
    }
}

#[derive(sqlx::FromRow)]
pub(super) struct LineRow {
    line: i32,
    quantity: i32,
    starts_on: Date,
    ends_on: Date,
    id: String,
    name: String,
    kind: String,
}

impl From<LineRow> for OrderLine {
    fn from(row: LineRow) -> Self {
        Self {
            line: row.line,
            product: Product { id: row.id, name: row.name },
            kind: ProductKind::parse(&row.kind).unwrap_or(ProductKind::Subscription),
            quantity: row.quantity,
            starts_on: row.starts_on,
            ends_on: row.ends_on,
        }
    }
}
