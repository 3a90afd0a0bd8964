//! SQL of product keys. The only statement that reads a key's text is [`find_key`].

use sqlx::{PgConnection, Postgres, QueryBuilder};
use time::OffsetDateTime;
use uuid::Uuid;

use super::keys::{KeyFilter, ProductKey, RevealedKey};
use crate::domain::access::AccountScope;
use crate::domain::orders::{Position, Slice};

/// What keys are sorted by, in `product_keys k` and `products p`.
const ORDER: &str = "lower(p.name) collate \"C\", k.product_id, k.id";

/// A page of the account's keys by product, each with who was shown it last.
pub async fn list_keys(
    conn: &mut PgConnection,
    scope: &AccountScope,
    filter: &KeyFilter,
    position: &Position,
    limit: usize,
) -> sqlx::Result<Slice<ProductKey>> {
    let (cursor, beyond, order) = match position {
        Position::First => (None, ">", "asc"),
        Position::After(cursor) => (Some(cursor), ">", "asc"),
        Position::Before(cursor) => (Some(cursor), "<", "desc"),
    };
    let mut query = QueryBuilder::new(
        "select x.id, x.product_id, x.product, x.kind, shown.actor_name, shown.at from (
           select k.organization_id, k.id, k.product_id, p.name as product, k.kind, lower(p.name) collate \"C\" as sorted",
    );
    push_keys(&mut query, scope, filter);
    if let Some(cursor) = cursor.and_then(|cursor| cursor.parse::<Uuid>().ok()) {
        query.push(format_args!(
            " and ({ORDER}) {beyond} (select {ORDER} from product_keys k join products p on p.id = k.product_id where k.id = "
        ));
        query.push_bind(cursor).push(" and k.account_id = ").push_bind(scope.account_id()).push(")");
    }
    query
        .push(format_args!(" order by lower(p.name) collate \"C\" {order}, k.product_id {order}, k.id {order} limit "));
    query.push_bind(i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1));
    query.push(format_args!(
        ") x left join lateral (select e.actor_name, e.at from audit_events e
              where e.organization_id = x.organization_id and e.target_id = x.id and e.event = 'key.value.revealed'
              order by e.id desc limit 1) shown on true
          order by x.sorted {order}, x.product_id {order}, x.id {order}"
    ));
    let rows: Vec<Row> = query.build_query_as().fetch_all(conn).await?;
    Ok(Slice::new(rows.into_iter().map(Into::into).collect(), limit, position))
}

/// How many keys a filter finds.
pub async fn count_keys(conn: &mut PgConnection, scope: &AccountScope, filter: &KeyFilter) -> sqlx::Result<i64> {
    let mut query = QueryBuilder::new("select count(*)");
    push_keys(&mut query, scope, filter);
    query.build_query_scalar().fetch_one(conn).await
}

fn push_keys(query: &mut QueryBuilder<Postgres>, scope: &AccountScope, filter: &KeyFilter) {
    query.push(" from product_keys k join products p on p.id = k.product_id where k.organization_id = ");
    query.push_bind(scope.organization_id()).push(" and k.account_id = ").push_bind(scope.account_id());
    if !filter.search.is_empty() {
        query.push(" and (strpos(lower(p.name), lower(").push_bind(filter.search.clone());
        query.push(")) > 0 or strpos(lower(p.id), lower(").push_bind(filter.search.clone()).push(")) > 0)");
    }
}

/// One of the account's keys with its text.
pub(super) async fn find_key(
    conn: &mut PgConnection,
    scope: &AccountScope,
    id: Uuid,
) -> sqlx::Result<Option<RevealedKey>> {
    let row = sqlx::query!(
        "select k.product_id, p.name as product, k.kind, k.key
           from product_keys k join products p on p.id = k.product_id
          where k.organization_id = $1 and k.account_id = $2 and k.id = $3",
        scope.organization_id(),
        scope.account_id(),
        id,
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| RevealedKey {
        product_id: row.product_id,
        product: row.product,
        kind: row.kind,
        key: row.key.into(),
    }))
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    product_id: String,
    product: String,
    kind: String,
    actor_name: Option<String>,
    at: Option<OffsetDateTime>,
}

impl From<Row> for ProductKey {
    fn from(row: Row) -> Self {
        let Row { id, product_id, product, kind, actor_name, at } = row;
        Self { id, product_id, product, kind, revealed: actor_name.zip(at) }
    }
}
