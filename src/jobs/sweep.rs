//! Takes away what time has made useless: sessions that cannot be used again, counters that limit nothing any more,
//! resets of nobody, lists that were worked off long ago; and adds up what changes of members left beside each other.

use std::time::Duration;

use tokio::sync::watch;

use crate::app::AppState;
use crate::domain::{batches, limits, people, sessions};

/// How often. What is left until then does no harm: each use looks at the time itself.
const POLL: Duration = Duration::from_mins(10);

/// Sweeps until the sender of `stopped` is gone. Any number of processes may.
pub async fn run(state: AppState, mut stopped: watch::Receiver<()>) {
    loop {
        if let Err(error) = sweep(&state).await {
            tracing::warn!(%error, "cannot sweep; it is tried again");
        }
        // Nothing of the database is waited for in here.
        tokio::select! {
            _ = stopped.changed() => return,
            () = tokio::time::sleep(POLL) => {}
        }
    }
}

/// Sweeps once.
pub async fn sweep(state: &AppState) -> sqlx::Result<()> {
    let mut conn = state.pool.acquire().await?;
    let now = state.clock.now(&mut conn).await?;
    let sessions = sessions::delete_expired(&mut conn, &state.clock).await?;
    sessions::delete_expired_pending(&mut conn, &state.clock).await?;
    let counters = limits::delete_expired(&mut conn, now).await?;
    let resets = people::delete_resets_of_nobody(&mut conn, now - time::Duration::DAY).await?;
    let batches = batches::delete_old(&mut conn, now).await?;
    let counts = people::fold_member_counts(&mut conn).await?;
    tracing::debug!(sessions, counters, resets, batches, counts, "swept");
    Ok(())
}
