//! SQL of licenses by product and partner: totals, and what runs and ends, per channel and product. No line is read.

use sqlx::postgres::PgArguments;
use sqlx::{Arguments as _, PgConnection, Postgres, QueryBuilder};
use time::Date;

use super::store::{push_limit, reading};
use super::{EXPIRES_WITHIN_DAYS, Position, Product, ProductKind, Quantity, Share, ShareFilter, ShareTotals, Slice};
use crate::domain::access::AccountScope;
use crate::domain::partners::NamedPartner;

const KEY: &str = "lower(h.product) collate \"C\"";

/// The account's shares on a day, by product and partner: a page of `limit`.
pub async fn list_shares(
    conn: &mut PgConnection,
    scope: &AccountScope,
    today: Date,
    filter: &ShareFilter,
    position: &Position,
    limit: usize,
) -> sqlx::Result<Slice<Share>> {
    let (cursor, beyond, order) = reading(position, false);
    let mut query = begin(scope)?;
    push_owned(&mut query, filter);
    query.push(
        " select h.product_id, h.product, h.kind, h.partner_number, h.partner, h.quantity, h.lines, s.active, s.expiring,
                 s.upcoming, h.quantity - s.active - s.upcoming as expired, s.next_end
            from (select h.* from owned h",
    );
    if let Some((product, partner)) = cursor.and_then(|cursor| cursor.split_once('~')) {
        query.push(format_args!(" where ({KEY}, h.product_id, h.partner_number) {beyond} ((select lower(p.name) collate \"C\" from products p where p.id = "));
        query.push_bind(product.to_owned()).push("), ").push_bind(product.to_owned());
        query.push(", ").push_bind(partner.to_owned()).push(")");
    }
    query.push(format_args!(" order by {KEY} {order}, h.product_id {order}, h.partner_number {order}"));
    push_limit(&mut query, limit);
    query.push(
        ") h cross join lateral (
           select sum(l.active)::bigint as active, sum(l.expiring)::bigint as expiring, sum(l.upcoming)::bigint as upcoming,
                  min(l.next_end) as next_end
             from channel_products t cross join lateral states_on(t, ",
    );
    query.push_bind(today).push(", ").push_bind(EXPIRES_WITHIN_DAYS);
    query.push(") l where t.channel_id = any (h.channels) and t.product_id = h.product_id and t.lines > 0");
    query.push(format_args!(") s order by {KEY} {order}, h.product_id {order}, h.partner_number {order}"));
    let rows: Vec<ShareRow> = query.build_query_as().fetch_all(conn).await?;
    Ok(Slice::new(rows.into_iter().map(Into::into).collect(), limit, position))
}

/// The sums over everything that a filter lets through; and the products with the largest quantities, with each partner's
/// part of them: the largest product first, the largest part first.
pub async fn sum_shares(
    conn: &mut PgConnection,
    scope: &AccountScope,
    filter: &ShareFilter,
    products: usize,
) -> sqlx::Result<(ShareTotals, Vec<Quantity>)> {
    let mut query = begin(scope)?;
    push_owned(&mut query, filter);
    query.push(
        ", totals as (select count(distinct product_id) as products, count(distinct partner_number) as partners,
                             coalesce(sum(lines), 0)::bigint as lines, coalesce(sum(quantity), 0)::bigint as quantity
                        from owned),
           largest as (select product_id, sum(quantity) as quantity from owned group by 1 order by 2 desc, 1 limit ",
    );
    query.push_bind(i64::try_from(products).unwrap_or(i64::MAX));
    query.push(
        ") select s.*, h.product_id, h.product, h.partner_number, h.partner, h.quantity as part
             from totals s left join (largest t join owned h using (product_id)) on true
            order by t.quantity desc, h.product_id, h.quantity desc, h.partner_number",
    );
    let rows: Vec<LargestRow> = query.build_query_as().fetch_all(conn).await?;
    let totals = rows.first().map(|row| row.totals).unwrap_or_default();
    let quantities = rows.into_iter().filter_map(|row| {
        Some(Quantity {
            product: Product { id: row.product_id?, name: row.product? },
            partner: NamedPartner { number: row.partner_number?, name: row.partner? },
            quantity: row.part?,
        })
    });
    Ok((totals, quantities.collect()))
}

/// A query whose `$1`, `$2` are the scope.
fn begin(scope: &AccountScope) -> sqlx::Result<QueryBuilder<Postgres>> {
    let mut arguments = PgArguments::default();
    arguments.add(scope.organization_id()).map_err(sqlx::Error::Encode)?;
    arguments.add(scope.account_id()).map_err(sqlx::Error::Encode)?;
    Ok(QueryBuilder::with_arguments("", arguments))
}

/// `owned`: the account's products by partner of record that the filter lets through.
fn push_owned(query: &mut QueryBuilder<Postgres>, filter: &ShareFilter) {
    query.push(
        "with owned as (
           select p.id as product_id, p.name as product, p.kind, r.number as partner_number, r.name as partner,
                  array_agg(c.id) as channels, sum(t.quantity)::bigint as quantity, sum(t.lines)::bigint as lines
             from channels c join channel_products t on t.channel_id = c.id and t.lines > 0
             join products p on p.id = t.product_id join partners r on r.id = c.partner_of_record
            where c.organization_id = $1 and c.account_id = $2",
    );
    if !filter.search.is_empty() {
        query.push(" and (strpos(lower(p.name), lower(").push_bind(filter.search.clone());
        query.push(")) > 0 or strpos(lower(p.id), lower(").push_bind(filter.search.clone()).push(")) > 0)");
    }
    if let Some(kind) = filter.kind {
        query.push(" and p.kind = ").push_bind(kind.as_str());
    }
    if let Some(partner) = &filter.partner {
        query.push(" and r.number = ").push_bind(partner.clone());
    }
    query.push(" group by p.id, r.id)");
}

/// The totals on each row; the rest is null where the filter lets nothing through.
#[derive(sqlx::FromRow)]
struct LargestRow {
    #[sqlx(flatten)]
    totals: ShareTotals,
    product_id: Option<String>,
    product: Option<String>,
    partner_number: Option<String>,
    partner: Option<String>,
    part: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct ShareRow {
    product_id: String,
    product: String,
    kind: String,
    partner_number: String,
    partner: String,
    quantity: i64,
    lines: i64,
    active: i64,
    expiring: i64,
    upcoming: i64,
    expired: i64,
    next_end: Option<Date>,
}

impl From<ShareRow> for Share {
    fn from(row: ShareRow) -> Self {
        Self {
            kind: ProductKind::parse(&row.kind).unwrap_or(ProductKind::Subscription),
            product: Product { id: row.product_id, name: row.product },
            partner: NamedPartner { number: row.partner_number, name: row.partner },
            quantity: row.quantity,
            lines: row.lines,
            active: row.active,
            expiring: row.expiring,
            upcoming: row.upcoming,
            expired: row.expired,
            next_end: row.next_end,
        }
    }
}
