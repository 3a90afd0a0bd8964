//! SQL of lists of members: a page of an organisation with a million members costs what one with a hundred does. What
//! each is read from is decided beforehand ([`super::plan_members`]).

use std::collections::HashSet;

use sqlx::{PgConnection, Postgres, QueryBuilder};
use time::OffsetDateTime;

use super::member_count_store::{Counted, Figures, push_counts};
use super::member_search_store::{Source, push_domain, push_equal};
use super::open::OpenRow;
use super::{
    Cursor, ListedMember, Member, MemberCounts, MemberFilter, MemberPage, MemberQuery, MemberSearch, MemberSort,
    MemberStatus, OpenInvitation, SortKey, Start,
};
use crate::db::beside::Beside;
use crate::domain::access::{AccountScope, Role, RoleSet};
use crate::domain::invitations;

/// What is told of roles, and of those who have not joined.
const OPEN: &str = "coalesce(held.roles, '{}') as roles, coalesce(held.accounts, '{}') as accounts,
  mail.created_at as mail_created_at, mail.sent_at as mail_sent_at, mail.last_error as mail_last_error,
  mail.buried_because as mail_buried_because, own.roles as own_roles, own.accounts as own_accounts";

#[derive(Debug, sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    member: Member,
    name_key: String,
    /// Every role that they hold or are invited to, each with its account.
    roles: Vec<Role>,
    accounts: Vec<i64>,
    #[sqlx(flatten)]
    open: OpenRow,
}

impl Row {
    fn listed(self, scope: &AccountScope) -> ListedMember {
        let held: Vec<(i64, Role)> = self.accounts.into_iter().zip(self.roles).collect();
        let roles: RoleSet = held.iter().filter(|(id, _)| *id == scope.account_id()).map(|(_, role)| *role).collect();
        let elsewhere: HashSet<i64> = held.iter().map(|(id, _)| *id).filter(|id| *id != scope.account_id()).collect();
        let elsewhere = i64::try_from(elsewhere.len()).unwrap_or(i64::MAX);
        let open =
            if self.member.joined_at.is_none() { self.open.invitation(&held) } else { OpenInvitation::default() };
        ListedMember { roles, elsewhere, member: self.member, name_key: self.name_key, open }
    }
}

/// One page of the organisation's members with their roles on the scope's account.
pub async fn list_members(
    conn: &mut PgConnection,
    scope: &AccountScope,
    asked: &MemberQuery,
    start: &Start,
    size: u32,
    now: OffsetDateTime,
) -> sqlx::Result<MemberPage> {
    let counted = Counted { statuses: false, filtered: false };
    Ok(read(conn, scope, asked, start, size, now, counted).await?.0)
}

/// The same, and how many members there are: those that the search finds by status, whatever the other filters are, and
/// those of the list, each counted up to one more than [`MemberCounts::CAP`]. All in one question.
pub async fn open_list(
    conn: &mut PgConnection,
    scope: &AccountScope,
    asked: &MemberQuery,
    start: &Start,
    size: u32,
    now: OffsetDateTime,
) -> sqlx::Result<(MemberPage, MemberCounts, i64)> {
    let filter = &asked.filter;
    let has_filters = filter.role.is_some() || filter.country.is_some() || filter.language.is_some();
    let counted = Counted { statuses: true, filtered: has_filters };
    let (page, Figures { active, pending, expired, filtered }) =
        read(conn, scope, asked, start, size, now, counted).await?;
    let counts = MemberCounts { active, pending, expired };
    Ok((page, counts, if has_filters { filtered } else { counts.of(filter.status) }))
}

async fn read(
    conn: &mut PgConnection,
    scope: &AccountScope,
    asked: &MemberQuery,
    start: &Start,
    size: u32,
    now: OffsetDateTime,
    counted: Counted,
) -> sqlx::Result<(MemberPage, Figures)> {
    if asked.filter.search == Some(MemberSearch::Nothing) {
        return Ok(Default::default());
    }
    let sort = asked.sort;
    let backwards = matches!(start, Start::Before(_));
    let descending = sort.descending != backwards;
    let (order, than) = if descending { (" desc", " < ") } else { ("", " > ") };
    let (column, email) = (asked.column(), asked.email());
    // One question for a page and all that is said of its members. What the page is sorted by is handed on, so that
    // PostgreSQL knows it sorted already.
    let mut query = QueryBuilder::new("select a.*, m.*, m.id is not null as is_row, ");
    query.push(OPEN).push(" from (select ");
    push_counts(&mut query, scope, asked, now, counted);
    query.push(
        ") a left join (
         select m.id, m.email, m.first_name, m.last_name, m.name_key, m.language, m.country, m.generation, m.invited_at,
                m.joined_at, nullif(m.last_sign_in_at, '-infinity') as last_sign_in_at",
    );
    query.push(format_args!(", {email} as by_email, m.last_sign_in_at as by_sign_in"));
    push_source(&mut query, scope, asked, now);
    if let Start::After(cursor) | Start::Before(cursor) = start {
        match column {
            None => query.push(format_args!(" and {email}{than}")),
            Some(column) => query.push(format_args!(" and ({column}, {email}){than}(")),
        };
        match (column.map(|_| sort.key), cursor.last_sign_in_at()) {
            (None | Some(SortKey::Email), _) => {}
            (Some(SortKey::Name), _) => {
                query.push_bind(&cursor.key).push(", ");
            }
            (Some(SortKey::LastSignIn), Some(at)) => {
                query.push_bind(at).push(", ");
            }
            (Some(SortKey::LastSignIn), None) => {
                query.push("'-infinity'::timestamptz, ");
            }
        }
        query.push_bind(&cursor.email).push(if column.is_some() { ")" } else { "" });
    }
    query.push(" order by ");
    if let Some(column) = column {
        query.push(format_args!("{column}{order}, "));
    }
    // The number itself, not a parameter: PostgreSQL plans a page, once, and not a tenth of the list.
    query.push(format_args!("{email}{order} limit {}) m", size + 1));
    query.push(
        " on true left join lateral (select array_agg(s.role) as roles, array_agg(s.account_id) as accounts
                               from assignments s where s.revoked_at is null and s.membership_id = m.id
                                and s.organization_id = ",
    );
    query.push_bind(scope.organization_id()).push(") held on true");
    query.push(
        " left join lateral (select e.created_at, e.sent_at, e.last_error, e.buried_because from mails e
                               where m.joined_at is null and e.subject_id = m.id and e.generation = m.generation
                                 and e.kind in ('welcome', 'welcome_again')
                               order by e.id desc limit 1) mail on true
          left join lateral (select array_agg(v.role) as roles, array_agg(v.account_id) as accounts from standings v
                               where m.joined_at is null and v.account_id = any (held.accounts) and v.organization_id = ",
    );
    query.push_bind(scope.organization_id()).push(" and v.membership_id = ").push_bind(scope.membership_id());
    query.push(") own on true order by ");
    if let Some(column) = column {
        let column = if sort.key == SortKey::LastSignIn { "m.by_sign_in" } else { column };
        query.push(format_args!("{column}{order}, "));
    }
    query.push(format_args!("m.by_email{order}"));

    // How many each value finds is what the plan goes by, where there are filters.
    let query = query.build_query_as().persistent(!asked.filter.is_narrow());
    let (figures, rows) = Beside::<Figures, Row>::split(query.fetch_all(&mut *conn).await?);
    let more = rows.len() > size as usize;
    let mut rows: Vec<ListedMember> = rows.into_iter().take(size as usize).map(|row| row.listed(scope)).collect();
    if backwards {
        rows.reverse();
    }
    Ok((page(rows, sort, start, more), figures.unwrap_or_default()))
}

fn page(rows: Vec<ListedMember>, sort: MemberSort, start: &Start, more: bool) -> MemberPage {
    let length = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let position = match start {
        Start::After(cursor) => cursor.position.saturating_add(1),
        Start::Before(cursor) if more => cursor.position.saturating_sub(length),
        Start::First | Start::Before(_) => 0,
    };
    let (earlier, later) = match start {
        Start::First => (false, more),
        Start::After(_) => (true, more),
        Start::Before(_) => (more, true),
    };
    let end = position.saturating_add(length.saturating_sub(1));
    MemberPage {
        previous: rows.first().filter(|_| earlier).map(|row| Cursor::at(row, sort, position)),
        next: rows.last().filter(|_| later).map(|row| Cursor::at(row, sort, end)),
        rows,
        position,
    }
}

/// `from` and `where`. What the query is read from is looked at first and whole, or in its own order: `offset 0` keeps
/// the planner from walking the organisation instead.
pub(super) fn push_source(
    query: &mut QueryBuilder<Postgres>,
    scope: &AccountScope,
    asked: &MemberQuery,
    now: OffsetDateTime,
) {
    let MemberQuery { filter, source, .. } = asked;
    match source {
        Source::Order => source.push_set(query, scope, filter),
        Source::Role => {
            query.push(" from (select s.organization_id, s.membership_id, s.email");
            source.push_set(query, scope, filter);
            query.push(
                ") s cross join lateral (select m.* from memberships m
                   where m.organization_id = s.organization_id and m.id = s.membership_id and m.removed_at is null offset 0) m
                  where true",
            );
        }
        Source::Search | Source::Country | Source::Language => {
            query.push(" from (select m.*");
            source.push_set(query, scope, filter);
            query.push(" offset 0) m where true");
        }
    }
    push_conditions(query, filter, now);
    push_prefix(query, asked.email(), filter);
    if let Some(role) = filter.role.filter(|_| *source != Source::Role) {
        query.push(
            " and exists (select from assignments h where h.organization_id = m.organization_id and h.membership_id = m.id
                and h.revoked_at is null and h.account_id = ",
        );
        query.push_bind(scope.account_id()).push(" and h.role = ").push_bind(role).push(" offset 0)");
    }
}

/// Where the filter is nothing but a prefix, the statement is prepared once, and PostgreSQL is kept from guessing how many
/// the value finds: a guess of few makes it plan every time, which in a million members takes longer than the page.
pub(super) fn push_prefix(query: &mut QueryBuilder<Postgres>, column: &str, filter: &MemberFilter) {
    if let Some(MemberSearch::Prefix(prefix)) = &filter.search {
        let (open, close) = if filter.is_narrow() { ("", "") } else { ("(select ", ")") };
        query.push(format_args!(" and {column} >= {open}")).push_bind(prefix.clone()).push(close);
        query.push(format_args!(" and {column} < {open}")).push_bind(MemberSearch::end_of(prefix)).push(close);
    }
}

pub(super) fn push_conditions(query: &mut QueryBuilder<Postgres>, filter: &MemberFilter, now: OffsetDateTime) {
    let oldest = now - invitations::VALID_FOR;
    match filter.status {
        None => {}
        Some(MemberStatus::Active) => {
            query.push(" and m.joined_at is not null");
        }
        Some(MemberStatus::Pending) => {
            query.push(" and m.joined_at is null and m.invited_at > ").push_bind(oldest);
        }
        Some(MemberStatus::Expired) => {
            query.push(" and m.joined_at is null and m.invited_at <= ").push_bind(oldest);
        }
    }
    push_domain(query, filter);
    push_equal(query, "m.country", filter.country.as_ref());
    push_equal(query, "m.language", filter.language.as_ref());
}
