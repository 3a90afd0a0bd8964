//! How long many acts take under limits that let through so many in a time.

use time::{Duration, OffsetDateTime};

/// What is left of a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    pub left: u32,
    /// In one window.
    pub most: u32,
    /// When the next window begins.
    pub(super) opens_at: OffsetDateTime,
    pub(super) window: Duration,
}

/// When the last of so many acts is let through by all of these limits, each made as soon as it can be.
pub fn last_of(mut acts: u32, rooms: &[Room], now: OffsetDateTime) -> OffsetDateTime {
    let mut rooms = rooms.to_vec();
    let mut at = now;
    loop {
        let Some(left) = rooms.iter().map(|room| room.left).min() else { return at };
        if acts <= left {
            return at;
        }
        acts -= left;
        for room in &mut rooms {
            room.left -= left;
        }
        at = rooms.iter().filter(|room| room.left == 0).map(|room| room.opens_at).max().unwrap_or(at);
        for room in rooms.iter_mut().filter(|room| room.opens_at <= at) {
            *room = Room { left: room.most, opens_at: at + room.window, ..*room };
        }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn many_acts_are_spread_over_the_windows_of_both_limits() {
        let now = datetime!(2026-03-01 10:00 UTC);
        let hour = Room { left: 500, most: 500, opens_at: now + Duration::HOUR, window: Duration::HOUR };
        let day = Room { left: 5_000, most: 5_000, opens_at: now + Duration::DAY, window: Duration::DAY };
        for (acts, hours) in [(0, 0), (500, 0), (501, 1), (1_000, 1), (5_000, 9), (5_001, 24)] {
            assert_eq!(last_of(acts, &[hour, day], now), now + Duration::hours(hours), "{acts}");
        }
        let used = Room { left: 0, opens_at: now + Duration::minutes(20), ..hour };
        assert_eq!(last_of(501, &[used, day], now), now + Duration::minutes(80));
        assert_eq!(last_of(5_000, &[], now), now);
    }
}
