//! SQL of what was saved before, as the audit trail has it.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::domain::access::AccountScope;
use crate::domain::audit::EventKind;

/// An event of the account's visibility.
#[derive(Debug)]
pub(super) struct SavedEvent {
    pub at: OffsetDateTime,
    pub kind: Option<EventKind>,
    pub actor_name: String,
    /// The same for all that one save did.
    pub request_id: Option<Uuid>,
    pub details: serde_json::Value,
}

/// What happened to the account's visibility since a moment, in order.
pub(super) async fn list_events(
    conn: &mut PgConnection,
    scope: &AccountScope,
    since: OffsetDateTime,
) -> sqlx::Result<Vec<SavedEvent>> {
    let rows = sqlx::query!(
        "select at, event, actor_name, request_id, details from audit_events
          where account_id = $1 and event >= 'visibility.' and event < 'visibility/' and at > $2 order by id",
        scope.account_id(),
        since,
    )
    .fetch_all(conn)
    .await?;
    let events = rows.into_iter().map(|row| SavedEvent {
        at: row.at,
        kind: EventKind::parse(&row.event),
        actor_name: row.actor_name,
        request_id: row.request_id,
        details: row.details,
    });
    Ok(events.collect())
}

/// Whether the account's visibility was ever changed by this save.
pub(super) async fn is_save_known(conn: &mut PgConnection, scope: &AccountScope, save: Uuid) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select exists (select from audit_events where account_id = $1 and event >= 'visibility.' and event < 'visibility/'
                            and request_id = $2) as "known!""#,
        scope.account_id(),
        save,
    )
    .fetch_one(conn)
    .await
}
