//! The second view: who may see whose orders, all partners at once. One save for all rows.

use std::collections::{BTreeSet, HashMap};

use askama::Template;
use axum::http::StatusCode;

use super::editor::Conflict;
use super::undo::{self, Undoable};
use super::{notices, sentences};
use crate::domain::partners::{self, Partner};
use crate::domain::visibility::{self, Change, Grant, ReviseAllError, ReviseError, Revised, Stale, Version};
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::form::Form;
use crate::web::frame::{Banner, BannerKind};
use crate::web::page::AccountPage;

/// Partners that one screen has room for; with more, one is chosen at a time.
pub(super) const MOST: usize = 12;
/// Between the viewer's and the orderer's number in a box's value: in no number.
const SEPARATOR: char = '~';

/// One row for each viewer: its number and version, and a box for every orderer that it may see; and what the boxes were.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct GridForm {
    viewer: Vec<String>,
    version: Vec<String>,
    shown: Vec<String>,
    grant: Vec<String>,
}

/// A row whose boxes were changed.
struct Asked<'a> {
    viewer: &'a str,
    version: &'a str,
    orderers: Vec<String>,
}

impl GridForm {
    /// The rows to save: what somebody else changes meanwhile in another row is no concern of this form. None if the
    /// fields do not fit together.
    fn asked(&self) -> Option<Vec<Asked<'_>>> {
        let (granted, shown) = (pairs(&self.grant)?, pairs(&self.shown)?);
        let viewers: BTreeSet<&str> = self.viewer.iter().map(String::as_str).collect();
        let is_row = |(viewer, _): &(&str, &str)| viewers.contains(viewer);
        let fits = viewers.len() == self.viewer.len() && viewers.len() == self.version.len();
        if !fits || !granted.iter().all(is_row) {
            return None;
        }
        let rows = self.viewer.iter().zip(&self.version).filter_map(|(viewer, version)| {
            let of = |pairs: &BTreeSet<(&str, &str)>| -> Vec<String> {
                pairs.iter().filter(|(row, _)| row == viewer).map(|(_, orderer)| (*orderer).to_owned()).collect()
            };
            let orderers = of(&granted);
            // Without a version nothing is compared, as on every form.
            let is_touched = version.is_empty() || orderers != of(&shown);
            is_touched.then_some(Asked { viewer, version, orderers })
        });
        Some(rows.collect())
    }
}

/// Viewer and orderer of each value.
fn pairs(values: &[String]) -> Option<BTreeSet<(&str, &str)>> {
    values.iter().map(|value| value.split_once(SEPARATOR)).collect()
}

struct Row {
    viewer: Partner,
    version: Version,
    cells: Vec<Cell>,
}

struct Cell {
    orderer: Partner,
    /// A partner sees its own orders always.
    is_own: bool,
    value: String,
    /// As it is saved.
    granted: bool,
    ticked: bool,
    /// What the box says, for who cannot see its row and column.
    name: String,
}

#[derive(Template)]
#[template(path = "manage_partner_visibility/grid.html")]
struct GridPage<'a> {
    page: &'a AccountPage,
    partners: Vec<Partner>,
    /// Empty with more partners than fit.
    rows: Vec<Row>,
    conflicts: Vec<Conflict>,
    undoable: Vec<Undoable>,
}

pub async fn get(page: AccountPage) -> PageResult {
    show(&page, StatusCode::OK, &[], &[]).await
}

pub async fn post(mut page: AccountPage, Form(form): Form<GridForm>) -> PageResult {
    let asked = form.asked().ok_or_else(PageError::unprocessable)?;
    let changes = asked.iter().map(|row| Change {
        viewer: row.viewer,
        orderers: &row.orderers,
        version: Some(row.version).filter(|version| !version.is_empty()),
    });
    let changes: Vec<Change<'_>> = changes.collect();
    // As on the tab, the transaction ends before a page is made.
    let mut tx = page.begin().await?;
    let revised = visibility::revise_all(&mut tx, &page.actor()?, &page.account, &changes, notices(&page)).await;
    if revised.is_ok() {
        tx.commit().await?;
    } else {
        tx.rollback().await?;
    }
    match revised {
        Ok(done) => {
            let path = paths::partner_visibility_grid(page.account.number());
            page.redirect_with(&path, banner(&page, &done)).await
        }
        Err(ReviseAllError::Stale(stale)) => {
            let viewers = stale.iter().map(|stale| stale.viewer.name.as_str());
            let text = page.l.manage_partner_visibility_grid_stale(sentences::names(page.l, viewers));
            let detail = Some(page.l.manage_partner_visibility_grid_stale_next());
            page.page.frame.banner = Some(Banner { kind: BannerKind::Warning, text, detail });
            show(&page, StatusCode::CONFLICT, &asked, &stale).await
        }
        Err(ReviseAllError::Refused(ReviseError::UnknownPartner)) => Err(PageError::not_found()),
        Err(ReviseAllError::Refused(ReviseError::NotAllowed)) => Err(PageError::forbidden()),
        Err(ReviseAllError::Refused(ReviseError::SinglePartner | ReviseError::ViewerIsOrderer)) => {
            Err(PageError::unprocessable())
        }
        Err(ReviseAllError::Refused(ReviseError::Stale(_))) => Err(PageError::conflict()),
        Err(ReviseAllError::Refused(ReviseError::Database(error))) => Err(error.into()),
    }
}

/// How many rows changed, one sentence for each, and how many people are told.
fn banner(page: &AccountPage, done: &[Revised]) -> Banner {
    let l = page.l;
    if done.is_empty() {
        let text = l.manage_partner_visibility_grid_unchanged();
        return Banner { kind: BannerKind::Information, text, detail: None };
    }
    let mut said: Vec<String> = done.iter().map(|done| sentences::state(l, &done.viewer.name, &done.now)).collect();
    let told = i64::try_from(done.iter().map(|done| done.told).sum::<usize>()).unwrap_or(i64::MAX);
    if told > 0 {
        said.push(l.manage_partner_visibility_grid_told(told));
    }
    let text = l.manage_partner_visibility_grid_changed(done.len());
    Banner { kind: BannerKind::Success, text, detail: Some(said.join(" ")) }
}

/// The grid as it is saved; rows that were asked for keep their boxes.
async fn show(page: &AccountPage, status: StatusCode, asked: &[Asked<'_>], stale: &[Stale]) -> PageResult {
    let mut conn = page.connection().await?;
    let mut partners = partners::list_of_account(&mut conn, &page.account).await?;
    if partners.len() < 2 {
        // The tab explains why there is nothing to choose (R48).
        return page.redirect(&paths::partner_visibility(page.account.number()));
    }
    page.l.sort_by_name(&mut partners, |partner| &partner.name);
    let grants = visibility::list_grants(&mut conn, &page.account).await?;
    let versions = visibility::list_versions(&mut conn, &page.account).await?;
    let now = page.now().await?;
    let saves = visibility::list_undoable(&mut conn, &page.account, now, notices(page)).await?;
    drop(conn);
    let viewers = partners.iter().filter(|_| partners.len() <= MOST);
    let rows = viewers.map(|viewer| row(page, viewer, &partners, &grants, &versions, asked)).collect();
    let conflict = |stale: &Stale| Conflict {
        now: sentences::state(page.l, &stale.viewer.name, &stale.current),
        asked: sentences::state(page.l, &stale.viewer.name, &stale.asked),
    };
    let conflicts = stale.iter().map(conflict).collect();
    let undoable = undo::offers(page, &saves, &grants);
    page.html_with(status, &GridPage { page, partners, rows, conflicts, undoable })
}

fn row(
    page: &AccountPage,
    viewer: &Partner,
    partners: &[Partner],
    grants: &[Grant],
    versions: &HashMap<String, Version>,
    asked: &[Asked<'_>],
) -> Row {
    let asked = asked.iter().find(|row| row.viewer == viewer.number);
    let granted = |orderer: &Partner| grants.iter().any(|grant| grant.viewer == *viewer && grant.orderer == *orderer);
    let cell = |orderer: &Partner| Cell {
        is_own: viewer == orderer,
        value: format!("{}{SEPARATOR}{}", viewer.number, orderer.number),
        granted: granted(orderer),
        ticked: asked.map_or_else(|| granted(orderer), |row| row.orderers.contains(&orderer.number)),
        name: page.l.manage_partner_visibility_grid_cell(&viewer.name, &orderer.name),
        orderer: orderer.clone(),
    };
    Row {
        version: versions.get(&viewer.number).copied().unwrap_or_default(),
        cells: partners.iter().map(cell).collect(),
        viewer: viewer.clone(),
    }
}
