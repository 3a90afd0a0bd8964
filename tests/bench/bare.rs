//! What the stack can do at best: an axum handler that runs one statement and returns a constant page. No session, no
//! authority, no template, no layer.

#![expect(clippy::disallowed_types, reason = "without what the product's own extractors do")]

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use sqlx::PgPool;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};

use crate::trace::Statement;

/// A page without anything: its statement, and its bytes.
pub struct Page {
    pub statement: Option<Statement>,
    pub html: Vec<u8>,
}

/// Its text and values.
type Query = (&'static str, Vec<Option<String>>);

struct Served {
    pool: PgPool,
    pages: Vec<(Option<Query>, Bytes)>,
}

/// Serves page `n` at `/n`; the port.
pub async fn serve(options: &PgConnectOptions, pages: Vec<Page>) -> u16 {
    // Not the product's own pool: without its questions on each connection, so as many as there are requests at once.
    let pool = PgPoolOptions::new()
        .max_connections(super::load::CONNECTIONS)
        .test_before_acquire(false)
        .connect_lazy_with(options.clone().options([("jit", "off")]));
    let pages = pages.into_iter().map(|page| {
        let statement = page.statement.map(|s| (&*s.as_text().leak(), s.values));
        (statement, Bytes::from(page.html))
    });
    let served = Arc::new(Served { pool, pages: pages.collect() });
    let router = Router::new().route("/{page}", get(answer).post(answer)).with_state(served);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move { axum::serve(listener, router).await });
    port
}

async fn answer(State(served): State<Arc<Served>>, Path(page): Path<usize>) -> Response {
    let (statement, html) = &served.pages[page];
    if let Some((sql, values)) = statement {
        let query = values.iter().fold(sqlx::query(*sql), sqlx::query::Query::bind);
        if let Err(error) = query.fetch_all(&served.pool).await {
            return (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response();
        }
    }
    ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], html.clone()).into_response()
}
