//! Measurements that take long: run by `.ci/run full`, or with `cargo test --release --test bench -- --nocapture`.
#![allow(clippy::unwrap_used)]

mod import;

/// A database of the test's own, as the tests of the portal have it.
#[path = "../portal/support/database.rs"]
#[allow(dead_code, reason = "a bench needs less of it than the tests do")]
mod database;
