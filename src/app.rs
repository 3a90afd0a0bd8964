//! What every request shares, and the service built from it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use sqlx::pool::PoolConnection;
use sqlx::{PgPool, Postgres, Transaction};

use crate::clock::Clock;
use crate::config::Config;
use crate::db::pool;
use crate::domain::people::PasswordHasher;
use crate::metrics::Metrics;
use crate::secret::SecretKey;

/// What the web processes and the worker share. Cheap to clone.
#[derive(Clone)]
pub struct AppState(Arc<Shared>);

/// The fields behind [`AppState`].
pub struct Shared {
    pub config: Config,
    pub pool: PgPool,
    pub clock: Clock,
    pub secret: SecretKey,
    pub passwords: PasswordHasher,
    pub metrics: Metrics,
    stopping: AtomicBool,
}

impl AppState {
    pub fn new(config: Config, pool: PgPool, clock: Clock, secret: SecretKey) -> Self {
        let (passwords, metrics) = (PasswordHasher::new(), Metrics::default());
        Self(Arc::new(Shared { config, pool, clock, secret, passwords, metrics, stopping: AtomicBool::new(false) }))
    }

    /// A database connection; how long it took to get one is counted.
    pub async fn acquire(&self) -> sqlx::Result<PoolConnection<Postgres>> {
        self.counted(self.pool.acquire()).await
    }

    /// A transaction; how long it took to get a connection is counted.
    pub async fn begin(&self) -> sqlx::Result<Transaction<'static, Postgres>> {
        self.counted(self.pool.begin()).await
    }

    /// A transaction that only reads, all of it as the database is now; how long it took to get a connection is counted.
    pub async fn snapshot(&self) -> sqlx::Result<Transaction<'static, Postgres>> {
        self.counted(pool::snapshot(&self.pool)).await
    }

    async fn counted<T>(&self, waited_for: impl Future<Output = sqlx::Result<T>>) -> sqlx::Result<T> {
        let began = Instant::now();
        let given = waited_for.await;
        self.metrics.pool_wait(began.elapsed());
        given
    }

    /// Says to balancers and to clients that this process is about to stop.
    pub fn begin_to_stop(&self) {
        self.stopping.store(true, Ordering::Relaxed);
    }

    pub fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::Relaxed)
    }
}

impl std::ops::Deref for AppState {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}

/// The whole service: routes with their permissions, inside the layers that every request passes.
pub fn build(state: &AppState) -> axum::Router {
    crate::web::layers(state, crate::router::routes(state))
}

/// What is served on `BC_METRICS_LISTEN`.
pub fn figures(state: &AppState) -> axum::Router {
    crate::router::figures(state)
}
