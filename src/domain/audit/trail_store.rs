//! SQL of an account's audit. Each branch is read newest first from an index of its own, by time, kind or person, so that a
//! page costs the same whatever the history's length; what a second filter passes over is read, too.

use sqlx::{PgConnection, Postgres, QueryBuilder};
use time::{OffsetDateTime, Time};
use uuid::Uuid;

use super::{EventKind, TrailEvent, TrailFilter, TrailPage, TrailPerson, TrailStart};
use crate::domain::access::AccountScope;

/// What concerns the organization as a whole; indexes have the same words.
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

/// Where events are looked for.
#[derive(Debug, Clone, Copy)]
enum Branch<'a> {
    /// On the account.
    Account,
    /// Of the organization as a whole.
    Organization,
    /// Done by the person with this address.
    ByPerson(&'a str),
    /// Done to a membership of this address.
    ToMember(&'a str),
    /// About this address, which may have been corrected since: it is in the events alone.
    AboutAddress(&'a str),
    /// Done by somebody of this name.
    ByName(&'a str),
    /// Done to somebody of this name.
    ToName(&'a str),
}

impl Branch<'_> {
    /// Which to read for a filter.
    fn all(filter: &TrailFilter) -> Vec<Branch<'_>> {
        match &filter.person {
            None => vec![Branch::Account, Branch::Organization],
            Some(TrailPerson { email: Some(email), .. }) => {
                let email = email.as_str();
                vec![Branch::ByPerson(email), Branch::ToMember(email), Branch::AboutAddress(email)]
            }
            Some(TrailPerson { name, email: None }) => vec![Branch::ByName(name), Branch::ToName(name)],
        }
    }

    fn push(self, query: &mut QueryBuilder<Postgres>, scope: &AccountScope) {
        if let Branch::Account = self {
            query.push("e.account_id = ").push_bind(scope.account_id());
            return;
        }
        query.push("e.organization_id = ").push_bind(scope.organization_id()).push(" and (").push(OF_ORGANIZATION);
        if let Branch::Organization = self {
            // Those on the account itself, too: to pass over them would be to read them.
            query.push(")");
            return;
        }
        query.push(" or e.account_id = ").push_bind(scope.account_id());
        let (condition, value, end) = match self {
            Branch::Account | Branch::Organization => return,
            Branch::ByPerson(email) => (") and e.actor_id = (select p.id from people p where p.email = ", email, ")"),
            Branch::ToMember(email) => {
                query.push(") and e.target_id = any (array(select m.id from memberships m where m.organization_id = ");
                query.push_bind(scope.organization_id());
                (" and m.email = ", email, "))")
            }
            Branch::AboutAddress(email) => (") and e.details ->> 'email' = ", email, ""),
            Branch::ByName(name) => (") and lower(e.actor_name) = lower(", name, ")"),
            Branch::ToName(name) => (") and lower(e.details ->> 'name') = lower(", name, ")"),
        };
        query.push(condition).push_bind(value.to_owned()).push(end);
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
    let kinds: Vec<Option<EventKind>> =
        if filter.kinds.is_empty() { vec![None] } else { filter.kinds.iter().copied().map(Some).collect() };
    let mut query = QueryBuilder::new("select * from (");
    for (at, (branch, kind)) in
        Branch::all(filter).into_iter().flat_map(|branch| kinds.iter().map(move |kind| (branch, *kind))).enumerate()
    {
        // An event that two of them give is one.
        query.push(if at == 0 { "(" } else { " union (" });
        query.push("select e.id, e.at, e.event, e.actor_name, e.request_id, e.details from audit_events e where ");
        branch.push(&mut query, scope);
        if let Some(kind) = kind {
            query.push(" and e.event = ").push_bind(kind.as_str());
        }
        push_start(&mut query, scope, start);
        push_days(&mut query, filter);
        query.push(format_args!(" order by e.at {order}, e.id {order} limit ")).push_bind(limit).push(")");
    }
    query.push(format_args!(") x order by at {order}, id {order} limit ")).push_bind(limit);
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

/// One that is not there is before, or behind, all that are.
fn push_start(query: &mut QueryBuilder<Postgres>, scope: &AccountScope, start: TrailStart) {
    let (than, id, otherwise) = match start {
        TrailStart::First => return,
        TrailStart::After(id) => ("<", id, "infinity"),
        TrailStart::Before(id) => (">", id, "-infinity"),
    };
    query.push(format_args!(" and (e.at, e.id) {than} (coalesce((select f.at from audit_events f where f.id = "));
    query.push_bind(id).push(" and f.organization_id = ").push_bind(scope.organization_id());
    query.push(format_args!("), '{otherwise}'), ")).push_bind(id).push(")");
}

fn push_days(query: &mut QueryBuilder<Postgres>, filter: &TrailFilter) {
    if let Some(from) = filter.from {
        query.push(" and e.at >= ").push_bind(from.with_time(Time::MIDNIGHT).assume_utc());
    }
    if let Some(next) = filter.until.and_then(time::Date::next_day) {
        query.push(" and e.at < ").push_bind(next.with_time(Time::MIDNIGHT).assume_utc());
    }
}
