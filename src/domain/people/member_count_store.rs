//! SQL of how many members there are: part of the question for a page of them.

use sqlx::{Postgres, QueryBuilder};
use time::OffsetDateTime;

use super::member_list_store::push_source;
use super::member_search_store::Source;
use super::{MemberCounts, MemberFilter, MemberQuery, MemberSort, MemberStatus};
use crate::domain::access::AccountScope;

/// What is counted beside a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Counted {
    /// What the search finds, by status.
    pub statuses: bool,
    /// What the whole filter finds.
    pub filtered: bool,
}

/// Each up to one more than [`MemberCounts::CAP`]; zero where it was not counted.
#[derive(Debug, Clone, Copy, Default, sqlx::FromRow)]
pub(super) struct Figures {
    pub active: i64,
    pub pending: i64,
    pub expired: i64,
    pub filtered: i64,
}

/// The columns of [`Figures`].
pub(super) fn push_counts(
    query: &mut QueryBuilder<Postgres>,
    scope: &AccountScope,
    asked: &MemberQuery,
    now: OffsetDateTime,
    counted: Counted,
) {
    for status in MemberStatus::ALL {
        let filter =
            MemberFilter { search: asked.filter.search.clone(), status: Some(status), ..MemberFilter::default() };
        let of_status = MemberQuery { filter, sort: MemberSort::default(), source: Source::Order };
        push_count(query, scope, Some(&of_status).filter(|_| counted.statuses), now);
        query.push(format_args!(" as {}, ", status.as_str()));
    }
    push_count(query, scope, Some(asked).filter(|_| counted.filtered), now);
    query.push(" as filtered");
}

fn push_count(
    query: &mut QueryBuilder<Postgres>,
    scope: &AccountScope,
    asked: Option<&MemberQuery>,
    now: OffsetDateTime,
) {
    let Some(asked) = asked else {
        query.push("0::bigint");
        return;
    };
    query.push("(select count(*) from (select 1");
    push_source(query, scope, asked, now);
    query.push(format_args!(" limit {}) few)", MemberCounts::CAP + 1));
}
