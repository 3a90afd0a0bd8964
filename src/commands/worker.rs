//! `worker`: sends the outbox and applies changes of partner on their day, without the web server.

use std::process::ExitCode;

use tokio::sync::watch;

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

/// Works until the sender of `stopped` is gone, then finishes what is under way.
pub async fn work(state: AppState, transport: Transport, stopped: watch::Receiver<()>) {
    tokio::join!(
        jobs::worker::run(state.clone(), transport, stopped.clone()),
        jobs::partner_changes::run(state.clone(), stopped.clone()),
        jobs::sealing::run(state.clone(), stopped.clone()),
        jobs::sweep::run(state, stopped)
    );
}
