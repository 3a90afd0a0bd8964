//! Business Center: a portal in which a vendor's customers manage who sees their volume licenses.
//!
//! The map of the code, from the outside in:
//! - [`commands`]: one file per command of the binary.
//! - [`app`] builds the service; [`router`] is the table of routes with the permission each one needs.
//! - [`features`]: the screens, one folder per area, one file per page or state change. [`web`]: the plumbing below
//!   them (viewer, session, forms, errors, headers), which knows no screen.
//! - [`domain`]: the nouns with their rules and SQL. [`jobs`]: the outbox and its worker. [`mail`]: wording and transport.
//! - [`import`]: the vendor's CSV files. [`demo`]: the demonstration world.
//! - [`db`]: pool, migrations, the embedded server. [`i18n`]: languages. [`config`], [`secret`], [`clock`], [`paths`],
//!   [`telemetry`], [`metrics`]. [`dns`]: what a
//!   domain's owner published.
//!
//! Arrows go `commands -> app -> router -> features -> {domain, web, mail, i18n, paths}`, `web -> domain`,
//! `domain -> {db, jobs::{queue, status, message}, clock, days, secret}`; a test reads the `use` lines and fails on any
//! other.

pub mod app;
pub mod clock;
pub mod commands;
pub mod config;
pub mod days;
pub mod db;
pub mod demo;
pub mod dns;
pub mod domain;
pub mod features;
pub mod i18n;
pub mod import;
pub mod jobs;
pub mod mail;
pub mod metrics;
pub mod paths;
pub mod router;
pub mod secret;
pub mod telemetry;
pub mod web;
