//! Logs: text or JSON on standard error, filtered by `BC_LOG`.

use std::io::IsTerminal as _;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt;
use tracing_subscriber::prelude::*;

use crate::config::Config;

/// Starts logging for the process. A wrong filter falls back to `info`, with a warning.
pub fn start(config: &Config) {
    // Libraries are quiet unless asked: what they trace may hold what LOG-01 forbids.
    let filter = format!("warn,business_center={0}", config.log_filter);
    let wanted = if config.log_filter.contains(['=', ',']) { config.log_filter.clone() } else { filter };
    let parsed = EnvFilter::try_new(&wanted);
    let wrong = parsed.as_ref().err().map(ToString::to_string);
    let filter = parsed.unwrap_or_else(|_| EnvFilter::new("info"));
    let registry = tracing_subscriber::registry().with(filter);
    let started = if config.log_json {
        registry.with(fmt::layer().json().with_writer(std::io::stderr)).try_init()
    } else {
        // Colors are for terminals: in a file or journal they are noise.
        let colors = std::io::stderr().is_terminal();
        registry.with(fmt::layer().with_ansi(colors).with_writer(std::io::stderr)).try_init()
    };
    if let Some(wrong) = wrong
        && started.is_ok()
    {
        tracing::warn!(%wrong, "BC_LOG is not a filter; using info");
    }
}
