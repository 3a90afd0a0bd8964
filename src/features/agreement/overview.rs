//! What an agreement says, whom its notices go to, and the viewer's own accounts under it (R56).

use askama::Template;
use time::Date;

use super::history;
use crate::domain::access::{Permission, RoleSet};
use crate::domain::accounts::{self, Agreement, AgreementState, OpenedAgreement, OwnAccount};
use crate::domain::audit;
use crate::i18n::Locale;
use crate::paths;
use crate::web::components::{HistoryEntry, Paging};
use crate::web::error::{PageError, PageResult};
use crate::web::form::Query;
use crate::web::page::AccountPage;
use crate::web::wording::role_names;

/// Changes shown of the history.
const CHANGES: usize = 20;

#[derive(Template)]
#[template(path = "agreement/overview.html")]
struct OverviewPage<'a> {
    page: &'a AccountPage,
    agreement: &'a Agreement,
    today: Date,
    /// Why it cannot be edited, for those who otherwise could.
    ended: Option<String>,
    /// Where it is edited, for those who can.
    edit: Option<String>,
    accounts: Vec<OwnAccount>,
    /// Name, roles and address.
    administrators: Vec<(String, String, String)>,
    history: Vec<HistoryEntry>,
    history_paging: Paging,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct OverviewQuery {
    /// The event behind which the history goes on.
    after: String,
}

pub async fn get(page: AccountPage, Query(query): Query<OverviewQuery>) -> PageResult {
    let (l, scope, today) = (page.l, &page.account, page.now().await?.date());
    let after = query.after.parse().ok();
    let mut conn = page.connection().await?;
    let opened = accounts::open_agreement(&mut conn, scope, page.viewer()?.person_id).await?;
    let OpenedAgreement { agreement, accounts, administrators } = opened.ok_or_else(PageError::not_found)?;
    let changes = audit::list_of_agreement(&mut conn, scope, after, CHANGES).await?;
    drop(conn);

    let may_edit = scope.permits(Permission::EditAgreements);
    let ended = super::ended(l, &agreement, today);
    page.html(&OverviewPage {
        page: &page,
        edit: (may_edit && ended.is_none()).then(|| paths::agreement_details(scope.number())),
        ended: ended.filter(|_| may_edit),
        agreement: &agreement,
        today,
        accounts,
        administrators: once_each(l, administrators),
        history: history::entries(l, &changes.events),
        history_paging: Paging::of_history(&paths::agreement(scope.number()), &[], after, changes.older),
    })
}

/// Somebody who administers several of the accounts stands here once, with all their roles.
fn once_each(l: &Locale, administrators: Vec<accounts::Administrator>) -> Vec<(String, String, String)> {
    let mut people: Vec<(String, String, RoleSet)> = Vec::new();
    for one in administrators {
        match people.iter_mut().find(|(_, email, _)| *email == one.email) {
            Some((_, _, roles)) => *roles = roles.union(one.roles),
            None => people.push((one.name, one.email, one.roles)),
        }
    }
    people.into_iter().map(|(name, email, roles)| (name, role_names(l, roles), email)).collect()
}
