//! SQL of a partner's customers. The sight itself is `partner_sight`; nothing here decides it.

use sqlx::postgres::PgArguments;
use sqlx::types::Json;
use sqlx::{Arguments as _, PgConnection, Postgres, QueryBuilder};

use super::{Customer, CustomerFilter, CustomerSort, Position, Slice};
use crate::domain::access::PartnerScope;
use crate::domain::partners::NamedPartner;

/// The partner's customers: a page of `limit`. Whom it supplies or supplied stands in the list's order in an index; sight is
/// computed for as many of them as the page needs.
pub async fn list_customers(
    conn: &mut PgConnection,
    scope: &PartnerScope,
    filter: &CustomerFilter,
    position: &Position,
    limit: usize,
) -> sqlx::Result<Slice<Customer>> {
    let key = match filter.sort {
        CustomerSort::Organization => "x.organization_key",
        CustomerSort::Number => "x.account_number",
    };
    let (cursor, beyond, order) = reading(position, filter.descending);
    let mut query = begin(
        "select a.id, a.number, a.name, a.organization, seen.own_lines, seen.granted_lines, seen.orderers
           from (select x.* from account_partners x where x.partner_id = $1",
        &[scope.partner_id()],
    )?;
    if let Some(cursor) = cursor {
        query.push(format_args!(
            " and ({key}, x.account_number) {beyond} (select {key}, x.account_number from account_partners x
                                                      where x.partner_id = $1 and x.account_number = "
        ));
        query.push_bind(cursor).push(")");
    }
    // `offset 0`: one after another, in this order, and no further than the page needs.
    query.push(format_args!(" order by {key} {order}, x.account_number {order}) x cross join lateral ("));
    query.push(
        "select a.id, a.number, a.name, o.name as organization from accounts a join organizations o on o.id = a.organization_id
          where a.organization_id = x.organization_id and a.id = x.account_id",
    );
    push_customer_search(&mut query, &filter.search);
    query.push(
        " offset 0) a cross join lateral (
           select count(*) as channels,
                  coalesce(sum(c.lines) filter (where s.granted_at is null), 0)::bigint as own_lines,
                  coalesce(sum(c.lines) filter (where s.granted_at is not null), 0)::bigint as granted_lines,
                  coalesce(array_agg(distinct p.name) filter (where s.granted_at is not null), '{}') as orderers
             from partner_sight(a.id, $1) s join channels c on c.id = s.channel_id
             join partners p on p.id = s.ordered_by) seen",
    );
    query.push(format_args!(" where seen.channels > 0 order by {key} {order}, x.account_number {order}"));
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
    let mut query = begin(
        "select count(*) from (select from account_partners x
           join accounts a on a.organization_id = x.organization_id and a.id = x.account_id
           join organizations o on o.id = a.organization_id
          where x.partner_id = $1 and exists (select from partner_sight(a.id, $1))",
        &[scope.partner_id()],
    )?;
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
    Ok(open_customer(conn, scope, number).await?.map(|(customer, _)| customer))
}

/// The same, and the partners that placed the orders seen there, in no order.
pub async fn open_customer(
    conn: &mut PgConnection,
    scope: &PartnerScope,
    number: &str,
) -> sqlx::Result<Option<(Customer, Vec<NamedPartner>)>> {
    let row = sqlx::query!(
        r#"select a.id as account_id, a.number, a.name, o.name as organization, seen.own_lines as "own_lines!",
                  seen.granted_lines as "granted_lines!", seen.opened as "opened!",
                  seen.orderers as "orderers!: Json<Vec<NamedPartner>>"
             from accounts a join organizations o on o.id = a.organization_id
            cross join lateral (
              select count(*) as channels,
                     coalesce(sum(c.lines) filter (where s.granted_at is null), 0)::bigint as own_lines,
                     coalesce(sum(c.lines) filter (where s.granted_at is not null), 0)::bigint as granted_lines,
                     coalesce(array_agg(distinct p.name) filter (where s.granted_at is not null), '{}') as opened,
                     jsonb_agg(distinct jsonb_build_object('number', p.number, 'name', p.name)) as orderers
                from partner_sight(a.id, $1) s join channels c on c.id = s.channel_id
                join partners p on p.id = s.ordered_by) seen
            where a.number = $2 and seen.channels > 0"#,
        scope.partner_id(),
        number,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| {
        let customer = Customer {
            account_id: row.account_id,
            number: row.number,
            name: row.name,
            organization: row.organization,
            own_lines: row.own_lines,
            granted_lines: row.granted_lines,
            orderers: row.opened,
        };
        (customer, row.orderers.0)
    }))
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
