//! Probes for supervisors and balancers: no session, no secrets.

use axum::extract::State;
use axum::http::StatusCode;

use crate::app::AppState;

/// The process answers.
pub async fn healthz() -> &'static str {
    "ok\n"
}

/// The database answers and has this release's migrations, and the process is not about to stop.
pub async fn readyz(State(state): State<AppState>) -> (StatusCode, &'static str) {
    if state.is_stopping() {
        return (StatusCode::SERVICE_UNAVAILABLE, "stopping\n");
    }
    match crate::db::migrations::is_ready(&state.pool).await {
        Ok(true) => (StatusCode::OK, "ready\n"),
        Ok(false) => (StatusCode::SERVICE_UNAVAILABLE, "migrations are pending\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}
