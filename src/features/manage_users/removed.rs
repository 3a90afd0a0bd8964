//! Who was removed from the organisation, or whose invitation was withdrawn: by whom, and when. Only to be read.

use askama::Template;
use serde::Deserialize;
use uuid::Uuid;

use crate::domain::people::{self, RemovedMember};
use crate::paths;
use crate::web::components::{Crumb, Paging};
use crate::web::error::PageResult;
use crate::web::form::Query;
use crate::web::page::AccountPage;

/// Rows of one page.
const SIZE: usize = 50;

#[derive(Template)]
#[template(path = "manage_users/removed.html")]
struct RemovedPage<'a> {
    page: &'a AccountPage,
    crumbs: Vec<Crumb>,
    rows: Vec<RowView>,
    paging: Paging,
}

struct RowView {
    name: String,
    email: String,
    href: String,
    /// "by Ann Lee on 5 Jun 2026".
    removed: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Start {
    after: String,
}

pub async fn get(page: AccountPage, Query(start): Query<Start>) -> PageResult {
    let after: Option<Uuid> = start.after.parse().ok();
    let limit = i64::try_from(SIZE + 1).unwrap_or(i64::MAX);
    let mut found = people::list_removed(&mut *page.connection().await?, &page.account, after, limit).await?;
    let more = found.len() > SIZE;
    found.truncate(SIZE);
    let (l, number) = (page.l, page.account.number());
    let base = paths::removed_users(number);
    let row = |removed: &RemovedMember| RowView {
        name: removed.member.name(),
        email: removed.member.email.clone(),
        href: paths::member(number, removed.member.id),
        removed: super::wording::removed_note(l, removed),
    };
    page.html(&RemovedPage {
        crumbs: vec![
            Crumb { label: l.menu_manage_users(), href: Some(paths::users(number)) },
            Crumb { label: l.users_removed_list(), href: None },
        ],
        rows: found.iter().map(row).collect(),
        paging: Paging {
            previous: after.map(|_| base.clone()),
            next: found.last().filter(|_| more).map(|last| format!("{base}?after={}", last.member.id)),
        },
        page: &page,
    })
}
