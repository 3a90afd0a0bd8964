//! SQL of reminders: whose is due.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::remind::{DueReminder, DueReminders};

/// Members whose reminder is not in the outbox yet, in the order of their invitations, after the one that was come to last.
pub(super) async fn lock_due_members(
    conn: &mut PgConnection,
    due: &DueReminders,
    (after, id): (OffsetDateTime, Uuid),
) -> sqlx::Result<Vec<DueReminder>> {
    sqlx::query_as!(
        DueReminder,
        r#"select m.id as membership_id, m.organization_id as "organization_id?", m.generation, r.number as "number!", m.email,
                  m.first_name, m.language, o.name, i.first_name || ' ' || i.last_name as inviter, m.invited_at
             from memberships m
            cross join lateral (select reminder_number(m.generation, $1) as number) r
             join organizations o on o.id = m.organization_id
             left join memberships i on i.organization_id = m.organization_id and i.id = m.invited_by and i.removed_at is null
            where m.joined_at is null and m.removed_at is null and (m.invited_at, m.id) > ($2, $3) and m.invited_at <= $4
              and not exists (select from mails e where e.subject_id = m.id and e.kind = 'invitation_reminder'
                                and e.generation = r.number)
              and not exists (select from mails e where e.subject_id = m.id and e.generation = m.generation
                                and e.kind in ('welcome', 'welcome_again') and e.buried_because is not null)
            order by m.invited_at, m.id limit $5 for no key update of m skip locked"#,
        due.day,
        after,
        id,
        due.until,
        due.limit,
    )
    .fetch_all(conn)
    .await
}

/// The same among partners' staff.
pub(super) async fn lock_due_partner_staff(
    conn: &mut PgConnection,
    due: &DueReminders,
    (after, id): (OffsetDateTime, Uuid),
) -> sqlx::Result<Vec<DueReminder>> {
    sqlx::query_as!(
        DueReminder,
        r#"select m.id as membership_id, null::bigint as organization_id, m.generation, r.number as "number!", m.email,
                  m.first_name, m.language, p.name, null as inviter, m.invited_at
             from partner_memberships m
            cross join lateral (select reminder_number(m.generation, $1) as number) r
             join partners p on p.id = m.partner_id
            where m.joined_at is null and m.removed_at is null and (m.invited_at, m.id) > ($2, $3) and m.invited_at <= $4
              and not exists (select from mails e where e.subject_id = m.id and e.kind = 'invitation_reminder'
                                and e.generation = r.number)
              and not exists (select from mails e where e.subject_id = m.id and e.generation = m.generation
                                and e.kind in ('welcome', 'welcome_again') and e.buried_because is not null)
            order by m.invited_at, m.id limit $5 for no key update of m skip locked"#,
        due.day,
        after,
        id,
        due.until,
        due.limit,
    )
    .fetch_all(conn)
    .await
}
