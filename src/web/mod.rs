//! HTTP plumbing that knows no screen.
//!
//! [`layers`] is what every request passes, outermost first: it runs to completion even if the client goes away,
//! gets an id, leaves with the security headers, its errors become pages, its host and origin are checked, its
//! session is at hand; then the route's [`authorize`] finds the viewer.

pub mod assets;
pub mod authorize;
pub mod components;
pub mod csv;
pub mod error;
pub mod form;
pub mod frame;
mod guard;
mod headers;
pub mod language;
pub mod list_address;
mod menu;
pub mod next;
pub mod page;
pub mod passwords;
mod recover;
pub mod request;
pub mod server;
pub mod session;
pub mod wording;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tracing::Instrument as _;

use crate::app::AppState;
use request::RequestInfo;

/// Wraps the routes in everything that all of them share.
pub fn layers(state: &AppState, routes: Router<AppState>) -> Router {
    routes
        .layer(session::layer(state))
        .layer(middleware::from_fn_with_state(state.clone(), guard::check))
        .layer(CatchPanicLayer::custom(|_| {
            error::PageError::internal(anyhow::anyhow!("a handler panicked")).into_response()
        }))
        .layer(middleware::from_fn_with_state(state.clone(), recover::error_pages))
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn_with_state(state.clone(), headers::set))
        .layer(middleware::from_fn_with_state(state.clone(), begin))
        .with_state(state.clone())
}

/// Gives the request its id and log span, and detaches it from the connection (P1): a browser that goes away must
/// not cancel work inside a database transaction.
async fn begin(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let info = RequestInfo::new(&request, &state.config.trusted_proxies);
    let span = tracing::info_span!("request", id = %info.id, method = %info.method);
    let logged = info.clone();
    request.extensions_mut().insert(info);
    let started = std::time::Instant::now();
    let answer = async move {
        let response = next.run(request).await;
        let route = logged.route.get().map_or("-", String::as_str);
        let milliseconds = started.elapsed().as_millis();
        tracing::info!(route, status = response.status().as_u16(), milliseconds, client = logged.client, "answered");
        response
    };
    tokio::spawn(answer.instrument(span)).await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}
