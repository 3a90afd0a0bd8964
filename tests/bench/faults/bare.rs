//! What the portal's layer and its pool are for (P1): the same writes with and without them, under clients that vanish.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::routing::post;
use business_center::db::pool;
use business_center::web::server;
use sqlx::PgPool;
use sqlx::postgres::PgPoolOptions;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use super::Stage;
use super::clients::abort;
use super::net::{Random, Request, ask};
use super::proxy::{Mode, Proxy};

const ABORTS: usize = 5_000;
/// Acknowledged writes beside them, without which the figures say nothing: a busy machine takes more aborts for them.
const WRITES: usize = 100;
/// Enough for what goes on after its client has gone.
const CONNECTIONS: u32 = 6;

#[derive(Clone)]
struct Notes {
    pool: PgPool,
    /// Whether a request outlives its connection, as the portal's do.
    detached: bool,
}

async fn write(pool: PgPool) -> sqlx::Result<()> {
    let mut tx = pool.begin().await?;
    sqlx::query("insert into notes (aborted) values (true)").execute(&mut *tx).await?;
    tx.commit().await
}

async fn note(State(notes): State<Notes>) -> axum::http::StatusCode {
    let written = if notes.detached {
        tokio::spawn(write(notes.pool)).await.ok().and_then(Result::ok)
    } else {
        write(notes.pool).await.ok()
    };
    if written.is_some() { axum::http::StatusCode::OK } else { axum::http::StatusCode::SERVICE_UNAVAILABLE }
}

/// A single statement, as most reads are: whoever borrows a connection that is inside a lost `begin` does it in there.
async fn single(State(notes): State<Notes>) -> axum::http::StatusCode {
    match sqlx::query("insert into notes default values").execute(&notes.pool).await {
        Ok(_) => axum::http::StatusCode::OK,
        Err(_) => axum::http::StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// How many acknowledged writes there are, and how many of them are not in the database.
async fn lost(stage: &Stage, notes: &Notes) -> (usize, usize) {
    let pool = &stage.postgres.pool;
    sqlx::query("truncate notes").execute(pool).await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let app = Router::new().route("/note", post(note)).route("/single", post(single)).with_state(notes.clone());
    let serving = tokio::spawn(server::serve(listener, app, std::future::pending()));

    let (acknowledged, over) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
    let writer = tokio::spawn({
        let (acknowledged, over) = (Arc::clone(&acknowledged), Arc::clone(&over));
        async move {
            while !over.load(Ordering::Relaxed) {
                if ask(port, &Request::post("/single", "", &[])).await.is_ok_and(|answer| answer.status == 200) {
                    acknowledged.fetch_add(1, Ordering::Relaxed);
                }
            }
        }
    });
    let mut random = Random(stage.seed);
    let mut aborting = JoinSet::new();
    for aborted in 0..4 * ABORTS {
        if aborted >= ABORTS && acknowledged.load(Ordering::Relaxed) >= WRITES {
            break;
        }
        let after = Duration::from_micros(random.below(12_000));
        aborting.spawn(async move {
            abort(port, &Request::post("/note", "", &[]), after).await;
            // What goes on without its client needs its turn, too.
            tokio::time::sleep(Duration::from_millis(30)).await;
        });
        while aborting.len() >= 8 {
            aborting.join_next().await;
        }
    }
    while aborting.join_next().await.is_some() {}
    over.store(true, Ordering::Relaxed);
    writer.await.unwrap();
    serving.abort();
    notes.pool.close().await;
    let singles = acknowledged.load(Ordering::Relaxed);
    // Those of aborted requests may be there, too.
    let there: i64 =
        sqlx::query_scalar("select count(*) from notes where aborted is false").fetch_one(pool).await.unwrap();
    (singles, singles.saturating_sub(usize::try_from(there).unwrap()))
}

/// P1, REL-09, S1: what 5,000 aborted requests do to the writes of others, without the layer and with it.
pub async fn the_loss_without_the_layer(stage: &Stage) {
    sqlx::raw_sql("create table notes (aborted bool not null default false); grant all on notes to portal")
        .execute(&stage.postgres.pool)
        .await
        .unwrap();
    // As if the database were on another machine: however fast this one is, most of the requests end within a statement.
    let away = Proxy::before(stage.postgres.port);
    away.set(Mode::Slow(Duration::from_millis(1)));
    let options = (*stage.postgres.pool.connect_options()).clone().username("portal").port(away.port);
    let bare =
        PgPoolOptions::new().max_connections(CONNECTIONS).test_before_acquire(false).connect_lazy_with(options.clone());
    let without = lost(stage, &Notes { pool: bare, detached: false }).await;
    let with = lost(stage, &Notes { pool: pool::pool(options, CONNECTIONS), detached: true }).await;
    println!(
        "{ABORTS} aborted requests beside {} acknowledged writes without the layer: {} lost; beside {} with it: {} lost",
        without.0, without.1, with.0, with.1
    );
    assert!(without.1 > 0, "nothing was lost without the layer: sqlx may have mended it, and the layer's hook can go");
    assert!(with.0 >= WRITES, "only {} writes beside the aborted requests", with.0);
    assert_eq!(with.1, 0, "an acknowledged write was lost");
}
