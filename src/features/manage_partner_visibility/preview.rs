//! Look before you open: the viewer's page as a save would make it. An address to look at, which changes nothing.

use askama::Template;
use axum::http::StatusCode;

use super::editor::{self, Editor};
use super::{sentences, visibility as tab};
use crate::domain::orders::{Holding, HoldingTotals, Position};
use crate::domain::partners::NamedPartner;
use crate::domain::visibility::{self, Change, ReviseError, Sums};
use crate::paths;
use crate::web::components::{Crumb, Paging};
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Query};
use crate::web::list_address::paging;
use crate::web::page::AccountPage;

/// Rows a page, as on the partner's own.
const PAGE: usize = 50;
/// Rows that would go, at most: the sums above count all.
const REMOVED_SHOWN: usize = 50;

/// The form's fields, as its Preview button sends them.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Proposed {
    partner: String,
    orderer: Vec<String>,
    version: String,
    after: String,
    before: String,
}

/// What a save would do to the sight of one partner's orders.
struct Effect {
    partner: NamedPartner,
    is_added: bool,
    sums: Sums,
}

#[derive(Template)]
#[template(path = "manage_partner_visibility/preview.html")]
struct PreviewPage<'a> {
    page: &'a AccountPage,
    crumbs: Vec<Crumb>,
    editor: Editor,
    /// The form stands on the tab's page, too, which shows what was wrong with it.
    errors: FieldErrors,
    /// What would be true.
    state: String,
    effects: Vec<Effect>,
    added: Vec<Holding>,
    removed: Vec<Holding>,
    removed_caption: String,
    totals: HoldingTotals,
    holdings: Vec<Holding>,
    paging: Paging,
}

pub async fn get(mut page: AccountPage, Query(proposed): Query<Proposed>) -> PageResult {
    let change = Change {
        viewer: &proposed.partner,
        orderers: &proposed.orderer,
        version: Some(proposed.version.as_str()).filter(|version| !version.is_empty()),
    };
    let place = Position::new(&proposed.after, &proposed.before);
    let mut conn = page.snapshot().await?;
    let found = visibility::preview(&mut conn, &page.actor()?, &page.account, &change, &place, PAGE).await;
    let preview = match found {
        Ok(preview) => preview,
        Err(ReviseError::UnknownPartner) => return Err(PageError::not_found()),
        Err(ReviseError::NotAllowed) => return Err(PageError::forbidden()),
        Err(ReviseError::SinglePartner | ReviseError::ViewerIsOrderer) => return Err(PageError::unprocessable()),
        Err(ReviseError::Stale(stale)) => {
            drop(conn);
            page.page.frame.banner = Some(tab::stale_banner(&page, &stale));
            let errors = FieldErrors::new();
            return tab::show(
                &page,
                StatusCode::CONFLICT,
                &tab::Chosen::viewer(&proposed.partner),
                Some(&stale),
                errors,
            )
            .await;
        }
        Err(ReviseError::Database(error)) => return Err(error.into()),
    };
    let form = (preview.offers.clone(), preview.version);
    let editor = editor::with_ticks(&page, &preview.viewer, form, Some(&preview.now));
    // What would be true stands above; what is true now would contradict the ticks.
    let editor = Editor { state: String::new(), ..editor };
    drop(conn);
    let number = page.account.number();
    let path = paths::partner_visibility_preview(number);
    let mut parameters = vec![("partner", proposed.partner.as_str()), ("version", proposed.version.as_str())];
    parameters.extend(proposed.orderer.iter().map(|orderer| ("orderer", orderer.as_str())));
    let first = preview.page.rows.first().filter(|_| preview.page.has_previous).map(Holding::cursor);
    let last = preview.page.rows.last().filter(|_| preview.page.has_next).map(Holding::cursor);
    let tab = Crumb {
        label: page.l.manage_partner_visibility_title(),
        href: Some(paths::partner_visibility_of(number, &preview.viewer.number)),
    };
    page.html(&PreviewPage {
        page: &page,
        crumbs: vec![tab, Crumb { label: page.l.manage_partner_visibility_preview(), href: None }],
        errors: FieldErrors::new(),
        state: sentences::state(page.l, &preview.viewer.name, &preview.now),
        effects: effects(&page, &preview),
        removed_caption: match preview.removed.len() {
            all if all > REMOVED_SHOWN => page.l.manage_partner_visibility_preview_gone_some(all, REMOVED_SHOWN),
            all => page.l.manage_partner_visibility_preview_gone_count(all),
        },
        removed: preview.removed.into_iter().take(REMOVED_SHOWN).collect(),
        added: preview.added,
        totals: preview.totals,
        paging: paging(&path, &parameters, first.as_deref(), last.as_deref()),
        holdings: preview.page.rows,
        editor,
    })
}

fn effects(page: &AccountPage, preview: &visibility::Preview) -> Vec<Effect> {
    let of = |holdings: &[Holding], is_added| {
        let sums = visibility::sum_by_partner(holdings).into_iter();
        sums.map(move |(partner, sums)| Effect { partner, is_added, sums }).collect::<Vec<_>>()
    };
    let mut effects = of(&preview.added, true);
    effects.extend(of(&preview.removed, false));
    page.l.sort_by_name(&mut effects, |effect| &effect.partner.name);
    effects
}
