//! The loop that empties the outbox. Any number of them may run, in any number of processes.

use std::collections::VecDeque;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::Instant;

use super::delivery::deliver;
use super::store::{self, Claim, Claimed, Mark};
use crate::app::AppState;
use crate::domain::limits::Limit;
use crate::mail::transport::Transport;

/// Mails that a server which answers gets at once.
const AT_ONCE: usize = 4;
/// How long a mail holds one of these places. One that takes longer goes on without: it holds up nobody.
const SLOW: Duration = Duration::from_secs(3);
/// Mails under way at most, with the slow ones.
const MOST: usize = 32;
/// Mails claimed at once. Few, so that those of a worker that dies are not held up for long.
const BATCH: usize = 16;
/// How long a claimed mail may wait for its turn. What is left of its lease is enough to send it and to mark it.
const TURN: Duration = Duration::from_secs(8);
/// How often an empty outbox is looked at.
const POLL: Duration = Duration::from_secs(1);
/// How long a stopping worker waits for what is under way; the rest is sent when its lease ends.
const GRACE: Duration = Duration::from_secs(8);

/// Works until the sender of `stopped` is gone, then finishes what is under way.
pub async fn run(state: AppState, transport: Transport, mut stopped: watch::Receiver<()>) {
    let (mut under_way, mut waiting) = (JoinSet::new(), VecDeque::new());
    let places = Arc::new(Semaphore::new(AT_ONCE));
    let (mut until, mut is_empty) = (Instant::now(), false);
    loop {
        if waiting.is_empty() && places.available_permits() > 0 && under_way.len() < MOST {
            // Counted from before the claim, as its lease is.
            until = Instant::now() + TURN;
            let claim = claim(&state, BATCH).await;
            is_empty = claim.looked_at < BATCH;
            waiting.extend(claim.mails);
        }
        while under_way.len() < MOST
            && places.available_permits() > 0
            && let Some(mail) = waiting.pop_front()
        {
            spawn(&mut under_way, &state, &transport, &places, mail);
        }
        // A mail that ends, or is slow, makes room for the next at once. Nothing of the database is waited for in here.
        tokio::select! {
            _ = stopped.changed() => break,
            Some(_) = under_way.join_next() => {}
            _ = places.acquire(), if !(is_empty && waiting.is_empty()) && under_way.len() < MOST => {}
            () = tokio::time::sleep(POLL), if is_empty && waiting.is_empty() => {}
            () = tokio::time::sleep_until(until), if !waiting.is_empty() => give_back(&state, &mut waiting).await,
        }
    }
    give_back(&state, &mut waiting).await;
    let finish = async { while under_way.join_next().await.is_some() {} };
    if tokio::time::timeout(GRACE, finish).await.is_err() {
        tracing::warn!("stopped with mails under way; they are sent again when their lease ends");
        under_way.detach_all();
    }
}

/// Lets others have what was claimed and not tried.
async fn give_back(state: &AppState, waiting: &mut VecDeque<Claimed>) {
    let mails = waiting.drain(..).map(|mail| Mark { id: mail.id, lease: mail.lease }).collect::<Vec<_>>();
    if let Err(error) = store::give_back(&state.pool, &state.clock, &mails).await {
        tracing::warn!(%error, "cannot give mails back; they wait for their lease to end");
    }
}

/// Sends whatever is due, and returns how many mails were tried. What fails is put off as ever.
pub async fn send_due(state: &AppState, transport: &Transport) -> usize {
    let (mut under_way, mut tried) = (JoinSet::new(), 0);
    let places = Arc::new(Semaphore::new(AT_ONCE));
    loop {
        let mails = claim(state, AT_ONCE).await.mails;
        if mails.is_empty() {
            return tried;
        }
        tried += mails.len();
        for mail in mails {
            spawn(&mut under_way, state, transport, &places, mail);
        }
        while under_way.join_next().await.is_some() {}
    }
}

fn spawn(under_way: &mut JoinSet<()>, state: &AppState, transport: &Transport, places: &Arc<Semaphore>, mail: Claimed) {
    let place = Arc::clone(places).try_acquire_owned().ok();
    under_way.spawn(holding(place, deliver(state.clone(), transport.clone(), mail)));
}

/// Up to `limit` mails. None, as if there were none, while the database is away.
async fn claim(state: &AppState, limit: usize) -> Claim {
    let per_address = Limit::MailAddressDay.count(&state.config.limits);
    loop {
        match store::claim(&state.pool, &state.clock, limit, per_address).await {
            // All of them were put off: others are behind them.
            Ok(claim) if claim.mails.is_empty() && claim.looked_at == limit => {}
            Ok(claim) => return claim,
            Err(error) => {
                tracing::warn!(%error, "cannot read the outbox");
                return Claim::default();
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
