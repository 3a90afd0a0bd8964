//! SQL of the counters.

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};

use super::LimitOverrides;
use super::{Blocked, Limit, Room, reached};
use crate::secret::SecretKey;

/// Counts one attempt of `key_text`, an address or a client, and says whether it may be made. One statement: of many
/// attempts at once no more than the limit get through. An attempt that is refused is not counted.
pub async fn hit(
    conn: &mut PgConnection,
    overrides: &LimitOverrides,
    secret: &SecretKey,
    limit: Limit,
    key_text: &str,
    now: OffsetDateTime,
) -> sqlx::Result<Result<(), Blocked>> {
    if overrides.off {
        return Ok(Ok(()));
    }
    let rule = limit.rule(overrides);
    let key = secret.limit_key(limit.as_str(), key_text);
    // The last attempt of a round begins the wait, and the next round begins when the wait ends. `count` runs on over
    // the rounds, which is what the doubling counts, until nothing happens for as long as the longest wait.
    let counted = sqlx::query_scalar!(
        "insert into limit_counters as c (name, key, window_started_at, count, blocked_until)
         values ($1, $2, $3::timestamptz, 1, case when $4::int = 1 then $3::timestamptz + make_interval(secs => $5::float8) end)
         on conflict on constraint limit_counters_pkey do update
            set (window_started_at, count, blocked_until) = (
              select case when full_now then ends else began end, n, case when full_now then ends end
                from (select n, began, n % $4 = 0 as full_now,
                             case when $7::boolean then $3 + make_interval(secs => least($5 * 2 ^ least(n / $4 - 1, 20), $6::float8))
                                  else began + make_interval(secs => $5) end as ends
                        from (select case when stale then 1 else c.count + 1 end as n,
                                     case when stale then $3 else c.window_started_at end as began
                                from (select c.window_started_at
                                             + make_interval(secs => case when c.count >= $4 then $6 else $5 end)
                                             <= $3 as stale) a) b) d)
          where c.blocked_until is null or c.blocked_until <= $3
         returning c.count",
        limit.as_str(),
        key,
        now,
        i32::try_from(rule.count).unwrap_or(i32::MAX),
        rule.window.as_seconds_f64(),
        rule.doubling_up_to.unwrap_or(rule.window).as_seconds_f64(),
        rule.doubling_up_to.is_some(),
    )
    .fetch_optional(&mut *conn)
    .await?;
    if counted.is_some() {
        return Ok(Ok(()));
    }
    let until = sqlx::query_scalar!(
        "select blocked_until from limit_counters where name = $1 and key = $2",
        limit.as_str(),
        key
    )
    .fetch_optional(conn)
    .await?
    .flatten();
    reached::note(limit);
    Ok(Err(Blocked::until(limit, until.unwrap_or(now), now)))
}

/// What is left of a limit that does not double. Nothing is counted; without limits there is none.
pub async fn room(
    conn: &mut PgConnection,
    overrides: &LimitOverrides,
    secret: &SecretKey,
    limit: Limit,
    key_text: &str,
    now: OffsetDateTime,
) -> sqlx::Result<Option<Room>> {
    if overrides.off {
        return Ok(None);
    }
    let rule = limit.rule(overrides);
    let counted = sqlx::query!(
        "select count, window_started_at, blocked_until from limit_counters where name = $1 and key = $2",
        limit.as_str(),
        secret.limit_key(limit.as_str(), key_text),
    )
    .fetch_optional(conn)
    .await?;
    let fresh = Room { left: rule.count, most: rule.count, opens_at: now + rule.window, window: rule.window };
    let Some(counted) = counted else { return Ok(Some(fresh)) };
    let ends = counted.window_started_at + rule.window;
    Ok(Some(match counted.blocked_until.filter(|until| *until > now) {
        Some(until) => Room { left: 0, opens_at: until, ..fresh },
        None if ends <= now => fresh,
        None => {
            let taken = u32::try_from(counted.count).unwrap_or_default() % rule.count;
            Room { left: rule.count - taken, opens_at: ends, ..fresh }
        }
    }))
}

/// Takes one counted attempt back: it succeeded, and only failures are limited. Whoever knows one password gains no
/// further guesses at others by it.
pub async fn forgive(
    conn: &mut PgConnection,
    secret: &SecretKey,
    limit: Limit,
    key_text: &str,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update limit_counters set count = greatest(count - 1, 0), blocked_until = null,
                window_started_at = least(window_started_at, $3)
          where name = $1 and key = $2",
        limit.as_str(),
        secret.limit_key(limit.as_str(), key_text),
        now,
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Sweeps counters that limit nothing any more; returns how many.
pub async fn delete_expired(conn: &mut PgConnection, now: OffsetDateTime) -> sqlx::Result<u64> {
    let deleted = sqlx::query!("delete from limit_counters where window_started_at < $1", now - Duration::days(2))
        .execute(conn)
        .await?;
    Ok(deleted.rows_affected())
}
