//! The list of the organisation's members (R20-R29, R38).

use askama::Template;
use axum::http::StatusCode;
use uuid::Uuid;

use super::list_query::{ListQuery, SIZES};
use super::many::{ManyForm, Ticked};
use super::person_form::choice;
use super::wording::{mail_status, status_filter, status_note, status_word};
use crate::domain::access::{Role, policy};
use crate::domain::people::{self, ListedMember, MemberCounts, MemberPage, MemberSearch, MemberStatus, SortKey, Start};
use crate::i18n::Locale;
use crate::paths;
use crate::web::components::{Chip, Choice, Paging, SortLink, Sorted, StatusTab};
use crate::web::error::{PageError, PageResult};
use crate::web::form::{FieldErrors, Query};
use crate::web::language;
use crate::web::page::AccountPage;
use crate::web::wording::{role_name, role_names};

#[derive(Template)]
#[template(path = "manage_users/list.html")]
struct ListPage<'a> {
    page: &'a AccountPage,
    query: &'a ListQuery,
    status_tabs: Vec<StatusTab>,
    filter_chips: Vec<Chip>,
    clear_href: String,
    roles: Vec<Choice>,
    countries: Vec<Choice>,
    languages: Vec<Choice>,
    rows: Vec<RowView>,
    by_name: SortLink,
    by_email: SortLink,
    by_last_sign_in: SortLink,
    caption: String,
    range: String,
    paging: Paging,
    sizes: Vec<StatusTab>,
    csv_href: String,
    invite_href: String,
    invite_many_href: String,
    requests_href: String,
    batches_href: String,
    many: ManyForm,
    errors: FieldErrors,
    removed_href: String,
    empty: Option<Empty>,
    is_alone: bool,
}

/// One member as the table shows them.
struct RowView {
    id: Uuid,
    name: String,
    email: String,
    href: String,
    is_viewer: bool,
    is_ticked: bool,
    roles: String,
    elsewhere: Option<String>,
    status: MemberStatus,
    status_word: String,
    note: String,
    mail: Option<String>,
    last_sign_in: String,
    /// Where a resend goes, if the viewer may.
    resend: Option<String>,
    resend_context: String,
}

/// What a list without rows says, and the address that it offers to invite (R20).
struct Empty {
    text: String,
    invite: Option<(String, String)>,
    show_all: String,
}

pub async fn get(page: AccountPage, Query(query): Query<ListQuery>) -> PageResult {
    show(&page, StatusCode::OK, query.cleaned(), Ticked::default()).await
}

/// The list as it is, or with a form below it that was refused.
pub(super) async fn show(page: &AccountPage, status: StatusCode, query: ListQuery, ticked: Ticked) -> PageResult {
    let now = page.viewer()?.now;
    let mut conn = page.connection().await?;
    let asked = people::plan_members(&mut conn, &page.account, query.filter(), query.sort()).await?;
    let read = people::open_list;
    let (mut found, counts, total) = read(&mut conn, &page.account, &asked, &query.start(), query.size(), now).await?;
    if found.rows.is_empty() && !matches!(query.start(), Start::First) {
        // The rows that the cursor led to are gone.
        found = read(&mut conn, &page.account, &asked, &Start::First, query.size(), now).await?.0;
    }
    drop(conn);

    let l = page.l;
    let base = paths::users(page.account.number());
    let mut rows = Vec::with_capacity(found.rows.len());
    for listed in &found.rows {
        rows.push(row(page, listed, &ticked)?);
    }
    let range = range(l, &found, total);
    let template = ListPage {
        status_tabs: status_tabs(l, &query, &base, counts),
        filter_chips: filter_chips(l, &query, &base),
        clear_href: ListQuery { sort: query.sort.clone(), size: query.size.clone(), ..ListQuery::default() }
            .href(&base),
        roles: Role::ALL.into_iter().map(|role| choice(role.as_str(), &role_name(l, role), &query.role)).collect(),
        countries: l.countries().iter().map(|(code, name)| choice(code, name, &query.country)).collect(),
        languages: language::choices(&query.language),
        by_name: sort_link(&query, &base, SortKey::Name, l.common_name()),
        by_email: sort_link(&query, &base, SortKey::Email, l.common_email()),
        by_last_sign_in: sort_link(&query, &base, SortKey::LastSignIn, l.users_last_sign_in()),
        caption: caption(l, &query, &found, &range),
        range: l.users_range(&range.0, &range.1, &range.2),
        paging: paging(&query, &base, &found),
        sizes: sizes(l, &query, &base),
        csv_href: query.with(|q| q.size.clear()).href(&format!("{base}.csv")),
        invite_href: paths::invite(page.account.number()),
        invite_many_href: paths::invite_many(page.account.number()),
        requests_href: paths::role_requests(page.account.number()),
        batches_href: paths::batches(page.account.number()),
        many: ManyForm::new(page, &query, &range.2, &ticked),
        removed_href: paths::removed_users(page.account.number()),
        empty: rows.is_empty().then(|| empty(page, &query, &base)),
        is_alone: rows.len() == 1 && counts.all() == 1 && query.q.is_empty() && !query.has_filters(),
        rows,
        errors: ticked.errors,
        query: &query,
        page,
    };
    page.html_with(status, &template)
}

/// Who has not joined is judged on all accounts: a resend concerns every role.
fn row(page: &AccountPage, listed: &ListedMember, ticked: &Ticked) -> Result<RowView, PageError> {
    let (l, now) = (page.l, page.viewer()?.now);
    let (member, number) = (&listed.member, page.account.number());
    let status = member.status(now);
    let is_viewer = member.id == page.account.membership_id();
    let may_resend = policy::act_on_membership(page.account.roles(), is_viewer, &listed.open.concerned).is_ok();
    Ok(RowView {
        id: member.id,
        name: member.name(),
        email: member.email.clone(),
        href: paths::member(number, member.id),
        is_viewer,
        is_ticked: ticked.members.contains(&member.id),
        roles: role_names(l, listed.roles),
        elsewhere: (listed.elsewhere > 0).then(|| l.users_elsewhere(listed.elsewhere)),
        status,
        status_word: status_word(l, status),
        note: status_note(l, member, now),
        mail: listed.open.mail.as_ref().map(|mail| mail_status(l, mail)),
        last_sign_in: member.last_sign_in_at.map_or_else(|| l.common_never(), |at| l.date(at.date())),
        resend: (status != MemberStatus::Active && may_resend).then(|| paths::member_invitation(number, member.id)),
        resend_context: l.users_resend_to(member.name()),
    })
}

/// A count in words: beyond the cap it is "more than 1,000".
fn count_words(l: &Locale, count: i64) -> String {
    if count > MemberCounts::CAP { l.users_more_than(l.number(MemberCounts::CAP)) } else { l.number(count) }
}

/// First, last and total, as the caption says them.
fn range(l: &Locale, found: &MemberPage, total: i64) -> (String, String, String) {
    let first = i64::from(found.position) + 1;
    let last = i64::from(found.position) + i64::try_from(found.rows.len()).unwrap_or_default();
    // Rows that came in while somebody paged may lie beyond the count.
    (l.number(first), l.number(last), count_words(l, total.max(last.min(MemberCounts::CAP))))
}

fn caption(l: &Locale, query: &ListQuery, found: &MemberPage, range: &(String, String, String)) -> String {
    let sorted = sorted_words(l, query);
    if found.previous.is_none() && found.next.is_none() {
        return l.users_caption_all(found.rows.len(), sorted);
    }
    l.users_caption(&range.0, &range.1, &range.2, sorted)
}

fn status_tabs(l: &Locale, query: &ListQuery, base: &str, counts: MemberCounts) -> Vec<StatusTab> {
    [None, Some(MemberStatus::Active), Some(MemberStatus::Pending), Some(MemberStatus::Expired)]
        .into_iter()
        .map(|status| StatusTab {
            label: status_filter(l, status),
            href: query
                .with(|q| status.map(MemberStatus::as_str).unwrap_or_default().clone_into(&mut q.status))
                .href(base),
            count: count_words(l, counts.of(status)),
            current: query.status() == status,
        })
        .collect()
}

fn filter_chips(l: &Locale, query: &ListQuery, base: &str) -> Vec<Chip> {
    let chip = |label: String, without: ListQuery| Chip { label, href: without.href(base) };
    let mut chips = Vec::new();
    if !query.q.is_empty() {
        chips.push(chip(l.users_chip_search(&query.q), query.with(|q| q.q.clear())));
    }
    if let Ok(role) = query.role.parse::<Role>() {
        chips.push(chip(l.users_chip_role(role_name(l, role)), query.with(|q| q.role.clear())));
    }
    if let Some(country) = l.country(&query.country) {
        chips.push(chip(l.users_chip_country(country), query.with(|q| q.country.clear())));
    }
    if let Some(language) = Locale::find(&query.language) {
        chips.push(chip(l.users_chip_language(language.own_name()), query.with(|q| q.language.clear())));
    }
    chips
}

fn sort_link(query: &ListQuery, base: &str, key: SortKey, label: String) -> SortLink {
    let sort = query.sort();
    let sorted = (sort.key == key).then_some(if sort.descending { Sorted::Descending } else { Sorted::Ascending });
    let turned = if sorted == Some(Sorted::Ascending) { format!("-{}", key.as_str()) } else { key.as_str().to_owned() };
    SortLink { label, href: query.with(|q| q.sort = turned).cleaned().href(base), sorted }
}

fn sorted_words(l: &Locale, query: &ListQuery) -> String {
    let sort = query.sort();
    match (sort.key, sort.descending) {
        (SortKey::Email, false) => l.users_sorted_email(),
        (SortKey::Email, true) => l.users_sorted_email_descending(),
        (SortKey::Name, false) => l.users_sorted_name(),
        (SortKey::Name, true) => l.users_sorted_name_descending(),
        (SortKey::LastSignIn, false) => l.users_sorted_last_sign_in(),
        (SortKey::LastSignIn, true) => l.users_sorted_last_sign_in_descending(),
    }
}

fn paging(query: &ListQuery, base: &str, found: &MemberPage) -> Paging {
    Paging {
        previous: found.previous.as_ref().map(|at| query.with(|q| q.before = at.encode()).href(base)),
        next: found.next.as_ref().map(|at| query.with(|q| q.after = at.encode()).href(base)),
    }
}

fn sizes(l: &Locale, query: &ListQuery, base: &str) -> Vec<StatusTab> {
    SIZES
        .into_iter()
        .map(|size| StatusTab {
            label: l.number(size),
            href: query.with(|q| q.size = size.to_string()).cleaned().href(base),
            count: String::new(),
            current: query.size() == size,
        })
        .collect()
}

fn empty(page: &AccountPage, query: &ListQuery, base: &str) -> Empty {
    let l = page.l;
    // Under further filters the address may well be somebody's.
    let unused = MemberSearch::address(&query.q).filter(|_| !query.has_filters() && query.status.is_empty());
    let text = if let Some(address) = &unused {
        l.users_none_address(address.as_str())
    } else if query.has_filters() || !query.status.is_empty() {
        l.users_none_filter()
    } else if let Some(domain) = query.q.strip_prefix('@') {
        l.users_none_domain(domain)
    } else {
        l.users_none_search(&query.q)
    };
    let invite = unused.map(|address| {
        let mut email = url::form_urlencoded::Serializer::new(String::new());
        email.append_pair("email", address.as_str());
        let href = format!("{}?{}", paths::invite(page.account.number()), email.finish());
        (l.users_none_invite(address.as_str()), href)
    });
    Empty { text, invite, show_all: base.to_owned() }
}
