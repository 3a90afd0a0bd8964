//! SQL of how many members there are: part of the question for a page of them. Without a search the counts are kept by
//! triggers, as `member_counts`.

use sqlx::{PgConnection, Postgres, QueryBuilder};
use time::OffsetDateTime;

use super::member_list_store::push_source;
use super::member_search_store::Source;
use super::{MemberCounts, MemberFilter, MemberQuery, MemberSort, MemberStatus};
use crate::domain::access::AccountScope;
use crate::domain::invitations;

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

/// The columns of [`Figures`], and where they come from. Without a search they are kept.
pub(super) fn push_counts(
    query: &mut QueryBuilder<Postgres>,
    scope: &AccountScope,
    asked: &MemberQuery,
    now: OffsetDateTime,
    counted: Counted,
) {
    let is_kept = counted.statuses && asked.filter.search.is_none();
    for status in MemberStatus::ALL {
        if is_kept {
            query.push(format_args!("least(kept.{}, {})", status.as_str(), MemberCounts::CAP + 1));
        } else {
            let filter =
                MemberFilter { search: asked.filter.search.clone(), status: Some(status), ..MemberFilter::default() };
            let of_status = MemberQuery { filter, sort: MemberSort::default(), source: Source::Order };
            push_count(query, scope, Some(&of_status).filter(|_| counted.statuses), now);
        }
        query.push(format_args!(" as {}, ", status.as_str()));
    }
    push_count(query, scope, Some(asked).filter(|_| counted.filtered), now);
    query.push(" as filtered");
    if is_kept {
        query.push(" from count_members(").push_bind(scope.organization_id());
        query.push(", ").push_bind(now - invitations::VALID_FOR).push(") kept");
    }
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

/// Adds up what the changes of members left beside each other; returns how many rows became fewer.
pub async fn fold_member_counts(conn: &mut PgConnection) -> sqlx::Result<u64> {
    let folded = sqlx::query!(
        "with several as materialized (
           select organization_id, invited_on from member_counts group by 1, 2 having count(*) > 1 or sum(members) = 0),
         taken as (delete from member_counts c using several s
                    where c.organization_id = s.organization_id and c.invited_on = s.invited_on
                   returning c.organization_id, c.invited_on, c.members)
         insert into member_counts
         select organization_id, invited_on, sum(members) from taken group by 1, 2 having sum(members) <> 0"
    )
    .execute(conn)
    .await?;
    Ok(folded.rows_affected())
}
