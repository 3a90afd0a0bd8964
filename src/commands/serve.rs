//! `serve`: the web server, and the mail worker beside it.

use std::io::Write as _;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context as _;
use tokio::net::TcpListener;
use tokio::sync::watch;

use super::platform::{Platform, secret_key};
use crate::app::{self, AppState};
use crate::clock::Clock;
use crate::config::Config;
use crate::db::migrations;
use crate::demo;
use crate::mail::transport::Transport;
use crate::web::server;

/// How long a process that was asked to stop still takes requests, and says that it is not ready: balancers send it no more.
/// With the requests under way ([`server::DRAIN`]) and the pool's end it is gone within 10 s.
const NOTICE: Duration = Duration::from_secs(1);

/// Runs until SIGINT or SIGTERM.
pub async fn run(config: Config, with_worker: bool) -> anyhow::Result<ExitCode> {
    let listener =
        TcpListener::bind(config.listen).await.with_context(|| format!("cannot listen on {}", config.listen))?;
    let figures = super::figures::listen(&config).await?;
    let platform = Platform::start(&config).await?;
    let transport = Transport::from_config(&config, &platform.pool).map_err(anyhow::Error::msg)?;
    migrations::migrate(&platform.pool).await?;
    let secret = secret_key(&config)?;
    let state = AppState::new(config, platform.pool.clone(), Clock::default(), secret);

    if state.config.is_embedded() {
        let is_first = demo::load(&state).await.context("cannot load the demonstration data")?;
        // Standard output is for people; logs go to standard error.
        std::io::stdout().write_all(demo::greeting(&state.config, is_first).as_bytes())?;
    }

    let (stop, stopped) = watch::channel(());
    let worker = with_worker.then(|| tokio::spawn(super::worker::work(state.clone(), transport, stopped.clone())));
    let figures = super::figures::serve(figures, &state, stopped.clone());
    // From here on: whoever reads that it serves may ask it to stop.
    let asked_to_stop = stop_signal();
    tracing::info!(address = %listener.local_addr()?, url = %state.config.public_url, "serving");
    // Server and worker are told at the same time: each finishes what is under way. Balancers are told before.
    let stopping = async {
        asked_to_stop.await;
        drop(stop);
        if !state.config.is_embedded() {
            state.begin_to_stop();
            tokio::time::sleep(NOTICE).await;
        }
    };
    server::serve(listener, app::build(&state), stopping).await;
    if let Some(worker) = worker {
        worker.await?;
    }
    figures.await?;
    drop(state);
    platform.stop().await;
    Ok(ExitCode::SUCCESS)
}

/// Listens from the call on; completes when the process is asked to stop.
pub fn stop_signal() -> impl Future<Output = ()> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut terminate = signal(SignalKind::terminate()).expect("SIGTERM can be listened to");
    let mut interrupt = signal(SignalKind::interrupt()).expect("SIGINT can be listened to");
    async move {
        tokio::select! {
            _ = terminate.recv() => (),
            _ = interrupt.recv() => (),
        }
        tracing::info!("stopping");
    }
}
