//! Works confirmed batches off, a row in a transaction. Any number of processes may: each takes rows that no other has.

use std::time::Duration;

use tokio::sync::watch;
use uuid::Uuid;

use crate::app::AppState;
use crate::db::constraint::is_unavailable;
use crate::domain::batches::{self, Step, StepError};
use crate::domain::invitations::Sending;

/// How often is looked. To find nothing due takes one read of an index.
const POLL: Duration = Duration::from_secs(1);
/// Rows of one batch before the next one has its turn: a long list holds up nobody else's.
const AT_ONCE: usize = 25;

/// Works until the sender of `stopped` is gone; what is left is done after the next start.
pub async fn run(state: AppState, mut stopped: watch::Receiver<()>) {
    loop {
        let settled = match round(&state, || stopped.has_changed().is_err()).await {
            Ok(settled) => settled,
            Err(error) => {
                tracing::warn!(%error, "cannot work lists off; it is tried again");
                0
            }
        };
        let pause = if settled > 0 { Duration::ZERO } else { POLL };
        // Nothing of the database is waited for in here.
        tokio::select! {
            _ = stopped.changed() => return,
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// Does whatever is due now, and returns how many rows that were.
pub async fn work_due(state: &AppState) -> sqlx::Result<usize> {
    let mut settled = 0;
    loop {
        match round(state, || false).await? {
            0 => return Ok(settled),
            more => settled += more,
        }
    }
}

/// Some rows of each batch; none more when the process is about to stop.
async fn round(state: &AppState, is_stopping: impl Fn() -> bool) -> sqlx::Result<usize> {
    let due = {
        let mut conn = state.pool.acquire().await?;
        let now = state.clock.now(&mut conn).await?;
        batches::list_due(&mut conn, now).await?
    };
    let mut settled = 0;
    for id in due {
        for _ in 0..AT_ONCE {
            if is_stopping() {
                return Ok(settled);
            }
            match one(state, id).await? {
                Step::Settled => settled += 1,
                Step::Nothing => break,
            }
        }
    }
    Ok(settled)
}

async fn one(state: &AppState, id: Uuid) -> sqlx::Result<Step> {
    let sending = Sending { secret: &state.secret, limits: &state.config.limits };
    let mut tx = state.pool.begin().await?;
    match batches::step(&mut tx, sending, &state.clock, id).await {
        Ok(step) => {
            tx.commit().await?;
            Ok(step)
        }
        Err(StepError { row, source }) => {
            tx.rollback().await?;
            let Some(row) = row.filter(|_| !is_unavailable(&source)) else { return Err(source) };
            tracing::error!(batch = %id, row, error = %source, "a row of a list cannot be done; it is given up");
            batches::fail_row(&mut *state.pool.acquire().await?, id, row).await?;
            Ok(Step::Settled)
        }
    }
}
