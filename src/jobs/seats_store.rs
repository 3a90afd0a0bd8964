//! SQL of notices of added seats.

use sqlx::PgConnection;
use time::OffsetDateTime;

use super::message::Message;
use super::store::Mark;

/// Where the notice stands that told somebody to order some seats.
#[derive(Debug)]
pub(super) struct Earlier {
    /// Sent, or tried: it may have arrived.
    pub is_told: bool,
    /// In the hands of a worker.
    pub is_under_way: bool,
}

/// Looks for the notice among the recipient's mails. One that was given up as over took its own try with it.
pub(super) async fn find_earlier(
    conn: &mut PgConnection,
    recipient: &str,
    reference: &str,
    now: OffsetDateTime,
) -> sqlx::Result<Earlier> {
    sqlx::query_as!(
        Earlier,
        r#"select coalesce(bool_or(sent_at is not null
                    or attempts > case when buried_because = 'superseded' then 1 else 0 end), false) as "is_told!",
                  coalesce(bool_or(lease is not null and due_at > $3), false) as "is_under_way!"
             from mails where recipient = $1 and organization_id is not null and kind = 'seats_added'
              and (payload ->> 'reference' = $2 or more @> jsonb_build_array(jsonb_build_object('reference', $2::text)))"#,
        recipient,
        reference,
        now,
    )
    .fetch_one(conn)
    .await
}

/// Leaves so much in a mail that is about to be sent. One that holds several carries no tag: a worker of the release that
/// knows no `more` would send the first alone.
pub(super) async fn keep(
    conn: &mut PgConnection,
    mark: Mark,
    first: &Message,
    further: &[Message],
) -> sqlx::Result<()> {
    let json = |value: serde_json::Result<serde_json::Value>| value.map_err(|error| sqlx::Error::Encode(error.into()));
    sqlx::query!(
        "update mails set payload = case when $4::jsonb = '[]' then $3::jsonb else $3::jsonb - 'message' end, more = $4
          where id = $1 and lease = $2",
        mark.id,
        mark.lease,
        json(serde_json::to_value(first))?,
        json(serde_json::to_value(further))?,
    )
    .execute(conn)
    .await?;
    Ok(())
}
