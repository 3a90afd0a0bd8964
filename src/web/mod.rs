//! HTTP plumbing that knows no screen.
//!
//! [`layers`] is what every request passes, outermost first: it gets an id, leaves with the security headers, its
//! errors become pages, it runs to completion even if the client goes away, its host and origin are checked, its
//! session is at hand; then the route's [`authorize`] finds the viewer.

pub mod assets;
pub mod authorize;
pub mod chart;
pub mod components;
pub mod csv;
pub mod error;
pub mod export;
pub mod form;
pub mod frame;
mod guard;
mod headers;
mod kept;
pub mod language;
pub mod list_address;
pub mod list_file;
mod menu;
pub mod next;
pub mod page;
pub mod passwords;
pub mod qr;
mod recover;
pub mod request;
pub mod rights;
pub mod role_table;
pub mod second_step;
pub mod server;
pub mod session;
pub mod upload;
pub mod wording;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{Extensions, HeaderMap, StatusCode, Version, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse as _, Response};
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate as _};
use tracing::Instrument as _;

use crate::app::AppState;
use error::PageError;
use export::XLSX;
use request::RequestInfo;

/// How long an answer may take to begin. PostgreSQL's own time limits end what takes long, so only a database that
/// went silent is met by this one (F5: 503 within 5 s).
const WAIT: Duration = Duration::from_millis(4_800);

/// For pages, which are made anew each time: gzip at a tenth more bytes than it could do, and half the time. Brotli would
/// save three bytes of a hundred at more than twice the price of the page itself.
const COMPRESSION: CompressionLevel = CompressionLevel::Precise(3);

/// Wraps the routes in everything that all of them share.
pub fn layers(state: &AppState, routes: Router<AppState>) -> Router {
    routes
        .layer(session::layer(state))
        .layer(middleware::from_fn_with_state(state.clone(), session::settle))
        // Assets have no session: they never set a cookie (WEB-04).
        .merge(assets::router())
        .layer(middleware::from_fn_with_state(state.clone(), guard::check))
        .layer(CatchPanicLayer::custom(|_| PageError::internal(anyhow::anyhow!("a handler panicked")).into_response()))
        .layer(middleware::from_fn_with_state(state.clone(), detach))
        .layer(middleware::from_fn_with_state(state.clone(), recover::error_pages))
        .layer(
            CompressionLayer::new()
                .quality(COMPRESSION)
                .compress_when(DefaultPredicate::new().and(NotForContentType::const_new(XLSX)).and(cannot_be_resumed)),
        )
        .layer(middleware::from_fn_with_state(state.clone(), headers::set))
        .layer(middleware::from_fn_with_state(state.clone(), begin))
        .with_state(state.clone())
}

/// A file that may be resumed is sent byte for byte: its ranges count the bytes that are stored.
fn cannot_be_resumed(_: StatusCode, _: Version, headers: &HeaderMap, _: &Extensions) -> bool {
    !headers.contains_key(header::ACCEPT_RANGES)
}

/// Gives the request its id.
async fn begin(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let info = RequestInfo::new(&request, &state.config.trusted_proxies);
    request.extensions_mut().insert(info);
    next.run(request).await
}

/// What a client was answered, for the log and the figures.
fn count(state: &AppState, info: &RequestInfo, status: StatusCode, started: Instant) {
    let (route, took) = (info.route.get().map(String::as_str), started.elapsed());
    state.metrics.request(info.method.as_str(), route, status.as_u16(), took);
    let (route, milliseconds) = (route.unwrap_or("-"), took.as_millis());
    tracing::info!(route, status = status.as_u16(), milliseconds, client = info.client, "answered");
}

/// Detaches the request from its connection (P1): a browser that goes away, or an answer that takes too long, must not
/// cancel work inside a database transaction. The wait is bounded, the work is not.
async fn detach(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let Some(info) = request.extensions().get::<RequestInfo>().cloned() else {
        return PageError::internal(anyhow::anyhow!("the request passed no layers")).into_response();
    };
    let span = tracing::info_span!("request", id = %info.id, method = %info.method);
    let wait = if !request.method().is_safe() {
        // A form may take its own time to arrive.
        WAIT + form::BODY_TIMEOUT
    } else if export::is_file(request.uri().path()) {
        export::PATIENCE
    } else {
        WAIT
    };
    let started = Instant::now();
    let is_late = Arc::new(AtomicBool::new(false));
    // In the work itself: it ends also where nobody waits any more.
    let answer = {
        let (state, info, is_late) = (state.clone(), info.clone(), Arc::clone(&is_late));
        async move {
            let response = next.run(request).await;
            if is_late.load(Ordering::Relaxed) {
                let (status, milliseconds) = (response.status().as_u16(), started.elapsed().as_millis());
                tracing::warn!(status, milliseconds, "ended after its client had been answered");
            } else {
                count(&state, &info, response.status(), started);
            }
            response
        }
    };
    let work = tokio::spawn(answer.instrument(span.clone()));
    match tokio::time::timeout(wait, work).await {
        Ok(Ok(response)) => response,
        Ok(Err(error)) => span.in_scope(|| PageError::internal(error).into_response()),
        Err(late) => span.in_scope(|| {
            is_late.store(true, Ordering::Relaxed);
            let response = PageError::unavailable(late).into_response();
            count(&state, &info, response.status(), started);
            response
        }),
    }
}
