//! The loop that empties the outbox. Any number of them may run, in any number of processes.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinSet;

use super::delivery::deliver;
use super::store;
use crate::app::AppState;
use crate::domain::limits::Limit;
use crate::mail::transport::Transport;

/// Mails that a server which answers gets at once.
const AT_ONCE: usize = 4;
/// How long a mail holds one of these places. One that takes longer goes on without: it holds up nobody.
const SLOW: Duration = Duration::from_secs(3);
/// Mails under way at most, with the slow ones.
const MOST: usize = 32;
/// How often an empty outbox is looked at.
const POLL: Duration = Duration::from_secs(1);
/// How long a stopping worker waits for what is under way; the rest is sent when its lease ends.
const GRACE: Duration = Duration::from_secs(8);

/// Works until the sender of `stopped` is gone, then finishes what is under way.
pub async fn run(state: AppState, transport: Transport, mut stopped: watch::Receiver<()>) {
    let mut under_way = JoinSet::new();
    let places = Arc::new(Semaphore::new(AT_ONCE));
    loop {
        let free = places.available_permits().min(MOST - under_way.len());
        let claimed = if free == 0 { 0 } else { claim_into(&mut under_way, &state, &transport, &places, free).await };
        // A mail that ends, or is slow, makes room for the next at once. Nothing of the database is waited for in here.
        tokio::select! {
            _ = stopped.changed() => break,
            Some(_) = under_way.join_next() => {}
            _ = places.acquire(), if claimed == free && under_way.len() < MOST => {}
            () = tokio::time::sleep(POLL), if claimed < free => {}
        }
    }
    let finish = async { while under_way.join_next().await.is_some() {} };
    if tokio::time::timeout(GRACE, finish).await.is_err() {
        tracing::warn!("stopped with mails under way; they are sent again when their lease ends");
        under_way.detach_all();
    }
}

/// Sends whatever is due, and returns how many mails were tried. What fails is put off as ever.
pub async fn send_due(state: &AppState, transport: &Transport) -> usize {
    let (mut under_way, mut tried) = (JoinSet::new(), 0);
    let places = Arc::new(Semaphore::new(AT_ONCE));
    loop {
        let claimed = claim_into(&mut under_way, state, transport, &places, AT_ONCE).await;
        while under_way.join_next().await.is_some() {}
        if claimed == 0 {
            return tried;
        }
        tried += claimed;
    }
}

async fn claim_into(
    under_way: &mut JoinSet<()>,
    state: &AppState,
    transport: &Transport,
    places: &Arc<Semaphore>,
    limit: usize,
) -> usize {
    let per_address = Limit::MailAddressDay.count(&state.config.limits);
    loop {
        match store::claim(&state.pool, &state.clock, limit, per_address).await {
            // All of them were put off: others are behind them.
            Ok(claim) if claim.mails.is_empty() && claim.looked_at == limit => {}
            Ok(claim) => {
                let claimed = claim.mails.len();
                for mail in claim.mails {
                    let place = Arc::clone(places).try_acquire_owned().ok();
                    under_way.spawn(holding(place, deliver(state.clone(), transport.clone(), mail)));
                }
                return claimed;
            }
            Err(error) => {
                tracing::warn!(%error, "cannot read the outbox");
                return 0;
            }
        }
    }
}

/// Delivers, and gives the place up once that takes long.
async fn holding(place: Option<OwnedSemaphorePermit>, delivery: impl Future<Output = ()>) {
    let mut delivery = pin!(delivery);
    // The delivery goes on, whichever is first.
    tokio::select! {
        () = &mut delivery => return,
        () = tokio::time::sleep(SLOW) => drop(place),
    }
    delivery.await;
}
