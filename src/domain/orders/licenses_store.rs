//! SQL of the account's licenses by product. Totals come from `channel_products`, what runs and ends from
//! `channel_terms`: no line is read.

use sqlx::postgres::PgArguments;
use sqlx::{Arguments as _, PgConnection, Postgres, QueryBuilder};
use time::Date;

use super::account_orders_store::push_partner;
use super::store::{push_limit, reading};
use super::{
    EXPIRES_WITHIN_DAYS, License, LicenseFilter, LicenseSort, LicenseTotals, Position, Product, ProductKind, Slice,
    Term,
};
use crate::db::beside::Beside;
use crate::domain::access::AccountScope;

/// The account's licenses on a day: a page of `limit`, and the sums over everything that the filter lets through.
pub async fn list_licenses(
    conn: &mut PgConnection,
    scope: &AccountScope,
    today: Date,
    filter: &LicenseFilter,
    position: &Position,
    limit: usize,
) -> sqlx::Result<(Slice<License>, LicenseTotals)> {
    let (cursor, beyond, order) = reading(position, filter.descending);
    let key = match filter.sort {
        LicenseSort::Product => "lower(h.product) collate \"C\"",
        LicenseSort::Quantity => "h.quantity",
        LicenseSort::NextEnd => "coalesce(h.next_end, 'infinity')",
    };
    let mut query = begin(scope, today)?;
    push_owned(&mut query, filter);
    query.push(
        " select a.*, h.*
            from (select count(*) as all_products, coalesce(sum(lines), 0)::bigint as all_lines,
                         coalesce(sum(quantity), 0)::bigint as all_quantity from owned) a
            left join (
          select true as is_row, h.product_id, h.product, h.kind, h.quantity, h.lines, h.next_end, s.active, s.expiring,
                 s.upcoming, h.quantity - s.active - s.upcoming as expired, v.to_order, b.partners, b.quantities
            from (select h.* from owned h",
    );
    if let Some(cursor) = cursor {
        query.push(format_args!(
            " where ({key}, h.product_id) {beyond} (select {key}, h.product_id from owned h where h.product_id = "
        ));
        query.push_bind(cursor).push(")");
    }
    query.push(format_args!(" order by {key} {order}, h.product_id {order}"));
    push_limit(&mut query, limit);
    query.push(
        ") h cross join lateral (
           select coalesce(sum(l.quantity) filter (where l.starts_on <= $3), 0)::bigint as active,
                  coalesce(sum(l.quantity) filter (where l.starts_on <= $3 and l.ends_on <= $3 + $4), 0)::bigint as expiring,
                  coalesce(sum(l.quantity) filter (where l.starts_on > $3), 0)::bigint as upcoming
             from channels c join channel_terms l on l.channel_id = c.id and l.product_id = h.product_id and l.ends_on >= $3",
    );
    push_channels(&mut query, filter);
    query.push(
        ") s cross join lateral (
           select coalesce(sum(v.quantity), 0)::bigint as to_order
             from channels c join provisionings v on v.channel_id = c.id and v.account_id = $2
              and v.product_id = h.product_id and v.undone_at is null and v.ordered_at is null",
    );
    push_channels(&mut query, filter);
    query.push(
        ") v cross join lateral (
           select array_agg(x.name order by x.quantity desc, x.name) as partners,
                  array_agg(x.quantity order by x.quantity desc, x.name) as quantities
             from (select p.name, sum(t.quantity)::bigint as quantity from channels c
                     join channel_products t on t.channel_id = c.id and t.product_id = h.product_id and t.lines > 0
                     join partners p on p.id = c.partner_of_record",
    );
    push_channels(&mut query, filter);
    query.push(format_args!(" group by p.id) x) b) h on true order by {key} {order}, h.product_id {order}"));
    let (totals, rows) = Beside::<_, LicenseRow>::split(query.build_query_as().fetch_all(conn).await?);
    Ok((Slice::new(rows.into_iter().map(Into::into).collect(), limit, position), totals.unwrap_or_default()))
}

/// A query whose `$1`, `$2` are the scope, `$3` the day and `$4` how many days ahead an end is near.
fn begin(scope: &AccountScope, today: Date) -> sqlx::Result<QueryBuilder<Postgres>> {
    let mut arguments = PgArguments::default();
    arguments.add(scope.organization_id()).map_err(sqlx::Error::Encode)?;
    arguments.add(scope.account_id()).map_err(sqlx::Error::Encode)?;
    arguments.add(today).map_err(sqlx::Error::Encode)?;
    arguments.add(EXPIRES_WITHIN_DAYS).map_err(sqlx::Error::Encode)?;
    Ok(QueryBuilder::with_arguments("", arguments))
}

/// `owned`: the account's products that the filter lets through.
fn push_owned(query: &mut QueryBuilder<Postgres>, filter: &LicenseFilter) {
    query.push(
        "with owned as (
           select p.id as product_id, p.name as product, p.kind, sum(t.quantity)::bigint as quantity,
                  sum(t.lines)::bigint as lines, min(e.ends_on) as next_end
             from channels c join channel_products t on t.channel_id = c.id and t.lines > 0
             join products p on p.id = t.product_id
             left join lateral (select l.ends_on from channel_terms l
                                 where l.channel_id = c.id and l.product_id = t.product_id and l.ends_on >= $3
                                   and l.lines > 0
                                 order by l.ends_on limit 1) e on true",
    );
    push_channels(query, filter);
    if !filter.search.is_empty() {
        query.push(" and (strpos(lower(p.name), lower(").push_bind(filter.search.clone());
        query.push(")) > 0 or strpos(lower(p.id), lower(").push_bind(filter.search.clone()).push(")) > 0)");
    }
    if let Some(kind) = filter.kind {
        query.push(" and p.kind = ").push_bind(kind.as_str());
    }
    query.push(" group by p.id");
    if let Some(term) = filter.term {
        // No column but the index's: the page's figures and this cannot disagree on what a state is.
        let state = match term {
            Term::Active => "l.starts_on <= $3 and l.ends_on >= $3",
            Term::Expiring => "l.starts_on <= $3 and l.ends_on between $3 and $3 + $4",
            Term::Expired => "l.ends_on < $3",
        };
        query.push(format_args!(
            " having bool_or(exists (select from channel_terms l
                 where l.channel_id = c.id and l.product_id = t.product_id and l.lines > 0 and {state}))"
        ));
    }
    query.push(")");
}

fn push_channels(query: &mut QueryBuilder<Postgres>, filter: &LicenseFilter) {
    query.push(" where c.organization_id = $1 and c.account_id = $2");
    push_partner(query, filter.partner.as_deref());
}

#[derive(sqlx::FromRow)]
struct LicenseRow {
    product_id: String,
    product: String,
    kind: String,
    quantity: i64,
    lines: i64,
    next_end: Option<Date>,
    active: i64,
    expiring: i64,
    upcoming: i64,
    expired: i64,
    to_order: i64,
    partners: Vec<String>,
    quantities: Vec<i64>,
}

impl From<LicenseRow> for License {
    fn from(row: LicenseRow) -> Self {
        Self {
            kind: ProductKind::parse(&row.kind).unwrap_or(ProductKind::Subscription),
            product: Product { id: row.product_id, name: row.product },
            quantity: row.quantity,
            lines: row.lines,
            active: row.active,
            expiring: row.expiring,
            upcoming: row.upcoming,
            expired: row.expired,
            to_order: row.to_order,
            next_end: row.next_end,
            partners: row.partners.into_iter().zip(row.quantities).collect(),
        }
    }
}
