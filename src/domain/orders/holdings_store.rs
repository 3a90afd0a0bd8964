//! SQL of what a partner sees of one customer's products. The sight itself is `partner_sight`; nothing here decides it.

use sqlx::postgres::PgArguments;
use sqlx::{Arguments as _, PgConnection, Postgres, QueryBuilder};
use time::{Date, OffsetDateTime};

use super::store::{push_limit, reading};
use super::{Access, Holding, HoldingFilter, HoldingSort, HoldingTotals, Onlooker, Position, ProductKind, Slice};
use crate::db::beside::Beside;
use crate::domain::partners::NamedPartner;

/// What the partner ($1) sees on the account ($2), summed by product and orderer; under proposed grants ($3, made at $4
/// by $5) or, without any, those that are live.
const HOLDINGS: &str = "with holdings as (
  select p.id as product_id, p.name as product, p.kind, sum(t.quantity)::bigint as quantity, sum(t.lines)::bigint as lines,
         max(e.ends_on) as ends_on, o.number as orderer_number, o.name as orderer, r.number as record_number,
         r.name as record, coalesce(g.granted_by_name, $5) as granted_by_name, s.granted_at
    from partner_sight($2, $1, $3, $4) s
    join channel_products t on t.channel_id = s.channel_id and t.lines > 0
    join products p on p.id = t.product_id
    join partners o on o.id = s.ordered_by
    join partners r on r.id = s.partner_of_record
    left join grants g on g.account_id = $2 and g.viewer_id = $1 and g.orderer_id = s.partner_of_record
                      and g.revoked_at is null and s.granted_at is not null
   cross join lateral (
     select case when t.as_of > '-infinity' then t.last_end
                 else (select max(l.ends_on) from channel_terms l
                        where l.channel_id = t.channel_id and l.product_id = t.product_id and l.lines > 0) end as ends_on) e
   group by p.id, o.id, r.id, g.granted_by_name, s.granted_at)";

/// What the partner sees on a customer's account: a page of `limit`, and the sums over everything that the filter lets
/// through.
pub async fn list_holdings(
    conn: &mut PgConnection,
    onlooker: &Onlooker,
    filter: &HoldingFilter,
    position: &Position,
    limit: usize,
) -> sqlx::Result<(Slice<Holding>, HoldingTotals)> {
    let key = match filter.sort {
        HoldingSort::Product => "lower(h.product) collate \"C\"",
        HoldingSort::Orderer => "lower(h.orderer) collate \"C\"",
        HoldingSort::Quantity => "h.quantity",
        HoldingSort::End => "h.ends_on",
    };
    let (cursor, beyond, order) = reading(position, filter.descending);
    let mut query = begin(onlooker)?;
    query.push(", filtered as (select h.* from holdings h where true");
    push_holding_filter(&mut query, filter);
    query.push(
        ") select a.*, h.*
            from (select count(*) as all_holdings, coalesce(sum(lines), 0)::bigint as all_lines,
                         coalesce(sum(quantity), 0)::bigint as all_quantity from filtered) a
            left join (
          select true as is_row, h.product_id, h.product, h.kind, h.quantity, h.lines, h.ends_on, h.orderer_number,
                 h.orderer, h.record_number, h.record, h.granted_by_name, h.granted_at,
                 coalesce((select sum(v.quantity) from provisionings v join channels c on c.id = v.channel_id
                             join partners o on o.id = c.ordered_by and o.number = h.orderer_number
                            where v.account_id = $2 and v.product_id = h.product_id and v.undone_at is null
                              and v.ordered_at is null and c.partner_of_record = $1 and h.granted_at is null), 0)::bigint as to_order
            from filtered h where true",
    );
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
    query.push(format_args!(
        ") h on true order by {key} {order}, h.product_id {order}, h.orderer_number {order}, h.record_number {order}"
    ));
    let (totals, rows) = Beside::<_, HoldingRow>::split(query.build_query_as().fetch_all(conn).await?);
    Ok((Slice::new(rows.into_iter().map(Into::into).collect(), limit, position), totals.unwrap_or_default()))
}

fn begin(onlooker: &Onlooker) -> sqlx::Result<QueryBuilder<Postgres>> {
    let mut arguments = PgArguments::default();
    let proposal = onlooker.proposal.as_ref();
    arguments.add(onlooker.partner_id).map_err(sqlx::Error::Encode)?;
    arguments.add(onlooker.account_id).map_err(sqlx::Error::Encode)?;
    arguments.add(proposal.map(|proposal| proposal.orderers.as_slice())).map_err(sqlx::Error::Encode)?;
    arguments.add(proposal.map(|proposal| proposal.at)).map_err(sqlx::Error::Encode)?;
    arguments.add(proposal.map(|proposal| proposal.by.as_str())).map_err(sqlx::Error::Encode)?;
    Ok(QueryBuilder::with_arguments(HOLDINGS, arguments))
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

#[derive(sqlx::FromRow)]
struct HoldingRow {
    product_id: String,
    product: String,
    kind: String,
    quantity: i64,
    lines: i64,
    to_order: i64,
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
            to_order: row.to_order,
            ends_on: row.ends_on,
            ordered_by: NamedPartner { number: row.orderer_number, name: row.orderer },
            partner_of_record: NamedPartner { number: row.record_number, name: row.record },
            access: Access::of(row.granted_by_name, row.granted_at),
        }
    }
}
