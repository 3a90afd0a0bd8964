//! SQL of one member with all that their page says, in one statement.

use sqlx::PgConnection;
use sqlx::types::Json;
use uuid::Uuid;

use super::{AccountStanding, Member, RemovedMember};
use crate::domain::access::AccountScope;
use crate::jobs::status::{FailedNotice, InvitationMail, MailStatus, Notices};

/// A member of the organisation, or a former one.
#[derive(Debug)]
pub struct OpenedMember {
    /// As they are, or were.
    pub member: Member,
    /// Of a former member.
    pub removed: Option<RemovedMember>,
    /// The mails of the newest generation of the invitation, in the order in which they were written.
    pub mails: Vec<InvitationMail>,
    /// How the notices of this organisation to a member who has joined stand; what others write to them is not looked at.
    pub notices: Notices,
    /// Every account on which they hold or are invited to a role, by number.
    pub standings: Vec<AccountStanding>,
    /// The accounts on which the viewer manages users, by number, without anybody's roles: no more than were asked for.
    pub managed: Vec<AccountStanding>,
}

/// The member with this id, and up to `accounts` that the viewer manages.
pub async fn open_member(
    conn: &mut PgConnection,
    scope: &AccountScope,
    id: Uuid,
    accounts: i64,
) -> sqlx::Result<Option<OpenedMember>> {
    let found = sqlx::query!(
        r#"with mine as (select v.account_id, jsonb_agg(v.role) as roles,
                                array_agg(v.role) && '{account_administrator,agreement_administrator,user_administrator}'::role[]
                                  as manages
                           from standings v where v.organization_id = $1 and v.membership_id = $3 group by 1)
           select m.id, m.email, m.first_name, m.last_name, m.language, m.country, m.generation, m.invited_at, m.joined_at,
                  nullif(m.last_sign_in_at, '-infinity') as last_sign_in_at, m.removed_at,
                  case when m.removed_at is not null then
                    (select e.actor_name from audit_events e
                      where e.organization_id = m.organization_id and e.target_id = m.id
                        and e.event in ('membership.member.removed', 'membership.invitation.withdrawn')
                      order by e.id desc limit 1) end as removed_by,
                  (select coalesce(jsonb_agg(jsonb_build_object('is_reminder', e.kind = 'invitation_reminder',
                            'created_at', e.created_at, 'sent_at', e.sent_at, 'last_error', e.last_error,
                            'buried_because', e.buried_because, 'due_at', case when e.lease is null then e.due_at end)
                            order by e.id), '[]')
                     from mails e
                    where e.subject_id = m.id
                      and (e.kind in ('welcome', 'welcome_again') and e.generation = m.generation
                           or e.kind = 'invitation_reminder' and e.generation > reminder_number(m.generation, 0)
                          and e.generation < reminder_number(m.generation, 60)))
                    as "mails!: Json<Vec<InvitationMail>>",
                  notice.created_at as "notice_created_at?", notice.sent_at as notice_sent_at,
                  notice.last_error as notice_last_error, notice.buried_because as notice_buried_because,
                  failed.created_at as "failed_created_at?", failed.buried_because as failed_because, failed.is_past,
                  (select coalesce(jsonb_agg(jsonb_build_object('account_id', a.id, 'number', a.number, 'name', a.name,
                            'roles', held.roles, 'own', coalesce(mine.roles, '[]')) order by a.number), '[]')
                     from (select s.account_id, jsonb_agg(s.role) as roles from assignments s
                            where s.organization_id = $1 and s.membership_id = $2 and s.revoked_at is null group by 1) held
                     join accounts a on a.organization_id = $1 and a.id = held.account_id
                     left join mine on mine.account_id = a.id) as "standings!: Json<Vec<AccountStanding>>",
                  (select coalesce(jsonb_agg(jsonb_build_object('account_id', a.id, 'number', a.number, 'name', a.name,
                            'roles', '[]'::jsonb, 'own', a.roles) order by a.number), '[]')
                     from (select a.id, a.number, a.name, mine.roles from mine
                             join accounts a on a.organization_id = $1 and a.id = mine.account_id
                            where mine.manages order by a.number limit $4) a) as "managed!: Json<Vec<AccountStanding>>"
             from memberships m
             left join lateral (select e.created_at, e.sent_at, e.last_error, e.buried_because from mails e
                                 where e.organization_id = $1 and e.recipient = m.email
                                   and e.kind not in ('welcome', 'welcome_again', 'invitation_reminder')
                                   and e.buried_because is distinct from 'superseded'
                                   and m.joined_at is not null and m.removed_at is null
                                 order by e.id desc limit 1) notice on true
             left join lateral (select e.created_at, e.buried_because,
                                       exists (select from mails later
                                                where later.organization_id = $1 and later.recipient = m.email
                                                  and later.sent_at > e.created_at) as is_past
                                  from mails e
                                 where e.organization_id = $1 and e.recipient = m.email
                                   and e.kind not in ('welcome', 'welcome_again', 'invitation_reminder')
                                   and e.buried_because <> 'superseded'
                                   and m.joined_at is not null and m.removed_at is null
                                 order by e.id desc limit 1) failed on true
            where m.organization_id = $1 and m.id = $2"#,
        scope.organization_id(),
        id,
        scope.membership_id(),
        accounts,
    )
    .fetch_optional(conn)
    .await?;
    Ok(found.map(|row| {
        let member = Member {
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
        };
        let latest = row
            .notice_created_at
            .and_then(|at| MailStatus::read(at, row.notice_sent_at, row.notice_last_error, row.notice_buried_because));
        let failed = row.failed_created_at.zip(row.failed_because);
        let is_past = row.is_past.unwrap_or_default();
        OpenedMember {
            removed: row.removed_at.map(|removed_at| RemovedMember {
                member: member.clone(),
                removed_at,
                removed_by: row.removed_by,
            }),
            member,
            mails: row.mails.0,
            notices: Notices { latest, failed: failed.map(|(at, because)| FailedNotice::read(at, because, is_past)) },
            standings: row.standings.0,
            managed: row.managed.0,
        }
    }))
}
