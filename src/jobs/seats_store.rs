//! SQL of notices of added seats.

use sqlx::PgConnection;

use super::message::Message;
use super::store::Mark;

/// Leaves so much in a mail that is about to be sent. One that holds several carries no tag: a worker of the release that
/// knows no `more` would send the first alone.
pub(super) async fn keep(
    conn: &mut PgConnection,
    mark: Mark,
    first: &Message,
    further: &[Message],
) -> sqlx::Result<()> {
    sqlx::query!(
        "update mails set payload = case when $4::jsonb = '[]' then $3::jsonb else $3::jsonb - 'message' end, more = $4
          where id = $1 and lease = $2",
        mark.id,
        mark.lease,
        first.payload()?,
        serde_json::to_value(further).map_err(|error| sqlx::Error::Encode(error.into()))?,
    )
    .execute(conn)
    .await?;
    Ok(())
}
