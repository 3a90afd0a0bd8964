//! SQL of the outbox. How it stands as a whole is in `figures_store`.

mod figures_store;

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::message::Message;
use crate::secret::new_id;

pub use figures_store::{Figures, figures};

/// A mail to put into the outbox.
#[derive(Debug)]
pub struct NewMail<'a> {
    pub message: &'a Message,
    /// What it is about: the membership, the reset, or a fresh id for a notice that stands alone.
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
    let payload = serde_json::to_value(mail.message).map_err(|e| sqlx::Error::Encode(e.into()))?;
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

/// Most notices in one mail.
const MOST_IN_ONE: i32 = 50;

/// Adds a notice that stands alone, of an organisation, for one person: their stored address and language. While one of its
/// kind from the same organisation waits for its first try, both go out in one mail.
pub async fn notify(
    conn: &mut PgConnection,
    message: &Message,
    organization_id: i64,
    (recipient, language): (&str, &str),
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    if merge(conn, message, organization_id, recipient).await? {
        return Ok(());
    }
    let mail = NewMail {
        message,
        subject_id: new_id(),
        generation: 1,
        organization_id: Some(organization_id),
        recipient,
        language,
        now,
    };
    enqueue(conn, mail).await
}

/// Adds a notice that something has changed since a moment, due later. One that waits already for the same recipient about
/// the same subject and was never tried takes it along: it goes back to the earlier moment and waits for the later one.
/// Gives the moment since when the recipient will be told. The mail's own generation is not looked at.
pub async fn notify_of_change(
    conn: &mut PgConnection,
    mail: NewMail<'_>,
    since: OffsetDateTime,
    due_at: OffsetDateTime,
) -> sqlx::Result<OffsetDateTime> {
    let payload = serde_json::to_value(mail.message).map_err(|e| sqlx::Error::Encode(e.into()))?;
    sqlx::query_scalar!(
        r#"with waiting as (
             update mails set due_at = greatest(due_at, $8), language = $5,
                    payload = case when (payload ->> 'since')::timestamptz <= $9 then payload else $6 end
              where kind = $1 and subject_id = $2 and recipient = $4 and due_at is not null and lease is null
                and attempts = 0
             returning (payload ->> 'since')::timestamptz as since),
           added as (
             insert into mails (kind, subject_id, generation, organization_id, recipient, language, payload, created_at, due_at)
             select $1, $2, coalesce(max(generation), 0) + 1, $3, $4, $5, $6, $7, $8 from mails
              where kind = $1 and subject_id = $2 and recipient = $4 having not exists (select from waiting)
             returning $9::timestamptz as since)
           select since as "since!" from waiting union all select since from added limit 1"#,
        mail.message.kind(),
        mail.subject_id,
        mail.organization_id,
        mail.recipient,
        mail.language,
        payload,
        mail.now,
        due_at,
        since,
    )
    .fetch_one(conn)
    .await
}

/// Whether anybody was told, or is being told, of a subject since then.
pub async fn is_told(
    conn: &mut PgConnection,
    kind: &str,
    subject_id: Uuid,
    since: OffsetDateTime,
) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from mails where kind = $1 and subject_id = $2
             and (sent_at >= $3 or due_at is not null and (lease is not null or attempts > 0))) as "told!""#,
        kind,
        subject_id,
        since,
    )
    .fetch_one(conn)
    .await
}

/// False if there is no mail to tell it in. One that was ever tried is left alone: it may have arrived. Without its tag a
/// worker of the previous release, which would tell the first notice alone, leaves the mail to another.
async fn merge(
    conn: &mut PgConnection,
    message: &Message,
    organization_id: i64,
    recipient: &str,
) -> sqlx::Result<bool> {
    let payload = serde_json::to_value(message).map_err(|e| sqlx::Error::Encode(e.into()))?;
    let merged = sqlx::query!(
        "update mails set payload = payload - 'message', more = more || jsonb_build_array($4::jsonb)
          where id = (select id from mails
                       where recipient = $1 and kind = $2 and organization_id = $3 and due_at is not null
                         and lease is null and attempts = 0 and jsonb_array_length(more) < $5
                       order by id limit 1 for update skip locked)",
        recipient,
        message.kind(),
        organization_id,
        payload,
        MOST_IN_ONE - 1,
    )
    .execute(conn)
    .await?;
    Ok(merged.rows_affected() == 1)
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
