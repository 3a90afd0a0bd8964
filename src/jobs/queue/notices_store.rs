//! SQL of notices: what an organization's or a partner's people are told, of which one mail may hold several.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::{Message, NewMail, enqueue};
use crate::secret::new_id;

/// A notice of an organization for one person.
#[derive(Debug, Clone, Copy)]
pub struct Notice<'a> {
    pub message: &'a Message,
    pub organization_id: i64,
    /// Their stored address and language.
    pub recipient: &'a str,
    pub language: &'a str,
    pub now: OffsetDateTime,
}

/// What a notice compares with: what was true about a subject right before a moment.
#[derive(Debug, Clone, Copy)]
pub struct ChangedSince {
    pub subject_id: Uuid,
    pub since: OffsetDateTime,
    /// When the notice leaves.
    pub due_at: OffsetDateTime,
}

/// Most notices in one mail.
const MOST_IN_ONE: i32 = 50;

/// Adds a notice that stands alone. While one of its kind from the same organization waits for its first try, both go out
/// in one mail.
pub async fn notify(conn: &mut PgConnection, notice: Notice<'_>) -> sqlx::Result<()> {
    if merge(conn, notice).await? {
        return Ok(());
    }
    let Notice { message, organization_id, recipient, language, now } = notice;
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

/// Adds a notice that something has changed, due later. One that waits already for the same recipient about the same
/// subject and was never tried takes it along: it goes back to the earlier moment and waits for the later one. Gives the
/// moment since when the recipient will be told.
pub async fn notify_of_change(
    conn: &mut PgConnection,
    notice: Notice<'_>,
    changed: ChangedSince,
) -> sqlx::Result<OffsetDateTime> {
    let payload = notice.message.payload()?;
    sqlx::query_scalar!(
        r#"with waiting as (
             update mails set due_at = greatest(due_at, $8), since = least(since, $9), language = $5, payload = $6
              where kind = $1 and subject_id = $2 and recipient = $4 and due_at is not null and lease is null
                and attempts = 0
             returning since),
           added as (
             insert into mails (kind, subject_id, generation, organization_id, recipient, language, payload, created_at,
                                due_at, since)
             select $1, $2, coalesce(max(generation), 0) + 1, $3, $4, $5, $6, $7, $8, $9 from mails
              where kind = $1 and subject_id = $2 and recipient = $4 having not exists (select from waiting)
             returning since)
           select since as "since!" from waiting union all select since from added limit 1"#,
        notice.message.kind(),
        changed.subject_id,
        notice.organization_id,
        notice.recipient,
        notice.language,
        payload,
        notice.now,
        changed.due_at,
        changed.since,
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
async fn merge(conn: &mut PgConnection, notice: Notice<'_>) -> sqlx::Result<bool> {
    let payload = serde_json::to_value(notice.message).map_err(|e| sqlx::Error::Encode(e.into()))?;
    let merged = sqlx::query!(
        "update mails set payload = payload - 'message', more = more || jsonb_build_array($4::jsonb)
          where id = (select id from mails
                       where recipient = $1 and kind = $2 and organization_id = $3 and due_at is not null
                         and lease is null and attempts = 0 and jsonb_array_length(more) < $5
                       order by id limit 1 for update skip locked)",
        notice.recipient,
        notice.message.kind(),
        notice.organization_id,
        payload,
        MOST_IN_ONE - 1,
    )
    .execute(conn)
    .await?;
    Ok(merged.rows_affected() == 1)
}
