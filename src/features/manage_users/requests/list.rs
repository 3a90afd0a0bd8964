//! The account's requests, those that wait first.

use askama::Template;

use crate::domain::role_requests::{self, RoleRequest};
use crate::paths;
use crate::web::components::Crumb;
use crate::web::error::PageResult;
use crate::web::page::AccountPage;
use crate::web::wording::{role_names, role_request_state};

#[derive(Template)]
#[template(path = "manage_users/requests/list.html")]
struct ListPage<'a> {
    page: &'a AccountPage,
    crumbs: Vec<Crumb>,
    rows: Vec<Row>,
}

struct Row {
    name: String,
    email: String,
    href: String,
    roles: String,
    asked: String,
    state: String,
    /// By whom and when; empty while it waits.
    detail: String,
    waits: bool,
}

pub async fn get(page: AccountPage) -> PageResult {
    let mut conn = page.connection().await?;
    let requests = role_requests::list_of_account(&mut conn, &page.account).await?;
    drop(conn);
    let number = page.account.number();
    let row = |request: RoleRequest| {
        let (state, detail) = role_request_state(page.l, &request);
        Row {
            href: paths::role_request(number, request.id),
            roles: role_names(page.l, request.roles),
            asked: page.l.date(request.asked_at.date()),
            waits: request.answer.is_none(),
            name: request.name,
            email: request.email,
            state,
            detail,
        }
    };
    let crumbs = vec![
        Crumb { label: page.l.menu_manage_users(), href: Some(paths::users(number)) },
        Crumb { label: page.l.requests_list(), href: None },
    ];
    page.html(&ListPage { page: &page, crumbs, rows: requests.into_iter().map(row).collect() })
}
