//! The outbox: mails are written in the transaction of the change that they tell of, and sent by a worker.
//!
//! - [`message`]: what a mail says, as facts. [`queue`]: putting mails in. [`status`]: how they
//!   stand.
//! - [`worker`]: the loop. `delivery`: one mail, from its claim to its end. `backoff`: what follows a failure.
//!   `seats`: which notices of added seats are still true then.
//! - [`partner_changes`]: what the worker does each day at 00:00 UTC. [`sealing`]: the audit trail's seals, each second.
//!   [`states`]: how licenses stand on the day. [`batches`]: the lists that somebody confirmed.
//!   [`reminders`]: open invitations, recalled. [`sweep`]: what it takes away now and then.

mod backoff;
pub mod batches;
mod delivery;
pub mod message;
pub mod partner_changes;
pub mod queue;
pub mod reminders;
pub mod sealing;
mod seats;
mod seats_store;
mod shares;
mod shares_store;
pub mod states;
pub mod status;
mod store;
pub mod sweep;
pub mod worker;

use tokio::sync::watch;

/// Whether the sender of `stopped` is gone: asked between two pieces of work of which there may be many.
fn is_over(stopped: &watch::Receiver<()>) -> bool {
    stopped.has_changed().is_err()
}
