//! How large a file may become and how long it may take to make.

use std::time::Duration;

use crate::domain::limits::LimitOverrides;

/// Rows of one file; a worksheet holds no more than about as many.
const ROWS: u32 = 1_000_000;
/// Seconds in which a file is made; sending it may take as long as the client likes.
const SECONDS: u32 = 50;
/// How long an answer that is a file may take to begin: the time to make it, and to be done with the last step.
pub const PATIENCE: Duration = Duration::from_mins(1);

/// Whether a path asks for a file, which may take longer to begin than a page.
pub fn is_file(path: &str) -> bool {
    [".csv", ".xlsx"].iter().any(|ending| path.ends_with(ending))
}

/// The limits of one file; `BC_LIMITS` may lower them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    rows: usize,
    time: Duration,
}

impl Limits {
    pub(super) fn new(overrides: &LimitOverrides) -> Self {
        let seconds = overrides.export_seconds.unwrap_or(SECONDS).min(SECONDS);
        Self {
            rows: usize::try_from(overrides.export_rows.unwrap_or(ROWS).min(ROWS)).unwrap_or(usize::MAX),
            time: Duration::from_secs(seconds.into()),
        }
    }

    pub(super) fn exceeded(self, rows: usize, elapsed: Duration) -> bool {
        rows > self.rows || elapsed >= self.time
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_installation_may_lower_the_limits_but_not_lift_them() {
        let of = |text: &str| Limits::new(&text.parse().expect("overrides"));
        let (no_time, a_minute) = (Duration::ZERO, Duration::from_mins(1));
        assert!(!of("").exceeded(1_000_000, no_time));
        assert!(of("").exceeded(1_000_001, no_time) && of("").exceeded(1, a_minute));
        assert!(of("export_rows=10").exceeded(11, no_time));
        assert!(of("export_seconds=0").exceeded(1, no_time));
        assert!(of("export_rows=9000000,export_seconds=900").exceeded(1_000_001, no_time));
        assert!(of("export_seconds=900").exceeded(1, a_minute));
    }

    #[test]
    fn files_are_told_from_pages() {
        assert!(is_file("/accounts/1001/reports.csv") && is_file("/accounts/1001/reports/access.xlsx"));
        assert!(!is_file("/accounts/1001/reports") && !is_file("/accounts/1001.csv/orders"));
    }
}
