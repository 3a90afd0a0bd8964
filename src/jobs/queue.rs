//! SQL of the outbox. Notices, of which one mail may hold several, are in `notices_store`, what was said of added seats in
//! `seats_store`, the operator's figures in `figures_store`.

mod figures_store;
mod notices_store;
mod seats_store;

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::message::Message;

pub use figures_store::{Figures, figures};
pub use notices_store::{ChangedSince, Notice, is_told, notify, notify_of_change};
pub use seats_store::{ToldOfSeats, told_of_seats};

/// A mail to put into the outbox: an invitation, or what a person is told about their own sign-in.
#[derive(Debug)]
pub struct NewMail<'a> {
    pub message: &'a Message,
    /// What it is about: the membership, the reset, or a fresh id for what stands alone.
    pub subject_id: Uuid,
    /// 1 unless the subject has generations (invitations).
    pub generation: i32,
    pub organization_id: Option<i64>,
    /// The stored address, never one that was typed into another form.
    pub recipient: &'a str,
    /// A shipped language's tag; the worker falls back to English.
    pub language: &'a str,
    pub now: OffsetDateTime,
}

/// Adds a mail in the caller's transaction. The same mail a second time is left as it is.
pub async fn enqueue(conn: &mut PgConnection, mail: NewMail<'_>) -> sqlx::Result<()> {
    enqueue_if(conn, mail, true).await
}

/// The same, or nothing at all by the same statement, where nobody may learn from the time it takes which it was.
pub async fn enqueue_if(conn: &mut PgConnection, mail: NewMail<'_>, is_wanted: bool) -> sqlx::Result<()> {
    let payload = mail.message.payload()?;
    sqlx::query!(
        "insert into mails (kind, subject_id, generation, organization_id, recipient, language, payload, created_at, due_at)
         select $1, $2::uuid, $3::int, $4::bigint, $5, $6, $7::jsonb, $8::timestamptz, $8 where $9
         on conflict on constraint mails_once_key do nothing",
        mail.message.kind(),
        mail.subject_id,
        mail.generation,
        mail.organization_id,
        mail.recipient,
        mail.language,
        payload,
        mail.now,
        is_wanted,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A mail that is not sent yet, as a preview shows it: the newest about a subject.
#[derive(Debug)]
pub struct Waiting {
    pub message: Message,
    pub recipient: String,
    pub language: String,
}

/// Looks for the newest mail about a subject, in the transaction that wrote it.
pub async fn find_waiting(conn: &mut PgConnection, subject_id: Uuid) -> sqlx::Result<Option<Waiting>> {
    let row = sqlx::query!(
        "select kind, recipient, language, payload from mails where subject_id = $1 and due_at is not null
          order by id desc limit 1",
        subject_id,
    )
    .fetch_optional(conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let message = Message::read(&row.kind, row.payload).map_err(|error| sqlx::Error::Decode(error.into()))?;
    Ok(Some(Waiting { message, recipient: row.recipient, language: row.language }))
}

/// Notes every mail made before this time as sent: the demonstration's past, which nobody is told of again.
pub async fn finish_before(conn: &mut PgConnection, before: OffsetDateTime) -> sqlx::Result<()> {
    sqlx::query!(
        "update mails set due_at = null, sent_at = created_at where due_at is not null and created_at < $1",
        before
    )
    .execute(conn)
    .await?;
    Ok(())
}
