//! SQL of what ends ahead. Each channel gives its first lines from the index of ends, so that a page costs the same for
//! ten lines and for a hundred thousand; sums come from `channel_terms`, which holds them by product and term.

use sqlx::postgres::PgArguments;
use sqlx::{Arguments as _, PgConnection, Postgres, QueryBuilder};
use time::Date;

use super::store::{push_limit, reading};
use super::{Expiry, ExpiryFilter, ExpiryTotals, Position, Product, ProductKind, Slice};
use crate::days::parse_day;
use crate::domain::access::AccountScope;
use crate::domain::partners::NamedPartner;

/// The lines that end ahead, the soonest first: a page of `limit`.
pub async fn list_expiries(
    conn: &mut PgConnection,
    scope: &AccountScope,
    filter: &ExpiryFilter,
    position: &Position,
    limit: usize,
) -> sqlx::Result<Slice<Expiry>> {
    let (cursor, beyond, order) = reading(position, false);
    let sorted = format!(" order by l.ends_on {order}, l.order_id {order}, l.line {order}");
    let mut query = begin(scope, filter)?;
    query.push(
        "select l.ends_on, l.starts_on, l.line, l.quantity, p.id as product_id, p.name as product, p.kind,
                r.number as partner_number, r.name as partner, o.number
           from (select l.* from channels c cross join lateral (
                   select l.order_id, l.line, l.quantity, l.starts_on, l.ends_on, l.product_id, c.partner_of_record
                     from order_lines l where l.channel_id = c.id",
    );
    push_ahead(&mut query);
    if let Some((day, number, line)) = cursor.and_then(read_cursor) {
        query.push(format_args!(" and (l.ends_on, l.order_id, l.line) {beyond} (")).push_bind(day);
        query.push(", (select o.id from orders o where o.number = ").push_bind(number.to_owned());
        query.push("), ").push_bind(line).push(")");
    }
    query.push(&sorted);
    push_limit(&mut query, limit);
    query.push(") l");
    push_channels(&mut query, filter);
    query.push(&sorted);
    push_limit(&mut query, limit);
    query.push(
        ") l join orders o on o.id = l.order_id join products p on p.id = l.product_id
             join partners r on r.id = l.partner_of_record",
    );
    query.push(&sorted);
    let rows: Vec<ExpiryRow> = query.build_query_as().fetch_all(conn).await?;
    Ok(Slice::new(rows.into_iter().map(Into::into).collect(), limit, position))
}

/// The sums over everything that a filter lets through; and the quantity that ends in each month, by the month's first
/// day, without the months in which nothing ends.
pub async fn sum_expiries(
    conn: &mut PgConnection,
    scope: &AccountScope,
    filter: &ExpiryFilter,
) -> sqlx::Result<(ExpiryTotals, Vec<(Date, i64)>)> {
    let mut query = begin(scope, filter)?;
    query.push(
        "select m.month, count(distinct l.product_id) as products, coalesce(sum(l.lines), 0)::bigint as lines,
                coalesce(sum(l.quantity), 0)::bigint as quantity
           from channels c join channel_terms l on l.channel_id = c.id and l.lines > 0",
    );
    push_ahead(&mut query);
    query.push(" cross join lateral (select date_trunc('month', l.ends_on::timestamp)::date as month) m");
    push_channels(&mut query, filter);
    query.push(" group by grouping sets ((m.month), ()) order by 1 nulls first");
    let sums: Vec<SumRow> = query.build_query_as().fetch_all(conn).await?;
    let totals = sums.iter().find(|sum| sum.month.is_none()).map(|sum| sum.totals).unwrap_or_default();
    Ok((totals, sums.into_iter().filter_map(|sum| Some((sum.month?, sum.totals.quantity))).collect()))
}

/// A query whose `$1`, `$2` are the scope, `$3` today, `$4` the last day and `$5` the products, null without.
fn begin(scope: &AccountScope, filter: &ExpiryFilter) -> sqlx::Result<QueryBuilder<Postgres>> {
    let mut arguments = PgArguments::default();
    arguments.add(scope.organization_id()).map_err(sqlx::Error::Encode)?;
    arguments.add(scope.account_id()).map_err(sqlx::Error::Encode)?;
    arguments.add(filter.today).map_err(sqlx::Error::Encode)?;
    arguments.add(filter.until()).map_err(sqlx::Error::Encode)?;
    arguments.add(filter.products.clone()).map_err(sqlx::Error::Encode)?;
    Ok(QueryBuilder::with_arguments("", arguments))
}

/// What runs today and ends in time: the same as licenses count as active and expiring (R58).
fn push_ahead(query: &mut QueryBuilder<Postgres>) {
    query.push(
        " and l.ends_on >= $3 and l.ends_on <= $4 and l.starts_on <= $3
          and ($5::text[] is null or l.product_id = any ($5))",
    );
}

fn push_channels(query: &mut QueryBuilder<Postgres>, filter: &ExpiryFilter) {
    query.push(" where c.organization_id = $1 and c.account_id = $2");
    if let Some(partner) = &filter.partner {
        query.push(" and c.partner_of_record = (select p.id from partners p where p.number = ");
        query.push_bind(partner.clone()).push(")");
    }
}

/// The day, the order's number and the line of the row that a cursor means.
fn read_cursor(cursor: &str) -> Option<(Date, &str, i32)> {
    let mut parts = cursor.splitn(3, '~');
    let (day, number, line) = (parts.next()?, parts.next()?, parts.next()?);
    Some((parse_day(day)?, number, line.parse().ok()?))
}

/// The sums of one month, or of all.
#[derive(sqlx::FromRow)]
struct SumRow {
    month: Option<Date>,
    #[sqlx(flatten)]
    totals: ExpiryTotals,
}

#[derive(sqlx::FromRow)]
struct ExpiryRow {
    ends_on: Date,
    starts_on: Date,
    line: i32,
    quantity: i32,
    product_id: String,
    product: String,
    kind: String,
    partner_number: String,
    partner: String,
    number: String,
}

impl From<ExpiryRow> for Expiry {
    fn from(row: ExpiryRow) -> Self {
        Self {
            ends_on: row.ends_on,
            starts_on: row.starts_on,
            product: Product { id: row.product_id, name: row.product },
            kind: ProductKind::parse(&row.kind).unwrap_or(ProductKind::Subscription),
            quantity: row.quantity,
            partner: NamedPartner { number: row.partner_number, name: row.partner },
            order: row.number,
            line: row.line,
        }
    }
}
