//! Manage Access leads to the first of its tabs that the viewer may open (R5).

use crate::domain::access::Permission;
use crate::paths;
use crate::web::error::PageResult;
use crate::web::page::AccountPage;

pub async fn get(page: AccountPage) -> PageResult {
    let number = page.account.number();
    if page.account.permits(Permission::ManageUsers) {
        page.redirect(&paths::users(number))
    } else {
        page.redirect(&paths::partner_visibility(number))
    }
}
