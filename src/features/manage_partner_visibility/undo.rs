//! What was just saved, each with its Undo: for as long as its mails wait.

use axum::http::StatusCode;
use uuid::Uuid;

use super::{notices, sentences, visibility as tab};
use crate::domain::partners::Partner;
use crate::domain::visibility::{self, Grant, Save, UndoError};
use crate::paths;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Form};
use crate::web::frame::{Banner, BannerKind};
use crate::web::page::AccountPage;

/// A save as the page offers to undo it.
pub(super) struct Undoable {
    pub save: Uuid,
    /// What is true since, one sentence for each partner.
    pub states: Vec<String>,
    /// Who saved it and when, and until when it can be undone.
    pub until: String,
    /// What tells this button from others.
    pub context: String,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct UndoForm {
    save: String,
}

pub(super) fn offers(page: &AccountPage, saves: &[Save], grants: &[Grant]) -> Vec<Undoable> {
    let l = page.l;
    let state = |number: &str, name: &str| {
        let of_viewer = grants.iter().filter(|grant| grant.viewer.number == number);
        sentences::state(l, name, &of_viewer.map(|grant| grant.orderer.clone()).collect::<Vec<_>>())
    };
    let offer = |save: &Save| {
        let (when, until) = (l.date_time(save.at), l.date_time(save.at + page.state.config.notice_delay));
        Undoable {
            save: save.id,
            states: save.viewers.iter().map(|viewer| state(&viewer.number, &viewer.name)).collect(),
            until: l.manage_partner_visibility_undo_until(&save.by, &when, until),
            context: l.manage_partner_visibility_undo_context(&save.by, &when),
        }
    };
    saves.iter().map(offer).collect()
}

pub async fn post(mut page: AccountPage, Form(form): Form<UndoForm>) -> PageResult {
    let save = form.save.parse().map_err(|_| PageError::not_found())?;
    let mut tx = page.begin().await?;
    let undone = visibility::undo(&mut tx, &page.actor()?, &page.account, save, notices(&page)).await;
    match undone {
        Ok(undone) => {
            tx.commit().await?;
            let path = match undone.viewers.as_slice() {
                [(viewer, _)] => paths::partner_visibility_of(page.account.number(), &viewer.number),
                _ => paths::partner_visibility(page.account.number()),
            };
            let l = page.l;
            let state = |(viewer, now): &(Partner, Vec<Partner>)| sentences::state(l, &viewer.name, now);
            let states: Vec<String> = undone.viewers.iter().map(state).collect();
            let text = l.manage_partner_visibility_undone(states.join(" "));
            let told = i64::try_from(undone.told).unwrap_or(i64::MAX);
            let detail = (told > 0).then(|| l.manage_partner_visibility_undone_told(told));
            page.redirect_with(&path, Banner { kind: BannerKind::Success, text, detail }).await
        }
        Err(refused) => {
            tx.rollback().await?;
            let is_done = matches!(refused, UndoError::Before);
            let text = match refused {
                UndoError::Unknown => return Err(PageError::not_found()),
                UndoError::NotAllowed => return Err(PageError::forbidden()),
                UndoError::Database(error) => return Err(error.into()),
                UndoError::Before => page.l.manage_partner_visibility_undo_before(),
                UndoError::TooLate => page.l.manage_partner_visibility_undo_late(),
                UndoError::Changed(viewers) => page.l.manage_partner_visibility_undo_changed(sentences::names(
                    page.l,
                    viewers.iter().map(|viewer| viewer.name.as_str()),
                )),
            };
            let detail = (!is_done).then(|| page.l.manage_partner_visibility_undo_next());
            page.page.frame.banner = Some(Banner { kind: BannerKind::Warning, text, detail });
            tab::show(&page, StatusCode::CONFLICT, &tab::Chosen::default(), None, FieldErrors::new()).await
        }
    }
}
