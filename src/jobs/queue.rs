//! SQL of the outbox.

use std::collections::HashMap;

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::message::Message;
use crate::secret::new_id;

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

/// Where an invitation's mail stands, for the administrators (R36).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MailStatus {
    /// Not tried yet, or under way.
    Queued { since: OffsetDateTime },
    /// Tried in vain at least once; it is tried again.
    Retrying { since: OffsetDateTime, problem: MailProblem },
    /// Handed over to the mail server.
    Sent { at: OffsetDateTime },
    /// Given up.
    Failed { problem: MailProblem },
}

impl MailStatus {
    /// As it is stored; none for a mail that is over.
    pub(crate) fn read(
        created_at: OffsetDateTime,
        sent_at: Option<OffsetDateTime>,
        last_error: Option<String>,
        buried_because: Option<String>,
    ) -> Option<Self> {
        if buried_because.as_deref() == Some(SUPERSEDED) {
            return None;
        }
        Some(match (sent_at, buried_because, last_error) {
            (Some(at), _, _) => Self::Sent { at },
            (None, Some(because), _) => Self::Failed { problem: MailProblem::parse(because) },
            (None, None, Some(error)) => Self::Retrying { since: created_at, problem: MailProblem::parse(error) },
            (None, None, None) => Self::Queued { since: created_at },
        })
    }
}

/// Why a mail was not handed over. [`crate::mail::wording::problem`] says it to a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MailProblem {
    /// The mail server cannot be reached, or does not let us in.
    Unreachable,
    /// The mail server stopped answering.
    Silent,
    /// We could not write the mail: our own fault, told in the log.
    Unwritable,
    /// The mail server's own sentence, one printable line, in its language.
    Refused(String),
}

const UNREACHABLE: &str = "unreachable";
const SILENT: &str = "silent";
const UNWRITABLE: &str = "unwritable";
/// Finished without sending, because what it told is over; shown to nobody.
pub(super) const SUPERSEDED: &str = "superseded";

impl MailProblem {
    /// As it is stored. A mail server's sentence begins with its code, so that none can be mistaken for a word of ours.
    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Unreachable => UNREACHABLE,
            Self::Silent => SILENT,
            Self::Unwritable => UNWRITABLE,
            Self::Refused(sentence) => sentence,
        }
    }

    fn parse(stored: String) -> Self {
        match stored.as_str() {
            UNREACHABLE => Self::Unreachable,
            SILENT => Self::Silent,
            UNWRITABLE => Self::Unwritable,
            _ => Self::Refused(stored),
        }
    }
}

/// How the mails of invitations stand, by membership (or partner membership) and generation. One whose mail was never
/// made or is over (joined, withdrawn, replaced) is absent.
pub async fn invitation_mail_status(
    conn: &mut PgConnection,
    invitations: &[(Uuid, i32)],
) -> sqlx::Result<HashMap<(Uuid, i32), MailStatus>> {
    let (ids, generations): (Vec<Uuid>, Vec<i32>) = invitations.iter().copied().unzip();
    let rows = sqlx::query!(
        "select m.subject_id, m.generation, m.created_at, m.last_error, m.sent_at, m.buried_because
           from unnest($1::uuid[], $2::int[]) i (id, generation)
           join mails m on m.subject_id = i.id and m.generation = i.generation
          where m.kind in ('welcome', 'welcome_again')
          order by m.id",
        &ids,
        &generations,
    )
    .fetch_all(conn)
    .await?;
    let known = rows.into_iter().filter_map(|row| {
        let status = MailStatus::read(row.created_at, row.sent_at, row.last_error, row.buried_because)?;
        Some(((row.subject_id, row.generation), status))
    });
    Ok(known.collect())
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

/// How many mails are not sent, and since when the oldest of those that wait does: for the operator's figures.
#[derive(Debug)]
pub struct Figures {
    /// Not tried yet.
    pub waiting: i64,
    /// Tried in vain.
    pub retrying: i64,
    /// In the hands of a worker.
    pub sending: i64,
    /// Given up.
    pub buried: i64,
    pub oldest: Option<OffsetDateTime>,
}

/// Reads what is not finished and what was given up, each from an index of its own.
pub async fn figures(conn: &mut PgConnection) -> sqlx::Result<Figures> {
    sqlx::query_as!(
        Figures,
        r#"select count(*) filter (where lease is null and attempts = 0) as "waiting!",
                  count(*) filter (where lease is null and attempts > 0) as "retrying!",
                  count(*) filter (where lease is not null) as "sending!",
                  (select count(*) from mails where buried_because <> 'superseded') as "buried!",
                  min(created_at) as oldest
             from mails where due_at is not null"#,
    )
    .fetch_one(conn)
    .await
}
