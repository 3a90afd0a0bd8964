//! Limits, counted in PostgreSQL.

use business_center::domain::limits::LimitOverrides;
use business_center::domain::limits::{self, Blocked, Limit};
use business_center::secret::SecretKey;
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

use crate::support::database::TestDatabase;

struct Counters {
    database: TestDatabase,
    secret: SecretKey,
    overrides: LimitOverrides,
    now: OffsetDateTime,
}

impl Counters {
    async fn new() -> Self {
        Self {
            database: TestDatabase::new().await,
            secret: SecretKey::parse(&SecretKey::generate()).unwrap(),
            overrides: LimitOverrides::default(),
            now: datetime!(2026-06-01 08:00 UTC),
        }
    }

    async fn hit(&self, limit: Limit, key: &str) -> Result<(), Blocked> {
        let mut conn = self.database.pool.acquire().await.unwrap();
        limits::hit(&mut conn, &self.overrides, &self.secret, limit, key, self.now).await.unwrap()
    }

    /// How many attempts get through before the wait, and the wait in minutes.
    async fn round(&self, limit: Limit, key: &str) -> (u32, u64) {
        let mut through = 0;
        loop {
            match self.hit(limit, key).await {
                Ok(()) => through += 1,
                Err(blocked) => return (through, blocked.retry_after_seconds / 60),
            }
        }
    }
}

/// P13, AUT-04: ten failures, then waits that double up to an hour; never a lock, and a quiet hour forgets.
#[tokio::test]
async fn failed_sign_ins_wait_longer_each_round_up_to_an_hour() {
    let mut counters = Counters::new().await;
    for minutes in [15, 30, 60, 60] {
        assert_eq!(counters.round(Limit::SignInAddress, "a@x.example").await, (10, minutes));
        counters.now += Duration::minutes(minutes.cast_signed());
    }
    assert_eq!(counters.hit(Limit::SignInAddress, "b@x.example").await, Ok(()), "another address has its own counter");
    counters.now += Duration::hours(1);
    assert_eq!(counters.round(Limit::SignInAddress, "a@x.example").await, (10, 15));
}

/// P13: attempts spread over more than the window never wait.
#[tokio::test]
async fn a_window_that_ends_starts_the_count_again() {
    let mut counters = Counters::new().await;
    for _ in 0..5 {
        for _ in 0..9 {
            assert_eq!(counters.hit(Limit::SignInAddress, "a@x.example").await, Ok(()));
        }
        counters.now += Duration::minutes(15);
    }
}

/// INV-18: a limit that does not double waits for the end of its own window.
#[tokio::test]
async fn a_plain_limit_waits_for_the_end_of_its_window() {
    let mut counters = Counters::new().await;
    assert_eq!(counters.hit(Limit::PasswordResetAddress, "a@x.example").await, Ok(()));
    counters.now += Duration::minutes(20);
    assert_eq!(counters.round(Limit::PasswordResetAddress, "a@x.example").await, (2, 40));
    counters.now += Duration::minutes(40);
    assert_eq!(counters.round(Limit::PasswordResetAddress, "a@x.example").await, (3, 60));
}

/// P13: of many attempts at once no more than the limit get through.
#[tokio::test]
async fn attempts_at_once_do_not_slip_past() {
    let counters = Counters::new().await;
    let attempts = futures_util::future::join_all((0..40).map(|_| counters.hit(Limit::SignInAddress, "a@x.example")));
    assert_eq!(attempts.await.iter().filter(|attempt| attempt.is_ok()).count(), 10);
}

/// P13: a success gives back its own attempt and no more; what was typed cannot be read back.
#[tokio::test]
async fn a_success_is_not_counted_and_keys_are_not_readable() {
    let counters = Counters::new().await;
    let mut conn = counters.database.pool.acquire().await.unwrap();
    for _ in 0..30 {
        assert_eq!(counters.hit(Limit::SignInAddress, "a@x.example").await, Ok(()));
        limits::forgive(&mut conn, &counters.secret, Limit::SignInAddress, "a@x.example", counters.now).await.unwrap();
    }
    assert_eq!(counters.round(Limit::SignInAddress, "a@x.example").await.0, 10);
    let rows: Vec<String> =
        sqlx::query_scalar("select c::text from limit_counters c").fetch_all(&mut *conn).await.unwrap();
    assert!(rows.iter().all(|row| !row.contains("x.example")), "{rows:?}");
}

#[tokio::test]
async fn settings_override_a_count_or_turn_limits_off() {
    let mut counters = Counters::new().await;
    counters.overrides.counts.push((Limit::Resend, 2));
    assert_eq!(counters.round(Limit::Resend, "m").await, (2, 24 * 60));
    counters.overrides.off = true;
    assert_eq!(counters.hit(Limit::Resend, "m").await, Ok(()));
}
