//! The decision to do a batch.

use sqlx::PgConnection;
use uuid::Uuid;

use super::{Batch, Verdict, review, store};
use crate::domain::access::{AccountScope, Actor};

/// Lets the worker begin. What the review refuses now is settled now; the rest is judged again when it is done. Confirming
/// twice is confirming once. None if there is no such draft or batch of theirs.
pub async fn confirm(
    conn: &mut PgConnection,
    actor: &Actor,
    scope: &AccountScope,
    id: Uuid,
) -> sqlx::Result<Option<Batch>> {
    store::lock(conn, scope, id).await?;
    let Some(batch) = store::find(conn, scope, id).await? else { return Ok(None) };
    if batch.confirmed_at.is_some() {
        return Ok(Some(batch));
    }
    let rows = store::list_rows(conn, scope, id).await?;
    let reviewed = review(conn, scope, &batch, rows, actor.now).await?;
    let settled = reviewed.iter().filter_map(|reviewed| match reviewed.verdict {
        Verdict::Not(outcome) if reviewed.row.outcome.is_none() => Some((reviewed.row.number, outcome)),
        _ => None,
    });
    store::set_outcomes(conn, scope, id, settled).await?;
    store::set_confirmed(conn, scope, id, actor).await?;
    store::find(conn, scope, id).await
}
