//! How often this process turned somebody away, for the operator's figures.

use std::sync::atomic::{AtomicU64, Ordering};

use super::Limit;

static TIMES: [AtomicU64; Limit::ALL.len()] = [const { AtomicU64::new(0) }; Limit::ALL.len()];

/// Notes that an attempt was turned away.
pub(super) fn note(limit: Limit) {
    if let Some(place) = Limit::ALL.iter().position(|known| *known == limit) {
        TIMES[place].fetch_add(1, Ordering::Relaxed);
    }
}

/// Each limit's name, and how often it was reached since the process began.
pub fn times_reached() -> impl Iterator<Item = (&'static str, u64)> {
    Limit::ALL.iter().zip(&TIMES).map(|(limit, times)| (limit.as_str(), times.load(Ordering::Relaxed)))
}
