//! The portal in a real Chromium: the program as `cargo run` starts it, driven as people drive it, with JavaScript
//! and without. Screenshots are kept in `.ci/output`.
//!
//! Needs Debian's `chromium` and `chromium-driver`. Run by `.ci/run`, never by `cargo test`.
#![allow(clippy::unwrap_used)]

mod mails;
mod pages;
mod passkeys;
mod sign_out;
mod story;
mod support;
mod ways;
