//! SQL of open invitations as a list shows them: how their mail stands, and what the viewer may do about them.

use std::collections::HashMap;

use sqlx::PgConnection;
use uuid::Uuid;

use super::Member;
use crate::domain::access::{AccountScope, Role, RoleSet};
use crate::jobs::queue::MailStatus;

/// What a list says of a member who has not joined.
#[derive(Debug, Default)]
pub struct OpenInvitation {
    /// None where no mail was made, or where it is over.
    pub mail: Option<MailStatus>,
    /// The viewer's and the member's roles on each account that the invitation is for, as
    /// [`crate::domain::access::policy::act_on_membership`] takes them.
    pub concerned: Vec<(RoleSet, RoleSet)>,
}

/// For those of these members who have not joined, by membership.
pub async fn list_open(
    conn: &mut PgConnection,
    scope: &AccountScope,
    members: impl Iterator<Item = &Member>,
) -> sqlx::Result<HashMap<Uuid, OpenInvitation>> {
    let open = members.filter(|member| member.joined_at.is_none()).map(|member| (member.id, member.generation));
    let (ids, generations): (Vec<Uuid>, Vec<i32>) = open.unzip();
    let mut found: HashMap<Uuid, OpenInvitation> = HashMap::new();
    if ids.is_empty() {
        return Ok(found);
    }
    let rows = sqlx::query!(
        r#"select i.id as "id!", mail.created_at as "created_at?", mail.last_error as "last_error?",
                  mail.sent_at as "sent_at?", mail.buried_because as "buried_because?",
                  held.roles as "roles?: Vec<Role>", own.roles as "own?: Vec<Role>"
             from unnest($2::uuid[], $3::int[]) i (id, generation)
             left join lateral (select m.created_at, m.last_error, m.sent_at, m.buried_because from mails m
                                 where m.subject_id = i.id and m.generation = i.generation
                                   and m.kind in ('welcome', 'welcome_again')
                                 order by m.id desc limit 1) mail on true
             left join lateral (select s.account_id, array_agg(s.role) as roles from assignments s
                                 where s.organization_id = $1 and s.membership_id = i.id and s.revoked_at is null
                                 group by 1) held on true
             left join lateral (select array_agg(v.role) as roles from standings v
                                 where v.organization_id = $1 and v.membership_id = $4
                                   and v.account_id = held.account_id) own on true"#,
        scope.organization_id(),
        &ids,
        &generations,
        scope.membership_id(),
    )
    .fetch_all(conn)
    .await?;
    for row in rows {
        let invitation = found.entry(row.id).or_default();
        if let Some(created_at) = row.created_at {
            invitation.mail = MailStatus::read(created_at, row.sent_at, row.last_error, row.buried_because);
        }
        if let Some(roles) = row.roles {
            invitation.concerned.push((row.own.unwrap_or_default().into(), roles.into()));
        }
    }
    Ok(found)
}
