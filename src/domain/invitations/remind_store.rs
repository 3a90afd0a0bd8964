//! SQL of reminders: whose is due.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

/// An open invitation that is to be recalled.
#[derive(Debug)]
pub(super) struct Open {
    pub membership_id: Uuid,
    /// The organisation, none for partner staff.
    pub organization_id: Option<i64>,
    pub generation: i32,
    pub email: String,
    pub first_name: String,
    pub language: String,
    /// The organisation's or partner's name.
    pub name: String,
    /// Who invited, if still there; none for the vendor.
    pub inviter: Option<String>,
    pub invited_at: OffsetDateTime,
}

/// Which invitations a day's reminder is for: those sent after the one time, up to the other.
#[derive(Debug)]
pub(super) struct Window {
    pub day: i32,
    pub after: OffsetDateTime,
    pub until: OffsetDateTime,
    pub limit: i64,
}

/// The outbox's number of a day's reminder: each generation of an invitation has its own. The queries below say the same.
pub(super) fn number(generation: i32, day: u8) -> i32 {
    (generation - 1) * 60 + i32::from(day)
}

/// Members whose reminder is not in the outbox yet. Locked until the transaction ends; who is being acted upon, by another
/// worker too, is passed over.
pub(super) async fn lock_due_members(conn: &mut PgConnection, window: &Window) -> sqlx::Result<Vec<Open>> {
    sqlx::query_as!(
        Open,
        r#"select m.id as membership_id, m.organization_id as "organization_id?", m.generation, m.email, m.first_name, m.language,
                  o.name, i.first_name || ' ' || i.last_name as inviter, m.invited_at
             from memberships m
             join organizations o on o.id = m.organization_id
             left join memberships i on i.organization_id = m.organization_id and i.id = m.invited_by and i.removed_at is null
            where m.joined_at is null and m.removed_at is null and m.invited_at > $2 and m.invited_at <= $3
              and not exists (select from mails e where e.subject_id = m.id and e.kind = 'invitation_reminder'
                                and e.generation = (m.generation - 1) * 60 + $1)
              and not exists (select from mails e where e.subject_id = m.id and e.generation = m.generation
                                and e.kind in ('welcome', 'welcome_again') and e.buried_because is not null)
            order by m.invited_at limit $4 for no key update of m skip locked"#,
        window.day,
        window.after,
        window.until,
        window.limit,
    )
    .fetch_all(conn)
    .await
}

/// The same among partners' staff.
pub(super) async fn lock_due_partner_staff(conn: &mut PgConnection, window: &Window) -> sqlx::Result<Vec<Open>> {
    sqlx::query_as!(
        Open,
        r#"select m.id as membership_id, null::bigint as organization_id, m.generation, m.email, m.first_name, m.language,
                  p.name, null as inviter, m.invited_at
             from partner_memberships m
             join partners p on p.id = m.partner_id
            where m.joined_at is null and m.removed_at is null and m.invited_at > $2 and m.invited_at <= $3
              and not exists (select from mails e where e.subject_id = m.id and e.kind = 'invitation_reminder'
                                and e.generation = (m.generation - 1) * 60 + $1)
              and not exists (select from mails e where e.subject_id = m.id and e.generation = m.generation
                                and e.kind in ('welcome', 'welcome_again') and e.buried_because is not null)
            order by m.invited_at limit $4 for no key update of m skip locked"#,
        window.day,
        window.after,
        window.until,
        window.limit,
    )
    .fetch_all(conn)
    .await
}
