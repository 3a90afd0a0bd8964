//! The tab: choose a partner, tick the others whose orders it may see, save.

use askama::Template;
use axum::http::StatusCode;
use time::Duration;

use super::editor::{self, Editor};
use super::undo::{self, Undoable};
use super::{notices, sentences};
use crate::domain::audit;
use crate::domain::partners::Partner;
use crate::domain::visibility::{self, Change, EndedByChange, Grant, ReviseError, Stale, Tab};
use crate::paths;
use crate::web::components::{Choice, HistoryEntry, Paging};
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form, Query};
use crate::web::frame::{Banner, BannerKind};
use crate::web::page::AccountPage;

/// Events of the history that are shown.
const HISTORY: usize = 50;
/// How long a permission that a change of partner ended is listed.
const ENDED_LISTED: Duration = Duration::days(365);

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Chosen {
    partner: String,
    /// The event behind which the history goes on.
    after: String,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct VisibilityForm {
    partner: String,
    orderer: Vec<String>,
    version: String,
}

impl Chosen {
    /// With this viewer's number, at the newest of the history.
    pub(super) fn viewer(number: &str) -> Self {
        Self { partner: number.to_owned(), after: String::new() }
    }
}

#[derive(Template)]
#[template(path = "manage_partner_visibility/visibility.html")]
struct VisibilityPage<'a> {
    page: &'a AccountPage,
    partners: Vec<Partner>,
    viewers: Vec<Choice>,
    errors: FieldErrors,
    editor: Option<Editor>,
    undoable: Vec<Undoable>,
    grants: Vec<Grant>,
    ended: Vec<EndedByChange>,
    history: Vec<HistoryEntry>,
    history_paging: Paging,
}

pub async fn get(page: AccountPage, Query(chosen): Query<Chosen>) -> PageResult {
    show(&page, StatusCode::OK, &chosen, None, FieldErrors::new()).await
}

pub async fn post(mut page: AccountPage, Form(form): Form<VisibilityForm>) -> PageResult {
    if form.partner.is_empty() {
        let mut errors = FieldErrors::new();
        errors.add("partner", page.l.manage_partner_visibility_error_partner());
        return show(&page, StatusCode::UNPROCESSABLE_ENTITY, &Chosen::default(), None, errors).await;
    }
    let change = Change {
        viewer: &form.partner,
        orderers: &form.orderer,
        // As on every form: without a version nothing is compared.
        version: Some(form.version.as_str()).filter(|version| !version.is_empty()),
    };
    // The transaction ends here, so that the page below is not made while holding a second connection.
    let mut tx = page.begin().await?;
    let revised = visibility::revise(&mut tx, &page.actor()?, &page.account, change, notices(&page)).await;
    if revised.is_ok() {
        tx.commit().await?;
    } else {
        tx.rollback().await?;
    }
    match revised {
        Ok(done) => {
            let path = paths::partner_visibility_of(page.account.number(), &done.viewer.number);
            page.redirect_with(&path, sentences::banner(page.l, &done)).await
        }
        Err(ReviseError::UnknownPartner) => Err(PageError::not_found()),
        Err(ReviseError::NotAllowed) => Err(PageError::forbidden()),
        Err(ReviseError::SinglePartner) => {
            show(&page, StatusCode::UNPROCESSABLE_ENTITY, &Chosen::default(), None, FieldErrors::new()).await
        }
        Err(ReviseError::ViewerIsOrderer) => {
            let mut errors = FieldErrors::new();
            errors.add("orderer", page.l.manage_partner_visibility_error_itself());
            show(&page, StatusCode::UNPROCESSABLE_ENTITY, &Chosen::viewer(&form.partner), None, errors).await
        }
        Err(ReviseError::Stale(stale)) => {
            page.page.frame.banner = Some(stale_banner(&page, &stale));
            show(&page, StatusCode::CONFLICT, &Chosen::viewer(&form.partner), Some(&stale), FieldErrors::new()).await
        }
        Err(ReviseError::Database(error)) => Err(error.into()),
    }
}

pub(super) fn stale_banner(page: &AccountPage, stale: &Stale) -> Banner {
    let text = match &stale.changed {
        Some((by, at)) => page.l.manage_partner_visibility_stale_by(page.l.date_time(*at), by, &stale.viewer.name),
        None => page.l.manage_partner_visibility_stale(&stale.viewer.name),
    };
    Banner { kind: BannerKind::Warning, text, detail: Some(page.l.manage_partner_visibility_stale_next()) }
}

/// The page for a chosen viewer (none: nobody chosen yet). After a conflict the boxes keep what was asked for.
pub(super) async fn show(
    page: &AccountPage,
    status: StatusCode,
    chosen: &Chosen,
    stale: Option<&Stale>,
    errors: FieldErrors,
) -> PageResult {
    let (viewer, after) = (chosen.partner.as_str(), chosen.after.parse().ok());
    let now = page.now().await?;
    let mut conn = page.connection().await?;
    let found = visibility::find_tab(&mut conn, &page.account, viewer, now, now - ENDED_LISTED).await?;
    let since = now - notices(page).delay;
    let (past, recent) = audit::list_of_visibility(&mut conn, &page.account, after, HISTORY, since).await?;
    drop(conn);
    let Tab { mut partners, offers, version, grants, ended } = found;
    page.l.sort_by_name(&mut partners, |partner| &partner.name);
    let mut editor = None;
    if !viewer.is_empty() {
        let viewer = partners.iter().find(|p| p.number == viewer).ok_or_else(PageError::not_found)?;
        if partners.len() > 1 {
            editor = Some(editor::open(page, viewer, (offers, version), stale));
        }
    }
    let viewers = partners.iter().map(|partner| Choice {
        value: partner.number.clone(),
        label: partner.name.clone(),
        chosen: partner.number == viewer,
        ..Choice::default()
    });
    let viewers = viewers.collect();
    let undoable = undo::offers(page, &visibility::undoable(&recent), &grants);
    let history = sentences::history(page.l, &past.events);
    let path = paths::partner_visibility(page.account.number());
    let history_paging = Paging::of_history(&path, &[("partner", viewer)], after, past.older);
    page.html_with(
        status,
        &VisibilityPage { page, partners, viewers, errors, editor, undoable, grants, ended, history, history_paging },
    )
}
