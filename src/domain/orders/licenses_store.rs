//! SQL of the account's licenses by product: totals, and what runs and ends, per channel and product. No line is read.

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
          select true as is_row, h.*, h.quantity - h.active - h.upcoming as expired, v.to_order
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
           select coalesce(sum(v.quantity), 0)::bigint as to_order
             from provisionings v join channels c on c.id = v.channel_id",
    );
    push_channels(&mut query, filter);
    query.push(format_args!(
        " and v.account_id = $2 and v.product_id = h.product_id and v.undone_at is null and v.ordered_at is null) v) h
          on true order by {key} {order}, h.product_id {order}"
    ));
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

/// `owned`: the account's products that the filter lets through, each with its partners of record.
fn push_owned(query: &mut QueryBuilder<Postgres>, filter: &LicenseFilter) {
    query.push(
        "with parts as (
           select t.product_id, c.partner_of_record, sum(t.quantity)::bigint as quantity, sum(t.lines)::bigint as lines,
                  sum(l.active)::bigint as active, sum(l.expiring)::bigint as expiring,
                  sum(l.upcoming)::bigint as upcoming, min(l.next_end) as next_end
             from channels c join channel_products t on t.channel_id = c.id and t.lines > 0
            cross join lateral states_on(t, $3, $4) l",
    );
    push_channels(query, filter);
    query.push(
        " group by 1, 2), owned as (
           select p.id as product_id, p.name as product, p.kind, sum(t.quantity)::bigint as quantity,
                  sum(t.lines)::bigint as lines, sum(t.active)::bigint as active, sum(t.expiring)::bigint as expiring,
                  sum(t.upcoming)::bigint as upcoming, min(t.next_end) as next_end,
                  array_agg(r.name order by t.quantity desc, r.name) as partners,
                  array_agg(t.quantity order by t.quantity desc, r.name) as quantities
             from parts t join products p on p.id = t.product_id join partners r on r.id = t.partner_of_record
            where true",
    );
    if !filter.search.is_empty() {
        query.push(" and (strpos(lower(p.name), lower(").push_bind(filter.search.clone());
        query.push(")) > 0 or strpos(lower(p.id), lower(").push_bind(filter.search.clone()).push(")) > 0)");
    }
    if let Some(kind) = filter.kind {
        query.push(" and p.kind = ").push_bind(kind.as_str());
    }
    query.push(" group by p.id");
    if let Some(term) = filter.term {
        query.push(match term {
            Term::Active => " having sum(t.active) > 0",
            Term::Expiring => " having sum(t.expiring) > 0",
            Term::Expired => " having sum(t.quantity - t.active - t.upcoming) > 0",
        });
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
