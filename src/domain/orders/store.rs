//! SQL of what a partner sees. The sight itself is `partner_sight`; nothing here decides it.

use sqlx::postgres::PgArguments;
use sqlx::{Arguments as _, PgConnection, Postgres, QueryBuilder};
use time::{Date, OffsetDateTime};

use super::{
    Access, Customer, CustomerFilter, CustomerSort, Holding, HoldingFilter, HoldingSort, HoldingTotals, Position,
    ProductKind, Slice,
};
use crate::domain::access::PartnerScope;
use crate::domain::partners::NamedPartner;

/// The accounts that the partner ($1) might see something on; `partner_sight` says whether it does.
const CANDIDATES: &str = "with candidates as (
  select c.account_id from channels c where c.partner_of_record = $1
  union select g.account_id from grants g where g.viewer_id = $1 and g.revoked_at is null)";

/// What the partner ($1) sees on the account ($2), summed by product and orderer.
const HOLDINGS: &str = "with holdings as (
  select p.id as product_id, p.name as product, p.kind, sum(t.quantity)::bigint as quantity, sum(t.lines)::bigint as lines,
         max(e.ends_on) as ends_on, o.number as orderer_number, o.name as orderer, r.number as record_number,
         r.name as record, g.granted_by_name, s.granted_at
    from partner_sight($2, $1) s
    join channel_products t on t.channel_id = s.channel_id and t.lines > 0
    join products p on p.id = t.product_id
    join partners o on o.id = s.ordered_by
    join partners r on r.id = s.partner_of_record
    left join grants g on g.account_id = $2 and g.viewer_id = $1 and g.orderer_id = s.partner_of_record
                      and g.revoked_at is null and s.granted_at is not null
   cross join lateral (select l.ends_on from order_lines l where l.channel_id = t.channel_id and l.product_id = t.product_id
                        order by l.ends_on desc limit 1) e
   group by p.id, o.id, r.id, g.granted_by_name, s.granted_at)";

/// The partner's customers: a page of `limit`. Candidates are found and
/// sorted as a set; sight is computed for the page's rows alone.
pub async fn list_customers(
    conn: &mut PgConnection,
    scope: &PartnerScope,
    filter: &CustomerFilter,
    position: &Position,
    limit: usize,
) -> sqlx::Result<Slice<Customer>> {
    let key = match filter.sort {
        CustomerSort::Organization => "lower(o.name) collate \"C\"",
        CustomerSort::Number => "a.number",
    };
    let (cursor, beyond, order) = reading(position, filter.descending);
    let joined = "candidates x join accounts a on a.id = x.account_id join organizations o on o.id = a.organization_id";
    let mut query = begin(CANDIDATES, &[scope.partner_id()])?;
    query.push(format_args!(
        " select a.id, a.number, a.name, a.organization, seen.own_lines, seen.granted_lines, seen.orderers
            from (select a.id, a.number, a.name, o.name as organization, {key} as key from {joined} where true"
    ));
    push_customer_search(&mut query, &filter.search);
    if let Some(cursor) = cursor {
        query.push(format_args!(
            " and ({key}, a.number) {beyond} (select {key}, a.number from {joined} where a.number = "
        ));
        query.push_bind(cursor).push(")");
    }
    // Sorted inside, so that the sight is looked up in order, for as many rows as the page shows and no more.
    query.push(format_args!(
        " order by key {order}, a.number {order}) a cross join lateral (
           select count(*) as channels,
                  coalesce(sum(c.lines) filter (where s.granted_at is null), 0)::bigint as own_lines,
                  coalesce(sum(c.lines) filter (where s.granted_at is not null), 0)::bigint as granted_lines,
                  coalesce(array_agg(distinct p.name) filter (where s.granted_at is not null), '{{}}') as orderers
             from partner_sight(a.id, $1) s join channels c on c.id = s.channel_id
             join partners p on p.id = s.ordered_by) seen
         where seen.channels > 0 order by a.key {order}, a.number {order}"
    ));
    push_limit(&mut query, limit);
    let rows: Vec<CustomerRow> = query.build_query_as().fetch_all(conn).await?;
    Ok(Slice::new(rows.into_iter().map(Into::into).collect(), limit, position))
}

/// How many customers match, counted up to `cap`.
pub async fn count_customers(
    conn: &mut PgConnection,
    scope: &PartnerScope,
    search: &str,
    cap: i64,
) -> sqlx::Result<i64> {
    let mut query = begin(CANDIDATES, &[scope.partner_id()])?;
    query.push(
        " select count(*) from (select from candidates x join accounts a on a.id = x.account_id
            join organizations o on o.id = a.organization_id where exists (select from partner_sight(a.id, $1))",
    );
    push_customer_search(&mut query, search);
    query.push(" limit ").push_bind(cap).push(") few");
    query.build_query_scalar().fetch_one(conn).await
}

/// The customer's account with this number, if the partner sees anything on it; unknown and invisible are alike.
pub async fn find_customer(
    conn: &mut PgConnection,
    scope: &PartnerScope,
    number: &str,
) -> sqlx::Result<Option<Customer>> {
    let row = sqlx::query_as!(
        CustomerRow,
        r#"select a.id as account_id, a.number, a.name, o.name as organization, seen.own_lines as "own_lines!",
                  seen.granted_lines as "granted_lines!", seen.orderers as "orderers!"
             from accounts a join organizations o on o.id = a.organization_id
            cross join lateral (
              select count(*) as channels,
                     coalesce(sum(c.lines) filter (where s.granted_at is null), 0)::bigint as own_lines,
                     coalesce(sum(c.lines) filter (where s.granted_at is not null), 0)::bigint as granted_lines,
                     coalesce(array_agg(distinct p.name) filter (where s.granted_at is not null), '{}') as orderers
                from partner_sight(a.id, $1) s join channels c on c.id = s.channel_id
                join partners p on p.id = s.ordered_by) seen
            where a.number = $2 and seen.channels > 0"#,
        scope.partner_id(),
        number,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Into::into))
}

/// What the partner sees on a customer's account: a page of `limit`.
pub async fn list_holdings(
    conn: &mut PgConnection,
    scope: &PartnerScope,
    customer: &Customer,
    filter: &HoldingFilter,
    position: &Position,
    limit: usize,
) -> sqlx::Result<Slice<Holding>> {
    let key = match filter.sort {
        HoldingSort::Product => "lower(h.product) collate \"C\"",
        HoldingSort::Orderer => "lower(h.orderer) collate \"C\"",
        HoldingSort::Quantity => "h.quantity",
        HoldingSort::End => "h.ends_on",
    };
    let (cursor, beyond, order) = reading(position, filter.descending);
    let mut query = begin(HOLDINGS, &[scope.partner_id(), customer.account_id])?;
    query.push(
        " select h.product_id, h.product, h.kind, h.quantity, h.lines, h.ends_on, h.orderer_number, h.orderer,
                 h.record_number, h.record, h.granted_by_name, h.granted_at from holdings h where true",
    );
    push_holding_filter(&mut query, filter);
    let mut parts = cursor.unwrap_or_default().splitn(3, '~');
    if let (Some(orderer), Some(record), Some(product)) = (parts.next(), parts.next(), parts.next()) {
        query.push(format_args!(
            " and ({key}, h.product_id, h.orderer_number, h.record_number) {beyond}
                  (select {key}, h.product_id, h.orderer_number, h.record_number from holdings h where h.orderer_number = "
        ));
        query.push_bind(orderer).push(" and h.record_number = ").push_bind(record);
        query.push(" and h.product_id = ").push_bind(product).push(")");
    }
    query.push(format_args!(
        " order by {key} {order}, h.product_id {order}, h.orderer_number {order}, h.record_number {order}"
    ));
    push_limit(&mut query, limit);
    let rows: Vec<HoldingRow> = query.build_query_as().fetch_all(conn).await?;
    Ok(Slice::new(rows.into_iter().map(Into::into).collect(), limit, position))
}

/// The sums over everything that a filter lets through.
pub async fn sum_holdings(
    conn: &mut PgConnection,
    scope: &PartnerScope,
    customer: &Customer,
    filter: &HoldingFilter,
) -> sqlx::Result<HoldingTotals> {
    let mut query = begin(HOLDINGS, &[scope.partner_id(), customer.account_id])?;
    query.push(
        " select count(*), coalesce(sum(h.lines), 0)::bigint, coalesce(sum(h.quantity), 0)::bigint
            from holdings h where true",
    );
    push_holding_filter(&mut query, filter);
    let (holdings, lines, quantity) = query.build_query_as().fetch_one(conn).await?;
    Ok(HoldingTotals { holdings, lines, quantity })
}

/// The partners that placed the orders seen on a customer's account, by name.
pub async fn list_orderers(
    conn: &mut PgConnection,
    scope: &PartnerScope,
    customer: &Customer,
) -> sqlx::Result<Vec<NamedPartner>> {
    sqlx::query_as!(
        NamedPartner,
        "select p.number, p.name from partners p
          where p.id in (select s.ordered_by from partner_sight($2, $1) s) order by p.name, p.number",
        scope.partner_id(),
        customer.account_id,
    )
    .fetch_all(conn)
    .await
}

/// A query that starts with `sql`, whose `$1`, `$2` are these ids.
fn begin(sql: &'static str, ids: &[i64]) -> sqlx::Result<QueryBuilder<Postgres>> {
    let mut arguments = PgArguments::default();
    for id in ids {
        arguments.add(id).map_err(sqlx::Error::Encode)?;
    }
    Ok(QueryBuilder::with_arguments(sql, arguments))
}

/// The cursor, how rows compare with it, and the order in which they are read: away from it.
pub(super) fn reading(position: &Position, descending: bool) -> (Option<&str>, &'static str, &'static str) {
    let (cursor, downward) = match position {
        Position::First => (None, descending),
        Position::After(cursor) => (Some(cursor.as_str()), descending),
        Position::Before(cursor) => (Some(cursor.as_str()), !descending),
    };
    if downward { (cursor, "<", "desc") } else { (cursor, ">", "asc") }
}

/// Literal comparison: what is typed has no pattern characters (TEN-08).
fn push_customer_search(query: &mut QueryBuilder<Postgres>, search: &str) {
    if !search.is_empty() {
        query.push(" and (starts_with(lower(o.name), lower(").push_bind(search.to_owned());
        query.push(")) or starts_with(lower(a.name), lower(").push_bind(search.to_owned());
        query.push(")) or starts_with(lower(a.number), lower(").push_bind(search.to_owned()).push(")))");
    }
}

fn push_holding_filter(query: &mut QueryBuilder<Postgres>, filter: &HoldingFilter) {
    if !filter.search.is_empty() {
        query.push(" and (strpos(lower(h.product), lower(").push_bind(filter.search.clone());
        query.push(")) > 0 or strpos(lower(h.product_id), lower(").push_bind(filter.search.clone()).push(")) > 0)");
    }
    if let Some(kind) = filter.kind {
        query.push(" and h.kind = ").push_bind(kind.as_str());
    }
    if let Some(own) = filter.own {
        query.push(" and (h.granted_at is null) = ").push_bind(own);
    }
    if let Some(orderer) = &filter.orderer {
        query.push(" and h.orderer_number = ").push_bind(orderer.clone());
    }
}

/// One more row than asked for tells whether there is a next page.
pub(super) fn push_limit(query: &mut QueryBuilder<Postgres>, limit: usize) {
    query.push(" limit ").push_bind(i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1));
}

#[derive(sqlx::FromRow)]
struct CustomerRow {
    #[sqlx(rename = "id")]
    account_id: i64,
    number: String,
    name: String,
    organization: String,
    own_lines: i64,
    granted_lines: i64,
    orderers: Vec<String>,
}

impl From<CustomerRow> for Customer {
    fn from(row: CustomerRow) -> Self {
        let CustomerRow { account_id, number, name, organization, own_lines, granted_lines, orderers } = row;
        Self { account_id, number, name, organization, own_lines, granted_lines, orderers }
    }
}

#[derive(sqlx::FromRow)]
struct HoldingRow {
    product_id: String,
    product: String,
    kind: String,
    quantity: i64,
    lines: i64,
    ends_on: Date,
    orderer_number: String,
    orderer: String,
    record_number: String,
    record: String,
    granted_by_name: Option<String>,
    granted_at: Option<OffsetDateTime>,
}

impl From<HoldingRow> for Holding {
    fn from(row: HoldingRow) -> Self {
        Self {
            kind: ProductKind::parse(&row.kind).unwrap_or(ProductKind::Subscription),
            product_id: row.product_id,
            product: row.product,
            quantity: row.quantity,
            lines: row.lines,
            ends_on: row.ends_on,
            ordered_by: NamedPartner { number: row.orderer_number, name: row.orderer },
            partner_of_record: NamedPartner { number: row.record_number, name: row.record },
            access: Access::of(row.granted_by_name, row.granted_at),
        }
    }
}
