//! SQL of downloads. What an account may have is decided in one place, [`ENTITLED`].

use data_encoding::HEXLOWER;
use sqlx::postgres::PgArguments;
use sqlx::{Arguments as _, PgConnection, Postgres, QueryBuilder};
use time::Date;
use uuid::Uuid;

use super::downloads::{Download, DownloadFilter};
use crate::domain::access::AccountScope;
use crate::domain::orders::{Position, Slice};

/// The files of the products of which the account ($1, $2) holds a line that runs on the day ($3).
const ENTITLED: &str = "with entitled as (
  select d.id, d.product_id, p.name as product, d.file, d.title, d.version, d.language, d.sha256
    from downloads d join products p on p.id = d.product_id
   where exists (select from channels c join order_lines l on l.channel_id = c.id and l.product_id = d.product_id
                  where c.organization_id = $1 and c.account_id = $2 and l.starts_on <= $3 and l.ends_on >= $3))
  ";

/// What downloads are sorted by.
const ORDER: [&str; 4] = ["lower(d.product) collate \"C\"", "d.product_id", "d.file", "d.id"];

const COLUMNS: &str = "select d.id, d.product_id, d.product, d.file, d.title, d.version, d.language, d.sha256";

/// A page of what the account may have on a day.
pub async fn list_downloads(
    conn: &mut PgConnection,
    scope: &AccountScope,
    today: Date,
    filter: &DownloadFilter,
    position: &Position,
    limit: usize,
) -> sqlx::Result<Slice<Download>> {
    let (cursor, beyond, order) = match position {
        Position::First => (None, ">", "asc"),
        Position::After(cursor) => (Some(cursor), ">", "asc"),
        Position::Before(cursor) => (Some(cursor), "<", "desc"),
    };
    let mut query = begin(scope, today)?;
    query.push(COLUMNS).push(" from entitled d where true");
    push_filter(&mut query, filter);
    if let Some(cursor) = cursor.and_then(|cursor| cursor.parse::<Uuid>().ok()) {
        let key = ORDER.join(", ");
        query.push(format_args!(" and ({key}) {beyond} (select {key} from entitled d where d.id = "));
        query.push_bind(cursor).push(")");
    }
    query.push(format_args!(" order by {} limit ", ORDER.map(|key| format!("{key} {order}")).join(", ")));
    query.push_bind(i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1));
    let rows: Vec<Row> = query.build_query_as().fetch_all(conn).await?;
    Ok(Slice::new(rows.into_iter().map(Into::into).collect(), limit, position))
}

/// How many downloads a filter finds, and the languages of all that the account may have.
pub async fn count_downloads(
    conn: &mut PgConnection,
    scope: &AccountScope,
    today: Date,
    filter: &DownloadFilter,
) -> sqlx::Result<(i64, Vec<String>)> {
    let mut query = begin(scope, today)?;
    query.push("select (select count(*) from entitled d where true");
    push_filter(&mut query, filter);
    query.push("), array(select distinct d.language from entitled d where d.language <> '' order by 1)");
    query.build_query_as().fetch_one(conn).await
}

/// One of the downloads that the account may have on a day.
pub async fn find_download(
    conn: &mut PgConnection,
    scope: &AccountScope,
    today: Date,
    id: Uuid,
) -> sqlx::Result<Option<Download>> {
    let mut query = begin(scope, today)?;
    query.push(COLUMNS).push(" from entitled d where d.id = ").push_bind(id);
    let row: Option<Row> = query.build_query_as().fetch_optional(conn).await?;
    Ok(row.map(Into::into))
}

/// Every file of the downloads folder that is offered, with its SHA-256 in hexadecimal: for the operator.
pub async fn list_files(conn: &mut PgConnection) -> sqlx::Result<Vec<(String, String)>> {
    let rows =
        sqlx::query!("select distinct file, sha256 from downloads order by file, sha256").fetch_all(conn).await?;
    Ok(rows.into_iter().map(|row| (row.file, HEXLOWER.encode(&row.sha256))).collect())
}

fn begin(scope: &AccountScope, today: Date) -> sqlx::Result<QueryBuilder<Postgres>> {
    let mut arguments = PgArguments::default();
    arguments.add(scope.organization_id()).map_err(sqlx::Error::Encode)?;
    arguments.add(scope.account_id()).map_err(sqlx::Error::Encode)?;
    arguments.add(today).map_err(sqlx::Error::Encode)?;
    Ok(QueryBuilder::with_arguments(ENTITLED, arguments))
}

fn push_filter(query: &mut QueryBuilder<Postgres>, filter: &DownloadFilter) {
    if !filter.search.is_empty() {
        for (before, column) in [(" and (", "d.title"), (" or ", "d.product"), (" or ", "d.product_id")] {
            query.push(format_args!("{before}strpos(lower({column}), lower(")).push_bind(filter.search.clone());
            query.push(")) > 0");
        }
        query.push(")");
    }
    if let Some(language) = &filter.language {
        query.push(" and d.language = ").push_bind(language.clone());
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    product_id: String,
    product: String,
    file: String,
    title: String,
    version: String,
    language: String,
    sha256: Vec<u8>,
}

impl From<Row> for Download {
    fn from(row: Row) -> Self {
        let Row { id, product_id, product, file, title, version, language, sha256 } = row;
        Self { id, product_id, product, file, title, version, language, sha256: HEXLOWER.encode(&sha256) }
    }
}
