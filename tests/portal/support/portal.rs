//! A portal on its own database, called in process; a second one beside it where a test needs two processes.

use axum::Router;
use business_center::app::{self, AppState};
use business_center::clock::Clock;
use business_center::config::Config;
use business_center::secret::SecretKey;
use sqlx::PgPool;
use time::{Duration, OffsetDateTime};

use super::Visitor;
use super::database::TestDatabase;

/// The key of every test's portal, so that two portals on one database make the same links.
pub const KEY: &str = "dGhlIHRlc3RzJyBvd24ga2V5LCBuZXZlciB1c2VkIGVsc2V3aGVyZSE=";

pub struct Portal {
    pub db: TestDatabase,
    pub state: AppState,
    app: Router,
}

impl Portal {
    pub async fn new() -> Self {
        Self::with(&[]).await
    }

    /// With settings of its own, by their names in the environment.
    pub async fn with(settings: &[(&str, &str)]) -> Self {
        let db = TestDatabase::new().await;
        let state = Self::state_on(db.pool.clone(), Clock::default(), settings);
        Self { app: app::build(&state), state, db }
    }

    fn state_on(pool: PgPool, clock: Clock, settings: &[(&str, &str)]) -> AppState {
        let config = Config::from_lookup(|name| {
            let own = settings.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned());
            own.or_else(|| match name {
                "DATABASE_URL" => Some("postgres://tests".into()),
                "BC_SECRET_KEY" => Some(KEY.into()),
                "BC_PUBLIC_URL" => Some("https://portal.example".into()),
                "BC_REQUIRE_SECOND_FACTOR" => Some("nobody".into()),
                "BC_MAIL" => Some("log".into()),
                "BC_TRUSTED_PROXIES" => Some("127.0.0.1".into()),
                _ => None,
            })
        });
        AppState::new(config.unwrap(), pool, clock, SecretKey::parse(KEY).unwrap())
    }

    /// A second process on the same database, with a pool of its own; clocks move together.
    pub fn second_process(&self) -> SecondProcess {
        self.process_on(business_center::db::pool::pool(self.db.options.clone(), 10))
    }

    /// The same with a pool of the test's own.
    pub fn process_on(&self, pool: PgPool) -> SecondProcess {
        let state = Self::state_on(pool, self.state.clock.clone(), &[]);
        SecondProcess { app: app::build(&state), state }
    }

    pub fn pool(&self) -> &PgPool {
        &self.db.pool
    }

    /// Somebody with a browser and no cookies, from a client address of their own.
    pub fn visitor(&self) -> Visitor {
        Visitor::new(self.app.clone(), self.state.config.public_url.authority())
    }

    /// Somebody signed in, without going through the sign-in page. The person must exist.
    pub async fn signed_in(&self, email: &str) -> Visitor {
        let mut visitor = self.visitor();
        visitor.plant_session(self.pool(), email).await;
        visitor
    }

    pub fn advance(&self, by: Duration) {
        self.state.clock.advance(by);
    }

    pub async fn now(&self) -> OffsetDateTime {
        self.state.clock.now(&mut self.pool().acquire().await.unwrap()).await.unwrap()
    }

    /// The path of the newest link of an invited address, as its mail has it.
    pub async fn invitation_path(&self, email: &str) -> String {
        let (id, generation): (uuid::Uuid, i32) = sqlx::query_as(
            "select id, generation from (select id, generation, invited_at from memberships where email = $1
             union all select id, generation, invited_at from partner_memberships where email = $1) x
             order by invited_at desc limit 1",
        )
        .bind(email)
        .fetch_one(self.pool())
        .await
        .unwrap();
        let token = self.state.secret.invitation_token(id, generation, email);
        business_center::paths::invitation(token.expose())
    }

    /// How many messages of a kind are in the outbox for an address; a mail may hold several.
    pub async fn queued(&self, kind: &str, recipient: &str) -> i64 {
        sqlx::query_scalar("select count(*) + coalesce(sum(jsonb_array_length(more)), 0)::bigint from mails where kind = $1 and recipient = $2")
            .bind(kind)
            .bind(recipient)
            .fetch_one(self.pool())
            .await
            .unwrap()
    }

    /// Returns when a query of this portal waits for a lock that the test holds.
    pub async fn until_somebody_waits(&self) {
        let waiting = "select exists (select from pg_stat_activity
                                       where datname = current_database() and wait_event_type = 'Lock')";
        for _ in 0..500 {
            if sqlx::query_scalar(waiting).fetch_one(self.pool()).await.unwrap() {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        panic!("nobody waits");
    }

    /// Checks so many passwords at once that most further ones are turned away, until these tasks are aborted.
    pub fn hash_flood(&self) -> Vec<tokio::task::JoinHandle<()>> {
        let flood = (0..200).map(|_| {
            let hasher = self.state.passwords.clone();
            tokio::spawn(async move {
                loop {
                    let _ = hasher.verify("a guess", None).await;
                    tokio::task::yield_now().await;
                }
            })
        });
        flood.collect()
    }

    /// How many events of a kind were recorded.
    pub async fn events(&self, event: &str) -> i64 {
        sqlx::query_scalar("select count(*) from audit_events where event = $1")
            .bind(event)
            .fetch_one(self.pool())
            .await
            .unwrap()
    }
}

/// Another process's service on the same database.
pub struct SecondProcess {
    pub state: AppState,
    app: Router,
}

impl SecondProcess {
    pub fn visitor(&self) -> Visitor {
        Visitor::new(self.app.clone(), self.state.config.public_url.authority())
    }

    pub async fn signed_in(&self, email: &str) -> Visitor {
        let mut visitor = self.visitor();
        visitor.plant_session(&self.state.pool, email).await;
        visitor
    }
}
