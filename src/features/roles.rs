//! What each role may do: the whole table (R11).

use askama::Template;

use crate::web::error::PageResult;
use crate::web::page::Page;
use crate::web::role_table::RoleTable;

#[derive(Template)]
#[template(path = "roles/page.html")]
struct RolesPage<'a> {
    page: &'a Page,
    table: RoleTable,
}

pub async fn get(page: Page) -> PageResult {
    page.html(&RolesPage { page: &page, table: RoleTable::new(page.l) })
}
