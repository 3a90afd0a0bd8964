//! User details: who somebody is here, what they may do, what can be done, and what happened (R38, R40).

use std::collections::HashSet;

use askama::Template;

use super::history;
use super::invitation_steps::{InvitationStep, invitation_steps};
use super::refusals::refusal_text;
use super::wording::{NoticeNotes, account_name, notice_notes, removed_note, status_note, status_word};
use crate::domain::access::{RoleSet, policy};
use crate::domain::audit;
use crate::domain::people::{self, AccountStanding, MemberStatus, OpenedMember};
use crate::i18n::Locale;
use crate::paths;
use crate::web::components::{HistoryEntry, Paging};
use crate::web::error::{PageError, PageResult};
use crate::web::form::Query;
use crate::web::page::AccountPage;
use crate::web::wording::role_names;

/// Accounts and events that are listed at most.
const LISTED: u8 = 100;

#[derive(Template)]
#[template(path = "manage_users/details.html")]
struct DetailsPage<'a> {
    page: &'a AccountPage,
    name: String,
    email: String,
    language: String,
    country: String,
    status: MemberStatus,
    status_word: String,
    status_note: String,
    /// By whom and when, of somebody who was removed: the page is then only to be read.
    removed: Option<String>,
    invited: String,
    joined: Option<String>,
    /// How the mails to somebody who has joined stand.
    notices: NoticeNotes,
    /// How the invitation went or goes; of somebody who was removed, history tells.
    steps: Vec<InvitationStep>,
    last_sign_in: String,
    is_viewer: bool,
    roles: Vec<RolesRow>,
    other_accounts: usize,
    more_accounts: bool,
    history: Vec<HistoryEntry>,
    history_paging: Paging,
    /// Why nothing can be done about the membership as a whole.
    refusal: Option<String>,
    resend_href: String,
    preview_href: String,
    correct_href: String,
    withdraw_href: String,
    remove_href: String,
    list_href: String,
}

struct RolesRow {
    account: String,
    roles: String,
    edit: Option<String>,
    context: String,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct DetailsQuery {
    /// The event behind which the history goes on.
    after: String,
}

pub async fn get(page: AccountPage, Query(query): Query<DetailsQuery>) -> PageResult {
    let (l, now) = (page.l, page.viewer()?.now);
    let id = page.id_parameter("member")?;
    let scope = &page.account;
    let mut conn = page.connection().await?;
    let opened = people::open_member(&mut conn, scope, id, i64::from(LISTED) + 1).await?;
    let OpenedMember { member, removed, mails, notices, standings, managed } =
        opened.ok_or_else(PageError::not_found)?;
    let after = query.after.parse().ok();
    let found = audit::list_of_target(&mut conn, scope, id, after, usize::from(LISTED)).await?;
    let more_accounts = managed.len() > usize::from(LISTED);
    let readable: HashSet<String> = if more_accounts {
        let named = history::accounts_of(&found.events);
        let readable = people::list_managed_accounts(&mut conn, scope, Some(&named), i64::MAX).await?;
        readable.into_iter().map(|account| account.number).collect()
    } else {
        managed.iter().map(|account| account.number.clone()).collect()
    };
    drop(conn);

    let is_viewer = id == scope.membership_id();
    let other_accounts = standings.iter().filter(|standing| !standing.is_managed()).count();
    let refusal = people::may_act(page.account.roles(), is_viewer, &standings).err();
    let number = scope.number();
    page.html(&DetailsPage {
        name: member.name(),
        language: l.language_name(&member.language).unwrap_or_else(|| member.language.clone()),
        country: l.country(&member.country).unwrap_or(&member.country).to_owned(),
        status: member.status(now),
        status_word: status_word(l, member.status(now)),
        status_note: status_note(l, &member, now),
        steps: if removed.is_none() {
            invitation_steps(l, &member, &mails, &page.state.config.invitation_reminders, now)
        } else {
            Vec::new()
        },
        removed: removed.map(|former| removed_note(l, &former)),
        invited: l.date_time(member.invited_at),
        joined: member.joined_at.map(|at| l.date_time(at)),
        notices: notice_notes(l, notices, is_viewer),
        last_sign_in: member.last_sign_in_at.map_or_else(|| l.common_never(), |at| l.date_time(at)),
        roles: roles_rows(l, &member.name(), id, is_viewer, merged(standings, managed)),
        other_accounts,
        more_accounts,
        history: history::entries(l, &found.events, &readable),
        history_paging: Paging::of_history(&paths::member(number, id), &[], after, found.older),
        refusal: refusal.filter(|_| !is_viewer).map(|refusal| refusal_text(&page, refusal).1),
        resend_href: paths::member_invitation(number, id),
        preview_href: paths::member_invitation_mail(number, id),
        correct_href: paths::member_invitation_details(number, id),
        withdraw_href: paths::member_invitation_withdraw(number, id),
        remove_href: paths::member_remove(number, id),
        list_href: paths::users(number),
        email: member.email,
        is_viewer,
        page: &page,
    })
}

/// The accounts that the viewer manages, those first on which the member has roles.
fn merged(standings: Vec<AccountStanding>, managed: Vec<AccountStanding>) -> Vec<AccountStanding> {
    let mut accounts: Vec<AccountStanding> = standings.into_iter().filter(AccountStanding::is_managed).collect();
    let held: HashSet<i64> = accounts.iter().map(|account| account.account_id).collect();
    accounts.extend(managed.into_iter().filter(|account| !held.contains(&account.account_id)));
    accounts.truncate(usize::from(LISTED));
    accounts
}

fn roles_rows(
    l: &Locale,
    name: &str,
    id: uuid::Uuid,
    is_viewer: bool,
    accounts: Vec<AccountStanding>,
) -> Vec<RolesRow> {
    let row = |account: AccountStanding| {
        let may = policy::change_roles(account.own, is_viewer, account.roles, RoleSet::NONE).is_ok();
        RolesRow {
            account: account_name(l, &account),
            roles: if account.roles.is_empty() { l.users_details_no_role() } else { role_names(l, account.roles) },
            edit: may.then(|| paths::member_roles(&account.number, id)),
            context: l.users_edit_roles_context(name, &account.number),
        }
    };
    accounts.into_iter().map(row).collect()
}
