//! What every request shares, and the service built from it.

use std::sync::Arc;

use sqlx::PgPool;

use crate::clock::Clock;
use crate::config::Config;
use crate::domain::people::PasswordHasher;
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
}

impl AppState {
    pub fn new(config: Config, pool: PgPool, clock: Clock, secret: SecretKey) -> Self {
        Self(Arc::new(Shared { config, pool, clock, secret, passwords: PasswordHasher::new() }))
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
