//! Help: how the portal is used, in the order in which people need it, with the one role table.

use askama::Template;

use crate::web::error::PageResult;
use crate::web::page::Page;
use crate::web::role_table::RoleTable;

#[derive(Template)]
#[template(path = "help/page.html")]
struct HelpPage<'a> {
    page: &'a Page,
    table: RoleTable,
}

/// For everybody: who cannot sign in needs it most.
pub async fn get(page: Page) -> PageResult {
    page.html(&HelpPage { page: &page, table: RoleTable::new(page.l) })
}
