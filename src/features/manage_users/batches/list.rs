//! The viewer's own batches on the account: drafts, what is under way, results.

use askama::Template;

use super::wording;
use crate::domain::batches;
use crate::paths;
use crate::web::components::Crumb;
use crate::web::error::PageResult;
use crate::web::page::AccountPage;

/// The newest ones; older ones end soon.
const LISTED: i64 = 100;

#[derive(Template)]
#[template(path = "manage_users/batches/list.html")]
struct ListPage<'a> {
    page: &'a AccountPage,
    crumbs: Vec<Crumb>,
    rows: Vec<RowView>,
    invite_many_href: String,
}

struct RowView {
    title: String,
    href: String,
    made: String,
    rows: String,
    state: String,
}

pub async fn get(page: AccountPage) -> PageResult {
    let found = batches::list(&mut *page.connection().await?, &page.account, LISTED).await?;
    let (l, number) = (page.l, page.account.number());
    let rows = found.iter().map(|batch| RowView {
        title: wording::title(l, batch),
        href: paths::batch(number, batch.id),
        made: l.date_time(batch.made_at),
        rows: l.number(batch.rows),
        state: wording::state(l, batch),
    });
    page.html(&ListPage {
        crumbs: vec![
            Crumb { label: l.menu_manage_users(), href: Some(paths::users(number)) },
            Crumb { label: l.batches_list(), href: None },
        ],
        rows: rows.collect(),
        invite_many_href: paths::invite_many(number),
        page: &page,
    })
}
