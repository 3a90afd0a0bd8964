//! The account's keys by product, all of them masked.

use askama::Template;

use crate::domain::catalog::{self, KeyFilter, ProductKey};
use crate::domain::orders::Position;
use crate::paths;
use crate::web::components::{Chip, Paging};
use crate::web::error::PageResult;
use crate::web::form::Query;
use crate::web::list_address::{paging, search};
use crate::web::page::AccountPage;

/// Keys a page.
const PAGE: usize = 50;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct KeysQuery {
    q: String,
    after: String,
    before: String,
}

#[derive(Template)]
#[template(path = "keys/list.html")]
struct KeysPage<'a> {
    page: &'a AccountPage,
    filter: &'a KeyFilter,
    chips: Vec<Chip>,
    /// The list without its search.
    path: &'a str,
    count: i64,
    keys: Vec<ProductKey>,
    paging: Paging,
}

pub async fn get(page: AccountPage, Query(query): Query<KeysQuery>) -> PageResult {
    let filter = KeyFilter { search: search(&query.q) };
    let position = Position::new(&query.after, &query.before);
    let mut conn = page.connection().await?;
    let slice = catalog::list_keys(&mut conn, &page.account, &filter, &position, PAGE).await?;
    let count = catalog::count_keys(&mut conn, &page.account, &filter).await?;
    drop(conn);
    let path = paths::keys(page.account.number());
    let first = slice.rows.first().filter(|_| slice.has_previous).map(|key| key.id.to_string());
    let last = slice.rows.last().filter(|_| slice.has_next).map(|key| key.id.to_string());
    let searched = (!filter.search.is_empty()).then(|| page.l.keys_chip_search(&filter.search));
    page.html(&KeysPage {
        chips: searched.map(|label| Chip { label, href: path.clone() }).into_iter().collect(),
        paging: paging(&path, &[("q", &filter.search)], first.as_deref(), last.as_deref()),
        page: &page,
        filter: &filter,
        path: &path,
        count,
        keys: slice.rows,
    })
}
