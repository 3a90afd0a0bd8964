//! Recalls invitations that nobody accepted yet: the same link again, no new 60 days.

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};

use super::remind_store::{self as store, Open, Window};
use super::{VALID_FOR, expires_at, vendor_store};
use crate::jobs::message::{Invitation, Message, Party};
use crate::jobs::queue::{self, NewMail};

/// How late a reminder may be. One that was due before, while no worker ran or the setting was another, is not sent:
/// nobody gets an old one beside the next, and an update recalls nothing that is long past.
const LATE: Duration = Duration::days(3);
/// Invitations of one transaction.
const AT_ONCE: i64 = 100;

/// Puts the reminders of this day into the outbox, of some of those that are due. None to who has joined or was removed,
/// to whom the mail server refused the invitation itself, or after the 60 days; each once, however many processes ask.
/// Returns how many, 0 when there is nothing left to do.
pub async fn remind(conn: &mut PgConnection, day: u8, now: OffsetDateTime) -> sqlx::Result<usize> {
    let until = now - Duration::days(day.into());
    let window = Window { day: day.into(), after: (until - LATE).max(now - VALID_FOR), until, limit: AT_ONCE };
    let mut due = store::lock_due_members(conn, &window).await?;
    due.extend(store::lock_due_partner_staff(conn, &window).await?);
    for open in &due {
        enqueue(conn, day, open, now).await?;
    }
    Ok(due.len())
}

async fn enqueue(conn: &mut PgConnection, day: u8, open: &Open, now: OffsetDateTime) -> sqlx::Result<()> {
    let accounts = match open.organization_id {
        Some(organization_id) => vendor_store::list_roles(conn, organization_id, open.membership_id).await?,
        None => Vec::new(),
    };
    let message = Message::InvitationReminder(Invitation {
        membership_id: open.membership_id,
        party: if open.organization_id.is_some() { Party::Member } else { Party::PartnerStaff },
        generation: open.generation,
        first_name: open.first_name.clone(),
        organization: open.name.clone(),
        inviter: open.inviter.clone(),
        accounts: accounts.into_iter().map(|(_, roles)| roles).collect(),
        expires_at: expires_at(open.invited_at),
    });
    let mail = NewMail {
        message: &message,
        subject_id: open.membership_id,
        generation: store::number(open.generation, day),
        organization_id: open.organization_id,
        recipient: &open.email,
        language: &open.language,
        now,
    };
    queue::enqueue(conn, mail).await
}
