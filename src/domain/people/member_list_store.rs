//! SQL of lists of members. Every form of the query rides one index in the list's own order: a page of an organisation
//! with a million members costs what one with a hundred does.

use sqlx::{PgConnection, Postgres, QueryBuilder};
use time::OffsetDateTime;

use super::{
    Cursor, ListedMember, Member, MemberCounts, MemberFilter, MemberPage, MemberSearch, MemberSort, MemberStatus,
    SortKey, Start, roles_of,
};
use crate::domain::access::AccountScope;
use crate::domain::invitations;

#[derive(Debug, sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    member: Member,
    name_key: String,
}

/// One page of the organisation's members with their roles on the scope's account.
pub async fn list_members(
    conn: &mut PgConnection,
    scope: &AccountScope,
    filter: &MemberFilter,
    sort: MemberSort,
    start: &Start,
    size: u32,
    now: OffsetDateTime,
) -> sqlx::Result<MemberPage> {
    if filter.search == Some(MemberSearch::Nothing) {
        return Ok(MemberPage::default());
    }
    let backwards = matches!(start, Start::Before(_));
    let mut query = QueryBuilder::new(
        "select m.id, m.email, m.first_name, m.last_name, m.name_key, m.language, m.country, m.generation, m.invited_at,
                m.joined_at, nullif(m.last_sign_in_at, '-infinity') as last_sign_in_at",
    );
    push_source(&mut query, scope, filter, now);
    let descending = sort.descending != backwards;
    let (order, than) = if descending { (" desc", " < ") } else { ("", " > ") };
    // The role's index is sorted by its own copy of the address.
    let email = if filter.role.is_some() { "s.email" } else { "m.email" };
    let column = match sort.key {
        SortKey::Email => None,
        SortKey::Name => Some("m.name_key"),
        SortKey::LastSignIn => Some("m.last_sign_in_at"),
    };
    if let Start::After(cursor) | Start::Before(cursor) = start {
        query.push(" and (");
        if let Some(column) = column {
            query.push(format_args!("{column}, "));
        }
        query.push(format_args!("{email}){than}("));
        match sort.key {
            SortKey::Email => {}
            SortKey::Name => {
                query.push_bind(&cursor.key).push(", ");
            }
            SortKey::LastSignIn => match cursor.last_sign_in_at() {
                Some(at) => {
                    query.push_bind(at).push(", ");
                }
                None => {
                    query.push("'-infinity'::timestamptz, ");
                }
            },
        }
        query.push_bind(&cursor.email).push(")");
    }
    query.push(" order by ");
    if let Some(column) = column {
        query.push(format_args!("{column}{order}, "));
    }
    query.push(format_args!("{email}{order} limit ")).push_bind(i64::from(size) + 1);

    let rows: Vec<Row> = query.build_query_as().fetch_all(&mut *conn).await?;
    let more = rows.len() > size as usize;
    let mut rows: Vec<Row> = rows.into_iter().take(size as usize).collect();
    if backwards {
        rows.reverse();
    }
    let mut roles = roles_of(conn, scope, &rows.iter().map(|row| row.member.id).collect::<Vec<_>>()).await?;
    let rows: Vec<ListedMember> = rows
        .into_iter()
        .map(|Row { member, name_key }| {
            let (roles, elsewhere) = roles.remove(&member.id).unwrap_or_default();
            ListedMember { member, roles, elsewhere, name_key }
        })
        .collect();
    Ok(page(rows, sort, start, more))
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

/// How many members the search finds, by status, whatever the other filters are.
pub async fn count_members(
    conn: &mut PgConnection,
    scope: &AccountScope,
    search: Option<&MemberSearch>,
    now: OffsetDateTime,
) -> sqlx::Result<MemberCounts> {
    if search == Some(&MemberSearch::Nothing) {
        return Ok(MemberCounts::default());
    }
    let mut query = QueryBuilder::new("select ");
    for (index, status) in MemberStatus::ALL.into_iter().enumerate() {
        query.push(if index == 0 { "" } else { ", " });
        let filter = MemberFilter { search: search.cloned(), status: Some(status), ..MemberFilter::default() };
        push_count(&mut query, scope, &filter, now);
    }
    let (active, pending, expired): (i64, i64, i64) = query.build_query_as().fetch_one(conn).await?;
    Ok(MemberCounts { active, pending, expired })
}

/// How many members a filter finds, counted up to one more than [`MemberCounts::CAP`].
pub async fn count_filtered(
    conn: &mut PgConnection,
    scope: &AccountScope,
    filter: &MemberFilter,
    now: OffsetDateTime,
) -> sqlx::Result<i64> {
    if filter.search == Some(MemberSearch::Nothing) {
        return Ok(0);
    }
    let mut query = QueryBuilder::new("select ");
    push_count(&mut query, scope, filter, now);
    query.build_query_scalar().fetch_one(conn).await
}

fn push_count(query: &mut QueryBuilder<Postgres>, scope: &AccountScope, filter: &MemberFilter, now: OffsetDateTime) {
    query.push("(select count(*) from (select 1");
    push_source(query, scope, filter, now);
    query.push(" limit ").push_bind(MemberCounts::CAP + 1).push(") few)");
}

/// `from` and `where`. With a role the list is driven from the role's holders in the order of their addresses, and
/// each membership is looked up by its key: `offset 0` keeps the planner from walking the organisation instead.
fn push_source(query: &mut QueryBuilder<Postgres>, scope: &AccountScope, filter: &MemberFilter, now: OffsetDateTime) {
    if let Some(role) = filter.role {
        query.push(
            " from assignments s cross join lateral (
                select m.id, m.email, m.first_name, m.last_name, m.name_key, m.language, m.country, m.generation,
                       m.invited_at, m.joined_at, m.last_sign_in_at
                  from memberships m
                 where m.organization_id = s.organization_id and m.id = s.membership_id and m.removed_at is null",
        );
        push_conditions(query, filter, now);
        query.push(" offset 0) m where s.revoked_at is null and s.account_id = ").push_bind(scope.account_id());
        query.push(" and s.role = ").push_bind(role);
        push_prefix(query, "s.email", filter);
    } else {
        query.push(" from memberships m where m.removed_at is null and m.organization_id = ");
        query.push_bind(scope.organization_id());
        push_conditions(query, filter, now);
        push_prefix(query, "m.email", filter);
    }
}

fn push_prefix(query: &mut QueryBuilder<Postgres>, column: &str, filter: &MemberFilter) {
    if let Some(MemberSearch::Prefix(prefix)) = &filter.search {
        query.push(format_args!(" and {column} >= ")).push_bind(prefix.clone());
        query.push(format_args!(" and {column} < ")).push_bind(MemberSearch::end_of(prefix));
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
    if let Some(MemberSearch::Domain(domain)) = &filter.search {
        query.push(" and split_part(m.email, '@', 2) = ").push_bind(domain.clone());
    }
    if let Some(country) = &filter.country {
        query.push(" and m.country = ").push_bind(country.clone());
    }
    if let Some(language) = &filter.language {
        query.push(" and m.language = ").push_bind(language.clone());
    }
}

/// The pending invitations that expire next, the soonest first.
pub async fn list_pending(
    conn: &mut PgConnection,
    scope: &AccountScope,
    limit: i64,
    now: OffsetDateTime,
) -> sqlx::Result<Vec<Member>> {
    sqlx::query_as!(
        Member,
        r#"select id, email, first_name, last_name, language, country, generation, invited_at, joined_at,
                  nullif(last_sign_in_at, '-infinity') as last_sign_in_at
             from memberships
            where organization_id = $1 and joined_at is null and removed_at is null and invited_at > $2
            order by invited_at, id limit $3"#,
        scope.organization_id(),
        now - invitations::VALID_FOR,
        limit,
    )
    .fetch_all(conn)
    .await
}
