//! Keeps how licenses stand on the day: after midnight UTC, and whenever lines were imported. Until then pages add the
//! same up themselves, so that nothing is wrong while this is late.

use std::time::Duration;

use tokio::sync::watch;

use super::is_over;
use crate::app::AppState;
use crate::domain::orders;

/// How often is looked.
const POLL: Duration = Duration::from_secs(5);
/// Channels' products of one transaction: an import may wait for it.
const AT_ONCE: i64 = 200;

/// Keeps them until the sender of `stopped` is gone. Any number of processes may.
pub async fn run(state: AppState, mut stopped: watch::Receiver<()>) {
    loop {
        if let Err(error) = keep_until(&state, || is_over(&stopped)).await {
            tracing::warn!(%error, "cannot add up licenses; it is tried again");
        }
        // Nothing of the database is waited for in here.
        tokio::select! {
            _ = stopped.changed() => return,
            () = tokio::time::sleep(POLL) => {}
        }
    }
}

/// Adds up whatever is to be.
pub async fn keep(state: &AppState) -> sqlx::Result<()> {
    keep_until(state, || false).await
}

async fn keep_until(state: &AppState, is_over: impl Fn() -> bool) -> sqlx::Result<()> {
    let mut conn = state.pool.acquire().await?;
    let today = state.clock.now(&mut conn).await?.date();
    while !is_over() && orders::keep_states(&mut conn, today, AT_ONCE).await? > 0 {}
    Ok(())
}
