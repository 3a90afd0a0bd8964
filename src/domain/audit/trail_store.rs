//! SQL of an account's audit. Read newest first from two indexes, so that a page costs the same whatever the history's
//! length, unless a filter leaves little of it.

use sqlx::{PgConnection, Postgres, QueryBuilder};
use time::{OffsetDateTime, Time};
use uuid::Uuid;

use super::{EventKind, TrailEvent, TrailFilter, TrailPage, TrailStart};
use crate::domain::access::AccountScope;

/// What concerns the organization as a whole; an index has the same words.
const OF_ORGANIZATION: &str = "(e.account_id is null or e.event in ('membership.invitation.accepted', \
    'membership.invitation.corrected', 'membership.invitation.resent', 'membership.invitation.sent', \
    'membership.invitation.withdrawn', 'membership.member.removed'))";

#[derive(Debug, sqlx::FromRow)]
struct Row {
    id: i64,
    at: OffsetDateTime,
    event: String,
    actor_name: String,
    request_id: Option<Uuid>,
    details: serde_json::Value,
}

impl From<Row> for TrailEvent {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            at: row.at,
            kind: EventKind::parse(&row.event),
            event: row.event,
            actor_name: row.actor_name,
            request_id: row.request_id,
            details: row.details,
        }
    }
}

/// One page of an account's audit: what happened on it, and to the memberships of its organization. Roles on other
/// accounts are theirs, and a person's sign-ins their own.
pub async fn list_trail(
    conn: &mut PgConnection,
    scope: &AccountScope,
    filter: &TrailFilter,
    start: TrailStart,
    size: usize,
) -> sqlx::Result<TrailPage> {
    let backwards = matches!(start, TrailStart::Before(_));
    let limit = i64::try_from(size).unwrap_or(i64::MAX).saturating_add(1);
    let order = if backwards { "asc" } else { "desc" };
    let mut query = QueryBuilder::new("select * from ((");
    for own in [true, false] {
        query.push("select e.id, e.at, e.event, e.actor_name, e.request_id, e.details from audit_events e where ");
        if own {
            query.push("e.account_id = ").push_bind(scope.account_id());
        } else {
            query.push("e.organization_id = ").push_bind(scope.organization_id()).push(" and ").push(OF_ORGANIZATION);
            query.push(" and e.account_id is distinct from ").push_bind(scope.account_id());
        }
        match start {
            TrailStart::First => {}
            TrailStart::After(id) => drop(query.push(" and e.id < ").push_bind(id)),
            TrailStart::Before(id) => drop(query.push(" and e.id > ").push_bind(id)),
        }
        push_filter(&mut query, scope, filter);
        query.push(format_args!(" order by e.id {order} limit ")).push_bind(limit);
        query.push(if own { ") union all (" } else { ")) x" });
    }
    query.push(format_args!(" order by id {order} limit ")).push_bind(limit);
    let mut rows: Vec<Row> = query.build_query_as().fetch_all(conn).await?;
    let more = rows.len() > size;
    rows.truncate(size);
    if backwards {
        rows.reverse();
    }
    let (has_previous, has_next) = match start {
        TrailStart::First => (false, more),
        TrailStart::After(_) => (true, more),
        TrailStart::Before(_) => (more, true),
    };
    Ok(TrailPage { rows: rows.into_iter().map(Into::into).collect(), has_previous, has_next })
}

fn push_filter(query: &mut QueryBuilder<Postgres>, scope: &AccountScope, filter: &TrailFilter) {
    if let Some(kind) = filter.kind {
        query.push(" and e.event = ").push_bind(kind.as_str());
    }
    if let Some(from) = filter.from {
        query.push(" and e.at >= ").push_bind(from.with_time(Time::MIDNIGHT).assume_utc());
    }
    if let Some(next) = filter.until.and_then(time::Date::next_day) {
        query.push(" and e.at < ").push_bind(next.with_time(Time::MIDNIGHT).assume_utc());
    }
    let Some(person) = &filter.person else { return };
    query.push(" and (lower(e.actor_name) = lower(").push_bind(person.name.clone()).push(")");
    if let Some(email) = &person.email {
        // An address that was corrected since is in the events alone.
        query.push(" or e.details ->> 'email' = ").push_bind(email.as_str().to_owned());
        for (column, of_member) in [("e.actor_id", "person_id"), ("e.target_id", "id")] {
            query.push(format_args!(
                " or {column} in (select m.{of_member} from memberships m where m.organization_id = "
            ));
            query.push_bind(scope.organization_id()).push(" and m.email = ").push_bind(email.as_str().to_owned());
            query.push(")");
        }
    }
    query.push(")");
}
