//! SQL of who has access to an account. Read in the order of the addresses from an index, so that a page costs the same
//! for ten people and for a hundred thousand.

use sqlx::{PgConnection, Postgres, QueryBuilder};
use time::OffsetDateTime;

use super::member_list_store::push_conditions;
use super::{AccessFilter, AccessPage, AccessRow, AccessStart, Member, MemberFilter, RoleCount};
use crate::domain::access::{AccountScope, Role};
use crate::domain::invitations;

#[derive(Debug, sqlx::FromRow)]
struct Row {
    #[sqlx(flatten)]
    member: Member,
    roles: Vec<Role>,
}

/// One page of those with a role on the scope's account.
pub async fn list_access(
    conn: &mut PgConnection,
    scope: &AccountScope,
    filter: AccessFilter,
    start: AccessStart,
    size: usize,
    now: OffsetDateTime,
) -> sqlx::Result<AccessPage> {
    let backwards = matches!(start, AccessStart::Before(_));
    let (order, beyond) = if backwards { (" desc", " < ") } else { ("", " > ") };
    let mut query = QueryBuilder::new(
        "select m.id, m.email, m.first_name, m.last_name, m.language, m.country, m.generation, m.invited_at, m.joined_at,
                nullif(m.last_sign_in_at, '-infinity') as last_sign_in_at, x.roles
           from (select s.email, s.membership_id, array_agg(s.role order by s.role) as roles
                   from assignments s where s.revoked_at is null and s.account_id = ",
    );
    query.push_bind(scope.account_id());
    if let AccessStart::After(member) | AccessStart::Before(member) = start {
        query.push(format_args!(" and s.email{beyond}(select c.email from memberships c where c.organization_id = "));
        query.push_bind(scope.organization_id()).push(" and c.id = ").push_bind(member).push(")");
    }
    query.push(format_args!(" group by s.email, s.membership_id order by s.email{order}"));
    query.push(") x join memberships m on m.id = x.membership_id and m.removed_at is null and m.organization_id = ");
    query.push_bind(scope.organization_id()).push(" where true");
    push_filter(&mut query, filter, now);
    query.push(format_args!(" order by x.email{order} limit "));
    query.push_bind(i64::try_from(size).unwrap_or(i64::MAX).saturating_add(1));
    let mut rows: Vec<Row> = query.build_query_as().fetch_all(conn).await?;
    let more = rows.len() > size;
    rows.truncate(size);
    if backwards {
        rows.reverse();
    }
    let (has_previous, has_next) = match start {
        AccessStart::First => (false, more),
        AccessStart::After(_) => (true, more),
        AccessStart::Before(_) => (more, true),
    };
    let rows = rows.into_iter().map(|row| AccessRow { member: row.member, roles: row.roles.into() }).collect();
    Ok(AccessPage { rows, has_previous, has_next })
}

fn push_filter(query: &mut QueryBuilder<Postgres>, filter: AccessFilter, now: OffsetDateTime) {
    push_conditions(query, &MemberFilter { status: filter.status, ..MemberFilter::default() }, now);
    if let Some(role) = filter.role {
        query.push(" and ").push_bind(role).push(" = any (x.roles)");
    }
}

/// How many people each role on the scope's account is given to, by status; first how many people there are in all.
pub async fn count_access(
    conn: &mut PgConnection,
    scope: &AccountScope,
    filter: AccessFilter,
    now: OffsetDateTime,
) -> sqlx::Result<Vec<RoleCount>> {
    let mut query = QueryBuilder::new(
        "select s.role, count(distinct m.id) filter (where m.joined_at is not null) as active,
                count(distinct m.id) filter (where m.joined_at is null and m.invited_at > ",
    );
    let oldest = now - invitations::VALID_FOR;
    query
        .push_bind(oldest)
        .push(") as pending, count(distinct m.id) filter (where m.joined_at is null and m.invited_at <= ");
    query.push_bind(oldest).push(") as expired from assignments s join memberships m on m.id = s.membership_id");
    query.push(" and m.organization_id = s.organization_id and m.removed_at is null where s.revoked_at is null");
    query.push(" and s.organization_id = ").push_bind(scope.organization_id());
    query.push(" and s.account_id = ").push_bind(scope.account_id());
    push_conditions(&mut query, &MemberFilter { status: filter.status, ..MemberFilter::default() }, now);
    if let Some(role) = filter.role {
        query.push(" and exists (select from assignments h where h.organization_id = s.organization_id");
        query.push(" and h.membership_id = s.membership_id and h.account_id = s.account_id");
        query.push(" and h.revoked_at is null and h.role = ").push_bind(role).push(")");
    }
    query.push(" group by rollup (s.role) order by s.role nulls first");
    query.build_query_as().fetch_all(conn).await
}
