//! `partner_contacts.csv`: a partner's staff. An active one is invited once; an ended one loses the entry.
//! What is known of a contact stays as it is: the person may have changed it.

use sqlx::PgConnection;

use super::record::{KEY, PARTNER, Record, TEXT, nothing_across, optional, reference, required};
use super::{Context, Counts, values};
use crate::domain::invitations;

pub(super) static RECORD: Record = Record {
    file: "partner_contacts.csv",
    table: "staged_partner_contacts",
    columns: &[
        reference("partner_id", values::number, PARTNER),
        required("email", KEY, values::email),
        required("first_name", TEXT, values::person_name),
        required("last_name", TEXT, values::person_name),
        optional("language", KEY, values::language),
        required("country", KEY, values::country),
        optional("status", KEY, values::status),
    ],
    key: 2,
    across: nothing_across,
    checks: &[
        "select row_line, 'email'::text, format('%s is a contact of partner %s on line %s', email, partner, line)
           from (select s.row_line, s.email, first_value(s.partner_id) over w as partner, first_value(s.row_line) over w as line,
                        s.partner_id from staged_partner_contacts s where coalesce(s.status, 'active') = 'active'
                 window w as (partition by s.email order by s.row_line)) rows
          where partner <> partner_id",
        "select s.row_line, 'email'::text, format('%s is a contact of partner %s already', s.email, p.number)
           from staged_partner_contacts s
           join partner_memberships m on m.email = s.email and m.removed_at is null
           join partners p on p.id = m.partner_id
          where coalesce(s.status, 'active') = 'active' and p.number <> s.partner_id
            and not exists (select from staged_partner_contacts e
                             where e.email = s.email and e.partner_id = p.number and e.status = 'ended')",
    ],
    prepare: &[],
    update: None,
    insert: None,
};

#[derive(sqlx::FromRow)]
struct Contact {
    partner_id: i64,
    email: String,
    first_name: String,
    last_name: String,
    language: Option<String>,
    country: String,
    ended: bool,
}

/// Ends and invites, in this order: somebody may move from one partner to another.
pub(super) async fn apply(conn: &mut PgConnection, context: &Context<'_>, rows: u64) -> sqlx::Result<Counts> {
    let contacts: Vec<Contact> = sqlx::query_as(
        "select p.id as partner_id, s.email, s.first_name, s.last_name, s.language, s.country,
                coalesce(s.status, 'active') = 'ended' as ended
           from staged_partner_contacts s
           join partners p on p.number = s.partner_id
           left join partner_memberships m on m.partner_id = p.id and m.email = s.email and m.removed_at is null
          where (coalesce(s.status, 'active') = 'ended') = (m.id is not null)
          order by ended desc, s.row_line",
    )
    .fetch_all(&mut *conn)
    .await?;
    let mut counts = Counts { left: rows - contacts.len() as u64, ..Counts::default() };
    for contact in &contacts {
        let staff = super::contact(
            (&contact.email, &contact.first_name, &contact.last_name),
            (contact.language.as_deref(), &contact.country),
        )?;
        if contact.ended {
            invitations::end_partner_staff(conn, context.actor, contact.partner_id, &staff.email).await?;
            counts.changed += 1;
        } else {
            invitations::invite_partner_staff(conn, context.secret, context.actor, contact.partner_id, &staff).await?;
            counts.added += 1;
        }
    }
    Ok(counts)
}
