//! What each role may do: the whole table, made from the one that the router and the actions read (R11).

use askama::Template;

use crate::domain::access::{Permission, Role};
use crate::web::error::PageResult;
use crate::web::page::Page;
use crate::web::wording::{permission_name, role_description, role_name};

#[derive(Template)]
#[template(path = "roles/page.html")]
struct RolesPage<'a> {
    page: &'a Page,
    /// Name and description.
    roles: Vec<(String, String)>,
    /// A permission's name, and for each role whether it has it.
    rows: Vec<(String, Vec<(String, bool)>)>,
}

pub async fn get(page: Page) -> PageResult {
    let roles = Role::ALL.map(|role| (role_name(page.l, role), role_description(page.l, role)));
    let rows = Permission::ALL.map(|permission| {
        let cells = Role::ALL.map(|role| (role_name(page.l, role), role.permits(permission)));
        (permission_name(page.l, permission), cells.to_vec())
    });
    page.html(&RolesPage { page: &page, roles: roles.to_vec(), rows: rows.to_vec() })
}
