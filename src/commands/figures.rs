//! The listener that Prometheus reads from, beside whatever a process does.

use anyhow::Context as _;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::app::{self, AppState};
use crate::telemetry;
use crate::web::server;

/// Serves `BC_METRICS_LISTEN`, if it is set, until the sender of `stopped` is gone; and says in the log what it lost.
pub(super) async fn serve(state: &AppState, mut stopped: watch::Receiver<()>) -> anyhow::Result<JoinHandle<()>> {
    tokio::spawn(telemetry::report_lost_lines());
    let Some(listen) = state.config.metrics_listen else { return Ok(tokio::spawn(async {})) };
    let listener = TcpListener::bind(listen).await.with_context(|| format!("cannot listen on {listen}"))?;
    tracing::info!(address = %listener.local_addr()?, "figures for Prometheus at /metrics");
    let figures = app::figures(state);
    Ok(tokio::spawn(async move {
        let stop = async move { drop(stopped.changed().await) };
        server::serve(listener, figures, stop).await;
    }))
}
