//! SQL of memberships that ended. Who ended them stands in the audit trail alone.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Member, RemovedMember};
use crate::domain::access::AccountScope;

#[derive(Debug)]
struct Row {
    id: Uuid,
    email: String,
    first_name: String,
    last_name: String,
    language: String,
    country: String,
    generation: i32,
    invited_at: OffsetDateTime,
    joined_at: Option<OffsetDateTime>,
    last_sign_in_at: Option<OffsetDateTime>,
    removed_at: OffsetDateTime,
    removed_by: Option<String>,
}

impl From<Row> for RemovedMember {
    fn from(row: Row) -> Self {
        Self {
            member: Member {
                id: row.id,
                email: row.email,
                first_name: row.first_name,
                last_name: row.last_name,
                language: row.language,
                country: row.country,
                generation: row.generation,
                invited_at: row.invited_at,
                joined_at: row.joined_at,
                last_sign_in_at: row.last_sign_in_at,
            },
            removed_at: row.removed_at,
            removed_by: row.removed_by,
        }
    }
}

/// The organisation's former members, the last removed first, at most `limit`; with `after`, those behind that one.
pub async fn list_removed(
    conn: &mut PgConnection,
    scope: &AccountScope,
    after: Option<Uuid>,
    limit: i64,
) -> sqlx::Result<Vec<RemovedMember>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select m.id, m.email, m.first_name, m.last_name, m.language, m.country, m.generation, m.invited_at, m.joined_at,
                  nullif(m.last_sign_in_at, '-infinity') as last_sign_in_at, m.removed_at as "removed_at!",
                  (select e.actor_name from audit_events e
                    where e.organization_id = m.organization_id and e.target_id = m.id
                      and e.event in ('membership.member.removed', 'membership.invitation.withdrawn')
                    order by e.id desc limit 1) as removed_by
             from memberships m
            where m.organization_id = $1 and m.removed_at is not null
              and ($2::uuid is null
                   or (m.removed_at, m.id) < (select l.removed_at, l.id from memberships l
                                               where l.organization_id = $1 and l.id = $2))
            order by m.removed_at desc, m.id desc limit $3"#,
        scope.organization_id(),
        after,
        limit,
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Into::into).collect())
}
