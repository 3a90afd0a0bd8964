//! SQL of what was saved before, as the audit trail has it.

use sqlx::PgConnection;
use uuid::Uuid;

use crate::domain::access::AccountScope;

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
