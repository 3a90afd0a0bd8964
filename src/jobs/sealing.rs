//! Seals the audit trail (P16). Any number of processes may: one at a time does it.

use std::time::Duration;

use tokio::sync::watch;

use super::is_over;
use crate::app::AppState;
use crate::domain::audit::{self, Sealed};

/// How often is looked, so that an event waits about a second for its seal.
const POLL: Duration = Duration::from_secs(1);
/// Events of one transaction.
const AT_ONCE: i64 = 1_000;

/// Seals until the sender of `stopped` is gone.
pub async fn run(state: AppState, mut stopped: watch::Receiver<()>) {
    // Told once: they stay broken until an operator looks. Who has looked starts the process again.
    let mut broken = Vec::new();
    if let Err(error) = take_up(&state, &stopped).await {
        tracing::warn!(%error, "cannot take up the events of broken chains; they stay aside until the next start");
    }
    loop {
        match seal_until(&state, &mut broken, || is_over(&stopped)).await {
            Ok(0) => {}
            Ok(events) => tracing::debug!(events, "sealed"),
            Err(error) => tracing::warn!(%error, "cannot seal the audit trail; it is tried again"),
        }
        // Nothing of the database is waited for in here.
        tokio::select! {
            _ = stopped.changed() => return,
            () = tokio::time::sleep(POLL) => {}
        }
    }
}

/// Seals whatever waits, and returns how many events that were. Chains that were tampered with join `broken`.
pub async fn seal_waiting(state: &AppState, broken: &mut Vec<i64>) -> sqlx::Result<usize> {
    seal_until(state, broken, || false).await
}

/// However much waits, an end is looked for after each transaction.
async fn seal_until(state: &AppState, broken: &mut Vec<i64>, is_over: impl Fn() -> bool) -> sqlx::Result<usize> {
    let mut events = 0;
    while !is_over() {
        let mut tx = state.pool.begin().await?;
        let round: Sealed = audit::seal(&mut tx, &state.secret, AT_ONCE).await?;
        tx.commit().await?;
        if round == Sealed::default() {
            break;
        }
        events += round.events;
        for chain in round.broken {
            if !broken.contains(&chain) {
                tracing::error!(chain, "the audit trail was tampered with; run: business-center audit verify");
                broken.push(chain);
            }
        }
    }
    Ok(events)
}

async fn take_up(state: &AppState, stopped: &watch::Receiver<()>) -> sqlx::Result<()> {
    let mut conn = state.pool.acquire().await?;
    while !is_over(stopped) && audit::release_held(&mut conn, AT_ONCE).await? > 0 {}
    Ok(())
}
