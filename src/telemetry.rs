//! Logs: text or JSON on standard error, filtered by `BC_LOG`.
//!
//! Lines go through a bounded queue to a thread that writes them. When whoever reads the log stops, lines are dropped and
//! counted; the portal goes on (P17). A panic is a line like any other.

use std::io::IsTerminal as _;
use std::sync::OnceLock;
use std::time::Duration;

use tracing_appender::non_blocking::{ErrorCounter, NonBlocking, NonBlockingBuilder, WorkerGuard};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt;
use tracing_subscriber::prelude::*;

use crate::config::Config;

/// Lines that wait for the writer: a few megabytes.
const QUEUE: usize = 8_192;

static DROPPED: OnceLock<ErrorCounter> = OnceLock::new();

/// Writes what still waits when it is dropped, for as long as somebody reads.
#[must_use]
pub struct Logging(#[expect(dead_code, reason = "held until the end")] Option<WorkerGuard>);

/// Starts logging for the process, until the answer is dropped. A wrong filter falls back to `info`, with a warning.
pub fn start(config: &Config) -> Logging {
    // Libraries are quiet unless asked: what they trace may hold what LOG-01 forbids.
    let filter = format!("warn,business_center={0}", config.log_filter);
    let wanted = if config.log_filter.contains(['=', ',']) { config.log_filter.clone() } else { filter };
    let parsed = EnvFilter::try_new(&wanted);
    let wrong = parsed.as_ref().err().map(ToString::to_string);
    let filter = parsed.unwrap_or_else(|_| EnvFilter::new("info"));
    let (writer, guard): (NonBlocking, _) = NonBlockingBuilder::default()
        .lossy(true)
        .buffered_lines_limit(QUEUE)
        .thread_name("log")
        .finish(std::io::stderr());
    let dropped = writer.error_counter();
    let registry = tracing_subscriber::registry().with(filter);
    let started = if config.log_json {
        registry.with(fmt::layer().json().with_writer(writer)).try_init()
    } else {
        // Colors are for terminals: in a file or journal they are noise.
        let colors = std::io::stderr().is_terminal();
        registry.with(fmt::layer().with_ansi(colors).with_writer(writer)).try_init()
    };
    if started.is_err() {
        return Logging(None);
    }
    let _ = DROPPED.set(dropped);
    // The standard hook writes to standard error itself, and would wait for a reader that stopped.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, message = panic.payload_as_str().unwrap_or("?"), "panicked");
    }));
    if let Some(wrong) = wrong {
        tracing::warn!(%wrong, "BC_LOG is not a filter; using info");
    }
    Logging(Some(guard))
}

/// Lines that were lost because nobody read the log.
pub fn lines_dropped() -> u64 {
    DROPPED.get().map_or(0, |dropped| u64::try_from(dropped.dropped_lines()).unwrap_or(u64::MAX))
}

/// How often a process says in its log that lines were lost.
const POLL: Duration = Duration::from_mins(1);

/// Says in the log how many lines were lost before it, once somebody reads again.
pub async fn report_lost_lines() {
    let mut known = 0;
    loop {
        tokio::time::sleep(POLL).await;
        let dropped = lines_dropped();
        if dropped > known {
            tracing::warn!(lines = dropped - known, "log lines were lost: nobody read the log");
            known = dropped;
        }
    }
}
