//! Applies changes of channel partner on their day (R55, D8). Any number of processes may: one finds the work, the others
//! find it done.

use std::time::Duration;

use tokio::sync::watch;

use super::is_over;
use crate::app::AppState;
use crate::domain::access::Actor;
use crate::domain::partners::{AppliedChanges, apply_next_change, list_due_accounts};

/// How often is looked, so that 00:00 UTC is met within a minute. To find nothing due takes one read of an index.
const POLL: Duration = Duration::from_mins(1);

/// Looks until the sender of `stopped` is gone.
pub async fn run(state: AppState, mut stopped: watch::Receiver<()>) {
    loop {
        match apply_until(&state, || is_over(&stopped)).await {
            Ok(AppliedChanges { applied: 0, .. }) => {}
            Ok(done) => tracing::info!(applied = done.applied, grants_ended = done.grants_ended, "partner changes"),
            Err(error) => tracing::warn!(%error, "cannot look for changes of partner; it is tried again"),
        }
        // Nothing of the database is waited for in here.
        tokio::select! {
            _ = stopped.changed() => return,
            () = tokio::time::sleep(POLL) => {}
        }
    }
}

/// Applies what is due now, each change in a transaction of its own. One that fails is logged, holds back later ones of its
/// account alone, and is tried again with the next look.
pub async fn apply_due(state: &AppState) -> sqlx::Result<AppliedChanges> {
    apply_until(state, || false).await
}

/// However many are due, an end is looked for after each.
async fn apply_until(state: &AppState, is_over: impl Fn() -> bool) -> sqlx::Result<AppliedChanges> {
    let mut done = AppliedChanges::default();
    let accounts = {
        let mut conn = state.pool.acquire().await?;
        let now = state.clock.now(&mut conn).await?;
        list_due_accounts(&mut conn, now).await?
    };
    for account_id in accounts {
        while !is_over() {
            match apply_next(state, account_id).await {
                Ok(Some(applied)) => done += applied,
                Ok(None) => break,
                Err(error) => {
                    tracing::error!(account_id, %error, "cannot apply a change of partner; it is tried again");
                    break;
                }
            }
        }
    }
    Ok(done)
}

async fn apply_next(state: &AppState, account_id: i64) -> sqlx::Result<Option<AppliedChanges>> {
    let mut tx = state.pool.begin().await?;
    let actor = Actor::vendor(&state.config.vendor_name, state.clock.now(&mut tx).await?);
    match apply_next_change(&mut tx, &actor, account_id, state.config.notify_revocation).await {
        Ok(applied) => {
            tx.commit().await?;
            Ok(applied)
        }
        Err(error) => {
            // Not left to the drop: the lock that the next account needs would be held for a while yet.
            tx.rollback().await?;
            Err(error)
        }
    }
}
