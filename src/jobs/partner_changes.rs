//! Applies changes of channel partner on their day (R55, D8). Any number of processes may: one finds the work, the others
//! find it done.

use std::time::Duration;

use tokio::sync::watch;

use crate::app::AppState;
use crate::domain::access::Actor;
use crate::domain::partners::{AppliedChanges, apply_due_changes};

/// How often is looked, so that 00:00 UTC is met within a minute. To find nothing due takes one read of an index.
const POLL: Duration = Duration::from_mins(1);

/// Looks until the sender of `stopped` is gone.
pub async fn run(state: AppState, mut stopped: watch::Receiver<()>) {
    loop {
        match apply_due(&state).await {
            Ok(AppliedChanges { applied: 0, .. }) => {}
            Ok(done) => tracing::info!(applied = done.applied, grants_ended = done.grants_ended, "partner changes"),
            Err(error) => tracing::warn!(%error, "cannot apply the changes of partner; they are tried again"),
        }
        // Nothing of the database is waited for in here.
        tokio::select! {
            _ = stopped.changed() => return,
            () = tokio::time::sleep(POLL) => {}
        }
    }
}

/// Applies what is due now.
pub async fn apply_due(state: &AppState) -> sqlx::Result<AppliedChanges> {
    let mut tx = state.pool.begin().await?;
    let actor = Actor::vendor(&state.config.vendor_name, state.clock.now(&mut tx).await?);
    let done = apply_due_changes(&mut tx, &actor, state.config.notify_revocation).await?;
    tx.commit().await?;
    Ok(done)
}
