//! The listener that Prometheus reads from, beside whatever a process does.

use anyhow::Context as _;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::app::{self, AppState};
use crate::config::Config;
use crate::web::server;

/// Listens on `BC_METRICS_LISTEN`, if it is set.
pub(super) async fn listen(config: &Config) -> anyhow::Result<Option<TcpListener>> {
    let Some(address) = config.metrics_listen else { return Ok(None) };
    let listener = TcpListener::bind(address).await.with_context(|| format!("cannot listen on {address}"))?;
    tracing::info!(address = %listener.local_addr()?, "figures for Prometheus at /metrics");
    Ok(Some(listener))
}

/// Serves the figures there, until the sender of `stopped` is gone.
pub(super) fn serve(
    listener: Option<TcpListener>,
    state: &AppState,
    mut stopped: watch::Receiver<()>,
) -> JoinHandle<()> {
    let figures = app::figures(state);
    tokio::spawn(async move {
        let Some(listener) = listener else { return };
        server::serve(listener, figures, async move { drop(stopped.changed().await) }).await;
    })
}
