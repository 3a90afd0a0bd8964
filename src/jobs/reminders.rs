//! Recalls open invitations on the days of `BC_INVITATION_REMINDERS`. Any number of processes may: each takes invitations
//! that no other has, and the outbox takes each reminder once.

use std::time::Duration;

use tokio::sync::watch;

use super::is_over;
use crate::app::AppState;
use crate::domain::invitations;

/// How often is looked. To find nothing due takes two reads of an index for each day of the setting.
const POLL: Duration = Duration::from_mins(1);

/// Looks until the sender of `stopped` is gone.
pub async fn run(state: AppState, mut stopped: watch::Receiver<()>) {
    loop {
        match remind_until(&state, || is_over(&stopped)).await {
            Ok(0) => {}
            Ok(reminded) => tracing::info!(reminded, "open invitations recalled"),
            Err(error) => tracing::warn!(%error, "cannot recall invitations; it is tried again"),
        }
        // Nothing of the database is waited for in here.
        tokio::select! {
            _ = stopped.changed() => return,
            () = tokio::time::sleep(POLL) => {}
        }
    }
}

/// Puts every reminder that is due now into the outbox, and returns how many that were.
pub async fn remind_due(state: &AppState) -> sqlx::Result<usize> {
    remind_until(state, || false).await
}

/// However many are due, an end is looked for after some.
async fn remind_until(state: &AppState, is_over: impl Fn() -> bool) -> sqlx::Result<usize> {
    let mut reminded = 0;
    for day in &state.config.invitation_reminders {
        loop {
            let mut tx = state.pool.begin().await?;
            let now = state.clock.now(&mut tx).await?;
            let some = invitations::remind(&mut tx, *day, now).await?;
            tx.commit().await?;
            reminded += some;
            if some == 0 || is_over() {
                break;
            }
        }
    }
    Ok(reminded)
}
