//! Recalls open invitations on the days of `BC_INVITATION_REMINDERS`. Any number of processes may: each takes invitations
//! that no other has, and the outbox takes each reminder once.

use std::time::Duration;

use sqlx::Acquire as _;
use time::OffsetDateTime;
use tokio::sync::watch;
use tokio::time::Instant;

use super::is_over;
use crate::app::AppState;
use crate::db::constraint::is_unavailable;
use crate::domain::invitations::{self, DueReminders};

/// How often is looked.
const POLL: Duration = Duration::from_mins(1);
/// How often at all that are due: what was passed over, or failed, is tried again then. In between at the recent ones alone.
const WHOLE: Duration = Duration::from_hours(1);

/// Which reminders of a day, given the next one of the setting, are looked for.
type Which = fn(u8, Option<u8>, OffsetDateTime) -> DueReminders;

/// Looks until the sender of `stopped` is gone.
pub async fn run(state: AppState, mut stopped: watch::Receiver<()>) {
    let mut whole_at = Instant::now();
    loop {
        let mut which: Which = DueReminders::recent;
        if Instant::now() >= whole_at {
            (which, whole_at) = (DueReminders::all, Instant::now() + WHOLE);
        }
        let reminded = remind_until(&state, which, || is_over(&stopped)).await;
        if reminded > 0 {
            tracing::info!(reminded, "open invitations recalled");
        }
        // Nothing of the database is waited for in here.
        tokio::select! {
            _ = stopped.changed() => return,
            () = tokio::time::sleep(POLL) => {}
        }
    }
}

/// Puts every reminder that is due now into the outbox, and returns how many that were. What fails is logged, and holds up
/// nothing else.
pub async fn remind_due(state: &AppState) -> usize {
    remind_until(state, DueReminders::all, || false).await
}

async fn remind_until(state: &AppState, which: Which, is_over: impl Fn() -> bool) -> usize {
    let mut reminded = 0;
    for day in &state.config.invitation_reminders {
        if let Err(error) = remind_day(state, *day, which, &is_over, &mut reminded).await {
            tracing::warn!(day, %error, "cannot recall invitations; it is tried again");
        }
        if is_over() {
            break;
        }
    }
    reminded
}

/// However many are due, an end is looked for after some.
async fn remind_day(
    state: &AppState,
    day: u8,
    which: Which,
    is_over: &impl Fn() -> bool,
    reminded: &mut usize,
) -> sqlx::Result<()> {
    let now = state.clock.now(&mut *state.pool.acquire().await?).await?;
    let next = state.config.invitation_reminders.iter().copied().filter(|next| *next > day).min();
    let mut reminders = which(day, next, now);
    while !is_over() {
        let mut tx = state.pool.begin().await?;
        let due = reminders.lock_next(&mut tx).await?;
        if due.is_empty() {
            break;
        }
        let mut some = 0;
        for open in &due {
            let mut one = tx.begin().await?;
            match invitations::remind(&mut one, open, now).await {
                Ok(()) => {
                    one.commit().await?;
                    some += 1;
                }
                Err(error) if is_unavailable(&error) => return Err(error),
                Err(error) => {
                    one.rollback().await?;
                    tracing::error!(membership = %open.membership_id, day, %error, "cannot recall an invitation");
                }
            }
        }
        tx.commit().await?;
        *reminded += some;
    }
    Ok(())
}
