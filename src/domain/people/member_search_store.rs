//! SQL of choosing how a list of members is read. No index serves every filter under every order, so: a filter that
//! finds few is read whole and the rest is done in memory; where each finds many, the list is walked in its own order,
//! where a page is near, and rows that do not match are passed by in the index.

use sqlx::{PgConnection, Postgres, QueryBuilder};

use super::member_list_store::push_prefix;
use super::{MemberFilter, MemberQuery, MemberSearch, MemberSort, MemberStatus, SortKey};
use crate::domain::access::AccountScope;

/// What a list is read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// Its own order.
    Order,
    /// All that the search finds, or the country's, the language's, the role's.
    Search,
    Country,
    Language,
    /// In the order of their addresses.
    Role,
}

impl Source {
    const SETS: [Self; 4] = [Self::Search, Self::Country, Self::Language, Self::Role];

    /// More than this are not read whole. Looking each one up costs about as much as a walk to a page of them in a
    /// million members.
    const FEW: i64 = 5_000;
}

/// Decides how a filter is read in an order; the decision holds for every page of the list.
pub async fn plan_members(
    conn: &mut PgConnection,
    scope: &AccountScope,
    filter: MemberFilter,
    sort: MemberSort,
) -> sqlx::Result<MemberQuery> {
    let source = match obvious(&filter, sort) {
        Some(source) => source,
        None => smallest(conn, scope, &filter).await?,
    };
    Ok(MemberQuery { filter, sort, source })
}

/// The source where one index has the filter and the order. Who has not joined never signed in: these are in the order
/// of their addresses.
fn obvious(filter: &MemberFilter, sort: MemberSort) -> Option<Source> {
    let by_email = sort.key == SortKey::Email || sort.is_void_under(filter);
    let (is_domain, is_prefix) = match filter.search {
        Some(MemberSearch::Nothing) => return Some(Source::Order),
        Some(MemberSearch::Domain(_)) => (true, false),
        Some(MemberSearch::Prefix(_)) => (false, true),
        None => (false, false),
    };
    let others = [filter.country.is_some(), filter.language.is_some(), is_domain];
    match (filter.role, others.into_iter().filter(|is_on| *is_on).count()) {
        (Some(_), 0) if by_email && filter.status.is_none() => Some(Source::Role),
        (None, 0) if by_email || !is_prefix => Some(Source::Order),
        (None, 1) if by_email && !is_prefix => Some(Source::Order),
        _ => None,
    }
}

/// The filter that finds the fewest, if these are few enough.
async fn smallest(conn: &mut PgConnection, scope: &AccountScope, filter: &MemberFilter) -> sqlx::Result<Source> {
    let mut query = QueryBuilder::new("select array[");
    for (index, source) in Source::SETS.into_iter().enumerate() {
        query.push(if index == 0 { "" } else { ", " });
        if source.is_on(filter) {
            query.push("(select count(*) from (select");
            source.push_set(&mut query, scope, filter);
            // The number itself: the plan is made once, for so many.
            query.push(format_args!(" limit {}) few)", Source::FEW + 1));
        } else {
            query.push("null");
        }
    }
    query.push("]::bigint[]");
    let counts: Vec<Option<i64>> = query.build_query_scalar().fetch_one(conn).await?;
    let found = Source::SETS.into_iter().zip(counts).filter_map(|(source, count)| Some((count?, source)));
    let fewest = found.min_by_key(|(count, _)| *count);
    Ok(fewest.filter(|(count, _)| *count <= Source::FEW).map_or(Source::Order, |(_, source)| source))
}

impl Source {
    fn is_on(self, filter: &MemberFilter) -> bool {
        match self {
            Self::Order => false,
            Self::Search => filter.search.is_some(),
            Self::Country => filter.country.is_some(),
            Self::Language => filter.language.is_some(),
            Self::Role => filter.role.is_some(),
        }
    }

    /// ` from … where …`, of memberships `m`, or of assignments `s` of a role.
    pub(super) fn push_set(self, query: &mut QueryBuilder<Postgres>, scope: &AccountScope, filter: &MemberFilter) {
        if self == Self::Role {
            query.push(" from assignments s where s.revoked_at is null and s.account_id = ");
            query.push_bind(scope.account_id()).push(" and s.role = ").push_bind(filter.role);
            return;
        }
        query.push(" from memberships m where m.removed_at is null and m.organization_id = ");
        query.push_bind(scope.organization_id());
        match self {
            Self::Order | Self::Role => {}
            Self::Search => {
                push_domain(query, filter);
                push_prefix(query, "m.email", filter);
            }
            Self::Country => push_equal(query, "m.country", filter.country.as_ref()),
            Self::Language => push_equal(query, "m.language", filter.language.as_ref()),
        }
    }
}

pub(super) fn push_domain(query: &mut QueryBuilder<Postgres>, filter: &MemberFilter) {
    if let Some(MemberSearch::Domain(domain)) = &filter.search {
        push_equal(query, "split_part(m.email, '@', 2)", Some(domain));
    }
}

pub(super) fn push_equal(query: &mut QueryBuilder<Postgres>, column: &str, value: Option<&String>) {
    if let Some(value) = value {
        query.push(format_args!(" and {column} = ")).push_bind(value.clone());
    }
}

impl MemberSort {
    /// Whether every row that the filter lets through is alike in this order's column.
    pub(super) fn is_void_under(self, filter: &MemberFilter) -> bool {
        self.key == SortKey::LastSignIn && matches!(filter.status, Some(MemberStatus::Pending | MemberStatus::Expired))
    }
}
