//! What Prometheus reads: on a listener of its own, for the operator's network, never beside the portal's pages.

use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};

use crate::app::AppState;
use crate::domain::audit;
use crate::domain::limits;
use crate::jobs::queue;
use crate::metrics::{DatabaseFigures, Snapshot};
use crate::telemetry;
use crate::web::error::PageError;

const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

pub async fn get(State(state): State<AppState>) -> Response {
    let database = database(&state).await.inspect_err(|error| tracing::warn!(%error, "no figures of the database"));
    let snapshot = Snapshot {
        pool_size: state.pool.size(),
        pool_idle: u32::try_from(state.pool.num_idle()).unwrap_or(u32::MAX),
        pool_max: state.pool.options().get_max_connections(),
        limits: limits::times_reached().collect(),
        log_lines_dropped: telemetry::lines_dropped(),
        database: database.ok(),
    };
    match state.metrics.encode(&snapshot) {
        Ok(text) => ([(header::CONTENT_TYPE, HeaderValue::from_static(OPEN_METRICS))], text).into_response(),
        Err(error) => PageError::internal(error).into_response(),
    }
}

async fn database(state: &AppState) -> sqlx::Result<DatabaseFigures> {
    let mut conn = state.pool.acquire().await?;
    let now = state.clock.now(&mut conn).await?;
    let queue = queue::figures(&mut conn, now).await?;
    Ok(DatabaseFigures {
        mails: vec![
            ("waiting", queue.waiting),
            ("deferred", queue.deferred),
            ("retrying", queue.retrying),
            ("sending", queue.sending),
            ("buried", queue.buried),
        ],
        oldest_mail_seconds: queue.oldest.map_or(0.0, |oldest| (now - oldest).as_seconds_f64().max(0.0)),
        audit_unsealed: audit::count_waiting(&mut conn).await?,
    })
}
