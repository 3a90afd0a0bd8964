//! Recalls invitations that nobody accepted yet: the same link again, no new 60 days.

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::remind_store as store;
use super::{Generation, VALID_FOR};
use crate::jobs::message::Message;
use crate::jobs::queue::{self, NewMail};

/// How late a reminder may be. One that was due before, while no worker ran or the setting was another, is not sent:
/// nobody gets an old one beside the next, and an update recalls nothing that is long past.
const LATE: Duration = Duration::days(3);
/// How late those are that came due since one of the last looks.
const RECENT: Duration = Duration::minutes(10);
/// Invitations of one transaction, of members and of partners' staff each.
const AT_ONCE: i64 = 100;

/// An open invitation that is to be recalled.
#[derive(Debug)]
pub struct DueReminder {
    pub membership_id: Uuid,
    /// The organisation, none for partner staff.
    pub(super) organization_id: Option<i64>,
    pub(super) generation: i32,
    /// The reminder's in the outbox.
    pub(super) number: i32,
    pub(super) email: String,
    pub(super) first_name: String,
    pub(super) language: String,
    /// The organisation's or partner's name.
    pub(super) name: String,
    /// Who invited, if still there; none for the vendor.
    pub(super) inviter: Option<String>,
    pub(super) invited_at: OffsetDateTime,
}

impl DueReminder {
    fn place(&self) -> (OffsetDateTime, Uuid) {
        (self.invited_at, self.membership_id)
    }
}

/// The reminders of a day that are due, from the earliest invitation on: each is come to once.
#[derive(Debug)]
pub struct DueReminders {
    pub(super) day: i32,
    pub(super) until: OffsetDateTime,
    pub(super) limit: i64,
    /// Up to where members and partners' staff were come to.
    members: (OffsetDateTime, Uuid),
    partner_staff: (OffsetDateTime, Uuid),
}

impl DueReminders {
    /// All of them.
    pub fn all(day: u8, next: Option<u8>, now: OffsetDateTime) -> Self {
        Self::new((day, next), LATE, now)
    }

    /// Those of the last minutes: few to read, however many were invited in these days.
    pub fn recent(day: u8, next: Option<u8>, now: OffsetDateTime) -> Self {
        Self::new((day, next), RECENT, now)
    }

    /// None of which the next day has come, too.
    fn new((day, next): (u8, Option<u8>), late: Duration, now: OffsetDateTime) -> Self {
        let until = now - Duration::days(day.into());
        let next = next.map_or(VALID_FOR, |next| Duration::days(next.into()));
        let from = ((until - late).max(now - next), Uuid::max());
        Self { day: day.into(), until, limit: AT_ONCE, members: from, partner_staff: from }
    }

    /// Some further ones; none when that were all. None to who has joined or was removed, to whom the mail server refused
    /// the invitation itself, or after the 60 days. Locked until the transaction ends; who is being acted upon, by another
    /// worker too, is passed over.
    pub async fn lock_next(&mut self, conn: &mut PgConnection) -> sqlx::Result<Vec<DueReminder>> {
        let mut due = store::lock_due_members(conn, self, self.members).await?;
        self.members = due.last().map_or(self.members, DueReminder::place);
        let staff = store::lock_due_partner_staff(conn, self, self.partner_staff).await?;
        self.partner_staff = staff.last().map_or(self.partner_staff, DueReminder::place);
        due.extend(staff);
        Ok(due)
    }
}

/// Puts a reminder into the outbox, once.
pub async fn remind(conn: &mut PgConnection, open: &DueReminder, now: OffsetDateTime) -> sqlx::Result<()> {
    let generation = Generation {
        membership_id: open.membership_id,
        number: open.generation,
        email: &open.email,
        first_name: &open.first_name,
        language: &open.language,
        organization_id: open.organization_id,
        organization: &open.name,
        inviter: open.inviter.as_deref(),
        accounts: super::roles_told(conn, open.organization_id, open.membership_id).await?,
        again: true,
        now: open.invited_at,
    };
    let mail = NewMail {
        message: &Message::InvitationReminder(generation.invitation()),
        subject_id: open.membership_id,
        generation: open.number,
        organization_id: open.organization_id,
        recipient: &open.email,
        language: &open.language,
        now,
    };
    queue::enqueue(conn, mail).await
}
