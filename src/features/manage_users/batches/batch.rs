//! One batch: what it would do, how far it is, or what became of it.

use askama::Template;
use axum::http::{HeaderName, HeaderValue};
use serde::Deserialize;

use super::view::{Rows, Shown};
use super::wording;
use crate::domain::batches::{self, Act, Batch, KEPT, OutcomeKind, ReviewedRow, Verdict};
use crate::domain::limits::{self, Limit};
use crate::paths;
use crate::web::components::Crumb;
use crate::web::error::{PageError, PageResult};
use crate::web::form::{Form, Query};
use crate::web::frame::{Banner, BannerKind};
use crate::web::page::AccountPage;

/// How often a page that shows progress is loaded again by itself, in seconds; while a limit holds it up, less.
const REFRESH: u64 = 5;
const REFRESH_PAUSED: u64 = 60;

#[derive(Template)]
#[template(path = "manage_users/batches/batch.html")]
struct BatchPage<'a> {
    page: &'a AccountPage,
    batch: &'a Batch,
    crumbs: Vec<Crumb>,
    title: String,
    state: String,
    /// What follows, and what else is to know before it is confirmed.
    effects: Vec<String>,
    /// The button, if there is anything to do.
    confirm: Option<String>,
    rows: Rows,
    /// Said while it is worked off.
    progress: String,
    pause: Option<String>,
    is_refreshed: bool,
    still_href: String,
    again_href: String,
    file_href: String,
    users_href: String,
    kept: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Decision {
    then: String,
}

pub async fn get(page: AccountPage, Query(shown): Query<Shown>) -> PageResult {
    let id = page.id_parameter("batch")?;
    let now = page.viewer()?.now;
    let mut conn = page.connection().await?;
    let batch = batches::find(&mut conn, &page.account, id).await?.ok_or_else(|| unknown(&page))?;
    let is_under_way = batch.confirmed_at.is_some() && batch.finished_at.is_none();
    let reviewed = if is_under_way {
        Vec::new()
    } else {
        let rows = batches::list_rows(&mut conn, &page.account, id).await?;
        batches::review(&mut conn, &page.account, &batch, rows, now).await?
    };
    let effects =
        if batch.confirmed_at.is_none() { effects(&page, &mut conn, &batch, &reviewed).await? } else { Vec::new() };
    drop(conn);

    let (l, number) = (page.l, page.account.number());
    let path = paths::batch(number, id);
    let will = reviewed.iter().filter(|row| matches!(row.verdict, Verdict::Will(_))).count();
    let is_paused = batch.due_at.is_some_and(|at| at > now);
    let is_refreshed = is_under_way && shown.refresh != "no";
    let title = wording::title(l, &batch);
    let template = BatchPage {
        crumbs: vec![
            Crumb { label: l.menu_manage_users(), href: Some(paths::users(number)) },
            Crumb { label: l.batches_list(), href: Some(paths::batches(number)) },
            Crumb { label: title.clone(), href: None },
        ],
        title,
        state: wording::state(l, &batch),
        effects,
        confirm: (will > 0).then(|| wording::confirm(l, &batch, will)),
        rows: Rows::new(&page, &batch, &reviewed, &shown)?,
        progress: l.batches_progress(l.number(batch.settled), l.number(batch.rows)),
        pause: batch.due_at.filter(|_| is_paused).map(|at| l.batches_paused(l.date_time(at))),
        is_refreshed,
        still_href: format!("{path}?refresh=no"),
        again_href: path,
        file_href: paths::batch_file(number, id),
        users_href: paths::users(number),
        kept: l.date((batch.made_at + KEPT).date()),
        batch: &batch,
        page: &page,
    };
    let mut response = page.html(&template)?;
    if is_refreshed {
        // The header does without script what an element of the page does, and leaves the page itself in peace.
        let seconds = if is_paused { REFRESH_PAUSED } else { REFRESH };
        response.headers_mut().insert(HeaderName::from_static("refresh"), HeaderValue::from(seconds));
    }
    Ok(response)
}

/// Confirms, which can be sent twice, or throws away.
pub async fn post(page: AccountPage, Form(decision): Form<Decision>) -> PageResult {
    let id = page.id_parameter("batch")?;
    let (l, number) = (page.l, page.account.number());
    let mut tx = page.begin().await?;
    if !["confirm", "discard"].contains(&decision.then.as_str()) {
        batches::find(&mut tx, &page.account, id).await?.ok_or_else(|| unknown(&page))?;
        return Err(PageError::unprocessable());
    }
    if decision.then == "discard" {
        if !batches::discard(&mut tx, &page.account, id).await? {
            let batch = batches::find(&mut tx, &page.account, id).await?.ok_or_else(|| unknown(&page))?;
            return Err(confirmed(&page, &batch));
        }
        tx.commit().await?;
        let text = l.batches_discarded();
        let banner = Banner { kind: BannerKind::Information, text, detail: None };
        return page.redirect_with(&paths::users(number), banner).await;
    }
    batches::confirm(&mut tx, &page.actor()?, &page.account, id).await?.ok_or_else(|| unknown(&page))?;
    tx.commit().await?;
    page.redirect(&paths::batch(number, id))
}

/// There is no such list of the viewer's, or none any more: alike.
fn unknown(page: &AccountPage) -> PageError {
    let next = (page.l.batches_list(), paths::batches(page.account.number()));
    PageError::not_found().explained(page.l.batches_unknown_title(), page.l.batches_unknown_text(), Some(next))
}

/// 409: a list that was confirmed is worked off.
fn confirmed(page: &AccountPage, batch: &Batch) -> PageError {
    let l = page.l;
    let text = l.batches_confirmed_text(l.date_time(batch.confirmed_at.unwrap_or(batch.made_at)));
    let next = (l.batches_confirmed_next(), paths::batch(page.account.number(), batch.id));
    PageError::conflict().explained(l.batches_confirmed_title(), text, Some(next))
}

/// What is to know before a draft is confirmed.
async fn effects(
    page: &AccountPage,
    conn: &mut sqlx::PgConnection,
    batch: &Batch,
    reviewed: &[ReviewedRow],
) -> Result<Vec<String>, PageError> {
    let l = page.l;
    let mut effects = vec![wording::consequence(l, batch.act)];
    let refused = reviewed
        .iter()
        .filter(|row| matches!(row.verdict, Verdict::Not(outcome) if outcome.kind() == OutcomeKind::Refused));
    let refused = refused.count();
    if refused > 0 {
        effects.push(l.batches_effect_refused(refused));
    }
    let mails = reviewed.iter().filter(|row| matches!(row.verdict, Verdict::Will(will) if will.sends())).count();
    let now = page.viewer()?.now;
    let (overrides, secret) = (&page.state.config.limits, &page.state.secret);
    let organization = page.account.organization_id().to_string();
    let mut rooms = Vec::new();
    for limit in [Limit::InvitationHour, Limit::InvitationDay] {
        rooms.extend(limits::room(conn, overrides, secret, limit, &organization, now).await?);
    }
    let mails = u32::try_from(mails).unwrap_or(u32::MAX);
    let last = limits::last_of(mails, &rooms, now);
    if let [hour, day] = rooms[..]
        && last > now
    {
        let at_once = i64::from(hour.left.min(day.left));
        effects.push(l.batches_effect_limits(
            l.number(i64::from(hour.most)),
            l.number(i64::from(day.most)),
            l.number(at_once),
            l.date_time(last),
        ));
    }
    Ok(effects)
}
