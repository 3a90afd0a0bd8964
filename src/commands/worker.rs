//! `worker`: sends the outbox and applies changes of partner on their day, without the web server.

use std::process::ExitCode;
use std::time::Duration;

use tokio::sync::watch;
use tokio::task::JoinSet;

use super::platform::{Platform, secret_key};
use super::serve::stop_signal;
use crate::app::AppState;
use crate::clock::Clock;
use crate::config::Config;
use crate::jobs;
use crate::mail::transport::Transport;

/// Runs until SIGINT or SIGTERM.
pub async fn run(config: Config) -> anyhow::Result<ExitCode> {
    let figures = super::figures::listen(&config).await?;
    let platform = Platform::start(&config).await?;
    let transport = Transport::from_config(&config, &platform.pool).map_err(anyhow::Error::msg)?;
    let secret = secret_key(&config)?;
    let state = AppState::new(config, platform.pool.clone(), Clock::default(), secret);
    let (stop, stopped) = watch::channel(());
    let figures = super::figures::serve(figures, &state, stopped.clone());
    let worker = tokio::spawn(work(state, transport, stopped));
    stop_signal().await;
    drop(stop);
    worker.await?;
    figures.await?;
    platform.stop().await;
    Ok(ExitCode::SUCCESS)
}

/// How long jobs that were told to stop may take to: with the rest of a process's end less than 10 s. Each of them ends by
/// itself before; one that does not must not keep the process.
const GRACE: Duration = Duration::from_millis(8_500);

/// Works until the sender of `stopped` is gone, then finishes what is under way.
pub async fn work(state: AppState, transport: Transport, mut stopped: watch::Receiver<()>) {
    let mut all = JoinSet::new();
    all.spawn(jobs::worker::run(state.clone(), transport, stopped.clone()));
    all.spawn(jobs::partner_changes::run(state.clone(), stopped.clone()));
    all.spawn(jobs::sealing::run(state.clone(), stopped.clone()));
    all.spawn(jobs::batches::run(state.clone(), stopped.clone()));
    all.spawn(jobs::reminders::run(state.clone(), stopped.clone()));
    all.spawn(jobs::states::run(state.clone(), stopped.clone()));
    all.spawn(jobs::sweep::run(state, stopped.clone()));
    drop(stopped.changed().await);
    let ends = async { while all.join_next().await.is_some() {} };
    if tokio::time::timeout(GRACE, ends).await.is_err() {
        tracing::warn!("stopped with a job under way; PostgreSQL rolls it back");
        all.detach_all();
    }
}
