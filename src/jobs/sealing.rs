//! Seals the audit trail (P16). Any number of processes may: one at a time does it.

use std::time::Duration;

use tokio::sync::watch;

use crate::app::AppState;
use crate::domain::audit::{self, Sealed};

/// How often is looked, so that an event waits about a second for its seal.
const POLL: Duration = Duration::from_secs(1);
/// Events of one transaction.
const AT_ONCE: i64 = 1_000;

/// Seals until the sender of `stopped` is gone.
pub async fn run(state: AppState, mut stopped: watch::Receiver<()>) {
    // Told once: they stay broken until an operator looks.
    let mut broken = Vec::new();
    loop {
        match seal_waiting(&state, &mut broken).await {
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
    let mut events = 0;
    loop {
        let mut tx = state.pool.begin().await?;
        let round: Sealed = audit::seal(&mut tx, &state.secret, broken, AT_ONCE).await?;
        tx.commit().await?;
        for chain in &round.broken {
            tracing::error!(chain, "the audit trail was tampered with; run: business-center audit verify");
        }
        events += round.events;
        if round == Sealed::default() {
            return Ok(events);
        }
        broken.extend(round.broken);
    }
}
