//! SQL of standings: members' roles on every account of the organisation beside the viewer's own, by which acts on a
//! membership as a whole are judged.

use std::collections::HashMap;

use sqlx::PgConnection;
use uuid::Uuid;

use super::AccountStanding;
use crate::domain::access::{AccountScope, Role};

/// Every account of the organisation on which the member holds or is invited to a role, with the viewer's own roles
/// there, by number.
pub async fn list_standings(
    conn: &mut PgConnection,
    scope: &AccountScope,
    member: Uuid,
) -> sqlx::Result<Vec<AccountStanding>> {
    Ok(list_standings_of(conn, scope, &[member]).await?.remove(&member).unwrap_or_default())
}

/// The same for many members at once; one without any role is not among them.
pub async fn list_standings_of(
    conn: &mut PgConnection,
    scope: &AccountScope,
    members: &[Uuid],
) -> sqlx::Result<HashMap<Uuid, Vec<AccountStanding>>> {
    let mut standings: HashMap<Uuid, Vec<AccountStanding>> = HashMap::new();
    if members.is_empty() {
        return Ok(standings);
    }
    let rows = sqlx::query!(
        r#"select held.membership_id, a.id, a.number, a.name, held.roles as "roles!: Vec<Role>",
                  coalesce(mine.roles, '{}') as "own!: Vec<Role>"
             from (select s.membership_id, s.account_id, array_agg(s.role) as roles from assignments s
                    where s.organization_id = $1 and s.membership_id = any ($2) and s.revoked_at is null
                    group by 1, 2) held
             join accounts a on a.organization_id = $1 and a.id = held.account_id
             left join (select v.account_id, array_agg(v.role) as roles from standings v
                         where v.organization_id = $1 and v.membership_id = $3 group by 1) mine
                    on mine.account_id = a.id
            order by a.number"#,
        scope.organization_id(),
        members,
        scope.membership_id(),
    )
    .fetch_all(conn)
    .await?;
    for row in rows {
        standings.entry(row.membership_id).or_default().push(AccountStanding {
            account_id: row.id,
            number: row.number,
            name: row.name,
            roles: row.roles.into(),
            own: row.own.into(),
        });
    }
    Ok(standings)
}
