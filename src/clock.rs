//! What time it is: PostgreSQL's `now()` plus an offset that tests and the demo world set, so that two
//! processes on one database agree and sixty days can pass in a test.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};

/// A shared, adjustable clock. Clones share the offset.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    offset_seconds: Arc<AtomicI64>,
}

impl Clock {
    /// The offset in seconds, for SQL that reads the time itself: `now() + make_interval(secs => $n)`.
    #[expect(clippy::cast_precision_loss, reason = "PostgreSQL takes seconds as a double; offsets are days")]
    pub fn offset_seconds(&self) -> f64 {
        self.offset_seconds.load(Ordering::Relaxed) as f64
    }

    /// Moves the clock relative to where it stands.
    pub fn advance(&self, by: Duration) {
        self.offset_seconds.fetch_add(by.whole_seconds(), Ordering::Relaxed);
    }

    /// Sets the distance from the database's own time.
    pub fn set_offset(&self, offset: Duration) {
        self.offset_seconds.store(offset.whole_seconds(), Ordering::Relaxed);
    }

    /// The time now, asked of the database: one round trip.
    pub async fn now(&self, conn: &mut PgConnection) -> sqlx::Result<OffsetDateTime> {
        sqlx::query_scalar!(r#"select now() + make_interval(secs => $1) as "now!""#, self.offset_seconds())
            .fetch_one(conn)
            .await
    }
}
